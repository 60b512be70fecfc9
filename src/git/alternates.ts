import path from 'node:path'
import type { Problem } from '#model/problem.ts'
import { isFolder, readSmallText, truePath } from './files.ts'

// Where objects lie: a repository's own folder and those it borrows from, to the depth that git itself allows.

const maxDepth = 5
const lineEnd = /\r?\n/
const networkPath = /^(?:\\\\|\/\/)/
const quotedPart = /\\(?:([0-7]{3})|(.))/g

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\x07' }

const unquote = (line: string): string =>
  line.startsWith('"') && line.endsWith('"') && line.length > 1
    ? line
        .slice(1, -1)
        .replace(quotedPart, (_, octal: string | undefined, char: string) =>
          octal === undefined ? (escapes[char] ?? char) : String.fromCharCode(Number.parseInt(octal, 8)),
        )
    : line

const borrowed = (folder: string): readonly string[] =>
  (readSmallText(path.join(folder, 'info', 'alternates')) ?? '')
    .split(lineEnd)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Buffer.from(unquote(line), 'latin1').toString())

type Found = { readonly folder: string } | { readonly refused: string }

const folderNamed = (line: string, from: string): Found => {
  if (networkPath.test(line)) return { refused: 'objects on another machine are not read' }
  const folder = truePath(path.resolve(from, line))
  if (folder === undefined || !isFolder(folder))
    return { refused: 'the folder that objects are borrowed from is missing' }
  return { folder }
}

/** A folder of objects and all it borrows from, each once. A missing or remote one is a problem: what it should hold cannot be read. */
export const objectFolders = (
  own: string,
): { readonly folders: readonly string[]; readonly problems: readonly Problem[] } => {
  const folders = new Set([truePath(own) ?? own])
  const problems: Problem[] = []
  const add = (line: string, from: string, depth: number): void => {
    const found = depth > maxDepth ? { refused: 'too many folders borrow from one another' } : folderNamed(line, from)
    if ('refused' in found) problems.push({ kind: 'unreadable', at: `alternate ${line}`, detail: found.refused })
    if ('refused' in found || folders.has(found.folder)) return
    folders.add(found.folder)
    for (const next of borrowed(found.folder)) add(next, found.folder, depth + 1)
  }
  for (const line of borrowed(own)) add(line, own, 1)
  return { folders: [...folders], problems }
}
