import type { Severity } from '#model/severity.ts'
import type { Holder } from '#reach/graph.ts'
import type { Privilege } from '#reach/privileges.ts'
import { readOnlyStep, remedy, replaceStep, splitStep } from '#reach/remedies/steps.ts'
import { type Check, type Draft, type Facts, type Said, worst } from './check.ts'
import { byKey, type Group } from './merge.ts'
import { few, plural, privilegeLine } from './words.ts'

/** One job holds a model key and a credential that writes, deploys or publishes. */
export const modelWithExecution: Check = {
  id: 'identity/model-with-execution',
  name: 'Model key beside the power to act',
  find: (facts) => {
    const holders = facts.graph.holders.filter(({ identity }) => identity.role === 'model')
    return byKey(holders.filter((holder) => powersBeside(holder).length > 0)).map((group) => draftOf(group, facts))
  },
}

/** Credentials beside the key: a token that writes, a cloud, a registry, a publisher's, a person's. */
export function powersBeside({ job, identity }: Holder): readonly Privilege[] {
  return job.privileges.filter(
    ({ level, kind, secret }) =>
      level >= 2 && (kind === 'permission' || kind === 'credential' || kind === 'login') && secret !== identity.name,
  )
}

const hasAgent = ({ job, sinks }: Holder): boolean =>
  job.open.agents.length > 0 &&
  sinks.some(({ view }) => view === undefined || job.open.agents.some((agent) => agent.view === view))

/** An agent with a stored key is high; a plain program, or one that federates, less. */
const severityOf = (holder: Holder): Severity =>
  hasAgent(holder) && holder.identity.nature === 'static' ? 'high' : 'medium'

const mostJobs = 4
const mostPowers = 3

function draftOf({ subject, identity, title, holders }: Group, facts: Facts): Draft {
  const sorted = [...holders].sort((a, b) => Number(hasAgent(b)) - Number(hasAgent(a)) || b.job.level - a.job.level)
  const [first] = sorted
  if (first === undefined) throw new Error('an identity without holders')
  const powers = powersBeside(first)
  const [power] = powers
  const named = few(
    powers.map(({ text }) => text),
    3,
  )
  const rest = sorted.length > 1 ? ` and in ${plural(sorted.length - 1, 'more job')}` : ''
  const evidence = sorted.slice(0, mostJobs).flatMap((holder): readonly Said[] => [
    {
      text: `job ${holder.job.open.job.id}: ${hasAgent(holder) ? 'an agent' : 'a step'} receives ${title}`,
      ...spotOf(holder),
    },
    ...powersBeside(holder).slice(0, mostPowers).map(privilegeLine),
  ])
  return {
    subject,
    identity,
    provider: identity.provider,
    severity: worst(sorted.map(severityOf)),
    confidence: hasAgent(first) ? 'high' : 'medium',
    title: `${title} stands beside ${named} in job ${first.job.open.job.id}${rest}`,
    at: sorted.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
    holders: sorted,
    evidence: [
      ...evidence,
      ...(sorted.length > mostJobs ? [{ text: `${plural(sorted.length - mostJobs, 'more job')} in the list` }] : []),
    ],
    remedy: remedy(
      'Let one job call the model and only read, and another act on its result.',
      [
        splitStep(first, power),
        ...(power?.kind === 'permission' ? [readOnlyStep(first)] : []),
        ...(identity.nature === 'static' ? [replaceStep(identity, first, facts.policy)] : []),
      ],
      { policy: facts.policy, provider: identity.provider },
    ),
  }
}

function spotOf({ sinks }: Holder): { readonly spot?: Said['spot'] & object } {
  const spot = sinks[0]?.spot
  return spot === undefined ? {} : { spot }
}
