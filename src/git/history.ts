import type { ObjectId } from '#model/place.ts'
import type { GraphReader } from './commit-graph.ts'
import { type CommitHeader, parseHeader } from './commits.ts'
import { type Reach, reaches, type Tip } from './tips.ts'
import type { Reading } from './trees.ts'

// All commits that tips reach, as one table: links, generation, and how far each spreads. It refuses to know trees and messages.

/** Commits by number, widest reach first. A parent that is missing has no number. */
export type History = {
  readonly commits: readonly CommitHeader[]
  readonly parentsOf: (commit: number) => readonly number[]
  /** One more than the greatest of the parents', so that a child always has more. */
  readonly generationOf: (commit: number) => number
  readonly reachOf: (commit: number) => Reach
  readonly find: (id: ObjectId) => number | undefined
}

export type HistoryRequest = {
  readonly tips: readonly Tip[]
  /** Commits whose parents a fetch left out: they explain what is missing. */
  readonly shallow: ReadonlySet<ObjectId>
  readonly graph?: GraphReader | undefined
}

type Loading = {
  readonly reading: Reading
  readonly request: HistoryRequest
  readonly commits: CommitHeader[]
  readonly numbers: Map<ObjectId, number>
  readonly lost: Set<ObjectId>
}

const readHeader = (loading: Loading, id: ObjectId): CommitHeader | undefined => {
  const known = loading.request.graph?.(id)
  if (known !== undefined) return known
  const object = loading.reading.store.read(id)
  return object === undefined ? undefined : parseHeader(object)
}

const noteLost = (loading: Loading, id: ObjectId, child: ObjectId | undefined): void => {
  if (loading.lost.has(id)) return
  loading.lost.add(id)
  const isCut = child !== undefined && loading.request.shallow.has(child)
  loading.reading.note(
    isCut
      ? { kind: 'shallow', at: `commit ${id}`, detail: 'the history that was fetched ends before it' }
      : { kind: 'missing-object', at: `commit ${id}`, detail: 'the commit is missing or damaged' },
  )
}

type Wanted = { readonly id: ObjectId; readonly child: ObjectId | undefined }

const loadFrom = (loading: Loading, tips: readonly Tip[]): void => {
  const pending: Wanted[] = tips.map((tip) => ({ id: tip.id, child: undefined }))
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (loading.numbers.has(next.id)) continue
    const header = readHeader(loading, next.id)
    if (header === undefined) {
      noteLost(loading, next.id, next.child)
      continue
    }
    loading.numbers.set(next.id, loading.commits.length)
    loading.commits.push(header)
    for (const parent of header.parents) if (!loading.numbers.has(parent)) pending.push({ id: parent, child: next.id })
  }
}

type Parents = readonly (readonly number[])[]

/** Settles the generation of the last that is pending, or puts its unsettled parents before it. */
const settleLast = (generations: Int32Array, parents: Parents, pending: number[]): void => {
  const commit = pending.at(-1) ?? 0
  const own = parents[commit] ?? []
  const open = own.filter((parent) => generations[parent] === 0)
  for (const parent of open) pending.push(parent)
  if (open.length > 0) return
  generations[commit] = 1 + own.reduce((most, parent) => Math.max(most, generations[parent] ?? 0), 0)
  pending.pop()
}

/** Generations, parents before children. */
const generationsOf = (parents: Parents): Int32Array => {
  const generations = new Int32Array(parents.length)
  for (let start = 0; start < parents.length; start += 1) {
    const pending = generations[start] === 0 ? [start] : []
    while (pending.length > 0) settleLast(generations, parents, pending)
  }
  return generations
}

/** Loads every commit that the tips reach. */
export const loadHistory = (reading: Reading, request: HistoryRequest): History => {
  const loading: Loading = { reading, request, commits: [], numbers: new Map(), lost: new Set() }
  const ends = reaches.map((reach) => {
    loadFrom(
      loading,
      request.tips.filter((tip) => tip.reach === reach),
    )
    return loading.commits.length
  })
  const { commits, numbers } = loading
  const parents = commits.map((commit) =>
    commit.parents.map((id) => numbers.get(id)).filter((number) => number !== undefined),
  )
  const generations = generationsOf(parents)
  return {
    commits,
    parentsOf: (commit) => parents[commit] ?? [],
    generationOf: (commit) => generations[commit] ?? 0,
    reachOf: (commit) => reaches[ends.findIndex((end) => commit < end)] ?? 'local',
    find: (id) => numbers.get(id),
  }
}
