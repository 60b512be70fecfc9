import type { JobNode } from '#reach/graph.ts'
import { isSample } from '#reach/paths.ts'
import { federationOf } from '#reach/remedies/federation.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf } from './agents.ts'
import type { Check, Draft, Facts } from './check.ts'

/** The host is trusted instead of the caller: its own cloud role, a mounted folder of keys, a default account. */
export const hostIdentity: Check = {
  id: 'identity/host-identity',
  name: 'The host’s identity',
  find: (facts) => [
    ...agentsOf(facts).flatMap(ofAgent),
    ...facts.surfaces.hosted.filter(({ spot }) => !isSample(spot.path)).map(ofService),
  ],
}

const hosted = /^(?:ubuntu|windows|macos)-/

/** A runner of one's own; labels of larger hosted runners cannot be told from them and say nothing. */
const isSelfHosted = ({ open }: JobNode): boolean =>
  open.job.runsOn.includes('self-hosted') && !open.job.runsOn.some((label) => hosted.test(label))

function ofAgent(agent: AgentIn): readonly Draft[] {
  const { job, use } = agent
  const logsIn = job.open.powers.some(({ power }) => power === 'cloud')
  const [cloud] = use.cloud
  if (cloud === undefined || logsIn || !isSelfHosted(job)) return []
  const target = cloud.what.toLowerCase().includes('bedrock') ? 'aws' : 'gcp'
  const federation = federationOf(target)
  return [
    {
      subject: agentSubject(agent),
      provider: use.provider,
      severity: 'medium',
      confidence: 'medium',
      title: `${agentPlace(agent)} calls the model as its runner`,
      at: [cloud.spot, job.open.job.spot],
      holders: agent.holders,
      evidence: [
        { text: `runs-on: ${job.open.job.runsOn.join(', ')}`, spot: job.open.job.spot },
        { text: `${cloud.what}, and no step of the job logs in`, spot: cloud.spot },
      ],
      remedy: remedy('Prove the job, not the machine.', [
        {
          title: federation === undefined ? 'Log in by OIDC' : `Use ${federation.name}`,
          detail: `Before step “${use.view.label}”, let the job take a role by its own OIDC token, and take the model role off the runner.`,
          command: yaml([
            'permissions:',
            '  id-token: write',
            'steps:',
            ...(federation?.steps ?? []).map((line) => `  ${line}`),
          ]),
        },
      ]),
    },
  ]
}

const ofService = ({ what, holder, spot }: Facts['surfaces']['hosted'][number]): Draft => ({
  subject: `${spot.path}#${holder}`,
  provider: null,
  severity: 'medium',
  confidence: 'medium',
  title: `${holder} relies on the identity of its host: ${what}`,
  at: [spot],
  holders: [],
  evidence: [{ text: `${holder}: ${what}`, spot }],
  remedy: remedy('Give the workload an identity of its own.', [
    {
      title: 'Use a workload identity',
      detail: `In ${spot.path}, give ${holder} a service account that federates, and remove ${what}.`,
    },
  ]),
})
