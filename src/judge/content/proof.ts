import type { ContentJudge, ProofOutcome } from '#model/judge.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import { proofs } from './proofs.ts'

/** What the rule's proof says of a match; unknown where the rule names none. */
export const outcomeOf = (match: Match, rule: Rule): ProofOutcome =>
  (rule.proof === undefined ? undefined : proofs[rule.proof])?.(match.value) ?? { kind: 'unknown' }

/** Turns the outcome of the rule's proof into a verdict; the first judge to be asked. */
export const proof: ContentJudge = {
  name: 'proof',
  judge: (match, { rule, now }) => {
    const outcome = outcomeOf(match, rule)
    switch (outcome.kind) {
      case 'proven':
        if (outcome.expires !== undefined && now !== undefined && Date.parse(outcome.expires) < now) {
          return { kind: 'suppress', by: 'expired', why: `it expired at ${outcome.expires}` }
        }
        return { kind: 'prove', why: outcome.why, evidence: outcome.evidence }
      case 'refuted':
        return { kind: 'suppress', by: outcome.by, why: outcome.why }
      case 'doubted':
        return { kind: 'weigh', confidence: 'low', why: outcome.why }
      case 'unknown':
        return undefined
    }
  },
}
