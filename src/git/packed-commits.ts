import type { ObjectId } from '#model/place.ts'
import { type CommitHeader, parseHeader } from './commits.ts'
import { rootsOf } from './objects/forest.ts'
import type { PackForest } from './objects/forest-table.ts'
import type { PackedObject } from './objects/hand.ts'
import { walkForest } from './objects/walk.ts'

/** Reads the links of all commits of some packs at one go, in the order of the packs: for histories that are read as a whole. */
export const readPackedCommits = (forests: readonly PackForest[]): ((id: ObjectId) => CommitHeader | undefined) => {
  const headers = new Map<ObjectId, CommitHeader>()
  const visit = (object: PackedObject): undefined => {
    const id = object.id()
    const header = parseHeader({ id, type: 'commit', bytes: object.text() })
    if (header !== undefined) headers.set(id, header)
  }
  for (const forest of forests) walkForest(forest, rootsOf(forest, 'commit'), { visit })
  return (id) => headers.get(id)
}
