import type { FileWindows } from './file-windows.ts'
import { compareBytes, readUint32 } from './id-bytes.ts'

/** A sorted table of ids in a file, and the part of it to look in: all ids that start with the same byte as the one looked for. */
export type IdTable = {
  readonly start: number
  /** Bytes from one id to the next. */
  readonly stride: number
  readonly low: number
  readonly high: number
}

/** Ids are spread evenly, so that a guess by value is near; where somebody made them uneven, halving finds them still. */
const guesses = 6

type Bounds = { low: number; high: number; lowValue: number; highValue: number }

const guess = ({ low, high, lowValue, highValue }: Bounds, wanted: number): number => {
  const share = highValue > lowValue ? (wanted - lowValue) / (highValue - lowValue) : 0
  return Math.max(low, Math.min(Math.floor(low + (high - low) * share), high - 1))
}

const halve = ({ low, high }: Bounds): number => Math.floor((low + high) / 2)

type Probe = { readonly middle: number; readonly order: number; readonly value: number }

const narrow = (bounds: Bounds, { middle, order, value }: Probe): void => {
  if (order < 0) {
    bounds.low = middle + 1
    bounds.lowValue = value
  } else {
    bounds.high = middle
    bounds.highValue = value
  }
}

/** Where an id stands in a sorted table, or -1; reads no more of it than the search touches. */
export const searchIds = (file: FileWindows, { start, stride, low, high }: IdTable, id: Uint8Array): number => {
  const wanted = readUint32(id, 0)
  const lowValue = (id[0] ?? 0) * 0x1000000
  const bounds = { low, high, lowValue, highValue: lowValue + 0x1000000 }
  for (let probes = 0; bounds.low < bounds.high; probes++) {
    const middle = probes < guesses ? guess(bounds, wanted) : halve(bounds)
    if (file.seek(start + middle * stride, id.length) < id.length) return -1
    const order = compareBytes(file.bytes, file.start, id)
    if (order === 0) return middle
    narrow(bounds, { middle, order, value: readUint32(file.bytes, file.start) })
  }
  return -1
}
