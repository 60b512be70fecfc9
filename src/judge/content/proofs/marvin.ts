const rotate = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0

type State = { low: number; high: number }

const mix = (state: State): void => {
  let { low, high } = state
  high ^= low
  low = (rotate(low, 20) + (high >>> 0)) >>> 0
  high = rotate(high, 9) ^ low
  low = (rotate(low, 27) + (high >>> 0)) >>> 0
  high = rotate(high, 19)
  state.low = low
  state.high = high >>> 0
}

/** Marvin32, folded to 32 bits: the checksum Microsoft builds into its identifiable keys. */
export const marvin32 = (bytes: Uint8Array, seed: bigint): number => {
  const state: State = { low: Number(seed & 0xffffffffn), high: Number(seed >> 32n) }
  const whole = bytes.length & ~3
  for (let at = 0; at < whole; at += 4) {
    const word =
      ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>>
      0
    state.low = (state.low + word) >>> 0
    mix(state)
  }
  let last = 0x80 << ((bytes.length - whole) * 8)
  for (let at = bytes.length - 1; at >= whole; at--) last |= (bytes[at] ?? 0) << ((at - whole) * 8)
  state.low = (state.low + (last >>> 0)) >>> 0
  mix(state)
  mix(state)
  return (state.low ^ state.high) >>> 0
}
