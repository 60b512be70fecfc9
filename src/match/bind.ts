// From a word that promises a credential to the value its identifier is bound to, in any language, by looking at bytes alone. It knows nothing of rules.
// A hot path: most words are refused at the first byte behind their identifier.
import { isWholeLine, readBare } from './bare.ts'
import type { Binding } from './binding.ts'
import {
  BACKSLASH,
  type ByteSet,
  CR,
  has,
  isBlank,
  isDigit,
  isLetter,
  isQuote,
  isSpace,
  isWord,
  LF,
  tableOf,
} from './bytes.ts'
import { matchesFolded, skip, skipBack } from './lexical.ts'
import { accept, depthOf, readLiteral, skipPrefix } from './literal.ts'
import { isEnvironment, isLineStart } from './place.ts'

const EQUALS = 0x3d
const COLON = 0x3a
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const PIPE = 0x7c
const PLUS = 0x2b
const LESS = 0x3c
const GREATER = 0x3e
const COMMA = 0x2c
const HYPHEN = 0x2d
const DOT = 0x2e
const DOLLAR = 0x24
const AMPERSAND = 0x26
const SLASH = 0x2f
const TILDE = 0x7e
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const OPENING_PARENTHESIS = 0x28
const CLOSING_PARENTHESIS = 0x29

const LONGEST_REST = 48
const LONGEST_HEAD = 80
const LONGEST_TYPE = 64
const LONGEST_GAP = 80
const LONGEST_INDEX = 24

/** What may follow an identifier that is bound to something. */
const goesOn: ByteSet = tableOf('"\'`\\ \t\r\n=:?!|+<>([')
const isHead: ByteSet = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$@')
const isLeading: ByteSet = tableOf('-.$@')
const isTypeText: ByteSet = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.<>[]|?, &*\'"')
const isOpening: ByteSet = tableOf('([ \t\r\n')
const isGap: ByteSet = tableOf(' \t\r\n,-')
const isSpread: ByteSet = tableOf(' \t\\')

/** Where the identifier ends that goes on at `at`: over words, `-` and `.` between words. */
const nameEndAt = ({ bytes, end }: Binding, at: number): number => {
  const limit = Math.min(end, at + LONGEST_REST)
  let position = at
  while (position < limit) {
    const byte = bytes[position] ?? 0
    if (isWord[byte] !== 1 && !((byte === HYPHEN || byte === DOT) && has(isWord, bytes[position + 1]))) return position
    position++
  }
  return position < end ? -1 : position
}

/** `: str = "…"`, `: Optional[str] = '…'`, `string = "…"`: the type between is skipped. */
const readTyped = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const equals = skip(bytes, { at, end: Math.min(binding.end, at + LONGEST_TYPE) }, isTypeText)
  if (bytes[equals] !== EQUALS || bytes[equals + 1] === EQUALS || bytes[equals + 1] === GREATER) return false
  const start = skipPrefix(bytes, skip(bytes, { at: equals + 1, end: binding.end }, isSpace))
  return readLiteral(binding, start)
}

/** `${NAME:-default}` and `${NAME:default}`: what stands where the name is not set. */
const readDefault = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const colon = skip(bytes, { at: at + 2, end: binding.end }, isHead)
  if (bytes[colon] !== COLON) return false
  const start = bytes[colon + 1] === HYPHEN || bytes[colon + 1] === EQUALS ? colon + 2 : colon + 1
  return readUpTo(binding, start, CLOSING_BRACE)
}

const readUpTo = (binding: Binding, start: number, closing: number): boolean => {
  const { bytes } = binding
  const limit = Math.min(binding.end, start + LONGEST_GAP)
  let end = start
  while (end < limit && bytes[end] !== closing && !has(isSpace, bytes[end])) end++
  if (bytes[end] !== closing || bytes[start] === DOLLAR) return false
  binding.how = 'bare'
  return accept(binding, start, end)
}

/** A block of YAML: `|`, `>-` and the indented line behind. */
const readBlock = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  let line = at + 1
  while (line < end && bytes[line] !== LF) {
    const byte = bytes[line]
    if (byte !== HYPHEN && byte !== PLUS && byte !== CR && !has(isBlank, byte) && !has(isDigit, byte)) return false
    line++
  }
  const start = skip(bytes, { at: line, end }, isSpace)
  return start > line && has(isBlank, bytes[start - 1]) && readBare(binding, start, 'bare') && isWholeLine(binding)
}

/** A literal on a line of its own, in parentheses or in a list. */
const readOpened = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  return readLiteral(binding, skipPrefix(bytes, skip(bytes, { at, end: Math.min(end, at + LONGEST_GAP) }, isOpening)))
}

/** The value behind an operator, which ends at `at`. */
const readAssigned = (binding: Binding, at: number, operator: number): boolean => {
  const { bytes, end } = binding
  const start = skip(bytes, { at, end }, isBlank)
  const first = bytes[start]
  if (first === undefined || start >= end) return false
  if (isQuote[first] === 1) return readLiteral(binding, start)
  if (first === BACKSLASH)
    return depthOf(bytes, start) > 0
      ? readLiteral(binding, start)
      : bytes[start + 1] === LF && readOpened(binding, start + 1)
  if (first === LF || first === CR || first === OPENING_PARENTHESIS || first === OPENING_BRACKET)
    return readOpened(binding, start)
  const prefixed = skipPrefix(bytes, start)
  if (prefixed > start) return readLiteral(binding, prefixed)
  if (first === DOLLAR && bytes[start + 1] === OPENING_BRACE) return readDefault(binding, start)
  if (first === DOLLAR && (has(isLetter, bytes[start + 1]) || bytes[start + 1] === OPENING_PARENTHESIS)) return false
  if (operator !== COLON) return readPlain(binding, start)
  if (first === PIPE || first === GREATER) return readBlock(binding, start)
  if (has(isLetter, first) && readTyped(binding, start)) return true
  return readPlain(binding, start) && (!binding.isSetting || isWholeLine(binding))
}

const readPlain = (binding: Binding, at: number): boolean => {
  const before = binding.bytes[binding.nameStart - 1]
  return readBare(binding, at, before === QUESTION || before === AMPERSAND ? 'parameter' : 'bare')
}

/** Where the value may begin behind an operator at `at`, or -1 where it is a comparison or no operator. */
const operatorEnd = (bytes: Uint8Array, at: number): number => {
  const next = bytes[at + 1]
  switch (bytes[at]) {
    case EQUALS:
      if (next === EQUALS || next === TILDE) return -1
      return next === GREATER ? at + 2 : at + 1
    case COLON:
      if (next === COLON || next === SLASH || next === QUESTION) return -1
      return next === EQUALS || next === HYPHEN ? at + 2 : at + 1
    case QUESTION:
      if (next === QUESTION) return bytes[at + 2] === EQUALS ? at + 3 : at + 2
      return next === COLON || next === EQUALS ? at + 2 : -1
    case EXCLAMATION:
      return next === COLON ? at + 2 : -1
    case PIPE:
      if (next !== PIPE) return -1
      return bytes[at + 2] === EQUALS ? at + 3 : at + 2
    case PLUS:
      return next === EQUALS ? at + 2 : -1
    case LESS:
      return next === HYPHEN ? at + 2 : -1
    default:
      return matchesFolded(bytes, at, 'or ') ? at + 3 : -1
  }
}

const isColonLike = (bytes: Uint8Array, at: number): boolean => {
  const byte = bytes[at]
  return (
    byte === EXCLAMATION ||
    (byte === QUESTION && bytes[at + 1] === COLON) ||
    (byte === COLON && bytes[at + 1] !== EQUALS && bytes[at + 1] !== HYPHEN)
  )
}

const readOperator = (binding: Binding, at: number): boolean => {
  const after = operatorEnd(binding.bytes, at)
  return after >= 0 && readAssigned(binding, after, isColonLike(binding.bytes, at) ? COLON : EQUALS)
}

/** `"value": "…"`, `value: …`, `value="…"` behind a name that is itself a value: an entry of name and value. */
const readSibling = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  let start = skip(bytes, { at, end: Math.min(end, at + LONGEST_GAP) }, isGap)
  const depth = depthOf(bytes, start)
  if (depth >= 0) start += depth + 1
  const word = siblings.find((text) => matchesFolded(bytes, start, text))
  if (word === undefined || has(isWord, bytes[start + word.length])) return false
  let colon = start + word.length
  if (depth >= 0) colon += depth + 1
  colon = skip(bytes, { at: colon, end }, isBlank)
  if (bytes[colon] !== COLON && bytes[colon] !== EQUALS) return false
  binding.isSetting = depth < 0 && bytes[colon] === COLON
  return readAssigned(binding, colon + 1, bytes[colon] ?? COLON)
}

const siblings: readonly string[] = ['value', 'val', 'defaultvalue', 'default', 'content']

/** `setenv("KEY", "…")`, `('KEY', '…')`: the literal behind the comma, unless it is a key itself. */
const readArgument = (binding: Binding, comma: number): boolean => {
  const { bytes, end } = binding
  if (readSibling(binding, comma)) return true
  const start = skipPrefix(bytes, skip(bytes, { at: comma + 1, end: Math.min(end, comma + LONGEST_GAP) }, isSpace))
  if (!readLiteral(binding, start)) return false
  binding.how = 'call'
  const next = skip(bytes, { at: binding.valueEnd + 1, end }, isSpread)
  return bytes[next] !== COLON && bytes[next] !== EQUALS && !isPlainWord(binding)
}

/** Whether a value is a word such as stands in lists of names, not a value bound to the one before it. */
const isPlainWord = ({ bytes, valueStart, valueEnd }: Binding): boolean => {
  for (let at = valueStart; at < valueEnd; at++) {
    const byte = bytes[at] ?? 0
    if (isDigit[byte] === 1 || (isLetter[byte] !== 1 && byte !== 0x5f && byte !== HYPHEN && byte !== DOT)) return false
  }
  return true
}

/** Behind the closing quote of a name in quotes. */
const readBehindQuoted = (binding: Binding, closed: number): boolean => {
  const { bytes, end } = binding
  let at = closed
  while (at < end && (bytes[at] === CLOSING_BRACKET || bytes[at] === CLOSING_PARENTHESIS)) at++
  at = skip(bytes, { at, end }, isBlank)
  const byte = bytes[at]
  if (byte === COMMA) return readArgument(binding, at)
  if (byte === GREATER) return readElement(binding, at)
  if (byte === LF || byte === CR || has(isLetter, byte))
    return readSibling(binding, at) || (byte === 0x6f && readOperator(binding, at))
  return readOperator(binding, at)
}

/** The text of an element, up to the tag that closes it. */
const readElement = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  if (!readBare(binding, skip(bytes, { at: at + 1, end: binding.end }, isSpace), 'element')) return false
  const isClosed = bytes[binding.valueEnd] === LESS && bytes[binding.valueEnd + 1] === SLASH
  return isClosed && !hasBlank(binding)
}

const hasBlank = ({ bytes, valueStart, valueEnd }: Binding): boolean =>
  skip(bytes, { at: valueStart, end: valueEnd }, isNoBlank) < valueEnd
const isNoBlank: ByteSet = isBlank.map((flag) => 1 - flag)

const getters: readonly string[] = [
  'get',
  'is',
  'has',
  'find',
  'fetch',
  'check',
  'valid',
  'parse',
  'read',
  'load',
  'delete',
  'remove',
  'test',
  'describe',
  'generate',
  'expect',
  'should',
  'lookup',
  'list',
  'decode',
  'del',
  'log',
]

/** `setPassword("…")`, `Token("…")`: a call that takes the value, not one that looks it up by name. */
const readCall = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const dot = lastDot(binding)
  if (getters.some((word) => matchesFolded(bytes, dot, word)) || !readOpened(binding, at)) return false
  binding.how = 'call'
  return !isPlainWord(binding)
}

const lastDot = ({ bytes, nameStart, nameEnd }: Binding): number => {
  for (let at = nameEnd; at > nameStart; at--) if (bytes[at - 1] === DOT) return at
  return nameStart
}

/** What stands behind a name and a blank: an operator, a flag's value, a literal, a type and an operator. */
const readSpaced = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const byte = bytes[at] ?? 0
  if (byte === LF || byte === CR) return readNext(binding, at)
  if (isQuote[byte] === 1)
    return (binding.isSetting || isFlag(binding) || isUpperName(binding)) && readLiteral(binding, at)
  if (isFlag(binding) || isEnvironment(bytes, binding.nameStart)) return readFlag(binding, at)
  if (isWord[byte] === 1 && byte !== 0x6f) return readWorded(binding, at)
  return readOperator(binding, at)
}

/** Bare text behind a blank binds only where a login says so, or a scheme; else a type may come before `=`. */
const readWorded = (binding: Binding, at: number): boolean => {
  const { bytes, nameStart, nameEnd } = binding
  if (matchesFolded(bytes, nameStart, 'bearer') && nameEnd - nameStart === 6) return readBare(binding, at, 'bare')
  if (matchesFolded(bytes, nameStart, 'password ') && isLogin(binding)) return readBare(binding, at, 'bare')
  return readTyped(binding, at)
}

/** `login NAME` before the word, as in a `.netrc`. */
const isLogin = ({ bytes, nameStart, start }: Binding): boolean => {
  const user = skipBack(bytes, { at: nameStart, start }, isSpace)
  const gap = skipBack(bytes, { at: user, start }, isNoSpace)
  const word = skipBack(bytes, { at: gap, start }, isSpace)
  return word < gap && matchesFolded(bytes, word - 5, 'login')
}

const isNoSpace: ByteSet = isSpace.map((flag) => 1 - flag)

const isFlag = ({ bytes, nameStart }: Binding): boolean =>
  bytes[nameStart - 1] === HYPHEN && !has(isWord, bytes[nameStart - 2])

const isUpperName = ({ bytes, nameStart, nameEnd }: Binding): boolean => {
  for (let at = nameStart; at < nameEnd; at++)
    if (isLetter[bytes[at] ?? 0] === 1 && (bytes[at] ?? 0) >= 0x61) return false
  return true
}

const readFlag = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  if (bytes[at] === EQUALS) return readOperator(binding, at)
  if (bytes[at] === HYPHEN || bytes[at] === DOLLAR) return false
  return readBare(binding, at, 'flag')
}

/** `name: KEY` and the next line's `value: …`. */
const readNext = (binding: Binding, at: number): boolean => {
  const { bytes, nameStart, start } = binding
  const colon = skipBack(bytes, { at: nameStart, start }, isBlank)
  return bytes[colon - 1] === COLON && readSibling(binding, at)
}

const findNameStart = (binding: Binding, wordStart: number): void => {
  const { bytes } = binding
  let at = skipBack(bytes, { at: wordStart, start: Math.max(binding.start, wordStart - LONGEST_HEAD) }, isHead)
  while (at < wordStart && has(isLeading, bytes[at])) at++
  binding.nameStart = at
  binding.isSetting = isLineStart(bytes, at)
}

/** Whether the name is in quotes that open right before it, or before the words it ends. */
const isQuoted = ({ bytes, nameStart, start }: Binding, quote: number): boolean => {
  let at = nameStart
  while (at > start && has(isLeading, bytes[at - 1])) at--
  if (bytes[at - 1] === quote) return true
  const limit = Math.max(start, at - LONGEST_INDEX)
  while (
    at > limit &&
    (has(isHead, bytes[at - 1]) || bytes[at - 1] === 0x20 || bytes[at - 1] === SLASH || bytes[at - 1] === COLON)
  )
    at--
  return bytes[at - 1] === quote
}

/** Reads the value bound to the identifier of which a word from `wordStart` to `wordEnd` is a part. */
export const bind = (binding: Binding, wordStart: number, wordEnd: number): boolean => {
  const { bytes } = binding
  const nameEnd = nameEndAt(binding, wordEnd)
  const next = nameEnd < 0 ? 0 : (bytes[nameEnd] ?? 0)
  if (goesOn[next] !== 1 || nameEnd >= binding.end) return false
  binding.nameEnd = nameEnd
  findNameStart(binding, wordStart)
  switch (next) {
    case BACKSLASH: {
      const depth = depthOf(bytes, nameEnd)
      return (
        depth > 0 && isQuoted(binding, bytes[nameEnd + depth] ?? 0) && readBehindQuoted(binding, nameEnd + depth + 1)
      )
    }
    case 0x22:
    case 0x27:
    case 0x60:
      return isQuoted(binding, next) && readBehindQuoted(binding, nameEnd + 1)
    case 0x20:
    case 0x09:
      return readSpaced(binding, skip(bytes, { at: nameEnd, end: binding.end }, isBlank))
    case LF:
    case CR:
      return readNext(binding, nameEnd)
    case OPENING_PARENTHESIS:
      return readCall(binding, nameEnd)
    case OPENING_BRACKET:
      return readIndexed(binding, nameEnd)
    case GREATER:
      return bytes[binding.nameStart - 1] === LESS && readElement(binding, nameEnd)
    default:
      return readOperator(binding, nameEnd)
  }
}

/** `tokens[0] = "…"`, `config["password"]["x"] = …`. */
const readIndexed = (binding: Binding, at: number): boolean => {
  const { bytes } = binding
  const limit = Math.min(binding.end, at + LONGEST_INDEX)
  let end = at + 1
  while (end < limit && bytes[end] !== CLOSING_BRACKET && bytes[end] !== LF) end++
  if (bytes[end] !== CLOSING_BRACKET) return false
  return readOperator(binding, skip(bytes, { at: end + 1, end: binding.end }, isBlank))
}
