import type { ObjectId } from '#model/place.ts'

/** Numbers for object ids that are looked up as raw bytes, in place and without copies: -1 where an id has none. */
export type IdTable = {
  readonly find: (bytes: Uint8Array, at: number) => number
  /** Sets the number of an id that has none yet; gives the entry, to change the number by. */
  readonly add: (bytes: Uint8Array, at: number, value: number) => number
  readonly change: (entry: number, value: number) => void
  readonly size: () => number
  /** The id of an entry; entries are counted as they were added. */
  readonly idOf: (entry: number) => ObjectId
}

const initialBits = 12

/** Multiplies the id's first bytes so that ids which share a few bits do not share a slot. */
const slotOf = (bytes: Uint8Array, at: number, shift: number): number => {
  const lead =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
  return Math.imul(lead, 0x9e3779b1) >>> shift
}

const longer = (values: Int32Array): Int32Array<ArrayBuffer> => {
  const twice = new Int32Array(values.length * 2)
  twice.set(values)
  return twice
}

/** An empty table for ids of a length. */
export const createIdTable = (idBytes: number): IdTable => {
  let bits = initialBits
  let slots = new Int32Array(2 ** bits).fill(-1)
  let ids = new Uint8Array(1024 * idBytes)
  let values = new Int32Array(1024)
  let count = 0

  const isAt = (entry: number, bytes: Uint8Array, at: number): boolean => {
    const start = entry * idBytes
    for (let offset = 0; offset < idBytes; offset += 1) if (ids[start + offset] !== bytes[at + offset]) return false
    return true
  }

  const freeSlot = (bytes: Uint8Array, at: number): number => {
    const mask = slots.length - 1
    let slot = slotOf(bytes, at, 32 - bits)
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    return slot
  }

  const grow = (): void => {
    bits += 1
    slots = new Int32Array(2 ** bits).fill(-1)
    for (let entry = 0; entry < count; entry += 1) slots[freeSlot(ids, entry * idBytes)] = entry
  }

  const find = (bytes: Uint8Array, at: number): number => {
    const mask = slots.length - 1
    for (let slot = slotOf(bytes, at, 32 - bits); ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? -1
      if (entry === -1) return -1
      if (isAt(entry, bytes, at)) return values[entry] ?? -1
    }
  }

  const add = (bytes: Uint8Array, at: number, value: number): number => {
    if (count === values.length) {
      const wider = new Uint8Array(ids.length * 2)
      wider.set(ids)
      ids = wider
      values = longer(values)
    }
    if (count * 2 >= slots.length) grow()
    slots[freeSlot(bytes, at)] = count
    ids.set(bytes.subarray(at, at + idBytes), count * idBytes)
    values[count] = value
    count += 1
    return count - 1
  }

  const change = (entry: number, value: number): void => {
    values[entry] = value
  }

  const idOf = (entry: number): ObjectId =>
    Buffer.from(ids.buffer, ids.byteOffset + entry * idBytes, idBytes).toString('hex')

  return { find, add, change, size: () => count, idOf }
}
