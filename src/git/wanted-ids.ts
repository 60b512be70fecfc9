import type { ObjectId } from '#model/place.ts'
import { createIdTable } from './id-table.ts'

/** Finds few ids among many: the place of an id in the list, or -1. */
export type WantedIds = (bytes: Uint8Array, at: number) => number

const unknown = -1

/** Prepares to look for ids. Their first two bytes tell most others apart at one look. */
export const createWantedIds = (list: readonly ObjectId[], idBytes: number): WantedIds => {
  const pairs = new Uint8Array(65536)
  const table = createIdTable(idBytes)
  for (const [number, hex] of list.entries()) {
    const id = Buffer.from(hex, 'hex')
    pairs[id.readUInt16BE(0)] = 1
    if (table.find(id, 0) === unknown) table.add(id, 0, number)
  }
  return (bytes, at) => (pairs[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] === 0 ? unknown : table.find(bytes, at))
}
