import type { Locate } from './pack-trees.ts'

// Ids of trees that wait to be looked up: many at a time in their order, so that one look-up finds in the processor's cache what the one before it left there.

const atOnce = 131_072

/** By the first bits of an id: enough to bring near what lies near. */
const bits = 12

/** Told an entry and the number of the tree that it names; and the id in place, for one that no pack has. */
type Settle = (entry: number, tree: number, id: { readonly bytes: Uint8Array; readonly at: number }) => void

/** A queue of ids, each with the entry that asks for it. */
export class TreeQueue {
  readonly #locate: Locate
  readonly #settle: Settle
  readonly #idBytes: number
  readonly #ids: Uint8Array
  readonly #entries = new Int32Array(atOnce)
  #count = 0

  constructor(idBytes: number, locate: Locate, settle: Settle) {
    this.#idBytes = idBytes
    this.#locate = locate
    this.#settle = settle
    this.#ids = new Uint8Array(atOnce * idBytes)
  }

  add(entry: number, bytes: Uint8Array, at: number): void {
    if (this.#count === atOnce) this.flush()
    const start = this.#count * this.#idBytes
    for (let byte = 0; byte < this.#idBytes; byte += 1) this.#ids[start + byte] = bytes[at + byte] ?? 0
    this.#entries[this.#count] = entry
    this.#count += 1
  }

  /** Looks up whatever waits. */
  flush(): void {
    for (const which of this.#inOrder()) {
      const at = which * this.#idBytes
      this.#settle(this.#entries[which] ?? 0, this.#locate(this.#ids, at), { bytes: this.#ids, at })
    }
    this.#count = 0
  }

  #leadOf(which: number): number {
    const at = which * this.#idBytes
    return (((this.#ids[at] ?? 0) << 8) | (this.#ids[at + 1] ?? 0)) >> (16 - bits)
  }

  /** What waits, sorted by its first bits. */
  #inOrder(): Int32Array {
    const ends = new Int32Array(2 ** bits + 1)
    for (let which = 0; which < this.#count; which += 1) {
      const next = this.#leadOf(which) + 1
      ends[next] = (ends[next] ?? 0) + 1
    }
    for (let lead = 1; lead < ends.length; lead += 1) ends[lead] = (ends[lead] ?? 0) + (ends[lead - 1] ?? 0)
    const order = new Int32Array(this.#count)
    for (let which = 0; which < this.#count; which += 1) {
      const lead = this.#leadOf(which)
      const place = ends[lead] ?? 0
      order[place] = which
      ends[lead] = place + 1
    }
    return order
  }
}
