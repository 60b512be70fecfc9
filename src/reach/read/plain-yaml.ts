// The YAML that nearly all files are written in, read in one pass: blocks by indentation, scalars and collections of one line, scripts.
// Whatever else there is (anchors, tags, texts over several lines, faults) makes it give up, and the library reads the file.
import { blockScalar } from './plain-blocks.ts'
import { flowNode, plainScalar, quotedScalar } from './plain-scalars.ts'
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './yaml.ts'

const unusual = /[\r\0\uFEFF\u0085\u2028\u2029]|^(?:%|\.\.\.|[ ]*\t)/m
const deepest = 80

/** The one document of a text, or undefined where the library has to read it. */
export function readPlainYaml(text: string): Node | undefined {
  if (unusual.test(text)) return undefined
  const reader = new Reader(text)
  const root = reader.document()
  return reader.hasFailed ? undefined : root
}

const keyForm =
  /(?:[A-Za-z_$./][^\s:#"'{}[\],&*!|>%@`]*(?: [^\s:#"'{}[\],&*!|>%@`]+)*|"[^"\\\n]+"|'[^'\n]+')(?=:(?: |\n|$))/y
const quotes = /^["']|["']$/g
/** A plain value up to its comment. */
const valueForm = /[^\n]*?(?= +#| *(?:\n|$))/y
const restForm = / *(?: #[^\n]*)?(?=\n|$)/y
const special = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?: |$))/
const keyInside = /:(?: |$)/

class Reader {
  hasFailed = false
  private readonly text: string
  /** Where the line begins that is read next, blanks and comments passed over; its indentation is -1 at the end. */
  private at = 0
  private indent = -1
  /** Behind the last line that belongs to what was read. */
  private end = 0
  private depth = 0

  constructor(text: string) {
    this.text = text
  }

  document(): Node | undefined {
    this.next(0)
    if (this.indent === 0 && this.text.startsWith('---', this.at)) {
      if (this.text[this.at + 3] !== '\n') return this.fail()
      this.next(this.at + 4)
    }
    if (this.indent !== 0) return this.fail()
    const root = this.block()
    return this.at === this.text.length ? root : this.fail()
  }

  private fail(): undefined {
    this.hasFailed = true
    this.at = this.text.length
    this.indent = -1
  }

  /** To the next line with content, from the start of a line. */
  private next(from: number): void {
    let start = from
    while (start < this.text.length) {
      let at = start
      while (this.text[at] === ' ') at += 1
      const char = this.text[at]
      if (char !== '\n' && char !== '#' && char !== undefined) {
        this.stand(at, at - start)
        return
      }
      start = this.lineEnd(at) + 1
    }
    this.stand(this.text.length, -1)
  }

  private stand(at: number, indent: number): void {
    this.at = at
    this.indent = indent
    if (indent === 0 && this.text.startsWith('---', at) && this.end > 0) this.fail()
  }

  private lineEnd(from: number): number {
    const found = this.text.indexOf('\n', from)
    return found === -1 ? this.text.length : found
  }

  private isDash(at: number): boolean {
    const next = this.text[at + 1]
    return this.text[at] === '-' && (next === ' ' || next === '\n' || next === undefined)
  }

  private block(): Node | undefined {
    this.depth += 1
    if (this.depth > deepest) return this.fail()
    const node = this.isDash(this.at) ? this.list(this.indent) : this.map(this.indent)
    this.depth -= 1
    return node
  }

  private map(indent: number): MapNode | undefined {
    const start = this.at
    const entries: Entry[] = []
    while (this.indent === indent && !this.isDash(this.at)) {
      const key = this.key()
      if (key === undefined) return this.fail()
      const value = this.valueAfter(key.end + 1, indent, 'map')
      if (value === undefined) return this.fail()
      entries.push({ ...key, value })
    }
    return this.indent > indent ? this.fail() : { kind: 'map', entries, start, end: this.end }
  }

  private key(): Omit<Entry, 'value'> | undefined {
    keyForm.lastIndex = this.at
    const found = keyForm.exec(this.text)?.[0]
    if (found === undefined) return undefined
    const key = found.replace(quotes, '')
    // What is no text is a key by its value: `null`, `true`, `.5`.
    if (key === found && plainScalar(found, 0)?.value !== found) return undefined
    return { key, start: this.at, end: this.at + found.length }
  }

  private list(indent: number): ListNode | undefined {
    const start = this.at
    const items: Node[] = []
    while (this.indent === indent && this.isDash(this.at)) {
      const item = this.item(indent)
      if (item === undefined) return this.fail()
      items.push(item)
    }
    return this.indent > indent ? this.fail() : { kind: 'list', items, start, end: this.end }
  }

  private item(indent: number): Node | undefined {
    const dash = this.at
    let at = dash + 1
    while (this.text[at] === ' ') at += 1
    keyForm.lastIndex = at
    if (!(this.isDash(at) || keyForm.test(this.text))) return this.valueAfter(dash + 1, indent, 'list')
    this.at = at
    this.indent = indent + at - dash
    return this.block()
  }

  /** What stands behind a colon or a dash, on its line or below it. */
  private valueAfter(from: number, indent: number, owner: 'map' | 'list'): Node | undefined {
    let at = from
    while (this.text[at] === ' ') at += 1
    const char = this.text[at]
    if (char === '\n' || char === undefined || char === '#') return this.below(from, indent, owner)
    if (char === '|' || char === '>') return this.script(at, indent)
    const node = char === '[' || char === '{' ? this.flow(at, indent) : this.scalar(at)
    if (node === undefined) return undefined
    restForm.lastIndex = node.end
    const rest = restForm.exec(this.text)?.[0]
    if (rest === undefined) return undefined
    this.end = Math.min(this.text.length, node.end + rest.length + 1)
    this.next(this.end)
    // A deeper line goes on with the scalar, or is a fault.
    return this.indent > indent ? undefined : node
  }

  private below(from: number, indent: number, owner: 'map' | 'list'): Node | undefined {
    this.next(this.lineEnd(from) + 1)
    const isListOfMap = owner === 'map' && this.indent === indent && this.isDash(this.at)
    if (this.indent > indent || isListOfMap) return this.block()
    const isBare = this.text[from] === '\n' || from >= this.text.length
    if (!isBare) return undefined
    this.end = from
    return { kind: 'scalar', text: '', value: null, start: from, end: from }
  }

  /** A collection in brackets, whose lines are all deeper than what it belongs to. */
  private flow(at: number, indent: number): Node | undefined {
    const node = flowNode(this.text, at)
    if (node === undefined) return undefined
    for (let line = this.lineEnd(at) + 1; line < node.end; line = this.lineEnd(line) + 1) {
      let first = line
      while (this.text[first] === ' ') first += 1
      if (this.text[first] !== '\n' && first - line <= indent) return undefined
    }
    return node
  }

  private scalar(at: number): ScalarNode | undefined {
    const quoted = quotedScalar(this.text, at)
    if (quoted !== undefined) return quoted
    valueForm.lastIndex = at
    const text = valueForm.exec(this.text)?.[0] ?? ''
    return special.test(text) || keyInside.test(text) || text.includes('\t') ? undefined : plainScalar(text, at)
  }

  private script(at: number, indent: number): ScalarNode | undefined {
    const found = blockScalar(this.text, at, indent)
    if (found === undefined) return undefined
    this.end = found.node.end
    this.next(found.after)
    return found.node
  }
}
