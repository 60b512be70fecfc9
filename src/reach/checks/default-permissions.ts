import type { Severity } from '#model/severity.ts'
import type { Holder } from '#reach/graph.ts'
import { placeOf, readOnlyStep, remedy } from '#reach/remedies/steps.ts'
import type { Check, Draft, Said } from './check.ts'
import { worst } from './check.ts'
import { byWorkflow, type Group } from './merge.ts'
import { startedBy } from './words.ts'

/** A job with a model key that says nothing of its token's permissions, or takes all of them. */
export const defaultPermissions: Check = {
  id: 'identity/default-permissions',
  name: 'Permissions left to the repository',
  find: ({ graph }) => {
    const holders = graph.holders.filter(
      ({ identity, job }) => identity.role === 'model' && isWide(job.permissions) && isRoot(job),
    )
    return byWorkflow(holders).map(draftOf)
  },
}

const isWide = (permissions: Holder['job']['permissions']): boolean =>
  permissions.kind === 'default' || (permissions.kind === 'all' && permissions.access === 'write')

/** A reusable workflow whose callers are not here takes their permissions: nothing is known of it. */
const isRoot = ({ open, starts }: Holder['job']): boolean => starts.length > 0 || !open.workflow.isCallable

const severityOf = ({ trust }: Holder): Severity => (trust === 'outsider' ? 'high' : 'medium')

function draftOf({ subject, identity, title, holders }: Group): Draft {
  const sorted = [...holders].sort((a, b) => Number(b.trust === 'outsider') - Number(a.trust === 'outsider'))
  const [first] = sorted
  if (first === undefined) throw new Error('an identity without holders')
  const jobs = [...new Map(sorted.map((holder) => [holder.job.id, holder])).values()]
  const evidence: Said[] = jobs.slice(0, 10).map(({ job, trust, starts }) => ({
    text: `job ${job.open.job.id}: ${job.permissions.kind === 'default' ? 'no permissions block' : 'write-all'}; started ${startedBy(trust, starts)}`,
    spot: job.open.job.spot,
  }))
  const isSilent = first.job.permissions.kind === 'default'
  return {
    subject,
    identity,
    provider: identity.provider,
    severity: worst(sorted.map(severityOf)),
    confidence: isSilent ? 'medium' : 'high',
    title:
      jobs.length === 1
        ? `Job ${first.job.open.job.id} holds ${title} and ${isSilent ? 'sets no permissions' : 'takes all permissions'}`
        : `${jobs.length} jobs hold ${title} and ${isSilent ? 'set no permissions' : 'take all permissions'}`,
    at: jobs.map(({ job }) => job.open.job.spot),
    holders: jobs,
    evidence: [
      ...evidence,
      ...(isSilent ? [{ text: 'unknown from files: the repository’s default for its token' }] : []),
    ],
    remedy: remedy(`Say what ${placeOf(first)} needs.`, [readOnlyStep(first)]),
  }
}
