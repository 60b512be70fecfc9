// Which vendors are named beside a value: in the identifier it is bound to, on its line, or within some lines. Reads a few hundred bytes, and only where a
// value of the right shape has been seen.
import type { RuleSet, VendorWord } from '#model/rule-set.ts'
import { covers, overlaps, type Span } from '#model/span.ts'
import { createHits, type Scan } from './automaton.ts'
import { has, isWord, LF } from './bytes.ts'
import { createEachKeyword, type Keyword, type Keywords } from './keywords.ts'
import { isCompound, isLeftEdge, isRightEdge, skip, skipBack } from './lexical.ts'
import { createVariables } from './variables.ts'

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
const LONGEST_NAME = 64

/** The line of a value, as far as it is within the context: a line may be a whole file. */
const lineAround = (bytes: Uint8Array, value: Span): Span => {
  let { start, end } = value
  const first = Math.max(0, start - CONTEXT)
  const last = Math.min(bytes.length, end + CONTEXT)
  while (start > first && bytes[start - 1] !== LF) start--
  while (end < last && bytes[end] !== LF) end++
  return { start, end }
}

const isWhole = (bytes: Uint8Array, { start, end }: Span): boolean =>
  isLeftEdge(bytes, start) && (end - start >= SAFE_LENGTH || isRightEdge(bytes, end) || isCompound(bytes, end))

const stands: Record<VendorWord['kind'], (bytes: Uint8Array, span: Span) => boolean> = {
  name: isWhole,
  host: (bytes, { start, end }) => !has(isWord, bytes[start - 1]) && !has(isWord, bytes[end]),
  variable: (bytes, { end }) => !has(isWord, bytes[end]),
}

/** Where a word stands, if it stands there as what it is; its text is there. */
export const spanOf = (bytes: Uint8Array, word: VendorWord, start: number): Span | undefined => {
  const span = { start, end: start + word.text.length }
  return stands[word.kind](bytes, span) ? span : undefined
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
  const variables = createVariables(ruleSet)
  const eachKeyword = createEachKeyword(ruleSet.automaton, keywords)
  const hits = createHits()

  const variablesAt = (bytes: Uint8Array, end: number): Seen[] => {
    const span = identifierAt(bytes, end)
    return variables.named(bytes, span).map((word) => ({ word, span }))
  }

  const wordsAt = (bytes: Uint8Array, { vendorWords, credential, text }: Keyword, at: number): Seen[] => {
    const words = vendorWords.flatMap((word) => {
      const span = spanOf(bytes, word, at)
      return span === undefined ? [] : [{ word, span }]
    })
    return credential === undefined ? words : [...words, ...variablesAt(bytes, at + text.length)]
  }

  return (neighbourhood) => {
    const { bytes, name, value } = neighbourhood
    const named = new Map<number, Naming>()
    for (const word of variables.endedBy(bytes, name)) note(named, word, 'name')
    scan(bytes, around(neighbourhood), hits)
    eachKeyword(hits, bytes, (keyword, at) => {
      for (const { word, span } of wordsAt(bytes, keyword, at)) {
        if (!overlaps(span, value)) note(named, word, nearnessOf(neighbourhood, span))
      }
      return 'on'
    })
    return named
  }
}
