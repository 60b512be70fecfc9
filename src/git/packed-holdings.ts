import { blobChild, type Holdings, noHolding } from './holding.ts'
import { append, type IntList, newIntList } from './int-list.ts'
import type { NameTable } from './name-table.ts'
import { idsOf } from './objects/forest.ts'
import type { PackForest } from './objects/forest-table.ts'
import { createLocate, type Locate, openPackTrees, packOf } from './pack-trees.ts'
import type { Pause } from './pause.ts'
import { blobTarget, stray, surveyTrees, type TreeSurvey } from './tree-survey.ts'
import type { WantedIds } from './wanted-ids.ts'

// Holdings of all trees of packs, from one pass over their deltas. From entries that name wanted blobs marks go up: a tree that has a marked entry holds something,
// and an entry that names such a tree is marked. Entries that name a tree which is not known here are marked too: someone else must look into that.

/** The holding of a tree, given by its id as bytes in place; -1 where the packs do not tell. */
export type PackedHoldings = (bytes: Uint8Array, at: number) => number

/** What is shared with whoever reads trees one by one. */
export type Meeting = {
  readonly holdings: Holdings
  readonly names: NameTable
  readonly wanted: WantedIds
  /** Finds the holding of a tree that the packs do not tell of. */
  readonly elsewhere: (bytes: Uint8Array, at: number) => number
  /** Folders that lie deeper are not looked into. */
  readonly maxDepth: number
}

type Marks = {
  readonly survey: TreeSurvey
  /** By number of a tree: the last entry that names it; and by number of an entry: the one before. */
  readonly namers: Int32Array
  readonly earlierNamer: Int32Array
  readonly isMarked: Uint8Array
  readonly pending: IntList
  /** By number of a tree: its last marked entry, as a place in `pairs`; and by place: the one before. */
  readonly lastPair: Int32Array
  readonly pairs: IntList
  readonly earlierPair: IntList
}

const none = -1

const newMarks = (survey: TreeSurvey): Marks => {
  const { targets, known } = survey
  const marks: Marks = {
    survey,
    namers: new Int32Array(known.length).fill(none),
    earlierNamer: new Int32Array(targets.length),
    isMarked: new Uint8Array(targets.length),
    pending: newIntList(),
    lastPair: new Int32Array(known.length).fill(none),
    pairs: newIntList(),
    earlierPair: newIntList(),
  }
  for (let entry = 0; entry < targets.length; entry += 1) {
    const target = targets.values[entry] ?? stray
    if (target < 0 || known[target] === 0) markEntry(marks, entry)
    if (target < 0) continue
    marks.earlierNamer[entry] = marks.namers[target] ?? none
    marks.namers[target] = entry
  }
  return marks
}

const markEntry = ({ isMarked, pending }: Marks, entry: number): void => {
  if (isMarked[entry] === 1) return
  isMarked[entry] = 1
  append(pending, entry)
}

/** Notes that a tree has a marked entry; the first time, whatever names the tree is marked as well. */
const pair = (marks: Marks, tree: number, entry: number): void => {
  const earlier = marks.lastPair[tree] ?? none
  marks.lastPair[tree] = marks.pairs.length
  append(marks.pairs, entry)
  append(marks.earlierPair, earlier)
  if (earlier !== none) return
  for (let namer = marks.namers[tree] ?? none; namer !== none; namer = marks.earlierNamer[namer] ?? none)
    markEntry(marks, namer)
}

const isDropped = ({ dropStart, dropEnd, drops }: TreeSurvey, tree: number, entry: number): boolean => {
  const end = dropEnd[tree] ?? 0
  for (let at = dropStart[tree] ?? 0; at < end; at += 1) if (drops.values[at] === entry) return true
  return false
}

/** Adds the trees built on a tree that still have an entry of it. */
const addHeirs = (survey: TreeSurvey, tree: number, heirs: { readonly of: number; readonly trees: number[] }): void => {
  const pack = packOf(survey.packs, tree)
  if (pack === undefined) return
  const { firstChild, nextSibling } = pack.forest
  for (let child = firstChild[tree - pack.first] ?? none; child >= 0; child = nextSibling[child] ?? none)
    if (!isDropped(survey, pack.first + child, heirs.of)) heirs.trees.push(pack.first + child)
}

const followEntry = (marks: Marks, entry: number): void => {
  const trees = [marks.survey.owners.values[entry] ?? 0]
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    pair(marks, tree, entry)
    addHeirs(marks.survey, tree, { of: entry, trees })
  }
}

const markAll = (survey: TreeSurvey): Marks => {
  const marks = newMarks(survey)
  // The list grows while it is gone through.
  for (let at = 0; at < marks.pending.length; at += 1) followEntry(marks, marks.pending.values[at] ?? 0)
  return marks
}

const unknown = -1
/** Of a tree that was not looked at yet. */
const unsettled = -1

type Gathering = Meeting & {
  readonly marks: Marks
  /** By number of a tree: its holding. */
  readonly settled: Int32Array
  /** Children of the trees that are being gathered, those of the innermost last. */
  readonly children: IntList
  depth: number
}

const lookElsewhere = ({ marks, elsewhere }: Gathering, tree: number): number => {
  const pack = packOf(marks.survey.packs, tree)
  const [id = ''] = pack === undefined ? [] : idsOf(pack.forest, [tree - pack.first])
  return id === '' ? noHolding : elsewhere(Buffer.from(id, 'hex'), 0)
}

const childOf = (gathering: Gathering, entry: number): number => {
  const { survey } = gathering.marks
  const target = survey.targets.values[entry] ?? stray
  if (target < stray) return blobChild(blobTarget(target))
  const lost = target === stray ? survey.strays.get(entry) : undefined
  if (lost !== undefined) return gathering.elsewhere(lost, 0)
  return survey.known[target] === 1 ? holdingOf(gathering, target) : lookElsewhere(gathering, target)
}

const gather = (gathering: Gathering, tree: number): number => {
  const { marks, children, holdings } = gathering
  const from = children.length
  for (let at = marks.lastPair[tree] ?? none; at !== none; at = marks.earlierPair.values[at] ?? none) {
    const entry = marks.pairs.values[at] ?? 0
    const child = childOf(gathering, entry)
    if (child === noHolding) continue
    append(children, marks.survey.nameOf.values[entry] ?? 0)
    append(children, child)
  }
  const holding = children.length === from ? noHolding : holdings.add(children, from)
  children.length = from
  return holding
}

const holdingOf = (gathering: Gathering, tree: number): number => {
  const { settled, maxDepth } = gathering
  const known = settled[tree] ?? unsettled
  if (known !== unsettled) return known
  if (gathering.depth > maxDepth) return noHolding
  // Set before looking below: in a pack that lies about its ids a tree may stand below itself.
  settled[tree] = noHolding
  gathering.depth += 1
  const holding = gather(gathering, tree)
  gathering.depth -= 1
  settled[tree] = holding
  return holding
}

/** Goes through the trees of packs for blobs; undefined where it was stopped. */
export const surveyHoldings = async (
  forests: readonly PackForest[],
  meeting: Meeting,
  pause: Pause,
): Promise<PackedHoldings | undefined> => {
  const packs = openPackTrees(forests)
  const locate: Locate = createLocate(packs)
  const survey = await surveyTrees(packs, { ...meeting, locate }, pause)
  if (survey === undefined) return undefined
  const settled = new Int32Array(survey.known.length).fill(unsettled)
  const gathering: Gathering = { ...meeting, marks: markAll(survey), settled, children: newIntList(), depth: 0 }
  return (bytes, at) => {
    const tree = locate(bytes, at)
    return tree < 0 || survey.known[tree] === 0 ? unknown : holdingOf(gathering, tree)
  }
}
