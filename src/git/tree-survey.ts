import { append, appendRaised, type IntList, newIntList } from './int-list.ts'
import type { NameTable } from './name-table.ts'
import { rootsOf } from './objects/forest.ts'
import type { PackedObject } from './objects/hand.ts'
import { walkForest } from './objects/walk.ts'
import type { Locate, PackTrees } from './pack-trees.ts'
import type { Pause } from './pause.ts'
import { cursorOver, isTreeMode, openTree, seekEntry, type TreeCursor } from './tree-cursor.ts'
import { TreeQueue } from './tree-queue.ts'
import type { WantedIds } from './wanted-ids.ts'

// What the trees of packs name, without parsing each of them: a tree stored as a delta differs from its base in an entry or two, and only those are read.
// Every entry that names a tree or a wanted blob gets a number in the tree where it is first met, and is inherited along the deltas until a tree drops it.

export type TreeSurvey = {
  readonly packs: readonly PackTrees[]
  /** By number of an entry: the tree where it is first met. */
  readonly owners: IntList
  /** By number of an entry: its name. */
  readonly nameOf: IntList
  /** By number of an entry: the tree that it names, `stray`, or a blob as `blobTarget` makes it. */
  readonly targets: IntList
  /** Ids of trees that no pack has, by number of the entry. */
  readonly strays: Map<number, Uint8Array>
  /** By number of a tree: 1 where all its entries are known. */
  readonly known: Uint8Array
  /** By number of a tree: where the entries that it drops from its base start in `drops`, and end. */
  readonly dropStart: Int32Array
  readonly dropEnd: Int32Array
  readonly drops: IntList
}

export const stray = -1

/** A wanted blob as a target, below all others; its own inverse. */
export const blobTarget = (blob: number): number => -2 - blob

/** What a walk knows of a base: where its entries start, where the last one ends, and their numbers. One for each depth, used again and again. */
type Entries = { readonly depth: number; readonly starts: IntList; readonly numbers: IntList }

/** What tells trees, wanted blobs and names apart. */
export type Lookups = { readonly locate: Locate; readonly wanted: WantedIds; readonly names: NameTable }

type Work = Lookups & {
  readonly survey: TreeSurvey
  readonly pack: PackTrees
  readonly queue: TreeQueue
  readonly levels: Entries[]
  readonly cursor: TreeCursor
}

const unnumbered = -1

/** Gives an entry its number; that of the tree which it names is looked up later. */
const numberEntry = (work: Work, tree: number): number => {
  const { survey, cursor, names, queue, wanted } = work
  const isTree = isTreeMode(cursor.mode)
  const blob = isTree ? -1 : wanted(cursor.bytes, cursor.idStart)
  if (!isTree && blob < 0) return unnumbered
  const number = survey.targets.length
  append(survey.targets, isTree ? stray : blobTarget(blob))
  append(survey.owners, work.pack.first + tree)
  append(survey.nameOf, names.number(cursor.bytes, cursor.nameStart, cursor.nameEnd))
  if (isTree) queue.add(number, cursor.bytes, cursor.idStart)
  return number
}

/** A tree being gone through. `kept` takes its entries where other trees are built on it. */
type Visit = {
  readonly object: PackedObject
  readonly base: Entries | undefined
  readonly kept: Entries | undefined
}

const parseEntry = (work: Work, { object, kept }: Visit, start: number): void => {
  const number = numberEntry(work, object.ordinal)
  if (kept === undefined) return
  append(kept.starts, start)
  append(kept.numbers, number)
}

/** Parses entry after entry; false where the bytes are no tree. */
const parseWhole = (work: Work, visit: Visit): boolean => {
  const { cursor } = work
  for (let at = 0; at < visit.object.size; at = cursor.idStart + cursor.idBytes) {
    seekEntry(cursor, at)
    if (cursor.done) return false
    parseEntry(work, visit, at)
  }
  return true
}

const drop = ({ survey }: Work, base: Entries, part: { readonly from: number; readonly to: number }): void => {
  for (let entry = part.from; entry < part.to; entry += 1) {
    const number = base.numbers.values[entry] ?? unnumbered
    if (number !== unnumbered) append(survey.drops, number)
  }
}

/** The first of a list's ascending numbers from a place on that is not below a value. */
const search = (list: IntList, value: number, range: { readonly from: number; readonly to: number }): number => {
  let low = range.from
  let high = range.to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list.values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** A delta being gone through: the copy that reaches the place at hand, and the first entry of the base that is neither taken over nor dropped. */
type Progress = { copy: number; next: number }

const copyEnd = (copies: Int32Array, copy: number): number => (copies[copy * 3 + 1] ?? 0) + (copies[copy * 3 + 2] ?? 0)

/** How many bytes a place in the result lies behind what it was copied from; undefined where it was not copied. */
const shiftAt = (object: PackedObject, progress: Progress, at: number): number | undefined => {
  const { copies, copyCount } = object
  while (progress.copy < copyCount && copyEnd(copies, progress.copy) <= at) progress.copy += 1
  const start = copies[progress.copy * 3 + 1] ?? 0
  return progress.copy === copyCount || start > at ? undefined : start - (copies[progress.copy * 3] ?? 0)
}

const keep = (
  { kept }: Visit,
  base: Entries,
  run: { readonly from: number; readonly to: number; readonly shift: number },
): void => {
  if (kept === undefined) return
  appendRaised(kept.starts, { of: base.starts.values, from: run.from, to: run.to }, run.shift)
  appendRaised(kept.numbers, { of: base.numbers.values, from: run.from, to: run.to }, 0)
}

type Delta = { readonly visit: Visit; readonly base: Entries; readonly progress: Progress }

/** Takes over the entries of the base that were copied whole to a place; where they end, or the same place if there are none. */
const takeOver = (work: Work, { visit, base, progress }: Delta, at: number): number => {
  const { object } = visit
  const shift = shiftAt(object, progress, at)
  if (shift === undefined) return at
  const count = base.numbers.length
  const first = search(base.starts, at - shift, { from: progress.next, to: count })
  if (first === count || base.starts.values[first] !== at - shift) return at
  const limit = copyEnd(object.copies, progress.copy) - shift
  const end = search(base.starts, limit + 1, { from: first, to: count + 1 }) - 1
  if (end <= first) return at
  drop(work, base, { from: progress.next, to: first })
  keep(visit, base, { from: first, to: end, shift })
  progress.next = end
  return (base.starts.values[end] ?? 0) + shift
}

/** Takes over entries of the base that were copied whole, parses the others, and drops what of the base is left out. */
const parseDelta = (work: Work, visit: Visit, base: Entries): boolean => {
  const { cursor } = work
  const delta: Delta = { visit, base, progress: { copy: 0, next: 0 } }
  for (let at = 0; at < visit.object.size; ) {
    const end = takeOver(work, delta, at)
    if (end > at) {
      at = end
      continue
    }
    seekEntry(cursor, at)
    if (cursor.done) return false
    parseEntry(work, visit, at)
    at = cursor.idStart + cursor.idBytes
  }
  drop(work, base, { from: delta.progress.next, to: base.numbers.length })
  return true
}

/** The level below a base, emptied. What stood there belongs to a tree whose heirs are all done. */
const nextLevel = (work: Work, base: Entries | undefined): Entries => {
  const depth = base === undefined ? 0 : base.depth + 1
  const level = work.levels[depth] ?? { depth, starts: newIntList(), numbers: newIntList() }
  work.levels[depth] = level
  level.starts.length = 0
  level.numbers.length = 0
  return level
}

const parse = (work: Work, visit: Visit): boolean => {
  const bytes = visit.object.text()
  // A tree too large for one piece is left to whoever reads trees one by one.
  if (bytes.length !== visit.object.size) return false
  cursorOver(work.cursor, bytes)
  return visit.base === undefined ? parseWhole(work, visit) : parseDelta(work, visit, visit.base)
}

const visitTree = (work: Work, object: PackedObject, base: Entries | undefined): Entries | undefined => {
  // What is built on an unknown tree stays unknown as well.
  if (base === undefined && object.edits !== 'whole') return undefined
  const { pack, survey } = work
  const tree = pack.first + object.ordinal
  const kept = (pack.forest.firstChild[object.ordinal] ?? -1) < 0 ? undefined : nextLevel(work, base)
  survey.dropStart[tree] = survey.drops.length
  const isKnown = parse(work, { object, base, kept })
  survey.dropEnd[tree] = survey.drops.length
  if (!isKnown) return undefined
  survey.known[tree] = 1
  if (kept !== undefined) append(kept.starts, object.size)
  return kept
}

const emptySurvey = (packs: readonly PackTrees[]): TreeSurvey => {
  const count = packs.reduce((sum, pack) => sum + pack.forest.count, 0)
  return {
    packs,
    owners: newIntList(),
    nameOf: newIntList(),
    targets: newIntList(),
    strays: new Map(),
    known: new Uint8Array(count),
    dropStart: new Int32Array(count),
    dropEnd: new Int32Array(count),
    drops: newIntList(),
  }
}

/** So many trees that are stored whole, and what is built on them, are gone through between two pauses. */
const rootsAtOnce = 1000

function* slices(roots: Uint32Array): Generator<Uint32Array> {
  for (let start = 0; start < roots.length; start += rootsAtOnce) yield roots.subarray(start, start + rootsAtOnce)
}

/** Goes through all trees of some packs once; undefined where it was stopped. Trees that cannot be read stay unknown. */
export const surveyTrees = async (
  packs: readonly PackTrees[],
  lookups: Lookups,
  pause: Pause,
): Promise<TreeSurvey | undefined> => {
  const survey = emptySurvey(packs)
  const idBytes = packs[0]?.forest.idBytes ?? 0
  const queue = new TreeQueue(idBytes, lookups.locate, (entry, tree, { bytes, at }) => {
    survey.targets.values[entry] = tree
    if (tree === stray) survey.strays.set(entry, bytes.slice(at, at + idBytes))
  })
  for (const pack of packs) {
    const cursor = openTree(new Uint8Array(0), idBytes)
    const work: Work = { ...lookups, survey, pack, queue, levels: [], cursor }
    const visit = (object: PackedObject, base: Entries | undefined): Entries | undefined =>
      visitTree(work, object, base)
    for (const roots of slices(rootsOf(pack.forest, 'tree'))) {
      walkForest<Entries>(pack.forest, roots, { visit })
      if ((await pause()) === 'stop') return undefined
    }
  }
  queue.flush()
  return survey
}
