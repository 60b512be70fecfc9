import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

export type WindowSizes = {
  /** Bytes from the start of one window to the start of the next. */
  readonly step: number
  /** Bytes a window reads beyond its step, so that short records never straddle two. */
  readonly overlap: number
  /** Windows kept in memory. */
  readonly kept: number
}

/** For look-ups in a table: ids are spread evenly, so that one look-up says nothing of where the next one lies. */
export const indexWindows: WindowSizes = { step: 4096, overlap: 64, kept: 2048 }

/** For single objects of one pack among several: together they keep no more than one alone. */
export const randomWindows = (packs: number): WindowSizes => ({
  step: 32_768,
  overlap: 8_192,
  kept: Math.max(8, Math.floor(256 / Math.max(packs, 1))),
})

/** For a pass from start to end. */
export const sequentialWindows: WindowSizes = { step: 262_144, overlap: 64, kept: 1 }

/** For a walk along deltas: mostly near, at times far. Larger pieces would read most of them in vain, and more of them save no reading. */
export const walkWindows: WindowSizes = { step: 16_384, overlap: 8_192, kept: 128 }

/** Buffers of files that were closed, by their size: a new one for each would be zeroed and thrown away. */
const spares = new Map<number, Uint8Array[]>()
const mostSpares = 512

/** Small buffers are cut from one, since making each would cost more than what is read into it. */
const cutFrom = 262_144
const largestCut = 8192
let uncut = new Uint8Array(0)

const cut = (size: number): Uint8Array => {
  if (size > uncut.length) uncut = new Uint8Array(cutFrom)
  const buffer = uncut.subarray(0, size)
  uncut = uncut.subarray(size)
  return buffer
}

const takeBuffer = (size: number): Uint8Array =>
  spares.get(size)?.pop() ?? (size > largestCut ? new Uint8Array(size) : cut(size))

const giveBack = (buffer: Uint8Array): void => {
  const same = spares.get(buffer.length) ?? []
  if (same.length < mostSpares) same.push(buffer)
  spares.set(buffer.length, same)
}

/** A path, or the descriptor of a file that others opened and will close. */
export type FileSource = string | number

/** A file read by position in pieces, the latest kept: files may be larger than any buffer. */
export class FileWindows {
  readonly size: number
  /** The buffer of the latest `seek`; valid until the next one. */
  bytes: Uint8Array = new Uint8Array(0)
  /** Where the sought position stands in `bytes`. */
  start = 0
  readonly #sizes: WindowSizes
  readonly #windows = new Map<number, Uint8Array>()
  readonly #lengths = new Map<number, number>()
  readonly #isOurs: boolean
  #direct = new Uint8Array(0)
  #recent = -1
  #recentLength = 0
  #descriptor: number

  constructor(source: FileSource, sizes: WindowSizes) {
    this.#sizes = sizes
    this.#isOurs = typeof source === 'string'
    this.#descriptor = typeof source === 'string' ? openSync(source, 'r') : source
    this.size = fstatSync(this.#descriptor).size
  }

  /** Puts `length` bytes at a position into reach; says how many there are before the file ends. */
  seek(position: number, length: number): number {
    if (position < 0 || position >= this.size) return 0
    const { step, overlap } = this.#sizes
    const index = Math.floor(position / step)
    const within = position - index * step
    if (within + length > step + overlap) return this.#seekDirect(position, length)
    if (index !== this.#recent) this.#enter(index)
    else this.bytes = this.#windows.get(index) ?? this.bytes
    this.start = within
    const available = this.#recentLength - within
    return available < length ? Math.max(available, 0) : length
  }

  /** A copy of a part of the file, shorter than asked for where the file ends. */
  copy(position: number, length: number): Uint8Array<ArrayBuffer> {
    const target = new Uint8Array(Math.max(0, Math.min(length, this.size - position)))
    return target.subarray(0, this.#fill(target, position, target.length))
  }

  close(): void {
    if (this.#isOurs && this.#descriptor >= 0) closeSync(this.#descriptor)
    this.#descriptor = -1
    for (const buffer of this.#windows.values()) giveBack(buffer)
    this.#windows.clear()
    this.bytes = new Uint8Array(0)
    this.#lengths.clear()
    this.#recent = -1
  }

  #enter(index: number): void {
    const kept = this.#windows.get(index)
    if (kept === undefined) this.#load(index)
    else this.bytes = kept
    this.#recent = index
    this.#recentLength = this.#lengths.get(index) ?? 0
  }

  #load(index: number): void {
    const { step, overlap } = this.#sizes
    const buffer = this.#windows.size < this.#sizes.kept ? takeBuffer(step + overlap) : this.#evict()
    this.#windows.set(index, buffer)
    this.#lengths.set(index, this.#fill(buffer, index * step, buffer.length))
    this.bytes = buffer
  }

  #evict(): Uint8Array {
    for (const [index, buffer] of this.#windows) {
      this.#windows.delete(index)
      this.#lengths.delete(index)
      return buffer
    }
    return takeBuffer(this.#sizes.step + this.#sizes.overlap)
  }

  #seekDirect(position: number, length: number): number {
    const wanted = Math.min(length, this.size - position)
    if (this.#direct.length < wanted) this.#direct = new Uint8Array(wanted)
    this.bytes = this.#direct
    this.start = 0
    this.#recent = -1
    return this.#fill(this.#direct, position, wanted)
  }

  #fill(target: Uint8Array, position: number, length: number): number {
    let filled = 0
    while (filled < length) {
      const read = readSync(this.#descriptor, target, filled, length - filled, position + filled)
      if (read === 0) break
      filled += read
    }
    return filled
  }
}
