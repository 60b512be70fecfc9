// From a word that promises a credential to the value its identifier is bound to, in any language, by looking at bytes alone. It knows nothing of rules.
// A hot path: most words are refused at the first byte behind their identifier.
import { readOpened, readOperator } from './assigned.ts'
import type { Binding } from './binding.ts'
import { BACKSLASH, type ByteSet, CR, has, isBlank, isLetter, isWord, LF, tableOf } from './bytes.ts'
import { isPlainWord, looksUp } from './calls.ts'
import { readArgument, readElement, readSibling, readVariable } from './entries.ts'
import { matchesFolded, skip, skipBack } from './lexical.ts'
import { depthOf } from './literal.ts'
import { readReversed } from './reversed.ts'
import { readNextLine, readSpaced } from './spaced.ts'

const LESS = 0x3c
const GREATER = 0x3e
const COMMA = 0x2c
const HYPHEN = 0x2d
const DOT = 0x2e
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const LETTER_O = 0x6f
const STRESS = 0x2a

const LONGEST_REST = 48
const LONGEST_HEAD = 80
const LONGEST_INDEX = 24

const NAME_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
/** What may follow an identifier that is bound to something. */
const goesOn: ByteSet = tableOf('"\'`\\ \t\r\n=:?!|+<>([*')
/** What may follow an identifier that a value before it is compared with. */
const endsComparison: ByteSet = tableOf(');')
const isHead: ByteSet = tableOf(NAME_CHARACTERS, '-.$@')
const isLeading: ByteSet = tableOf('-.$@')
const isPhrase: ByteSet = tableOf(NAME_CHARACTERS, '-.$@ /:')
const isStress: ByteSet = tableOf('*')
const closesIndex: ByteSet = tableOf('])')

/** Where the identifier ends that goes on at `at`: over words, and `-` and `.` between words. */
const nameEndAt = ({ bytes, end }: Binding, at: number): number => {
  const limit = Math.min(end, at + LONGEST_REST)
  for (let position = at; position < limit; position++) {
    const byte = bytes[position] ?? 0
    if (isWord[byte] === 1) continue
    if ((byte !== HYPHEN && byte !== DOT) || !has(isWord, bytes[position + 1])) return position
  }
  return -1
}

const nameStartAt = ({ bytes, start }: Binding, at: number): number => {
  let first = skipBack(bytes, { at, start: Math.max(start, at - LONGEST_HEAD) }, isHead)
  while (first < at && has(isLeading, bytes[first])) first++
  return first
}

/** Whether the name is in quotes that open right before it, or before the words it ends. */
const isQuoted = ({ bytes, nameStart, start }: Binding, quote: number): boolean => {
  const first = skipBack(bytes, { at: nameStart, start }, isLeading)
  if (bytes[first - 1] === quote) return true
  const phrase = skipBack(bytes, { at: first, start: Math.max(start, first - LONGEST_INDEX) }, isPhrase)
  return bytes[phrase - 1] === quote
}

/** Behind the closing quote of a name in quotes. */
const readBehindQuoted = (binding: Binding, closed: number): boolean => {
  const { bytes, end } = binding
  const at = skip(bytes, { at: skip(bytes, { at: closed, end }, closesIndex), end }, isBlank)
  const byte = bytes[at]
  if (byte === COMMA) return readArgument(binding, at)
  if (byte === GREATER) return readElement(binding, at)
  if (byte === OPENING_BRACE) return readVariable(binding, at)
  const mayBeSibling = byte === LF || byte === CR || has(isLetter, byte)
  if (!mayBeSibling) return readOperator(binding, at)
  return readSibling(binding, at) || (byte === LETTER_O && readOperator(binding, at))
}

const readQuotedName = (binding: Binding, at: number): boolean => {
  const depth = depthOf(binding.bytes, at)
  const quote = binding.bytes[at + depth] ?? 0
  return depth >= 0 && isQuoted(binding, quote) && readBehindQuoted(binding, at + depth + 1)
}

/** `setPassword("…")`, `Token("…")`: a call that takes the value. */
const readCall = (binding: Binding, at: number): boolean => {
  const { bytes, nameStart } = binding
  if (looksUp(bytes, nameStart, at) || !readOpened(binding, at)) return false
  binding.how = 'call'
  return matchesFolded(bytes, nameStart - 4, 'new ') || !isPlainWord(binding)
}

/** `tokens[0] = "…"`. */
const readIndexed = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  const limit = Math.min(end, at + LONGEST_INDEX)
  let closed = at + 1
  while (closed < limit && bytes[closed] !== CLOSING_BRACKET && bytes[closed] !== LF) closed++
  return bytes[closed] === CLOSING_BRACKET && readOperator(binding, skip(bytes, { at: closed + 1, end }, isBlank))
}

const readAfterBlank = (binding: Binding, at: number): boolean =>
  readSpaced(binding, skip(binding.bytes, { at, end: binding.end }, isBlank))

const readTag = (binding: Binding, at: number): boolean =>
  binding.bytes[binding.nameStart - 1] === LESS && readElement(binding, at)

/** `**password**: …`, as Markdown stresses it. */
const readStressed = (binding: Binding, at: number): boolean => {
  const end = skip(binding.bytes, { at, end: binding.end }, isStress)
  return binding.bytes[binding.nameStart - 1] === STRESS && readOperator(binding, end)
}

type Reader = (binding: Binding, at: number) => boolean

const readers: readonly (readonly [first: number, read: Reader])[] = [
  [BACKSLASH, readQuotedName],
  ...Array.from('"\'`', (quote): [number, Reader] => [quote.charCodeAt(0), readQuotedName]),
  ...Array.from(' \t', (blank): [number, Reader] => [blank.charCodeAt(0), readAfterBlank]),
  [LF, readNextLine],
  [CR, readNextLine],
  [0x28, readCall],
  [0x5b, readIndexed],
  [GREATER, readTag],
  [STRESS, readStressed],
]

const readerOf: Reader[] = new Array(256).fill(readOperator)
for (const [first, read] of readers) readerOf[first] = read

/** Reads the value bound to the identifier of which a word from `wordStart` to `wordEnd` is a part. */
export const bind = (binding: Binding, wordStart: number, wordEnd: number): boolean => {
  const nameEnd = nameEndAt(binding, wordEnd)
  if (nameEnd < 0) return false
  const next = binding.bytes[nameEnd] ?? 0
  if (goesOn[next] !== 1 && endsComparison[next] !== 1) return false
  binding.nameEnd = nameEnd
  binding.nameStart = nameStartAt(binding, wordStart)
  return readerOf[next]?.(binding, nameEnd) === true || readReversed(binding)
}
