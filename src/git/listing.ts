import type { ObjectId } from '#model/place.ts'
import { type BytePath, bytePath, bytePathOf } from './paths.ts'
import { streamGit } from './run.ts'
import { isLinkMode } from './tree-cursor.ts'
import { blobsOf, type Reading } from './trees.ts'

// What of a work tree is whose: tracked, untracked, ignored, a repository of its own. `ls-files` in place is the one command that obeys the scanned repository's ignore rules;
// its programs (fsmonitor, hooks, filters) are off. It refuses to know what is in the files.

/** A work tree to list. */
export type WorkTree = {
  readonly gitDir: string
  readonly workTree: string
  /** A path that narrows the listing, '' for all. */
  readonly prefix: string
}

/** An entry of the index. */
export type IndexEntry = {
  readonly path: BytePath
  readonly id: ObjectId
  readonly mode: number
  /** 0, or 1 to 3 for the sides of a conflict. */
  readonly stage: number
  /** Left out of the work tree by a sparse checkout. */
  readonly isSparse: boolean
}

export type Listing = {
  /** Tracked files, each once; submodules are apart. */
  readonly tracked: readonly IndexEntry[]
  readonly submodules: readonly IndexEntry[]
  readonly untracked: readonly BytePath[]
  /** Ignored files, or with `summary` the topmost ignored folders and files; a folder ends with `/`. */
  readonly ignored: readonly BytePath[]
  /** Repositories inside the work tree that are no submodules: git does not look into them. */
  readonly nested: readonly BytePath[]
  /** Folders that may not be entered. */
  readonly unreadable: readonly string[]
}

/** Whether ignored files are listed one by one or by the topmost folder that is ignored as a whole. */
export type IgnoredDetail = 'files' | 'summary'

const slash = '/'

/** The pieces between NULs, as they come; at the end what git said beside them. */
async function* pieces(tree: WorkTree, args: readonly string[]): AsyncGenerator<Buffer, string> {
  const pathspec = tree.prefix === '' ? [] : ['--', tree.prefix]
  let rest: Buffer = Buffer.alloc(0)
  const stream = streamGit({
    args: ['ls-files', '-z', ...args, ...pathspec],
    gitDir: tree.gitDir,
    workTree: tree.workTree,
  })
  for (let next = await stream.next(); ; next = await stream.next()) {
    if (next.done === true) return next.value
    const chunk = next.value
    const text: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    for (let end = text.indexOf(0); end !== -1; end = text.indexOf(0, start)) {
      yield text.subarray(start, end)
      start = end + 1
    }
    rest = text.subarray(start)
  }
}

const entryText = /^([A-Za-z?]) (\d{6}) ([0-9a-f]+) ([0-3])$/

const parseEntry = (piece: Buffer): IndexEntry => {
  const tab = piece.indexOf(9)
  const [, tag = '', mode = '', id = '', stage = ''] = entryText.exec(piece.toString('latin1', 0, tab)) ?? []
  if (id === '') throw new Error('git ls-files printed an entry of an unknown form')
  return {
    path: bytePath(piece.subarray(tab + 1)),
    id,
    mode: Number.parseInt(mode, 8),
    stage: Number(stage),
    isSparse: tag.toUpperCase() === 'S',
  }
}

/** All entries of the index, in its order. */
export const listIndex = async (tree: WorkTree): Promise<readonly IndexEntry[]> => {
  const entries: IndexEntry[] = []
  for await (const piece of pieces(tree, ['--stage', '-t'])) entries.push(parseEntry(piece))
  return entries
}

type Paths = { readonly paths: readonly BytePath[]; readonly unreadable: readonly string[] }

const listPaths = async (tree: WorkTree, args: readonly string[]): Promise<Paths> => {
  const paths: BytePath[] = []
  const stream = pieces(tree, args)
  for (let next = await stream.next(); ; next = await stream.next()) {
    if (next.done === true) return { paths, unreadable: foldersNotOpened(next.value) }
    paths.push(bytePath(next.value))
  }
}

const notOpened = /could not open directory '(.*?)\/?':/g

/** Git passes over a folder that it may not enter, and ends well. */
const foldersNotOpened = (stderr: string): readonly string[] =>
  [...stderr.matchAll(notOpened)].flatMap(([, path]) => (path === undefined ? [] : [path]))

const isFolder = (path: BytePath): boolean => path.endsWith(slash)

const onePerPath = (entries: readonly IndexEntry[]): readonly IndexEntry[] => [
  ...new Map(entries.map((entry) => [entry.path, entry])).values(),
]

/** Lists a work tree. */
export const listWorkTree = async (tree: WorkTree, detail: IgnoredDetail): Promise<Listing> => {
  const index = onePerPath(await listIndex(tree))
  const { paths: untracked, unreadable } = await listPaths(tree, ['--others', '--exclude-standard'])
  const folders = detail === 'summary' ? ['--directory'] : []
  const { paths: ignored } = await listPaths(tree, ['--others', '--ignored', '--exclude-standard', ...folders])
  return {
    tracked: index.filter((entry) => !isLinkMode(entry.mode)),
    submodules: index.filter((entry) => isLinkMode(entry.mode)),
    untracked: untracked.filter((path) => !isFolder(path)),
    ignored: detail === 'summary' ? ignored : ignored.filter((path) => !isFolder(path)),
    unreadable,
    nested: [...untracked.filter(isFolder), ...(detail === 'summary' ? [] : ignored.filter(isFolder))],
  }
}

/** Entries of the index whose (path, id) differs from the tree's entry at that path: what a commit would add. Without a tree, all. Submodules are none. */
export const stagedEntries = (
  reading: Reading,
  index: readonly IndexEntry[],
  tree: ObjectId | undefined,
): readonly IndexEntry[] => {
  const files = index.filter((entry) => !isLinkMode(entry.mode))
  if (tree === undefined || files.length === 0) return files
  const committed = new Map<BytePath, ObjectId>()
  for (const blob of blobsOf(reading, tree)) committed.set(blob.path, blob.id)
  return files.filter((entry) => committed.get(entry.path) !== entry.id)
}

/** The work tree of a repository that was found, narrowed to the path that was named. */
export const workTreeOf = (repository: {
  readonly gitDir: string
  readonly workTree: string | undefined
  readonly prefix: string
}): WorkTree | undefined =>
  repository.workTree === undefined
    ? undefined
    : { gitDir: repository.gitDir, workTree: repository.workTree, prefix: repository.prefix }

/** Whether a path lies under the prefix that narrows a listing. */
export const isUnder = (path: BytePath, prefix: string): boolean => {
  const narrow = bytePathOf(prefix)
  return narrow === '' || path === narrow || path.startsWith(narrow.endsWith(slash) ? narrow : `${narrow}/`)
}
