import type { ContentJudge } from '#model/judge.ts'
import type { Span } from '#model/span.ts'

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/** Weighs one half of a credential by whether the other stands near. */
export const pair: ContentJudge = {
  name: 'pair',
  judge: (match, { rule, others }) => {
    const spec = rule.pair
    if (spec === undefined || spec.alone === 'keep') return undefined
    const hasOther = others.some((other) => other.rule === spec.rule && distance(other.span, match.span) <= spec.within)
    if (hasOther) return undefined
    const why = 'the other half of the credential is not near'
    return spec.alone === 'low' ? { kind: 'weigh', confidence: 'low', why } : { kind: 'suppress', by: 'pair', why }
  },
}
