// Which vendors are named beside a value: in the identifier it is bound to, on its line, or within some lines. Reads a few hundred bytes, and only where a
// value of the right shape has been seen.
import type { RuleSet, VendorWord } from '#model/rule-set.ts'
import { covers, overlaps, type Span } from '#model/span.ts'
import { createHits, type Scan } from './automaton.ts'
import { has, isWord, LF, latin1 } from './bytes.ts'
import type { Keywords } from './keywords.ts'
import { isCompound, isLeftEdge, isRightEdge, matchesFolded, skip, skipBack } from './lexical.ts'

/** How near the vendor is named: in the identifier, on the line, or around. */
export type Nearness = 'name' | 'line' | 'near'

export type Naming = { readonly nearness: Nearness; readonly word: string }

/** Index of a rule → how near one of its words stands, and the word. */
export type Named = ReadonlyMap<number, Naming>

export type Neighbourhood = { readonly bytes: Uint8Array; readonly name: Span; readonly value: Span }

export const CONTEXT = 256
const rank: Record<Nearness, number> = { near: 1, line: 2, name: 3 }

/** Longer words name their vendor inside a longer one (`mistralapikey`), short ones only by themselves. */
const SAFE_LENGTH = 6
const SEPARATORS = /[^a-z0-9]/g
const SEPARATOR = /[^A-Za-z0-9]+/
const HUMP = /([a-z0-9])([A-Z])/g
const MOST_PARTS = 8
const LONGEST_NAME = 64

const lineAround = (bytes: Uint8Array, { start, end }: Span): Span => {
  const before = bytes.lastIndexOf(LF, start - 1) + 1
  const after = bytes.indexOf(LF, end)
  return { start: start === 0 ? 0 : before, end: after < 0 ? bytes.length : after }
}

const isWhole = (bytes: Uint8Array, { start, end }: Span): boolean =>
  isLeftEdge(bytes, start) && (end - start >= SAFE_LENGTH || isRightEdge(bytes, end) || isCompound(bytes, end))

const stands: Record<VendorWord['kind'], (bytes: Uint8Array, span: Span) => boolean> = {
  name: isWhole,
  host: (bytes, { start, end }) => !has(isWord, bytes[start - 1]) && !has(isWord, bytes[end]),
  variable: (bytes, { end }) => !has(isWord, bytes[end]),
}

/** Where a word stands, if it stands there as what it is. */
const spanOf = (bytes: Uint8Array, word: VendorWord, start: number): Span | undefined => {
  const span = { start, end: start + word.text.length }
  return matchesFolded(bytes, start, word.text.toLowerCase()) && stands[word.kind](bytes, span) ? span : undefined
}

const normalize = (name: string): string => name.toLowerCase().replaceAll(SEPARATORS, '')

/** The name and what is left of it without its first parts: `TF_VAR_HF_TOKEN`, `VAR_HF_TOKEN`, `HF_TOKEN`, `TOKEN`. */
const suffixes = (name: string): string[] => {
  const parts = name.replaceAll(HUMP, '$1_$2').split(SEPARATOR).slice(-MOST_PARTS)
  return parts.map((_, index) => normalize(parts.slice(index).join('')))
}

const variablesOf = (words: readonly VendorWord[]): Map<string, VendorWord[]> => {
  const variables = new Map<string, VendorWord[]>()
  for (const word of words.filter(({ kind }) => kind === 'variable')) {
    const key = normalize(word.text)
    variables.set(key, [...(variables.get(key) ?? []), word])
  }
  return variables
}

const note = (named: Map<number, Naming>, word: VendorWord, nearness: Nearness): void => {
  for (const rule of word.rules) {
    const known = named.get(rule)
    if (known === undefined || rank[known.nearness] < rank[nearness]) named.set(rule, { nearness, word: word.text })
  }
}

const nearnessOf = ({ bytes, name, value }: Neighbourhood, span: Span): Nearness => {
  if (covers(name, span)) return 'name'
  return covers(lineAround(bytes, value), span) ? 'line' : 'near'
}

/** The identifier around a word that ends at `at`. */
const identifierAt = (bytes: Uint8Array, at: number): Span => ({
  start: skipBack(bytes, { at, start: Math.max(0, at - LONGEST_NAME) }, isWord),
  end: skip(bytes, { at, end: Math.min(bytes.length, at + LONGEST_NAME) }, isWord),
})

const around = ({ bytes, name, value }: Neighbourhood): Span => {
  const first = name.end > 0 ? Math.min(name.start, value.start) : value.start
  return { start: Math.max(0, first - CONTEXT), end: Math.min(bytes.length, value.end + CONTEXT) }
}

/** Reads which rules' words stand beside a value. */
export type ReadContext = (neighbourhood: Neighbourhood) => Named

type Seen = { readonly word: VendorWord; readonly span: Span }

export const createContext = (ruleSet: RuleSet, scan: Scan, keywords: Keywords): ReadContext => {
  const variables = variablesOf(ruleSet.vendorWords)
  const hits = createHits()

  const variablesAt = (bytes: Uint8Array, end: number): Seen[] => {
    const span = identifierAt(bytes, end)
    const words = variables.get(normalize(latin1(bytes, span.start, span.end))) ?? []
    return words.map((word) => ({ word, span }))
  }

  const wordsAt = (bytes: Uint8Array, id: number, end: number): Seen[] => {
    const words = keywords.vendorWordsOf(id).flatMap((word) => {
      const span = spanOf(bytes, word, keywords.startOf(id, end))
      return span === undefined ? [] : [{ word, span }]
    })
    return keywords.credentialOf(id) === undefined ? words : [...words, ...variablesAt(bytes, end)]
  }

  return (neighbourhood) => {
    const { bytes, name, value } = neighbourhood
    const named = new Map<number, Naming>()
    for (const suffix of suffixes(latin1(bytes, name.start, name.end))) {
      for (const word of variables.get(suffix) ?? []) note(named, word, 'name')
    }
    scan(bytes, around(neighbourhood), hits)
    keywords.each(hits, (id, end) => {
      for (const { word, span } of wordsAt(bytes, id, end)) {
        if (!overlaps(span, value)) note(named, word, nearnessOf(neighbourhood, span))
      }
      return 'on'
    })
    return named
  }
}
