// The files that carry identities: workflows, actions, owners, settings. From a work tree, or from the trees of a change.
import { statSync } from 'node:fs'
import { type BytePath, bytePathOf, joinPath, pathText } from '#git/paths.ts'
import { isTreeMode } from '#git/tree-cursor.ts'
import { entriesOf, lookUp, type Reading, type TreeEntry, visitAdded } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import type { Document } from '#model/policy.ts'
import type { Problem, Skipped } from '#model/problem.ts'
import { largestSettings, surfaceFileOf } from '#reach/paths.ts'
import { readRegularFile } from '#sources/file.ts'
import type { Listing, TreeFile } from '#sources/folder.ts'
import { isOwnCode } from './code-files.ts'
import type { PolicyTree } from './trusted.ts'

const folder = '.github/workflows'
/** Workflows, and the agent workflows that some of them are generated from. */
const workflow = /^\.github\/workflows\/[^/]+\.(?:ya?ml|md)$/
const action = /(?:^|\/)action\.ya?ml$/
const ownerFiles = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']
/** Files in a commit's tree that are looked up by name. */
const single = ['action.yml', 'action.yaml', ...ownerFiles]

const isIdentityFile = (path: string): boolean => workflow.test(path) || action.test(path) || ownerFiles.includes(path)

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/** `note` is told of files that cannot be read; a scan for leaks tells of them by itself. */
export const documentsOfFiles = ({ files }: Listing, note: (problem: Problem) => void = () => {}): Document[] =>
  files.filter(isRead).flatMap((file) => {
    const content = readRegularFile(file)
    if (content.kind === 'problem') note(content.problem)
    return content.kind === 'bytes' ? [{ path: file.path, text: textOf(content.bytes) }] : []
  })

const isRead = ({ path, open }: TreeFile): boolean =>
  isIdentityFile(path) || (surfaceFileOf(path) !== undefined && isSmall(open))

/** What of a listing would be read for identities and is too large for it. */
export const largeSettings = ({ files }: Listing): Skipped[] => {
  const large = files.filter(
    ({ path, open }) => surfaceFileOf(path) !== undefined && !isIdentityFile(path) && !isSmall(open),
  )
  const what = `settings over ${largestSettings >> 20} MiB`
  return large.length === 0 ? [] : [{ what, why: 'searched for leaks, not read for identities', count: large.length }]
}

/** What cannot be looked at is told when it is read. */
function isSmall(open: TreeFile['open']): boolean {
  try {
    return statSync(open).size <= largestSettings
  } catch {
    return true
  }
}

/** A change as the files that carry identities before and after it. A file that stays is the same object in both. */
export type DocumentsOfChange = { readonly before: readonly Document[]; readonly after: readonly Document[] }

/** Paths that a change touches: what carries identities, and a team's own code. */
export type Touched = { readonly surfaces: Sides; readonly code: Sides }
/** In the head and not so in the base; in the base and not so in the head. */
type Sides = { readonly added: readonly BytePath[]; readonly gone: readonly BytePath[] }

export function touchedBy(base: PolicyTree, head: PolicyTree): Touched {
  const reading: Reading = { store: head.store, note: () => {} }
  const [added, gone] = [changed(reading, head.tree, base.tree), changed(reading, base.tree, head.tree)]
  return {
    surfaces: { added: added.surfaces, gone: gone.surfaces },
    code: { added: added.code, gone: gone.code },
  }
}

/** Undefined where the change touches none of them. */
export function documentsOfChange(base: PolicyTree, head: PolicyTree, surfaces: Sides): DocumentsOfChange | undefined {
  const reading: Reading = { store: head.store, note: () => {} }
  const { added, gone } = surfaces
  const touched = new Set([...added, ...gone].map(pathText))
  if (touched.size === 0) return undefined
  const isWide = [...touched].some((path) => surfaceFileOf(path) !== undefined)
  const paths = isWide ? identityPaths(reading, head.tree) : usualPaths(reading, head.tree)
  const after = paths.flatMap((path) => documentAt(head, path))
  const kept = after.filter(({ path }) => !touched.has(path))
  const before = [...new Set([...added, ...gone])].flatMap((path) => documentAt(base, path))
  return { before: [...kept, ...before].sort(byPath), after: [...after].sort(byPath) }
}

/** Files that carry identities, wherever they lie in a tree. */
export const documentsOfTree = (source: PolicyTree): Document[] =>
  identityPaths({ store: source.store, note: () => {} }, source.tree).flatMap((path) => documentAt(source, path))

const byPath = (a: Document, b: Document): number => (a.path < b.path ? -1 : Number(a.path > b.path))

const carries = (path: string): boolean => isIdentityFile(path) || surfaceFileOf(path) !== undefined

/** Files of a tree that carry identities, and files of code, which are not the same in the other tree. */
function changed(
  reading: Reading,
  tree: ObjectId,
  other: ObjectId,
): { readonly surfaces: readonly BytePath[]; readonly code: readonly BytePath[] } {
  const surfaces: BytePath[] = []
  const code: BytePath[] = []
  const visit = ({ path }: { readonly path: BytePath }): void => {
    const text = pathText(path)
    if (carries(text)) surfaces.push(path)
    else if (isOwnCode(text)) code.push(path)
  }
  visitAdded({ reading, visit }, tree, [other])
  return { surfaces, code }
}

function documentAt({ store, tree }: PolicyTree, path: BytePath): Document[] {
  const entry = lookUp({ store, note: () => {} }, tree, path)
  const object = entry === undefined ? undefined : store.read(entry.id)
  const isTaken = object?.type === 'blob' && (object.bytes.length <= largestSettings || isIdentityFile(pathText(path)))
  return isTaken ? [{ path: pathText(path), text: textOf(object.bytes) }] : []
}

/** Workflows, and actions beside them: `.github/actions` and the root. Looked up by name, so that the size of the tree has no say. */
function usualPaths(reading: Reading, tree: ObjectId): readonly BytePath[] {
  const below = (path: string): readonly BytePath[] => {
    const found = lookUp(reading, tree, bytePathOf(path))
    return found === undefined ? [] : entriesOf(reading, found.id).map(({ name }) => joinPath(bytePathOf(path), name))
  }
  const local = below('.github/actions').flatMap((path) =>
    ['action.yml', 'action.yaml'].map((file) => joinPath(path, file)),
  )
  return [...below(folder), ...local, ...single.map(bytePathOf)].filter((path) => isIdentityFile(pathText(path)))
}

const passedOver = new Set(['node_modules', 'vendor', 'third_party', '.venv', 'site-packages'])
/** Folders that are looked into; what lies in further ones is not seen. */
const mostFolders = 20_000

type Folder = { readonly id: ObjectId; readonly at: BytePath }

/** Every path of a tree that carries identities. */
function identityPaths(reading: Reading, tree: ObjectId): readonly BytePath[] {
  const paths: BytePath[] = []
  const queue: Folder[] = [{ id: tree, at: bytePathOf('') }]
  for (const [index, { id, at }] of queue.entries()) {
    if (index >= mostFolders) break
    const entries = entriesOf(reading, id)
    queue.push(...foldersIn(entries, at))
    paths.push(
      ...entries
        .filter(({ mode }) => !isTreeMode(mode))
        .map(({ name }) => joinPath(at, name))
        .filter((path) => carries(pathText(path))),
    )
  }
  return paths
}

const foldersIn = (entries: readonly TreeEntry[], at: BytePath): readonly Folder[] =>
  entries
    .filter(({ mode, name }) => isTreeMode(mode) && !passedOver.has(name))
    .map(({ id, name }) => ({ id, at: joinPath(at, name) }))
