// From where each workflow is started: by its own triggers, and through each chain of callers, with what the callers pass.
import { askGate, isAsking, refusalIn } from './deciders.ts'
import { emptyScope, hop, type Origin, originsOf } from './flow.ts'
import type { Gate } from './gates.ts'
import { groupBy } from './group-by.ts'
import type { OpenJob, Repository } from './repository.ts'
import { type Deciders, type JobFacts, type Start, startOf, startsOfJob } from './trust.ts'
import type { Binding, Call, Permissions, Workflow } from './workflow.ts'

/** One way into a workflow. */
export type Context = {
  /** Caller jobs, outermost first: `path#job`. */
  readonly chain: readonly string[]
  readonly starts: readonly Start[]
  /** A secret of this workflow, in the names of the outermost caller. */
  readonly secret: (name: string) => readonly Origin[]
  readonly input: (name: string) => readonly Origin[]
  /** Permissions of the caller, for workflows that set none. */
  readonly permissions: Permissions
}

export type Contexts = {
  readonly of: (workflow: Workflow) => readonly Context[]
  /** Starts of a job in a context, after its own conditions and its needs. */
  readonly startsOf: (job: OpenJob, context: Context) => readonly Start[]
  readonly decidersOf: (job: OpenJob) => Deciders
  /** Paths of workflows with more ways in than are followed. */
  readonly capped: ReadonlySet<string>
}

/** More callers than any repository's reusable workflow has. */
const atMost = 256
/** Further up than any chain of callers goes. */
const deepest = 50

type Caller = { readonly workflow: Workflow; readonly job: OpenJob; readonly call: Call }

export function contextsIn(repository: Repository): Contexts {
  const named = new Map(repository.workflows.map((workflow) => [workflow.name, workflow]))
  const callers = callersIn(repository)
  const known = new Map<string, readonly Context[]>()
  const capped = new Set<string>()
  const starting = startsIn(repository)

  const contextsOf = (workflow: Workflow, depth: number): readonly Context[] => {
    const found = known.get(workflow.path)
    if (found !== undefined) return found
    known.set(workflow.path, [])
    const own = rootContext(workflow, named)
    const called = calledOf(workflow, depth)
    const all = [...(own.starts.length > 0 || called.length === 0 ? [own] : []), ...called]
    if (all.length > atMost) capped.add(workflow.path)
    const made = all.slice(0, atMost)
    known.set(workflow.path, made)
    return made
  }
  const calledOf = (workflow: Workflow, depth: number): readonly Context[] => {
    const list = callers.get(workflow.path) ?? []
    if (depth > deepest) {
      if (list.length > 0) capped.add(workflow.path)
      return []
    }
    return upTo(atMost + 1, list, (caller) => through(caller, depth))
  }
  const through = (caller: Caller, depth: number): readonly Context[] =>
    contextsOf(caller.workflow, depth + 1).flatMap((context) => {
      const starts = starting.startsOf(caller.job, context)
      // A caller whose conditions leave no start never calls; one without any trigger is itself only called.
      return starts.length === 0 && context.starts.length > 0 ? [] : calledContext(caller, context, starts)
    })
  return {
    of: (workflow) => contextsOf(workflow, 0),
    startsOf: starting.startsOf,
    decidersOf: starting.decidersOf,
    capped,
  }
}

/** What comes of the first things, until there is enough. */
function upTo<S, T>(most: number, from: readonly S[], of: (thing: S) => readonly T[]): readonly T[] {
  const made: T[] = []
  for (const thing of from) {
    if (made.length >= most) break
    made.push(...of(thing))
  }
  return made
}

function rootContext(workflow: Workflow, named: ReadonlyMap<string, Workflow>): Context {
  const triggers = workflow.triggers.filter(({ event }) => event !== 'workflow_call')
  return {
    chain: [],
    starts: triggers.map((trigger) => startOf(trigger, workflow, named)),
    secret: (name) => [{ kind: 'secret', name, via: [] }],
    input: () => [],
    permissions: { kind: 'default' },
  }
}

function calledContext({ workflow, job, call }: Caller, context: Context, starts: readonly Start[]): Context {
  const { path } = workflow
  const place = `${path}#${job.job.id}`
  const secrets = call.secrets
  const scope = { ...emptyScope, matrix: job.job.matrix }
  const resolve = (origins: readonly Origin[], through: string): readonly Origin[] =>
    hop(
      origins.flatMap((origin) => resolveOrigin(origin, context)),
      through,
    )
  const given = (bindings: readonly Binding[], name: string): readonly Origin[] =>
    bindings.filter((binding) => sameName(binding.name, name)).flatMap(({ value }) => originsOf(value, scope))
  return {
    chain: [...context.chain, place],
    starts,
    secret: (name) => {
      if (name === 'GITHUB_TOKEN') return [{ kind: 'secret', name, via: [] }]
      if (secrets === 'inherit') return hop(context.secret(name), `inherited from ${path}`)
      return resolve(given(secrets, name), `secret ${name} of ${path}`)
    },
    input: (name) => resolve(given(call.inputs, name), `input ${name} of ${path}`),
    permissions: job.job.permissions.kind === 'default' ? callerPermissions(workflow, context) : job.job.permissions,
  }
}

const callerPermissions = (workflow: Workflow, context: Context): Permissions =>
  workflow.permissions.kind === 'default' ? context.permissions : workflow.permissions

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** An origin of a workflow in the names of its outermost caller. */
export function resolveOrigin(origin: Origin, context: Context): readonly Origin[] {
  switch (origin.kind) {
    case 'secret':
      return context.secret(origin.name).map((found) => ({ ...found, via: [...found.via, ...origin.via] }))
    case 'input':
      return context.input(origin.name).map((found) => ({ ...found, via: [...found.via, ...origin.via] }))
    case 'minted':
      return [{ ...origin, from: (origin.from ?? []).flatMap((from) => resolveOrigin(from, context)) }]
    case 'variable':
    case 'every-secret':
      return [origin]
  }
}

function callersIn(repository: Repository): ReadonlyMap<string, readonly Caller[]> {
  const callers = repository.workflows.flatMap((workflow) =>
    (repository.jobs.get(workflow.path) ?? []).flatMap((job): readonly Caller[] => {
      const { call } = job.job
      return call?.uses.kind === 'local' ? [{ workflow, job, call }] : []
    }),
  )
  return groupBy(callers, ({ call }) => call.uses.path)
}

type Starting = Pick<Contexts, 'startsOf' | 'decidersOf'>

function startsIn(repository: Repository): Starting {
  const known = new Map<Context, Map<string, readonly Start[]>>()
  const deciders = new Map<string, Deciders>()
  const siblings = (job: OpenJob): readonly OpenJob[] => repository.jobs.get(job.workflow.path) ?? []
  const decidersOf = (job: OpenJob): Deciders => {
    const key = keyOf(job)
    const found = deciders.get(key) ?? makeDeciders(job, siblings(job))
    deciders.set(key, found)
    return found
  }
  const startsOf = (job: OpenJob, context: Context): readonly Start[] => {
    const inContext = known.get(context) ?? new Map<string, readonly Start[]>()
    known.set(context, inContext)
    const found = inContext.get(keyOf(job))
    if (found !== undefined) return found
    inContext.set(keyOf(job), [])
    const facts: JobFacts = {
      deciders: decidersOf(job),
      startsOf: (id) => {
        const needed = siblings(job).find((other) => other.job.id === id)
        return needed === undefined ? undefined : startsOf(needed, context)
      },
      refusing: (id) => refusalOf(siblings(job).find((other) => other.job.id === id)),
    }
    const starts = startsOfJob(job.job, context.starts, facts)
    inContext.set(keyOf(job), starts)
    return starts
  }
  return { startsOf, decidersOf }
}

const keyOf = ({ workflow, job }: OpenJob): string => `${workflow.path}#${job.id}`

function refusalOf(needed: OpenJob | undefined): Gate | undefined {
  const refusal = needed === undefined ? undefined : refusalIn(needed.steps)
  return refusal === undefined || needed === undefined ? undefined : askGate(`job ${needed.job.id}`)
}

const makeDeciders = (job: OpenJob, siblings: readonly OpenJob[]): Deciders => ({
  job: (id) => {
    const other = siblings.find((candidate) => candidate.job.id === id)
    return other?.steps.some(isAsking) ? askGate(`job ${id}`) : undefined
  },
  step: (id) => {
    const asking = job.steps.find((view) => view.step.id === id && isAsking(view))
    return asking === undefined ? undefined : askGate(`step ${asking.label}`)
  },
})
