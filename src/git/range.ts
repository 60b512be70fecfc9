import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import type { GraphReader } from './commit-graph.ts'
import { type CommitHeader, parseHeader } from './commits.ts'
import { prospectOf, type Selection, selectCommits } from './range-walk.ts'
import { type Reading, type TreeBlob, visitAdded } from './trees.ts'

// What a range adds: its commits, and for each the files that none of its parents has. It refuses to know what is in them, and names of refs.

export type RangeRequest = {
  readonly heads: readonly ObjectId[]
  readonly bases: readonly ObjectId[]
  /** Commits whose parents a fetch left out: they explain what is missing. */
  readonly shallow: ReadonlySet<ObjectId>
  /** Links that are told elsewhere, which spares reading the commits. */
  readonly links?: GraphReader
}

export type Range = {
  /** Parents before children, else by id. */
  readonly commits: readonly CommitHeader[]
  readonly problems: readonly Problem[]
}

/** The tree of a commit; undefined where it cannot be read. */
export const treeOf = ({ store }: Pick<Reading, 'store'>, commit: ObjectId): ObjectId | undefined => {
  const object = store.read(commit)
  return object === undefined ? undefined : parseHeader(object)?.tree
}

const linkReader =
  (reading: Reading, links?: GraphReader) =>
  (id: ObjectId): CommitHeader | undefined => {
    const told = links?.(id)
    if (told !== undefined) return told
    const object = reading.store.read(id)
    return object === undefined ? undefined : parseHeader(object)
  }

/** Parents before children; what is unrelated by how many generations of the range lie below it, then by id: the same in every run. */
const inOrder = (commits: readonly CommitHeader[]): readonly CommitHeader[] => {
  const heights = heightsOf(new Map(commits.map((commit) => [commit.id, commit])))
  return commits.toSorted((a, b) => (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
}

const heightsOf = (commits: ReadonlyMap<ObjectId, CommitHeader>): ReadonlyMap<ObjectId, number> => {
  const heights = new Map<ObjectId, number>()
  for (const commit of commits.values()) {
    const pending = [commit]
    for (let next = pending.at(-1); next !== undefined; next = pending.at(-1)) {
      const parents = next.parents.map((id) => commits.get(id)).filter((parent) => parent !== undefined)
      const unknown = parents.filter((parent) => !heights.has(parent.id))
      for (const parent of unknown) pending.push(parent)
      if (unknown.length > 0) continue
      heights.set(next.id, 1 + parents.reduce((most, parent) => Math.max(most, heights.get(parent.id) ?? 0), 0))
      pending.pop()
    }
  }
  return heights
}

const missingCommit = (request: RangeRequest, id: ObjectId): Problem =>
  request.shallow.size > 0
    ? { kind: 'shallow', at: `commit ${id}`, detail: 'the history that was fetched ends inside the range' }
    : { kind: 'missing-object', at: `commit ${id}`, detail: 'a commit of the range is missing' }

const unprovenBase = (request: RangeRequest, id: ObjectId): Problem => ({
  kind: request.bases.includes(id) ? 'base-unknown' : 'shallow',
  at: `commit ${id}`,
  detail: 'the history of the base is not all there: what it already holds may be taken for new',
})

const problemsOf = (request: RangeRequest, selection: Selection): readonly Problem[] => [
  ...selection.missing.toSorted().map((id) => missingCommit(request, id)),
  ...selection.unprovenBase.toSorted().map((id) => unprovenBase(request, id)),
]

const rangeFrom = (request: RangeRequest, selection: Selection): Range => ({
  commits: inOrder(selection.commits),
  problems: problemsOf(request, selection),
})

/** The commits that are reachable from the heads and from no base, exactly. */
export const selectRange = (reading: Reading, request: RangeRequest): Range =>
  rangeFrom(request, selectCommits(linkReader(reading, request.links), request.heads, request.bases))

/** A range of which may turn out that a base holds some. */
export type LikelyRange = Range & {
  /** The exact range, all of which is in this one; absent where they are the same. */
  readonly prove?: () => Range
}

/** The same where that is soon proven; otherwise what it is unless dates of commits lie, for whoever may have nothing to tell of it. */
export const likelyRange = (reading: Reading, request: RangeRequest): LikelyRange => {
  if (request.shallow.size > 0) return selectRange(reading, request)
  const { likely, prove } = prospectOf(linkReader(reading, request.links), request.heads, request.bases)
  const range = rangeFrom(request, likely)
  return prove === undefined ? range : { ...range, prove: () => rangeFrom(request, prove()) }
}

const noteLostParent = (reading: Reading, id: ObjectId | undefined): void =>
  reading.note({
    kind: 'missing-object',
    at: `commit ${id}`,
    detail: 'a parent to compare with is missing: its files count as added',
  })

/** The files that a commit adds: those whose (path, id) differs from every parent's entry at that path. A parent that is missing counts as empty. */
export const blobsAddedBy = (reading: Reading, commit: CommitHeader): readonly TreeBlob[] => {
  const links = linkReader(reading)
  const parents = commit.parents.map(links)
  for (const [which, parent] of parents.entries())
    if (parent === undefined) noteLostParent(reading, commit.parents[which])
  const blobs: TreeBlob[] = []
  visitAdded(
    { reading, visit: (blob) => blobs.push(blob) },
    commit.tree,
    parents.map((parent) => parent?.tree).filter((tree) => tree !== undefined),
  )
  return blobs
}
