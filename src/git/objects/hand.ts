import { createHash } from 'node:crypto'
import type { ObjectType } from '#git/object-store.ts'
import type { ObjectId } from '#model/place.ts'
import { type Arena, reserveAbove } from './arena.ts'
import { assemble, type DeltaScript, emptyScript } from './delta.ts'
import { assembleWindows, emptyWindows, placeWindows, type Windows, wholeWindow, widenEdits } from './windows.ts'

/** An object that a walk has come to. It is reused for the next one: everything it gives is valid during the visit only. */
export type PackedObject = {
  readonly type: ObjectType
  /** Its place in the pack's order; -1 for objects from elsewhere. */
  readonly ordinal: number
  /** Bytes of the whole object. */
  readonly size: number
  /** What differs from the base, `editCount` pairs [start, end) in the object; an empty pair is a seam between parts that were apart in the base. */
  readonly edits: 'whole' | Int32Array
  readonly editCount: number
  /** What was taken from the base, `copyCount` triples [from, to, length]. */
  readonly copies: Int32Array
  readonly copyCount: number
  /** Where the text starts in the object: above 0 for later pieces of an object that is too large for one. */
  readonly pieceStart: number
  readonly id: () => ObjectId
  /** The object, or the piece of it at hand. */
  readonly text: () => Uint8Array
  /** The edits widened by `context` bytes on both sides; of a delta that nothing is built on only these are assembled. */
  readonly windows: (context: number) => Windows
  /** Whether the bytes are those that the id was made of. */
  readonly verify: () => boolean
}

/** Thrown where an object would take more memory than a walk may use. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

export const hashOf = (type: ObjectType, idLength: number, bytes: Uint8Array): ObjectId =>
  createHash(idLength === 40 ? 'sha1' : 'sha256')
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')

const unassembled = -1

/** The walk's side of a `PackedObject`. */
export class Hand implements PackedObject {
  type: ObjectType = 'blob'
  ordinal = -1
  size = 0
  edits: 'whole' | Int32Array = 'whole'
  editCount = 0
  copies: Int32Array = new Int32Array(0)
  copyCount = 0
  pieceStart = 0
  pieceSize = 0
  readonly script: DeltaScript = emptyScript()
  readonly #arena: Arena
  readonly #windows = emptyWindows()
  readonly #name: (ordinal: number) => ObjectId
  readonly #hashLarge: (ordinal: number) => ObjectId
  #textAt = unassembled
  #baseAt = 0
  #commands = 0
  #used = 0

  constructor(arena: Arena, name: (ordinal: number) => ObjectId, hashLarge: (ordinal: number) => ObjectId) {
    this.#arena = arena
    this.#name = name
    this.#hashLarge = hashLarge
  }

  /** Takes up an object that stands whole in the arena. */
  takeWhole(ordinal: number, size: number, at: number): void {
    this.takePiece(ordinal, size, { at, start: 0, length: size })
  }

  takePiece(ordinal: number, size: number, piece: { at: number; start: number; length: number }): void {
    this.ordinal = ordinal
    this.size = size
    this.edits = 'whole'
    this.editCount = 0
    this.copyCount = 0
    this.pieceStart = piece.start
    this.pieceSize = piece.length
    this.#textAt = piece.at
    this.#used = piece.at + piece.length - this.#arena.top
  }

  /** Takes up an object as a delta; `commands` is where those start, counted from the arena's tail. */
  takeDelta(ordinal: number, baseAt: number, commands: number): void {
    const { script } = this
    this.ordinal = ordinal
    this.size = script.resultSize
    this.edits = script.edits
    this.editCount = script.editCount
    this.copies = script.copies
    this.copyCount = script.copyCount
    this.pieceStart = 0
    this.pieceSize = script.resultSize
    this.#textAt = unassembled
    this.#baseAt = baseAt
    this.#commands = commands
    this.#used = 0
  }

  /** Puts the delta's result on top of the frames; there must be room. */
  assembleAtTop(): void {
    this.#assembleAt(this.#arena.top)
    this.#used = this.size
  }

  id(): ObjectId {
    return this.#name(this.ordinal)
  }

  text(): Uint8Array {
    if (this.#textAt === unassembled) {
      this.#reserve(this.size)
      this.#assembleAt(this.#arena.top + this.#used)
      this.#used += this.size
    }
    return this.#arena.bytes.subarray(this.#textAt, this.#textAt + this.pieceSize)
  }

  windows(context: number): Windows {
    const windows = this.#windows
    let total = 0
    if (this.edits === 'whole') wholeWindow(windows, this.pieceSize, this.pieceStart)
    else total = widenEdits(windows, this.script, context)
    if (this.#textAt === unassembled) this.#assembleWindows(total)
    else placeWindows(windows, this.#arena.bytes, this.#textAt)
    return windows
  }

  verify(): boolean {
    const id = this.id()
    if (this.pieceSize < this.size) return this.#hashLarge(this.ordinal) === id
    return hashOf(this.type, id.length, this.text()) === id
  }

  /** Where the base stands now, after frames have moved. */
  rebase(baseAt: number): void {
    this.#baseAt = baseAt
  }

  #assembleAt(at: number): void {
    const arena = this.#arena
    assemble(this.script, arena.bytes, { base: this.#baseAt, delta: arena.tail + this.#commands, result: at })
    this.#textAt = at
  }

  #assembleWindows(total: number): void {
    this.#reserve(total)
    const arena = this.#arena
    const at = { base: this.#baseAt, delta: arena.tail + this.#commands, result: arena.top + this.#used }
    assembleWindows(this.#windows, this.script, { bytes: arena.bytes, at })
    this.#used += total
  }

  #reserve(size: number): void {
    if (!reserveAbove(this.#arena, this.#used, size)) throw new TooLargeError(`an object of ${this.size} bytes`)
  }
}
