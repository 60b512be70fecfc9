// Bytes by what they do in source text. Tables, since they are asked for each byte around a hit.

/** A class of bytes: 256 flags. */
export type ByteSet = Uint8Array

export const LF = 0x0a
export const CR = 0x0d
export const BACKSLASH = 0x5c

/** The class of the characters given. */
export const tableOf = (...chars: readonly string[]): ByteSet => {
  const table = new Uint8Array(256)
  for (const char of chars.join('')) table[char.charCodeAt(0)] = 1
  return table
}

const DIGITS = '0123456789'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const UPPER = LOWER.toUpperCase()

export const isLower: ByteSet = tableOf(LOWER)
export const isUpper: ByteSet = tableOf(UPPER)
export const isDigit: ByteSet = tableOf(DIGITS)
export const isLetter: ByteSet = tableOf(LOWER, UPPER)
export const isHex: ByteSet = tableOf(DIGITS, 'abcdefABCDEF')
export const isWord: ByteSet = tableOf(LOWER, UPPER, DIGITS, '_')
/** What an identifier, a dotted path, a header or a flag is made of. */
export const isName: ByteSet = tableOf(LOWER, UPPER, DIGITS, '_-.$')
export const isBlank: ByteSet = tableOf(' \t')
export const isSpace: ByteSet = tableOf(' \t\r\n')
export const isQuote: ByteSet = tableOf('"\'`')

const readSet = (hex: string): ByteSet => {
  const set = new Uint8Array(256)
  for (let digit = 0; digit < 64; digit++) {
    const nibble = Number.parseInt(hex[digit] ?? '0', 16)
    for (let bit = 0; bit < 4; bit++) set[digit * 4 + bit] = (nibble >> bit) & 1
  }
  return set
}

const read = new WeakMap<readonly string[], (ByteSet | undefined)[]>()

/** Classes as a build writes them, 64 hexadecimal digits each; each is read when first asked for, once for all who ask. */
export const createSets = (texts: readonly string[]): ((index: number) => ByteSet) => {
  const sets = read.get(texts) ?? texts.map(() => undefined)
  read.set(texts, sets)
  return (index) => {
    const known = sets[index] ?? readSet(texts[index] ?? '')
    sets[index] = known
    return known
  }
}

export const has = (set: ByteSet, byte: number | undefined): boolean => byte !== undefined && set[byte] === 1

/** Bytes as a string of which one unit is one byte, so that no offset moves. */
export const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end)
