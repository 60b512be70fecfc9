import type { PackForest } from './objects/forest-table.ts'
import { kindOf } from './objects/object-type.ts'
import { openPackIndex } from './objects/pack-index.ts'

// Finds trees in packs by the bytes of their ids, all in memory: for passes that look up millions.

/** The ids of a pack and what they name. Trees are numbered through all packs: `first` is this one's first number. */
export type PackTrees = {
  readonly forest: PackForest
  readonly first: number
  readonly ids: Uint8Array
  /** Where ids whose first bits are the same start; how far to shift the first four bytes for those bits. */
  readonly buckets: Int32Array
  readonly shift: number
  /** From the place of an id to the place in the pack. */
  readonly ordinals: Uint32Array
}

/** The number of a tree by its id, or -1. */
export type Locate = (bytes: Uint8Array, at: number) => number

const tree = kindOf('tree')

const allIds = (forest: PackForest): Uint8Array => {
  const index = openPackIndex(forest.indexFile, forest.idBytes)
  const ids = index?.allIds() ?? new Uint8Array(0)
  index?.close()
  return ids
}

/** The first four bytes of an id as a number. */
const leadOf = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)

/** Few ids to a bucket, few buckets to a small pack. */
const bitsFor = (count: number): number => Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1)) - 2))

const bucketsOf = (ids: Uint8Array, idBytes: number, shift: number): Int32Array => {
  const starts = new Int32Array(2 ** (32 - shift) + 1)
  for (let at = 0; at < ids.length; at += idBytes) {
    const bucket = (leadOf(ids, at) >>> shift) + 1
    starts[bucket] = (starts[bucket] ?? 0) + 1
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  return starts
}

const ordinalsOf = (forest: PackForest): Uint32Array => {
  const ordinals = new Uint32Array(forest.count)
  for (let ordinal = 0; ordinal < forest.count; ordinal += 1) ordinals[forest.positions[ordinal] ?? 0] = ordinal
  return ordinals
}

/** Reads the ids of packs. */
export const openPackTrees = (forests: readonly PackForest[]): readonly PackTrees[] => {
  let first = 0
  return forests.map((forest) => {
    const ids = allIds(forest)
    const shift = 32 - bitsFor(forest.count)
    const buckets = bucketsOf(ids, forest.idBytes, shift)
    const pack = { forest, first, ids, buckets, shift, ordinals: ordinalsOf(forest) }
    first += forest.count
    return pack
  })
}

const positionIn = ({ ids, buckets, shift, forest }: PackTrees, bytes: Uint8Array, at: number): number => {
  const { idBytes } = forest
  const bucket = leadOf(bytes, at) >>> shift
  const end = (buckets[bucket + 1] ?? 0) * idBytes
  for (let start = (buckets[bucket] ?? 0) * idBytes; start < end; start += idBytes) {
    let same = 0
    while (same < idBytes && ids[start + same] === bytes[at + same]) same += 1
    if (same === idBytes) return start / idBytes
  }
  return -1
}

/** Looks for trees in packs. */
export const createLocate =
  (packs: readonly PackTrees[]): Locate =>
  (bytes, at) => {
    for (const pack of packs) {
      const position = positionIn(pack, bytes, at)
      const ordinal = position < 0 ? 0 : (pack.ordinals[position] ?? 0)
      if (position >= 0 && pack.forest.kinds[ordinal] === tree) return pack.first + ordinal
    }
    return -1
  }

/** The pack that a tree's number belongs to. */
export const packOf = (packs: readonly PackTrees[], number: number): PackTrees | undefined =>
  packs.findLast((pack) => pack.first <= number)

/** The id of a tree by its number, as bytes in place. */
export const idOf = (pack: PackTrees, number: number): { readonly bytes: Uint8Array; readonly at: number } => ({
  bytes: pack.ids,
  at: (pack.forest.positions[number - pack.first] ?? 0) * pack.forest.idBytes,
})
