// Names that are values themselves: an argument before another, an entry of name and value, an element and its text.
import { readAssigned } from './assigned.ts'
import { readBare } from './bare.ts'
import { type Binding, setPlace } from './binding.ts'
import { type ByteSet, has, isBlank, isDigit, isLower, isQuote, isSpace, isWord, LF, tableOf } from './bytes.ts'
import { isPlainWord } from './calls.ts'
import { matchesFolded, skip, skipBack } from './lexical.ts'
import { depthOf, readLiteral, skipPrefix } from './literal.ts'

const EQUALS = 0x3d
const COLON = 0x3a
const LESS = 0x3c
const SLASH = 0x2f
const COMMA = 0x2c
const UNDERSCORE = 0x5f

const CLOSING_BRACE = 0x7d
const VARIABLE = 'variable "'
const DEFAULT = 'default'

const LONGEST_GAP = 80
const LONGEST_BLOCK = 240

const isGap: ByteSet = tableOf(' \t\r\n,-')
const isSpread: ByteSet = tableOf(' \t\\')
const isNoBreak: ByteSet = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte !== LF))
const isNoBlank: ByteSet = isBlank.map((flag) => 1 - flag)

const siblings: readonly string[] = ['value', 'val', 'defaultvalue', 'default', 'content']

/** `"value": "…"`, `value: …`, `value="…"` behind a name that is itself a value. */
export const readSibling = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  const gap = skip(bytes, { at, end: Math.min(end, at + LONGEST_GAP) }, isGap)
  const quotes = depthOf(bytes, gap) + 1
  const start = gap + quotes
  const word = siblings.find((text) => matchesFolded(bytes, start, text) && !has(isWord, bytes[start + text.length]))
  if (word === undefined) return false
  const operator = skip(bytes, { at: start + word.length + quotes, end }, isBlank)
  const isYaml = bytes[operator] === COLON
  if (!isYaml && bytes[operator] !== EQUALS) return false
  setPlace(binding, isYaml && quotes === 0 ? 'setting' : 'code')
  return readAssigned(binding, operator + 1, isYaml ? 'colon' : 'other')
}

/** `variable "NAME" { … default = "…" }`: the value that a variable of Terraform has where nobody gives one. */
export const readVariable = (binding: Binding, brace: number): boolean => {
  const { bytes, nameStart } = binding
  if (!matchesFolded(bytes, nameStart - VARIABLE.length, VARIABLE)) return false
  const end = Math.min(binding.end, brace + LONGEST_BLOCK)
  let at = skip(bytes, { at: brace + 1, end }, isSpace)
  while (at < end && bytes[at] !== CLOSING_BRACE && !matchesFolded(bytes, at, DEFAULT))
    at = skip(bytes, { at: skip(bytes, { at, end }, isNoBreak), end }, isSpace)
  const operator = skip(bytes, { at: at + DEFAULT.length, end }, isBlank)
  return bytes[at] !== CLOSING_BRACE && bytes[operator] === EQUALS && readAssigned(binding, operator + 1, 'other')
}

/** Whether it is written as code names things: `lpass_ahbm_aon_cbcr`. */
const isSnake = (bytes: Uint8Array, start: number, end: number): boolean => {
  let joints = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === UNDERSCORE && isLower[bytes[at - 1] ?? 0] === 1) joints++
    else if (isLower[byte] !== 1 && isDigit[byte] !== 1) return false
  }
  return joints > 0
}

/** `"xo", "lpass_aon_cbcr", "qdsp6ss_xo"`: literals in a list of which neither names the other. */
const isListed = ({ bytes, start, nameStart, nameEnd, valueStart, valueEnd }: Binding): boolean => {
  if (!isSnake(bytes, valueStart, valueEnd) || !isSnake(bytes, nameStart, nameEnd)) return false
  const before = skipBack(bytes, { at: nameStart - 1, start }, isSpace)
  return bytes[before - 1] === COMMA && has(isQuote, bytes[before - 2])
}

/** `setenv("KEY", "…")`, `('KEY', '…')`: the literal behind the comma, unless it is a key itself. */
export const readArgument = (binding: Binding, comma: number): boolean => {
  const { bytes, end } = binding
  if (readSibling(binding, comma)) return true
  const start = skipPrefix(bytes, skip(bytes, { at: comma + 1, end: Math.min(end, comma + LONGEST_GAP) }, isSpace))
  if (!readLiteral(binding, start)) return false
  binding.how = 'call'
  const next = skip(bytes, { at: binding.valueEnd + 1, end }, isSpread)
  return bytes[next] !== COLON && bytes[next] !== EQUALS && !isPlainWord(binding) && !isListed(binding)
}

/** The text of an element, up to the tag that closes it. */
export const readElement = (binding: Binding, at: number): boolean => {
  const { bytes, end } = binding
  if (!readBare(binding, skip(bytes, { at: at + 1, end }, isSpace), 'element')) return false
  const { valueStart, valueEnd } = binding
  if (bytes[valueEnd] !== LESS || bytes[valueEnd + 1] !== SLASH) return false
  return skip(bytes, { at: valueStart, end: valueEnd }, isNoBlank) === valueEnd
}

/** Digits that number a name: `Key 1: …`. */
export const skipNumber = (bytes: Uint8Array, at: number, end: number): number => skip(bytes, { at, end }, isDigit)
