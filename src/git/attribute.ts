import type { ObjectId } from '#model/place.ts'
import { parseCommit, type Signature } from './commits.ts'
import type { History } from './history.ts'
import { blobChild, noHolding } from './holding.ts'
import { HoldingFinder } from './holdings.ts'
import type { PackForest } from './objects/forest-table.ts'
import { type BytePath, joinPath } from './paths.ts'
import { noPause, type Pause } from './pause.ts'
import type { Reach, Tip } from './tips.ts'
import { reaches } from './tips.ts'
import type { Reading } from './trees.ts'

// Blobs that hold a value go in, grouped by value; where each value stood comes out: per path the commit that brought it, and whether HEAD has it.
// One walk for all values. It refuses to know what the values are.

/** Names a value without telling it. */
type ValueKey = string

/** A path that held a value at some time. */
export type ValuePlace = {
  readonly value: ValueKey
  readonly path: BytePath
  /** The widest reach of a commit that brought it there. */
  readonly reach: Reach
  readonly introduced: Introduction
  /** The blob that HEAD has there, if it still holds the value. */
  readonly headBlob: ObjectId | undefined
  /** How many different blobs held the value there. */
  readonly versions: number
}

/** The commit whose tree has the value at the path while no parent's has; of several the one with the widest reach, then the lowest generation, then the smallest id. */
type Introduction = {
  readonly commit: ObjectId
  readonly blob: ObjectId
  readonly isMerge: boolean
  readonly author: Signature | undefined
}

export type Attribution = {
  /** By value, then path. */
  readonly places: readonly ValuePlace[]
  /** Blobs that no tree of the history has, nor any tag. */
  readonly unreachable: ReadonlyMap<ValueKey, readonly ObjectId[]>
  /** Blobs that a tag or another ref names without a tree: by value. */
  readonly named: ReadonlyMap<ValueKey, readonly ObjectId[]>
  readonly treesRead: number
}

export type AttributionRequest = {
  readonly history: History
  readonly head: ObjectId | undefined
  readonly guilty: ReadonlyMap<ValueKey, ReadonlySet<ObjectId>>
  /** Blobs that refs name directly. */
  readonly namedBlobs: readonly Tip[]
  /** Packs whose trees may be gone through beforehand, in the order of the packs: worth it where there are many. */
  readonly forests?: readonly PackForest[]
  readonly pause?: Pause
}

type Candidate = { readonly commit: number; readonly blob: number }

type Trail = { best: Candidate | undefined; head: number | undefined; readonly blobs: Set<number> }

type Walk = {
  readonly history: History
  readonly blobs: readonly ObjectId[]
  /** Blob's number → numbers of the values that it holds. */
  readonly valuesOf: readonly (readonly number[])[]
  readonly trails: Map<BytePath, Map<number, Trail>>
  readonly reading: Reading
  readonly finder: HoldingFinder
  readonly authors: Map<ObjectId, Signature>
  room: number
}

/** More places than anyone reads; a tree that repeats itself could have any number. */
const maxPlaces = 50_000

/** Below this, trees are read as they are met. */
const fewCommits = 500

const rootPath = '' as BytePath

const trailAt = (walk: Walk, path: BytePath, value: number): Trail => {
  const atPath = walk.trails.get(path) ?? new Map<number, Trail>()
  walk.trails.set(path, atPath)
  const known = atPath.get(value)
  if (known !== undefined) return known
  const trail: Trail = { best: undefined, head: undefined, blobs: new Set() }
  atPath.set(value, trail)
  walk.room -= 1
  return trail
}

const isBetter = (walk: Walk, a: Candidate, b: Candidate): boolean => {
  const { history } = walk
  const byReach = reaches.indexOf(history.reachOf(a.commit)) - reaches.indexOf(history.reachOf(b.commit))
  const order = byReach || history.generationOf(a.commit) - history.generationOf(b.commit)
  return order === 0 ? history.idOf(a.commit) < history.idOf(b.commit) : order < 0
}

type Visit = {
  readonly path: BytePath
  readonly blob: number
  /** What the parents have there. */
  readonly before: readonly number[]
}

/** A blob that differs from what every parent has at its path: a version of all its values, and news of those that no parent has there. */
const record = (walk: Walk, commit: number, visit: Visit): void => {
  const blobsBefore = visit.before.filter(isBlob).map(blobChild)
  const before = new Set(blobsBefore.flatMap((blob) => walk.valuesOf[blob] ?? []))
  for (const value of walk.valuesOf[visit.blob] ?? []) {
    const trail = trailAt(walk, visit.path, value)
    trail.blobs.add(visit.blob)
    const candidate = { commit, blob: visit.blob }
    if (!before.has(value) && (trail.best === undefined || isBetter(walk, candidate, trail.best)))
      trail.best = candidate
  }
}

const isBlob = (child: number): boolean => child < 0

type Comparison = { readonly holding: number; readonly parents: readonly number[]; readonly folder: BytePath }

/** What holdings have under a name. */
const childrenNamed = ({ holdings }: HoldingFinder, of: readonly number[], name: number): readonly number[] => {
  const children: number[] = []
  const { values } = holdings.pairs
  for (const holding of of) {
    const end = holdings.end(holding)
    for (let at = holdings.seek(holding, { name, child: lowest }); at < end && values[at] === name; at += 2)
      children.push(values[at + 1] ?? 0)
  }
  return children
}

const lowest = -(2 ** 31)

/** Visits what a holding has and none of the parents' holdings has at the same path. */
const compare = (walk: Walk, at: Comparison, visit: (visit: Visit) => void): void => {
  const { holdings, names } = walk.finder
  const end = holdings.end(at.holding)
  for (let pair = holdings.start(at.holding); pair < end && walk.room > 0; pair += 2) {
    const name = holdings.pairs.values[pair] ?? 0
    const child = holdings.pairs.values[pair + 1] ?? 0
    if (at.parents.some((parent) => holdings.has(parent, { name, child }))) continue
    const before = childrenNamed(walk.finder, at.parents, name)
    const path = joinPath(at.folder, names.name(name))
    if (isBlob(child)) visit({ path, blob: blobChild(child), before })
    else compare(walk, { holding: child, parents: before.filter((each) => !isBlob(each)), folder: path }, visit)
  }
}

const openWalk = (reading: Reading, request: AttributionRequest, blobs: readonly ObjectId[]): Walk => {
  const numbers = new Map(blobs.map((id, number) => [id, number]))
  const valuesOf: number[][] = blobs.map(() => [])
  for (const [value, ids] of [...request.guilty.values()].entries())
    for (const id of ids) valuesOf[numbers.get(id) ?? 0]?.push(value)
  const finder = new HoldingFinder(reading, blobs)
  const { history } = request
  return { history, blobs, valuesOf, trails: new Map(), authors: new Map(), finder, reading, room: maxPlaces }
}

const walkCommits = (walk: Walk, holdings: Int32Array): void => {
  for (let commit = 0; commit < holdings.length; commit += 1) {
    const holding = holdings[commit] ?? noHolding
    if (holding === noHolding) continue
    const parents = Array.from(walk.history.parentsOf(commit), (parent) => holdings[parent] ?? noHolding)
    if (parents.includes(holding)) continue
    const comparison = { holding, parents: parents.filter((parent) => parent !== noHolding), folder: rootPath }
    compare(walk, comparison, (visit) => record(walk, commit, visit))
  }
}

const markHead = (walk: Walk, holding: number): void =>
  compare(walk, { holding, parents: [], folder: rootPath }, ({ path, blob }) => {
    for (const value of walk.valuesOf[blob] ?? []) trailAt(walk, path, value).head = blob
  })

const authorOf = (walk: Walk, id: ObjectId): Signature | undefined => {
  const known = walk.authors.get(id)
  if (known !== undefined) return known
  const object = walk.reading.store.read(id)
  const author = object === undefined ? undefined : parseCommit(object)?.author
  if (author !== undefined) walk.authors.set(id, author)
  return author
}

const placeOf = (
  walk: Walk,
  where: { readonly value: ValueKey; readonly path: BytePath },
  trail: Trail,
): ValuePlace | undefined => {
  if (trail.best === undefined) return undefined
  const { commit, blob } = trail.best
  const id = walk.history.idOf(commit)
  return {
    ...where,
    reach: walk.history.reachOf(commit),
    introduced: {
      commit: id,
      blob: walk.blobs[blob] ?? '',
      isMerge: walk.history.isMerge(commit),
      author: authorOf(walk, id),
    },
    headBlob: trail.head === undefined ? undefined : walk.blobs[trail.head],
    versions: trail.blobs.size,
  }
}

const byValueAndPath = (a: ValuePlace, b: ValuePlace): number => {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1
  return a.path < b.path ? -1 : Number(a.path > b.path)
}

const placesOf = (walk: Walk, values: readonly ValueKey[]): readonly ValuePlace[] =>
  [...walk.trails]
    .flatMap(([path, trails]) =>
      [...trails].map(([value, trail]) => placeOf(walk, { value: values[value] ?? '', path }, trail)),
    )
    .filter((place) => place !== undefined)
    .sort(byValueAndPath)

const withBlobs = (
  request: AttributionRequest,
  isWanted: (id: ObjectId) => boolean,
): ReadonlyMap<ValueKey, readonly ObjectId[]> =>
  new Map(
    [...request.guilty]
      .map(([value, ids]) => [value, [...ids].filter(isWanted).sort()] as const)
      .filter(([, ids]) => ids.length > 0),
  )

const prepare = async (walk: Walk, { forests, pause }: AttributionRequest): Promise<void> => {
  if (forests !== undefined && forests.length > 0 && walk.history.size >= fewCommits)
    await walk.finder.prepare(forests, pause ?? noPause)
}

const blobsSeen = (walk: Walk): ReadonlySet<ObjectId | undefined> => {
  const trails = [...walk.trails.values()].flatMap((atPath) => [...atPath.values()])
  return new Set(trails.flatMap((trail) => [...trail.blobs]).map((blob) => walk.blobs[blob]))
}

const holdingsOf = ({ history, finder }: Walk): Int32Array => {
  const holdings = new Int32Array(history.size)
  for (let commit = 0; commit < holdings.length; commit += 1)
    holdings[commit] = finder.find(history.treeIds, history.treeAt(commit))
  return holdings
}

const walkAll = async (walk: Walk, request: AttributionRequest): Promise<'go on' | 'stop'> => {
  const { history } = walk
  const pause = request.pause ?? noPause
  await prepare(walk, request)
  if ((await pause()) === 'stop') return 'stop'
  const holdings = holdingsOf(walk)
  if ((await pause()) === 'stop') return 'stop'
  walkCommits(walk, holdings)
  const head = request.head === undefined ? undefined : history.find(request.head)
  if (head !== undefined) markHead(walk, holdings[head] ?? noHolding)
  if (walk.room <= 0)
    walk.reading.note({ kind: 'budget', at: 'history', detail: `only ${maxPlaces} places of values were followed` })
  return 'go on'
}

/** Of no values at all. */
export const nowhere: Attribution = { places: [], unreachable: new Map(), named: new Map(), treesRead: 0 }

/** Finds where each value stood; undefined where it was stopped. */
export const attribute = async (reading: Reading, request: AttributionRequest): Promise<Attribution | undefined> => {
  const blobs = [...new Set([...request.guilty.values()].flatMap((ids) => [...ids]))].sort()
  if (blobs.length === 0) return nowhere
  const walk = openWalk(reading, request, blobs)
  if ((await walkAll(walk, request)) === 'stop') return undefined
  const inTrees = blobsSeen(walk)
  const named = new Set(request.namedBlobs.map((tip) => tip.id).filter((id) => !inTrees.has(id)))
  return {
    places: placesOf(walk, [...request.guilty.keys()]),
    unreachable: withBlobs(request, (id) => !(inTrees.has(id) || named.has(id))),
    named: withBlobs(request, (id) => named.has(id)),
    treesRead: walk.finder.read(),
  }
}
