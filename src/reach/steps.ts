// A job as the steps that really run, composite actions of the repository opened, with what each can see.
import { hop, type Origin, originsOf, type Scope } from './flow.ts'
import { expressionsIn } from './read/expression.ts'
import { type Written, writtenBy } from './read/shell.ts'
import type { Spot } from './spot.ts'
import { powerActions } from './vocabulary/actions.ts'
import type { Action, Binding, Condition, Job, Step, Workflow } from './workflow.ts'

/** A step as it runs: its own and inherited environment, its inputs, what its script is handed by expressions. */
export type StepView = {
  readonly step: Step
  readonly label: string
  readonly index: number
  readonly spot: Spot
  /** All conditions that must hold: of the step and of the composite steps around it. */
  readonly conditions: readonly Condition[]
  readonly env: ReadonlyMap<string, readonly Origin[]>
  /** Names of `env` that this step sets itself. */
  readonly own: ReadonlyMap<string, Spot>
  readonly inputs: ReadonlyMap<
    string,
    { readonly origins: readonly Origin[]; readonly spot: Spot; readonly text: string }
  >
  readonly script: readonly Origin[]
  /** Composite actions that this step lies in, outermost first. */
  readonly inside: readonly string[]
}

export type Actions = ReadonlyMap<string, Action>

type Mutable = { env: Map<string, readonly Origin[]>; outputs: Map<string, readonly Origin[]> }
type Place = {
  readonly actions: Actions
  readonly inside: readonly string[]
  readonly conditions: readonly Condition[]
  readonly inputs: Scope['inputs']
  readonly matrix: Scope['matrix']
  readonly label: string | undefined
  readonly budget: Budget
}

/** Steps of actions that may still be opened in the job. */
type Budget = { left: number }

const deepest = 5
/** More steps than any job runs: actions that use each other many times would multiply beyond all bounds. */
const mostOpened = 2000

export type JobSteps = {
  readonly steps: readonly StepView[]
  /** Environment of the whole job. */
  readonly env: ReadonlyMap<string, readonly Origin[]>
  /** Set where actions were left closed, because the job would have too many steps. */
  readonly isCapped: boolean
}

export function stepsOfJob(workflow: Workflow, job: Job, actions: Actions): JobSteps {
  const state: Mutable = { env: new Map(), outputs: new Map() }
  const matrix = job.matrix
  for (const binding of [...workflow.env, ...job.env]) setEnv(state.env, binding, { ...state, matrix })
  const env = new Map(state.env)
  const budget = { left: mostOpened }
  const place: Place = { actions, inside: [], conditions: [], inputs: undefined, matrix, label: undefined, budget }
  const views: StepView[] = []
  for (const step of job.steps) views.push(...open(step, place, state))
  return { steps: views.map((view, index) => ({ ...view, index })), env, isCapped: budget.left < 0 }
}

function setEnv(env: Map<string, readonly Origin[]>, binding: Binding, scope: Scope): void {
  env.set(binding.name, originsOf(binding.value, scope))
}

/** The step itself, or the steps of the composite action that it names. */
function open(step: Step, place: Place, state: Mutable): readonly StepView[] {
  const scope = scopeOf(place, state)
  const view = viewOf(step, place, scope)
  const action = step.uses?.kind === 'local' ? place.actions.get(step.uses.path) : undefined
  if (action?.kind !== 'composite' || !isOpenable(action, place)) {
    settle(view, state)
    return [view]
  }
  return openAction({ step, view, action }, place, state)
}

function isOpenable(action: Action, { inside, budget }: Place): boolean {
  if (inside.length >= deepest || inside.includes(action.folder) || budget.left < 0) return false
  budget.left -= action.steps.length
  return budget.left >= 0
}

type Opened = { readonly step: Step; readonly view: StepView; readonly action: Action }

function openAction({ step, view, action }: Opened, place: Place, state: Mutable): readonly StepView[] {
  const inner: Mutable = { env: new Map(view.env), outputs: new Map() }
  const nested: Place = {
    ...place,
    inside: [...place.inside, action.folder],
    conditions: view.conditions,
    inputs: inputsFor(action, view),
    label: place.label ?? view.label,
  }
  const views = action.steps.flatMap((child) => open(child, nested, inner))
  // What an action writes to GITHUB_ENV outlives it; its step environment does not.
  for (const [name, origins] of inner.env) {
    if (origins !== view.env.get(name)) state.env.set(name, origins)
  }
  for (const { name, value } of action.outputs) {
    if (step.id === undefined) continue
    const origins = originsOf(value, scopeOf(nested, inner))
    if (origins.length > 0) state.outputs.set(`${step.id}.${name}`, hop(origins, `output of ${action.folder}`))
  }
  return views
}

function inputsFor(action: Action, view: StepView): ReadonlyMap<string, readonly Origin[]> {
  const given = [...view.inputs].map(
    ([name, { origins }]) => [name, hop(origins, `input ${name} of ${action.folder}`)] as const,
  )
  return new Map(given)
}

const scopeOf = (place: Place, state: Mutable): Scope => ({
  env: state.env,
  outputs: state.outputs,
  matrix: place.matrix,
  ...(place.inputs === undefined ? {} : { inputs: place.inputs }),
})

function viewOf(step: Step, place: Place, scope: Scope): StepView {
  const env = step.env.length === 0 ? scope.env : new Map(scope.env)
  const own = new Map<string, Spot>()
  for (const binding of step.env) {
    if (env instanceof Map) setEnv(env, binding, scope)
    own.set(binding.name, binding.spot)
  }
  const inner = { ...scope, env }
  const inputs = step.inputs.map(
    ({ name, value, spot }) =>
      [name.toLowerCase(), { origins: originsOf(value, inner), spot, text: value.text }] as const,
  )
  return {
    step,
    label: place.label ?? labelOf(step),
    index: 0,
    spot: step.spot,
    conditions: step.condition === undefined ? place.conditions : [...place.conditions, step.condition],
    env,
    own,
    inputs: new Map(inputs),
    script: step.run === undefined ? [] : originsOf(step.run, inner),
    inside: place.inside,
  }
}

const longestLabel = 60

function labelOf(step: Step): string {
  const text = step.name ?? step.id ?? step.uses?.text ?? step.run?.text.trim().split('\n')[0] ?? 'step'
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text
}

/** What a step leaves to those after it. */
function settle(view: StepView, state: Mutable): void {
  const { step } = view
  if (step.run?.text.includes('GITHUB_')) {
    for (const written of writtenBy(step.run.text)) settleWritten(written, view, state)
  }
  const power = step.uses === undefined ? undefined : powerActions.get(step.uses.repository)
  if (power?.power !== 'app-token' || step.id === undefined) return
  const from = (power.secretInputs ?? []).flatMap((input) => view.inputs.get(input)?.origins ?? [])
  state.outputs.set(`${step.id}.token`, [{ kind: 'minted', name: step.uses?.repository ?? '', via: [], from }])
}

const shellVariable = /\$\{?([A-Za-z_]\w*)/g

function settleWritten({ name, value, to }: Written, view: StepView, state: Mutable): void {
  const scope: Scope = { env: view.env, outputs: state.outputs, matrix: new Map() }
  const refs = expressionsIn(value)
  const spot = view.spot
  const direct = originsOf({ text: value, spot, expressions: refs }, scope)
  const named = [...value.matchAll(shellVariable)].flatMap(([, variable = '']) => view.env.get(variable) ?? [])
  const origins = hop([...direct, ...named], to === 'env' ? 'GITHUB_ENV' : 'GITHUB_OUTPUT')
  if (origins.length === 0) return
  if (to === 'env') state.env.set(name, origins)
  else if (view.step.id !== undefined) state.outputs.set(`${view.step.id}.${name}`, origins)
}
