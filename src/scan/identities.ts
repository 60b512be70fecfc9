// Identities of workflows, and what a range changes in policy, beside the leaks. Nothing of it is loaded where no workflow is in question.
import type { Finding, Leak } from '#model/finding.ts'
import type { Document } from '#model/policy.ts'
import type { Problem } from '#model/problem.ts'
import type { Options } from '#options.ts'
import { documentsOfChange, documentsOfFiles } from './documents.ts'
import { emptyPart, type PartResult } from './job.ts'
import type { Plan } from './plan.ts'
import { weakenedPolicy } from './weakened.ts'

export type Identities = {
  readonly leaks: readonly Leak[]
  readonly findings: readonly Finding[]
  readonly part: PartResult
}

export async function identitiesOf(plan: Plan, options: Options, leaks: readonly Leak[]): Promise<Identities> {
  const isAsked = options.only === undefined || options.only !== 'leaks'
  const found = isAsked ? await identityFindings(plan, options) : nothingFound
  return {
    leaks,
    findings: [...found.findings, ...weakenedPolicy(plan, options.policy.customRuleFiles)],
    part: { ...emptyPart, problems: found.problems },
  }
}

type Found = { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] }

const nothingFound: Found = { findings: [], problems: [] }

async function identityFindings(plan: Plan, options: Options): Promise<Found> {
  if (plan.range !== undefined) return newInRange(plan, options)
  const documents = plan.parts.flatMap((part) => (part.kind === 'files' ? documentsOfFiles(part.listing) : []))
  return documents.length === 0 ? nothingFound : findingsOf(documents, options)
}

/** What the head's files show and the base's do not. */
async function newInRange({ range }: Plan, { policy, today }: Options): Promise<Found> {
  const { head, base } = range ?? {}
  if (head === undefined || base === undefined) return nothingFound
  const change = documentsOfChange(base, head)
  if (change === undefined) return nothingFound
  const { reachOfChange } = await import('#reach/reach.ts')
  return reachOfChange(change, { policy, today })
}

async function findingsOf(documents: readonly Document[], { policy, today }: Options): Promise<Found> {
  const { reach } = await import('#reach/reach.ts')
  return reach({ documents, policy, today })
}
