import type { Anchor, RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { createFits } from './anchor.ts'
import type { Keyword } from './keywords.ts'

/** Where long values may begin around a keyword that stands at `at`, each with all that may belong to it. */
export type Unfinished = (keyword: Keyword, bytes: Uint8Array, at: number) => readonly Span[]

/** A match longer than this need not be within a window. */
const LONG = 512

export const createUnfinished = (ruleSet: RuleSet): Unfinished => {
  const { shapes } = ruleSet
  const fits = createFits(ruleSet)
  const longest = ({ rule }: Anchor): number => shapes[rule]?.max ?? 0
  /** What is needed further on may be what an edit brings. */
  const mayFit = ({ needed: _, ...anchor }: Anchor, bytes: Uint8Array, at: number): boolean => fits(anchor, bytes, at)
  return ({ anchors }, bytes, at) =>
    anchors
      .filter((anchor) => longest(anchor) > LONG && mayFit(anchor, bytes, at))
      .map((anchor) => ({ start: Math.max(0, at - anchor.max), end: Math.min(bytes.length, at + longest(anchor)) }))
}
