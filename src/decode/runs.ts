// Finds runs of base64 or hexadecimal text and reads them. Runs that do not read as text are left alone.
import type { Codec } from '#model/content.ts'
import type { Span } from '#model/span.ts'

/** A part of some bytes in another reading: `map[i]` is the offset, in those bytes, of what the i-th decoded byte was read from. */
export type Decoded = {
  readonly codec: Codec
  readonly span: Span
  readonly bytes: Uint8Array
  readonly map: Uint32Array
}

export const minimumRun = 24
/** Longest run that is read; longer ones are media or data. A wrapped key or a Kubernetes secret is far below. */
const maximumRun = 1 << 16

const inRun = new Uint8Array(256)
const sextet = new Int8Array(256).fill(-1)
const nibble = new Int8Array(256).fill(-1)
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
for (let i = 0; i < 64; i++) {
  sextet[alphabet.charCodeAt(i)] = i
  inRun[alphabet.charCodeAt(i)] = 1
}
sextet[0x2d] = 62
sextet[0x5f] = 63
inRun[0x2d] = 1
inRun[0x5f] = 1
for (let i = 0; i < 16; i++) {
  nibble['0123456789abcdef'.charCodeAt(i)] = i
  nibble['0123456789ABCDEF'.charCodeAt(i)] = i
}

/** What a callback answers to end the search; else it answers from where to go on: a run may be read further than it goes. */
export const stop = -1

const half = minimumRun / 2

/** Whether `half` characters of a run stand on one side of a place, looked at in an order in which words end soon. */
const goesOn = (bytes: Uint8Array, at: number, step: 1 | -1): boolean => {
  for (let far = half; far > half / 2; far--)
    if (inRun[bytes[at + far * step] ?? 0] === 0 || inRun[bytes[at + (far - half / 2) * step] ?? 0] === 0) return false
  return true
}

/** Calls back for each run of at least `minimumRun` characters that touches the span; says whether the callback ended it. */
export function eachRun(bytes: Uint8Array, span: Span, onRun: (start: number, end: number) => number): boolean {
  // A run covers one of the positions that are `minimumRun` apart, or the span's last byte.
  const last = span.end - 1
  let at = span.start
  let floor = 0
  while (at < span.end) {
    if (inRun[bytes[at] ?? 0] === 0 || !(goesOn(bytes, at, 1) || goesOn(bytes, at, -1))) {
      at = at < last ? Math.min(at + minimumRun, last) : span.end
      continue
    }
    const start = startOfRun(bytes, at, floor)
    const end = endOfRun(bytes, at + 1, start)
    const next = end - start < minimumRun ? end : onRun(start, end)
    if (next === stop) return true
    at = Math.max(next, end)
    floor = at
  }
  return false
}

/** Where the run begins that a position stands in, not below `floor`, where the run before it was cut. */
function startOfRun(bytes: Uint8Array, at: number, floor: number): number {
  const limit = Math.max(floor, at - maximumRun)
  let start = at
  while (start > limit && inRun[bytes[start - 1] ?? 0] === 1) start--
  return start
}

function endOfRun(bytes: Uint8Array, at: number, start: number): number {
  const limit = Math.min(bytes.length, start + maximumRun)
  let end = at
  while (end < limit && inRun[bytes[end] ?? 0] === 1) end++
  return end
}

/** The run read as base64 or as hexadecimal, where the beginning reads as text. */
export function decodeRun(bytes: Uint8Array, start: number, end: number): Decoded | undefined {
  return decodeHex(bytes, start, end) ?? decodeBase64(bytes, start, end)
}

/** Whether the run begins as text once read; costs a few bytes of work. */
export function readsAsText(bytes: Uint8Array, start: number, end: number): boolean {
  return beginsAsText64(bytes, start, end) || beginsAsTextHex(bytes, start, end)
}

const isText = new Uint8Array(256)
for (let i = 0x20; i < 0x7f; i++) isText[i] = 1
for (const white of [9, 10, 13]) isText[white] = 1

/** What hardly stands in text: a control character. */
const isOdd = isText.map((flag, byte) => (flag === 1 || byte >= 0x80 ? 0 : 1))

function beginsAsText64(bytes: Uint8Array, start: number, end: number): boolean {
  const limit = Math.min(end, start + 16)
  for (let i = start; i + 3 < limit; i += 4) {
    const bits = quad(bytes, i)
    if (bits < 0 || !isText[bits >> 16] || !isText[(bits >> 8) & 255] || !isText[bits & 255]) return false
  }
  return true
}

function quad(bytes: Uint8Array, i: number): number {
  const a = sextet[bytes[i] ?? 0] ?? -1
  const b = sextet[bytes[i + 1] ?? 0] ?? -1
  const c = sextet[bytes[i + 2] ?? 0] ?? -1
  const d = sextet[bytes[i + 3] ?? 0] ?? -1
  return (a | b | c | d) < 0 ? -1 : (a << 18) | (b << 12) | (c << 6) | d
}

function beginsAsTextHex(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 32) return false
  for (let i = start; i < start + 16; i += 2) {
    const code = pair(bytes, i)
    if (code < 0 || !isText[code]) return false
  }
  return true
}

function pair(bytes: Uint8Array, i: number): number {
  const high = nibble[bytes[i] ?? 0] ?? -1
  const low = nibble[bytes[i + 1] ?? 0] ?? -1
  return (high | low) < 0 ? -1 : (high << 4) | low
}

function decodeHex(bytes: Uint8Array, start: number, end: number): Decoded | undefined {
  if (!beginsAsTextHex(bytes, start, end)) return undefined
  const out = new Uint8Array((end - start) >> 1)
  const map = new Uint32Array(out.length + 1)
  let length = 0
  let i = start
  for (; i + 1 < end; i += 2) {
    const code = pair(bytes, i)
    if (code < 0) break
    map[length] = i
    out[length++] = code
  }
  map[length] = i
  return textOnly({ codec: 'hex', span: { start, end: i }, bytes: out.subarray(0, length), map })
}

const isBreak = (byte: number | undefined): boolean => byte === 10 || byte === 13

/** Where a wrapped run goes on: behind one line break and its indentation, if a long piece follows. */
function nextPiece(bytes: Uint8Array, end: number): number | undefined {
  if (!isBreak(bytes[end])) return undefined
  let at = end
  while (at < bytes.length && at - end < 40 && (isBreak(bytes[at]) || bytes[at] === 0x20 || bytes[at] === 9)) at++
  for (let i = at; i < at + 4; i++) if (inRun[bytes[i] ?? 0] === 0) return undefined
  return at
}

/** Reused from run to run: a file may hold thousands that read as nothing. */
const scratch = { bytes: new Uint8Array(maximumRun), map: new Uint32Array(maximumRun + 1) }

/** From so many bytes on, what is no text is given up rather than read to its end. */
const enoughToTell = 128

/** Whether what is no text gives itself away before the run ends; nothing is written down for that. */
function isGivenUp(bytes: Uint8Array, start: number, end: number): boolean {
  let odd = 0
  let length = 0
  for (let at = start; at + 3 < end; at += 4) {
    const bits = quad(bytes, at)
    if (bits < 0) return false
    for (let shift = 16; shift >= 0; shift -= 8) {
      odd += isOdd[(bits >> shift) & 255] ?? 0
      if (length >= enoughToTell && odd * 20 > length) return true
      length++
    }
  }
  return false
}

function decodeBase64(bytes: Uint8Array, start: number, end: number): Decoded | undefined {
  if (!beginsAsText64(bytes, start, end) || isGivenUp(bytes, start, end)) return undefined
  const { bytes: out, map } = scratch
  let length = 0
  let odd = 0
  let bits = 0
  let count = 0
  let at = start
  let stopAt = end
  while (at - start < maximumRun) {
    if (at >= stopAt || inRun[bytes[at] ?? 0] === 0) {
      // Lines are wrapped between groups of four; what ends within one is a value of its own.
      const next = count === 0 ? nextPiece(bytes, at) : undefined
      if (next === undefined) break
      at = next
      stopAt = bytes.length
    }
    const value = sextet[bytes[at] ?? 0] ?? -1
    if (value < 0) break
    if (count === 0) map[length] = at
    bits = ((bits << 6) | value) & 0xffffff
    count += 6
    if (count >= 8) {
      count -= 8
      const byte = (bits >> count) & 255
      odd += isOdd[byte] ?? 0
      if (length >= enoughToTell && odd * 20 > length) return undefined
      out[length++] = byte
      map[length] = at
    }
    at++
  }
  map[length] = at
  return textOnly({
    codec: 'base64',
    span: { start, end: at },
    bytes: out.slice(0, length),
    map: map.slice(0, length + 1),
  })
}

/** Keeps a reading that is text nearly throughout. */
function textOnly(decoded: Decoded): Decoded | undefined {
  let odd = 0
  for (const byte of decoded.bytes) odd += isOdd[byte] ?? 0
  return odd * 50 > decoded.bytes.length ? undefined : decoded
}
