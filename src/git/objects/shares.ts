import { noOrdinal, type PackForest } from './forest-table.ts'

/** A part of a pack's trees for one worker, in the order of the pack. */
export type Share = { readonly roots: Uint32Array; readonly weight: number }

/** What a walk over a tree inflates, in bytes. */
const treeWeight = ({ sizes, firstChild, nextSibling }: PackForest, root: number): number => {
  const waiting = [root]
  let weight = 0
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    weight += sizes[at] ?? 0
    for (let child = firstChild[at] ?? noOrdinal; child >= 0; child = nextSibling[child] ?? noOrdinal)
      waiting.push(child)
  }
  return weight
}

/** Over shared memory, so that neither shares nor threads have copies of their own. */
const shared = (roots: Uint32Array): Uint32Array => {
  const copy = new Uint32Array(new SharedArrayBuffer(roots.byteLength))
  copy.set(roots)
  return copy
}

/** Cuts roots into at most `parts` runs of about equal weight, the heaviest first. */
export const sharesOf = (forest: PackForest, roots: Uint32Array, parts: number): readonly Share[] => {
  const weights = Float64Array.from(roots, (root) => treeWeight(forest, root))
  const target = weights.reduce((sum, weight) => sum + weight, 0) / parts
  const shares: Share[] = []
  const all = shared(roots)
  let start = 0
  let weight = 0
  for (let index = 0; index < roots.length; index++) {
    weight += weights[index] ?? 0
    const isFull = weight >= target && shares.length < parts - 1
    if (!isFull && index < roots.length - 1) continue
    shares.push({ roots: all.subarray(start, index + 1), weight })
    start = index + 1
    weight = 0
  }
  return shares.sort((one, other) => other.weight - one.weight)
}
