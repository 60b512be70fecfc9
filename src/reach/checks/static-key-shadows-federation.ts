import type { Severity } from '#model/severity.ts'
import type { KeyUse } from '#reach/agents.ts'
import { isWorkflowToken } from '#reach/flow.ts'
import type { JobNode } from '#reach/graph.ts'
import type { PowerUse } from '#reach/powers.ts'
import { remedy } from '#reach/remedies/steps.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf, jobPlace } from './agents.ts'
import type { Check, Draft } from './check.ts'

/** Federation is set up on a step that is given a stored key, too. */
export const staticKeyShadowsFederation: Check = {
  id: 'identity/static-key-shadows-federation',
  name: 'Static key shadows federation',
  find: (facts) => [
    ...agentsOf(facts).flatMap(ofAgent),
    ...facts.graph.jobs.flatMap((job) => job.open.powers.flatMap((power) => ofLogin(job, power))),
  ],
}

/** Keys that win over a federation of the same step; of providers where that is documented it is certain. */
const keyWins: ReadonlySet<string> = new Set(['anthropic'])

function ofAgent(agent: AgentIn): readonly Draft[] {
  const { use, holders } = agent
  const federation = [...use.federation, ...use.cloud]
  const keys = use.keys.filter(({ origins }) => origins.some(isStored))
  const [key] = keys
  const [first] = federation
  if (key === undefined || first === undefined) return []
  const isCertain = keyWins.has(use.provider) && use.federation.length > 0
  const severity: Severity = isCertain ? 'high' : 'medium'
  return [
    {
      subject: agentSubject(agent),
      ...(holders[0] === undefined ? {} : { identity: holders[0].identity }),
      provider: use.provider,
      severity,
      confidence: isCertain ? 'high' : 'medium',
      title: `${agentPlace(agent)} is given ${key.name} beside its federation`,
      at: [key.spot, ...federation.map(({ spot }) => spot)],
      holders,
      evidence: [
        ...federation.map(({ what, spot }) => ({ text: what, spot })),
        ...keys.map(({ name, spot, how }) => ({ text: `${name} is set by ${words[how]}`, spot })),
        {
          text: isCertain
            ? 'where both are set the key wins, and the federation is silently unused'
            : 'unresolved: which of the two is used depends on which variables are set',
        },
      ],
      remedy: remedy('Drop the key; the federation is there.', [
        {
          title: `Remove ${key.name}`,
          detail: `Delete ${keys.map(({ name }) => name).join(' and ')} from step “${use.view.label}” of ${jobPlace(agent.job)} and from the environment around it; then delete the secret and revoke the key.`,
        },
      ]),
    },
  ]
}

const words: Record<KeyUse['how'], string> = {
  input: 'an input',
  'step-env': 'the step’s env',
  'job-env': 'the env of the job or the workflow',
}

const isStored = (origin: KeyUse['origins'][number]): boolean =>
  origin.kind === 'secret' && !isWorkflowToken(origin) && !origin.via.some((hop) => hop.startsWith('output of'))

/** A role chained onto access keys is meant; a key file beside a workload identity provider is not. */
function ofLogin(job: JobNode, power: PowerUse): readonly Draft[] {
  const [secret] = power.secrets
  const [identity] = power.federated.filter(({ input }) => input === 'workload_identity_provider')
  if (power.target !== 'gcp' || secret === undefined || identity === undefined) return []
  return [
    {
      subject: `${job.id}#${power.view.label}`,
      provider: 'gcp',
      severity: 'medium',
      confidence: 'medium',
      title: `The login of ${jobPlace(job)} is given ${secret.name} beside a workload identity provider`,
      at: [identity.spot, power.spot],
      holders: [],
      evidence: [{ text: `workload_identity_provider: ${identity.text}`, spot: identity.spot }],
      remedy: remedy('Drop the key file; the provider is there.', [
        {
          title: 'Remove credentials_json',
          detail: `Delete it from step “${power.view.label}” of ${jobPlace(job)}, then delete the key of the service account.`,
        },
      ]),
    },
  ]
}
