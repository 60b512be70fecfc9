const smallest = 1024 * 1024

/** No walk holds more than this at once. */
const largest = 1536 * 1024 * 1024

/**
 * One buffer for all that a walk holds: the objects whose children are still to come, stacked from its start, and the delta in hand at its end.
 * One buffer, since copies inside a buffer are the cheapest.
 */
export type Arena = {
  bytes: Uint8Array
  /** Frames in use. */
  depth: number
  readonly starts: Int32Array
  readonly sizes: Int32Array
  /** Where the next object goes. */
  top: number
  /** Where the delta in hand starts; the end of the buffer where there is none. */
  tail: number
}

export const newArena = (frames: number): Arena => ({
  bytes: new Uint8Array(smallest),
  depth: 0,
  starts: new Int32Array(frames),
  sizes: new Int32Array(frames),
  top: 0,
  tail: smallest,
})

/** What a walk that has ended leaves for the next one: a new buffer for each part of a pack would be zeroed and thrown away. */
const spare: { arena: Arena | undefined } = { arena: undefined }

/** Beyond this a buffer is not kept. */
const worthKeeping = 256 * 1024 * 1024

/** An empty arena with room for so many frames, to be given back. */
export const takeArena = (frames: number): Arena => {
  const { arena } = spare
  if (arena === undefined || arena.starts.length < frames) return newArena(frames)
  spare.arena = undefined
  return arena
}

export const giveBack = (arena: Arena): void => {
  if (arena.bytes.length > worthKeeping) return
  arena.depth = 0
  arena.top = 0
  arena.tail = arena.bytes.length
  spare.arena = arena
}

/** Lets go what was kept for the next walk. */
export const dropSpareArena = (): void => {
  spare.arena = undefined
}

/** Closes the gaps that frames in the middle left when they ended. */
const compact = (arena: Arena): void => {
  let top = 0
  for (let frame = 0; frame < arena.depth; frame++) {
    const start = arena.starts[frame] ?? 0
    const size = arena.sizes[frame] ?? 0
    if (start > top) arena.bytes.copyWithin(top, start, start + size)
    arena.starts[frame] = Math.min(start, top)
    top += size
  }
  arena.top = top
}

/** Moves all to a larger buffer; views of the old one stay as they are. */
const grow = (arena: Arena, needed: number): boolean => {
  let length = arena.bytes.length
  while (length < needed) length *= 2
  if (length > largest) length = largest
  if (needed > length) return false
  const old = arena.bytes
  const tailLength = old.length - arena.tail
  arena.bytes = new Uint8Array(length)
  arena.bytes.set(old.subarray(0, arena.top))
  arena.bytes.set(old.subarray(arena.tail), length - tailLength)
  arena.tail = length - tailLength
  return true
}

/** Makes room between the frames and the delta in hand; false where that would take too much. Moves frames. */
export const reserve = (arena: Arena, size: number): boolean => {
  if (arena.top + size <= arena.tail) return true
  compact(arena)
  return arena.top + size <= arena.tail || grow(arena, arena.top + size + arena.bytes.length - arena.tail)
}

/** The same behind what is in use above the frames, and without moving any: views that were handed out stay right. */
export const reserveAbove = (arena: Arena, used: number, size: number): boolean => {
  if (arena.top + used + size <= arena.tail) return true
  return growAbove(arena, used, size)
}

const growAbove = (arena: Arena, used: number, size: number): boolean => {
  const top = arena.top
  arena.top = top + used
  const isRoomy = grow(arena, arena.top + size + arena.bytes.length - arena.tail)
  arena.top = top
  return isRoomy
}
