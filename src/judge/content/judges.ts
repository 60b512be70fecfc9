// A raw match in, the same match weighed, proven or suppressed out. Judges are asked in this order; each says why.
import type { ContentJudge, Surroundings } from '#model/judge.ts'
import type { Evidence, Match, Verdict } from '#model/match.ts'
import { chosen } from './chosen.ts'
import { misnamed, publicSister, publishable } from './class.ts'
import { documented } from './documented.ts'
import { embedded } from './embedded.ts'
import { exposed } from './exposed.ts'
import { generic } from './generic.ts'
import { ownTerms } from './own-terms.ts'
import { pair } from './pair.ts'
import { filler, placeholder } from './placeholder.ts'
import { proof } from './proof.ts'
import { setting } from './setting.ts'
import { shapeless } from './shapeless.ts'
import { urlPassword } from './url-password.ts'

const judges: readonly ContentJudge[] = [
  publishable,
  documented,
  proof,
  ownTerms,
  placeholder,
  misnamed,
  embedded,
  shapeless,
  generic,
  urlPassword,
  chosen,
  setting,
  publicSister,
  pair,
  filler,
  exposed,
]

export function judgeContent(match: Match, surroundings: Surroundings): Match {
  let judged = match
  for (const { judge } of judges) {
    const verdict = judged.suppressed === undefined ? judge(judged, surroundings) : undefined
    if (verdict !== undefined) judged = applied(judged, verdict)
  }
  return judged
}

function applied(match: Match, verdict: Verdict): Match {
  switch (verdict.kind) {
    case 'prove':
      return {
        ...match,
        proven: true,
        confidence: 'high',
        evidence: [...match.evidence, { text: verdict.why }, ...(verdict.evidence ?? [])],
        ...(verdict.expires === undefined ? {} : { expires: verdict.expires }),
      }
    case 'suppress':
      return match.proven ? match : { ...match, suppressed: { by: verdict.by, why: verdict.why } }
    case 'expose':
      return { ...match, exposure: 'client', evidence: withReason(match.evidence, verdict.why) }
    case 'weigh':
      return match.proven
        ? match
        : { ...match, confidence: verdict.confidence, evidence: withReason(match.evidence, verdict.why) }
  }
}

const withReason = (evidence: readonly Evidence[], why: string): Evidence[] =>
  why === '' ? [...evidence] : [...evidence, { text: why }]
