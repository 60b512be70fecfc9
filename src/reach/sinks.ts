// Every place of a job that receives a value, with the origins of the value.
import { hop, isWorkflowToken, type Origin, originsOf } from './flow.ts'
import { variablesIn } from './read/shell.ts'
import type { OpenJob } from './repository.ts'
import type { Spot } from './spot.ts'
import type { StepView } from './steps.ts'
import { meaningOf } from './vocabulary/names.ts'
import type { Binding } from './workflow.ts'

export type SinkHow =
  | 'input'
  | 'step-env'
  | 'job-env'
  | 'workflow-env'
  | 'script'
  | 'container'
  | 'call'
  | 'inherit'
  | 'output'

/** A variable, an input or a script that receives a value; `view` is the step that really gets it. */
export type Sink = {
  readonly how: SinkHow
  readonly name: string
  readonly view: StepView | undefined
  readonly spot: Spot
  readonly origin: Origin
}

export function sinksOf(open: OpenJob): readonly Sink[] {
  return [
    ...bindingSinks(open, open.workflow.env, 'workflow-env'),
    ...bindingSinks(open, open.job.env, 'job-env'),
    ...open.steps.flatMap((view) => stepSinks(view)),
    ...containerSinks(open),
    ...callSinks(open),
    ...outputSinks(open),
  ].flatMap(throughTokens)
}

/** A minted token is made of secrets: they are held by the step that mints, and that sink is there already. */
const throughTokens = (sink: Sink): readonly Sink[] => (sink.origin.kind === 'minted' ? [] : [sink])

/** Workflow and job environment: one sink for the first step that plainly uses the variable, else for the job. */
function bindingSinks(open: OpenJob, bindings: readonly Binding[], how: SinkHow): readonly Sink[] {
  const scope = { env: new Map(), outputs: new Map(), matrix: open.job.matrix }
  return bindings.flatMap(({ name, value, spot }) => {
    const origins = originsOf(value, scope)
    if (origins.length === 0 || open.steps.length === 0) return []
    const view = open.steps.find((step) => usesVariable(step, name))
    return origins.map((origin) => ({ how, name, view, spot, origin }))
  })
}

/** Whether a step plainly reads a variable: by name in its script, or as an agent that looks for it. */
export function usesVariable(view: StepView, name: string): boolean {
  const { run } = view.step
  if (run?.text.includes(name) && variablesIn(run.text).has(name)) return true
  if ([...view.inputs.values()].some(({ text }) => text.includes(`env.${name}`))) return true
  const { provider, role } = meaningOf(name)
  return role === 'model' && view.step.uses?.kind === 'remote' && view.step.uses.repository.includes(provider ?? '\0')
}

/** Steps of generated workflows that only look whether secrets are set, or mask them. */
const plumbing = /redact_secrets|check_oauth_tokens|validate_(?:multi_)?secret/

function stepSinks(view: StepView): readonly Sink[] {
  const isPlumbing = plumbing.test(view.step.run?.text ?? '') || plumbing.test(view.inputs.get('script')?.text ?? '')
  if (isPlumbing) return []
  const env = [...view.own].flatMap(([name, spot]) =>
    (view.env.get(name) ?? []).map((origin) => ({ how: 'step-env' as const, name, view, spot, origin })),
  )
  const inputs = [...view.inputs].flatMap(([name, { origins, spot }]) =>
    origins.map((origin) => ({ how: 'input' as const, name, view, spot, origin })),
  )
  const script = view.script.map((origin) => ({
    how: 'script' as const,
    name: origin.name,
    view,
    spot: view.step.run?.spot ?? view.spot,
    origin,
  }))
  return [...env, ...inputs, ...script]
}

const containerSinks = (open: OpenJob): readonly Sink[] =>
  open.job.containers.flatMap(({ bindings, name: container }) =>
    bindings.flatMap(({ name, value, spot }) =>
      originsOf(value, { env: open.env, outputs: new Map(), matrix: open.job.matrix }).map((origin) => ({
        how: 'container' as const,
        name: container === 'container' || name !== 'password' ? name : `${container}.${name}`,
        view: undefined,
        spot,
        origin,
      })),
    ),
  )

/** Calls that leave the repository, or whose workflow is not here: the called workflow is the sink. */
function callSinks(open: OpenJob): readonly Sink[] {
  const { call } = open.job
  if (call === undefined || call.uses.kind === 'local') return []
  if (call.secrets === 'inherit') {
    const spot = call.secretsSpot ?? call.uses.spot
    const origin: Origin = { kind: 'every-secret', name: '', via: [`inherited by ${call.uses.text}`] }
    return [{ how: 'inherit', name: 'secrets', view: undefined, spot, origin }]
  }
  const scope = { env: new Map(), outputs: new Map(), matrix: open.job.matrix }
  return call.secrets.flatMap(({ name, value, spot }) =>
    hop(originsOf(value, scope), `secret ${name} of ${call.uses.text}`).map((origin) => ({
      how: 'call' as const,
      name,
      view: undefined,
      spot,
      origin,
    })),
  )
}

const outputSinks = (open: OpenJob): readonly Sink[] =>
  open.job.outputs.flatMap(({ name, value, spot }) =>
    originsOf(value, { env: open.env, outputs: new Map(), matrix: open.job.matrix })
      .filter((origin) => origin.kind === 'secret' && !isWorkflowToken(origin))
      .map((origin) => ({ how: 'output' as const, name, view: undefined, spot, origin })),
  )
