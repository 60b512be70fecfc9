// JSON as plain trees with offsets; comments and commas at the end of a list are taken as editors take them. What is broken
// ends the reading: what stood before it is kept.
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './yaml.ts'

export type JsonDocument = { readonly root: Node | undefined; readonly fault: string | undefined }

export function readJson(text: string): JsonDocument {
  const reader = new Reader(text)
  const root = reader.value(0)
  const fault = reader.fault ?? (root === undefined ? 'is empty' : undefined)
  return { root, fault }
}

const deepest = 100
const blank = /[\s\uFEFF]*/y
const plain = /[^\s,:[\]{}"/]+/y
const escapeForm = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

class Reader {
  fault: string | undefined
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  value(depth: number): Node | undefined {
    this.skip()
    const char = this.text[this.at]
    if (char === undefined) return undefined
    if (depth > deepest) return this.fail('is nested too deep')
    if (char === '{') return this.map(depth)
    if (char === '[') return this.list(depth)
    return char === '"' ? this.string() : this.word()
  }

  private map(depth: number): MapNode {
    const start = this.at
    const entries: Entry[] = []
    this.at += 1
    while (this.goesOn('}')) {
      const entry = this.entry(depth)
      if (entry === undefined) break
      entries.push(entry)
    }
    return { kind: 'map', entries, start, end: this.at }
  }

  private entry(depth: number): Entry | undefined {
    const key = this.text[this.at] === '"' ? this.string() : this.word()
    this.skip()
    if (key === undefined) return undefined
    if (this.text[this.at] !== ':') return this.fail(`lacks a colon after "${key.text.slice(0, 20)}"`)
    this.at += 1
    const value = this.value(depth + 1)
    return value === undefined ? undefined : { key: key.text, start: key.start, end: key.end, value }
  }

  private list(depth: number): ListNode {
    const start = this.at
    const items: Node[] = []
    this.at += 1
    while (this.goesOn(']')) {
      const item = this.value(depth + 1)
      if (item === undefined) break
      items.push(item)
    }
    return { kind: 'list', items, start, end: this.at }
  }

  /** Whether another item follows; steps over commas, and over the closing bracket. */
  private goesOn(closing: string): boolean {
    this.skip()
    while (this.text[this.at] === ',') {
      this.at += 1
      this.skip()
    }
    if (this.fault !== undefined) return false
    if (this.text[this.at] === undefined) {
      this.fail('ends too early')
      return false
    }
    if (this.text[this.at] !== closing) return true
    this.at += 1
    return false
  }

  private string(): ScalarNode | undefined {
    const start = this.at
    const end = this.endOfString(start + 1)
    if (end === -1) return this.fail('has a string without an end')
    this.at = end + 1
    const raw = this.text.slice(start + 1, end)
    const value = raw.includes('\\') ? raw.replace(escapeForm, unescaped) : raw
    return { kind: 'scalar', text: value, value, start, end: this.at }
  }

  private endOfString(from: number): number {
    let end = this.text.indexOf('"', from)
    for (; end !== -1; end = this.text.indexOf('"', end + 1)) {
      let slashes = 0
      while (this.text[end - 1 - slashes] === '\\') slashes += 1
      if (slashes % 2 === 0) return end
    }
    return -1
  }

  private word(): ScalarNode | undefined {
    plain.lastIndex = this.at
    const [text] = plain.exec(this.text) ?? []
    if (text === undefined) return this.fail('is no JSON')
    const start = this.at
    this.at += text.length
    return { kind: 'scalar', text, value: wordValue(text), start, end: this.at }
  }

  /** Steps over blanks and comments. */
  private skip(): void {
    for (;;) {
      blank.lastIndex = this.at
      this.at += blank.exec(this.text)?.[0].length ?? 0
      const end = this.endOfComment()
      if (end === undefined) return
      this.at = end
    }
  }

  private endOfComment(): number | undefined {
    if (this.text.startsWith('//', this.at)) return orEnd(this.text.indexOf('\n', this.at), 0, this.text)
    if (!this.text.startsWith('/*', this.at)) return undefined
    return orEnd(this.text.indexOf('*/', this.at + 2), 2, this.text)
  }

  private fail(fault: string): undefined {
    this.fault ??= fault
    this.at = this.text.length
  }
}

const orEnd = (at: number, length: number, text: string): number => (at === -1 ? text.length : at + length)

const unescaped = (_: string, hex: string | undefined, char: string | undefined): string =>
  hex === undefined ? (escapes[char ?? ''] ?? char ?? '') : String.fromCharCode(Number.parseInt(hex, 16))

function wordValue(text: string): ScalarNode['value'] {
  if (text === 'null') return null
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  return Number.isNaN(number) ? text : number
}
