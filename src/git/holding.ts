import { append, type IntList, newIntList } from './int-list.ts'

// What trees hold of the wanted blobs, as numbers: trees that hold the same at the same names share one, so that `===` compares whole trees.

/** A tree that holds nothing. */
export const noHolding = 0

/** A blob as a child; its own inverse. A holding as a child is its number. */
export const blobChild = (blob: number): number => ~blob

/** What a holding has under a name. */
type Child = { readonly name: number; readonly child: number }

const isBefore = (values: Int32Array, at: number, { name, child }: Child): boolean => {
  const other = values[at] ?? 0
  return other === name ? (values[at + 1] ?? 0) < child : other < name
}

const few = 32

const sortFew = (values: Int32Array, from: number, end: number): void => {
  for (let at = from + 2; at < end; at += 2) {
    const name = values[at] ?? 0
    const child = values[at + 1] ?? 0
    let to = at
    for (; to > from && !isBefore(values, to - 2, { name, child }); to -= 2) {
      values[to] = values[to - 2] ?? 0
      values[to + 1] = values[to - 1] ?? 0
    }
    values[to] = name
    values[to + 1] = child
  }
}

/** By name: the child that stands under it in the pairs at hand; all 0 between two sorts. */
let childUnder = new Int32Array(1024)

/** Sorts the names alone, which a typed array does at once; false, and nothing changed, where one stands there twice. */
const sortByName = (values: Int32Array, from: number, end: number): boolean => {
  const names = new Int32Array((end - from) / 2)
  let twice = false
  for (let at = 0; at < names.length; at += 1) {
    const name = values[from + at * 2] ?? 0
    if (name >= childUnder.length) childUnder = widened(childUnder, name)
    twice ||= childUnder[name] !== 0
    names[at] = name
    childUnder[name] = values[from + at * 2 + 1] ?? 0
  }
  names.sort()
  for (const [at, name] of names.entries()) {
    if (!twice) {
      values[from + at * 2] = name
      values[from + at * 2 + 1] = childUnder[name] ?? 0
    }
    childUnder[name] = 0
  }
  return !twice
}

const widened = (numbers: Int32Array, index: number): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(index * 2)
  wider.set(numbers)
  return wider
}

const sortPairs = (values: Int32Array, from: number, end: number): void => {
  const pairs = Array.from({ length: (end - from) / 2 }, (_, at) => [
    values[from + at * 2] ?? 0,
    values[from + at * 2 + 1] ?? 0,
  ])
  pairs.sort(([name = 0, child = 0], [otherName = 0, otherChild = 0]) => name - otherName || child - otherChild)
  values.set(pairs.flat(), from)
}

const sort = (values: Int32Array, from: number, end: number): void => {
  if (end - from <= few * 2) sortFew(values, from, end)
  else if (!sortByName(values, from, end)) sortPairs(values, from, end)
}

const mix = (a: number, b: number): number => {
  const hash = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39)
  return hash ^ (hash >>> 12)
}

const hashOf = (values: Int32Array, from: number, end: number): number => {
  let hash = end - from
  for (let at = from; at < end; at += 1) hash = mix(hash, values[at] ?? 0)
  return hash
}

const initialBits = 10
const freeSlot = 0

/** Holdings by number, from 1. The children of one are pairs of a name's number and what stands there, in ascending order. */
export class Holdings {
  readonly pairs = newIntList()
  #bits = initialBits
  #slots = new Int32Array(2 ** initialBits)
  readonly #ends: IntList = { values: new Int32Array(1024), length: 1 }
  readonly #hashes: IntList = { values: new Int32Array(1024), length: 1 }

  /** Takes the pairs that stand in a list from a place on, in any order, and puts them into order there. */
  add(own: IntList, from: number): number {
    sort(own.values, from, own.length)
    const hash = hashOf(own.values, from, own.length)
    if (this.#ends.length * 2 > this.#slots.length) this.#grow()
    const mask = this.#slots.length - 1
    let slot = this.#slotOf(hash)
    for (; this.#slots[slot] !== freeSlot; slot = (slot + 1) & mask) {
      const holding = this.#slots[slot] ?? 0
      if (this.#hashes.values[holding] === hash && this.#isSame(holding, own, from)) return holding
    }
    const added = this.#enter(own, from, hash)
    this.#slots[slot] = added
    return added
  }

  /** Where a holding's pairs start among all. */
  start(holding: number): number {
    return this.#ends.values[holding - 1] ?? 0
  }

  end(holding: number): number {
    return this.#ends.values[holding] ?? 0
  }

  /** The first pair of a holding that is not below. */
  seek(holding: number, wanted: Child): number {
    let low = this.start(holding) / 2
    let high = this.end(holding) / 2
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(this.pairs.values, middle * 2, wanted)) low = middle + 1
      else high = middle
    }
    return low * 2
  }

  /** Whether a holding has a child under a name. */
  has(holding: number, wanted: Child): boolean {
    const at = this.seek(holding, wanted)
    const { values } = this.pairs
    return at < this.end(holding) && values[at] === wanted.name && values[at + 1] === wanted.child
  }

  #isSame(holding: number, other: IntList, from: number): boolean {
    const first = this.start(holding)
    if (this.end(holding) - first !== other.length - from) return false
    for (let at = from; at < other.length; at += 1)
      if (this.pairs.values[first + at - from] !== other.values[at]) return false
    return true
  }

  #slotOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> (32 - this.#bits)
  }

  #enter(own: IntList, from: number, hash: number): number {
    for (let at = from; at < own.length; at += 1) append(this.pairs, own.values[at] ?? 0)
    append(this.#ends, this.pairs.length)
    append(this.#hashes, hash)
    return this.#ends.length - 1
  }

  #grow(): void {
    this.#bits += 1
    this.#slots = new Int32Array(2 ** this.#bits)
    const mask = this.#slots.length - 1
    for (let holding = 1; holding < this.#ends.length; holding += 1) {
      let slot = this.#slotOf(this.#hashes.values[holding] ?? 0)
      while (this.#slots[slot] !== freeSlot) slot = (slot + 1) & mask
      this.#slots[slot] = holding
    }
  }
}
