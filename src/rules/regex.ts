// Reads the checked subset of regular expressions: literals, classes, groups, alternation, bounded repeats and one `(?<secret>…)`.
// Whatever is outside the subset is refused with a reason, so that a pattern means the same on bytes, in JavaScript and in our own analysis.
import { type ByteSet, complement, emptySet, foldCase, intern, rangeSet, setOf, union } from './byte-set.ts'

/** A pattern as a tree. */
export type Node =
  | { readonly kind: 'set'; readonly set: ByteSet }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'secret'; readonly node: Node }

export type Parsed =
  | { readonly kind: 'parsed'; readonly node: Node }
  | { readonly kind: 'refused'; readonly why: string }

export const MAX_REPEAT = 8192

class Refusal extends Error {}

type Cursor = { readonly text: string; at: number; secrets: number; readonly fold: (set: ByteSet) => ByteSet }

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
const QUANTIFIER = /\{(\d+)(,(\d*))?\}/y
const HEX_ESCAPE = /x([0-7][0-9a-fA-F])/y
const ALPHANUMERIC = /[A-Za-z0-9]/

const refuse = (cursor: Cursor, why: string): never => {
  throw new Refusal(`${why} (at character ${cursor.at + 1})`)
}

const readEscape = (cursor: Cursor): number => {
  const char = cursor.text[cursor.at] ?? refuse(cursor, 'a backslash ends the pattern')
  HEX_ESCAPE.lastIndex = cursor.at
  const hex = HEX_ESCAPE.exec(cursor.text)?.[1]
  if (hex !== undefined) {
    cursor.at += 3
    return Number.parseInt(hex, 16)
  }
  if (ALPHANUMERIC.test(char) && CONTROL[char] === undefined)
    return refuse(cursor, `\\${char} is not in the subset; write the class or the character itself`)
  cursor.at++
  return (CONTROL[char] ?? char).charCodeAt(0)
}

const readByte = (cursor: Cursor): number => {
  const code = cursor.text.charCodeAt(cursor.at)
  if (code >= 0x80) return refuse(cursor, 'only ASCII is allowed')
  cursor.at++
  return code === 0x5c ? readEscape(cursor) : code
}

const readClassMember = (cursor: Cursor): ByteSet => {
  const first = readByte(cursor)
  const isRange = cursor.text[cursor.at] === '-' && cursor.text[cursor.at + 1] !== ']'
  if (!isRange) return rangeSet(first, first)
  cursor.at++
  const last = readByte(cursor)
  if (last < first) return refuse(cursor, 'a range in a class runs backwards')
  return rangeSet(first, last)
}

const readClass = (cursor: Cursor): Node => {
  const isNegated = cursor.text[cursor.at] === '^'
  if (isNegated) cursor.at++
  let set = emptySet()
  while (cursor.text[cursor.at] !== ']') {
    if (cursor.at >= cursor.text.length) return refuse(cursor, 'a class is not closed')
    set = union(set, readClassMember(cursor))
  }
  cursor.at++
  const folded = cursor.fold(set)
  return { kind: 'set', set: intern(isNegated ? complement(folded) : folded) }
}

const readGroup = (cursor: Cursor): Node => {
  const isSecret = cursor.text.startsWith('?<secret>', cursor.at)
  if (isSecret) cursor.at += 9
  else if (cursor.text.startsWith('?:', cursor.at)) cursor.at += 2
  else if (cursor.text[cursor.at] === '?') return refuse(cursor, 'only (?:…) and (?<secret>…) groups are in the subset')
  else return refuse(cursor, 'write (?:…) for a group')
  const node = readChoice(cursor)
  if (cursor.text[cursor.at] !== ')') return refuse(cursor, 'a group is not closed')
  cursor.at++
  if (!isSecret) return node
  cursor.secrets++
  if (cursor.secrets > 1) return refuse(cursor, 'a pattern has one (?<secret>…) at most')
  return { kind: 'secret', node }
}

const readAtom = (cursor: Cursor): Node => {
  const char = cursor.text[cursor.at] ?? ''
  if (char === '(' || char === '[') {
    cursor.at++
    return char === '(' ? readGroup(cursor) : readClass(cursor)
  }
  if ('.^$*+?{}]'.includes(char))
    return refuse(cursor, `${char} is not in the subset here; escape it if it is meant as itself`)
  return { kind: 'set', set: intern(cursor.fold(setOf(String.fromCharCode(readByte(cursor))))) }
}

type Bounds = { readonly min: number; readonly max: number }

const checkBounds = (cursor: Cursor, { min, max }: Bounds): Bounds => {
  if (!(max <= MAX_REPEAT)) return refuse(cursor, `a repeat needs an upper bound of at most ${MAX_REPEAT}`)
  if (max < min || max === 0) return refuse(cursor, 'a repeat runs backwards or never')
  return { min, max }
}

const readBraces = (cursor: Cursor): Bounds => {
  QUANTIFIER.lastIndex = cursor.at
  const found = QUANTIFIER.exec(cursor.text)
  if (found === null) return refuse(cursor, 'a brace must be escaped or a bounded repeat')
  cursor.at += found[0].length
  const min = Number(found[1])
  return checkBounds(cursor, { min, max: found[2] === undefined ? min : Number(found[3] || Number.NaN) })
}

const readBounds = (cursor: Cursor): Bounds | undefined => {
  switch (cursor.text[cursor.at]) {
    case '*':
    case '+':
      return refuse(cursor, '* and + have no bound; write {min,max}')
    case '?':
      cursor.at++
      return { min: 0, max: 1 }
    case '{':
      return readBraces(cursor)
    default:
      return undefined
  }
}

const canBeEmpty = (node: Node): boolean => {
  switch (node.kind) {
    case 'set':
      return false
    case 'secret':
      return canBeEmpty(node.node)
    case 'repeat':
      return node.min === 0 || canBeEmpty(node.node)
    case 'sequence':
      return node.nodes.every(canBeEmpty)
    case 'choice':
      return node.nodes.some(canBeEmpty)
  }
}

const readRepeat = (cursor: Cursor): Node => {
  const node = readAtom(cursor)
  const bounds = readBounds(cursor)
  if (bounds === undefined) return node
  if ('?*+{'.includes(cursor.text[cursor.at] ?? '!'))
    return refuse(cursor, 'a repeat of a repeat, or a lazy one, is not in the subset')
  // Which of the copies are empty can be told in more ways than any search should try.
  if (bounds.max > 1 && canBeEmpty(node)) return refuse(cursor, 'what is repeated must not be empty')
  return { kind: 'repeat', node, ...bounds }
}

const readSequence = (cursor: Cursor): Node => {
  const nodes: Node[] = []
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '|' && cursor.text[cursor.at] !== ')')
    nodes.push(readRepeat(cursor))
  const [only] = nodes
  return nodes.length === 1 && only !== undefined ? only : { kind: 'sequence', nodes }
}

function readChoice(cursor: Cursor): Node {
  const nodes = [readSequence(cursor)]
  while (cursor.text[cursor.at] === '|') {
    cursor.at++
    nodes.push(readSequence(cursor))
  }
  const [only] = nodes
  return nodes.length === 1 && only !== undefined ? only : { kind: 'choice', nodes }
}

const parseFolded = (text: string, fold: Cursor['fold']): Parsed => {
  const cursor: Cursor = { text, at: 0, secrets: 0, fold }
  try {
    const node = readChoice(cursor)
    if (cursor.at < text.length) return refuse(cursor, 'a parenthesis closes nothing')
    return { kind: 'parsed', node }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', why: error.message }
    throw error
  }
}

/** Reads a pattern of the subset. */
export const parsePattern = (pattern: string): Parsed => parseFolded(pattern, (set) => set)

/** Reads a pattern whose letters stand for both cases. */
export const parsePatternIgnoringCase = (pattern: string): Parsed => parseFolded(pattern, foldCase)

/** Reads the body of a class, as in a rule's `boundary`. */
export const parseClassBody = (body: string): Parsed => parsePattern(`[${body}]`)

const OPENING = /^\^/
/** A dollar that an even number of backslashes stands before. */
const CLOSING = /(?<=(?:^|[^\\])(?:\\\\)*)\$$/

/** What is searched for between an anchor at the beginning and one at the end, as in a rule's `except`. */
export const withoutAnchors = (pattern: string): string => pattern.replace(OPENING, '').replace(CLOSING, '')
