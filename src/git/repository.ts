import path from 'node:path'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { UserError } from '#model/user-error.ts'
import { objectFolders } from './alternates.ts'
import { type ConfigEntry, isTrue, parseConfig, settingOf } from './config.ts'
import { isFolder, namesIn, readSmallText, truePath } from './files.ts'
import { type Head, readHead } from './head.ts'

// A path goes in; where its repository lies and how it is stored comes out. Files are read directly: no git is started, no setting is obeyed.
// It refuses to know objects and refs beyond HEAD.

export type Repository = {
  /** The work tree's own folder: HEAD and index. */
  readonly gitDir: string
  /** What all work trees share: objects, refs, configuration. */
  readonly commonDir: string
  readonly workTree: string | undefined
  /** The subtree that the path names, with `/` at its end; '' for the whole. */
  readonly prefix: string
  readonly idLength: 40 | 64
  readonly refStorage: 'files' | 'reftable'
  /** The repository's own first, then its alternates. */
  readonly objectDirs: readonly string[]
  /** Commits whose parents were left out when the repository was fetched. */
  readonly shallow: ReadonlySet<ObjectId>
  /** A partial clone: objects may be absent by design. */
  readonly isPartial: boolean
  readonly head: Head
  readonly config: readonly ConfigEntry[]
  readonly problems: readonly Problem[]
}

type Location = { readonly gitDir: string; readonly workTree: string | undefined }

const gitLink = /^gitdir: ([^\r\n]+)\r?\n?$/

const isGitDir = (folder: string): boolean => {
  if (!isFolder(folder) || readSmallText(path.join(folder, 'HEAD')) === undefined) return false
  const common = commonDirOf(folder)
  return isFolder(path.join(common, 'objects')) && isFolder(path.join(common, 'refs'))
}

const commonDirOf = (gitDir: string): string => {
  const link = readSmallText(path.join(gitDir, 'commondir'))
  return link === undefined ? gitDir : path.resolve(gitDir, Buffer.from(link.trimEnd(), 'latin1').toString())
}

/** Follows a `.git` file, as linked work trees and submodules have one. */
const followLink = (file: string): string | undefined => {
  const text = readSmallText(file)
  if (text === undefined) return undefined
  const target = gitLink.exec(Buffer.from(text, 'latin1').toString())?.[1]
  const gitDir = target === undefined ? undefined : truePath(path.resolve(path.dirname(file), target))
  if (gitDir === undefined || !isGitDir(gitDir)) throw new UserError(`${file} names no git repository`)
  return gitDir
}

const locationAt = (folder: string): Location | undefined => {
  const dotGit = path.join(folder, '.git')
  if (isGitDir(dotGit)) return { gitDir: truePath(dotGit) ?? dotGit, workTree: folder }
  const linked = followLink(dotGit)
  return linked === undefined ? undefined : { gitDir: linked, workTree: folder }
}

/** The nearest repository around a folder. A bare one counts only where the folder itself was named: those met on the way belong to the scanned content. */
const locate = (start: string): Location | undefined => {
  const here = locationAt(start)
  if (here !== undefined) return here
  if (isGitDir(start)) return { gitDir: start, workTree: undefined }
  for (let folder = path.dirname(start), last = start; folder !== last; last = folder, folder = path.dirname(folder)) {
    const location = locationAt(folder)
    if (location !== undefined) return location
  }
  return undefined
}

const prefixOf = (workTree: string | undefined, target: string): string => {
  if (workTree === undefined) return ''
  const relative = path.relative(workTree, target).split(path.sep).join('/')
  if (relative === '') return ''
  return isFolder(target) ? `${relative}/` : relative
}

const knownExtensions = new Set([
  'noop',
  'noop-v1',
  'preciousobjects',
  'partialclone',
  'worktreeconfig',
  'objectformat',
  'refstorage',
  'relativeworktrees',
])

const unknownExtensions = (config: readonly ConfigEntry[]): readonly Problem[] =>
  config
    .filter((entry) => entry.section === 'extensions' && !knownExtensions.has(entry.key))
    .map((entry) => ({ kind: 'unsupported', at: 'repository', detail: `unknown repository extension ${entry.key}` }))

const extensionOf = (config: readonly ConfigEntry[], key: string): string | undefined =>
  settingOf(config, { section: 'extensions', subsection: '', key })

const isPartialClone = (config: readonly ConfigEntry[], objectDirs: readonly string[]): boolean =>
  extensionOf(config, 'partialclone') !== undefined ||
  config.some((entry) => entry.section === 'remote' && entry.key === 'promisor' && isTrue(entry.value)) ||
  objectDirs.some((folder) => namesIn(path.join(folder, 'pack')).some((name) => name.endsWith('.promisor')))

const lineEnd = /\r?\n/
const hexId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

const shallowIds = (commonDir: string): ReadonlySet<ObjectId> =>
  new Set((readSmallText(path.join(commonDir, 'shallow')) ?? '').split(lineEnd).filter((line) => hexId.test(line)))

const describeRepository = async (location: Location, target: string): Promise<Repository> => {
  const { gitDir, workTree } = location
  const commonDir = commonDirOf(gitDir)
  const config = parseConfig(Buffer.from(readSmallText(path.join(commonDir, 'config')) ?? '', 'latin1').toString())
  const idLength = extensionOf(config, 'objectformat')?.toLowerCase() === 'sha256' ? 64 : 40
  const refStorage = extensionOf(config, 'refstorage')?.toLowerCase() === 'reftable' ? 'reftable' : 'files'
  const folders = objectFolders(path.join(commonDir, 'objects'))
  const place = { gitDir, commonDir, idLength, refStorage } as const
  const head = await readHead(place)
  return {
    ...place,
    workTree,
    prefix: prefixOf(workTree, target),
    objectDirs: folders.folders,
    shallow: shallowIds(commonDir),
    isPartial: isPartialClone(config, folders.folders),
    head: head.head,
    config,
    problems: [...unknownExtensions(config), ...folders.problems, ...head.problems],
  }
}

/** The repository that a path lies in, or that it names; undefined where there is none. `GIT_DIR` has no say. */
export const openRepository = async (target: string): Promise<Repository | undefined> => {
  const real = truePath(target)
  if (real === undefined) throw new UserError(`${target} does not exist`)
  const location = locate(isFolder(real) ? real : path.dirname(real))
  return location === undefined ? undefined : describeRepository(location, real)
}
