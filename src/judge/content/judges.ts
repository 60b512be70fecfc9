// A raw match in, the same match weighed, proven or suppressed out. Judges are asked in this order; each says why.
import type { ContentJudge, Surroundings } from '#model/judge.ts'
import type { Evidence, Match, Verdict } from '#model/match.ts'
import { chosen } from './chosen.ts'
import { misnamed, publicSister, publishable } from './class.ts'
import { documented } from './documented.ts'
import { embedded } from './embedded.ts'
import { exposed } from './exposed.ts'
import { generic } from './generic.ts'
import { createMemory } from './memory.ts'
import { ownTerms } from './own-terms.ts'
import { pair } from './pair.ts'
import { filler, placeholder } from './placeholder.ts'
import { proof } from './proof.ts'
import { setting } from './setting.ts'
import { shapeless } from './shapeless.ts'
import { urlPassword } from './url-password.ts'

/** Those that read the value, its name and at most `remembered.around` bytes on both sides. */
const near: readonly ContentJudge[] = [
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
]
const far: readonly ContentJudge[] = [pair, filler, exposed]

const remembered = { around: 160, longestValue: 512 }
const opinions = createMemory<Match>(8192)

/** All that the near judges read, or undefined where that is too much. */
function keyOf(
  { name, confidence, value, codecs, evidence }: Match,
  { bytes, span }: Surroundings,
): string | undefined {
  if (codecs.length > 0 || value.length > remembered.longestValue) return undefined
  const start = Math.max(0, span.start - remembered.around)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    'latin1',
    start,
    span.end + remembered.around,
  )
  return `${confidence} ${name} ${evidence.length} ${span.start - start} ${value.length} ${text}`
}

function judgeNear(match: Match, surroundings: Surroundings): Match {
  const key = keyOf(match, surroundings)
  if (key === undefined) return judgeBy(near, match, surroundings)
  return sameFor(
    match,
    opinions.recall(surroundings.rule, key, () => judgeBy(near, match, surroundings)),
  )
}

/** An opinion of a match that reads the same, for one that stands elsewhere. */
const sameFor = (match: Match, judged: Match): Match => ({
  ...judged,
  content: match.content,
  span: match.span,
  reach: match.reach,
  evidence: [...match.evidence, ...judged.evidence.slice(match.evidence.length)],
})

function judgeBy(judges: readonly ContentJudge[], match: Match, surroundings: Surroundings): Match {
  let judged = match
  for (const { judge } of judges) {
    const verdict = judged.suppressed === undefined ? judge(judged, surroundings) : undefined
    if (verdict !== undefined) judged = applied(judged, verdict)
  }
  return judged
}

export const judgeContent = (match: Match, surroundings: Surroundings): Match =>
  judgeBy(far, judgeNear(match, surroundings), surroundings)

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
