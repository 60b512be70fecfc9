import type { ObjectId } from '#model/place.ts'
import type { GitObject, ObjectStore } from './object-store.ts'

/** So many bytes of commits and trees are remembered: those of a range of some hundred commits. */
const mostBytes = 16 * 1024 * 1024
const perObject = 256

/** The same objects, with commits and trees remembered: who goes through a range asks for most of them again and again, and for each file by its id once or twice. */
export function recalling(store: ObjectStore): ObjectStore {
  const known = new Map<ObjectId, GitObject>()
  let bytes = 0
  const remember = (object: GitObject): void => {
    bytes += object.bytes.length + perObject
    if (bytes > mostBytes) {
      known.clear()
      bytes = object.bytes.length + perObject
    }
    known.set(object.id, object)
  }
  return {
    ...store,
    get problems() {
      return store.problems
    },
    read: (id) => {
      const before = known.get(id)
      if (before !== undefined) return before
      const object = store.read(id)
      if (object !== undefined && object.type !== 'blob') remember(object)
      return object
    },
  }
}
