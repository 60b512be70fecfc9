import type { Policy } from '#model/policy.ts'
import type { Severity } from '#model/severity.ts'
import type { Holder, Identity } from '#reach/graph.ts'
import { hasIdToken } from '#reach/privileges.ts'
import { federationOf } from '#reach/remedies/federation.ts'
import { brokerFor, placeOf, remedy, replaceStep, rotateStep } from '#reach/remedies/steps.ts'
import { eventsOf } from '#reach/trust.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { byIdentity, called } from './words.ts'

/** A stored key where the provider or the broker hands out short-lived credentials. */
export const staticKey: Check = {
  id: 'identity/static-key',
  name: 'Static key',
  find: (facts) =>
    [...byIdentity(facts.graph.holders.filter(({ identity }) => isCounted(identity)))].flatMap(([, holders]) =>
      draftOf(holders, facts),
    ),
}

const isCounted = ({ role, nature, kind }: Identity): boolean =>
  kind === 'secret' && nature === 'static' && (role === 'model' || role === 'cloud')

function draftOf(holders: readonly Holder[], facts: Facts): readonly Draft[] {
  const easy = holders.find(({ job }) => hasIdToken(job.permissions))
  const first = easy ?? holders[0]
  if (first === undefined) return []
  const { identity } = first
  const way = wayOf(identity, facts.policy)
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: way.severity,
      confidence: 'high',
      title: `${called(identity)} is a stored key; ${way.text}`,
      at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders,
      evidence: [
        ...easyWin(easy),
        ...holders.flatMap(aboutHolder).slice(0, 6),
        { text: 'unknown from files: its age, its owner and its scope' },
      ],
      remedy: remedy(
        way.severity === 'info'
          ? 'No federation is known for it: narrow and date the key.'
          : 'Replace the stored key by a credential that lives as long as the job.',
        [replaceStep(identity, first, facts.policy), rotateStep(identity, holders)],
        { policy: facts.policy, provider: identity.provider },
      ),
    },
  ]
}

type Way = { readonly severity: Severity; readonly text: string }

function wayOf(identity: Identity, policy: Policy): Way {
  const broker = brokerFor(policy, identity.provider)
  if (broker !== undefined) return { severity: 'medium', text: `${broker.name} serves it` }
  const federation = federationOf(identity.provider)
  if (federation !== undefined) return { severity: 'medium', text: `${federation.name} replaces it` }
  return { severity: 'info', text: 'its provider has no known federation' }
}

function easyWin(holder: Holder | undefined): readonly Said[] {
  if (holder === undefined) return []
  const { permissions } = holder.job
  const text = `${placeOf(holder)} has id-token: write already: federation needs no new permission`
  return [permissions.kind === 'default' ? { text } : { text, spot: permissions.spot }]
}

/** Evaluations on a schedule, and keys of production: where to start. */
function aboutHolder(holder: Holder): readonly Said[] {
  const { job, starts, sinks } = holder
  const [sink] = sinks
  const { environment } = job.open.job
  const about = [
    ...(eventsOf(starts).includes('schedule') ? ['runs on a schedule'] : []),
    ...(environment === undefined ? [] : [`environment ${environment.name}`]),
  ]
  const text = `${placeOf(holder)}${about.length === 0 ? '' : ` (${about.join('; ')})`}`
  return [sink === undefined ? { text } : { text, spot: sink.spot }]
}
