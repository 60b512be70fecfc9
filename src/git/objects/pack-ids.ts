import type { PackForest } from './forest-table.ts'
import { openPackIndex } from './pack-index.ts'

const idsAtOnce = 16_384

/** Visits the ids of a pack in their order, as bytes in place that are valid during the visit: a pack's whole table need not be in memory for it. */
export const eachId = (forest: PackForest, visit: (position: number, bytes: Uint8Array, at: number) => void): void => {
  const index = openPackIndex(forest.indexFile, forest.idBytes)
  if (index === undefined) return
  for (let start = 0; start < forest.count; start += idsAtOnce) {
    const bytes = index.ids(start, idsAtOnce)
    for (let at = 0; at < bytes.length; at += forest.idBytes) visit(start + at / forest.idBytes, bytes, at)
  }
  index.close()
}

/** From the place of an id to the place in the pack. */
export const ordinalsOf = ({ count, positions }: PackForest): Int32Array => {
  const ordinals = new Int32Array(count)
  for (let ordinal = 0; ordinal < count; ordinal += 1) ordinals[positions[ordinal] ?? 0] = ordinal
  return ordinals
}
