import type { ObjectId } from '#model/place.ts'
import { isLinkMode, isTreeMode } from './tree-cursor.ts'
import { entriesOf, type Reading } from './trees.ts'

// What trees name and the repository does not hold. For clones that were told to leave things out; it refuses to know what is in them.

export type Absent = { readonly count: number; readonly isComplete: boolean }

/** Trees that are looked through at the most. */
const maxTrees = 300_000

/** How many different blobs under some trees are absent; incomplete where there were too many trees to look through. */
export const countAbsent = (reading: Reading, trees: Iterable<ObjectId>): Absent => {
  const seen = new Set<ObjectId>()
  const waiting: ObjectId[] = []
  let count = 0
  let read = 0
  for (const root of trees) {
    if (!seen.has(root)) waiting.push(root)
    seen.add(root)
    for (let tree = waiting.pop(); tree !== undefined; tree = waiting.pop()) {
      read += 1
      if (read > maxTrees) return { count, isComplete: false }
      for (const entry of entriesOf(reading, tree)) {
        if (isLinkMode(entry.mode) || seen.has(entry.id)) continue
        seen.add(entry.id)
        if (isTreeMode(entry.mode)) waiting.push(entry.id)
        else if (!reading.store.has(entry.id)) count += 1
      }
    }
  }
  return { count, isComplete: true }
}
