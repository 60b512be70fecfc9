// How bad a leak is, from what it can do and where it stands; never from how sure we are, except for secrets without a vendor.
import type { Exposure } from '#model/match.ts'
import type { State } from '#model/place.ts'
import type { Rule } from '#model/rule.ts'
import type { Confidence, Severity } from '#model/severity.ts'
import { severities } from '#model/severity.ts'

const notAbove = (severity: Severity, limit: Severity): Severity =>
  severities[Math.max(severities.indexOf(severity), severities.indexOf(limit))] ?? limit

const oneWorse = (severity: Severity): Severity => severities[severities.indexOf(severity) - 1] ?? severity

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
  /** Whom its place hands it to: one step worse, before what the state and the places allow. */
  readonly exposure?: Exposure | undefined
}

export function leakSeverity(
  rule: Pick<Rule, 'severity' | 'category'>,
  { state, confidence, cap, exposure }: Circumstances,
): Severity {
  const base = rule.category === 'generic' ? genericSeverity(confidence) : rule.severity
  const worse = exposure === undefined ? base : oneWorse(base)
  return notAbove(notAbove(worse, worstIn[state ?? 'none']), cap ?? 'critical')
}

const genericSeverity = (confidence: Confidence): Severity => (confidence === 'high' ? 'high' : 'medium')
