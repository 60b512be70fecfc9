// The words of HCL, one at a time, with offsets. What is no word of HCL is a mark of one character: nothing is refused.

export type Token = {
  readonly kind: 'name' | 'number' | 'string' | 'heredoc' | 'mark' | 'newline' | 'end'
  /** Of a string or heredoc: its text, in which `${…}` stands for what is only known when it is run. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const blanks = /(?:[ \t\r\f\v\u00a0\ufeff]|\\\r?\n)+/y
const names = /[\p{L}_][\p{L}\p{N}_-]*/uy
const numbers = /\d[\w.]*/y
const longMarks = /(?:==|!=|<=|>=|&&|\|\||=>|\.\.\.|::)/y
const heredocs = /<<[-~]?([A-Za-z_][\w-]*)[ \t]*\r?\n/y

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

export function tokenAt(text: string, from: number): Token {
  const start = afterBlanks(text, from)
  const first = text[start]
  if (first === undefined) return { kind: 'end', text: '', start: text.length, end: text.length }
  if (first === '\n') return { kind: 'newline', text: '\n', start, end: start + 1 }
  if (first === '"') return stringAt(text, start)
  if (first === '<' && text[start + 1] === '<') {
    const opened = matchAt(heredocs, text, start)
    if (opened !== null) return heredocAt(text, start, opened)
  }
  return wordAt(text, start, first)
}

function wordAt(text: string, start: number, first: string): Token {
  const name = matchAt(names, text, start)
  if (name !== null) return { kind: 'name', text: name[0], start, end: start + name[0].length }
  const number = matchAt(numbers, text, start)
  if (number !== null) return { kind: 'number', text: number[0], start, end: start + number[0].length }
  const mark = matchAt(longMarks, text, start)?.[0] ?? first
  return { kind: 'mark', text: mark, start, end: start + mark.length }
}

/** Past blanks and comments; a line comment leaves the end of its line. */
function afterBlanks(text: string, from: number): number {
  let at = from
  for (;;) {
    at += matchAt(blanks, text, at)?.[0].length ?? 0
    const end = commentEnd(text, at)
    if (end === at) return at
    at = end
  }
}

function commentEnd(text: string, at: number): number {
  const two = text.slice(at, at + 2)
  if (two === '/*') return endOr(text.indexOf('*/', at + 2), text, 2)
  return two === '//' || two[0] === '#' ? endOr(text.indexOf('\n', at), text, 0) : at
}

const endOr = (found: number, text: string, length: number): number => (found === -1 ? text.length : found + length)

/** A quoted string: templates in it may hold strings of their own. One that is not closed on its line ends there. */
function stringAt(text: string, start: number): Token {
  const end = templateEnd(text, start + 1, 'quote')
  const isClosed = text[end] === '"'
  return { kind: 'string', text: readable(text.slice(start + 1, end)), start, end: isClosed ? end + 1 : end }
}

function heredocAt(text: string, start: number, [opening, word = '']: RegExpExecArray): Token {
  const from = start + opening.length
  let at = from
  while (at < text.length) {
    const lineEnd = endOr(text.indexOf('\n', at), text, 0)
    if (text.slice(at, lineEnd).trim() === word) break
    at = lineEnd + 1
  }
  const end = Math.min(at, text.length)
  return { kind: 'heredoc', text: sameLength(text.slice(from, end)), start: from, end }
}

/** Where the lexer goes on after a token: behind the closing word of a heredoc. */
export function afterToken(text: string, { kind, end }: Token): number {
  return kind === 'heredoc' ? endOr(text.indexOf('\n', end), text, 0) : end
}

type Mode = 'quote' | 'braces'

const specials: Readonly<Record<Mode, RegExp>> = { quote: /["\\\n]|[$%]\{/g, braces: /["{}]/g }
const closing: Readonly<Record<Mode, string>> = { quote: '"', braces: '}' }

/** Offset of what ends a string or an interpolation that begins at `from`; the end of the text where nothing does. */
function templateEnd(text: string, from: number, opened: Mode): number {
  const modes: Mode[] = [opened]
  let at = from
  for (let mode = modes.at(-1); mode !== undefined; mode = modes.at(-1)) {
    const form = specials[mode]
    form.lastIndex = at
    const found = form.exec(text)
    if (found === null) return text.length
    if (found[0] === closing[mode]) modes.pop()
    else enter(modes, found[0])
    const isOver = modes.length === 0 || (found[0] === '\n' && modes.length === 1)
    if (isOver) return found.index
    at = form.lastIndex + (found[0] === '\\' ? 1 : 0)
  }
  return at
}

function enter(modes: Mode[], found: string): void {
  if (found === '"') modes.push('quote')
  else if (found.endsWith('{')) modes.push('braces')
}

const escaped = /\\(["\\nrt]|u[0-9a-fA-F]{4})/g
const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** Text with escapes undone; what is interpolated becomes `${…}` without braces or quotes in it. */
const readable = (text: string): string =>
  mapped(text, {
    written: (part) =>
      part.replace(escaped, (_, sign: string) =>
        sign.length === 5 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : (plain[sign] ?? sign),
      ),
    filled: (part) => opaque(part.slice(0, longestShown)),
  })

/** Text in which nothing moved: only what is interpolated lost its braces, quotes and line breaks. */
const sameLength = (text: string): string =>
  mapped(text, {
    written: (part) => part,
    filled: (part, close) => `\${${part.replace(notPlain, ' ')}${close}`,
  })

type Mapping = {
  readonly written: (part: string) => string
  /** `close` is what closed it: nothing, where the text ends before. */
  readonly filled: (part: string, close: string) => string
}

const opens = /[$%]\{/g

function mapped(text: string, { written, filled }: Mapping): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    opens.lastIndex = at
    const found = opens.exec(text)
    if (found === null) break
    const end = templateEnd(text, found.index + 2, 'braces')
    parts.push(written(text.slice(at, found.index)), filled(text.slice(found.index + 2, end), text.slice(end, end + 1)))
    at = end + 1
  }
  parts.push(written(text.slice(at)))
  return parts.join('')
}

const notPlain = /[{}"\r\n]/g
const runs = /[{}"\s]+/g
const longestShown = 120

/** Source text of what only a run can tell, as it stands in a readable text. */
export const opaque = (source: string): string => `\${${source.replace(runs, ' ').trim()}}`
