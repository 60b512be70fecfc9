// Reads the few settings that decide how a repository is laid out, without git, since git would obey all the others. Includes are not followed.

export type ConfigEntry = {
  readonly section: string
  readonly subsection: string
  readonly key: string
  readonly value: string
}

const header = /^[ \t]*\[[ \t]*([A-Za-z0-9.-]+)[ \t]*(?:"((?:[^"\\]|\\.)*)")?[ \t]*\]/
const variable = /^[ \t]*([A-Za-z][A-Za-z0-9-]*)[ \t]*(=?)[ \t]*/
const lineEnd = /\r?\n/
const continuation = /\\\r?\n/g
const escaped = /\\(.)/g
const trailingSpace = /[ \t]+$/

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' }

type Piece = { readonly text: string; readonly next: number }

const pieceAt = (raw: string, at: number): Piece => {
  const char = raw.charAt(at)
  if (char !== '\\') return { text: char, next: at + 1 }
  const next = raw.charAt(at + 1)
  return { text: escapes[next] ?? next, next: at + 2 }
}

/** A value: quotes removed, escapes undone, comment and space at its end cut. */
const plainValue = (raw: string): string => {
  let value = ''
  let kept = 0
  let quoted = false
  for (let at = 0; at < raw.length; ) {
    const char = raw.charAt(at)
    if (!quoted && (char === '#' || char === ';')) break
    if (char === '"') {
      quoted = !quoted
      kept = value.length
      at += 1
      continue
    }
    const piece = pieceAt(raw, at)
    value += piece.text
    if (quoted || char === '\\') kept = value.length
    at = piece.next
  }
  return value.slice(0, kept) + value.slice(kept).replace(trailingSpace, '')
}

const sectionOf = (found: RegExpExecArray): { section: string; subsection: string } => {
  const [name = '', ...rest] = (found[1] ?? '').toLowerCase().split('.')
  return { section: name, subsection: found[2]?.replace(escaped, '$1') ?? rest.join('.') }
}

/** All settings in their order; lines that make no sense are passed over. */
export const parseConfig = (text: string): readonly ConfigEntry[] => {
  const entries: ConfigEntry[] = []
  let place = { section: '', subsection: '' }
  for (const line of text.replace(continuation, '').split(lineEnd)) {
    const head = header.exec(line)
    if (head !== null) place = sectionOf(head)
    const rest = head === null ? line : line.slice(head[0].length)
    const found = variable.exec(rest)
    if (found === null) continue
    const value = found[2] === '=' ? plainValue(rest.slice(found[0].length)) : 'true'
    entries.push({ ...place, key: (found[1] ?? '').toLowerCase(), value })
  }
  return entries
}

/** The last value of a setting, as git would take it. */
export const settingOf = (entries: readonly ConfigEntry[], name: Omit<ConfigEntry, 'value'>): string | undefined =>
  entries.findLast(
    (entry) => entry.section === name.section && entry.subsection === name.subsection && entry.key === name.key,
  )?.value

/** Whether git would read the value as true. */
export const isTrue = (value: string | undefined): boolean => value !== undefined && truths.has(value.toLowerCase())

const truths = new Set(['true', 'yes', 'on', '1'])
