// Of matches that overlap one stays: the surest ground first, then the longer, then the one of which more is written out.
import type { Rule } from '#model/rule.ts'
import type { Shape } from '#model/rule-set.ts'
import { overlaps, type Span } from '#model/span.ts'
import type { Nearness } from './context.ts'

/** A match before overlaps are resolved. */
export type Candidate = {
  readonly rule: Rule
  /** The secret part. */
  readonly span: Span
  /** All that the pattern matched. */
  readonly whole: Span
  readonly name: Span
  /** Length of the keyword that was hit; 0 where the value bears no mark. */
  readonly mark: number
  /** How much of the pattern is written out. */
  readonly literals: Shape['literals']
  /** How near the rule's vendor is named, where the rule asks for that. */
  readonly nearness?: Nearness
  /** The word that names it. */
  readonly word?: string
  /** Set where the value is all that there is. */
  readonly place?: 'alone'
  /** Pieces that were joined to the value. */
  readonly value?: Uint8Array
}

/**
 * What tells of the value, from the surest on: its vendor's mark in it, its vendor in its name, its vendor's mark around it, its vendor on its line,
 * a form that any value may have, its vendor some lines away, a promise in its name alone.
 */
const grounds = ['marked', 'named', 'placed', 'aligned', 'formed', 'neighboured', 'guessed'] as const

const byNearness: Record<Nearness, (typeof grounds)[number]> = { name: 'named', line: 'aligned', near: 'neighboured' }

/** So much written out around a value tells its vendor as surely as a mark in it. */
const TELLING = 8

const isAnyones = ({ category }: Rule): boolean => category === 'generic' || category === 'crypto-key'

const groundOf = ({ rule, mark, nearness, literals }: Candidate): (typeof grounds)[number] => {
  if (mark === 0) return nearness === undefined ? 'guessed' : byNearness[nearness]
  if (isAnyones(rule)) return 'formed'
  return literals.secret > 1 || literals.whole - literals.secret >= TELLING ? 'marked' : 'placed'
}

/** What a vendor's name is worth in characters of a pattern around the value. */
const worth: Record<Nearness, number> = { near: 4, line: 8, name: 12 }

const rankOf = (candidate: Candidate): number => grounds.indexOf(groundOf(candidate))

const circumstanceOf = ({ literals, nearness }: Candidate): number =>
  literals.whole - literals.secret + (nearness === undefined ? 0 : worth[nearness])

const lengthOf = ({ start, end }: Span): number => end - start

const byRank = (a: Candidate, b: Candidate): number =>
  rankOf(a) - rankOf(b) ||
  lengthOf(b.span) - lengthOf(a.span) ||
  b.literals.secret - a.literals.secret ||
  circumstanceOf(b) - circumstanceOf(a) ||
  (b.word?.length ?? 0) - (a.word?.length ?? 0) ||
  lengthOf(b.name) - lengthOf(a.name) ||
  b.name.start - a.name.start ||
  (a.rule.id < b.rule.id ? -1 : 1)

/** Candidates that overlap one another, directly or by others between. */
const clusters = (candidates: readonly Candidate[]): Candidate[][] => {
  const found: Candidate[][] = []
  let end = -1
  for (const candidate of [...candidates].sort((a, b) => a.span.start - b.span.start)) {
    if (candidate.span.start >= end) found.push([])
    found.at(-1)?.push(candidate)
    end = Math.max(end, candidate.span.end)
  }
  return found
}

const resolveCluster = (cluster: Candidate[]): Candidate[] => {
  const kept: Candidate[] = []
  for (const candidate of cluster.sort(byRank)) {
    if (!kept.some((other) => overlaps(other.span, candidate.span))) kept.push(candidate)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}

/** The candidates that stay, in order of their spans. */
export const resolve = (candidates: readonly Candidate[]): Candidate[] => clusters(candidates).flatMap(resolveCluster)
