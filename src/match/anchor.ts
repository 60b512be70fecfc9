// Tries the rules whose keyword was hit: first the bytes around the keyword by hand, then the pattern. Most hits end at the first byte that does not fit.
import type { Anchor, ByteRun, RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { createSets } from './bytes.ts'
import { beginsAt } from './edges.ts'
import { matchesExactly } from './lexical.ts'
import type { Hit, PatternAt } from './patterns.ts'

/** Whether the bytes around a keyword that stands at `at` in some case can be of a match: cheap, and no more than a first look. */
export type FitsAnchor = (anchor: Anchor, bytes: Uint8Array, at: number) => boolean

export const createFits = ({ rules, shapes, automaton, byteSets }: RuleSet): FitsAnchor => {
  const setOf = createSets(byteSets)

  const areOf = (set: number, bytes: Uint8Array, { start, end }: Span): boolean => {
    const members = setOf(set)
    if (start < 0 || end > bytes.length) return false
    for (let at = start; at < end; at++) if (members[bytes[at] ?? 0] !== 1) return false
    return true
  }

  const fitsAfter = (runs: readonly ByteRun[], bytes: Uint8Array, from: number): boolean => {
    let start = from
    for (const [set, count] of runs) {
      if (!areOf(set, bytes, { start, end: start + count })) return false
      start += count
    }
    return true
  }

  const fitsBefore = (runs: readonly ByteRun[], bytes: Uint8Array, from: number): boolean => {
    let end = from
    for (const [set, count] of runs) {
      if (!areOf(set, bytes, { start: end - count, end })) return false
      end -= count
    }
    return true
  }

  /** Where the keyword opens the match, what stands before it ends most tries: `rt_` in `start_`. */
  const begins = ({ rule, max }: Anchor, bytes: Uint8Array, at: number): boolean => {
    const shape = shapes[rule]
    return max > 0 || shape === undefined || beginsAt(bytes, at, setOf(shape.edgeBefore))
  }

  const hasNeeded = ({ needed }: Anchor, bytes: Uint8Array, from: number): boolean => {
    if (needed === undefined) return true
    const [set, most, byte] = needed
    const members = setOf(set)
    const end = Math.min(bytes.length, from + most)
    let at = from
    while (at < end && bytes[at] !== byte && members[bytes[at] ?? 0] === 1) at++
    return bytes[at] === byte
  }

  return (anchor, bytes, at) => {
    if (!begins(anchor, bytes, at)) return false
    const text = automaton.keywords[anchor.keyword - 1] ?? ''
    if (!matchesExactly(bytes, at, text) && rules[anchor.rule]?.ignoreCase !== true) return false
    const end = at + text.length
    return fitsAfter(anchor.after, bytes, end) && hasNeeded(anchor, bytes, end) && fitsBefore(anchor.before, bytes, at)
  }
}

/** Where a keyword was hit: it begins at `at`, and nothing from `end` on is read. */
export type KeywordHit = { readonly bytes: Uint8Array; readonly at: number; readonly end: number }

/**
 * The pattern's match around a keyword; where it may begin at several places, the leftmost. Keywords come in order, and `tried` holds for each rule how far
 * it was tried: hardly a place is tried twice, however many keywords stand within its reach.
 */
export const matchAround = (
  { patternAt, tried }: { readonly patternAt: PatternAt; readonly tried: Int32Array },
  { rule, min, max }: Anchor,
  { bytes, at, end }: KeywordHit,
): Hit | undefined => {
  const first = max === min ? at - max : Math.max(at - max, (tried[rule] ?? -1) + 1)
  for (let start = Math.max(0, first); start <= at - min; start++) {
    tried[rule] = start
    const hit = patternAt(rule, bytes, { start, end })
    if (hit !== undefined && hit.whole.end > at) return hit
  }
  return undefined
}
