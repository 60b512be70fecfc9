// The files of a folder that is no repository. Names that are no UTF-8 stay bytes.
import { type Dirent, readdirSync } from 'node:fs'
import type { Problem, Skipped } from '#model/problem.ts'

/** A file of a tree: `open` is what the system is asked for, `path` is how reports write it, relative and with `/`. */
export type TreeFile = {
  readonly path: string
  readonly open: string | Buffer
  /** What its folder or the index says it is, which spares a look before it is opened; absent where nobody said anything. */
  readonly told?: 'file'
}

export type Listing = {
  readonly files: readonly TreeFile[]
  readonly skipped: readonly Skipped[]
  /** Folders that could not be entered. */
  readonly problems?: readonly Problem[]
}

export type FolderOptions = { readonly dependencies: 'include' | 'skip' }

const dependencyFolders = ['node_modules', '.venv', 'venv', '__pycache__']

/** Both with `/` at the end; `shown` is '' for the root. */
type Folder = { readonly shown: string; readonly open: string | Buffer }

type Walk = {
  readonly files: TreeFile[]
  readonly folders: Folder[]
  readonly problems: Problem[]
  dependencies: number
}

export function listFolder(root: string, { dependencies }: FolderOptions): Listing {
  const passedOver = new Set(dependencies === 'skip' ? dependencyFolders : [])
  const walk: Walk = { files: [], folders: [{ shown: '', open: asFolder(root) }], problems: [], dependencies: 0 }
  for (let folder = walk.folders.pop(); folder !== undefined; folder = walk.folders.pop()) {
    enter(walk, folder, passedOver)
  }
  const skipped = [
    {
      what: 'dependency folders',
      why: `${dependencyFolders.join(', ')}; --include-ignored reads them`,
      count: walk.dependencies,
    },
  ]
  return {
    files: walk.files.sort(byCodePoint),
    skipped: skipped.filter(({ count }) => count > 0),
    problems: walk.problems,
  }
}

const asFolder = (path: string): string => (path.endsWith('/') ? path : `${path}/`)

const byCodePoint = (a: TreeFile, b: TreeFile): number => (a.path < b.path ? -1 : Number(a.path > b.path))

function enter(walk: Walk, folder: Folder, passedOver: ReadonlySet<string>): void {
  const entries = entriesOf(folder)
  if (entries === undefined) walk.problems.push(unreadableFolder(folder.shown))
  for (const entry of entries ?? []) {
    const place = within(folder, entry.name)
    if (!entry.isDirectory()) addFile(walk, place, entry)
    else if (passedOver.has(entry.name.toString())) walk.dependencies++
    else if (entry.name !== '.git') walk.folders.push(within(place, '/'))
  }
}

const endSlash = /\/$/

/** What lies in a folder that may not be entered is nobody's to call clean. */
export const unreadableFolder = (path: string): Problem => ({
  kind: 'unreadable',
  at: path === '' ? '.' : path.replace(endSlash, ''),
  detail: 'the folder cannot be read, or is gone',
})

/** The link that stands for a repository elsewhere is not of the tree. */
function addFile({ files }: Walk, { shown, open }: Folder, entry: Entry): void {
  if (entry.name !== '.git') files.push({ path: shown, open, ...(entry.isFile() ? { told: 'file' } : {}) })
}

type Entry = Pick<Dirent, 'isDirectory' | 'isFile'> & { readonly name: string | Buffer }

/** Stands in a name for bytes that are no UTF-8. */
const lost = '\uFFFD'

/** What lies in a folder, links not followed; undefined where it cannot be read. Names are text where they can be. */
function entriesOf({ open }: Folder): readonly Entry[] | undefined {
  try {
    const entries = readdirSync(open, { withFileTypes: true })
    if (!entries.some(({ name }) => name.includes(lost))) return entries
    return readdirSync(open, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
      name: asText(entry.name),
      isDirectory: () => entry.isDirectory(),
      isFile: () => entry.isFile(),
    }))
  } catch {
    return undefined
  }
}

function asText(name: Buffer): string | Buffer {
  const text = name.toString('utf8')
  return Buffer.from(text).equals(name) ? text : name
}

function within({ shown, open }: Folder, name: string | Buffer): Folder {
  if (typeof name === 'string' && typeof open === 'string') return { shown: shown + name, open: open + name }
  const bytes = Buffer.from(name)
  return { shown: shown + escapeName(bytes), open: Buffer.concat([Buffer.from(open), bytes]) }
}

/** A name with each byte that is no UTF-8 written as `\xNN`. */
export function escapeName(name: Uint8Array): string {
  const buffer = Buffer.from(name)
  const text = buffer.toString('utf8')
  if (Buffer.from(text).equals(buffer)) return text
  let shown = ''
  for (let at = 0; at < buffer.length; ) {
    const size = validLength(buffer, at)
    shown += size > 0 ? buffer.toString('utf8', at, at + size) : `\\x${(buffer[at] ?? 0).toString(16).padStart(2, '0')}`
    at += Math.max(size, 1)
  }
  return shown
}

/** How many bytes from here make one valid UTF-8 character, or 0. */
function validLength(buffer: Buffer, at: number): number {
  for (let size = 1; size <= 4 && at + size <= buffer.length; size++) {
    const part = buffer.subarray(at, at + size)
    if (Buffer.from(part.toString('utf8')).equals(part)) return size
  }
  return 0
}
