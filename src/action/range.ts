// Commits by id become a range that is proven to be here: as the checkout has it, as fetched into folders of our own, or with what is missing named.
import { parseHeader } from '#git/commits.ts'
import { bytePathOf } from '#git/paths.ts'
import { blobsAddedBy, selectRange } from '#git/range.ts'
import type { Repair } from '#git/repair.ts'
import { repairRange } from '#git/repair-range.ts'
import { openRepository, type Repository } from '#git/repository.ts'
import { lookUp, type Reading, visitAdded } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import type { Fetch } from '#scan/compared.ts'
import { type OpenRepository, openObjects } from '#scan/open.ts'
import { type Ends, endsOf, namedRange, type Surroundings } from './ends.ts'
import type { NewBranch, RangeRequest } from './event.ts'
import { attempt, noOrigin, type RunFacts, repairOf } from './origin.ts'

/** Commits of a range, with the store that holds them. */
export type ProvenRange = Ends & {
  readonly open: OpenRepository
  readonly problems: readonly Problem[]
  readonly fetch: Fetch | undefined
}

export type RangeContext = {
  readonly repository: Repository
  /** GITHUB_SHA. */
  readonly sha: string
  readonly run: RunFacts
  readonly policyPaths: readonly string[]
}

type Work = Surroundings & Pick<RangeContext, 'policyPaths'>

/** Opens the checkout's objects together with what may be fetched for it. */
function openWork({ repository, run, sha, policyPaths }: RangeContext): Work {
  const repair = repairOf(repository, run)
  const plain = openObjects(repository, 'native', repair?.objectDirs ?? [])
  const dispose = (): void => {
    plain.dispose()
    repair?.dispose()
  }
  return { repository, repair, sha, policyPaths, open: { ...plain, dispose } }
}

/** Whether there is an origin that may have what the checkout lacks. */
export function canAsk({ repository, run }: RangeContext): boolean {
  const repair = repairOf(repository, run)
  repair?.dispose()
  return repair !== undefined
}

/** The range that the inputs `base` and `head` name. */
export async function namedEnds(
  names: { readonly base: string | undefined; readonly head: string | undefined },
  context: RangeContext,
): Promise<RangeRequest | undefined> {
  if (names.base === undefined && names.head === undefined) return undefined
  const work = openWork(context)
  try {
    return await namedRange(names, work)
  } finally {
    work.open.dispose()
  }
}

export async function proveRange(request: RangeRequest | NewBranch, context: RangeContext): Promise<ProvenRange> {
  const work = openWork(context)
  try {
    return await prove(request, work)
  } catch (error) {
    work.open.dispose()
    throw error
  }
}

async function prove(request: RangeRequest | NewBranch, work: Work): Promise<ProvenRange> {
  const { repair, open } = work
  const ends = await endsOf(request, work)
  if (isWhole(ends, work)) return proven(ends, work, [])
  if (request.kind === 'range' && request.otherwise !== undefined && !(await canFind(ends.bases, work)))
    return prove(request.otherwise, work)
  if (repair === undefined) return proven(ends, work, [noOrigin])
  return ends.bases.length === 0
    ? fetchWhole(ends, repair, open)
    : fetchRange(ends, repair, { work, commits: request.kind === 'range' ? request.commits : 0 })
}

const silent = ({ store }: OpenRepository): Reading => ({ store, note: () => {} })

/** Whether the range is proven, and all that its commits add is here. */
function isWhole({ heads, bases }: Ends, { open, repository }: Work): boolean {
  const reading = silent(open)
  const range = selectRange(reading, { heads, bases, shallow: repository.shallow })
  if (range.problems.length > 0 || !bases.every((id) => hasTree(id, reading))) return false
  if (!repository.isPartial) return true
  let lost = 0
  const noting: Reading = { store: open.store, note: () => (lost += 1) }
  const added = range.commits.flatMap((commit) => blobsAddedBy(noting, commit))
  return lost === 0 && added.every(({ id }) => open.store.has(id))
}

function treeOf(commit: ObjectId, { store }: Reading): ObjectId | undefined {
  const object = store.read(commit)
  return object === undefined ? undefined : parseHeader(object)?.tree
}

function hasTree(commit: ObjectId, reading: Reading): boolean {
  const tree = treeOf(commit, reading)
  return tree !== undefined && reading.store.has(tree)
}

const proven = (ends: Ends, { open, repair }: Work, problems: readonly Problem[]): ProvenRange => ({
  ...ends,
  open,
  problems,
  fetch: repair && ((ids) => attempt('files to compare with could not be fetched', () => repair.fetchObjects(ids))),
})

/** Whether one of the bases is here or still at the origin. */
async function canFind(bases: readonly ObjectId[], { repair, open }: Work): Promise<boolean> {
  if (bases.some((id) => open.store.has(id))) return true
  return repair !== undefined && (await attempt('', () => repair.fetchCommits(bases, 1))).length === 0
}

type Fetching = { readonly work: Work; readonly commits: number }

async function fetchRange(ends: Ends, repair: Repair, { work, commits }: Fetching): Promise<ProvenRange> {
  const { repository, open } = work
  const reading = silent(open)
  const shallow = repository.shallow
  // The merge itself is the checkout; its origin may have another one by now.
  const heads = ends.heads.every((id) => open.store.has(id)) ? [ends.head] : ends.heads
  const request = { heads, bases: ends.bases, shallow }
  const { failures } = await repairRange({ repair, reading, expectedCommits: commits }, request)
  const known = withKnownBases(ends, open)
  const lacking = [...new Set([...known.bases, ...(known.policyCommit === undefined ? [] : [known.policyCommit])])]
  const problems = [
    ...(await attempt('trees of the base could not be fetched', () =>
      repair.fetchTrees(lacking.filter((id) => !hasTree(id, reading))),
    )),
    ...(await fetchBaseFiles(known, repair, work)),
  ]
  const explained = isWhole(known, { ...work, repository: { ...repository, isPartial: true } }) ? [] : failures
  return proven(known, work, [...explained, ...problems])
}

/** A base that is lost excuses nothing, and costs nothing where another one is there. */
function withKnownBases(ends: Ends, { store }: OpenRepository): Ends {
  const bases = ends.bases.filter((id) => store.has(id))
  if (bases.length === 0 || bases.length === ends.bases.length) return ends
  const { policyCommit } = ends
  return {
    ...ends,
    bases,
    policyCommit: policyCommit !== undefined && store.has(policyCommit) ? policyCommit : bases[0],
  }
}

/** Files that the base has otherwise than the head, policy among them: what the range is held against. */
async function fetchBaseFiles(ends: Ends, repair: Repair, { open, policyPaths }: Work): Promise<readonly Problem[]> {
  const reading = silent(open)
  const base = ends.policyCommit === undefined ? undefined : treeOf(ends.policyCommit, reading)
  const head = treeOf(ends.heads[0] ?? ends.head, reading)
  if (base === undefined) return []
  const ids = new Set(policyPaths.flatMap((path) => lookUp(reading, base, bytePathOf(path))?.id ?? []))
  if (head !== undefined) visitAdded({ reading, visit: ({ id }) => ids.add(id) }, base, [head])
  const absent = [...ids].filter((id) => !open.store.has(id))
  return attempt('files of the base could not be fetched', () => repair.fetchObjects(absent))
}

/** All that the heads reach, where everything is wanted: from a repository of our own that has everything. */
async function fetchWhole(ends: Ends, repair: Repair, partial: OpenRepository): Promise<ProvenRange> {
  const { open, problems } = await openAll(repair, partial)
  return { ...ends, open, problems, fetch: undefined }
}

/** The whole repository behind a checkout; the checkout itself, and why, where it cannot be had. */
export async function openAll(
  repair: Repair,
  partial: OpenRepository,
): Promise<Pick<ProvenRange, 'open' | 'problems'>> {
  let folder: string | undefined
  const problems = await attempt('the history could not be fetched', async () => {
    folder = await repair.fetchAll()
  })
  const whole = folder === undefined ? undefined : await openRepository(folder)
  if (whole === undefined) return { open: partial, problems }
  const { prefix, workTree } = partial.repository
  const open = openObjects({ ...whole, prefix, workTree }, 'native')
  const dispose = (): void => {
    open.dispose()
    partial.dispose()
  }
  return { open: { ...open, dispose }, problems }
}

/** The history of a checkout that has only a part of it, from its origin; undefined where the checkout has all, or its origin is not to be asked. */
export async function wholeHistory(context: RangeContext): Promise<Pick<ProvenRange, 'open' | 'problems'> | undefined> {
  const { repository } = context
  if (repository.shallow.size === 0 && !repository.isPartial) return undefined
  const work = openWork(context)
  if (work.repair !== undefined) return openAll(work.repair, work.open)
  return { open: work.open, problems: [noOrigin] }
}
