import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { type CommitHeader, parseHeader } from './commits.ts'
import type { GitObject } from './object-store.ts'
import { blobsAddedBy, type Range, type RangeRequest, selectRange } from './range.ts'
import type { Repair } from './repair.ts'
import { GitError } from './run.ts'
import type { Reading } from './trees.ts'

// Makes a range readable that a shallow or partial checkout holds only in part: commits as deep as the proof of the range needs them, then trees and blobs of its commits alone.

export type RangeRepair = {
  readonly repair: Repair
  /** A store that also looks into the repair's folders, and finds what comes there later. */
  readonly reading: Reading
  /** How many commits the range is likely to have; 0 if unknown. */
  readonly expectedCommits: number
}

const firstDepth = 32
const growth = 16
const unlimited = 2_147_483_647
const maxRounds = 4

const depths = (expected: number): readonly number[] => {
  const first = Math.max(firstDepth, expected + 2)
  return [first, first * growth, first * growth * growth, unlimited]
}

const failed = (what: string, error: unknown): Problem => {
  if (!(error instanceof GitError)) throw error
  return { kind: 'git-failed', at: 'origin', detail: `${what}: ${error.message}` }
}

const attempt = async (what: string, fetch: () => Promise<void>): Promise<readonly Problem[]> => {
  try {
    await fetch()
    return []
  } catch (error) {
    return [failed(what, error)]
  }
}

/** Heads and bases apart: a base that the origin no longer has costs nothing but itself. */
const fetchEnds = async (repair: Repair, request: RangeRequest, depth: number): Promise<readonly Problem[]> => {
  const failures = [await attempt('commits could not be fetched', () => repair.fetchCommits(request.heads, depth))]
  for (const base of request.bases)
    failures.push(await attempt('a base could not be fetched', () => repair.fetchCommits([base], depth)))
  return failures.flat()
}

type Outcome = {
  readonly range: Range
  /** Fetches that failed; what is still missing shows when it is read. */
  readonly failures: readonly Problem[]
}

/** Fetches commits until the range is proven, deeper each time. */
const completeCommits = async (work: RangeRepair, request: RangeRequest): Promise<Outcome> => {
  const { repair, reading } = work
  let range = selectRange(reading, request)
  for (const depth of depths(work.expectedCommits)) {
    if (range.problems.length === 0) break
    const failures = await fetchEnds(repair, request, depth)
    range = selectRange(reading, request)
    if (failures.length > 0) return { range, failures }
  }
  return { range, failures: [] }
}

/** Commits beside the range whose trees are compared with. */
const parentsOutside = (commits: readonly CommitHeader[]): readonly ObjectId[] => {
  const inside = new Set(commits.map((commit) => commit.id))
  return [...new Set(commits.flatMap((commit) => commit.parents).filter((id) => !inside.has(id)))]
}

/** Ids of trees and blobs that the range needs and that are not here. */
const missingContents = (reading: Reading, commits: readonly CommitHeader[]): readonly ObjectId[] => {
  const missing = new Set<ObjectId>()
  const read = (id: ObjectId): GitObject | undefined => {
    const object = reading.store.read(id)
    if (object === undefined) missing.add(id)
    return object
  }
  const probing: Reading = { store: { ...reading.store, read }, note: () => undefined }
  for (const commit of commits)
    for (const blob of blobsAddedBy(probing, commit)) if (!reading.store.has(blob.id)) missing.add(blob.id)
  return [...missing]
}

const lackingTrees = (reading: Reading, ids: readonly ObjectId[]): readonly ObjectId[] =>
  ids.filter((id) => {
    const object = reading.store.read(id)
    const header = object === undefined ? undefined : parseHeader(object)
    return header === undefined || !reading.store.has(header.tree)
  })

const completeContents = async (work: RangeRepair, commits: readonly CommitHeader[]): Promise<readonly Problem[]> => {
  const { repair, reading } = work
  const contents = lackingTrees(
    reading,
    commits.map((commit) => commit.id),
  )
  const trees = lackingTrees(reading, parentsOutside(commits))
  const failures = [
    await attempt('trees could not be fetched', () => repair.fetchTrees(trees)),
    await attempt('files could not be fetched', () => repair.fetchContents(contents)),
  ]
  for (let round = 0; round < maxRounds; round += 1) {
    const missing = missingContents(reading, commits)
    if (missing.length === 0) break
    const failure = await attempt('files could not be fetched', () => repair.fetchObjects(missing))
    failures.push(failure)
    if (failure.length > 0) break
  }
  return failures.flat()
}

/** Fetches what the range lacks, and selects it. */
export const repairRange = async (work: RangeRepair, request: RangeRequest): Promise<Outcome> => {
  const { range, failures } = await completeCommits(work, request)
  return { range, failures: [...failures, ...(await completeContents(work, range.commits))] }
}
