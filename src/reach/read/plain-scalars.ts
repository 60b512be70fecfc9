// Scalars and collections in brackets of plain YAML, as trees with offsets; undefined for all that is written in another way.
import type { Entry, Node, ScalarNode } from './yaml.ts'

const nothings = /^(?:~|[Nn]ull|NULL)$/
const booleans = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const numbers = /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/
/** Numbers with a base, infinity: rare enough to be left to the library. */
const rareNumbers = /^[-+]?(?:0[xo]|\.(?:inf|nan)$)/i

/** A plain scalar by its text, of the kinds of YAML's core schema. */
export function plainScalar(text: string, start: number): ScalarNode | undefined {
  if (rareNumbers.test(text)) return undefined
  return { kind: 'scalar', text, value: plainValue(text), start, end: start + text.length }
}

function plainValue(text: string): ScalarNode['value'] {
  if (nothings.test(text)) return null
  if (booleans.test(text)) return text[0] === 't' || text[0] === 'T'
  return numbers.test(text) ? Number(text) : text
}

const quotedForms: Readonly<Record<string, RegExp>> = {
  '"': /"((?:[^"\\\n]|\\["\\/nt])*)"/y,
  "'": /'((?:[^'\n]|'')*)'/y,
}
const escapes = /\\(["\\/nt])/g
const meant: Readonly<Record<string, string>> = { n: '\n', t: '\t' }

/** A quoted scalar of one line, with the commonest escapes. */
export function quotedScalar(text: string, start: number): ScalarNode | undefined {
  const quote = text[start] ?? ''
  const form = quotedForms[quote]
  if (form === undefined) return undefined
  form.lastIndex = start
  const found = form.exec(text)
  if (found === null) return undefined
  const [whole, inner = ''] = found
  const value =
    quote === "'" ? inner.replaceAll("''", "'") : inner.replace(escapes, (_, sign: string) => meant[sign] ?? sign)
  return { kind: 'scalar', text: value, value, start, end: start + whole.length }
}

const flowPlain = /(?:-(?=[^\s,[\]{}])|[^\s,[\]{}#&*!|>'"%@`?:-])[^,[\]{}#\n]*/y
const blanks = /(?:[ \n]|(?<=[ \n])#[^\n]*)*/y
const deepest = 10
/** A colon that ends a key, or would in another place. */
const colon = /:(?=[\s,[\]{}]|$)/

/** `[a, b]` and `{ a: b }`, with breaks and comments between. */
export function flowNode(text: string, start: number, depth = 0): Node | undefined {
  if (depth > deepest) return undefined
  switch (text[start]) {
    case '[':
      return flowList(text, start, depth)
    case '{':
      return flowMap(text, start, depth)
    case '"':
    case "'":
      return quotedScalar(text, start)
    default:
      return flowScalar(text, start)
  }
}

function flowScalar(text: string, start: number): ScalarNode | undefined {
  flowPlain.lastIndex = start
  const found = flowPlain.exec(text)?.[0].trimEnd()
  return found === undefined || colon.test(found) ? undefined : plainScalar(found, start)
}

const afterBlanks = (text: string, at: number): number => {
  blanks.lastIndex = at
  return at + (blanks.exec(text)?.[0].length ?? 0)
}

function flowList(text: string, start: number, depth: number): Node | undefined {
  const items: Node[] = []
  let at = afterBlanks(text, start + 1)
  while (text[at] !== ']') {
    const item = flowNode(text, at, depth + 1)
    const next = item === undefined ? undefined : afterItem(text, item.end, ']')
    if (item === undefined || next === undefined) return undefined
    items.push(item)
    at = next
  }
  return { kind: 'list', items, start, end: at + 1 }
}

/** Behind the comma, or at the bracket that closes. */
function afterItem(text: string, end: number, closing: string): number | undefined {
  const at = afterBlanks(text, end)
  if (text[at] === closing) return at
  return text[at] === ',' ? afterBlanks(text, at + 1) : undefined
}

const flowKey = /[A-Za-z_][\w.$/ -]*(?=: )/y

function flowMap(text: string, start: number, depth: number): Node | undefined {
  const entries: Entry[] = []
  let at = afterBlanks(text, start + 1)
  while (text[at] !== '}') {
    flowKey.lastIndex = at
    const key = flowKey.exec(text)?.[0]
    if (key === undefined || plainScalar(key, at)?.value !== key || key.endsWith(' ')) return undefined
    const value = flowNode(text, afterBlanks(text, at + key.length + 1), depth + 1)
    const next = value === undefined ? undefined : afterItem(text, value.end, '}')
    if (value === undefined || next === undefined) return undefined
    entries.push({ key, start: at, end: at + key.length, value })
    at = next
  }
  return { kind: 'map', entries, start, end: at + 1 }
}
