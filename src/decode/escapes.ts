// Reads percent, backslash and HTML escapes. A region is a stretch without white space around an escape of a printable character.
import type { Codec } from '#model/content.ts'
import type { Span } from '#model/span.ts'
import type { Decoded } from './runs.ts'

const regionReach = 512
const percent = 0x25
const backslash = 0x5c
const ampersand = 0x26

type Escape = { readonly code: number; readonly size: number }

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

function hexNumber(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0
  for (let i = at; i < at + digits; i++) {
    const digit = hexDigit(bytes[i])
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}

function percentEscape(bytes: Uint8Array, at: number): Escape | undefined {
  const code = hexNumber(bytes, at + 1, 2)
  return code < 0 ? undefined : { code, size: 3 }
}

function backslashEscape(bytes: Uint8Array, at: number): Escape | undefined {
  const kind = bytes[at + 1]
  if (kind === 0x75) {
    const code = hexNumber(bytes, at + 2, 4)
    return code < 0 ? undefined : { code, size: 6 }
  }
  if (kind !== 0x78) return undefined
  const code = hexNumber(bytes, at + 2, 2)
  return code < 0 ? undefined : { code, size: 4 }
}

function htmlEscape(bytes: Uint8Array, at: number): Escape | undefined {
  if (bytes[at + 1] !== 0x23) return undefined
  const end = bytes.subarray(at, at + 10).indexOf(0x3b)
  if (end < 3) return undefined
  const isHex = ((bytes[at + 2] ?? 0) | 0x20) === 0x78
  const first = at + (isHex ? 3 : 2)
  const code = isHex ? hexNumber(bytes, first, at + end - first) : decimalNumber(bytes, first, at + end)
  return code <= 0 ? undefined : { code, size: end + 1 }
}

function decimalNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = hexDigit(bytes[i])
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

type Reader = {
  readonly codec: Codec
  readonly mark: number
  readonly read: (bytes: Uint8Array, at: number) => Escape | undefined
}

const readers: readonly Reader[] = [
  { codec: 'percent', mark: percent, read: percentEscape },
  { codec: 'unicode-escape', mark: backslash, read: backslashEscape },
  { codec: 'html', mark: ampersand, read: htmlEscape },
]

const isPrintable = (code: number): boolean => code > 0x20 && code < 0x7f

const isEscape = (reader: Reader, bytes: Uint8Array, at: number): boolean => {
  const sign = reader.read(bytes, at)
  return sign !== undefined && isPrintable(sign.code)
}

const readerOf: readonly (Reader | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  readers.find(({ mark }) => mark === byte),
)

/** Whether an escape stands at a place that could hide a piece of a value. */
export const isEscapeAt = (bytes: Uint8Array, at: number): boolean => {
  const reader = readerOf[bytes[at] ?? 0]
  return reader !== undefined && isEscape(reader, bytes, at)
}

/** Each region of the span that holds escapes, read; `places` are where escapes may begin, in order. */
export function decodeEscapes(bytes: Uint8Array, span: Span, places: readonly number[]): Decoded[] {
  const within = places.filter((at) => at >= span.start && at < span.end)
  return within.length === 0 ? [] : readers.flatMap((reader) => regionsOf(reader, bytes, within))
}

function regionsOf(reader: Reader, bytes: Uint8Array, places: readonly number[]): Decoded[] {
  const regions: Decoded[] = []
  let read = 0
  for (const at of places) {
    if (at < read || bytes[at] !== reader.mark || !isEscape(reader, bytes, at)) continue
    const region = regionAround(bytes, at)
    regions.push(readRegion(reader, bytes, region))
    read = Math.max(region.end, at + 1)
  }
  return regions
}

const isWhite = (byte: number | undefined): boolean => byte === undefined || byte === 10 || byte === 13

function regionAround(bytes: Uint8Array, at: number): Span {
  let start = at
  while (start > 0 && at - start < regionReach && !isWhite(bytes[start - 1])) start--
  let end = at
  while (end < bytes.length && end - at < 2 * regionReach && !isWhite(bytes[end])) end++
  return { start, end }
}

function readRegion(reader: Reader, bytes: Uint8Array, region: Span): Decoded {
  const out = new Uint8Array(region.end - region.start)
  const map = new Uint32Array(out.length + 1)
  let length = 0
  let at = region.start
  while (at < region.end) {
    const sign = bytes[at] === reader.mark ? reader.read(bytes, at) : undefined
    map[length] = at
    out[length++] = sign !== undefined && sign.code < 0x80 ? sign.code : (bytes[at] ?? 0)
    at += sign !== undefined && sign.code < 0x80 ? sign.size : 1
  }
  map[length] = at
  return { codec: reader.codec, span: region, bytes: out.subarray(0, length), map }
}
