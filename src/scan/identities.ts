// Identities of workflows, and what a range changes in policy, beside the leaks. Nothing of it is loaded where no workflow is in question.
import type { Finding, Leak } from '#model/finding.ts'
import type { Inventory, InventoryRow } from '#model/inventory.ts'
import type { Problem, Skipped } from '#model/problem.ts'
import type { Options } from '#options.ts'
import type { CodeFiles } from '#reach/code.ts'
import type { Reach, ReachInput } from '#reach/reach.ts'
import {
  type DocumentsOfChange,
  documentsOfChange,
  documentsOfFiles,
  documentsOfTree,
  largeSettings,
  type Touched,
  touchedBy,
} from './documents.ts'
import { emptyPart, type PartResult } from './job.ts'
import type { Plan } from './plan.ts'
import type { PolicyTree } from './trusted.ts'
import { weakenedPolicy } from './weakened.ts'

export type Identities = {
  readonly leaks: readonly Leak[]
  readonly findings: readonly Finding[]
  readonly inventory?: Inventory
  readonly part: PartResult
}

export async function identitiesOf(plan: Plan, options: Options, leaks: readonly Leak[]): Promise<Identities> {
  const isAsked = options.only === undefined || options.only !== 'leaks'
  const found = isAsked ? await identityFindings(plan, options, leaks) : { ...nothingFound, leaks }
  return {
    leaks: found.leaks,
    findings: [...found.findings, ...weakenedPolicy(plan, options.policy.customRuleFiles)],
    ...(found.inventory === undefined ? {} : { inventory: found.inventory }),
    part: { ...emptyPart, problems: found.problems, skipped: isAsked ? largeSettingsOf(plan) : [] },
  }
}

const largeSettingsOf = (plan: Plan): Skipped[] =>
  plan.parts.flatMap((part) => (part.kind === 'files' ? largeSettings(part.listing) : []))

type Found = {
  readonly leaks: readonly Leak[]
  readonly findings: readonly Finding[]
  readonly inventory?: Inventory
  readonly problems: readonly Problem[]
}

const nothingFound: Omit<Found, 'leaks'> = { findings: [], problems: [] }

async function identityFindings(plan: Plan, options: Options, leaks: readonly Leak[]): Promise<Found> {
  if (plan.range !== undefined) return newInRange(plan, options, leaks)
  const documents = plan.parts.flatMap((part) => (part.kind === 'files' ? documentsOfFiles(part.listing) : []))
  if (documents.length === 0) return { ...nothingFound, leaks }
  const { policy, today } = options
  const { reach } = await import('#reach/reach.ts')
  const found = reach({ documents, policy, today, ...(await absentIn(plan)), ...(await programsIn(plan)) })
  const met = await meeting(leaks, leaks.length === 0 ? found : { ...found, ...(await readByCode(plan, found)) })
  return { ...met, inventory: inventoryIn(found), problems: found.problems }
}

/** Programs among the files, which are read only where there is a key that they may share. */
async function programsIn(plan: Plan): Promise<Pick<ReachInput, 'programs'>> {
  const { programFiles } = await import('./code-files.ts')
  return { programs: programFiles(filesOf(plan)) }
}

/** The graph with the code that reads what it holds, where the whole tree is at hand. Asked only where a leak needs its rotation list. */
async function readByCode(plan: Plan, found: Reach): Promise<Pick<Reach, 'graph' | 'finishing'>> {
  if (plan.target !== plan.root) return found
  const [{ withCode }, { codeFiles }] = await Promise.all([import('#reach/code.ts'), import('./code-files.ts')])
  const { graph, finishing } = withCode(found, codeFiles(filesOf(plan)))
  return { graph, finishing }
}

const filesOf = (plan: Plan) => plan.parts.flatMap((part) => (part.kind === 'files' ? part.listing.files : []))

/** Only where the whole tree is at hand: what a part of it does not name, another may. */
async function absentIn(plan: Plan): Promise<Pick<ReachInput, 'absent'>> {
  if (plan.target !== plan.root) return {}
  const { absentWords } = await import('./code-search.ts')
  const files = filesOf(plan)
  return { absent: (words) => absentWords({ files, skipped: [] }, words) }
}

/** What the head's files show and the base's do not; where they show the same, who holds what leaks. */
async function newInRange({ range }: Plan, { policy, today }: Options, leaks: readonly Leak[]): Promise<Found> {
  const { head, base } = range ?? {}
  if (head === undefined || base === undefined) return { ...nothingFound, leaks }
  const touched = touchedBy(base, head)
  const change = documentsOfChange(base, head, touched.surfaces)
  const programs = await readNewly(base, head, touched)
  if (change === undefined && programs === undefined && leaks.length === 0) return { ...nothingFound, leaks }
  const { reach, reachOfChange } = await import('#reach/reach.ts')
  if (change === undefined && programs === undefined) {
    const held = reach({ documents: documentsOfTree(head), policy, today })
    return { ...nothingFound, leaks: (await meeting(leaks, { ...held, findings: [] })).leaks }
  }
  const judging = programs === undefined ? { policy, today } : { policy, today, programs }
  const found = reachOfChange(change ?? unchanged(head), judging)
  const met = await meeting(leaks, found)
  return { ...met, inventory: about(met.findings, inventoryIn(found)), problems: found.problems }
}

/** Loaded only where the range touches code. */
async function readNewly(base: PolicyTree, head: PolicyTree, { code }: Touched): Promise<CodeFiles | undefined> {
  if (code.added.length === 0) return undefined
  const { newReads } = await import('./code-of-range.ts')
  return newReads(base, head, code)
}

/** The same documents on both sides, which are read once. */
function unchanged(head: PolicyTree): DocumentsOfChange {
  const documents = documentsOfTree(head)
  return { before: documents, after: documents }
}

async function meeting(leaks: readonly Leak[], found: Reach): Promise<Pick<Found, 'leaks' | 'findings'>> {
  if (leaks.length === 0) return { leaks, findings: found.findings }
  const [{ meetLeaks }, { nameInSnippet }] = await Promise.all([
    import('#reach/leaks.ts'),
    import('#remedy/variable.ts'),
  ])
  return meetLeaks(
    leaks.map((leak) => ({ leak, name: nameInSnippet(leak) })),
    found,
  )
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

/** The inventory as a report shows it. */
export const inventoryIn = ({ inventory, unresolved }: Pick<Reach, 'inventory' | 'unresolved'>): Inventory => ({
  rows: inventory,
  unresolved: unresolved.map(({ what, why, spot }) => ({ what, why, path: spot.path })),
})
