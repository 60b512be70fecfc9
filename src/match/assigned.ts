// The value behind an operator, whatever stands between: a type, brackets, a line break, a scheme, a default. A hot path.
import { isWholeLine, readBare } from './bare.ts'
import type { Binding } from './binding.ts'
import { BACKSLASH, type ByteSet, has, isBlank, isLetter, isQuote, isSpace, LF, tableOf } from './bytes.ts'
import { isPlainWord, looksUp } from './calls.ts'
import { matchesFolded, skip } from './lexical.ts'
import { accept, depthOf, readLiteral, skipPrefix } from './literal.ts'
import { comparisonEnd, isColon, operatorEnd } from './operator.ts'
import { isSetting } from './place.ts'

const EQUALS = 0x3d
const COLON = 0x3a
const QUESTION = 0x3f
const PIPE = 0x7c
const GREATER = 0x3e
const HYPHEN = 0x2d
const DOLLAR = 0x24
const AMPERSAND = 0x26
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d
const OPENING_PARENTHESIS = 0x28
const OPENING_BRACKET = 0x5b

const LONGEST_TYPE = 64
const LONGEST_GAP = 80

const NAME_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
const isVariable: ByteSet = tableOf(NAME_CHARACTERS, '-.')
const isTypeText: ByteSet = tableOf(NAME_CHARACTERS, '.<>[]|?, &*\'"')
const opensType: ByteSet = tableOf(NAME_CHARACTERS, '&*?')
const isOpening: ByteSet = tableOf('([ \t\r\n')
const isCallee: ByteSet = tableOf(NAME_CHARACTERS, '.[]*&<>:')
const opensCallee: ByteSet = tableOf(NAME_CHARACTERS, '[&*')
const opensLine: ByteSet = tableOf('\r\n([\\')
const isBlockMark: ByteSet = tableOf('-+\r \t0123456789')

/** `str = "…"`, `Optional[str] = '…'`: the type before the value is skipped. */
export const readTyped = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const equals = skip(bytes, { at, end: Math.min(binding.end, at + LONGEST_TYPE) }, isTypeText)
  if (bytes[equals] !== EQUALS || bytes[equals + 1] === EQUALS || bytes[equals + 1] === GREATER) return false
  return readLiteral(binding, skipPrefix(bytes, skip(bytes, { at: equals + 1, end: binding.end }, isSpace)))
}

/** `${NAME:-default}` and `${NAME:default}`: what stands where the name is not set. */
const readDefault = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const colon = skip(bytes, { at: at + 2, end: binding.end }, isVariable)
  if (bytes[colon] !== COLON) return false
  const start = bytes[colon + 1] === HYPHEN || bytes[colon + 1] === EQUALS ? colon + 2 : colon + 1
  const limit = Math.min(binding.end, start + LONGEST_GAP)
  let end = start
  while (end < limit && bytes[end] !== CLOSING_BRACE && !has(isSpace, bytes[end])) end++
  if (bytes[end] !== CLOSING_BRACE || bytes[start] === DOLLAR) return false
  binding.how = 'bare'
  return accept(binding, start, end)
}

/** A block of YAML: `|`, `>-` and the indented line behind. */
const readBlock = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  const line = skip(bytes, { at: at + 1, end }, isBlockMark)
  if (bytes[line] !== LF) return false
  const start = skip(bytes, { at: line, end }, isSpace)
  return has(isBlank, bytes[start - 1]) && readBare(binding, start, 'bare') && isWholeLine(binding)
}

/** A literal on a line of its own, in parentheses or in a list. */
export const readOpened = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  return readLiteral(binding, skipPrefix(bytes, skip(bytes, { at, end: Math.min(end, at + LONGEST_GAP) }, isOpening)))
}

const readPlain = (binding: Binding, at: number): boolean => {
  const before = binding.bytes[binding.nameStart - 1]
  return readBare(binding, at, before === QUESTION || before === AMPERSAND ? 'parameter' : 'bare')
}

/** Behind a colon a type may come first, or a block; what is bare must be all of its line. */
const readBehindColon = (binding: Binding, at: number): boolean => {
  const first = binding.bytes[at]
  if (first === PIPE || first === GREATER) return readBlock(binding, at)
  if (has(opensType, first) && readTyped(binding, at)) return true
  return readPlain(binding, at) && (!isSetting(binding) || isWholeLine(binding))
}

/** `[]byte("…")`, `new SecureString("…")`, `b64decode("…")`: the literal that a call wraps, unless the call looks something up. */
const readWrapped = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  const start = matchesFolded(bytes, at, 'new ') ? at + 4 : at
  const open = skip(bytes, { at: start, end: Math.min(end, start + LONGEST_TYPE) }, isCallee)
  if (bytes[open] !== OPENING_PARENTHESIS || open === start || looksUp(bytes, start, open)) return false
  const literal = skipPrefix(bytes, skip(bytes, { at: open + 1, end }, isSpace))
  if (!readLiteral(binding, literal)) return false
  binding.how = 'call'
  return start > at || !isPlainWord(binding)
}

/** `$NAME`, `$(…)`: a reference; `${…}` may hold a default. */
const isReference = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === DOLLAR && (has(isLetter, bytes[at + 1]) || bytes[at + 1] === OPENING_PARENTHESIS)

/** What no quote opens: bare text, a default, a block. */
const readUnquoted = (binding: Binding, at: number, operator: 'colon' | 'other'): boolean => {
  const { bytes } = binding
  if (bytes[at] === DOLLAR && bytes[at + 1] === OPENING_BRACE) return readDefault(binding, at)
  if (isReference(bytes, at)) return false
  if (has(opensCallee, bytes[at]) && readWrapped(binding, at)) return true
  return operator === 'colon' ? readBehindColon(binding, at) : readPlain(binding, at)
}

/** A line break, a bracket, an escaped quote: what a literal may stand behind. */
const readBehindOpening = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  if (bytes[at] !== BACKSLASH)
    return readOpened(binding, at) || (bytes[at] === OPENING_BRACKET && readWrapped(binding, at))
  return depthOf(bytes, at) > 0 ? readLiteral(binding, at) : bytes[at + 1] === LF && readOpened(binding, at + 1)
}

/** Reads the value behind an operator that ends at `at`. */
export const readAssigned = (binding: Binding, at: number, operator: 'colon' | 'other'): boolean => {
  const { bytes, end } = binding
  const start = skip(bytes, { at, end }, isBlank)
  const first = start < end ? bytes[start] : undefined
  if (first === undefined) return false
  if (isQuote[first] === 1) return readLiteral(binding, start)
  if (opensLine[first] === 1) return readBehindOpening(binding, start)
  const prefixed = skipPrefix(bytes, start)
  return prefixed > start ? readLiteral(binding, prefixed) : readUnquoted(binding, start, operator)
}

const readCompared = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  const after = comparisonEnd(bytes, at)
  return after >= 0 && readLiteral(binding, skipPrefix(bytes, skip(bytes, { at: after, end }, isBlank)))
}

/** Reads the value behind an operator at `at`, if there is one. */
export const readOperator = (binding: Binding, at: number): boolean => {
  const after = operatorEnd(binding.bytes, at)
  if (after < 0) return readCompared(binding, at)
  return after >= 0 && readAssigned(binding, after, isColon(binding.bytes, at) ? 'colon' : 'other')
}
