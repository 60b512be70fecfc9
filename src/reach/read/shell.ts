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

/** The commands of a script in order; comments and the bodies of here-documents are none. */
export function commandsOf(script: string): readonly Command[] {
  const commands: Command[] = []
  for (const line of logicalLines(script)) commands.push(...splitLine(line.text, line.start))
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
  let open: Line | undefined
  for (const raw of script.split('\n')) {
    const line: Line =
      open === undefined ? { text: raw, start: at } : { text: `${open.text} ${raw}`, start: open.start }
    at += raw.length + 1
    open = raw.endsWith('\\') ? { text: line.text.slice(0, -1), start: line.start } : undefined
    if (open === undefined) lines.push(line)
  }
  return open === undefined ? lines : [...lines, open]
}

const separator = /"(?:[^"\\]|\\.)*"|'[^']*'|\$\(|&&|\|\||[;|\n]|(?:^|\s)#.*$/g

function splitLine(text: string, start: number): readonly Command[] {
  const commands: Command[] = []
  const inner: Command[] = []
  let from = 0
  const push = (to: number, isPiped: boolean): void => {
    const piece = text.slice(from, to)
    const trimmed = piece.trim()
    if (trimmed !== '') commands.push({ text: trimmed.replace(wrapper, ''), start: start + from, isPiped })
  }
  for (const match of text.matchAll(separator)) {
    const [token] = match
    if (token.startsWith('"')) inner.push(...substituted(token, start + match.index))
    if (token.startsWith('"') || token.startsWith("'")) continue
    push(match.index, token === '|')
    from = match.index + token.length
    if (token.trimStart().startsWith('#')) return [...commands, ...inner]
  }
  push(text.length, false)
  return [...commands, ...inner]
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

const writing = /(?:^|[\s"'({])([A-Za-z_][\w-]*)=([^\n]*?)["']?\s*\)?\s*>>\s*["']?\$\{?(GITHUB_ENV|GITHUB_OUTPUT)\}?/gm

/** What a script writes to `GITHUB_ENV` and `GITHUB_OUTPUT`, where it does so on one line. */
export const writtenBy = (script: string): readonly Written[] =>
  [...script.matchAll(writing)].map((match) => ({
    name: match[1] ?? '',
    value: match[2] ?? '',
    to: match[3] === 'GITHUB_ENV' ? 'env' : 'output',
    start: match.index,
  }))
