// Sentences about holders and identities that several checks say in the same way.
import type { Trust } from '#model/finding.ts'
import type { Holder, Identity, JobNode } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import type { Privilege } from '#reach/privileges.ts'
import { pathOf } from '#reach/remedies/steps.ts'
import { eventsOf, gatesOf, type Start } from '#reach/trust.ts'
import type { Said } from './check.ts'

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A secret by its name, a role or account by its kind and name. */
export const called = (identity: Identity): string =>
  identity.kind === 'secret' ? identity.name : `${identity.kind} ${identity.name}`

const starters: Record<Trust, string> = {
  outsider: 'by anyone',
  gated: 'by outsiders behind a gate',
  collaborator: 'by collaborators',
  maintainer: 'by maintainers',
  unknown: 'by nobody here',
}

/** Who can start something, in words. */
export const startedBy = (trust: Trust, starts: readonly Start[]): string =>
  trust === 'gated' ? `${starters.gated} (${gatesOf(starts).join('; ')})` : starters[trust]

/** One line of the table of consumers: the job, what starts it, who can, and what it may do beside. */
export function holderLine(holder: Holder): Said {
  const { job, starts, trust, sinks } = holder
  const { environment } = job.open.job
  const events = eventsOf(starts).join(', ')
  const parts = [
    events === '' ? 'started by no trigger of this repository' : `started ${startedBy(trust, starts)} on ${events}`,
    powersOf(job) || 'reads only',
    ...(environment === undefined ? [] : [`environment ${environment.name}`]),
  ]
  const [sink] = sinks
  // The place that is shown beside the sentence names the file already.
  const isElsewhere = sink === undefined || sink.spot.path !== job.open.workflow.path
  const where = isElsewhere ? ` of ${pathOf(job.open.workflow)}` : ''
  const text = `job ${job.open.job.id}${where}: ${parts.join('; ')}`
  return sink === undefined ? { text } : { text, spot: sink.spot }
}

const mostPowers = 4

/** Names of the first few, and how many more. */
export function few(texts: readonly string[], most = mostPowers): string {
  const more = texts.length - most
  return more > 0 ? `${texts.slice(0, most).join(', ')} and ${more} more` : texts.join(', ')
}

export const powersOf = (job: JobNode): string =>
  few(job.privileges.filter(({ kind }) => kind !== 'environment').map(({ text }) => text))

/** A sentence about a holder, at the first place that receives it. */
export function saidAt({ sinks }: Holder, text: string): Said {
  const [sink] = sinks
  return sink === undefined ? { text } : { text, spot: sink.spot }
}

const longestTable = 6

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

/** Holders that pass a test, by identity. */
export const byIdentity = (holders: readonly Holder[]): ReadonlyMap<string, readonly Holder[]> =>
  groupBy(holders, ({ identity }) => identity.id)
