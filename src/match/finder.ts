// Everything in some bytes that may be a match: what bears a mark, and what a word promises. Overlaps are not resolved here.
import type { RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { createHits, createScan } from './automaton.ts'
import { createContext } from './context.ts'
import { createContextual } from './contextual.ts'
import { crosses, joinAt, toOrigin } from './joined.ts'
import { createEachKeyword, createKeywords } from './keywords.ts'
import { createMarked } from './marked.ts'
import { createPatterns } from './patterns.ts'
import { createPromises } from './promises.ts'
import type { Candidate } from './resolve.ts'
import { createUnfinished } from './unfinished.ts'

export type Finder = {
  /** What the keywords within a span and the words around them promise: all of it, or the first. */
  readonly candidatesOf: (bytes: Uint8Array, span: Span, extent: 'all' | 'first') => Candidate[]
  /** Where long values begin, each with all that may belong to it. */
  readonly unfinishedOf: (bytes: Uint8Array, span: Span) => Span[]
}

/** What a search collects: candidates, and where literals may be joined. */
type Search = { readonly found: Candidate[]; readonly joints: number[]; readonly extent: 'all' | 'first' }

export const createFinder = (ruleSet: RuleSet): Finder => {
  const { automaton } = ruleSet
  const scan = createScan(automaton)
  const keywords = createKeywords(ruleSet)
  const eachKeyword = createEachKeyword(automaton, keywords)
  const patternAt = createPatterns(ruleSet)
  const readContext = createContext(ruleSet, scan, keywords)
  const contextual = createContextual(ruleSet, patternAt, readContext)
  const marked = createMarked(ruleSet, { patternAt, readContext, contextual })
  const addPromised = createPromises(ruleSet, contextual)
  const unfinishedAt = createUnfinished(ruleSet)
  const hits = createHits()

  const search = (bytes: Uint8Array, span: Span, { found, joints, extent }: Search): void => {
    const hit = { bytes, at: 0, end: bytes.length }
    scan(bytes, span, hits)
    marked.begin(hits.middle)
    eachKeyword(hits, bytes, (keyword, at) => {
      hit.at = at
      if (keyword.isJoint) joints.push(at)
      marked.add(keyword, hit, found)
      addPromised(keyword, hit, found)
      return extent === 'first' && found.length > 0 ? 'stop' : 'on'
    })
  }

  const searchJoined = (bytes: Uint8Array, closed: number): Candidate[] => {
    const joined = joinAt(bytes, closed)
    if (joined === undefined) return []
    const found: Candidate[] = []
    search(joined.bytes, { start: 0, end: joined.value.end }, { found, joints: [], extent: 'all' })
    return found.filter(({ span }) => crosses(span, joined)).map((candidate) => toOrigin(candidate, joined))
  }

  return {
    candidatesOf: (bytes, span, extent) => {
      const found: Candidate[] = []
      const joints: number[] = []
      search(bytes, span, { found, joints, extent })
      if (extent === 'first' && found.length > 0) return found
      for (const closed of joints) for (const candidate of searchJoined(bytes, closed)) found.push(candidate)
      return found
    },
    unfinishedOf: (bytes, span) => {
      const found: Span[] = []
      scan(bytes, span, hits)
      eachKeyword(hits, bytes, (keyword, at) => {
        found.push(...unfinishedAt(keyword, bytes, at))
        return 'on'
      })
      return found
    },
  }
}
