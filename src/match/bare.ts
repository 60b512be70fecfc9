// Reads a value without quotes: settings, flags, parameters, the text of an element. Says no to what is code rather than a value. A hot path.
import { crossesBrackets } from '#model/brackets.ts'
import { type Binding, type How, LONGEST_VALUE } from './binding.ts'
import {
  BACKSLASH,
  type ByteSet,
  CR,
  has,
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isQuote,
  isUpper,
  isWord,
  LF,
  tableOf,
} from './bytes.ts'
import { skip } from './lexical.ts'
import { accept, opensInterpolation, skipScheme } from './literal.ts'
import { isSetting } from './place.ts'

const DOT = 0x2e
const HASH = 0x23
const SLASH = 0x2f
const SEMICOLON = 0x3b
const UNDERSCORE = 0x5f
const EQUALS = 0x3d
const COLON = 0x3a

const endsSetting: ByteSet = tableOf(' \t\r\n"\'`')
const endsCode: ByteSet = tableOf(' \t\r\n"\'`,;)]}<>\\')
const endsParameter: ByteSet = tableOf(' \t\r\n"\'`,;)]}<>|\\&#')
const endsElement: ByteSet = tableOf('\r\n<')

/** What opens an expression, a tag, a template or a comment, but no bare value. */
const opensNoValue: ByteSet = tableOf('<{%&*!#?=>|)}],;:([')
/** What binds: a password may have some. */
const isJoint: ByteSet = tableOf('=:')
const MOST_JOINTS = 32
const isTrailing: ByteSet = tableOf(',;')
const isCall: ByteSet = tableOf('([')

const LONGEST_PART = 20
const FARTHEST = 80

const count = (bytes: Uint8Array, range: Text, set: ByteSet): number => {
  let total = 0
  for (let at = range.start; at < range.end; at++) total += set[bytes[at] ?? 0] ?? 0
  return total
}

const MOST_DIGITS = 2
/** No word of a language or of code, joined to nothing, is this long. */
const LONG_WORD = 24

type Text = { readonly start: number; readonly end: number }

/** A part of a path through objects: short, begins with a letter, hardly a digit. */
const isPathPart = (bytes: Uint8Array, part: Text, mostDigits: number): boolean => {
  const isNamed = has(isLetter, bytes[part.start]) || bytes[part.start] === UNDERSCORE
  return isNamed && part.end - part.start <= LONGEST_PART && count(bytes, part, isDigit) <= mostDigits
}

/** `settings.API_KEY`, `user.token2`. */
const isPath = (bytes: Uint8Array, text: Text, mostDigits: number): boolean => {
  let { start } = text
  for (let end = start; end <= text.end; end++) {
    if (end < text.end && bytes[end] !== DOT) continue
    if (!isPathPart(bytes, { start, end }, mostDigits)) return false
    start = end + 1
  }
  return true
}

/** `NAME=value`, `NAME: value`: a setting that can hardly be code. */
const isConstant = (binding: Binding): boolean => {
  const { bytes, nameStart, nameEnd } = binding
  if (count(bytes, { start: nameStart, end: nameEnd }, isLower) > 0) return false
  return bytes[nameEnd] === EQUALS || (bytes[nameEnd] === COLON && isSetting(binding))
}

/** A lone word is code, unless a setting's name says otherwise. */
const isWordOfCode = (binding: Binding, text: Text): boolean => {
  const { bytes, isPassword } = binding
  if (count(bytes, text, isDigit) > 0) return false
  const isLong = text.end - text.start >= LONG_WORD && count(bytes, text, isLetter) === text.end - text.start
  const isMixed = isLong || (count(bytes, text, isUpper) > 1 && count(bytes, text, isLower) > 1)
  // `{user: a, password: b}`: as well a setting as code; how the word reads decides.
  if (isPassword && bytes[binding.nameEnd] === COLON) return false
  return !(isConstant(binding) || ((isPassword || isMixed) && isSetting(binding)))
}

/** Whether no call and no index would be written like that, nor a statement end behind it. */
const isDrawn = (bytes: Uint8Array, text: Text): boolean =>
  bytes[text.end] !== SEMICOLON && crossesBrackets(bytes, text)

/** Whether bare text is code rather than a value: a call, a path through objects, a lone word. */
const isExpression = (binding: Binding, text: Text): boolean => {
  const { bytes } = binding
  if (count(bytes, text, isCall) > 0)
    return (!isSetting(binding) || has(isLetter, bytes[text.start])) && !isDrawn(bytes, text)
  const dots = count(bytes, text, isDot)
  if (dots + count(bytes, text, isWord) < text.end - text.start) return false
  if (dots > 0 && isPath(bytes, text, isConstant(binding) ? 0 : MOST_DIGITS)) return true
  return isWordOfCode(binding, text)
}

const isDot: ByteSet = tableOf('.')

/** Whether only a comment or nothing follows on the line. */
const endsLine = ({ bytes, end }: Binding, at: number): boolean => {
  const next = skip(bytes, { at, end }, isBlank)
  const byte = bytes[next]
  if (next >= end || byte === LF || byte === CR || byte === HASH || byte === BACKSLASH || byte === SEMICOLON)
    return true
  return byte === SLASH && bytes[next + 1] === SLASH
}

const stopsOf = (binding: Binding, how: How): ByteSet => {
  if (how === 'element') return endsElement
  if (how === 'parameter') return endsParameter
  return isSetting(binding) ? endsSetting : endsCode
}

/** `"X-Api-Key: value"`: name and value in the same quotes. */
const isEnclosed = ({ bytes, nameStart }: Binding, end: number): boolean =>
  has(isQuote, bytes[end]) && bytes[end] === bytes[nameStart - 1]

/** Where the text ends that begins at `start`, without what closes a statement or an entry. */
const trimEnd = (bytes: Uint8Array, start: number, stop: number): number => {
  let end = stop
  while (end > start && has(isTrailing, bytes[end - 1])) end--
  return end
}

/** Where the text ends, or -1 where it is a chain of bindings rather than a value; that would be read again from each of its names. */
const stopAt = (binding: Binding, start: number, stops: ByteSet): number => {
  const { bytes } = binding
  const limit = Math.min(binding.end, start + LONGEST_VALUE + 1)
  let joints = 0
  for (let stop = start; stop < limit; stop++) {
    const byte = bytes[stop] ?? 0
    if (stops[byte] === 1) return stop
    joints += isJoint[byte] ?? 0
    if (joints > MOST_JOINTS) return -1
  }
  return limit
}

/** Reads bare text from `at` up to what ends it in such a place. */
export const readBare = (binding: Binding, at: number, how: How): boolean => {
  const { bytes } = binding
  if (has(opensNoValue, bytes[at])) return false
  binding.how = how
  const start = skipScheme(binding, at)
  const stop = stopAt(binding, start, stopsOf(binding, how))
  const end = stop < 0 ? start : trimEnd(bytes, start, stop)
  if (end - start < binding.least || opensInterpolation(bytes, start)) return false
  const mayBeCode = how !== 'element' && how !== 'flag' && !isEnclosed(binding, stop)
  return !(mayBeCode && isExpression(binding, { start, end })) && accept(binding, start, end)
}

/** Whether a quote ends the line that none of its kind opens: no text in quotes, but a slip, or the end of a line cut in two. */
const isStray = (binding: Binding, at: number): boolean => {
  const { bytes, nameStart } = binding
  const quote = bytes[at]
  if (!has(isQuote, quote) || !endsLine(binding, at + 1)) return false
  let start = nameStart
  while (start > 0 && nameStart - start < FARTHEST && bytes[start - 1] !== LF && bytes[start - 1] !== quote) start--
  return start === 0 || bytes[start - 1] === LF
}

/** Whether a setting's bare value is all of its line: behind a colon, what goes on is a sentence. */
export const isWholeLine = (binding: Binding): boolean => {
  const { bytes, valueEnd } = binding
  return endsLine(binding, valueEnd) || has(isTrailing, bytes[valueEnd]) || isStray(binding, valueEnd)
}
