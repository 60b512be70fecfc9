import type { PackForest } from './objects/forest-table.ts'
import { kindOf } from './objects/object-type.ts'
import { eachId, ordinalsOf } from './objects/pack-ids.ts'

// Finds trees in packs by the bytes of their ids, all in memory: for passes that look up millions.

/** The trees of a pack. They are numbered through all packs: `first` is this one's first number. */
export type PackTrees = {
  readonly forest: PackForest
  readonly first: number
  /** By tree, in the order of ids: the id in words of four bytes, then the place in the pack. What belongs to a look-up stands together: there are too many for the processor's cache. */
  readonly records: Int32Array
  /** Where ids whose first bits are the same start; how far to shift the first word for those bits. */
  readonly buckets: Int32Array
  readonly shift: number
}

/** The number of a tree by its id, or -1. */
export type Locate = (bytes: Uint8Array, at: number) => number

const tree = kindOf('tree')

/** Four bytes of an id as a number. */
const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)

/** Few ids to a bucket, few buckets to a small pack. */
const bitsFor = (count: number): number => Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1)) - 1))

const recordsOf = (forest: PackForest): Int32Array => {
  const { kinds, idBytes } = forest
  const ordinals = ordinalsOf(forest)
  const count = kinds.reduce((sum, kind) => sum + Number(kind === tree), 0)
  const records = new Int32Array(count * (idBytes / 4 + 1))
  let used = 0
  eachId(forest, (position, bytes, start) => {
    const ordinal = ordinals[position] ?? 0
    if (kinds[ordinal] !== tree || used === records.length) return
    for (let at = start; at < start + idBytes; at += 4) records[used++] = wordAt(bytes, at)
    records[used++] = ordinal
  })
  return records
}

const bucketsOf = (records: Int32Array, stride: number, shift: number): Int32Array => {
  const starts = new Int32Array(2 ** (32 - shift) + 1)
  for (let at = 0; at < records.length; at += stride) {
    const bucket = ((records[at] ?? 0) >>> shift) + 1
    starts[bucket] = (starts[bucket] ?? 0) + stride
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  return starts
}

/** Reads the ids of the trees of packs. */
export const openPackTrees = (forests: readonly PackForest[]): readonly PackTrees[] => {
  let first = 0
  return forests.map((forest) => {
    const records = recordsOf(forest)
    const stride = forest.idBytes / 4 + 1
    const shift = 32 - bitsFor(records.length / stride)
    const pack = { forest, first, records, buckets: bucketsOf(records, stride, shift), shift }
    first += forest.count
    return pack
  })
}

type Id = { readonly bytes: Uint8Array; readonly at: number }

/** Whether all words of an id but the first are those of a record. */
const isRest = ({ records, forest }: PackTrees, record: number, { bytes, at }: Id): boolean => {
  for (let word = 1; word < forest.idBytes / 4; word += 1)
    if (records[record + word] !== wordAt(bytes, at + word * 4)) return false
  return true
}

/** The place in its pack of a tree, or -1. */
const ordinalIn = (pack: PackTrees, bytes: Uint8Array, at: number): number => {
  const { records, buckets, shift, forest } = pack
  const words = forest.idBytes / 4
  const lead = wordAt(bytes, at)
  const bucket = lead >>> shift
  const end = buckets[bucket + 1] ?? 0
  for (let record = buckets[bucket] ?? 0; record < end; record += words + 1)
    if (records[record] === lead && isRest(pack, record, { bytes, at })) return records[record + words] ?? -1
  return -1
}

/** Looks for trees in packs. */
export const createLocate =
  (packs: readonly PackTrees[]): Locate =>
  (bytes, at) => {
    for (const pack of packs) {
      const ordinal = ordinalIn(pack, bytes, at)
      if (ordinal >= 0) return pack.first + ordinal
    }
    return -1
  }

/** The pack that a tree's number belongs to. */
export const packOf = (packs: readonly PackTrees[], number: number): PackTrees | undefined =>
  packs.findLast((pack) => pack.first <= number)
