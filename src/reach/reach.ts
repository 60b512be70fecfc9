// Documents of a repository in, its identities, how far each reaches, and what is wrong with that out. It reads no file and no clock.
import type { IdentityFinding, PolicyFinding } from '#model/finding.ts'
import type { Document, Policy } from '#model/policy.ts'
import type { Problem } from '#model/problem.ts'
import { severities } from '#model/severity.ts'
import { buildWorkflowGraph } from './build.ts'
import type { Check, Draft, Facts } from './checks/check.ts'
import { checks } from './checks/list.ts'
import { type CodeFiles, type WithCode, withCode } from './code.ts'
import { ownersIn } from './codeowners.ts'
import { trustHoldings } from './federation/holdings.ts'
import { type Finishing, findingFingerprint, finish } from './finish.ts'
import type { Graph, Identity, Unresolved } from './graph.ts'
import { groupBy } from './group-by.ts'
import { type InventoryRow, inventoryOf } from './inventory.ts'
import { linked } from './link.ts'
import { readSurfaces, type SurfacesRead } from './read/readers.ts'
import { readRepository } from './repository.ts'
import { positionsOf } from './spot.ts'
import { type AbsentWords, unusedProviders } from './unused.ts'

export type ReachInput = {
  readonly documents: readonly Document[]
  readonly policy: Policy
  /** Today as YYYY-MM-DD: what was accepted until a day before counts again. */
  readonly today?: string
  /** The same files before a change: what the change opens is told, too. */
  readonly base?: readonly Document[]
  /** Words that stand in no file of the repository; absent where its files are not at hand. */
  readonly absent?: AbsentWords
  /** Files of code, whose reads of variables join the inventory. */
  readonly code?: CodeFiles
  /** Files of code of which only checks are told; in a range, those that read what they did not read before. */
  readonly programs?: CodeFiles
  /** `inventory`: no check is asked. */
  readonly tells?: 'inventory'
  /** ISO date of the first commit that has a name in one of the files, from git: how long an identity is in use. */
  readonly since?: (name: string, paths: readonly string[]) => string | undefined
}

export type Reach = {
  readonly inventory: readonly InventoryRow[]
  readonly graph: Graph
  readonly findings: readonly (IdentityFinding | PolicyFinding)[]
  readonly unresolved: readonly Unresolved[]
  readonly problems: readonly Problem[]
  /** What places are worked out with, for leaks that meet the graph. */
  readonly finishing: Finishing
}

export function reach(input: ReachInput): Reach {
  return reachFrom(input, input.base === undefined ? undefined : graphBefore(input.base, input.policy))
}

export type Change = { readonly before: readonly Document[]; readonly after: readonly Document[] }

type Judging = Pick<ReachInput, 'policy' | 'today'>

/** What is found after a change and was not before it. */
export function reachOfChange({ before, after }: Change, judging: Judging & Pick<ReachInput, 'programs'>): Reach {
  const then = stateBefore(before, judging)
  const now = reachFrom({ ...judging, documents: after }, then.graph)
  return { ...now, findings: now.findings.filter(({ fingerprint }) => !then.known.has(fingerprint)) }
}

/** Of the state before a change only its graph is kept, and what was found then. */
function stateBefore(documents: readonly Document[], judging: Judging) {
  const { facts } = factsOf(documents, judging.policy)
  const found = checks.flatMap((check) =>
    kept(check, facts, judging).map(({ subject }) => findingFingerprint(check.id, subject)),
  )
  return { graph: facts.graph, known: new Set(found) }
}

type FactsRead = Pick<SurfacesRead, 'masks' | 'unresolved'> & { readonly facts: Facts }

function factsOf(documents: readonly Document[], policy: Policy): FactsRead {
  const repository = readRepository(documents)
  const { surfaces, masks, unresolved } = readSurfaces(documents)
  const built = buildWorkflowGraph(repository)
  const files = linked(surfaces)
  const graph = graphOf(built, [...files.holdings, ...trustHoldings(built, surfaces)])
  return {
    facts: { graph, repository, surfaces, owners: ownersIn(documents), policy, unused: new Set(), readers: new Map() },
    masks,
    unresolved: [...unresolved, ...files.unresolved],
  }
}

function reachFrom(input: ReachInput, before: Graph | undefined): Reach {
  const { documents, policy, since } = input
  const read = factsOf(documents, policy)
  const { graph, repository, owners } = read.facts
  const positions = positionsOf(documents)
  const sources = new Map(
    repository.workflows.flatMap(({ path, source }) => (source === undefined ? [] : [[path, source] as const])),
  )
  const whole = codeBeside({ graph, finishing: { positions, sources, masks: read.masks } }, input)
  const { finishing } = whole
  const facts: Facts = {
    ...read.facts,
    unused: unusedProviders(graph, documents, input.absent),
    readers: whole.readers,
    ...(before === undefined ? {} : { before }),
  }
  const asked = input.tells === 'inventory' ? [] : checks
  const findings = asked.flatMap((check) => finish(check, kept(check, facts, input), finishing))
  const inventoried = { graph: whole.graph, positions: finishing.positions, owners, policy }
  return {
    inventory: inventoryOf({ ...inventoried, ...(since === undefined ? {} : { since }) }),
    graph: whole.graph,
    finishing,
    findings: findings.sort(bySeverity),
    unresolved: [...graph.unresolved, ...read.unresolved, ...whole.unresolved],
    problems: repository.faults.map(({ path, detail }) => ({
      kind: 'unreadable',
      at: path,
      detail,
    })),
  }
}

/** Code as the inventory has it; where only checks ask, the graph stays as it is, and code is read only for a key that they may tell of. */
function codeBeside(bare: Pick<WithCode, 'graph' | 'finishing'>, { code, programs }: ReachInput): WithCode {
  if (code !== undefined) return withCode(bare, code)
  const isAsked = programs !== undefined && [...bare.graph.identities.values()].some(isReadByPrograms)
  return isAsked ? { ...withCode(bare, programs), graph: bare.graph } : { ...bare, unresolved: [], readers: new Map() }
}

const isReadByPrograms = ({ role, nature }: Identity): boolean =>
  nature === 'static' && (role === 'model' || role === 'cloud' || role === 'dual')

const graphBefore = (documents: readonly Document[], policy: Policy): Graph => factsOf(documents, policy).facts.graph

function kept(check: Check, facts: Facts, { policy, today = '' }: Judging): readonly Draft[] {
  if (policy.disabledRules.includes(check.id)) return []
  const accepted = policy.identities.accepted.filter(
    (entry) => entry.check === check.id && (entry.expires ?? '9999') >= today,
  )
  const names = new Set(accepted.map(({ identity }) => identity))
  return check
    .find(facts)
    .filter(({ subject, identity }) => !names.has(subject) && !names.has(identity?.name ?? subject))
}

type Found = IdentityFinding | PolicyFinding

const bySeverity = (a: Found, b: Found): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compare(a.locations[0]?.path ?? '', b.locations[0]?.path ?? '') ||
  (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0) ||
  compare(a.rule.id, b.rule.id) ||
  compare(a.fingerprint, b.fingerprint)

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function graphOf(built: Pick<Graph, 'jobs' | 'holders' | 'unresolved'>, holdings: Graph['holdings']): Graph {
  const identities = new Map<string, Identity>()
  for (const { identity } of built.holders) identities.set(identity.id, identity)
  const byIdentity = groupBy(built.holders, ({ identity }) => identity.id)
  const byJob = groupBy(built.holders, ({ job }) => job.id)
  for (const { identity } of holdings) if (!identities.has(identity.id)) identities.set(identity.id, identity)
  return {
    ...built,
    identities,
    holdings,
    holdersOf: (id) => byIdentity.get(id) ?? [],
    holdersIn: (id) => byJob.get(id) ?? [],
  }
}
