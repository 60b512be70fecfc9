// Identities of workflows and settings, joined with the leaks. Read only where the plan has documents for it.
import type { Finding, Leak } from '#model/finding.ts'
import type { Options } from '#options.ts'
import { nothing, type PartResult } from './job.ts'
import type { Plan } from './plan.ts'

export type Identities = {
  readonly leaks: readonly Leak[]
  readonly findings: readonly Finding[]
  readonly part: PartResult
}

export async function identitiesOf(_plan: Plan, _options: Options, leaks: readonly Leak[]): Promise<Identities> {
  return {
    leaks,
    findings: [],
    part: { occurrences: [], versions: new Map(), counts: nothing, problems: [], skipped: [] },
  }
}
