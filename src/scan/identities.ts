// Identities of workflows and settings, and what a range changes in policy, beside the leaks.
import type { Finding, Leak } from '#model/finding.ts'
import type { Options } from '#options.ts'
import { emptyPart, type PartResult } from './job.ts'
import type { Plan } from './plan.ts'
import { weakenedPolicy } from './weakened.ts'

export type Identities = {
  readonly leaks: readonly Leak[]
  readonly findings: readonly Finding[]
  readonly part: PartResult
}

export async function identitiesOf(plan: Plan, _options: Options, leaks: readonly Leak[]): Promise<Identities> {
  return { leaks, findings: weakenedPolicy(plan), part: emptyPart }
}
