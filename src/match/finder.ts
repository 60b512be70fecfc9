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
  /** What the keywords within a span and the words around them promise. */
  readonly candidatesOf: (bytes: Uint8Array, span: Span) => Candidate[]
  /** Whether there is any candidate, or a long value begins that may end elsewhere. */
  readonly suspects: (bytes: Uint8Array, span: Span) => boolean
  /** Where long values begin, each with all that may belong to it. */
  readonly unfinishedOf: (bytes: Uint8Array, span: Span) => Span[]
}

/** What a search collects: candidates, and where literals may be joined. */
type Search = { readonly found: Candidate[]; readonly joints: number[] }

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

  const search = (bytes: Uint8Array, span: Span, { found, joints }: Search): void => {
    const hit = { bytes, at: 0, end: bytes.length }
    scan(bytes, span, hits)
    marked.begin(hits.middle)
    eachKeyword(hits, bytes, (keyword, at) => {
      hit.at = at
      if (keyword.isJoint) joints.push(at)
      marked.add(keyword, hit, found)
      addPromised(keyword, hit, found)
      return 'on'
    })
  }

  const searchJoined = (bytes: Uint8Array, closed: number): Candidate[] => {
    const joined = joinAt(bytes, closed)
    if (joined === undefined) return []
    const found: Candidate[] = []
    search(joined.bytes, { start: 0, end: joined.value.end }, { found, joints: [] })
    return found.filter(({ span }) => crosses(span, joined)).map((candidate) => toOrigin(candidate, joined))
  }

  const suspects: Finder['suspects'] = (bytes, span) => {
    const found: Candidate[] = []
    const joints: number[] = []
    const hit = { bytes, at: 0, end: bytes.length }
    let isSuspect = false
    scan(bytes, span, hits)
    marked.begin(hits.middle)
    eachKeyword(hits, bytes, (keyword, at) => {
      hit.at = at
      if (keyword.isJoint) joints.push(at)
      marked.add(keyword, hit, found)
      addPromised(keyword, hit, found)
      isSuspect = found.length > 0 || unfinishedAt(keyword, bytes, at).length > 0
      return isSuspect ? 'stop' : 'on'
    })
    return isSuspect || joints.some((closed) => searchJoined(bytes, closed).length > 0)
  }

  return {
    suspects,
    candidatesOf: (bytes, span) => {
      const found: Candidate[] = []
      const joints: number[] = []
      search(bytes, span, { found, joints })
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
