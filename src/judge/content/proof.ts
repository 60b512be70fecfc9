// A value's own structure, checked offline: what it proves nothing may suppress, what it breaks is no key.
import type { ContentJudge } from '#model/judge.ts'
import { proofs } from './proofs.ts'

export const proof: ContentJudge = {
  name: 'proof',
  judge: (match, { rule, now }) => {
    const check = rule.proof === undefined ? undefined : proofs[rule.proof]
    const outcome = check?.(match.value)
    switch (outcome?.kind) {
      case undefined:
      case 'unknown':
        return outcome?.evidence === undefined || outcome.evidence.length === 0
          ? undefined
          : { kind: 'weigh', confidence: match.confidence, why: outcome.evidence.map(({ text }) => text).join(' ') }
      case 'proven': {
        const isOver = outcome.expires !== undefined && now !== undefined && Date.parse(outcome.expires) < now
        if (isOver) return { kind: 'suppress', by: 'expired', why: `It expired on ${outcome.expires}.` }
        return {
          kind: 'prove',
          why: outcome.why,
          evidence: outcome.evidence,
          ...(outcome.expires === undefined ? {} : { expires: outcome.expires }),
        }
      }
      case 'refuted':
        return { kind: 'suppress', by: outcome.by, why: outcome.why }
      case 'doubted':
        return { kind: 'weigh', confidence: 'low', why: outcome.why }
    }
  },
}
