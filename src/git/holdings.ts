import type { ObjectId } from '#model/place.ts'
import { blobChild, Holdings, noHolding } from './holding.ts'
import { createIdTable, type IdTable } from './id-table.ts'
import { append, newIntList } from './int-list.ts'
import { NameTable } from './name-table.ts'
import type { PackForest } from './objects/forest-table.ts'
import { bytesToId } from './objects/id-bytes.ts'
import { type Meeting, type PackedHoldings, surveyHoldings } from './packed-holdings.ts'
import type { Pause } from './pause.ts'
import { advance, isTreeMode, openTree, type TreeCursor } from './tree-cursor.ts'
import type { Reading } from './trees.ts'
import { createWantedIds, type WantedIds } from './wanted-ids.ts'

// What of a set of blobs a tree holds, and where: no tree is looked at twice.

const unknown = -1
/** Folders deeper than this are not real. */
const maxDepth = 2048

/** Reads a tree's bytes; undefined, and noted, where it cannot be read. */
const load = (reading: Reading, id: ObjectId): Uint8Array | undefined => {
  const object = reading.store.read(id)
  if (object?.type === 'tree') return object.bytes
  reading.note({
    kind: object === undefined ? 'missing-object' : 'corrupt',
    at: `tree ${id}`,
    detail: 'the tree cannot be read',
  })
  return undefined
}

/** Finds holdings of trees, given by their ids as bytes in place. */
export class HoldingFinder {
  readonly holdings = new Holdings()
  readonly names = new NameTable()
  readonly #reading: Reading
  readonly #idBytes: number
  readonly #wanted: WantedIds
  /** Trees that were read one by one. */
  readonly #trees: IdTable
  #packed: PackedHoldings | undefined
  /** Children of the trees that are being read, those of the innermost last. */
  readonly #pairs = newIntList()
  #depth = 0

  /** A blob's number is its place in the list. */
  constructor(reading: Reading, blobs: readonly ObjectId[]) {
    this.#reading = reading
    this.#idBytes = reading.store.idLength / 2
    this.#wanted = createWantedIds(blobs, this.#idBytes)
    this.#trees = createIdTable(this.#idBytes)
  }

  /** Goes through all trees of packs beforehand: worth it where most will be asked for. */
  async prepare(forests: readonly PackForest[], pause: Pause): Promise<void> {
    this.#packed = await surveyHoldings(forests, this.#meeting(), pause)
  }

  find(bytes: Uint8Array, at: number): number {
    const holding = this.#packed?.(bytes, at) ?? unknown
    return holding === unknown ? this.#elsewhere(bytes, at) : holding
  }

  /** How many trees were read one by one. */
  read(): number {
    return this.#trees.size()
  }

  #meeting(): Meeting {
    const { holdings, names } = this
    return { holdings, names, wanted: this.#wanted, maxDepth, elsewhere: (bytes, at) => this.#elsewhere(bytes, at) }
  }

  #elsewhere(bytes: Uint8Array, at: number): number {
    const known = this.#trees.find(bytes, at)
    return known === unknown ? this.#read(bytes, at) : known
  }

  /** Reads a tree that no pack told of. */
  #read(bytes: Uint8Array, at: number): number {
    // Set before looking below: with ids that lie a tree may stand below itself.
    const entry = this.#trees.add(bytes, at, noHolding)
    const id = bytesToId(bytes.subarray(at, at + this.#idBytes))
    const content = this.#depth > maxDepth ? undefined : load(this.#reading, id)
    if (content === undefined) return noHolding
    this.#depth += 1
    const holding = this.#gather(openTree(content, this.#idBytes))
    this.#depth -= 1
    this.#trees.change(entry, holding)
    return holding
  }

  #gather(cursor: TreeCursor): number {
    const pairs = this.#pairs
    const from = pairs.length
    for (; !cursor.done; advance(cursor)) {
      const child = this.#childAt(cursor)
      if (child === noHolding) continue
      append(pairs, this.names.number(cursor.bytes, cursor.nameStart, cursor.nameEnd))
      append(pairs, child)
    }
    const holding = pairs.length === from ? noHolding : this.holdings.add(pairs, from)
    pairs.length = from
    return holding
  }

  /** What stands at an entry; `noHolding` where that is nothing of interest. */
  #childAt({ bytes, idStart, mode }: TreeCursor): number {
    if (isTreeMode(mode)) return this.find(bytes, idStart)
    const blob = this.#wanted(bytes, idStart)
    return blob === unknown ? noHolding : blobChild(blob)
  }
}
