// Repository in, graph out: each sink of each job in each context becomes an edge to an identity.
import type { AgentUse } from './agents.ts'
import { type Context, type Contexts, contextsIn, resolveOrigin } from './contexts.ts'
import { refusalIn } from './deciders.ts'
import { federatedHolders } from './federated.ts'
import type { Origin } from './flow.ts'
import type { Gate } from './gates.ts'
import type { AgentNode, Graph, HeldSink, Holder, Identity, JobNode, Unresolved } from './graph.ts'
import { groupBy } from './group-by.ts'
import { identityOfSecret } from './identity.ts'
import { effectivePermissions, highest, permissionPrivileges, privilegesOf } from './privileges.ts'
import type { OpenJob, Repository } from './repository.ts'
import { type Sink, sinksOf } from './sinks.ts'
import type { StepView } from './steps.ts'
import { restrict, type Start, trustOf } from './trust.ts'
import type { Permissions } from './workflow.ts'

export type WorkflowGraph = Pick<Graph, 'jobs' | 'holders' | 'unresolved'>

export function buildWorkflowGraph(repository: Repository): WorkflowGraph {
  const contexts = contextsIn(repository)
  const jobs: JobNode[] = []
  const edges: (readonly Edge[])[] = []
  for (const workflow of repository.workflows) {
    const ways = contexts.of(workflow)
    for (const open of repository.jobs.get(workflow.path) ?? []) {
      const sinks = sinksOf(open)
      const job = jobNode(open, sinks, { contexts, ways })
      jobs.push(job)
      for (const way of ways) edges.push(edgesOf(job, sinks, { contexts, way }))
    }
  }
  const all = edges.flat()
  const holders = [...holdersFrom(all), ...jobs.flatMap(federatedHolders)]
  return { jobs, holders, unresolved: unresolvedIn(jobs, contexts, all) }
}

type Ways = { readonly contexts: Contexts; readonly ways: readonly Context[] }

function jobNode(open: OpenJob, sinks: readonly Sink[], { contexts, ways }: Ways): JobNode {
  const starts = distinctStarts(ways.flatMap((way) => contexts.startsOf(open, way)))
  const permissions = widest(ways.map((way) => effectivePermissions(open, way.permissions)))
  const resolve = (origin: Origin): readonly Origin[] =>
    distinctOrigins(ways.flatMap((way) => resolveOrigin(origin, way)))
  const privileges = privilegesOf(open, { sinks, permissions, resolve })
  return {
    id: `${open.workflow.path}#${open.job.id}`,
    open,
    contexts: ways,
    starts,
    trust: trustOf(starts),
    permissions,
    privileges,
    level: highest(privileges),
    agents: open.agents.map((use) => agentNode(use, starts, { open, contexts })),
  }
}

/** Callers give what a workflow leaves open: what the strongest of them gives, some run has. */
function widest(given: readonly Permissions[]): Permissions {
  const ranked = given.toSorted((a, b) => highest(permissionPrivileges(b)) - highest(permissionPrivileges(a)))
  return ranked[0] ?? { kind: 'default' }
}

const distinctOrigins = (origins: readonly Origin[]): readonly Origin[] => [
  ...new Map(origins.map((origin) => [`${origin.kind} ${origin.name}`, origin])).values(),
]

function agentNode(use: AgentUse, starts: readonly Start[], reaching: Reaching): AgentNode {
  const reached = distinctStarts(startsOfView(use.view, starts, reaching))
  return { use, starts: reached, trust: trustOf(reached) }
}

/** A sink of a job in one context, with one origin in the outermost caller's names. */
type Edge = { readonly job: JobNode; readonly sink: HeldSink; readonly origin: Origin }

type Way = { readonly contexts: Contexts; readonly way: Context }

function edgesOf(job: JobNode, sinks: readonly Sink[], { contexts, way }: Way): readonly Edge[] {
  const starts = contexts.startsOf(job.open, way)
  if (starts.length === 0 && way.starts.length > 0) return []
  return sinks.flatMap((sink) => {
    const reached = startsOfView(sink.view, starts, { open: job.open, contexts })
    if (reached.length === 0 && starts.length > 0) return []
    return resolveOrigin(sink.origin, way).map((origin) => ({
      job,
      origin,
      sink: { ...sink, starts: reached, via: [...chainOf(way), ...origin.via] },
    }))
  })
}

const chainOf = (way: Context): readonly string[] => way.chain.map((place) => `called by ${place}`)

type Reaching = { readonly open: OpenJob; readonly contexts: Contexts }

/** Starts that reach the step: its conditions, an earlier step that refuses, the job's environment, its agent's own gate. */
function startsOfView(
  view: StepView | undefined,
  starts: readonly Start[],
  { open, contexts }: Reaching,
): readonly Start[] {
  const deciders = contexts.decidersOf(open)
  const conditions = view?.conditions ?? []
  const reached = conditions.reduce((left, condition) => restrict(left, condition, deciders), starts)
  const gates = [...environmentGate(open), ...refusalBefore(view, open), ...agentGate(view, open)]
  return gates.length === 0 ? reached : reached.map((start) => ({ ...start, gates: [...start.gates, ...gates] }))
}

function environmentGate({ job }: OpenJob): readonly Gate[] {
  if (job.environment === undefined) return []
  return [{ kind: 'environment', text: `environment ${job.environment.name} (its reviewers are not visible in files)` }]
}

function refusalBefore(view: StepView | undefined, open: OpenJob): readonly Gate[] {
  if (view === undefined) return []
  const refusal = refusalIn(open.steps)
  return refusal === undefined || refusal.index >= view.index
    ? []
    : [{ kind: 'permission', text: `step ${refusal.label} checks the actor's permission` }]
}

function agentGate(view: StepView | undefined, open: OpenJob): readonly Gate[] {
  const agent = open.agents.find((candidate) => candidate.view === view)
  return agent?.hasOwnGate
    ? [{ kind: 'action', text: `${agent.agent} itself admits only actors with write access` }]
    : []
}

function distinctStarts(starts: readonly Start[]): readonly Start[] {
  const seen = new Map<string, Start>()
  for (const start of starts) {
    const key = [start.event, start.workflow, ...start.gates.map(({ text }) => text)].join('\0')
    if (!seen.has(key)) seen.set(key, start)
  }
  return [...seen.values()]
}

/** Edges grouped by identity and job. */
function holdersFrom(edges: readonly Edge[]): readonly Holder[] {
  const ofSecrets = edges.filter(({ origin }) => origin.kind === 'secret' && origin.name !== 'GITHUB_TOKEN')
  return [...groupBy(ofSecrets, ({ origin }) => origin.name)].flatMap(([name, list]) => {
    const identity = identityOfSecret(
      name,
      list.map(({ sink }) => sink),
    )
    return identity === undefined ? [] : holdersOfIdentity(identity, list)
  })
}

const holdersOfIdentity = (identity: Identity, edges: readonly Edge[]): readonly Holder[] =>
  [...groupBy(edges, ({ job }) => job)].map(([job, list]) => {
    const sinks = distinctSinks(list.map(({ sink }) => sink))
    const starts = distinctStarts(list.flatMap(({ sink }) => sink.starts))
    return { identity, job, sinks, starts, trust: trustOf(starts) }
  })

function distinctSinks(sinks: readonly HeldSink[]): readonly HeldSink[] {
  const seen = new Map<string, HeldSink>()
  for (const sink of sinks) {
    const key = `${sink.how} ${sink.name} ${sink.spot.path} ${sink.spot.start}`
    const known = seen.get(key)
    seen.set(key, known === undefined ? sink : merged(known, sink))
  }
  return [...seen.values()]
}

const merged = (a: HeldSink, b: HeldSink): HeldSink => ({
  ...a,
  starts: distinctStarts([...a.starts, ...b.starts]),
  via: [...new Set([...a.via, ...b.via])],
})

function unresolvedIn(jobs: readonly JobNode[], contexts: Contexts, edges: readonly Edge[]): readonly Unresolved[] {
  const remote = jobs.flatMap(({ open: { job } }) => {
    const uses = job.call?.uses
    if (uses === undefined || uses.kind === 'local') return []
    return [{ what: uses.text, why: 'the called workflow lies outside this repository', spot: uses.spot }]
  })
  const computed = edges
    .filter(({ origin }) => origin.kind === 'every-secret')
    .map(({ sink }) => ({ what: sink.name, why: 'may read any secret: the name is computed', spot: sink.spot }))
  const environments = jobs.flatMap(({ open: { job } }) =>
    job.environment?.isComputed
      ? [{ what: job.environment.name, why: 'the environment is computed', spot: job.environment.spot }]
      : [],
  )
  const capped = jobs
    .filter(({ open }) => contexts.capped.has(open.workflow.path))
    .map(({ open }) => ({ what: open.workflow.path, why: 'has more callers than are followed', spot: open.job.spot }))
  const closed = jobs
    .filter(({ open }) => open.isCapped)
    .map(({ open }) => ({ what: open.job.id, why: 'has more steps than are followed', spot: open.job.spot }))
  return [...remote, ...computed, ...environments, ...capped, ...closed]
}
