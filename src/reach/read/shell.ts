// Shell text as commands, enough to know which program is started and what flows where. It expands nothing.

export type Command = {
  /** The command with wrappers (`sudo`, `npx`, variable assignments) taken off. */
  readonly text: string
  /** Offset in the script. */
  readonly start: number
  /** Set where its output is piped into the next command of the list. */
  readonly isPiped: boolean
}

const heredoc = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/
const wrapper =
  /^(?:(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s"']*)|sudo(?:\s-\S+)*|env|time|nohup|exec|command|then|do|else|if|while|until|!|\(|\{|timeout\s+(?:-\S+\s+)*\S+|xvfb-run(?:\s-\S+)*|npx(?:\s+(?:-\S+))*|uvx|bunx|pnpm\s+(?:dlx|exec)|yarn\s+dlx|uv\s+run(?:\s+--\S+)*|poetry\s+run|pipx\s+run|npm\s+exec(?:\s+--)?)\s+)+/

const remembered = new Map<string, readonly Command[]>()
const rememberAtMost = 500
/** Longer scripts are read each time: remembered, they would fill the memory. */
const longestRemembered = 10_000

/** The commands of a script in order; comments and the bodies of here-documents are none. Many ask for those of one script. */
export function commandsOf(script: string): readonly Command[] {
  const known = remembered.get(script)
  if (known !== undefined) return known
  if (remembered.size >= rememberAtMost) remembered.clear()
  const commands = logicalLines(script).flatMap(({ text, start }) => splitLine(text, start))
  if (script.length <= longestRemembered) remembered.set(script, commands)
  return commands
}

type Line = { readonly text: string; readonly start: number }

function logicalLines(script: string): readonly Line[] {
  const lines: Line[] = []
  let until: string | undefined
  for (const line of joinedLines(script)) {
    if (until === undefined) {
      until = heredoc.exec(line.text)?.[2]
      lines.push(line)
    } else if (line.text.trim() === until) until = undefined
  }
  return lines
}

/** Lines with those that end in a backslash joined to the next. */
function joinedLines(script: string): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  let start = 0
  let parts: string[] = []
  for (const raw of script.split('\n')) {
    if (parts.length === 0) start = at
    at += raw.length + 1
    const goesOn = raw.endsWith('\\')
    parts.push(goesOn ? raw.slice(0, -1) : raw)
    if (goesOn) continue
    lines.push({ text: parts.join(' '), start })
    parts = []
  }
  return parts.length === 0 ? lines : [...lines, { text: parts.join(' '), start }]
}

/** What ends a command or opens a quote; `quotes` closes the one that was opened. */
const separator = /["']|\$\(|&&|\|\||[;|\n]|(?:^|\s)#/g
const quotes: Readonly<Record<string, RegExp>> = { '"': /[^"\\]*(?:\\.[^"\\]*)*"/y, "'": /[^']*'/y }

type Token = { readonly text: string; readonly start: number; readonly end: number }

/** The separators of a line, quoted texts among them. A quote that nothing closes is none, nor is any of its kind behind it. */
function* tokensOf(line: string): Generator<Token> {
  const unclosed = new Set<string>()
  let from = 0
  for (const { 0: text, index } of line.matchAll(separator)) {
    if (index < from || unclosed.has(text)) continue
    const end = endOf(line, text, index)
    if (end === undefined) unclosed.add(text)
    else yield { text: line.slice(index, end), start: index, end }
    from = end ?? from
  }
}

/** Where a separator ends, a quoted text with its closing sign; undefined where none closes it. */
function endOf(line: string, sign: string, at: number): number | undefined {
  const closing = quotes[sign]
  if (closing === undefined) return at + sign.length
  closing.lastIndex = at + 1
  return closing.test(line) ? closing.lastIndex : undefined
}

function splitLine(line: string, start: number): readonly Command[] {
  const commands: Command[] = []
  const inner: (readonly Command[])[] = []
  let from = 0
  const push = (to: number, isPiped: boolean): void => {
    const trimmed = line.slice(from, to).trim()
    if (trimmed !== '') commands.push({ text: trimmed.replace(wrapper, ''), start: start + from, isPiped })
  }
  for (const token of tokensOf(line)) {
    if (token.text.startsWith('"')) inner.push(substituted(token.text, start + token.start))
    if (token.text.startsWith('"') || token.text.startsWith("'")) continue
    push(token.start, token.text === '|')
    from = token.end
    if (token.text.endsWith('#')) return [...commands, ...inner.flat()]
  }
  push(line.length, false)
  return [...commands, ...inner.flat()]
}

/** The commands of `"$(…)"`: quotes around a substitution do not keep it from running. */
function substituted(quoted: string, start: number): readonly Command[] {
  const open = quoted.indexOf('$(')
  if (open === -1 || quoted.startsWith('$((', open)) return []
  const from = open + 2
  const end = quoted.lastIndexOf(')')
  const text = quoted.slice(from, end > from ? end : quoted.length - 1)
  return splitLine(text, start + from)
}

const variable =
  /\$\{?([A-Za-z_]\w*)|\bprocess\.env\.([A-Za-z_]\w*)|\bos\.(?:environ(?:\.get\(|\[)|getenv\()["']([A-Za-z_]\w*)/g

/** Names of the environment variables that a script reads by name. */
export const variablesIn = (script: string): ReadonlySet<string> =>
  new Set([...script.matchAll(variable)].map(([, shell, node, python]) => shell ?? node ?? python ?? ''))

/** A value written where later steps or other commands read it. */
export type Written = {
  readonly name: string
  readonly value: string
  readonly to: 'env' | 'output'
  readonly start: number
}

const target = />>\s*["']?\$\{?(GITHUB_ENV|GITHUB_OUTPUT)\}?/g
const bracket = /\)$/
const quote = /["']$/
const naming = /(?:^|[\s"'({])([A-Za-z_][\w-]*)=/
/** Longest line that is looked at before the sign: names stand near it. */
const longestLine = 2000

/** What a script writes to `GITHUB_ENV` and `GITHUB_OUTPUT`, where it does so on one line. */
export function writtenBy(script: string): readonly Written[] {
  const found: Written[] = []
  let from = 0
  for (const match of script.matchAll(target)) {
    const leadStart = Math.max(from, match.index - longestLine)
    const lead = script.slice(leadStart, match.index).trimEnd().replace(bracket, '').trimEnd().replace(quote, '')
    const lineStart = lead.lastIndexOf('\n') + 1
    const line = lead.slice(lineStart)
    const named = naming.exec(line)
    const start = leadStart + lineStart
    from = match.index + match[0].length
    if (named === null) continue
    found.push({
      name: named[1] ?? '',
      value: line.slice(named.index + named[0].length),
      to: match[1] === 'GITHUB_ENV' ? 'env' : 'output',
      start: start + named.index,
    })
  }
  return found
}
