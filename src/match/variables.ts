// Variables by name, however an identifier is written: `HF_TOKEN`, `hfToken`, `hf-token`, or behind a prefix as in `TF_VAR_HF_TOKEN`. Names are looked up by a
// hash of their letters and digits, since identifiers are many and variables few.
import { addToNameHash, nameHashStart, plainName } from '#model/name-hash.ts'
import type { VendorWord } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { has, isDigit, isLetter, isLower, isUpper, latin1 } from './bytes.ts'

export type Variables = {
  /** The words that an identifier is. */
  readonly named: (bytes: Uint8Array, identifier: Span) => readonly VendorWord[]
  /** The words that an identifier is or ends in, from a part of it on. */
  readonly endedBy: (bytes: Uint8Array, identifier: Span) => readonly VendorWord[]
}

const NOTHING: readonly VendorWord[] = []

const hashOf = (bytes: Uint8Array, { start, end }: Span): number => {
  let hash = nameHashStart
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (isLetter[byte] !== 1 && isDigit[byte] !== 1) continue
    hash = addToNameHash(hash, isUpper[byte] === 1 ? byte | 0x20 : byte)
  }
  return hash
}

/** Whether a part of an identifier begins at `at`: behind a separator, or at a hump. */
const beginsPart = (bytes: Uint8Array, at: number, start: number): boolean => {
  const byte = bytes[at]
  if (!has(isLetter, byte)) return false
  if (at === start) return true
  const previous = bytes[at - 1]
  if (!has(isLetter, previous) && !has(isDigit, previous)) return true
  return has(isUpper, byte) && (has(isLower, previous) || has(isDigit, previous))
}

/** Variables by their hashes: the place of the first of each among the words, and of the next one behind it, or -1. */
type Table = { readonly first: ReadonlyMap<number, number>; readonly next: Int32Array }

const tableOf = (words: readonly VendorWord[]): Table => {
  const first = new Map<number, number>()
  const next = new Int32Array(words.length)
  for (let place = words.length - 1; place >= 0; place--) {
    const word = words[place]
    if (word?.kind !== 'variable') continue
    next[place] = first.get(word.hash) ?? -1
    first.set(word.hash, place)
  }
  return { first, next }
}

export const createVariables = (words: readonly VendorWord[]): Variables => {
  let table: Table | undefined

  const named: Variables['named'] = (bytes, { start, end }) => {
    table ??= tableOf(words)
    let place = table.first.get(hashOf(bytes, { start, end })) ?? -1
    if (place < 0) return NOTHING
    const name = plainName(latin1(bytes, start, end))
    const found: VendorWord[] = []
    for (; place >= 0; place = table.next[place] ?? -1) {
      const word = words[place]
      if (word !== undefined && plainName(word.text) === name) found.push(word)
    }
    return found
  }

  const endedBy: Variables['endedBy'] = (bytes, { start, end }) => {
    const found: VendorWord[] = []
    for (let at = start; at < end; at++) {
      if (beginsPart(bytes, at, start)) found.push(...named(bytes, { start: at, end }))
    }
    return found
  }

  return { named, endedBy }
}
