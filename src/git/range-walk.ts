import type { ObjectId } from '#model/place.ts'
import type { CommitHeader } from './commits.ts'
import { createHeap, type Heap } from './heap.ts'

// Which commits are reachable from heads and from no base: exactly, whatever their dates say, and without reading all of the base's history where that can be proven needless.
//
// The walk explores commits in order of their dates, which is only a guess at a good order. It may stop when (1) every commit that waits to be explored is reachable from a base and
// (2) every such commit is an ancestor of each bottom, a bottom being a commit of the result none of whose parents is in the result.
// Why that is exact: suppose a base reached a commit c of the result. The path from the base to c leaves what was explored at a waiting commit q, and c reaches a bottom b
// (follow its parents within the result), so q reaches b; by (2) b reaches q, and no commit is its own ancestor.
// The bottoms may be those of an earlier, larger result: every commit left in it still reaches one of them.

/** Reads a commit's links; undefined where the commit is missing. */
export type CommitReader = (id: ObjectId) => CommitHeader | undefined

const head = 1
const base = 2

type Node = {
  readonly id: ObjectId
  header: CommitHeader | undefined
  explored: boolean
  waiting: boolean
  /** `head` or `base`, by what reaches it. */
  reached: number
  /** One bit for each bottom that reaches it. */
  below: number
}

type Walk = {
  readonly read: CommitReader
  readonly nodes: Map<ObjectId, Node>
  readonly queue: Heap<Node>
  /** Waiting commits that no base is known to reach. */
  open: number
  /** The bits of all bottoms; undefined where there are too many to tell apart, or none was looked for yet. */
  allBottoms: number | undefined
  /** Commits in the result so far. */
  size: number
}

/** The result: commits of the range, and what a missing commit leaves in doubt. */
export type Selection = {
  readonly commits: readonly CommitHeader[]
  /** Missing commits that the range itself needs. */
  readonly missing: readonly ObjectId[]
  /** Missing commits of the base's history: commits of the range might be known behind them. */
  readonly unprovenBase: readonly ObjectId[]
  readonly explored: number
}

const maxBottoms = 30

const isNewer = (a: Node, b: Node): boolean => (a.header?.seconds ?? 0) > (b.header?.seconds ?? 0)

const nodeOf = (walk: Walk, id: ObjectId): Node => {
  const known = walk.nodes.get(id)
  if (known !== undefined) return known
  const node: Node = { id, header: walk.read(id), explored: false, waiting: false, reached: 0, below: 0 }
  walk.nodes.set(id, node)
  return node
}

/** Marks a node and whatever explored commits lie below it; unexplored ones start to wait. */
const mark = (walk: Walk, start: Node, marks: { readonly reached: number; readonly below: number }): void => {
  const pending: [Node, number, number][] = [[start, marks.reached, marks.below]]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, reached, below] = next
    if ((node.reached | reached) === node.reached && (node.below | below) === node.below) continue
    addMarks(walk, node, { reached, below })
    if (!node.explored) continue
    for (const parent of node.header?.parents ?? []) pending.push([nodeOf(walk, parent), node.reached, node.below])
  }
}

const addMarks = (walk: Walk, node: Node, marks: { readonly reached: number; readonly below: number }): void => {
  const gainsBase = (marks.reached & base & ~node.reached) !== 0
  node.reached |= marks.reached
  node.below |= marks.below
  if (gainsBase && node.explored && node.header !== undefined) walk.size -= 1
  if (gainsBase && node.waiting) walk.open -= 1
  if (node.explored || node.waiting) return
  node.waiting = true
  walk.queue.push(node)
  if ((node.reached & base) === 0) walk.open += 1
}

const isInRange = (node: Node): boolean => node.explored && node.header !== undefined && node.reached === head

const exploreNext = (walk: Walk): void => {
  const node = walk.queue.pop()
  if (node === undefined) return
  node.waiting = false
  node.explored = true
  if ((node.reached & base) === 0) walk.open -= 1
  if (isInRange(node)) walk.size += 1
  for (const parent of node.header?.parents ?? []) mark(walk, nodeOf(walk, parent), node)
}

const bottomsOf = (walk: Walk): readonly Node[] =>
  [...walk.nodes.values()]
    .filter(isInRange)
    .filter((node) => !(node.header?.parents ?? []).some((id) => isInRange(nodeOf(walk, id))))

/** Lets every commit know which bottoms reach it. */
const markBottoms = (walk: Walk): void => {
  const bottoms = bottomsOf(walk)
  if (bottoms.length > maxBottoms) return
  walk.allBottoms = 2 ** bottoms.length - 1
  for (const [at, node] of bottoms.entries()) mark(walk, node, { reached: 0, below: 2 ** at })
}

const isProven = (walk: Walk, node: Node): boolean =>
  walk.size === 0 || (walk.allBottoms !== undefined && (node.below & walk.allBottoms) === walk.allBottoms)

/** Explores until no commit waits that no base reaches: what the heads alone reach by then holds the whole result, and more only where dates lie. */
const gather = (walk: Walk): void => {
  while (walk.open > 0) exploreNext(walk)
  markBottoms(walk)
}

const isAllProven = (walk: Walk): boolean => walk.queue.values().every((node) => isProven(walk, node))

/** Explores until what waits is proven to reach nothing of the result, until nothing waits, or until patience ends; says whether it is proven. */
const prove = (walk: Walk, patience: number): boolean => {
  let rest = patience
  while (!isAllProven(walk)) {
    // Looking at all that waits is paid for by exploring as many.
    for (let left = walk.queue.size(); left > 0; left -= 1) {
      if (rest <= 0) return false
      exploreNext(walk)
      rest -= 1
    }
  }
  return true
}

const isMissing = (node: Node): boolean => node.header === undefined

const selectionOf = (walk: Walk): Selection => {
  const nodes = [...walk.nodes.values()]
  const commits = nodes.filter(isInRange).map((node) => node.header)
  const lost = nodes.filter(isMissing)
  return {
    commits: commits.filter((header) => header !== undefined),
    missing: lost.filter((node) => node.reached === head).map((node) => node.id),
    unprovenBase: lost.filter((node) => (node.reached & base) !== 0 && !isProven(walk, node)).map((node) => node.id),
    explored: nodes.filter((node) => node.explored).length,
  }
}

const startWalk = (read: CommitReader, heads: readonly ObjectId[], bases: readonly ObjectId[]): Walk => {
  const walk: Walk = {
    read,
    nodes: new Map(),
    queue: createHeap(isNewer),
    open: 0,
    allBottoms: undefined,
    size: 0,
  }
  for (const id of bases) mark(walk, nodeOf(walk, id), { reached: base, below: 0 })
  for (const id of heads) mark(walk, nodeOf(walk, id), { reached: head, below: 0 })
  gather(walk)
  return walk
}

/** Selects the commits that are reachable from `heads` and from none of `bases`. */
export const selectCommits = (
  read: CommitReader,
  heads: readonly ObjectId[],
  bases: readonly ObjectId[],
): Selection => {
  const walk = startWalk(read, heads, bases)
  prove(walk, Number.POSITIVE_INFINITY)
  return selectionOf(walk)
}

/** The result at once, or one that may hold more than belongs to it, and how to prove which. */
export type Prospect = {
  readonly likely: Selection
  /** Takes out of it what a base reaches; absent where that was ruled out on the way. */
  readonly prove?: () => Selection
}

/** So many commits of the base's history are read to prove a result at once: next to nothing beside reading what it adds. */
const patienceFor = (size: number): number => 64 + 2 * size

/** The same, with a proof that takes long put off until somebody needs it. */
export const prospectOf = (read: CommitReader, heads: readonly ObjectId[], bases: readonly ObjectId[]): Prospect => {
  const walk = startWalk(read, heads, bases)
  const isExact = prove(walk, patienceFor(walk.size))
  const proven = (): Selection => {
    prove(walk, Number.POSITIVE_INFINITY)
    return selectionOf(walk)
  }
  // Where commits are missing, what that leaves in doubt has to be told.
  if (isExact || [...walk.nodes.values()].some(isMissing)) return { likely: proven() }
  return { likely: selectionOf(walk), prove: proven }
}
