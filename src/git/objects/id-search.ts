import type { FileWindows } from './file-windows.ts'
import { compareBytes } from './id-bytes.ts'

/** A sorted table of ids in a file, and the part of it to look in. */
export type IdTable = {
  readonly start: number
  /** Bytes from one id to the next. */
  readonly stride: number
  readonly low: number
  readonly high: number
}

/** Where an id stands in a sorted table, or -1; reads no more of it than the search touches. */
export const searchIds = (file: FileWindows, table: IdTable, id: Uint8Array): number => {
  let { low, high } = table
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (file.seek(table.start + middle * table.stride, id.length) < id.length) return -1
    const order = compareBytes(file.bytes, file.start, id)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle
  }
  return -1
}
