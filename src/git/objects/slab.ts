const slabBytes = 65_536
const largestShare = 16_384

/** Gives out buffers; small ones share one, since an allocation each would cost more than reading what goes in. */
export const newSlab = (): ((size: number) => Uint8Array) => {
  let slab = new Uint8Array(0)
  let used = 0
  return (size) => {
    if (size > largestShare) return new Uint8Array(size)
    if (used + size > slab.length) {
      slab = new Uint8Array(slabBytes)
      used = 0
    }
    used += size
    return slab.subarray(used - size, used)
  }
}
