// What a range is compared with: files of its bases, and what its parents had where a value was found. A shallow or partial checkout lacks them until they are asked for.
import type { CommitHeader } from '#git/commits.ts'
import type { BytePath } from '#git/paths.ts'
import { treeOf } from '#git/range.ts'
import { distinctBlobs, lookUp, type Reading } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'

/** Brings objects that are not here; what stays away is told. */
export type Fetch = (ids: readonly ObjectId[]) => Promise<readonly Problem[]>

/** Files of the trees, and of the parents of the commits at their paths, that are not here. */
export function absentCompared(
  reading: Reading,
  trees: readonly ObjectId[],
  places: Iterable<{ readonly commit: CommitHeader; readonly path: BytePath }>,
): ObjectId[] {
  const absent = new Set<ObjectId>()
  const check = (id: ObjectId): void => {
    if (!(absent.has(id) || reading.store.has(id))) absent.add(id)
  }
  for (const tree of trees) for (const id of distinctBlobs(reading, tree)) check(id)
  for (const { commit, path } of places) for (const id of atParents(reading, commit, path)) check(id)
  return [...absent]
}

const atParents = (reading: Reading, { parents }: CommitHeader, path: BytePath): ObjectId[] =>
  parents.flatMap((parent) => {
    const tree = treeOf(reading, parent)
    return tree === undefined ? [] : (lookUp(reading, tree, path)?.id ?? [])
  })
