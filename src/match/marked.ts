// The match of a rule around its keyword: its pattern, the identifier it is bound to, and the vendor beside it where the rule asks for one.
import type { Anchor, RuleSet } from '#model/rule-set.ts'
import { type KeywordHit, matchAround } from './anchor.ts'
import type { ReadContext } from './context.ts'
import { nameBefore } from './naming.ts'
import type { Hit, PatternAt } from './patterns.ts'
import type { Candidate } from './resolve.ts'

export type ReadMarked = (anchor: Anchor, keyword: KeywordHit) => Candidate | undefined

export const createMarked = (
  { rules, shapes, automaton }: RuleSet,
  patternAt: PatternAt,
  readContext: ReadContext,
): ReadMarked => {
  const toCandidate = (anchor: Anchor, bytes: Uint8Array, { secret, whole }: Hit): Candidate | undefined => {
    const rule = rules[anchor.rule]
    const shape = shapes[anchor.rule]
    if (rule === undefined || shape === undefined) return undefined
    const name = nameBefore(bytes, secret.start)
    const mark = automaton.keywords[anchor.keyword - 1]?.length ?? 0
    const plain = { rule, span: secret, whole, name, mark, literals: shape.literals }
    if (rule.context === undefined) return plain
    const naming = readContext({ bytes, name, value: secret }).get(anchor.rule)
    return naming === undefined ? undefined : { ...plain, ...naming }
  }
  return (anchor, keyword) => {
    const hit = matchAround(patternAt, anchor, keyword)
    return hit === undefined ? undefined : toCandidate(anchor, keyword.bytes, hit)
  }
}
