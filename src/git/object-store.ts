import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

export type GitObject = { readonly id: ObjectId; readonly type: ObjectType; readonly bytes: Uint8Array }

/** Objects of a repository by id: packs and loose files of its object folders, with `git cat-file` for what they cannot serve. Reads are synchronous. */
export type ObjectStore = {
  /** Length of an id in hexadecimal digits: 40 or 64. */
  readonly idLength: number
  /** The object, or undefined where it is missing or damaged; damage is noted in `problems`. */
  readonly read: (id: ObjectId) => GitObject | undefined
  /** Type and size without inflating more than the head. */
  readonly stat: (id: ObjectId) => { readonly type: ObjectType; readonly size: number } | undefined
  readonly has: (id: ObjectId) => boolean
  /** What could not be read so far. */
  readonly problems: readonly Problem[]
  readonly close: () => void
}
