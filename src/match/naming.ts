// From a value back to the identifier it is bound to: over its quote, a scheme such as `Bearer`, an operator, a type, a closing bracket.
import type { Span } from '#model/span.ts'
import { type ByteSet, has, isBlank, isDigit, isLetter, isName, isQuote, isWord, latin1, tableOf } from './bytes.ts'
import { matchesFolded, skipBack } from './lexical.ts'

const FARTHEST = 160
const LONGEST_NAME = 64
const MOST_DIGITS = 8
const COLON = 0x3a
const COMMA = 0x2c
const EQUALS = 0x3d
const HYPHEN = 0x2d

const isOpening: ByteSet = tableOf('"\'`\\ \t\r\n')
const isOperator: ByteSet = tableOf('=:>,([|?+<-& \t\r\n')
const isOperatorOnly: ByteSet = tableOf('=:>,([|?+<&')
const isClosing: ByteSet = tableOf('"\'`\\])} \t?!')
/** What stands between the members of an entry. */
const isBetween: ByteSet = tableOf('"\'` \t\r\n,:=\\{-')
const isPrefix: ByteSet = tableOf('bBrRfFuULn@$')
const isType: ByteSet = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.[]<>|&?*\'" ')
const isNameStart: ByteSet = tableOf('-.$')

const schemes: readonly string[] = ['bearer', 'basic', 'token', 'bot', 'apikey', 'key']

const PLAIN = /^(?:value|val|default|content)$/i
const PROMISE = /key|token|secret|pass|auth|cred|url|dsn/i

const NONE: Span = { start: 0, end: 0 }

type Reading = { readonly bytes: Uint8Array; readonly start: number }

const skipOpening = ({ bytes, start }: Reading, at: number): number => {
  const quote = skipBack(bytes, { at, start }, isOpening)
  const isPrefixed =
    quote < at && has(isQuote, bytes[quote]) && has(isPrefix, bytes[quote - 1]) && !has(isWord, bytes[quote - 2])
  return isPrefixed ? skipBack(bytes, { at: quote - 1, start }, isOpening) : quote
}

const skipScheme = (reading: Reading, at: number): number => {
  const scheme = schemes.find(
    (word) => matchesFolded(reading.bytes, at - word.length, word) && !has(isWord, reading.bytes[at - word.length - 1]),
  )
  return scheme === undefined ? at : skipOpening(reading, at - scheme.length)
}

const nameEndingAt = ({ bytes, start }: Reading, end: number): Span => {
  let first = skipBack(bytes, { at: end, start: Math.max(start, end - LONGEST_NAME - 1) }, isName)
  while (first < end && has(isNameStart, bytes[first])) first++
  let digits = 0
  for (let at = first; at < end; at++) if (has(isDigit, bytes[at])) digits++
  const isSane = end - first <= LONGEST_NAME && digits <= MOST_DIGITS && has(isLetter, bytes[skipWord(bytes, first)])
  return isSane ? { start: first, end } : NONE
}

const skipWord = (bytes: Uint8Array, at: number): number => (bytes[at] === 0x5f ? skipWord(bytes, at + 1) : at)

/** `key: str = …`: the name before the type, where there is one. */
const beforeType = ({ bytes, start }: Reading, at: number): number | undefined => {
  const type = skipBack(bytes, { at, start }, isType)
  if (bytes[type - 1] !== COLON || bytes[type - 2] === COLON) return undefined
  const end = skipBack(bytes, { at: type - 1, start }, isClosing)
  return has(isName, bytes[end - 1]) ? end : undefined
}

/** The operator that ends at `at`, blanks aside: where it begins and its first byte. */
const operatorBefore = (
  { bytes, start }: Reading,
  at: number,
): { readonly at: number; readonly byte: number } | undefined => {
  let position = at
  while (position > start && has(isOperator, bytes[position - 1])) position--
  for (let index = position; index < at; index++) {
    const byte = bytes[index] ?? 0
    if (isOperatorOnly[byte] === 1) return { at: position, byte }
  }
  return undefined
}

/** `--token value`, `ENV TOKEN value`, `password value`: few names are bound by a blank alone. */
const flagBefore = (reading: Reading, at: number): Span => {
  const end = skipBack(reading.bytes, { at, start: reading.start }, isBlank)
  if (end === at) return NONE
  const name = nameEndingAt(reading, end)
  const isFlag = reading.bytes[name.start - 1] === HYPHEN
  const isLogin = end - name.start === 8 && matchesFolded(reading.bytes, name.start, 'password')
  return isFlag || isLogin || isEnvironment(reading.bytes, name) ? name : NONE
}

/** `setenv("API_KEY", "…")`: the literal before a value names it only if it promises to; in a list it is another value. */
const argumentBefore = (reading: Reading, comma: number, closed: number): Span => {
  if (!has(isQuote, reading.bytes[comma - 1])) return NONE
  const name = nameEndingAt(reading, closed)
  return PROMISE.test(latin1(reading.bytes, name.start, name.end)) ? name : NONE
}

const isEnvironment = (bytes: Uint8Array, { start }: Span): boolean =>
  ['env ', 'arg ', 'export ', 'setenv ', 'setx '].some((word) => matchesFolded(bytes, start - word.length, word))

/** `name: API_KEY` before `value: …`, in YAML, JSON and XML: the name that stands beside a plain `value`. */
const siblingBefore = (reading: Reading, plain: Span): Span => {
  const { bytes, start } = reading
  if (!PLAIN.test(latin1(bytes, plain.start, plain.end))) return plain
  const end = skipBack(bytes, { at: plain.start, start }, isBetween)
  const sibling = nameEndingAt(reading, end)
  const key = skipBack(bytes, { at: sibling.start, start }, isBetween)
  const isNamed =
    sibling.end > 0 && ['name', 'key', 'id', 'property'].some((word) => matchesFolded(bytes, key - word.length, word))
  return isNamed ? sibling : plain
}

const directNameBefore = (reading: Reading, valueStart: number): Span => {
  const { bytes } = reading
  const opening = skipScheme(reading, skipOpening(reading, valueStart))
  const operator = operatorBefore(reading, opening)
  if (operator === undefined) return flagBefore(reading, valueStart)
  const closed = skipBack(bytes, { at: operator.at, start: reading.start }, isClosing)
  if (operator.byte === COMMA) return argumentBefore(reading, operator.at, closed)
  const typed = operator.byte === EQUALS ? beforeType(reading, closed) : undefined
  return nameEndingAt(reading, typed ?? closed)
}

/** The identifier that the value at `valueStart` is bound to; empty where there is none. */
export const nameBefore = (bytes: Uint8Array, valueStart: number): Span => {
  const reading = { bytes, start: Math.max(0, valueStart - FARTHEST) }
  return siblingBefore(reading, directNameBefore(reading, valueStart))
}
