// What an event asks for becomes commits that are proven to be there: found in the checkout, fetched into folders of our own, or named as missing.
import { parseHeader } from '#git/commits.ts'
import { readRef } from '#git/head.ts'
import { bytePathOf } from '#git/paths.ts'
import { selectRange } from '#git/range.ts'
import { listRefs } from '#git/refs.ts'
import { openRepair, originUrl, type Repair } from '#git/repair.ts'
import { repairRange } from '#git/repair-range.ts'
import type { Repository } from '#git/repository.ts'
import { resolveCommit } from '#git/resolve.ts'
import { GitError } from '#git/run.ts'
import { lookUp, type Reading } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { Secret } from '#model/secret.ts'
import { UserError } from '#model/user-error.ts'
import { type OpenRepository, openObjects } from '#scan/open.ts'
import type { Request } from './event.ts'

/** Commits of a range, with the store that holds them. */
export type ProvenRange = {
  readonly open: OpenRepository
  readonly head: ObjectId
  readonly heads: readonly ObjectId[]
  readonly bases: readonly ObjectId[]
  readonly policyCommit: ObjectId | undefined
  readonly problems: readonly Problem[]
}

export type RangeContext = {
  readonly repository: Repository
  /** GITHUB_SHA. */
  readonly sha: string
  readonly origin: { readonly url: string | undefined; readonly token: string }
  readonly policyPaths: readonly string[]
}

type Ends = { readonly head: ObjectId; readonly heads: readonly ObjectId[]; readonly bases: readonly ObjectId[] }

export async function proveRange(
  request: Extract<Request, { kind: 'range' | 'new-branch' }>,
  context: RangeContext,
): Promise<ProvenRange> {
  const { repository } = context
  const plain = openObjects(repository, 'native')
  const ends = request.kind === 'range' ? rangeEnds(request, plain, context) : await branchEnds(request, repository)
  if (isComplete(plain, ends)) return { open: plain, ...ends, policyCommit: ends.bases.at(-1), problems: [] }
  plain.dispose()
  return repaired(request, ends, context)
}

/** A checkout of the merge of a pull request is scanned from its first parent; else from the base of the event and the base's present tip. */
function rangeEnds(
  request: Extract<Request, { kind: 'range' }>,
  open: OpenRepository,
  { repository, sha }: RangeContext,
): Ends {
  const { head } = request
  const merge = repository.head.kind === 'unborn' ? undefined : repository.head.id
  const object = merge === undefined ? undefined : open.store.read(merge)
  const parents = object === undefined ? [] : (parseHeader(object)?.parents ?? [])
  const [first, second] = parents
  if (merge !== undefined && merge === sha && second === head && first !== undefined)
    return { head, heads: [merge], bases: [first] }
  const bases = request.bases.flatMap((base) =>
    base.kind === 'commit' ? [base.id] : (readRef(repository, bytePathOf(`refs/remotes/origin/${base.name}`)) ?? []),
  )
  return { head, heads: [head], bases: [...new Set(bases)] }
}

/** The former tip is unknown: what no other branch has is new; of the default branch, or where no other is known, all of it. */
async function branchEnds(request: Extract<Request, { kind: 'new-branch' }>, repository: Repository): Promise<Ends> {
  const { refs } = await listRefs(repository)
  const own = request.ref.replace('refs/heads/', 'refs/remotes/origin/')
  const others = refs
    .filter(({ name, kind }) => kind === 'remote' && name !== own && !name.endsWith('/HEAD'))
    .map(({ id }) => id)
  const bases = request.isDefault ? [] : [...new Set(others)].filter((id) => id !== request.head)
  return { head: request.head, heads: [request.head], bases }
}

const silentReading = (open: OpenRepository): Reading => ({ store: open.store, note: () => {} })

/** Whether the commits and the trees and files that they add are all here. */
function isComplete(open: OpenRepository, ends: Ends): boolean {
  if (open.repository.isPartial) return false
  const range = selectRange(silentReading(open), { ...ends, shallow: open.repository.shallow })
  return range.problems.length === 0 && ends.bases.every((id) => open.store.has(id))
}

async function repaired(
  request: Extract<Request, { kind: 'range' | 'new-branch' }>,
  ends: Ends,
  context: RangeContext,
): Promise<ProvenRange> {
  const { repository } = context
  const repair = repairOf(context)
  const open = openObjects(repository, 'native', repair?.objectDirs ?? [])
  const dispose = (): void => {
    open.dispose()
    repair?.dispose()
  }
  const opened = { ...open, dispose }
  if (repair === undefined) return { open: opened, ...ends, policyCommit: ends.bases.at(-1), problems: [noOrigin] }
  const reading = silentReading(opened)
  const expectedCommits = request.kind === 'range' ? request.commits : 0
  if (request.kind === 'range' && request.otherwise !== undefined && !(await canFetch(repair, ends.bases, reading))) {
    dispose()
    return proveRange(request.otherwise, context)
  }
  const { failures } = await repairRange({ repair, reading, expectedCommits }, { ...ends, shallow: repository.shallow })
  const policyCommit = ends.bases.findLast((id) => opened.store.has(id))
  if (policyCommit !== undefined) await fetchPolicy({ repair, reading }, policyCommit, context.policyPaths)
  return { open: opened, ...ends, policyCommit, problems: failures }
}

/** Whether one of the bases is here or still at the origin. */
async function canFetch(repair: Repair, bases: readonly ObjectId[], reading: Reading): Promise<boolean> {
  if (bases.some((id) => reading.store.has(id))) return true
  try {
    await repair.fetchCommits(bases, 1)
    return true
  } catch (error) {
    if (error instanceof GitError) return false
    throw error
  }
}

const noOrigin: Problem = {
  kind: 'shallow',
  at: 'checkout',
  detail: 'the checkout lacks what the range needs, and its origin is not one that may be fetched from',
}

const localHttp = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\//

function repairOf({ repository, origin }: RangeContext): Repair | undefined {
  const url = origin.url ?? originUrl(repository.config)
  if (url === undefined) return undefined
  const token = origin.token === '' ? undefined : new Secret(origin.token, '…')
  const head = repository.head.kind === 'unborn' ? undefined : repository.head.id
  if (url.startsWith('https://')) return openRepair({ ...repository, head }, { url, protocol: 'https', token })
  return localHttp.test(url) ? openRepair({ ...repository, head }, { url, protocol: 'http', token }) : undefined
}

/** Policy files of the base, which a fetch of trees leaves out. */
async function fetchPolicy(
  { repair, reading }: { readonly repair: Repair; readonly reading: Reading },
  commit: ObjectId,
  paths: readonly string[],
): Promise<void> {
  const object = reading.store.read(commit)
  const tree = object === undefined ? undefined : parseHeader(object)?.tree
  if (tree === undefined) return
  const ids = paths
    .flatMap((path) => lookUp(reading, tree, bytePathOf(path))?.id ?? [])
    .filter((id) => !reading.store.has(id))
  if (ids.length > 0) await repair.fetchObjects(ids)
}

/** Commits that the inputs `base` and `head` name. */
export async function namedEnds(
  names: { readonly base: string | undefined; readonly head: string | undefined },
  { repository }: RangeContext,
): Promise<Extract<Request, { kind: 'range' }> | undefined> {
  if (names.base === undefined && names.head === undefined) return undefined
  if (names.base === undefined) throw new UserError('input base: is missing beside head')
  const open = openObjects(repository, 'native')
  try {
    const commit = async (input: 'base' | 'head', name: string): Promise<ObjectId> => {
      const id = await resolveCommit(repository, open.store, name)
      if (id === undefined) throw new UserError(`input ${input}: "${name}" names no commit of the checkout`)
      return id
    }
    return {
      kind: 'range',
      head: await commit('head', names.head ?? 'HEAD'),
      bases: [{ kind: 'commit', id: await commit('base', names.base) }],
      commits: 0,
    }
  } finally {
    open.dispose()
  }
}
