import type { Holder } from '#reach/graph.ts'
import { meaningOfSink } from '#reach/identity.ts'
import { placeOf, remedy, rotateStep, yaml } from '#reach/remedies/steps.ts'
import { executionRoles } from '#reach/vocabulary/names.ts'
import { agentsOf, strongTokens } from './agents.ts'
import type { Check, Draft, Facts } from './check.ts'
import { gatewayMasterDrafts } from './gateway-master.ts'
import { byIdentity, called, holderTable, saidAt } from './words.ts'

/** The role, account or token that deploys or releases is also the one in front of the model. */
export const executionIdentityCallsModel: Check = {
  id: 'identity/execution-identity-calls-model',
  name: 'The executing identity calls the model',
  find: (facts) => {
    const atAgents = agentSteps(facts)
    const acting = [...byIdentity(facts.graph.holders)].flatMap(([, holders]) => draftOf(holders, atAgents))
    return [...acting, ...gatewayMasterDrafts(facts)]
  },
}

type AtAgents = { readonly views: ReadonlySet<unknown>; readonly clouds: ReadonlySet<string> }

/** Steps of agents, and jobs whose agent calls the model through a cloud. */
function agentSteps(facts: Facts): AtAgents {
  const agents = agentsOf(facts)
  return {
    views: new Set(agents.filter((agent) => strongTokens(agent).length > 0).map(({ use }) => use.view)),
    clouds: new Set(agents.filter(({ use }) => use.cloud.length > 0).map(({ job }) => job.id)),
  }
}

function draftOf(holders: readonly Holder[], atAgents: AtAgents): readonly Draft[] {
  const calling = holders.filter((holder) => callsModel(holder, atAgents))
  const acting = holders.filter((holder) => !calling.some(({ job }) => job === holder.job) && acts(holder))
  const [model] = calling
  const [executor] = acting
  if (model === undefined || executor === undefined) return []
  const { identity } = model
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: 'high',
      confidence: 'high',
      title: `${called(identity)} acts in job ${executor.job.open.job.id} and stands before the model in job ${model.job.open.job.id}`,
      at: [...calling, ...acting].flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders: [...calling, ...acting],
      evidence: [
        saidAt(model, `an agent or a model call has it: ${placeOf(model)}`),
        saidAt(executor, `a deployment or a release has it: ${placeOf(executor)}`),
        ...holderTable([...calling, ...acting]),
      ],
      remedy: remedy('Give the model’s job an identity that can only call the model.', [
        {
          title: 'Make a second, narrow identity',
          detail: `For ${placeOf(model)} create one that may only call the model (bedrock:InvokeModel, roles/aiplatform.user, Cognitive Services OpenAI User) or only comment, and leave ${called(identity)} to ${placeOf(executor)}.`,
          command: yaml(['permissions:', '  contents: read', '  id-token: write']),
        },
        rotateStep(identity, holders),
      ]),
    },
  ]
}

/** The agent's own step takes it, a login for its cloud does, or a variable that is a model's. */
function callsModel({ identity, job, sinks }: Holder, { views, clouds }: AtAgents): boolean {
  if (identity.role === 'model') return sinks.some((sink) => meaningOfSink(sink).role === 'model')
  if (identity.role === 'vcs') return sinks.some(({ view }) => view !== undefined && views.has(view))
  return identity.role === 'cloud' && clouds.has(job.id)
}

/** The same identity where something is deployed, published or released. */
function acts({ identity, job, sinks }: Holder): boolean {
  const isForExecution = sinks.some((sink) => executionRoles.has(meaningOfSink(sink).role))
  switch (identity.role) {
    case 'model':
      return isForExecution
    case 'vcs':
      return (isForExecution || isForScript(sinks)) && job.open.powers.some(({ power }) => releasing.has(power))
    default:
      return job.open.powers.some(({ power }) => power === 'deploy') || pushesImages(job)
  }
}

const releasing: ReadonlySet<string> = new Set(['write', 'publish', 'deploy'])

const isForScript = (sinks: Holder['sinks']): boolean => sinks.some(({ view }) => view?.step.run !== undefined)

const pushesImages = ({ privileges }: Holder['job']): boolean =>
  privileges.some(({ level, kind, text }) => level === 3 && kind === 'login' && text.startsWith('registry'))
