// What a name and white space behind it may still be bound to: an operator, a flag's value, a login's, the next line's. A hot path.
import { readOperator, readTyped } from './assigned.ts'
import { readBare } from './bare.ts'
import type { Binding } from './binding.ts'
import { type ByteSet, CR, has, isBlank, isDigit, isLower, isQuote, isSpace, isWord, LF, tableOf } from './bytes.ts'
import { readSibling, skipNumber } from './entries.ts'
import { matchesFolded, skip, skipBack } from './lexical.ts'
import { accept, readLiteral } from './literal.ts'
import { isEnvironment, isSetting } from './place.ts'

const EQUALS = 0x3d
const COLON = 0x3a
const HYPHEN = 0x2d
const DOLLAR = 0x24
const LETTER_O = 0x6f
const EXCLAMATION = 0x21

const LEAST_SPOKEN = 16
const LEAST_DIGITS = 3
const MOST_JOINTS = 2
const UNDERSCORE = 0x5f
const isDense: ByteSet = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+=-')
const endsSpoken: ByteSet = tableOf(' \t\r\n"\'`,;')

/** SQL's way to give a user a password. */
const IDENTIFIED = 'identified by'

const isNoSpace: ByteSet = isSpace.map((flag) => 1 - flag)

const isFlag = ({ bytes, nameStart }: Binding): boolean =>
  bytes[nameStart - 1] === HYPHEN && !has(isWord, bytes[nameStart - 2])

const hasLower = ({ bytes, nameStart, nameEnd }: Binding): boolean => {
  for (let at = nameStart; at < nameEnd; at++) if (has(isLower, bytes[at])) return true
  return false
}

/** `config add-authtoken VALUE`: words joined by a hyphen, as commands are. */
const isSubcommand = ({ bytes, nameStart, nameEnd }: Binding): boolean => {
  for (let at = nameStart; at < nameEnd; at++) if (bytes[at] === HYPHEN) return has(isBlank, bytes[nameStart - 1])
  return false
}

/** `login NAME` before the word, as in a `.netrc`. */
const isLogin = ({ bytes, nameStart, start }: Binding): boolean => {
  const user = skipBack(bytes, { at: nameStart, start }, isSpace)
  const gap = skipBack(bytes, { at: user, start }, isNoSpace)
  const word = skipBack(bytes, { at: gap, start }, isSpace)
  return word < gap && matchesFolded(bytes, word - 5, 'login')
}

const isWordOf = ({ bytes, nameStart, nameEnd }: Binding, word: string): boolean =>
  nameEnd - nameStart === word.length && matchesFolded(bytes, nameStart, word)

const readFlag = (binding: Binding, at: number): boolean => {
  const first = binding.bytes[at]
  if (first === EQUALS) return readOperator(binding, at)
  if (first === HYPHEN || first === DOLLAR) return false
  return has(isQuote, first) ? readLiteral(binding, at) : readBare(binding, at, 'flag')
}

const bindsBareText = (binding: Binding): boolean =>
  isWordOf(binding, 'bearer') || (isWordOf(binding, 'password') && isLogin(binding)) || isSubcommand(binding)

/** `the password is '…'`, as people tell one another; bare text behind a blank binds only where a scheme or a login says so; else a type may come before `=`. */
const readWorded = (binding: Binding, at: number): boolean => {
  if (matchesFolded(binding.bytes, at, 'by ')) return readFlag(binding, at + 3)
  if (binding.isPassword && matchesFolded(binding.bytes, at, 'is ')) return readLiteral(binding, at + 3)
  if (bindsBareText(binding)) return readBare(binding, at, 'bare')
  const numbered = skipNumber(binding.bytes, at, binding.end)
  if (numbered > at && binding.bytes[numbered] === COLON) return readOperator(binding, numbered)
  return readTyped(binding, at) || readSpoken(binding, at)
}

/** Whether text is so full of digits, and so little an identifier, that it is no word of any language. */
const isNoWord = (bytes: Uint8Array, start: number, end: number): boolean => {
  let digits = 0
  let lower = 0
  let joints = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    digits += isDigit[byte] ?? 0
    lower += isLower[byte] ?? 0
    if (byte === UNDERSCORE) joints++
  }
  return digits >= LEAST_DIGITS && digits < end - start && (joints === 0 || (joints <= MOST_JOINTS && lower > 0))
}

/** `token 4f…`, as people write to one another: only what no word can be. */
const readSpoken = (binding: Binding, at: number): boolean => {
  const { bytes, nameStart } = binding
  if (bytes[nameStart - 1] === EXCLAMATION) return false
  const end = skip(bytes, { at, end: binding.end }, isDense)
  if (end - at < LEAST_SPOKEN || !has(endsSpoken, bytes[end] ?? LF) || !isNoWord(bytes, at, end)) return false
  binding.how = 'bare'
  return accept(binding, at, end)
}

/** `name: KEY` and the next line's `value: …`. */
export const readNextLine = (binding: Binding, at: number): boolean => {
  const { bytes, nameStart, start } = binding
  const colon = skipBack(bytes, { at: nameStart, start }, isBlank)
  return bytes[colon - 1] === COLON && readSibling(binding, at)
}

/** What stands at `at`, behind a name and a blank. */
export const readSpaced = (binding: Binding, at: number): boolean => {
  const byte = binding.bytes[at] ?? 0
  if (byte === LF || byte === CR) return readNextLine(binding, at)
  const bindsAnything =
    isFlag(binding) || isEnvironment(binding.bytes, binding.nameStart) || isWordOf(binding, IDENTIFIED)
  if (bindsAnything) return readFlag(binding, at)
  if (isQuote[byte] === 1) return (isSetting(binding) || !hasLower(binding)) && readLiteral(binding, at)
  if (isWord[byte] === 1 && byte !== LETTER_O) return readWorded(binding, at)
  return readOperator(binding, at)
}
