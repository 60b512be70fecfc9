// Every identity of the repository in a row: what it is, who receives it, how far it reaches, whose it is.
import type { Trust } from '#model/finding.ts'
import type { InventoryConsumer, InventoryRow as Row } from '#model/inventory.ts'
import type { Policy } from '#model/policy.ts'
import { namedOwner, type Owners } from './codeowners.ts'
import type { Graph, Holder, Holding, Identity, IdentityKind } from './graph.ts'
import { groupBy } from './group-by.ts'
import type { Level, Privilege } from './privileges.ts'
import type { Positions } from './spot.ts'
import { eventsOf, gatesOf, lessTrusted } from './trust.ts'
import type { Role } from './vocabulary/names.ts'

/** A row of the inventory in the graph's own words. */
export type InventoryRow = Row & { readonly kind: IdentityKind; readonly role: Role; readonly level: Level }

export type InventoryInput = {
  readonly graph: Graph
  readonly owners: Owners
  readonly policy: Policy
  readonly positions: Positions
  /** ISO date of the first commit that has a name in one of the files, from git. */
  readonly since?: (name: string, paths: readonly string[]) => string | undefined
}

/** Rows by what is worst about them: trust, privilege, number of consumers, name. */
export function inventoryOf(input: InventoryInput): readonly InventoryRow[] {
  const holdings = groupBy(input.graph.holdings, ({ identity }) => identity.id)
  const rows = [...input.graph.identities.values()]
    .map((identity) => rowOf(identity, holdings.get(identity.id) ?? [], input))
    .sort(byReach)
  return [...rows.filter((row) => !isOfCodeOnly(row)), ...rows.filter(isOfCodeOnly)]
}

/** What nothing hands out reaches less than what something does. */
const isOfCodeOnly = ({ consumers }: InventoryRow): boolean =>
  consumers.length > 0 && consumers.every(({ surface }) => surface === 'code')

function rowOf(identity: Identity, holdings: readonly Holding[], input: InventoryInput): InventoryRow {
  const holders = input.graph.holdersOf(identity.id)
  const strongest = strongestOf(holders, identity)
  const ofKind = (isCode: (holding: Holding) => boolean): readonly InventoryConsumer[] =>
    holdings.filter(isCode).map((holding) => consumerOfHolding(holding, input.positions))
  const code = ofKind(({ surface }) => surface === 'code')
  const placed = [
    ...holders.map((holder) => consumerOf(holder, input.positions)),
    ...ofKind(({ surface }) => surface !== 'code'),
  ]
  const consumers = [...placed, ...code]
  return {
    id: identity.id,
    identity: identity.name,
    kind: identity.kind,
    role: identity.role,
    provider: identity.provider,
    nature: identity.nature,
    consumers,
    worstTrust: holders.map(({ trust }) => trust).reduce(lessTrusted, 'unknown'),
    highestPrivilege: strongest?.text ?? '',
    level: strongest?.level ?? 0,
    environments: distinct(consumers.flatMap(({ environment }) => environment ?? [])),
    owners: ownersOf(identity, placed.length === 0 ? code : placed, input),
    // Where it is handed out; to ask history of every file of code costs more than it tells.
    since: placed.length === 0 ? null : (input.since?.(identity.name, pathsOf(placed)) ?? null),
  }
}

/** The credential itself is no privilege beside itself. */
function strongestOf(holders: readonly Holder[], { name }: Identity): Privilege | undefined {
  const found = holders.flatMap(({ job }) => job.privileges).filter(({ level, secret }) => level > 0 && secret !== name)
  return found.reduce<Privilege | undefined>(
    (best, next) => (best !== undefined && best.level >= next.level ? best : next),
    undefined,
  )
}

function consumerOf({ job, sinks, starts, trust }: Holder, positions: Positions): InventoryConsumer {
  const sink = sinks.find(({ view }) => view !== undefined) ?? sinks[0]
  return {
    path: job.open.workflow.path,
    holder: job.open.job.id,
    step: sink?.view?.label ?? null,
    name: sink?.name ?? '',
    line: positions.line(sink?.spot ?? job.open.job.spot),
    trust,
    triggers: eventsOf(starts),
    gates: gatesOf(starts),
    privileges: job.privileges.toSorted((a, b) => b.level - a.level).map(({ text }) => text),
    level: job.level,
    environment: job.open.job.environment?.name ?? null,
    via: distinct(sinks.flatMap(({ via }) => via)),
  }
}

const consumerOfHolding = (holding: Holding, positions: Positions): InventoryConsumer => ({
  path: holding.path,
  holder: holding.holder,
  step: null,
  name: holding.name,
  line: positions.line(holding.spot),
  trust: 'unknown',
  triggers: [],
  gates: [],
  privileges: [],
  level: 0,
  environment: holding.environment,
  via: [],
  ...(holding.surface === 'code' ? { surface: 'code' } : {}),
})

function ownersOf(
  identity: Identity,
  consumers: readonly InventoryConsumer[],
  input: InventoryInput,
): readonly string[] {
  const named = namedOwner(input.policy, identity.name)
  if (named !== undefined) return [named]
  return distinct(consumers.flatMap(({ path }) => input.owners.of(path)))
}

const callerFile = /^called by (\S+)#/

/** Files that may name it: those of its consumers and of their callers. */
const pathsOf = (consumers: readonly InventoryConsumer[]): readonly string[] =>
  distinct(consumers.flatMap(({ path, via }) => [path, ...via.flatMap((hop) => callerFile.exec(hop)?.[1] ?? [])]))

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const trustRank: Record<Trust, number> = { outsider: 0, gated: 1, collaborator: 2, maintainer: 3, unknown: 4 }
const roleRank: Partial<Record<Role, number>> = { model: 0, dual: 1, cloud: 2 }

const byReach = (a: InventoryRow, b: InventoryRow): number =>
  (roleRank[a.role] ?? 3) - (roleRank[b.role] ?? 3) ||
  trustRank[a.worstTrust] - trustRank[b.worstTrust] ||
  b.level - a.level ||
  b.consumers.length - a.consumers.length ||
  (a.id < b.id ? -1 : Number(a.id > b.id))
