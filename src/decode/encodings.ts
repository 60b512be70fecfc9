// Bytes in, the text's encoding and a UTF-8 reading of it out. Knows nothing of what is searched for.
import type { Codec, View } from '#model/content.ts'
import type { Span } from '#model/span.ts'

type Wide = Extract<Codec, 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'>

const unitSize: Record<Wide, 2 | 4> = { 'utf-16le': 2, 'utf-16be': 2, 'utf-32le': 4, 'utf-32be': 4 }
const probeSize = 4096

/** The wide encoding that a content's mark or its pattern of NUL bytes tells, or undefined for bytes to be read as they are. */
export function wideEncoding(bytes: Uint8Array): Wide | undefined {
  return markedEncoding(bytes) ?? patternedEncoding(bytes)
}

function markedEncoding(bytes: Uint8Array): Wide | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  return undefined
}

/** Text in Latin script has a NUL in a fixed place of nearly every unit; binary formats do not. */
function patternedEncoding(bytes: Uint8Array): Wide | undefined {
  const size = Math.min(bytes.length, probeSize) & ~3
  if (size < 8 || bytes.subarray(0, size).indexOf(0) < 0) return undefined
  const zeros = [0, 0, 0, 0]
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1
  const quarter = size / 4
  const shape = zeros.map((n) => (n > quarter * 0.9 ? '0' : clearOf(n, quarter))).join('')
  return shapes[shape]
}

const clearOf = (zeros: number, quarter: number): string => (zeros < quarter * 0.1 ? 'x' : '?')

const shapes: Readonly<Record<string, Wide>> = {
  x0x0: 'utf-16le',
  '0x0x': 'utf-16be',
  x000: 'utf-32le',
  '000x': 'utf-32be',
}

/** The content read in a wide encoding, as UTF-8 with a map back to its bytes. */
export function wideView(bytes: Uint8Array, encoding: Wide): View {
  const unit = unitSize[encoding]
  const count = Math.floor(bytes.length / unit)
  const out = new Uint8Array(count * (unit === 2 ? 3 : 4))
  const from = new Uint32Array(out.length + 1)
  const codeAt = codeReader(bytes, encoding, count)
  let length = 0
  for (let i = 0; i < count; ) {
    const code = codeAt(i)
    const start = length
    length = putUtf8(out, length, code)
    from.fill(i * unit, start, length)
    i += unit === 2 && code > 0xffff ? 2 : 1
  }
  from[length] = count * unit
  const origin = (span: Span): Span[] => [{ start: from[span.start] ?? 0, end: from[span.end] ?? bytes.length }]
  return { bytes: out.subarray(0, length), codecs: [encoding], search: 'whole', origin }
}

/** Reads the i-th unit as a code point; a pair of surrogates is read at its first unit. */
function codeReader(bytes: Uint8Array, encoding: Wide, count: number): (i: number) => number {
  const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = encoding.endsWith('le')
  if (unitSize[encoding] === 4) return (i) => units.getUint32(i * 4, isLittle)
  return (i) => {
    const high = units.getUint16(i * 2, isLittle)
    if ((high & 0xfc00) !== 0xd800 || i + 1 >= count) return high
    const low = units.getUint16(i * 2 + 2, isLittle)
    return (low & 0xfc00) === 0xdc00 ? 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff) : high
  }
}

function putUtf8(out: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    out[at] = code
    return at + 1
  }
  if (code < 0x800) {
    out[at] = 0xc0 | (code >> 6)
    out[at + 1] = 0x80 | (code & 0x3f)
    return at + 2
  }
  if (code < 0x10000) {
    out[at] = 0xe0 | (code >> 12)
    out[at + 1] = 0x80 | ((code >> 6) & 0x3f)
    out[at + 2] = 0x80 | (code & 0x3f)
    return at + 3
  }
  out[at] = 0xf0 | ((code >> 18) & 7)
  out[at + 1] = 0x80 | ((code >> 12) & 0x3f)
  out[at + 2] = 0x80 | ((code >> 6) & 0x3f)
  out[at + 3] = 0x80 | (code & 0x3f)
  return at + 4
}
