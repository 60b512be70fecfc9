// Classes of characters as other dialects of regular expressions write them.
import {
  alphanumeric,
  type ByteSet,
  complement,
  emptySet,
  foldCase,
  intern,
  rangeSet,
  setOf,
  union,
} from './byte-set.ts'
import { type Cursor, type Flags, refuse } from './foreign-cursor.ts'

const digit = rangeSet(0x30, 0x39)
const upper = rangeSet(0x41, 0x5a)
const lower = rangeSet(0x61, 0x7a)
const wordSet = union(alphanumeric, setOf('_'))
const space = setOf('\t\n\v\f\r ')
const blank = setOf('\t ')

/** Escapes that stand for a class; upper case is the rest. */
const shorthands: Readonly<Record<string, ByteSet>> = { d: digit, w: wordSet, s: space, h: blank }

const named: Readonly<Record<string, ByteSet>> = {
  alnum: alphanumeric,
  alpha: union(upper, lower),
  ascii: rangeSet(0, 0x7f),
  blank,
  cntrl: union(rangeSet(0, 0x1f), rangeSet(0x7f, 0x7f)),
  digit,
  graph: rangeSet(0x21, 0x7e),
  lower,
  print: rangeSet(0x20, 0x7e),
  punct: union(rangeSet(0x21, 0x2f), rangeSet(0x3a, 0x40), rangeSet(0x5b, 0x60), rangeSet(0x7b, 0x7e)),
  space,
  upper,
  word: wordSet,
  xdigit: union(digit, rangeSet(0x41, 0x46), rangeSet(0x61, 0x66)),
}

const controls: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, f: 0x0c, v: 0x0b, a: 0x07, e: 0x1b }

const POSIX = /\[:(\^?)([a-z]+):\]/y
const HEX = /x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,4})\})/y
const LETTER_OR_DIGIT = /[A-Za-z0-9]/

const readHex = (cursor: Cursor): number | undefined => {
  HEX.lastIndex = cursor.at
  const found = HEX.exec(cursor.text)
  if (found === null) return undefined
  const code = Number.parseInt(found[1] ?? found[2] ?? '', 16)
  if (code >= 0x80) return refuse(cursor, 'characters beyond ASCII')
  cursor.at += found[0].length
  return code
}

/** The class behind a backslash, or undefined where it is no single character's. */
export const readEscapedSet = (cursor: Cursor): ByteSet | undefined => {
  const char = cursor.text[cursor.at] ?? ''
  const shorthand = shorthands[char.toLowerCase()]
  if (shorthand !== undefined) {
    cursor.at++
    return char === char.toLowerCase() ? shorthand : complement(shorthand)
  }
  if (char === 'p' || char === 'P') return refuse(cursor, 'Unicode classes')
  const hex = readHex(cursor)
  if (hex !== undefined) return rangeSet(hex, hex)
  const control = controls[char]
  if (control === undefined && LETTER_OR_DIGIT.test(char)) return undefined
  cursor.at++
  return control === undefined ? setOf(char) : rangeSet(control, control)
}

const readPlain = (cursor: Cursor): ByteSet => {
  const code = cursor.text.charCodeAt(cursor.at)
  if (code >= 0x80) return refuse(cursor, 'characters beyond ASCII')
  cursor.at++
  return rangeSet(code, code)
}

const readMember = (cursor: Cursor): ByteSet => {
  if (cursor.text[cursor.at] !== '\\') return readPlain(cursor)
  cursor.at++
  if (cursor.text[cursor.at] === 'b') {
    cursor.at++
    return rangeSet(8, 8)
  }
  return readEscapedSet(cursor) ?? refuse(cursor, `\\${cursor.text[cursor.at] ?? ''} in a class`)
}

const readPosix = (cursor: Cursor): ByteSet | undefined => {
  POSIX.lastIndex = cursor.at
  const found = POSIX.exec(cursor.text)
  const set = named[found?.[2] ?? '']
  if (found === null || set === undefined) return undefined
  cursor.at += found[0].length
  return found[1] === '^' ? complement(set) : set
}

const single = (set: ByteSet): number => set.indexOf(1)
const isSingle = (set: ByteSet): boolean => set.indexOf(1) === set.lastIndexOf(1)

const readRange = (cursor: Cursor): ByteSet => {
  const first = readMember(cursor)
  const isRange = cursor.text[cursor.at] === '-' && cursor.text[cursor.at + 1] !== ']' && isSingle(first)
  if (!isRange) return first
  cursor.at++
  const last = readMember(cursor)
  if (!isSingle(last)) return union(first, setOf('-'), last)
  return single(last) < single(first)
    ? refuse(cursor, 'a range that runs backwards')
    : rangeSet(single(first), single(last))
}

const readPiece = (cursor: Cursor): ByteSet => {
  const posix = readPosix(cursor)
  if (posix !== undefined) return posix
  if (cursor.text.startsWith('&&', cursor.at)) return refuse(cursor, 'intersections of classes')
  return readRange(cursor)
}

/** Reads a class; its bracket has been read. A bracket that closes at once is a member. */
export const readForeignClass = (cursor: Cursor, flags: Flags): ByteSet => {
  const isNegated = cursor.text[cursor.at] === '^'
  if (isNegated) cursor.at++
  let set = emptySet()
  let isFirst = true
  while (isFirst || cursor.text[cursor.at] !== ']') {
    if (cursor.at >= cursor.text.length) return refuse(cursor, 'a class that is not closed')
    set = union(set, readPiece(cursor))
    isFirst = false
  }
  cursor.at++
  const folded = flags.ignoreCase ? foldCase(set) : set
  return intern(isNegated ? complement(folded) : folded)
}
