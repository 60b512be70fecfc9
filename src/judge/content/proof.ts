// A value's own structure, checked offline: what it proves nothing may suppress, what it breaks is no key.
import type { ContentJudge, ProofOutcome } from '#model/judge.ts'
import type { Verdict } from '#model/match.ts'
import { type Confidence, isAsSure } from '#model/severity.ts'
import { proofs } from './proofs.ts'

/** What a proof tells though it proves nothing. */
function told(
  { evidence = [], atMost = 'high' }: Extract<ProofOutcome, { kind: 'unknown' }>,
  confidence: Confidence,
): Verdict | undefined {
  if (evidence.length === 0) return undefined
  const why = evidence.map(({ text }) => text).join(' ')
  return { kind: 'weigh', confidence: isAsSure(confidence, atMost) ? atMost : confidence, why }
}

export const proof: ContentJudge = {
  name: 'proof',
  judge: (match, { rule }) => {
    const check = rule.proof === undefined ? undefined : proofs[rule.proof]
    const outcome = check?.(match.value)
    switch (outcome?.kind) {
      case undefined:
        return undefined
      case 'unknown':
        return told(outcome, match.confidence)
      case 'proven':
        return {
          kind: 'prove',
          why: outcome.why,
          evidence: outcome.evidence,
          ...(outcome.expires === undefined ? {} : { expires: outcome.expires }),
        }
      case 'refuted':
        return { kind: 'suppress', by: outcome.by, why: outcome.why }
      case 'doubted':
        return { kind: 'weigh', confidence: 'low', why: outcome.why }
    }
  },
}
