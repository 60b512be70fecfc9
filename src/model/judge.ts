import type { Match, Verdict } from './match.ts'
import type { Rule } from './rule.ts'
import type { Span } from './span.ts'

/** What a content judge may look at beside the match: the readable bytes it stands in, its span there, its rule, and the other matches of the same bytes. */
export type Surroundings = {
  readonly bytes: Uint8Array
  readonly span: Span
  readonly rule: Rule
  readonly others: readonly Match[]
}

/** An opinion from the match and its surroundings alone; undefined where it has none. */
export type ContentJudge = {
  readonly name: string
  readonly judge: (match: Match, surroundings: Surroundings) => Verdict | undefined
}
