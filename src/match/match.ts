// A readable view in, its raw matches out: keywords by one automaton, then a look at the bytes around each, then patterns. Content judges weigh what is found.
// It refuses to know files, paths and history.
import type { ContentId, View } from '#model/content.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import type { Anchor, RuleSet } from '#model/rule-set.ts'
import { overlaps, type Span } from '#model/span.ts'
import { createFits, type KeywordHit, matchAround } from './anchor.ts'
import { createHits, createScan } from './automaton.ts'
import { createContext } from './context.ts'
import { createKeywords } from './keywords.ts'
import { nameBefore } from './naming.ts'
import { createPatterns, type Hit } from './patterns.ts'
import { createPromises } from './promises.ts'
import { type Candidate, resolve } from './resolve.ts'
import { toMatch } from './to-match.ts'

export type Matcher = {
  /** Every rule that a match may name, the generic ones included. */
  readonly rules: readonly Rule[]
  /** A cheap first look: false where `find` would find nothing between `start` and `end`; nothing outside is read. */
  readonly suspects: (bytes: Uint8Array, start: number, end: number) => boolean
  /** Where values that may be longer than any window begin, each with all that may belong to it: a change there may make or end a match. */
  readonly anchors: (bytes: Uint8Array, span: Span) => readonly Span[]
  /** The matches of what is to be searched, in order; spans are the view's. */
  readonly find: (view: View, content: ContentId) => Match[]
}

/** How far around a searched span a word may stand that decides over a match in it. */
const WIDEN = 768
/** A match longer than this need not be within a window. */
const LONG = 512

const widen = ({ search, bytes }: View): Span[] => {
  if (search === 'whole') return [{ start: 0, end: bytes.length }]
  const spans = search.map(({ start, end }) => ({
    start: Math.max(0, start - WIDEN),
    end: Math.min(bytes.length, end + WIDEN),
  }))
  const merged: { start: number; end: number }[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push(span)
  }
  return merged
}

const isSearched = ({ search }: View, match: Match): boolean =>
  search === 'whole' || search.some((span) => overlaps(span, match.reach))

type Finder = {
  /** What the keywords within a span and the words around them promise: all of it, or the first. */
  readonly candidatesOf: (bytes: Uint8Array, span: Span, extent: 'all' | 'first') => Candidate[]
  readonly unfinishedOf: (bytes: Uint8Array, span: Span) => Span[]
}

const createFinder = (ruleSet: RuleSet): Finder => {
  const { rules, shapes, automaton } = ruleSet
  const scan = createScan(automaton)
  const keywords = createKeywords(ruleSet)
  const fits = createFits(ruleSet)
  const patternAt = createPatterns(ruleSet)
  const readContext = createContext(ruleSet, scan, keywords)
  const promises = createPromises(ruleSet, { patternAt, readContext })
  const hits = createHits()

  const toCandidate = (anchor: Anchor, { bytes }: KeywordHit, hit: Hit): Candidate | undefined => {
    const rule = rules[anchor.rule]
    const shape = shapes[anchor.rule]
    if (rule === undefined || shape === undefined) return undefined
    const name = nameBefore(bytes, hit.secret.start)
    const mark = automaton.keywords[anchor.keyword - 1]?.length ?? 0
    const plain = { rule, span: hit.secret, whole: hit.whole, name, mark, literals: shape.literals }
    if (rule.context === undefined) return plain
    const naming = readContext({ bytes, name, value: hit.secret }).get(anchor.rule)
    return naming === undefined ? undefined : { ...plain, ...naming }
  }

  const marked = (anchor: Anchor, keyword: KeywordHit): Candidate | undefined => {
    if (!fits(anchor, keyword.bytes, keyword.at)) return undefined
    const hit = matchAround(patternAt, anchor, keyword)
    return hit === undefined ? undefined : toCandidate(anchor, keyword, hit)
  }

  const addAll = (id: number, hit: KeywordHit, found: Candidate[]): void => {
    for (const anchor of keywords.anchorsOf(id)) {
      const candidate = marked(anchor, hit)
      if (candidate !== undefined) found.push(candidate)
    }
    const word = keywords.credentialOf(id)
    if (word !== undefined) found.push(...promises.ofCredential(word, hit))
    for (const vendor of keywords.vendorWordsOf(id)) found.push(...promises.ofVendor(vendor, hit))
  }

  return {
    candidatesOf: (bytes, span, extent) => {
      const found: Candidate[] = []
      scan(bytes, span, hits)
      keywords.each(hits, (id, end) => {
        addAll(id, { bytes, at: keywords.startOf(id, end), end: bytes.length }, found)
        return extent === 'first' && found.length > 0 ? 'stop' : 'on'
      })
      return found
    },
    unfinishedOf: (bytes, span) => {
      const found: Span[] = []
      scan(bytes, span, hits)
      keywords.each(hits, (id, end) => {
        const at = keywords.startOf(id, end)
        for (const anchor of keywords.anchorsOf(id)) {
          const longest = shapes[anchor.rule]?.max ?? 0
          if (longest <= LONG || !fits(anchor, bytes, at)) continue
          found.push({ start: Math.max(0, at - anchor.max), end: Math.min(bytes.length, at + longest) })
        }
        return 'on'
      })
      return found
    },
  }
}

/** Makes a matcher of a rule set; regular expressions are compiled when first asked for. */
export const createMatcher = (ruleSet: RuleSet): Matcher => {
  const { candidatesOf, unfinishedOf } = createFinder(ruleSet)
  return {
    rules: ruleSet.rules,
    suspects: (bytes, start, end) => candidatesOf(bytes.subarray(0, end), { start, end }, 'first').length > 0,
    anchors: unfinishedOf,
    find: (view, content) => {
      const candidates = widen(view).flatMap((span) => candidatesOf(view.bytes, span, 'all'))
      return resolve(candidates)
        .map((candidate) => toMatch(candidate, view.bytes, content))
        .filter((match) => isSearched(view, match))
    },
  }
}
