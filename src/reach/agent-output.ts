// Where the output of an agent goes: the expressions that stand for it, in its own job and in those that need it.
import type { AgentUse } from './agents.ts'
import type { JobNode } from './graph.ts'
import { type Expr, mentionsOf, type Ref } from './read/expression.ts'
import type { Spot } from './spot.ts'
import type { StepView } from './steps.ts'
import type { Value } from './workflow.ts'

/** A place that is handed an agent's output as it is. */
export type Handed = {
  readonly job: JobNode
  readonly view: StepView
  readonly how: 'script' | 'env' | 'input'
  /** The variable or input that carries it. */
  readonly name: string
  readonly spot: Spot
  readonly reference: string
}

/** Every step that an agent's outputs reach without another step in between. */
export function handedBy(job: JobNode, use: AgentUse, siblings: readonly JobNode[]): readonly Handed[] {
  const { id } = use.view.step
  if (id === undefined || use.view.inside.length > 0) return []
  const isOwn = (ref: Ref): boolean => ref.context === 'steps' && ref.path[0] === id && ref.path[1] === 'outputs'
  const own = job.open.steps.slice(use.view.index + 1).flatMap((view) => placesIn(job, view, isOwn))
  const names = job.open.job.outputs
    .filter(({ value }) => value.expressions.some(({ expr }) => mentionsOf(expr).some(isOwn)))
    .map(({ name }) => name)
  if (names.length === 0) return own
  const jobId = job.open.job.id
  const isPassed = ({ context, path }: Ref): boolean =>
    context === 'needs' && path[0] === jobId && path[1] === 'outputs' && names.includes(path[2] ?? '')
  const others = siblings.filter((other) => other.open.job.needs.includes(jobId))
  return [...own, ...others.flatMap((other) => other.open.steps.flatMap((view) => placesIn(other, view, isPassed)))]
}

type Test = (ref: Ref) => boolean

function placesIn(job: JobNode, view: StepView, isOutput: Test): readonly Handed[] {
  const { step } = view
  const script =
    step.run === undefined
      ? []
      : handed(step.run, isOutput).map((found) => ({ ...found, how: 'script' as const, name: '' }))
  const env = step.env.flatMap(({ name, value }) =>
    handed(value, isOutput).map((found) => ({ ...found, how: 'env' as const, name })),
  )
  const inputs = step.inputs.flatMap(({ name, value }) =>
    handed(value, isOutput).map((found) => ({ ...found, how: 'input' as const, name: name.toLowerCase() })),
  )
  return [...script, ...env, ...inputs].map((found) => ({ ...found, job, view }))
}

const handed = (value: Value, isOutput: Test): readonly Pick<Handed, 'spot' | 'reference'>[] =>
  value.expressions.flatMap(({ expr, text }) =>
    flows(expr).some(isOutput) ? [{ spot: value.spot, reference: text }] : [],
  )

/** What is only compared (`outputs.ok == 'true'`) hands on nothing. */
function flows(expr: Expr): readonly Ref[] {
  switch (expr.kind) {
    case 'compare':
    case 'not':
    case 'literal':
      return []
    case 'and':
    case 'or':
    case 'call':
      return expr.args.flatMap(flows)
    default:
      return mentionsOf(expr)
  }
}
