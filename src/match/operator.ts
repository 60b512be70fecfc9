// What binds a value to the identifier before it, and what only compares. A hot path.
import { matchesFolded } from './lexical.ts'

const EQUALS = 0x3d
const COLON = 0x3a
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const PIPE = 0x7c
const PLUS = 0x2b
const LESS = 0x3c
const GREATER = 0x3e
const HYPHEN = 0x2d
const SLASH = 0x2f
const TILDE = 0x7e
const LETTER_O = 0x6f

/** Given the two bytes behind the first: how many bytes the operator has, 0 where it binds nothing. */
type Width = (second: number, third: number) => number

const none: Width = () => 0

const widths: readonly (readonly [first: number, width: Width])[] = [
  [EQUALS, (second) => (second === EQUALS || second === TILDE ? 0 : 1 + Number(second === GREATER))],
  [
    COLON,
    (second) =>
      second === COLON || second === SLASH || second === QUESTION
        ? 0
        : 1 + Number(second === EQUALS || second === HYPHEN),
  ],
  [
    QUESTION,
    (second, third) =>
      second === QUESTION ? 2 + Number(third === EQUALS) : 2 * Number(second === COLON || second === EQUALS),
  ],
  [EXCLAMATION, (second) => 2 * Number(second === COLON)],
  [PIPE, (second, third) => (second === PIPE ? 2 + Number(third === EQUALS) : 0)],
  [PLUS, (second) => 2 * Number(second === EQUALS)],
  [LESS, (second) => 2 * Number(second === HYPHEN)],
]

const widthOf: Width[] = new Array(256).fill(none)
for (const [first, width] of widths) widthOf[first] = width

/** Where the value may begin behind an operator at `at`, or -1 where there is none or it compares. */
export const operatorEnd = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0
  if (first === LETTER_O) return matchesFolded(bytes, at, 'or ') ? at + 3 : -1
  const width = widthOf[first]?.(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) ?? 0
  return width === 0 ? -1 : at + width
}

/** Where the literal may begin that a value is compared with at `at`, or -1: a password in a comparison is hard-coded all the same. */
export const comparisonEnd = (bytes: Uint8Array, at: number): number => {
  if ((bytes[at] !== EQUALS && bytes[at] !== EXCLAMATION) || bytes[at + 1] !== EQUALS) return -1
  return bytes[at + 2] === EQUALS ? at + 3 : at + 2
}

/** Whether a type may stand between the operator at `at` and the value: `key: str = …`, `key?: string = …`. */
export const isColon = (bytes: Uint8Array, at: number): boolean => {
  const first = bytes[at]
  const second = bytes[at + 1]
  if (first === COLON) return second !== EQUALS && second !== HYPHEN
  return first === EXCLAMATION || (first === QUESTION && second === COLON)
}
