// Reads a literal in any quotes. A hot path.
import { type Binding, LONGEST_VALUE } from './binding.ts'
import { BACKSLASH, type ByteSet, has, isBlank, isQuote, isSpace, LF, tableOf } from './bytes.ts'
import { matchesFolded, skip } from './lexical.ts'

const BACKTICK = 0x60
const DEEPEST = 7

/** `b"…"`, `r'…'`, `f"…"`, `@"…"`. */
const isPrefix: ByteSet = tableOf('bBrRfFuULn@$')
const opensScheme: ByteSet = tableOf('bBtTaAkKsS')
const opensTemplate: ByteSet = tableOf('$#{<%')

const schemes: readonly string[] = [
  'bearer ',
  'basic ',
  'token ',
  'bot ',
  'apikey ',
  'api-key ',
  'token=',
  'key=',
  'key ',
  'sso-key ',
  'ssws ',
]

/** Skips `Bearer ` and its like before a value. */
export const skipScheme = ({ bytes, end }: Binding, at: number): number => {
  if (!has(opensScheme, bytes[at])) return at
  for (const scheme of schemes)
    if (matchesFolded(bytes, at, scheme)) return skip(bytes, { at: at + scheme.length, end }, isBlank)
  return at
}

/** Whether an interpolation or a tag is all there is at the front: `${…}`, `{{…}}`, `<…>`, `#{…}`, `%(…)`. */
export const opensInterpolation = (bytes: Uint8Array, at: number): boolean => {
  const first = bytes[at]
  if (!has(opensTemplate, first)) return false
  const second = bytes[at + 1]
  if (first === 0x3c) return true
  if (first === 0x7b) return second === 0x7b || second === 0x25
  return second === 0x7b || second === 0x28
}

/** Takes a value if it is neither too short nor too long. */
export const accept = (binding: Binding, start: number, end: number): boolean => {
  binding.valueStart = start
  binding.valueEnd = end
  return end - start >= binding.least && end - start <= LONGEST_VALUE
}

const hasBlanks = ({ bytes, mostBlanks }: Binding, start: number, end: number): boolean => {
  let count = 0
  for (let at = start; at < end && count <= mostBlanks; at++) if (isSpace[bytes[at] ?? 0] === 1) count++
  return count > mostBlanks
}

/** Whether an object of JSON opens within a literal; blanks between its members say nothing against it. */
const opensObject = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x7b && (bytes[at + 1] === BACKSLASH || has(isQuote, bytes[at + 1]))

/** How many quotes within the quotes enclose all of a literal: `'"…"'`, as builds write constants. */
const innerQuotes = (bytes: Uint8Array, start: number, end: number): number =>
  has(isQuote, bytes[start]) && bytes[end - 1] === bytes[start] && end - start > 2 ? 1 : 0

const acceptLiteral = (binding: Binding, start: number, end: number): boolean => {
  if (end - start < binding.least) return false
  const inner = innerQuotes(binding.bytes, start, end)
  if (inner > 0) return accept(binding, start + inner, end - inner)
  const from = skipScheme(binding, start)
  if (opensInterpolation(binding.bytes, from)) return false
  return (opensObject(binding.bytes, from) || !hasBlanks(binding, from, end)) && accept(binding, from, end)
}

/** Where the literal ends that began before `at`, or -1. */
const closing = ({ bytes, end }: Binding, at: number, quote: number): number => {
  const limit = Math.min(end, at + LONGEST_VALUE + 1)
  for (let position = at; position < limit; position++) {
    const byte = bytes[position]
    if (byte === quote) return position
    if (byte === LF && quote !== BACKTICK) return -1
    if (byte === BACKSLASH) position++
  }
  return -1
}

/** The same for a literal within a literal, whose quotes have `depth` backslashes before them. */
const closingWithin = ({ bytes, end }: Binding, at: number, depth: number): number => {
  const quote = bytes[at - 1]
  const limit = Math.min(end, at + LONGEST_VALUE + 1)
  for (let position = at; position < limit; position++) {
    const byte = bytes[position]
    if (byte === quote) return bytes[position - depth] === BACKSLASH ? position - depth : -1
    if (byte === LF) return -1
  }
  return -1
}

const closingTriple = ({ bytes, end }: Binding, at: number, quote: number): number => {
  const limit = Math.min(end - 2, at + LONGEST_VALUE)
  for (let position = at; position < limit; position++) {
    if (bytes[position] === quote && bytes[position + 1] === quote && bytes[position + 2] === quote) return position
  }
  return -1
}

const readTriple = (binding: Binding, at: number, quote: number): boolean => {
  const { bytes } = binding
  const start = skip(bytes, { at, end: binding.end }, isSpace)
  let end = closingTriple(binding, start, quote)
  while (end > start && has(isSpace, bytes[end - 1])) end--
  return end > start && acceptLiteral(binding, start, end)
}

/** Backslashes before a quote at `at`; -1 where no literal opens there. */
export const depthOf = (bytes: Uint8Array, at: number): number => {
  let depth = 0
  while (depth < DEEPEST && bytes[at + depth] === BACKSLASH) depth++
  return has(isQuote, bytes[at + depth]) ? depth : -1
}

/** Where a literal really opens: behind `b`, `r`, `@` and their like. */
export const skipPrefix = (bytes: Uint8Array, at: number): number => {
  if (!has(isPrefix, bytes[at])) return at
  if (has(isQuote, bytes[at + 1])) return at + 1
  return has(isPrefix, bytes[at + 1]) && has(isQuote, bytes[at + 2]) ? at + 2 : at
}

/** Reads a literal that opens at `at`, with or without backslashes before its quotes. */
export const readLiteral = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const depth = depthOf(bytes, at)
  if (depth < 0) return false
  binding.how = 'quoted'
  const quote = bytes[at + depth] ?? 0
  const start = at + depth + 1
  if (depth === 0 && bytes[start] === quote && bytes[start + 1] === quote) return readTriple(binding, start + 2, quote)
  const end = depth === 0 ? closing(binding, start, quote) : closingWithin(binding, start, depth)
  return end >= 0 && acceptLiteral(binding, start, end)
}
