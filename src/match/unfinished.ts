import type { Anchor, RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { createFits } from './anchor.ts'
import { createSets } from './bytes.ts'
import { type Keyword, LONG } from './keywords.ts'
import { skip } from './lexical.ts'

/** Where long values may begin around a keyword that stands at `at`, each with all that may belong to it. */
export type Unfinished = (keyword: Keyword, bytes: Uint8Array, at: number) => readonly Span[]

const NOTHING: readonly Span[] = []

export const createUnfinished = (ruleSet: RuleSet): Unfinished => {
  const { shapes, byteSets } = ruleSet
  const fits = createFits(ruleSet)
  const setOf = createSets(byteSets)
  const longest = ({ rule }: Anchor): number => shapes[rule]?.max ?? 0
  /** What is needed further on may be what an edit brings. */
  const mayFit = ({ needed: _, ...anchor }: Anchor, bytes: Uint8Array, at: number): boolean => fits(anchor, bytes, at)

  /** No match goes beyond a byte that its pattern has nowhere. */
  const extent = (anchor: Anchor, bytes: Uint8Array, at: number): Span => {
    const limit = Math.min(bytes.length, at + longest(anchor))
    const stop = skip(bytes, { at, end: limit }, setOf(shapes[anchor.rule]?.all ?? 0))
    return { start: Math.max(0, at - anchor.max), end: Math.min(bytes.length, stop + 1) }
  }

  return ({ longAnchors }, bytes, at) => {
    if (longAnchors.length === 0) return NOTHING
    const spans: Span[] = []
    for (const anchor of longAnchors) {
      const span = extent(anchor, bytes, at)
      if (span.end - span.start > LONG && mayFit(anchor, bytes, at)) spans.push(span)
    }
    return spans
  }
}
