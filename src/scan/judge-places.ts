// Occurrences after attribution, judged by where they stand and by the team's policy; what is suppressed is told with its reason.
import type { Suppressed } from '#model/finding.ts'
import type { PlaceContext, PlaceJudge } from '#model/judge.ts'
import type { Occurrence } from '#model/place.ts'
import type { Rule } from '#model/rule.ts'
import { type Confidence, isAtLeast, type Severity } from '#model/severity.ts'

/** An occurrence that no judge suppressed; `cap` limits how bad it can be where it stands. */
export type Kept = { readonly occurrence: Occurrence; readonly cap?: Severity }

export type Judged = { readonly kept: readonly Kept[]; readonly suppressed: readonly Suppressed[] }

export type Judging = {
  readonly judges: readonly PlaceJudge[]
  readonly disabledRules: readonly string[]
  readonly ruleOf: (id: string) => Rule | undefined
  readonly now: number
}

export function judgePlaces(occurrences: readonly Occurrence[], judging: Judging): Judged {
  const kept: Kept[] = []
  const suppressed: Suppressed[] = []
  for (const occurrence of withoutTwins(occurrences)) {
    const rule = judging.ruleOf(occurrence.match.rule)
    if (rule === undefined || judging.disabledRules.includes(rule.id)) continue
    const { aside } = occurrence.match
    const judged =
      aside === undefined ? judgeOne(occurrence, rule, judging) : toSuppressed(occurrence, aside.by, aside.why)
    if ('by' in judged) suppressed.push(judged)
    else kept.push(judged)
  }
  return { kept, suppressed: suppressed.sort(byPlace) }
}

/** What is no leak is told once for each of its places: of a file, not of the commits that hold the same. */
function withoutTwins(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const seen = new Set<string>()
  return occurrences.filter(({ match, fingerprint }) => {
    if (match.aside === undefined) return true
    const isNew = !seen.has(fingerprint)
    seen.add(fingerprint)
    return isNew
  })
}

function judgeOne(occurrence: Occurrence, rule: Rule, { judges, now }: Judging): Kept | Suppressed {
  const context: PlaceContext = { rule, fingerprint: occurrence.fingerprint, now, ...occurrence.raw }
  let kept: Kept = { occurrence }
  for (const judge of judges) {
    const verdict = judge.judge(kept.occurrence, context)
    if (verdict?.kind === 'suppress') return toSuppressed(occurrence, verdict.by, verdict.why)
    if (verdict?.kind === 'cap') kept = { ...kept, cap: lower(kept.cap, verdict.severity) }
    if (verdict?.kind === 'expose') kept = { ...kept, occurrence: shipped(kept.occurrence, verdict.why) }
    if (verdict?.kind === 'weigh') kept = { ...kept, occurrence: weighed(kept.occurrence, verdict) }
  }
  return kept
}

const lower = (cap: Severity | undefined, other: Severity): Severity =>
  cap === undefined || isAtLeast(cap, other) ? other : cap

const weighed = (
  occurrence: Occurrence,
  { confidence, why }: { readonly confidence: Confidence; readonly why: string },
): Occurrence => ({
  ...occurrence,
  match: { ...occurrence.match, confidence, evidence: [...occurrence.match.evidence, { text: why }] },
})

const shipped = (occurrence: Occurrence, why: string): Occurrence => ({
  ...occurrence,
  match: { ...occurrence.match, exposure: 'client', evidence: [...occurrence.match.evidence, { text: why }] },
})

const toSuppressed = (
  { match, place, line, column, fingerprint }: Occurrence,
  by: string,
  reason: string,
): Suppressed => ({
  rule: match.rule,
  by,
  reason,
  location: {
    path: place.path,
    line,
    column,
    fingerprint,
    ...(place.commit === undefined ? {} : { commit: place.commit }),
  },
})

const byPlace = (a: Suppressed, b: Suppressed): number => {
  const [x, y] = [a.location.path ?? '', b.location.path ?? '']
  if (x !== y) return x < y ? -1 : 1
  return a.location.line - b.location.line || a.location.column - b.location.column
}
