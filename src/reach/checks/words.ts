// Sentences about holders and identities that several checks say in the same way.
import type { Holder, Identity, JobNode } from '#reach/graph.ts'
import type { Privilege } from '#reach/privileges.ts'
import { pathOf } from '#reach/remedies/steps.ts'
import { eventsOf, gatesOf } from '#reach/trust.ts'
import type { Said } from './check.ts'

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A secret by its name, a role or account by its kind and name. */
export const called = (identity: Identity): string =>
  identity.kind === 'secret' ? identity.name : `${identity.kind} ${identity.name}`

/** One line of the table of consumers: where, started by what, trusted how far, allowed what. */
export function holderLine(holder: Holder): Said {
  const { job, starts, trust, sinks } = holder
  const { environment } = job.open.job
  const parts = [
    eventsOf(starts).join(', ') || 'no trigger in this repository',
    trust === 'gated' ? `gated (${gatesOf(starts).join('; ')})` : trust,
    powersOf(job) || 'reads only',
    ...(environment === undefined ? [] : [`environment ${environment.name}`]),
  ]
  const spot = sinks[0]?.spot
  const text = `${pathOf(job.open.workflow)} · ${job.open.job.id}: ${parts.join(' · ')}`
  return spot === undefined ? { text } : { text, spot }
}

export const powersOf = (job: JobNode): string =>
  job.privileges
    .filter(({ kind }) => kind !== 'environment')
    .map(({ text }) => text)
    .join(', ')

const longestTable = 12

export function holderTable(holders: readonly Holder[]): readonly Said[] {
  const lines = holders.slice(0, longestTable).map(holderLine)
  const more = holders.length - lines.length
  return more > 0 ? [...lines, { text: `${plural(more, 'more consumer')} in the list` }] : lines
}

export const privilegeLine = (privilege: Privilege): Said =>
  privilege.spot === undefined
    ? { text: `beside it: ${privilege.text}` }
    : { text: `beside it: ${privilege.text}`, spot: privilege.spot }

/** Distinct workflows of holders. */
export const workflowsOf = (holders: readonly Holder[]): readonly string[] => [
  ...new Set(holders.map(({ job }) => job.open.workflow.path)),
]

export function groupBy<K, T>(values: readonly T[], key: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const list = groups.get(key(value)) ?? []
    list.push(value)
    groups.set(key(value), list)
  }
  return groups
}

/** Holders that pass a test, by identity. */
export const byIdentity = (holders: readonly Holder[]): ReadonlyMap<string, readonly Holder[]> =>
  groupBy(holders, ({ identity }) => identity.id)
