// Halves of credentials: one that is useless alone counts for less where the other is not near.
import type { ContentJudge } from '#model/judge.ts'

export const pair: ContentJudge = {
  name: 'pair',
  judge: (match, { rule, others }) => {
    const wanted = rule.pair
    if (wanted === undefined) return undefined
    const hasOther = others.some(
      (other) =>
        other.rule === wanted.rule &&
        other.span.start < match.span.end + wanted.within &&
        match.span.start < other.span.end + wanted.within,
    )
    if (hasOther) return { kind: 'weigh', confidence: 'high', why: 'Its other half stands beside it.' }
    if (wanted.alone === 'keep') return undefined
    if (wanted.alone === 'low')
      return { kind: 'weigh', confidence: 'low', why: 'Its other half is not near; alone it opens nothing.' }
    return { kind: 'suppress', by: 'pair', why: 'Its other half is not near; alone it opens nothing.' }
  },
}
