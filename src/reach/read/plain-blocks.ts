// `|` and `>` of plain YAML: lines that are indented alike.
import type { ScalarNode } from './yaml.ts'

const header = /[|>][+-]?(?= *(?:\n|$)| +#)/y

/** The scalar, and where the first line behind it begins; undefined for all that is written in another way. */
export type Block = { readonly node: ScalarNode; readonly after: number }

export function blockScalar(text: string, start: number, indent: number): Block | undefined {
  header.lastIndex = start
  const sign = header.exec(text)?.[0]
  const read = sign === undefined ? undefined : linesOf(text, lineEnd(text, start) + 1, indent)
  if (sign === undefined || read === undefined) return undefined
  // What is kept of a file that ends amid a line is the library's to tell.
  if (sign.endsWith('+') && read.after > text.length) return undefined
  const lines = withoutEmptyEnd(read.lines)
  const empty = read.lines.length - lines.length
  if (sign.startsWith('>') && lines.some((line) => line.startsWith(' '))) return undefined
  const body = sign.startsWith('>') ? folded(lines) : lines.join('\n')
  const value = body + tailOf(sign, empty)
  const end = sign.endsWith('+') ? read.after : read.end
  return { node: { kind: 'scalar', text: value, value, start, end }, after: read.after }
}

function tailOf(sign: string, empty: number): string {
  if (sign.endsWith('-')) return ''
  return sign.endsWith('+') ? '\n'.repeat(empty + 1) : '\n'
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found === -1 ? text.length : found
}

type Lines = {
  readonly lines: readonly string[]
  /** Behind the last line with content, and behind the blank ones that follow it. */
  readonly end: number
  readonly after: number
}

/** Lines that are as deep as the first one with content. A blank line that is longer, or a line in between, is left to the library. */
function linesOf(text: string, first: number, indent: number): Lines | undefined {
  const inner = innerIndent(text, first)
  const lines: string[] = []
  let end = first
  let from = first
  while (from < text.length) {
    const lineAt = lineEnd(text, from)
    const kind = kindOf({ width: widthAt(text, from), length: lineAt - from }, { inner, indent })
    if (kind === 'behind') break
    if (kind === 'odd') return undefined
    lines.push(text.slice(Math.min(from + inner, lineAt), lineAt))
    from = lineAt + 1
    if (kind === 'text') end = Math.min(text.length, from)
  }
  return inner > indent ? { lines, end, after: from } : undefined
}

type Line = { readonly width: number; readonly length: number }
type Depths = { readonly inner: number; readonly indent: number }

function kindOf({ width, length }: Line, { inner, indent }: Depths): 'text' | 'blank' | 'behind' | 'odd' {
  if (width === length) return width > inner ? 'odd' : 'blank'
  if (width >= inner) return 'text'
  return width > indent ? 'odd' : 'behind'
}

function widthAt(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at += 1
  return at - from
}

/** How deep the first line with content is; 0 where there is none, or a blank one before it is deeper. */
function innerIndent(text: string, first: number): number {
  let widest = 0
  for (let from = first; from < text.length; from = lineEnd(text, from) + 1) {
    const width = widthAt(text, from)
    if (text[from + width] !== '\n' && from + width < text.length) return width < widest ? 0 : width
    widest = Math.max(widest, width)
  }
  return 0
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '')
  return lines.slice(0, last + 1)
}

/** Lines of a paragraph as one; each blank line is a break. */
function folded(lines: readonly string[]): string {
  const parts: string[] = []
  let joint = ''
  for (const line of lines) {
    if (line === '') joint = joint === ' ' ? '\n' : `${joint}\n`
    else {
      parts.push(joint, line)
      joint = ' '
    }
  }
  return parts.join('')
}
