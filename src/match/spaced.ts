// What a name and white space behind it may still be bound to: an operator, a flag's value, a login's, the next line's. A hot path.
import { readOperator, readTyped } from './assigned.ts'
import { readBare } from './bare.ts'
import type { Binding } from './binding.ts'
import { type ByteSet, CR, has, isBlank, isLower, isQuote, isSpace, isWord, LF } from './bytes.ts'
import { readSibling, skipNumber } from './entries.ts'
import { matchesFolded, skipBack } from './lexical.ts'
import { readLiteral } from './literal.ts'
import { isEnvironment, isSetting } from './place.ts'

const EQUALS = 0x3d
const COLON = 0x3a
const HYPHEN = 0x2d
const DOLLAR = 0x24
const LETTER_O = 0x6f

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

/** Bare text behind a blank binds only where a scheme or a login says so; else a type may come before `=`. */
const readWorded = (binding: Binding, at: number): boolean => {
  if (matchesFolded(binding.bytes, at, 'by ')) return readFlag(binding, at + 3)
  if (bindsBareText(binding)) return readBare(binding, at, 'bare')
  const numbered = skipNumber(binding.bytes, at, binding.end)
  if (numbered > at && binding.bytes[numbered] === COLON) return readOperator(binding, numbered)
  return readTyped(binding, at)
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
