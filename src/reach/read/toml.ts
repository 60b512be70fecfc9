// TOML as plain trees with offsets, as far as settings of agents use it: tables, dotted keys, strings, lists, inline tables.
import type { Node } from './yaml.ts'

/** A table that grows while its file is read. */
type Table = { readonly pairs: Map<string, Grown>; start: number; end: number }
type Grown = { readonly start: number; readonly end: number; value: Node | Table }

const line = /[^\r\n]*/y
const deepest = 50

export function readToml(text: string): Node {
  const root: Table = { pairs: new Map(), start: 0, end: text.length }
  const reader: Reading = { text, at: 0 }
  let table = root
  while (reader.at < text.length) {
    skipBlank(reader)
    if (reader.at >= text.length) break
    if (text[reader.at] === '[') table = readHeader(reader, root)
    else readPair(reader, table)
    skipLine(reader)
  }
  return frozen(root)
}

type Reading = { readonly text: string; at: number }

const blanks = /(?:[\s\uFEFF]|#[^\n]*)*/y
const spaces = /[ \t]*/y
const bareKey = /[A-Za-z0-9_-]+/y

const step = (reader: Reading, form: RegExp): string => {
  form.lastIndex = reader.at
  const found = form.exec(reader.text)?.[0] ?? ''
  reader.at += found.length
  return found
}

const skipBlank = (reader: Reading): void => {
  step(reader, blanks)
}

const skipLine = (reader: Reading): void => {
  step(reader, line)
}

/** `[a.b]`, and `[[a.b]]`, whose tables are read as one. */
function readHeader(reader: Reading, root: Table): Table {
  const start = reader.at
  while (reader.text[reader.at] === '[') reader.at += 1
  const keys = readKeys(reader)
  return tableAt(root, keys, start)
}

type Key = { readonly name: string; readonly start: number; readonly end: number }

function readKeys(reader: Reading): readonly Key[] {
  const keys: Key[] = []
  for (;;) {
    step(reader, spaces)
    const start = reader.at
    const quote = reader.text[start]
    const name = quote === '"' || quote === "'" ? readString(reader) : step(reader, bareKey)
    if (name === undefined || reader.at === start) return keys
    keys.push({ name, start, end: reader.at })
    step(reader, spaces)
    if (reader.text[reader.at] !== '.') return keys
    reader.at += 1
  }
}

function tableAt(root: Table, keys: readonly Key[], start: number): Table {
  let table = root
  for (const { name, start: from, end } of keys.slice(0, deepest)) {
    const known = table.pairs.get(name)
    if (known !== undefined && 'pairs' in known.value) {
      table = known.value
      continue
    }
    const made: Table = { pairs: new Map(), start, end }
    table.pairs.set(name, { start: from, end, value: made })
    table = made
  }
  return table
}

function readPair(reader: Reading, table: Table): void {
  const keys = readKeys(reader)
  const last = keys.at(-1)
  step(reader, spaces)
  if (last === undefined || reader.text[reader.at] !== '=') return
  reader.at += 1
  step(reader, spaces)
  const value = readValue(reader, 0)
  const owner = tableAt(table, keys.slice(0, -1), last.start)
  owner.pairs.set(last.name, { start: last.start, end: last.end, value })
}

const nothing = (at: number): Node => ({ kind: 'scalar', text: '', value: null, start: at, end: at })
const word = /[^\s,\]}#]*/y

function readValue(reader: Reading, depth: number): Node {
  const start = reader.at
  const char = reader.text[start]
  if (depth > deepest) return nothing(start)
  if (char === '[') return readList(reader, depth)
  if (char === '{') return readInline(reader, depth)
  if (char === '"' || char === "'") {
    const text = readString(reader) ?? ''
    return { kind: 'scalar', text, value: text, start, end: reader.at }
  }
  const text = step(reader, word)
  return { kind: 'scalar', text, value: wordValue(text), start, end: reader.at }
}

function wordValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  return text === '' || Number.isNaN(Number(text)) ? text : Number(text)
}

function readList(reader: Reading, depth: number): Node {
  const start = reader.at
  const items: Node[] = []
  reader.at += 1
  while (goesOn(reader, ']')) {
    const from = reader.at
    items.push(readValue(reader, depth + 1))
    if (reader.at === from) break
  }
  return { kind: 'list', items, start, end: reader.at }
}

function readInline(reader: Reading, depth: number): Node {
  const start = reader.at
  const table: Table = { pairs: new Map(), start, end: start }
  reader.at += 1
  while (depth < deepest && goesOn(reader, '}')) {
    const from = reader.at
    readPair(reader, table)
    if (reader.at === from) break
  }
  table.end = reader.at
  return frozen(table)
}

/** Whether another item follows; steps over commas, comments and the closing bracket. */
function goesOn(reader: Reading, closing: string): boolean {
  skipBlank(reader)
  while (reader.text[reader.at] === ',') {
    reader.at += 1
    skipBlank(reader)
  }
  if (reader.at >= reader.text.length) return false
  if (reader.text[reader.at] !== closing) return true
  reader.at += 1
  return false
}

/** A string of one line or of several; what has no end reaches to the end of its line, or of the file. */
function readString(reader: Reading): string | undefined {
  const quote = reader.text[reader.at] ?? ''
  const long = quote.repeat(3)
  if (reader.text.startsWith(long, reader.at)) {
    const end = reader.text.indexOf(long, reader.at + 3)
    const text = reader.text.slice(reader.at + 3, end === -1 ? undefined : end)
    reader.at = end === -1 ? reader.text.length : end + 3
    return text
  }
  const form = quote === '"' ? basic : literal
  form.lastIndex = reader.at
  const found = form.exec(reader.text)
  if (found === null) return undefined
  reader.at += found[0].length
  return (found[1] ?? '').replace(escaped, '$1')
}

const basic = /"((?:[^"\\\r\n]|\\.)*)"?/y
const literal = /'([^'\r\n]*)'?/y
const escaped = /\\(["\\])/g

function frozen({ pairs, start, end }: Table): Node {
  return {
    kind: 'map',
    start,
    end,
    entries: [...pairs].map(([key, { start: from, end: to, value }]) => ({
      key,
      start: from,
      end: to,
      value: 'kind' in value ? value : frozen(value),
    })),
  }
}
