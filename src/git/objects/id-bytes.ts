import type { ObjectId } from '#model/place.ts'

export const readUint32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 0x1000000 + (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))

export const readUint64 = (bytes: Uint8Array, at: number): number =>
  readUint32(bytes, at) * 0x100000000 + readUint32(bytes, at + 4)

/** Below zero where the bytes at a place sort before those of an id, zero where they are the id. */
export const compareBytes = (bytes: Uint8Array, start: number, id: Uint8Array): number => {
  for (let index = 0; index < id.length; index++) {
    const difference = (bytes[start + index] ?? 0) - (id[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export const bytesToId = (bytes: Uint8Array): ObjectId =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')

const hexadecimal = /^[0-9a-f]+$/

/** The bytes of an id; undefined where it is none of that length. */
export const idToBytes = (id: ObjectId, idLength: number): Uint8Array | undefined =>
  id.length === idLength && hexadecimal.test(id) ? Buffer.from(id, 'hex') : undefined
