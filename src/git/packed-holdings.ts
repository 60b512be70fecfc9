import type { Holding, Interner } from './holding.ts'
import { append, type IntList, newIntList } from './int-list.ts'
import type { PackForest } from './objects/forest-table.ts'
import { createLocate, idOf, type Locate, openPackTrees, packOf } from './pack-trees.ts'
import { blobTarget, stray, surveyTrees, type TreeSurvey } from './tree-survey.ts'
import type { WantedIds } from './wanted-ids.ts'

// Holdings of all trees of packs, from one pass over their deltas. From entries that name wanted blobs marks go up: a tree that has a marked entry holds something,
// and an entry that names such a tree is marked. Entries that name a tree which is not known here are marked too: someone else must look into that.

/** What is held by a tree, given by its id as bytes in place; `unknown` where the packs do not tell. */
export type PackedHoldings = (bytes: Uint8Array, at: number) => Holding | undefined | 'unknown'

/** Finds the holding of a tree that the packs do not tell of. */
export type Elsewhere = (bytes: Uint8Array, at: number) => Holding | undefined

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

type Children = Map<ReturnType<TreeSurvey['names']['name']>, Holding | number>

/** Values of `settled` beside the numbers of holdings. */
const unsettled = 0
const empty = -1

const createHoldings = (
  marks: Marks,
  intern: Interner,
  elsewhere: Elsewhere,
): ((tree: number) => Holding | undefined) => {
  const { survey } = marks
  const settled = new Int32Array(survey.known.length)

  const childOf = (entry: number): Holding | number | undefined => {
    const target = survey.targets.values[entry] ?? stray
    if (target < stray) return blobTarget(target)
    const lost = target === stray ? survey.strays.get(entry) : undefined
    if (lost !== undefined) return elsewhere(lost, 0)
    return survey.known[target] === 1 ? holdingOf(target) : lookElsewhere(target)
  }

  const lookElsewhere = (tree: number): Holding | undefined => {
    const pack = packOf(survey.packs, tree)
    const id = pack === undefined ? undefined : idOf(pack, tree)
    return id === undefined ? undefined : elsewhere(id.bytes, id.at)
  }

  const addChild = (children: Children, entry: number): void => {
    const child = childOf(entry)
    if (child !== undefined) children.set(survey.names.name(survey.nameOf.values[entry] ?? 0), child)
  }

  const gather = (tree: number): Holding | undefined => {
    const children: Children = new Map()
    for (let at = marks.lastPair[tree] ?? none; at !== none; at = marks.earlierPair.values[at] ?? none)
      addChild(children, marks.pairs.values[at] ?? 0)
    return children.size === 0 ? undefined : intern.add(children)
  }

  const holdingOf = (tree: number): Holding | undefined => {
    const known = settled[tree] ?? unsettled
    if (known !== unsettled) return known === empty ? undefined : intern.at(known)
    // Set before looking below: in a pack that lies about its ids a tree may stand below itself.
    settled[tree] = empty
    const holding = gather(tree)
    if (holding !== undefined) settled[tree] = holding.number
    return holding
  }

  return holdingOf
}

/** Goes through the trees of packs for blobs. */
export const surveyHoldings = (
  forests: readonly PackForest[],
  wanted: WantedIds,
  meeting: { readonly intern: Interner; readonly elsewhere: Elsewhere },
): PackedHoldings => {
  const packs = openPackTrees(forests)
  const locate: Locate = createLocate(packs)
  const survey = surveyTrees(packs, locate, wanted)
  const holdingOf = createHoldings(markAll(survey), meeting.intern, meeting.elsewhere)
  return (bytes, at) => {
    const tree = locate(bytes, at)
    return tree < 0 || survey.known[tree] === 0 ? 'unknown' : holdingOf(tree)
  }
}
