// Reads a value without quotes: settings, flags, parameters, the text of an element. Says no to what is code rather than a value. A hot path.
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

const endsSetting: ByteSet = tableOf(' \t\r\n"\'`')
const endsCode: ByteSet = tableOf(' \t\r\n"\'`,;)]}<>\\')
const endsParameter: ByteSet = tableOf(' \t\r\n"\'`,;)]}<>|\\&#')
const endsElement: ByteSet = tableOf('\r\n<')

/** What opens an expression, a tag, a template or a comment, but no bare value. */
const opensNoValue: ByteSet = tableOf('<{%&*!#?=>|)}],;:([')
const isTrailing: ByteSet = tableOf(',;')
const isCall: ByteSet = tableOf('([')

const LONGEST_PART = 20

const count = (bytes: Uint8Array, range: { readonly start: number; readonly end: number }, set: ByteSet): number => {
  let total = 0
  for (let at = range.start; at < range.end; at++) total += set[bytes[at] ?? 0] ?? 0
  return total
}

const MOST_DIGITS = 2

/** A part of a path through objects: short, begins with a letter, hardly a digit. */
const isPathPart = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (end - start > LONGEST_PART || !(has(isLetter, bytes[start]) || bytes[start] === UNDERSCORE)) return false
  return count(bytes, { start, end }, isDigit) <= MOST_DIGITS
}

/** `settings.API_KEY`, `user.token2`. */
const isPath = (bytes: Uint8Array, start: number, end: number): boolean => {
  let part = start
  for (let at = start; at <= end; at++) {
    if (at < end && bytes[at] !== DOT) continue
    if (!isPathPart(bytes, part, at)) return false
    part = at + 1
  }
  return true
}

/** Whether bare text is code rather than a value: a call, a path through objects, a lone word. */
const isExpression = (binding: Binding, start: number, end: number): boolean => {
  const { bytes, isPassword } = binding
  const span = { start, end }
  if (count(bytes, span, isCall) > 0) return !isSetting(binding) || has(isLetter, bytes[start])
  const dots = count(bytes, span, isDot)
  const words = count(bytes, span, isWord)
  if (dots + words < end - start) return false
  if (dots > 0 && isPath(bytes, start, end)) return true
  if (count(bytes, span, isDigit) > 0) return false
  const isMixed = count(bytes, span, isUpper) > 1 && count(bytes, span, isLower) > 1
  return !((isPassword || isMixed) && isSetting(binding))
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

/** Reads bare text from `at` up to what ends it in such a place. */
export const readBare = (binding: Binding, at: number, how: How): boolean => {
  const { bytes } = binding
  if (has(opensNoValue, bytes[at])) return false
  binding.how = how
  const start = skipScheme(binding, at)
  const stops = stopsOf(binding, how)
  const limit = Math.min(binding.end, start + LONGEST_VALUE + 1)
  let stop = start
  while (stop < limit && stops[bytes[stop] ?? 0] !== 1) stop++
  let end = stop
  while (end > start && has(isTrailing, bytes[end - 1])) end--
  if (end - start < binding.least || opensInterpolation(bytes, start)) return false
  if (how !== 'element' && how !== 'flag' && isExpression(binding, start, end)) return false
  return accept(binding, start, end)
}

/** Whether a setting's bare value is all of its line: behind a colon, what goes on is a sentence. */
export const isWholeLine = (binding: Binding): boolean =>
  endsLine(binding, binding.valueEnd) || has(isTrailing, binding.bytes[binding.valueEnd])
