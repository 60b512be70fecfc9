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

export type Circumstances = {
  readonly state: State | undefined
  readonly confidence: Confidence
  readonly isTestData: boolean
}

export function leakSeverity(rule: Pick<Rule, 'severity' | 'category'>, circumstances: Circumstances): Severity {
  const base = rule.category === 'generic' ? genericSeverity(circumstances) : rule.severity
  return notAbove(base, worstIn[circumstances.state ?? 'none'])
}

function genericSeverity({ confidence, isTestData }: Circumstances): Severity {
  if (isTestData) return 'low'
  return confidence === 'high' ? 'high' : 'medium'
}
