// Everything in some bytes that may be a match: what bears a mark, and what a word promises. Overlaps are not resolved here.
import type { Anchor, RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { createFits, type KeywordHit, matchAround } from './anchor.ts'
import { createHits, createScan } from './automaton.ts'
import { createContext, type ReadContext } from './context.ts'
import { createContextual } from './contextual.ts'
import { createKeywords } from './keywords.ts'
import { nameBefore } from './naming.ts'
import { createPatterns, type Hit, type PatternAt } from './patterns.ts'
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

type ReadMarked = (anchor: Anchor, keyword: KeywordHit) => Candidate | undefined

const createMarked = (
  { rules, shapes, automaton }: RuleSet,
  patternAt: PatternAt,
  readContext: ReadContext,
): ReadMarked => {
  const toCandidate = (anchor: Anchor, bytes: Uint8Array, { secret, whole }: Hit): Candidate | undefined => {
    const rule = rules[anchor.rule]
    const shape = shapes[anchor.rule]
    if (rule === undefined || shape === undefined) return undefined
    const name = nameBefore(bytes, secret.start)
    const mark = automaton.keywords[anchor.keyword - 1]?.length ?? 0
    const plain = { rule, span: secret, whole, name, mark, literals: shape.literals }
    if (rule.context === undefined) return plain
    const naming = readContext({ bytes, name, value: secret }).get(anchor.rule)
    return naming === undefined ? undefined : { ...plain, ...naming }
  }
  return (anchor, keyword) => {
    const hit = matchAround(patternAt, anchor, keyword)
    return hit === undefined ? undefined : toCandidate(anchor, keyword.bytes, hit)
  }
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
    if (word !== undefined) found.push(...promises.ofCredential(word, hit))
    for (const vendor of keywords.vendorWordsOf(id)) found.push(...promises.ofVendor(vendor, hit))
  }

  const unfinishedAt = (bytes: Uint8Array, id: number, at: number): Span[] =>
    keywords
      .anchorsOf(id)
      .filter((anchor) => (shapes[anchor.rule]?.max ?? 0) > LONG && fits(anchor, bytes, at))
      .map((anchor) => ({
        start: Math.max(0, at - anchor.max),
        end: Math.min(bytes.length, at + (shapes[anchor.rule]?.max ?? 0)),
      }))

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
        found.push(...unfinishedAt(bytes, id, keywords.startOf(id, end)))
        return 'on'
      })
      return found
    },
  }
}
