// Whether a value really begins where it seems to: the `n` of an escaped line break before it is no letter that adjoins it.
import { BACKSLASH, type ByteSet, has, isDigit, isHex, tableOf } from './bytes.ts'

const PERCENT = 0x25
const LETTER_M = 0x6d
const LETTER_U = 0x75
const LETTER_X = 0x78
const OPENING_BRACKET = 0x5b
const SEMICOLON = 0x3b
const LONGEST_ANSI = 12

/** Letters and digits that stand for a control character behind a backslash. */
const isEscaped: ByteSet = tableOf('abefnrstv0')

const areHex = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!has(isHex, bytes[at])) return false
  return true
}

/** `\n`, `%3D`, `\x22`, `\u003d`, each ending right before `at`. */
const endsEscape = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at - 2] === BACKSLASH && has(isEscaped, bytes[at - 1])) return true
  if (!areHex(bytes, at - 2, at)) return false
  if (bytes[at - 3] === PERCENT) return true
  if (bytes[at - 3] === LETTER_X && bytes[at - 4] === BACKSLASH) return true
  return bytes[at - 5] === LETTER_U && bytes[at - 6] === BACKSLASH && areHex(bytes, at - 4, at)
}

/** A colour of a terminal (`[31m`), ending right before `at`. */
const endsColour = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at - 1] !== LETTER_M) return false
  let start = at - 2
  while (start > at - LONGEST_ANSI && (has(isDigit, bytes[start]) || bytes[start] === SEMICOLON)) start--
  return bytes[start] === OPENING_BRACKET
}

/** Whether no byte of `edge` adjoins `at` from the left. */
export const beginsAt = (bytes: Uint8Array, at: number, edge: ByteSet): boolean =>
  !has(edge, bytes[at - 1]) || endsEscape(bytes, at) || endsColour(bytes, at)
