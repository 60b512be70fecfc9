// What the checks of agents share: which agent of which job, its keys as identities, how far the job is hardened.
import type { AgentUse, KeyUse } from '#reach/agents.ts'
import { isWorkflowToken } from '#reach/flow.ts'
import type { AgentNode, Graph, Holder, JobNode } from '#reach/graph.ts'
import { pathOf } from '#reach/remedies/steps.ts'
import type { Facts } from './check.ts'

export type AgentIn = {
  readonly job: JobNode
  readonly node: AgentNode
  readonly use: AgentUse
  readonly holders: readonly Holder[]
}

/** Every agent of the repository, with the model keys that its step receives. */
export const agentsOf = ({ graph }: Facts): readonly AgentIn[] =>
  graph.jobs.flatMap((job) =>
    job.agents.map((node) => ({ job, node, use: node.use, holders: modelHoldersAt(graph, job, node.use) })),
  )

/** Holders of a job whose sink is the agent's step, or the job's environment that the step inherits. */
function modelHoldersAt(graph: Graph, job: JobNode, use: AgentUse): readonly Holder[] {
  const variables = new Set(use.keys.map(({ name }) => name))
  return graph
    .holdersIn(job.id)
    .filter(({ identity }) => identity.role === 'model')
    .filter(({ sinks }) =>
      sinks.some(
        ({ view, how, name }) =>
          view === use.view || ((how === 'job-env' || how === 'workflow-env') && variables.has(name)),
      ),
    )
}

export const hasStaticKey = ({ holders }: AgentIn): boolean =>
  holders.some(({ identity }) => identity.nature === 'static')

/** `job review of .github/workflows/review.yml`. */
export const jobPlace = (job: JobNode): string => `job ${job.open.job.id} of ${pathOf(job.open.workflow)}`

export const agentPlace = ({ job, use }: AgentIn): string => `${use.agent} in ${jobPlace(job)}`

/** A finding about an agent is about this step of this job. */
export const agentSubject = ({ job, use }: AgentIn): string =>
  use.form === 'action' || job.open.agents.length === 1
    ? `${job.id}#${use.view.step.id ?? use.view.label}`
    : `${job.id}#${use.agent}`

/** Tokens of a person or an app, not the workflow's own. */
export const strongTokens = ({ use }: AgentIn): readonly KeyUse[] =>
  use.tokens.filter(({ origins }) => origins.some((origin) => origin.kind === 'secret' && !isWorkflowToken(origin)))

export const isReadOnly = (job: JobNode): boolean =>
  job.level === 0 && !job.privileges.some(({ kind }) => kind === 'unknown-permission')
