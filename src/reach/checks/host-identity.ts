import type { JobNode } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isSample } from '#reach/paths.ts'
import { cloudOf } from '#reach/privileges.ts'
import { federationOf } from '#reach/remedies/federation.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf } from './agents.ts'
import type { Check, Draft, Facts } from './check.ts'
import { plural } from './words.ts'

/** The host is trusted instead of the caller: its own cloud role, a mounted folder of keys, a default account. */
export const hostIdentity: Check = {
  id: 'identity/host-identity',
  name: 'The host’s identity',
  find: (facts) => [...agentsOf(facts).flatMap(ofAgent), ...ofServices(facts)],
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
  const federation = federationOf(cloudOf(cloud.what))
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

type Hosted = Facts['surfaces']['hosted'][number]

/** What an anchor gives to several services is one place to change. */
const ofServices = ({ surfaces }: Facts): readonly Draft[] =>
  [
    ...groupBy(
      surfaces.hosted.filter(({ spot }) => !isSample(spot.path)),
      ({ spot, what }) => `${spot.path}#${what}`,
    ),
  ].flatMap(([subject, hosted]) => ofService(subject, hosted))

function ofService(subject: string, hosted: readonly Hosted[]): readonly Draft[] {
  const [first] = hosted
  if (first === undefined) return []
  const { what, holder, spot } = first
  const others = hosted.length - 1
  const who = others === 0 ? holder : `${holder} and ${plural(others, 'more service')}`
  return [
    {
      subject,
      provider: null,
      severity: 'medium',
      confidence: 'medium',
      title: `${who} of ${spot.path} ${others === 0 ? 'relies' : 'rely'} on the identity of the host: ${what}`,
      at: hosted.map((service) => service.spot),
      holders: [],
      evidence: hosted.map((service) => ({ text: `${service.holder}: ${service.what}`, spot: service.spot })),
      remedy: remedy('Give the workload an identity of its own.', [
        {
          title: 'Use a workload identity',
          detail: `In ${spot.path}, give ${who} a service account that federates, and remove what ${what}.`,
        },
      ]),
    },
  ]
}
