// Variables by name, however an identifier is written: `HF_TOKEN`, `hfToken`, `hf-token`, or behind a prefix as in `TF_VAR_HF_TOKEN`. Names are looked up by a
// hash of their letters and digits, since identifiers are many and variables few.
import { addToNameHash, nameHashStart, plainName } from '#model/name-hash.ts'
import type { RuleSet, VendorWord, WordIndex } from '#model/rule-set.ts'
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

/** Variables by their hashes, where the build has made no index of them. */
const groupVariables = ({ vendorWords }: Words): WordIndex['ofHash'] => {
  const groups = new Map<number, VendorWord[]>()
  for (const word of vendorWords) {
    if (word.kind !== 'variable') continue
    const known = groups.get(word.hash)
    if (known === undefined) groups.set(word.hash, [word])
    else known.push(word)
  }
  return (hash) => groups.get(hash) ?? NOTHING
}

type Words = Pick<RuleSet, 'vendorWords' | 'wordIndex'>

export const createVariables = (words: Words): Variables => {
  let ofHash = words.wordIndex?.ofHash

  const named: Variables['named'] = (bytes, { start, end }) => {
    ofHash ??= groupVariables(words)
    const alike = ofHash(hashOf(bytes, { start, end }))
    if (alike.length === 0) return NOTHING
    const name = plainName(latin1(bytes, start, end))
    return alike.filter(({ text }) => plainName(text) === name)
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
