// Variables by name, however an identifier is written: `HF_TOKEN`, `hfToken`, `hf-token`, or behind a prefix as in `TF_VAR_HF_TOKEN`. Names are looked up by a
// hash of their letters and digits, since identifiers are many and variables few.
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
const SEPARATORS = /[^a-z0-9]/g
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

const normalize = (name: string): string => name.toLowerCase().replaceAll(SEPARATORS, '')

const hashOf = (bytes: Uint8Array, { start, end }: Span): number => {
  let hash = OFFSET
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (isLetter[byte] !== 1 && isDigit[byte] !== 1) continue
    hash = Math.imul(hash ^ (isUpper[byte] === 1 ? byte | 0x20 : byte), PRIME)
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

export const createVariables = (words: readonly VendorWord[]): Variables => {
  const byHash = new Map<number, VendorWord[]>()
  for (const word of words.filter(({ kind }) => kind === 'variable')) {
    const hash = hashOf(Buffer.from(word.text), { start: 0, end: word.text.length })
    byHash.set(hash, [...(byHash.get(hash) ?? []), word])
  }

  const named: Variables['named'] = (bytes, { start, end }) => {
    const found = byHash.get(hashOf(bytes, { start, end }))
    if (found === undefined) return NOTHING
    const name = normalize(latin1(bytes, start, end))
    return found.filter(({ text }) => normalize(text) === name)
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
