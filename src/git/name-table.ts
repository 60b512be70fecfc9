import type { Span } from '#model/span.ts'
import { append, newIntList } from './int-list.ts'
import { type BytePath, bytePath } from './paths.ts'

const initialBits = 12
const freeSlot = -1

/** Numbers for names given as bytes in place: the same bytes have the same number. */
export class NameTable {
  #bits = initialBits
  #slots = new Int32Array(2 ** initialBits).fill(freeSlot)
  /** All names, one behind another. */
  #text = new Uint8Array(16_384)
  readonly #ends = newIntList()
  readonly #hashes = newIntList()
  readonly #names: BytePath[] = []

  number(bytes: Uint8Array, start: number, end: number): number {
    let hash = end - start
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
    const mask = this.#slots.length - 1
    let slot = this.#slotOf(hash)
    for (; this.#slots[slot] !== freeSlot; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? 0
      if (this.#hashes.values[number] === hash && this.#isSame(number, bytes, { start, end })) return number
    }
    return this.#add(bytes.subarray(start, end), hash, slot)
  }

  name(number: number): BytePath {
    const name =
      this.#names[number] ?? bytePath(this.#text.subarray(this.#startOf(number), this.#ends.values[number] ?? 0))
    this.#names[number] = name
    return name
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends.values[number - 1] ?? 0)
  }

  #slotOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> (32 - this.#bits)
  }

  #isSame(number: number, bytes: Uint8Array, { start, end }: Span): boolean {
    const from = this.#startOf(number)
    if ((this.#ends.values[number] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at += 1) if (this.#text[from + at - start] !== bytes[at]) return false
    return true
  }

  #add(name: Uint8Array, hash: number, slot: number): number {
    const start = this.#startOf(this.#ends.length)
    if (start + name.length > this.#text.length) {
      const wider = new Uint8Array(this.#text.length * 2 + name.length)
      wider.set(this.#text)
      this.#text = wider
    }
    this.#text.set(name, start)
    append(this.#ends, start + name.length)
    append(this.#hashes, hash)
    this.#slots[slot] = this.#hashes.length - 1
    if (this.#hashes.length * 2 > this.#slots.length) this.#grow()
    return this.#ends.length - 1
  }

  #grow(): void {
    this.#bits += 1
    this.#slots = new Int32Array(2 ** this.#bits).fill(freeSlot)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.#hashes.length; number += 1) {
      let slot = this.#slotOf(this.#hashes.values[number] ?? 0)
      while (this.#slots[slot] !== freeSlot) slot = (slot + 1) & mask
      this.#slots[slot] = number
    }
  }
}
