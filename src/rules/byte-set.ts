/** A class of bytes: 256 flags. */
export type ByteSet = Uint8Array

const LETTER_GAP = 32

export const emptySet = (): ByteSet => new Uint8Array(256)

export const setOf = (text: string): ByteSet => {
  const set = emptySet()
  for (let index = 0; index < text.length; index++) set[text.charCodeAt(index)] = 1
  return set
}

export const rangeSet = (first: number, last: number): ByteSet => emptySet().fill(1, first, last + 1)

export const union = (...sets: readonly ByteSet[]): ByteSet => {
  const result = emptySet()
  for (const set of sets) for (let byte = 0; byte < 256; byte++) result[byte] = (result[byte] ?? 0) | (set[byte] ?? 0)
  return result
}

export const complement = (set: ByteSet): ByteSet => set.map((flag) => 1 - flag)

export const sizeOf = (set: ByteSet): number => set.reduce((sum, flag) => sum + flag, 0)

export const bytesOf = (set: ByteSet): number[] => Array.from(set.keys()).filter((byte) => set[byte] === 1)

/** The class with both cases of each ASCII letter in it. */
export const foldCase = (set: ByteSet): ByteSet => {
  const result = set.slice()
  for (let lower = 0x61; lower <= 0x7a; lower++) {
    const flag = (set[lower] ?? 0) | (set[lower - LETTER_GAP] ?? 0)
    result[lower] = flag
    result[lower - LETTER_GAP] = flag
  }
  return result
}

/** 64 hexadecimal digits, one bit a byte: what a build writes down. */
export const toHex = (set: ByteSet): string => {
  let hex = ''
  for (let byte = 0; byte < 256; byte += 4) {
    const nibble =
      (set[byte] ?? 0) | ((set[byte + 1] ?? 0) << 1) | ((set[byte + 2] ?? 0) << 2) | ((set[byte + 3] ?? 0) << 3)
    hex += nibble.toString(16)
  }
  return hex
}

const interned = new Map<string, ByteSet>()

/** The one set of its content: analyses tell classes apart by identity. */
export const intern = (set: ByteSet): ByteSet => {
  const key = toHex(set)
  const known = interned.get(key) ?? set
  interned.set(key, known)
  return known
}

/** ASCII letters and digits. */
export const alphanumeric: ByteSet = union(rangeSet(0x30, 0x39), rangeSet(0x41, 0x5a), rangeSet(0x61, 0x7a))
