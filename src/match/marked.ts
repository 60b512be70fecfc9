// The matches of rules around their keywords: the pattern, the identifier it is bound to, and the vendor beside it where a rule asks for one.
import type { Anchor, RuleSet } from '#model/rule-set.ts'
import { createFits, type KeywordHit, matchAround } from './anchor.ts'
import type { ReadContext } from './context.ts'
import type { Contextual } from './contextual.ts'
import { type Keyword, mayFit } from './keywords.ts'
import { nameBefore } from './naming.ts'
import type { Hit, PatternAt } from './patterns.ts'
import type { Candidate } from './resolve.ts'

export type MarkedTools = {
  readonly patternAt: PatternAt
  readonly readContext: ReadContext
  readonly contextual: Contextual
}

/** Adds what the anchors of a keyword find. After a call of `begin`, keywords come in order. */
export type Marked = {
  readonly begin: () => void
  readonly add: (keyword: Keyword, hit: KeywordHit, found: Candidate[]) => void
}

const none: readonly Anchor[] = []

export const createMarked = (ruleSet: RuleSet, { patternAt, readContext, contextual }: MarkedTools): Marked => {
  const { rules, shapes, automaton } = ruleSet
  const fits = createFits(ruleSet)
  const tried = new Int32Array(rules.length).fill(-1)
  const triedRules: number[] = []

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

  /** A form that any vendor's value may have says where a value is; whose it is may be told around it. */
  const whose = ({ rule, span, name }: Candidate, bytes: Uint8Array): readonly Candidate[] =>
    rule.category === 'generic' ? contextual.named({ bytes, value: span, name }) : []

  const read = (anchor: Anchor, hit: KeywordHit): Candidate | undefined => {
    triedRules.push(anchor.rule)
    const match = matchAround({ patternAt, tried }, anchor, hit)
    return match === undefined ? undefined : toCandidate(anchor, hit.bytes, match)
  }

  const add: Marked['add'] = (keyword, hit, found) => {
    const anchors = mayFit(keyword, hit.bytes, hit.at) ? keyword.anchors : none
    for (const anchor of anchors) {
      const candidate = fits(anchor, hit.bytes, hit.at) ? read(anchor, hit) : undefined
      if (candidate !== undefined) found.push(candidate, ...whose(candidate, hit.bytes))
    }
  }

  const begin = (): void => {
    for (const rule of triedRules) tried[rule] = -1
    triedRules.length = 0
  }

  return { begin, add }
}
