// How bad a leak is, from what it can do and where it stands; never from how sure we are, except for secrets without a vendor.
import type { State } from '#model/place.ts'
import type { Rule } from '#model/rule.ts'
import type { Confidence, Severity } from '#model/severity.ts'
import { severities } from '#model/severity.ts'

const notAbove = (severity: Severity, limit: Severity): Severity =>
  severities[Math.max(severities.indexOf(severity), severities.indexOf(limit))] ?? limit

/** The worst that a state allows: what a clone does not carry or HEAD no longer has is leaked all the same, but less at hand. */
const worstIn: Record<State | 'none', Severity> = {
  new: 'critical',
  'in-head': 'critical',
  none: 'critical',
  'history-only': 'high',
  unreachable: 'medium',
}

/** `cap` is the limit that the places set: test data, say. */
export type Circumstances = {
  readonly state: State | undefined
  readonly confidence: Confidence
  readonly cap: Severity | undefined
}

export function leakSeverity(
  rule: Pick<Rule, 'severity' | 'category'>,
  { state, confidence, cap }: Circumstances,
): Severity {
  const base = rule.category === 'generic' ? genericSeverity(confidence) : rule.severity
  return notAbove(notAbove(base, worstIn[state ?? 'none']), cap ?? 'critical')
}

const genericSeverity = (confidence: Confidence): Severity => (confidence === 'high' ? 'high' : 'medium')
