// What was asked for becomes what to read: parts, the place that policy is trusted from, the documents that hold identities.
import { statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { laterGraph } from '#git/commit-graph.ts'
import { parseHeader } from '#git/commits.ts'
import { recalling } from '#git/recall.ts'
import { openRepository, type Repository } from '#git/repository.ts'
import { resolveCommit } from '#git/resolve.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import type { Mode } from '#model/scan-result.ts'
import { UserError } from '#model/user-error.ts'
import { type Listing, listFolder } from '#sources/folder.ts'
import type { Fetch } from './compared.ts'
import { type Engine, type OpenRepository, openObjects } from './open.ts'
import type { Part } from './run-part.ts'
import type { PolicyTree } from './trusted.ts'
import { changedInTree, filesOfWorkTree, stagedFiles } from './work-tree.ts'

export type Plan = {
  readonly target: string
  readonly mode: Mode
  readonly parts: readonly Part[]
  /** Present where only what is added counts. */
  readonly range?: {
    readonly head: PolicyTree | undefined
    readonly base: PolicyTree | undefined
    /** Files that hold policy beside the usual ones. */
    readonly policyPaths?: readonly string[]
  }
  /** What went wrong while the parts were prepared. */
  readonly problems?: readonly Problem[]
  /** The folder whose policy file counts where policy is read from the tree. */
  readonly root: string
  /** Where policy is read from otherwise. */
  readonly policy?: PolicyTree | undefined
  readonly dispose: () => void
}

export type ScanRequest = {
  readonly folder: string
  readonly path: string
  readonly scope: 'all' | 'tree' | 'history'
  readonly ignored: 'include' | 'skip'
  readonly engine: Engine
}

export const planInput = (bytes: Uint8Array): Plan => ({
  target: 'standard input',
  mode: 'stdin',
  parts: [{ kind: 'input', bytes }],
  root: '.',
  dispose: () => {},
})

export async function planScan(request: ScanRequest): Promise<Plan> {
  const path = resolve(request.folder, request.path)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new UserError(`${request.path}: there is no such file or folder`)
  if (!stat.isFile() && !stat.isDirectory())
    throw new UserError(
      `${request.path}: is neither a file nor a folder; for what comes from it, give - and < ${request.path}`,
    )
  const repository = await openRepository(path)
  if (repository !== undefined) return planRepository(repository, path, request)
  if (request.scope === 'history')
    throw new UserError(`${request.path}: is not in a git repository, so it has no history`)
  const listing = stat.isFile() ? oneFile(path) : listFolder(path, { dependencies: request.ignored })
  return {
    target: path,
    mode: 'folder',
    parts: [{ kind: 'files', listing }],
    root: stat.isFile() ? dirname(path) : path,
    dispose: () => {},
  }
}

const oneFile = (path: string): Listing => ({ files: [{ path: basename(path), open: path }], skipped: [] })

async function planRepository(repository: Repository, path: string, request: ScanRequest): Promise<Plan> {
  const open = openObjects(repository, request.engine)
  const { scope } = request
  const wantsTree = scope !== 'history' && repository.workTree !== undefined
  if (scope === 'tree' && repository.workTree === undefined)
    throw new UserError(`${request.path}: is a bare repository, so it has no files to scan`)
  const tree: Part[] = wantsTree ? [{ kind: 'files', listing: await filesOfWorkTree(repository, request.ignored) }] : []
  const history: Part[] =
    scope === 'tree' ? [] : [{ kind: 'history', open, engine: request.engine, prefix: repository.prefix }]
  return {
    target: path,
    mode: scope === 'all' ? 'scan' : scope,
    parts: [...tree, ...history],
    root: repository.workTree ?? path,
    dispose: open.dispose,
  }
}

export type DiffRequest = {
  readonly folder: string
  readonly range: string | undefined
  readonly uncommitted: 'index' | 'tree'
  readonly policyFrom: 'base' | 'head'
  readonly engine: Engine
}

export async function planDiff(request: DiffRequest): Promise<Plan> {
  const repository = await openRepository(request.folder)
  if (repository === undefined) throw new UserError(`${request.folder}: is not in a git repository`)
  const open = recallingFrom(openObjects(repository, request.engine))
  return request.range === undefined ? planSnapshot(open, request) : planRange(open, request.range, request)
}

const recallingFrom = (open: OpenRepository): OpenRepository => ({ ...open, store: recalling(open.store) })

async function planSnapshot(open: OpenRepository, request: DiffRequest): Promise<Plan> {
  const { repository, store } = open
  if (repository.workTree === undefined)
    throw new UserError(`${request.folder}: is a bare repository; name a range, as in base..head`)
  const head = repository.head.kind === 'unborn' ? undefined : treeAt(open, repository.head.id, 'HEAD')
  const changes =
    request.uncommitted === 'index' ? await stagedFiles(open, head?.tree) : await changedInTree(open, head?.tree)
  return {
    target: repository.workTree,
    mode: request.uncommitted === 'index' ? 'staged' : 'diff',
    parts: [{ kind: 'snapshot', where: request.uncommitted, store, headTree: head?.tree, ...changes }],
    range: { head: undefined, base: head },
    root: repository.workTree,
    policy: head,
    dispose: open.dispose,
  }
}

async function planRange(open: OpenRepository, range: string, request: DiffRequest): Promise<Plan> {
  const { base, head } = await endsOf(open, range)
  const { repository, store } = open
  const ends = { head: treeAt(open, head, 'head'), base: treeAt(open, base, 'base') }
  return {
    target: `${relative(request.folder, repository.workTree ?? repository.gitDir) || '.'} ${range}`,
    mode: 'diff',
    parts: [
      {
        kind: 'range',
        store,
        head,
        heads: [head],
        bases: [base],
        shallow: repository.shallow,
        prefix: repository.prefix,
      },
    ],
    range: ends,
    root: repository.workTree ?? repository.gitDir,
    policy: request.policyFrom === 'head' ? ends.head : ends.base,
    dispose: open.dispose,
  }
}

export type CommitsRequest = {
  readonly target: string
  /** Where findings are looked for first. */
  readonly head: ObjectId
  readonly heads: readonly ObjectId[]
  readonly bases: readonly ObjectId[]
  /** The commit that policy is read from; without one there is none. */
  readonly policyCommit: ObjectId | undefined
  readonly policyPaths: readonly string[]
  readonly problems: readonly Problem[]
  readonly fetch?: Fetch | undefined
}

/** A range between commits that are known. */
export function planCommits(opened: OpenRepository, request: CommitsRequest): Plan {
  const open = recallingFrom(opened)
  const { repository, store } = open
  const { head, heads, bases, policyCommit, policyPaths, fetch } = request
  const { shallow, prefix } = repository
  // A table is of a history that is whole; where it was cut, only what is there counts.
  const links = shallow.size > 0 ? {} : { links: laterGraph(repository.objectDirs, repository.idLength) }
  const tree = policyCommit === undefined ? undefined : treeAt(open, policyCommit, 'base')
  const base = tree && { ...tree, fetch }
  return {
    target: request.target,
    mode: 'diff',
    parts: [
      {
        kind: 'range',
        store,
        head,
        heads,
        bases,
        shallow,
        prefix,
        ...links,
        ...(fetch === undefined ? {} : { fetch }),
      },
    ],
    // What a merge would leave, where the range ends in one: the head alone may lack what the base has since.
    range: { head: treeAt(open, heads[0] ?? head, 'head'), base, policyPaths },
    problems: [...repository.problems, ...request.problems],
    root: repository.workTree ?? repository.gitDir,
    policy: base,
    dispose: open.dispose,
  }
}

const rangeForm = /^(.*?)(\.{2,3})(.*)$/

/** Both ends of a range; with three dots the base is what both have in common, which is the same set of commits. */
async function endsOf(open: OpenRepository, range: string): Promise<{ base: ObjectId; head: ObjectId }> {
  const [, from, , to] = rangeForm.exec(range) ?? []
  if (from === undefined || to === undefined)
    throw new UserError(`"${range}" is no range; write base..head, as in origin/main..HEAD`)
  const base = await commitNamed(open, from || 'HEAD', range)
  const head = await commitNamed(open, to || 'HEAD', range)
  return { base, head }
}

async function commitNamed({ repository, store }: OpenRepository, name: string, range: string): Promise<ObjectId> {
  const id = await resolveCommit(repository, store, name)
  if (id === undefined) throw new UserError(`${range}: "${name}" names no commit of this repository`)
  return id
}

export function treeAt(
  { store }: Pick<OpenRepository, 'store'>,
  commit: ObjectId,
  name: string,
): PolicyTree | undefined {
  const object = store.read(commit)
  const tree = object === undefined ? undefined : parseHeader(object)?.tree
  return tree === undefined ? undefined : { store, tree, name: name === 'HEAD' ? 'HEAD' : commit.slice(0, 12) }
}
