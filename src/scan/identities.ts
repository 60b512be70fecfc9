// Identities of workflows, and what a range changes in policy, beside the leaks. Nothing of it is loaded where no workflow is in question.
import type { Finding, Leak } from '#model/finding.ts'
import type { Inventory, InventoryRow } from '#model/inventory.ts'
import type { Document } from '#model/policy.ts'
import type { Problem } from '#model/problem.ts'
import type { Options } from '#options.ts'
import type { Reach } from '#reach/reach.ts'
import { documentsOfChange, documentsOfFiles } from './documents.ts'
import { emptyPart, type PartResult } from './job.ts'
import type { Plan } from './plan.ts'
import { weakenedPolicy } from './weakened.ts'

export type Identities = {
  readonly leaks: readonly Leak[]
  readonly findings: readonly Finding[]
  readonly inventory?: Inventory
  readonly part: PartResult
}

export async function identitiesOf(plan: Plan, options: Options, leaks: readonly Leak[]): Promise<Identities> {
  const isAsked = options.only === undefined || options.only !== 'leaks'
  const found = isAsked ? await identityFindings(plan, options) : nothingFound
  return {
    leaks,
    findings: [...found.findings, ...weakenedPolicy(plan, options.policy.customRuleFiles)],
    ...(found.inventory === undefined ? {} : { inventory: found.inventory }),
    part: { ...emptyPart, problems: found.problems },
  }
}

type Found = {
  readonly findings: readonly Finding[]
  readonly inventory?: Inventory
  readonly problems: readonly Problem[]
}

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
  const found = reachOfChange(change, { policy, today })
  const { findings, problems } = found
  return { findings, inventory: about(findings, inventoryIn(found)), problems }
}

/** The identities whose consumers findings name. */
function about(findings: readonly Finding[], { rows, unresolved }: Inventory): Inventory {
  const named = new Set(
    findings.flatMap(({ consumers = [] }) => consumers.map(({ workflow, job }) => `${workflow}\0${job}`)),
  )
  const isNamed = ({ consumers }: InventoryRow): boolean =>
    consumers.some(({ path, holder }) => named.has(`${path}\0${holder}`))
  return { rows: rows.filter(isNamed), unresolved }
}

async function findingsOf(documents: readonly Document[], { policy, today }: Options): Promise<Found> {
  const { reach } = await import('#reach/reach.ts')
  const found = reach({ documents, policy, today })
  return { findings: found.findings, inventory: inventoryIn(found), problems: found.problems }
}

/** The inventory as a report shows it. */
export const inventoryIn = ({ inventory, unresolved }: Pick<Reach, 'inventory' | 'unresolved'>): Inventory => ({
  rows: inventory,
  unresolved: unresolved.map(({ what, why, spot }) => ({ what, why, path: spot.path })),
})
