import type { GitObject, ObjectStore } from '#git/object-store.ts'
import type { ObjectId } from '#model/place.ts'
import { hashOf, type PackedObject } from './hand.ts'
import { emptyWindows, wholeWindow } from './windows.ts'

const nothing = new Int32Array(0)

/** An object that comes whole and has no base, as walks give it. */
export const loneObject = ({ id, type, bytes }: GitObject): PackedObject => ({
  type,
  ordinal: -1,
  size: bytes.length,
  edits: 'whole',
  editCount: 0,
  copies: nothing,
  copyCount: 0,
  pieceStart: 0,
  id: () => id,
  text: () => bytes,
  windows: () => {
    const windows = emptyWindows()
    windows.bytes = bytes
    wholeWindow(windows, bytes.length, 0)
    return windows
  },
  verify: () => hashOf(type, id.length, bytes) === id,
})

/** Visits objects that a walk could not read, as far as a store finds them elsewhere; what it cannot find either becomes a problem of the store's. */
export const visitSingly = (
  store: ObjectStore,
  ids: Iterable<ObjectId>,
  visit: (object: PackedObject) => void,
): void => {
  for (const id of ids) {
    const object = store.read(id)
    if (object !== undefined) visit(loneObject(object))
  }
}
