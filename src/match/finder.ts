// Everything in some bytes that may be a match: what bears a mark, and what a word promises. Overlaps are not resolved here.
import type { RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { createHits, createScan } from './automaton.ts'
import { createContext } from './context.ts'
import { createContextual } from './contextual.ts'
import { crosses, joinAt, toOrigin } from './joined.ts'
import { createEachKeyword, createKeywords, type Keyword } from './keywords.ts'
import { createMarked } from './marked.ts'
import { createPatterns } from './patterns.ts'
import { createPromises, type Suffices } from './promises.ts'
import type { Candidate } from './resolve.ts'
import { createUnfinished } from './unfinished.ts'

export type Finder = {
  /** What the keywords within a span and the words around them promise; where escapes may begin is added to `escapes`. */
  readonly candidatesOf: (bytes: Uint8Array, span: Span, escapes: number[]) => Candidate[]
  /** Whether there is any candidate that suffices, an escape that may hide one, or a long value begins that may end elsewhere. */
  readonly suspects: (bytes: Uint8Array, span: Span, suffices: Suffices) => boolean
  /** Where long values begin, each with all that may belong to it. */
  readonly unfinishedOf: (bytes: Uint8Array, span: Span) => Span[]
}

/** What a search collects: candidates, where literals may be joined, where escapes may begin; and whether it may end behind a keyword. */
type Search = {
  readonly suffices: Suffices | undefined
  readonly found: Candidate[]
  readonly joints: number[]
  readonly escapes: number[]
  readonly until: (keyword: Keyword, bytes: Uint8Array, at: number) => boolean
}

const toTheEnd = (): boolean => false

const createSearch = (ruleSet: RuleSet, { scan, keywords, eachKeyword, hits }: Scanning) => {
  const patternAt = createPatterns(ruleSet)
  const readContext = createContext(ruleSet, scan, keywords)
  const contextual = createContextual(ruleSet, patternAt, readContext)
  const marked = createMarked(ruleSet, { patternAt, readContext, contextual })
  const addPromised = createPromises(ruleSet, contextual)

  return (bytes: Uint8Array, span: Span, { suffices, found, joints, escapes, until }: Search): void => {
    const hit = { bytes, at: 0, end: bytes.length, suffices }
    scan(bytes, span, hits)
    marked.begin()
    eachKeyword(hits, bytes, (keyword, at) => {
      hit.at = at
      if (keyword.isJoint) joints.push(at)
      if (keyword.isEscape) escapes.push(at)
      marked.add(keyword, hit, found)
      addPromised(keyword, hit, found)
      return until(keyword, bytes, at) ? 'stop' : 'on'
    })
  }
}

const createScanning = (ruleSet: RuleSet) => {
  const keywords = createKeywords(ruleSet)
  const eachKeyword = createEachKeyword(ruleSet.automaton, keywords)
  return { scan: createScan(ruleSet.automaton), keywords, eachKeyword, hits: createHits() }
}

type Scanning = ReturnType<typeof createScanning>

/** Whether an escape begins at a place that is of a character as values have. */
export type ReadsEscape = (bytes: Uint8Array, at: number) => boolean

export const createFinder = (ruleSet: RuleSet, readsEscape: ReadsEscape): Finder => {
  const scanning = createScanning(ruleSet)
  const search = createSearch(ruleSet, scanning)
  const unfinishedAt = createUnfinished(ruleSet)

  const searchJoined = (bytes: Uint8Array, closed: number): Candidate[] => {
    const joined = joinAt(bytes, closed)
    if (joined === undefined) return []
    const found: Candidate[] = []
    search(
      joined.bytes,
      { start: 0, end: joined.value.end },
      { suffices: undefined, found, joints: [], escapes: [], until: toTheEnd },
    )
    return found.filter(({ span }) => crosses(span, joined)).map((candidate) => toOrigin(candidate, joined))
  }

  return {
    suspects: (bytes, span, suffices) => {
      const found: Candidate[] = []
      const joints: number[] = []
      let isSuspect = false
      const until: Search['until'] = (keyword, _, at) => {
        isSuspect =
          (keyword.isEscape && readsEscape(bytes, at)) ||
          (found.length > 0 && found.some((candidate) => suffices(candidate, bytes))) ||
          unfinishedAt(keyword, bytes, at).length > 0
        if (found.length > 0) found.length = 0
        return isSuspect
      }
      search(bytes, span, { suffices, found, joints, escapes: [], until })
      return isSuspect || joints.some((closed) => searchJoined(bytes, closed).length > 0)
    },
    candidatesOf: (bytes, span, escapes) => {
      const found: Candidate[] = []
      const joints: number[] = []
      search(bytes, span, { suffices: undefined, found, joints, escapes, until: toTheEnd })
      for (const closed of joints) for (const candidate of searchJoined(bytes, closed)) found.push(candidate)
      return found
    },
    unfinishedOf: (bytes, span) => {
      const found: Span[] = []
      scanning.scan(bytes, span, scanning.hits)
      scanning.eachKeyword(scanning.hits, bytes, (keyword, at) => {
        found.push(...unfinishedAt(keyword, bytes, at))
        return 'on'
      })
      return found
    },
  }
}
