import type { ObjectId } from '#model/place.ts'
import { CommitTable } from './commit-table.ts'
import { parseHeader } from './commits.ts'
import { append, type IntList, newIntList } from './int-list.ts'
import { bytesToId } from './objects/id-bytes.ts'
import { type Reach, reaches, type Tip } from './tips.ts'
import type { Reading } from './trees.ts'

// All commits that tips reach, as one table: links, generation, and how far each spreads. It refuses to know trees and messages.

/** Commits by number, widest reach first. A parent that is missing has no number. */
export type History = {
  readonly size: number
  readonly idOf: (commit: number) => ObjectId
  readonly treeOf: (commit: number) => ObjectId
  /** The bytes that ids of trees stand in, and where among them. */
  readonly treeIds: Uint8Array
  readonly treeAt: (commit: number) => number
  /** Whether it names several parents, there or not. */
  readonly isMerge: (commit: number) => boolean
  readonly parentsOf: (commit: number) => Int32Array
  /** One more than the greatest of the parents', so that a child always has more. */
  readonly generationOf: (commit: number) => number
  readonly reachOf: (commit: number) => Reach
  readonly find: (id: ObjectId) => number | undefined
}

export type HistoryRequest = {
  readonly tips: readonly Tip[]
  /** Commits whose parents a fetch left out: they explain what is missing. */
  readonly shallow: ReadonlySet<ObjectId>
  /** Links that are known already; whatever else is reached is added. */
  readonly table?: CommitTable | undefined
  /** `tips` leaves out all that comes before them. */
  readonly extent?: 'all' | 'tips'
}

type Loading = {
  readonly reading: Reading
  readonly request: HistoryRequest
  readonly table: CommitTable
  /** By number: the entry in the table. */
  readonly entries: IntList
  /** By entry: one more than the number, 0 where it has none yet. */
  readonly numbers: IntList
  /** By number: where the entries of its parents end. */
  readonly parentEnds: IntList
  readonly parents: IntList
  readonly lost: Set<ObjectId>
}

const noteLost = (loading: Loading, id: ObjectId, child: ObjectId | undefined): void => {
  const isCut = child !== undefined && loading.request.shallow.has(child)
  loading.lost.add(id)
  loading.reading.note(
    isCut
      ? { kind: 'shallow', at: `commit ${id}`, detail: 'the history that was fetched ends before it' }
      : { kind: 'missing-object', at: `commit ${id}`, detail: 'the commit is missing or damaged' },
  )
}

type Wanted = { readonly bytes: Uint8Array; readonly at: number; readonly child: number }

const none = -1

/** The entry of a commit that is wanted; -1, and noted, where it is not there. */
const entryOf = (loading: Loading, { bytes, at, child }: Wanted): number => {
  const { table, reading, lost } = loading
  const known = table.find(bytes, at)
  if (known !== none) return known
  const id = bytesToId(bytes.subarray(at, at + table.idBytes))
  if (lost.has(id)) return none
  const object = reading.store.read(id)
  const header = object === undefined ? undefined : parseHeader(object)
  if (header !== undefined) return table.add(header)
  noteLost(loading, id, child === none ? undefined : table.idOf(child))
  return none
}

const numberOf = (loading: Loading, entry: number): number => {
  while (loading.numbers.length <= entry) append(loading.numbers, 0)
  return loading.numbers.values[entry] ?? 0
}

/** Takes down the parents of a commit that was numbered, and puts those that were not before the others. */
const pushParents = (loading: Loading, pending: IntList, child: number): void => {
  const { table, parents, request } = loading
  const count = request.extent === 'tips' ? 0 : table.parentCount(child)
  for (let parent = 1; parent <= count; parent += 1) {
    const at = table.treeAt(child) + parent * table.idBytes
    const entry = entryOf(loading, { bytes: table.ids, at, child })
    if (entry === none) continue
    append(parents, entry)
    if (numberOf(loading, entry) === 0) append(pending, entry)
  }
  append(loading.parentEnds, parents.length)
}

const loadFrom = (loading: Loading, pending: IntList, tip: Tip): void => {
  const start = entryOf(loading, { bytes: Buffer.from(tip.id, 'hex'), at: 0, child: none })
  if (start !== none) append(pending, start)
  while (pending.length > 0) {
    pending.length -= 1
    const entry = pending.values[pending.length] ?? 0
    if (numberOf(loading, entry) > 0) continue
    append(loading.entries, entry)
    loading.numbers.values[entry] = loading.entries.length
    pushParents(loading, pending, entry)
  }
}

/** By number: where its parents' numbers start, and behind the last where all end. */
type Parents = { readonly starts: Int32Array; readonly numbers: Int32Array }

const parentsIn = ({ entries, numbers, parents, parentEnds }: Loading): Parents => {
  const starts = new Int32Array(entries.length + 1)
  starts.set(parentEnds.values.subarray(0, parentEnds.length), 1)
  return {
    starts,
    numbers: parents.values.slice(0, parents.length).map((entry) => (numbers.values[entry] ?? 0) - 1),
  }
}

const open = 0
/** Its parents are looked at meanwhile: only ids that lie lead back to it. */
const entered = -1

type Settling = { readonly generations: Int32Array; readonly parents: Parents; readonly pending: IntList }

const pushOpen = ({ generations, parents, pending }: Settling, commit: number): void => {
  generations[commit] = entered
  for (let at = parents.starts[commit] ?? 0; at < (parents.starts[commit + 1] ?? 0); at += 1) {
    const parent = parents.numbers[at] ?? 0
    if (generations[parent] === open) append(pending, parent)
  }
}

const settle = (generations: Int32Array, parents: Parents, commit: number): void => {
  let most = 0
  for (let at = parents.starts[commit] ?? 0; at < (parents.starts[commit + 1] ?? 0); at += 1)
    most = Math.max(most, generations[parents.numbers[at] ?? 0] ?? 0)
  generations[commit] = most + 1
}

/** Generations, parents before children. */
const generationsOf = (parents: Parents): Int32Array => {
  const generations = new Int32Array(parents.starts.length - 1)
  const pending = newIntList()
  for (let start = 0; start < generations.length; start += 1) {
    append(pending, start)
    while (pending.length > 0) {
      const commit = pending.values[pending.length - 1] ?? 0
      if (generations[commit] === open) {
        pushOpen({ generations, parents, pending }, commit)
        continue
      }
      pending.length -= 1
      if (generations[commit] === entered) settle(generations, parents, commit)
    }
  }
  return generations
}

const historyOf = (loading: Loading, ends: readonly number[]): History => {
  const { table, entries, numbers } = loading
  const parents = parentsIn(loading)
  const generations = generationsOf(parents)
  const { ids } = table
  const entry = (commit: number): number => entries.values[commit] ?? 0
  const treeAt = (commit: number): number => table.treeAt(entry(commit))
  const find = (id: ObjectId): number | undefined => {
    const found = table.find(Buffer.from(id, 'hex'), 0)
    const number = found === none ? 0 : (numbers.values[found] ?? 0)
    return number === 0 ? undefined : number - 1
  }
  return {
    size: entries.length,
    idOf: (commit) => table.idOf(entry(commit)),
    treeOf: (commit) => bytesToId(ids.subarray(treeAt(commit), treeAt(commit) + table.idBytes)),
    treeIds: ids,
    treeAt,
    isMerge: (commit) => table.parentCount(entry(commit)) > 1,
    parentsOf: (commit) => parents.numbers.subarray(parents.starts[commit], parents.starts[commit + 1]),
    generationOf: (commit) => generations[commit] ?? 0,
    reachOf: (commit) => reaches[ends.findIndex((end) => commit < end)] ?? 'local',
    find,
  }
}

/** Loads every commit that the tips reach. */
export const loadHistory = (reading: Reading, request: HistoryRequest): History => {
  const table = request.table ?? new CommitTable(reading.store.idLength / 2)
  const lists = { entries: newIntList(), numbers: newIntList(), parentEnds: newIntList(), parents: newIntList() }
  const loading: Loading = { reading, request, table, ...lists, lost: new Set() }
  const pending = newIntList()
  const ends = reaches.map((reach) => {
    for (const tip of request.tips) if (tip.reach === reach) loadFrom(loading, pending, tip)
    return loading.entries.length
  })
  return historyOf(loading, ends)
}
