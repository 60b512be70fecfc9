// Everything in some bytes that may be a match: what bears a mark, and what a word promises. Overlaps are not resolved here.
import type { Anchor, RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { createFits, type KeywordHit } from './anchor.ts'
import { createHits, createScan } from './automaton.ts'
import { createContext } from './context.ts'
import { createContextual } from './contextual.ts'
import { createKeywords } from './keywords.ts'
import { createMarked } from './marked.ts'
import { createPatterns } from './patterns.ts'
import { createPromises } from './promises.ts'
import type { Candidate } from './resolve.ts'

/** A match longer than this need not be within a window. */
const LONG = 512

export type Finder = {
  /** What the keywords within a span and the words around them promise: all of it, or the first. */
  readonly candidatesOf: (bytes: Uint8Array, span: Span, extent: 'all' | 'first') => Candidate[]
  /** Where long values begin, each with all that may belong to it. */
  readonly unfinishedOf: (bytes: Uint8Array, span: Span) => Span[]
}

const addTo = (found: Candidate[], more: readonly Candidate[]): void => {
  for (const candidate of more) found.push(candidate)
}

export const createFinder = (ruleSet: RuleSet): Finder => {
  const { shapes, automaton } = ruleSet
  const scan = createScan(automaton)
  const keywords = createKeywords(ruleSet)
  const fits = createFits(ruleSet)
  const patternAt = createPatterns(ruleSet)
  const readContext = createContext(ruleSet, scan, keywords)
  const readMarked = createMarked(ruleSet, patternAt, readContext)
  const contextual = createContextual(ruleSet, patternAt, readContext)
  const promises = createPromises(ruleSet, contextual)
  const hits = createHits()
  const lengthOf = ({ rule }: Anchor): number => shapes[rule]?.max ?? 0
  const reachOf = (anchor: Anchor, at: number, end: number): Span => ({
    start: Math.max(0, at - anchor.max),
    end: Math.min(end, at + lengthOf(anchor)),
  })

  /** A form that any vendor's value may have says where a value is; whose it is may be told around it. */
  const whose = (candidate: Candidate, bytes: Uint8Array): readonly Candidate[] =>
    candidate.rule.category === 'generic'
      ? contextual.named({ bytes, value: candidate.span, name: candidate.name })
      : []

  const addMarked = (id: number, hit: KeywordHit, found: Candidate[]): void => {
    for (const anchor of keywords.anchorsOf(id)) {
      const candidate = fits(anchor, hit.bytes, hit.at) ? readMarked(anchor, hit) : undefined
      if (candidate !== undefined) found.push(candidate, ...whose(candidate, hit.bytes))
    }
  }

  const addPromised = (id: number, hit: KeywordHit, found: Candidate[]): void => {
    const word = keywords.credentialOf(id)
    if (word !== undefined) addTo(found, promises.ofCredential(word, hit))
    for (const vendor of keywords.vendorWordsOf(id)) addTo(found, promises.ofVendor(vendor, hit))
  }

  return {
    candidatesOf: (bytes, span, extent) => {
      const found: Candidate[] = []
      scan(bytes, span, hits)
      keywords.each(hits, (id, end) => {
        const hit = { bytes, at: keywords.startOf(id, end), end: bytes.length }
        addMarked(id, hit, found)
        addPromised(id, hit, found)
        return extent === 'first' && found.length > 0 ? 'stop' : 'on'
      })
      return found
    },
    unfinishedOf: (bytes, span) => {
      const found: Span[] = []
      scan(bytes, span, hits)
      keywords.each(hits, (id, end) => {
        const at = keywords.startOf(id, end)
        const long = keywords.anchorsOf(id).filter((anchor) => lengthOf(anchor) > LONG && fits(anchor, bytes, at))
        for (const anchor of long) found.push(reachOf(anchor, at, bytes.length))
        return 'on'
      })
      return found
    },
  }
}
