import type { ObjectId } from '#model/place.ts'
import { isLinkMode, isTreeMode } from './tree-cursor.ts'
import { entriesOf, type Reading } from './trees.ts'

// What trees name and the repository does not hold. For clones that were told to leave things out; it refuses to know what is in them.

export type Absent = { readonly count: number; readonly isComplete: boolean }

/** Trees that are looked through at the most. */
const maxTrees = 300_000

type Walk = { readonly reading: Reading; readonly seen: Set<ObjectId>; trees: number }

/** Each different blob under a tree that was not seen before; stops where too many trees were read. */
function* freshBlobs(walk: Walk, root: ObjectId): Generator<ObjectId> {
  const waiting = walk.seen.has(root) ? [] : [root]
  walk.seen.add(root)
  for (let tree = waiting.pop(); tree !== undefined && walk.trees < maxTrees; tree = waiting.pop()) {
    walk.trees += 1
    const fresh = entriesOf(walk.reading, tree).filter(({ id, mode }) => !(isLinkMode(mode) || walk.seen.has(id)))
    for (const { id } of fresh) walk.seen.add(id)
    waiting.push(...fresh.filter(({ mode }) => isTreeMode(mode)).map(({ id }) => id))
    yield* fresh.filter(({ mode }) => !isTreeMode(mode)).map(({ id }) => id)
  }
}

/** How many different blobs under some trees are absent; incomplete where there were too many trees to look through. */
export const countAbsent = (reading: Reading, trees: Iterable<ObjectId>): Absent => {
  const walk: Walk = { reading, seen: new Set(), trees: 0 }
  let count = 0
  for (const root of trees) {
    for (const id of freshBlobs(walk, root)) count += Number(!reading.store.has(id))
  }
  return { count, isComplete: walk.trees < maxTrees }
}
