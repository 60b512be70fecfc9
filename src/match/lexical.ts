// Small steps over source text that both readings of a binding share: forward from a word, backward from a value.
import { type ByteSet, has, isLetter, isLower, isUpper } from './bytes.ts'

const HYPHEN = 0x2d
const LETTER_D = 0x44

/** The first position from `at` on, before `end`, whose byte is not in `set`. */
export const skip = (bytes: Uint8Array, range: { readonly at: number; readonly end: number }, set: ByteSet): number => {
  let { at } = range
  while (at < range.end && set[bytes[at] ?? 0] === 1) at++
  return at
}

/** The lowest position down to `start` with only bytes of `set` between it and `at`. */
export const skipBack = (
  bytes: Uint8Array,
  range: { readonly at: number; readonly start: number },
  set: ByteSet,
): number => {
  let { at } = range
  while (at > range.start && set[bytes[at - 1] ?? 0] === 1) at--
  return at
}

/** Whether a word that ends before `at` ends there as a part of an identifier: `apiKey|Id`, `KEY|_ID`, not `key|board`. */
export const isRightEdge = (bytes: Uint8Array, at: number): boolean => {
  const next = bytes[at]
  if (!has(isLetter, next)) return true
  return has(isLower, bytes[at - 1]) !== has(isLower, next)
}

/** Whether a word that begins at `at` begins there as a part of an identifier: `github|Pat`, `DB_|PW`, `-D|sonar`, not `com|pat`. */
export const isLeftEdge = (bytes: Uint8Array, at: number): boolean => {
  const previous = bytes[at - 1]
  if (!has(isLetter, previous) || (previous === LETTER_D && bytes[at - 2] === HYPHEN)) return true
  return has(isUpper, bytes[at]) && (has(isLower, previous) || has(isLower, bytes[at + 1]))
}

/** Compares in any case; `lower` is lower-case ASCII. */
export const matchesFolded = (bytes: Uint8Array, at: number, lower: string): boolean => {
  for (let index = 0; index < lower.length; index++) {
    const byte = bytes[at + index] ?? 0
    const folded = isUpper[byte] === 1 ? byte | 0x20 : byte
    if (folded !== lower.charCodeAt(index)) return false
  }
  return true
}

export const matchesExactly = (bytes: Uint8Array, at: number, text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}

/** What may follow a vendor's name in one word with it. */
const followers: readonly string[] = [
  'api',
  'ai',
  'key',
  'token',
  'secret',
  'sdk',
  'client',
  'app',
  'auth',
  'cloud',
  'com',
]

/** Whether a name that ends before `at` goes on as a compound: `tavus|api`, `mistral|ai`. */
export const isCompound = (bytes: Uint8Array, at: number): boolean =>
  followers.some((word) => matchesFolded(bytes, at, word))
