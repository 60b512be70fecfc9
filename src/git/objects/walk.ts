import type { ObjectId } from '#model/place.ts'
import { type Arena, giveBack, reserve, takeArena } from './arena.ts'
import { parseDelta, readDeltaSizes } from './delta.ts'
import { FileWindows, walkWindows } from './file-windows.ts'
import { idsOf } from './forest.ts'
import { noOrdinal, type PackForest } from './forest-table.ts'
import { Hand, type PackedObject, TooLargeError } from './hand.ts'
import { emptyJob, type InflateJob, type Inflater } from './inflate.ts'
import { openInflater } from './inflate-handle.ts'
import { typeOf } from './object-type.ts'
import { deepestChain, largestInMemory, roomFor } from './pack.ts'
import { openPackIndex, type PackIndex } from './pack-index.ts'
import { defaultOverlap, defaultPiece, entryRange, hashEntry, streamRange } from './stream.ts'

// Walks trees of a pack: each object after its base, each inflated once, each held no longer than its children need it.
// It refuses to know what is looked for. What it cannot read it names: a store may find that elsewhere.

export type WalkOptions<T> = {
  /** Told each object, with what the visit of its base gave back; a whole object has no base. */
  readonly visit: (object: PackedObject, base: T | undefined) => T | undefined
  /** Told how many more bytes of the pack are done, every megabyte or so. */
  readonly onProgress?: (packBytes: number) => void
  /** Asked before each object. */
  readonly isStopped?: () => boolean
  /** A whole object beyond this, that nothing is built on, is visited in pieces. */
  readonly pieceBytes?: number
  /** How much a piece repeats of the one before. */
  readonly pieceOverlap?: number
  readonly inflater?: Inflater
}

export type WalkOutcome = {
  readonly objects: number
  /** Their sizes in all. */
  readonly bytes: number
  /** What could not be read here. */
  readonly unread: readonly ObjectId[]
  readonly end: 'finished' | 'stopped'
}

type Walk<T> = {
  readonly forest: PackForest
  readonly options: WalkOptions<T>
  readonly inflater: Inflater
  readonly file: FileWindows
  readonly job: InflateJob
  readonly arena: Arena
  readonly hand: Hand
  readonly nextChildren: Int32Array
  readonly states: (T | undefined)[]
  readonly unread: number[]
  objects: number
  bytes: number
  progress: number
}

const progressStep = 1024 * 1024

/** Finds the data of an entry; false where the file cannot give it. */
const findData = <T>({ forest, file, job }: Walk<T>, ordinal: number): boolean => {
  const { position, end, size } = entryRange(forest, ordinal)
  const length = Math.min(end - position, roomFor(size))
  try {
    job.inputEnd = length > 0 ? file.seek(position, length) : 0
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return false
    throw error
  }
  job.input = file.bytes
  job.inputStart = file.start
  job.inputEnd += file.start
  return job.inputEnd > job.inputStart
}

const inflateAt = <T>(walk: Walk<T>, ordinal: number, at: number): boolean => {
  const { job, arena, inflater, forest } = walk
  if (!findData(walk, ordinal)) return false
  job.output = arena.bytes
  job.outputStart = at
  job.size = forest.sizes[ordinal] ?? 0
  return inflater.inflate(job) === 'ok'
}

const advance = <T>(walk: Walk<T>, ordinal: number): void => {
  const { offsets } = walk.forest
  walk.progress += (offsets[ordinal + 1] ?? 0) - (offsets[ordinal] ?? 0)
  if (walk.progress < progressStep) return
  walk.options.onProgress?.(walk.progress)
  walk.progress = 0
}

/** Gives up on an object and on all that is built on it. */
const abandon = <T>(walk: Walk<T>, from: number): void => {
  const { firstChild, nextSibling } = walk.forest
  const waiting = [from]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    walk.unread.push(at)
    advance(walk, at)
    for (let child = firstChild[at] ?? noOrdinal; child >= 0; child = nextSibling[child] ?? noOrdinal)
      waiting.push(child)
  }
}

const count = <T>(walk: Walk<T>, ordinal: number): void => {
  walk.objects++
  walk.bytes += walk.hand.size
  advance(walk, ordinal)
}

const visit = <T>(walk: Walk<T>, base: T | undefined): T | undefined => {
  const { hand, forest } = walk
  hand.type = typeOf(forest.kinds[hand.ordinal] ?? 0) ?? 'blob'
  count(walk, hand.ordinal)
  try {
    return walk.options.visit(hand, base)
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error
    walk.unread.push(hand.ordinal)
    return undefined
  }
}

const push = <T>(walk: Walk<T>, ordinal: number, state: T | undefined): void => {
  const { arena, forest, hand } = walk
  const frame = arena.depth++
  arena.starts[frame] = arena.top
  arena.sizes[frame] = hand.size
  arena.top += hand.size
  walk.nextChildren[frame] = forest.firstChild[ordinal] ?? noOrdinal
  walk.states[frame] = state
}

const pop = <T>(walk: Walk<T>): void => {
  const { arena } = walk
  arena.depth--
  walk.states[arena.depth] = undefined
  const below = arena.depth - 1
  arena.top = below < 0 ? 0 : (arena.starts[below] ?? 0) + (arena.sizes[below] ?? 0)
}

const inflateRoot = <T>(walk: Walk<T>, root: number): boolean => {
  const size = walk.forest.sizes[root] ?? 0
  if (size > largestInMemory || !reserve(walk.arena, size + 1)) return false
  if (!inflateAt(walk, root, walk.arena.top)) return false
  walk.hand.takeWhole(root, size, walk.arena.top)
  return true
}

const enterLoneRoot = <T>(walk: Walk<T>, root: number): void => {
  if ((walk.forest.sizes[root] ?? 0) > (walk.options.pieceBytes ?? defaultPiece)) enterPieces(walk, root)
  else if (!inflateRoot(walk, root)) abandon(walk, root)
  else visit(walk, undefined)
}

const enterRoot = <T>(walk: Walk<T>, root: number): void => {
  walk.arena.tail = walk.arena.bytes.length
  if ((walk.forest.firstChild[root] ?? noOrdinal) < 0) enterLoneRoot(walk, root)
  else if (!inflateRoot(walk, root)) abandon(walk, root)
  else push(walk, root, visit(walk, undefined))
}

const enterPieces = <T>(walk: Walk<T>, root: number): void => {
  const { forest, hand, options } = walk
  const range = entryRange(forest, root)
  const isWhole = streamRange(walk, range, {
    pieceBytes: options.pieceBytes ?? defaultPiece,
    overlap: options.pieceOverlap ?? defaultOverlap,
    emit: (piece) => {
      hand.takePiece(root, range.size, piece)
      hand.type = typeOf(forest.kinds[root] ?? 0) ?? 'blob'
      options.visit(hand, undefined)
    },
  })
  if (isWhole) count(walk, root)
  else abandon(walk, root)
}

/** Takes up a delta, its result not assembled yet. */
const takeUp = <T>(walk: Walk<T>, ordinal: number, frame: number): boolean => {
  const { arena, hand, forest } = walk
  const deltaSize = forest.sizes[ordinal] ?? 0
  arena.tail = arena.bytes.length
  if (deltaSize > largestInMemory || !reserve(arena, deltaSize + 1)) return false
  const tail = arena.bytes.length - deltaSize - 1
  if (!inflateAt(walk, ordinal, tail)) return false
  arena.tail = tail
  const sizes = readDeltaSizes({ bytes: arena.bytes, start: tail, end: tail + deltaSize })
  if (sizes === undefined || sizes.baseSize !== arena.sizes[frame] || sizes.resultSize > largestInMemory) return false
  const commands = { bytes: arena.bytes, start: sizes.start, end: tail + deltaSize }
  if (parseDelta(hand.script, commands, sizes) !== undefined) return false
  hand.takeDelta(ordinal, arena.starts[frame] ?? 0, sizes.start - tail)
  return true
}

const enterLeaf = <T>(walk: Walk<T>, ordinal: number, frame: number): void => {
  if (takeUp(walk, ordinal, frame)) visit(walk, walk.states[frame])
  else abandon(walk, ordinal)
}

const assembleInner = <T>(walk: Walk<T>, ordinal: number, frame: number): boolean => {
  const { arena, hand } = walk
  if (!takeUp(walk, ordinal, frame) || !reserve(arena, hand.size)) return false
  // Making room may have moved the base.
  hand.rebase(arena.starts[frame] ?? 0)
  hand.assembleAtTop()
  return true
}

const enterInner = <T>(walk: Walk<T>, ordinal: number, frame: number): void => {
  if (!assembleInner(walk, ordinal, frame)) {
    abandon(walk, ordinal)
    return
  }
  const { top } = walk.arena
  const state = visit(walk, walk.states[frame])
  // The last child takes the place of its base, which nothing needs any more.
  if ((walk.nextChildren[frame] ?? noOrdinal) < 0) pop(walk)
  walk.arena.top = top
  push(walk, ordinal, state)
}

const step = <T>(walk: Walk<T>): void => {
  const { arena, forest } = walk
  const frame = arena.depth - 1
  const child = walk.nextChildren[frame] ?? noOrdinal
  walk.nextChildren[frame] = forest.nextSibling[child] ?? noOrdinal
  if (child < 0) pop(walk)
  else if ((forest.firstChild[child] ?? noOrdinal) < 0) enterLeaf(walk, child, frame)
  else enterInner(walk, child, frame)
}

const walkTrees = <T>(walk: Walk<T>, roots: Iterable<number>): WalkOutcome['end'] => {
  const { arena, options } = walk
  for (const root of roots) {
    if (options.isStopped?.()) return 'stopped'
    enterRoot(walk, root)
    while (arena.depth > 0) {
      if (options.isStopped?.()) return 'stopped'
      step(walk)
    }
  }
  return 'finished'
}

const newWalk = <T>(forest: PackForest, index: PackIndex, options: WalkOptions<T>): Walk<T> => {
  const arena = takeArena(deepestChain + 2)
  return {
    forest,
    options,
    inflater: options.inflater ?? openInflater(),
    file: new FileWindows(forest.packFile, walkWindows),
    job: emptyJob(),
    arena,
    hand: new Hand(
      arena,
      (ordinal) => index.idAt(forest.positions[ordinal] ?? 0),
      (ordinal) => hashEntry(forest, ordinal),
    ),
    nextChildren: new Int32Array(deepestChain + 2),
    states: [],
    unread: [],
    objects: 0,
    bytes: 0,
    progress: 0,
  }
}

/** Walks the trees of some roots. */
export const walkForest = <T>(forest: PackForest, roots: Iterable<number>, options: WalkOptions<T>): WalkOutcome => {
  const index = openPackIndex(forest.indexFile, forest.idBytes)
  if (index === undefined) throw new Error(`the index of ${forest.name} has changed meanwhile`)
  const walk = newWalk(forest, index, options)
  try {
    const end = walkTrees(walk, roots)
    options.onProgress?.(walk.progress)
    return { objects: walk.objects, bytes: walk.bytes, unread: idsOf(forest, walk.unread), end }
  } finally {
    index.close()
    walk.file.close()
    giveBack(walk.arena)
  }
}
