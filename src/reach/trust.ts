// Who can start a job: its triggers, what its conditions leave of them, and the gates in between.
import type { Trust } from '#model/finding.ts'
import { type EventContext, ignoresSkipped, outcome, requiredJobs } from './condition.ts'
import { activityGate, type Gate } from './gates.ts'
import type { Spot } from './spot.ts'
import type { Condition, Job, Trigger, Workflow } from './workflow.ts'

/** One way for a job to be started. */
export type Start = {
  readonly event: string
  readonly types: readonly string[]
  readonly workflow: string
  readonly spot: Spot
  readonly by: 'outsider' | 'collaborator' | 'maintainer'
  readonly gates: readonly Gate[]
}

/** What decides on behalf of others: jobs and steps that ask for the actor's permission. */
export type Deciders = {
  readonly job: (id: string) => Gate | undefined
  readonly step: (id: string) => Gate | undefined
}

const outsiderEvents = new Set([
  'issues',
  'issue_comment',
  'discussion',
  'discussion_comment',
  'pull_request_target',
  'watch',
  'fork',
])
const maintainerEvents = new Set([
  'schedule',
  'release',
  'merge_group',
  'deployment',
  'deployment_status',
  'page_build',
  'registry_package',
  'milestone',
  'label',
  'branch_protection_rule',
  'repository_ruleset',
])
const mainBranch = /^(?:main|master|trunk|develop|dev|release\b.*|releases\b.*|v?\d.*)$/

/** Trust of a trigger by its event; workflows by name tell what a `workflow_run` follows. */
export function startOf(trigger: Trigger, workflow: Workflow, named: ReadonlyMap<string, Workflow>): Start {
  const start = { event: trigger.event, types: trigger.types, workflow: workflow.path, spot: trigger.spot, gates: [] }
  if (trigger.event === 'workflow_run') return { ...start, by: afterRun(trigger, named) }
  if (outsiderEvents.has(trigger.event)) return { ...start, by: 'outsider', gates: gatesOfTypes(trigger) }
  if (maintainerEvents.has(trigger.event)) return { ...start, by: 'maintainer' }
  return { ...start, by: isMainPush(trigger) ? 'maintainer' : 'collaborator' }
}

/** Only what every listed activity requires is a gate: `types: [opened, labeled]` is open. */
function gatesOfTypes(trigger: Trigger): readonly Gate[] {
  const gates = trigger.types.map(activityGate)
  const [first] = gates
  return first !== undefined && gates.every((gate) => gate !== undefined) ? [first] : []
}

const isMainPush = ({ event, branches, tags }: Trigger): boolean =>
  event === 'push' && branches.every((branch) => mainBranch.test(branch)) && branches.length + tags.length > 0

/** A run that an outsider's pull request or comment caused is an outsider's start; of an unknown workflow it may be. */
function afterRun(trigger: Trigger, named: ReadonlyMap<string, Workflow>): Start['by'] {
  const followed = trigger.workflows.flatMap((name) => named.get(name) ?? [])
  if (followed.length < trigger.workflows.length) return 'outsider'
  const events = followed.flatMap(({ triggers }) => triggers.map(({ event }) => event))
  return events.some((event) => outsiderEvents.has(event) || followsForks.has(event)) ? 'outsider' : 'collaborator'
}

const followsForks = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'workflow_run'])

/** What a condition leaves of the starts. */
export function restrict(
  starts: readonly Start[],
  condition: Condition | undefined,
  deciders: Deciders,
): readonly Start[] {
  if (condition === undefined) return starts
  return starts.flatMap((start) => {
    const { can, gates } = outcome(condition.expr, 'true', contextOf(start, deciders))
    return can ? { ...start, gates: [...start.gates, ...gates] } : []
  })
}

const contextOf = (start: Start, deciders: Deciders): EventContext => ({
  event: start.event,
  types: start.types,
  decidedBy: ({ context, path }) => {
    const [id = ''] = path
    if (context === 'needs') return deciders.job(id)
    return context === 'steps' ? deciders.step(id) : undefined
  },
})

/** Starts of a job: of its workflow, less what its own and its needed jobs' conditions rule out. */
export function startsOfJob(job: Job, starts: readonly Start[], known: JobFacts): readonly Start[] {
  const own = restrict(starts, job.condition, known.deciders)
  const needs =
    job.condition !== undefined && ignoresSkipped(job.condition.expr)
      ? [...requiredJobs(job.condition.expr)]
      : job.needs
  return needs.reduce((left, id) => after(left, known.startsOf(id), known.refusing(id)), own)
}

export type JobFacts = {
  readonly deciders: Deciders
  /** Starts of a needed job; undefined where there is no such job. */
  readonly startsOf: (id: string) => readonly Start[] | undefined
  /** The gate of a needed job that fails where the actor may not do this. */
  readonly refusing: (id: string) => Gate | undefined
}

/** A job that was skipped skips those that need it; one that checks the actor and fails does, too. */
function after(
  starts: readonly Start[],
  needed: readonly Start[] | undefined,
  gate: Gate | undefined,
): readonly Start[] {
  if (needed === undefined) return starts
  return starts.flatMap((start) => {
    const before = needed.find(({ event, workflow }) => event === start.event && workflow === start.workflow)
    if (before === undefined) return []
    const gates = gate === undefined ? before.gates : [...before.gates, gate]
    return { ...start, gates: [...start.gates, ...gates] }
  })
}

/** The least trusted way to start; gates turn an outsider's into a gated one. */
export function trustOf(starts: readonly Start[]): Trust {
  const outside = starts.filter(({ by }) => by === 'outsider')
  if (outside.some(({ gates }) => gates.length === 0)) return 'outsider'
  if (outside.length > 0) return 'gated'
  if (starts.some(({ by }) => by === 'collaborator')) return 'collaborator'
  return starts.length > 0 ? 'maintainer' : 'unknown'
}

/** From least trusted to most. */
export const trusts = ['outsider', 'gated', 'collaborator', 'maintainer', 'unknown'] as const satisfies readonly Trust[]

export const lessTrusted = (a: Trust, b: Trust): Trust => (trusts.indexOf(a) <= trusts.indexOf(b) ? a : b)

/** Texts of the gates that stand before every outsider's start. */
export const gatesOf = (starts: readonly Start[]): readonly string[] => [
  ...new Set(starts.filter(({ by }) => by === 'outsider').flatMap(({ gates }) => gates.map(({ text }) => text))),
]

/** The gates, each with the events that it stands before where others are open, and the events that nothing stands before. */
export function gateTexts(starts: readonly Start[]): readonly string[] {
  const outside = starts.filter(({ by }) => by === 'outsider')
  const all = eventsOf(outside)
  const open = eventsOf(outside.filter(({ gates }) => gates.length === 0))
  const told = gatesOf(outside).map((text) => {
    const events = eventsOf(outside.filter(({ gates }) => gates.some((gate) => gate.text === text)))
    return `gate: ${text}${events.length < all.length ? ` (${events.join(', ')} only)` : ''}`
  })
  if (told.length === 0) return ['no gate was found']
  return open.length === 0 ? told : [...told, `no gate before ${open.join(', ')}`]
}

export const eventsOf = (starts: readonly Start[]): readonly string[] => [...new Set(starts.map(({ event }) => event))]
