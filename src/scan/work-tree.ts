// The files of a work tree: all that git tracks or would track, what is staged, what differs from HEAD.
import { createHash } from 'node:crypto'
import { type IndexEntry, listIndex, listWorkTree, stagedEntries, workTreeOf } from '#git/listing.ts'
import { type BytePath, fileIn, pathText } from '#git/paths.ts'
import type { Repository } from '#git/repository.ts'
import { blobsOf, type Reading } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem, Skipped } from '#model/problem.ts'
import { readRegularFile } from '#sources/file.ts'
import { type Listing, type TreeFile, unreadableFolder } from '#sources/folder.ts'
import type { OpenRepository } from './open.ts'
import type { ChangedFile } from './snapshot.ts'

const none: Listing = { files: [], skipped: [] }

/** Tracked and untracked files, ignored ones on request; what is left out is counted. */
export async function filesOfWorkTree(repository: Repository, ignored: 'include' | 'skip'): Promise<Listing> {
  const tree = workTreeOf(repository)
  if (tree === undefined) return none
  const listing = await listWorkTree(tree, ignored === 'include' ? 'files' : 'summary')
  const present = listing.tracked.filter(({ isSparse }) => !isSparse).map(({ path }) => path)
  const paths = [...present, ...listing.untracked, ...(ignored === 'include' ? listing.ignored : [])]
  const skipped: Skipped[] = [
    { what: 'submodules', why: 'each is a repository of its own', count: listing.submodules.length },
    { what: 'nested repositories', why: 'each is a repository of its own', count: listing.nested.length },
    {
      what: 'files outside a sparse checkout',
      why: 'they are not on disk; history covers them',
      count: listing.tracked.length - present.length,
    },
    {
      what: 'ignored files and folders',
      why: 'git ignores them; --include-ignored reads them',
      count: ignored === 'include' ? 0 : listing.ignored.length,
    },
  ]
  return {
    files: distinctFiles(tree.workTree, paths),
    skipped: skipped.filter(({ count }) => count > 0),
    problems: listing.unreadable.map(unreadableFolder),
  }
}

function distinctFiles(root: string, paths: readonly BytePath[]): TreeFile[] {
  // Git lists files and links alone; a link is refused when it is opened.
  return [...new Set(paths)]
    .sort(byBytes)
    .map((path) => ({ path: pathText(path), open: fileIn(root, path), told: 'file' }))
}

const byBytes = (a: BytePath, b: BytePath): number => (a < b ? -1 : Number(a > b))

type Changes = {
  readonly files: readonly ChangedFile[]
  readonly skipped: readonly Skipped[]
  readonly problems?: readonly Problem[]
}

/** What the next commit would add. */
export async function stagedFiles(
  { repository, store }: OpenRepository,
  headTree: ObjectId | undefined,
): Promise<Changes> {
  const tree = workTreeOf(repository)
  if (tree === undefined) return { files: [], skipped: [] }
  const reading: Reading = { store, note: () => {} }
  const entries = stagedEntries(reading, await listIndex(tree), headTree)
  return { files: entries.map((entry) => stagedFile(entry, store)), skipped: [] }
}

const stagedFile = (entry: IndexEntry, store: OpenRepository['store']): ChangedFile => ({
  path: pathText(entry.path),
  read: () => store.read(entry.id)?.bytes ?? missing(entry),
})

const missing = (entry: IndexEntry): Problem => ({
  kind: 'missing-object',
  at: `index ${pathText(entry.path)}`,
  detail: 'the staged content is not in the repository',
})

/** Files that differ from HEAD, untracked ones included; told by content, since git's own answer could run filters. */
export async function changedInTree(
  { repository, store }: OpenRepository,
  headTree: ObjectId | undefined,
): Promise<Changes> {
  const listing = await filesOfWorkTree(repository, 'skip')
  const reading: Reading = { store, note: () => {} }
  const committed = new Map<string, ObjectId>()
  if (headTree !== undefined) for (const blob of blobsOf(reading, headTree)) committed.set(pathText(blob.path), blob.id)
  const files = listing.files.map(
    (file): ChangedFile => ({ path: file.path, read: () => readChanged(file, committed.get(file.path)) }),
  )
  return { files, skipped: listing.skipped, problems: listing.problems ?? [] }
}

function readChanged(file: TreeFile, committed: ObjectId | undefined): Uint8Array | Problem | undefined {
  const content = readRegularFile(file)
  if (content.kind === 'problem')
    return content.problem.detail.startsWith('vanished') && committed !== undefined ? undefined : content.problem
  if (content.kind === 'skipped') return undefined
  return committed !== undefined && blobId(content.bytes, committed.length) === committed ? undefined : content.bytes
}

function blobId(bytes: Uint8Array, idLength: number): ObjectId {
  return createHash(idLength === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
