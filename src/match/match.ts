// A readable view in, its raw matches out: keywords by one automaton, then a look at the bytes around each, then patterns. Content judges weigh what is found.
// It refuses to know files, paths and history.
import type { ContentId, View } from '#model/content.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import type { RuleSet } from '#model/rule-set.ts'
import { overlaps, type Span } from '#model/span.ts'
import { createAlone } from './alone.ts'
import { createFinder, type ReadsEscape } from './finder.ts'
import { type Candidate, resolve } from './resolve.ts'
import { toMatch } from './to-match.ts'

/** Whether a match is no leak whatever stands beyond the span. */
export type IsSettled = (match: Match, rule: Rule, span: Span) => boolean

export type Matcher = {
  /** Every rule that a match may name, the generic ones included. */
  readonly rules: readonly Rule[]
  /** A cheap first look: false where `find` would find nothing within the span and nothing there is escaped; nothing outside is read. */
  readonly suspects: (bytes: Uint8Array, span: Span) => boolean
  /** The same, false also where what it would find is settled. */
  readonly mayLeak: (bytes: Uint8Array, span: Span, isSettled: IsSettled) => boolean
  /** Whether the bytes are one value and nothing else, so that a change anywhere decides over it. */
  readonly isAlone: (bytes: Uint8Array) => boolean
  /** Where values that may be longer than any window begin, each with all that may belong to it: a change there may make or end a match. */
  readonly anchors: (bytes: Uint8Array, span: Span) => readonly Span[]
  /**
   * The matches of what is to be searched, in order, and those around that judges may look at (see `isSearched`); spans are the view's. Where escapes may
   * begin is added to `escapes`.
   */
  readonly find: (view: View, content: ContentId, escapes?: number[]) => Match[]
}

/** How far beyond the reach of a rule the word may stand that decides over a match. */
const BEYOND = 768

const farthest = (rules: readonly Rule[]): number =>
  rules.reduce((most, { reach }) => (reach === 'file' ? most : Math.max(most, reach.before, reach.after)), BEYOND)

const widen = ({ search, bytes }: View, by: number): Span[] => {
  if (search === 'whole') return [{ start: 0, end: bytes.length }]
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...search].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start - by <= last.end) last.end = Math.min(bytes.length, Math.max(last.end, end + by))
    else merged.push({ start: Math.max(0, start - by), end: Math.min(bytes.length, end + by) })
  }
  return merged
}

/** Whether what is to be searched decides over a match: what is not was only found so that others can be judged beside it. */
export const isSearched = ({ search }: View, match: Match): boolean =>
  search === 'whole' || search.some((span) => overlaps(span, match.reach))

const always = (): boolean => true
const never = (): boolean => false

/** Makes a matcher of a rule set; regular expressions are compiled when first asked for. */
export const createMatcher = (ruleSet: RuleSet, readsEscape: ReadsEscape = never): Matcher => {
  const { candidatesOf, suspects, unfinishedOf } = createFinder(ruleSet, readsEscape)
  const alone = createAlone(ruleSet)
  const margin = farthest(ruleSet.rules) + BEYOND
  return {
    rules: ruleSet.rules,
    isAlone: alone.isAlone,
    suspects: (bytes, span) => alone.isAlone(bytes) || suspects(bytes.subarray(0, span.end), span, always),
    mayLeak: (bytes, span, isSettled) => {
      const isOpen = (candidate: Candidate): boolean =>
        candidate.value !== undefined || !isSettled(toMatch(candidate, bytes, ''), candidate.rule, span)
      return alone.isAlone(bytes) || suspects(bytes.subarray(0, span.end), span, isOpen)
    },
    anchors: unfinishedOf,
    find: (view, content, escapes = []) => {
      const candidates = widen(view, margin).flatMap((span) => candidatesOf(view.bytes, span, escapes))
      return resolve([...candidates, ...alone.candidatesOf(view.bytes)]).map((candidate) =>
        toMatch(candidate, view.bytes, content),
      )
    },
  }
}
