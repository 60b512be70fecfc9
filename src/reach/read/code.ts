// Code that reads a key by the name of its variable, or builds a vendor's client that does so by itself.
import { clients } from '#reach/vocabulary/clients.ts'
import { codeAt, familyOf } from './code-text.ts'

/** A variable that code reads, and where. */
export type Read = { readonly name: string; readonly start: number; readonly end: number }

const variable =
  /(?:\b(?:environ(?:\.get\(|\[)|getenv\(|process\.env(?:\?\.)?\[|import\.meta\.env\[|(?:Deno|Bun)\.env(?:\.get\(|\[)|ENV(?:\.fetch\(|\[)|os\.(?:Getenv|LookupEnv)\(|env::var(?:_os)?\(|GetEnvironmentVariable\()|\$_ENV\[|\.environment\[)\s*(["'`])([A-Z][A-Z0-9_]{2,99})\1|\b(?:process|import\.meta|Bun)\.env\??\.([A-Z][A-Z0-9_]{2,99})\b/g

const assigned = /^\s*\]?\s*=(?![=>])/
const removed = /\b(?:delete|del)\s+(?:os\.)?$/
const longestLead = 24

const names = [...new Set(clients.flatMap(({ constructors }) => constructors))]
const longestName = Math.max(...names.map((name) => name.length)) + 1
/** A call without arguments, which is searched first: few of them are of a client. */
const emptyCall = /\(\s*\)/g
const nameBefore = new RegExp(`\\b(${names.map((name) => name.replace('.', '\\.')).join('|')})$`)
const defined = /\b(?:class|function|def|func)\s+$/

/** The variables that a file of code reads, in the order of the text, each once. */
export function readCode({ path, text }: { readonly path: string; readonly text: string }): readonly Read[] {
  const found = [...variablesIn(text), ...clientsIn(text)].sort((a, b) => a.start - b.start)
  if (found.length === 0) return []
  const isCode = codeAt(text, familyOf(path))
  const first = new Map<string, Read>()
  for (const { imported, ...read } of found) {
    if (!isCode(read.start) || first.has(read.name)) continue
    if (imported === undefined || isImported(imported, path, text)) first.set(read.name, read)
  }
  return [...first.values()]
}

type Found = Read & { readonly imported?: RegExp }

/** Every way of reading a variable has one of these words. */
const telling = ['env', 'ENV', 'Env']

const variablesIn = (text: string): readonly Found[] =>
  (telling.some((word) => text.includes(word)) ? [...text.matchAll(variable)] : []).flatMap((match) => {
    const [whole, , quoted, dotted] = match
    const end = match.index + whole.length
    const isWritten = assigned.test(text.slice(end, end + longestLead))
    if (isWritten || removed.test(text.slice(Math.max(0, match.index - longestLead), match.index))) return []
    return [{ name: quoted ?? dotted ?? '', start: match.index, end }]
  })

const clientsIn = (text: string): readonly Found[] =>
  [...text.matchAll(emptyCall)].flatMap((match) => {
    const [, name] = nameBefore.exec(text.slice(Math.max(0, match.index - longestName), match.index)) ?? []
    if (name === undefined) return []
    const start = match.index - name.length
    const end = match.index + match[0].length
    if (defined.test(text.slice(Math.max(0, start - longestLead), start))) return []
    return clients
      .filter(({ constructors }) => constructors.includes(name))
      .map(({ variable: own, imported }) => ({ name: own, start, end, imported }))
  })

/** Anywhere in the file, not in a comment or a string. */
function isImported(imported: RegExp, path: string, text: string): boolean {
  const isCode = codeAt(text, familyOf(path))
  for (const match of text.matchAll(imported)) if (isCode(match.index)) return true
  return false
}
