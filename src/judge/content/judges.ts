// Comes in: a match with what stands around it. Goes out: the match with its confidence, its evidence and, where it is no leak, why. Knows no path, no commit, no policy.
import type { ContentJudge, Surroundings } from '#model/judge.ts'
import type { Evidence, Match, Verdict } from '#model/match.ts'
import { isAsSure } from '#model/severity.ts'
import { keyClass } from './class.ts'
import { generic } from './generic.ts'
import { pair } from './pair.ts'
import { placeholder } from './placeholder.ts'
import { outcomeOf, proof } from './proof.ts'

/** In the order they are asked. */
export const contentJudges: readonly ContentJudge[] = [keyClass, proof, placeholder, generic, pair]

const says = (text: string): Evidence => ({ text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` })

const apply = (match: Match, verdict: Verdict): Match => {
  switch (verdict.kind) {
    case 'prove': {
      const evidence = [...match.evidence, says(verdict.why), ...(verdict.evidence ?? [])]
      return { ...match, confidence: 'high', proven: true, evidence }
    }
    case 'suppress':
      return match.proven ? match : { ...match, suppressed: { by: verdict.by, why: verdict.why } }
    case 'weigh':
      return match.proven
        ? match
        : { ...match, confidence: verdict.confidence, evidence: [...match.evidence, says(verdict.why)] }
  }
}

// A weight may lower what the rule said and what a judge before said; only the judge of generic secrets, whose rule says nothing, may raise.
const mayApply = (match: Match, verdict: Verdict, judge: ContentJudge): boolean =>
  verdict.kind !== 'weigh' || judge === generic || isAsSure(match.confidence, verdict.confidence)

/** Asks every judge; the first that suppresses ends it. */
export function judgeContent(match: Match, surroundings: Surroundings): Match {
  const outcome = outcomeOf(match, surroundings.rule)
  const told = outcome.kind === 'unknown' ? (outcome.evidence ?? []) : []
  let judged: Match = told.length === 0 ? match : { ...match, evidence: [...match.evidence, ...told] }
  for (const judge of contentJudges) {
    const verdict = judge.judge(judged, surroundings)
    if (verdict !== undefined && mayApply(judged, verdict, judge)) judged = apply(judged, verdict)
    if (judged.suppressed !== undefined) return judged
  }
  return judged
}
