// Expressions of HCL as plain trees. Only what is written out is a value; all else is a text with `${…}`.
import { advance, type Cursor, closed, deepest, isCloser, isEnd, isMark, nested } from './hcl-cursor.ts'
import { interpreted } from './hcl-functions.ts'
import { opaque } from './hcl-tokens.ts'
import type { Entry, Node, ScalarNode } from './yaml.ts'

const operators = new Set(['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||'])

export function expressionOf(cursor: Cursor): Node {
  const { start } = cursor.token
  const first = operandOf(cursor)
  if (!continues(cursor)) return first
  let end = first.end
  while (continues(cursor)) {
    const isChoice = isMark(cursor, '?')
    advance(cursor)
    end = isChoice ? branchesEnd(cursor) : operandOf(cursor).end
  }
  return computed(cursor, start, end)
}

const continues = ({ token }: Cursor): boolean =>
  token.kind === 'mark' && (operators.has(token.text) || token.text === '?')

/** `? a : b`, taken in whole: which of them holds is not known. */
function branchesEnd(cursor: Cursor): number {
  if (cursor.depth > deepest) return cursor.token.start
  cursor.depth += 1
  let { end } = expressionOf(cursor)
  if (isMark(cursor, ':')) {
    advance(cursor)
    end = expressionOf(cursor).end
  }
  cursor.depth -= 1
  return end
}

const longestShown = 120

/** What only a run can tell, by its source. */
function computed({ text }: Cursor, start: number, end: number): ScalarNode {
  const shown = opaque(text.slice(start, Math.min(end, start + longestShown)))
  return { kind: 'scalar', text: shown, value: shown, start, end }
}

const empty = (at: number): ScalarNode => ({ kind: 'scalar', text: '', value: null, start: at, end: at })

function operandOf(cursor: Cursor): Node {
  const { start } = cursor.token
  while (isMark(cursor, '-') || isMark(cursor, '!')) advance(cursor)
  const isSigned = cursor.token.start > start
  const node = primaryOf(cursor)
  const end = postfixEnd(cursor, node.end)
  return isSigned || end > node.end ? computed(cursor, start, end) : node
}

/** Past `.name`, `.*`, `[index]` and `::name`. */
function postfixEnd(cursor: Cursor, from: number): number {
  let end = from
  for (let next = onePostfix(cursor); next !== undefined; next = onePostfix(cursor)) end = next
  return end
}

function onePostfix(cursor: Cursor): number | undefined {
  if (isMark(cursor, '[')) {
    nested(cursor, 'blank', expressionOf)
    return closed(cursor, ']')
  }
  if (!isMark(cursor, '.') && !isMark(cursor, '::')) return undefined
  advance(cursor)
  if (isEnd(cursor) || isCloser(cursor)) return undefined
  const { end } = cursor.token
  advance(cursor)
  return isMark(cursor, '(') ? argumentsEnd(cursor) : end
}

/** `provider::name::function(…)`: what a provider computes. */
function argumentsEnd(cursor: Cursor): number {
  nested(cursor, 'blank', itemsOf)
  return closed(cursor, ')')
}

function primaryOf(cursor: Cursor): Node {
  const { kind, text, start, end } = cursor.token
  switch (kind) {
    case 'string':
    case 'heredoc':
      advance(cursor)
      return { kind: 'scalar', text, value: text, start, end }
    case 'number':
      advance(cursor)
      return { kind: 'scalar', text, value: Number.isNaN(Number(text)) ? text : Number(text), start, end }
    case 'name':
      return namedOf(cursor)
    case 'mark':
      return bracketOf(cursor)
    case 'newline':
    case 'end':
      return empty(start)
  }
}

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

function namedOf(cursor: Cursor): Node {
  const { text, start, end } = cursor.token
  advance(cursor)
  const value = constants.get(text)
  if (value !== undefined) return { kind: 'scalar', text, value, start, end }
  if (!isMark(cursor, '(')) return computed(cursor, start, end)
  const given = nested(cursor, 'blank', itemsOf) ?? []
  return interpreted(text, given, computed(cursor, start, closed(cursor, ')')))
}

function bracketOf(cursor: Cursor): Node {
  const { text, start } = cursor.token
  switch (text) {
    case '(': {
      const inner = nested(cursor, 'blank', expressionOf) ?? empty(start)
      closed(cursor, ')')
      return inner
    }
    case '[': {
      const items = nested(cursor, 'blank', itemsOf) ?? []
      return { kind: 'list', items, start, end: closed(cursor, ']') }
    }
    case '{': {
      const entries = nested(cursor, 'end', entriesOf)
      const end = closed(cursor, '}')
      return entries === undefined ? computed(cursor, start, end) : { kind: 'map', entries, start, end }
    }
    default:
      if (!isCloser(cursor) && text !== ',') advance(cursor)
      return empty(start)
  }
}

/** Items up to a closing bracket. `[for x in y : z]` is the one item `z`: each that comes of it looks like that. */
function itemsOf(cursor: Cursor): readonly Node[] {
  if (isFor(cursor)) return forItems(cursor)
  const items: Node[] = []
  while (!isEnd(cursor) && !isCloser(cursor)) {
    const { start } = cursor.token
    const item = expressionOf(cursor)
    const isEmpty = cursor.token.start === start
    if (!isEmpty) items.push(item)
    if (isEmpty || isMark(cursor, ',') || isMark(cursor, '...')) advance(cursor)
  }
  return items
}

const isFor = ({ token }: Cursor): boolean => token.kind === 'name' && token.text === 'for'

function forItems(cursor: Cursor): readonly Node[] {
  while (!isEnd(cursor) && !isCloser(cursor) && !isIn(cursor)) advance(cursor)
  if (isIn(cursor)) advance(cursor)
  expressionOf(cursor)
  if (!isMark(cursor, ':')) return []
  advance(cursor)
  const item = expressionOf(cursor)
  while (!isEnd(cursor) && !isCloser(cursor)) skipOver(cursor)
  return [item]
}

const isIn = ({ token }: Cursor): boolean => token.kind === 'name' && token.text === 'in'

/** A word, or all that stands in brackets. */
function skipOver(cursor: Cursor): void {
  const { start } = cursor.token
  primaryOf(cursor)
  if (cursor.token.start === start && !isCloser(cursor)) advance(cursor)
}

/** Entries up to a closing brace; undefined where a `for` makes them. */
function entriesOf(cursor: Cursor): readonly Entry[] | undefined {
  skipBreaks(cursor)
  if (isFor(cursor)) {
    while (!isEnd(cursor) && !isCloser(cursor)) skipOver(cursor)
    return undefined
  }
  const entries: Entry[] = []
  while (!isEnd(cursor) && !isCloser(cursor)) {
    entries.push(...entryAt(cursor))
    skipBreaks(cursor)
  }
  return entries
}

function skipBreaks(cursor: Cursor): void {
  while (cursor.token.kind === 'newline' || isMark(cursor, ',')) advance(cursor)
}

function entryAt(cursor: Cursor): readonly Entry[] {
  const { kind, text, start } = cursor.token
  const key = operandOf(cursor)
  if (!isMark(cursor, '=') && !isMark(cursor, ':')) {
    if (cursor.token.start === start && !isCloser(cursor)) advance(cursor)
    return []
  }
  advance(cursor)
  const isPlain = kind === 'name' && key.end === start + text.length
  const named = isPlain || key.kind !== 'scalar' ? text : key.text
  return [{ key: named, start: key.start, end: key.end, value: expressionOf(cursor) }]
}
