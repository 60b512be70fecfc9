import type { HeldSink, Holder } from '#reach/graph.ts'
import { isPinned } from '#reach/read/uses.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import { usesVariable } from '#reach/sinks.ts'
import type { StepView } from '#reach/steps.ts'
import { platformOwners } from '#reach/vocabulary/actions.ts'
import type { Check, Draft } from './check.ts'
import { byKey, type Group } from './merge.ts'
import { plural } from './words.ts'

/** A key in the environment of a workflow or a job though few steps use it. */
export const keyScope: Check = {
  id: 'identity/key-scope',
  name: 'Key in a wide environment',
  find: ({ graph }) => {
    const holders = graph.holders.filter(({ identity }) => identity.role === 'model' || identity.role === 'cloud')
    return byKey(holders.filter((holder) => tellingIn(holder).length > 0)).flatMap(draftOf)
  },
}

type Wide = {
  readonly holder: Holder
  readonly sink: HeldSink
  readonly idle: readonly StepView[]
  readonly foreign: readonly StepView[]
}

function draftOf({ subject, identity, title, holders }: Group): readonly Draft[] {
  const wide = holders.flatMap(tellingIn)
  const unneeded = wide.filter(({ holder, sink }) => sink.how === 'workflow-env' && isIdle(holder, sink))
  const [first] = wide
  if (first === undefined) return []
  const { holder, sink } = first
  const isWide = unneeded.length >= 3 || wide.some(({ foreign }) => foreign.some(isLoose))
  const foreign = [...new Set(wide.flatMap((entry) => entry.foreign.map(({ step }) => step.uses?.text ?? '')))]
  return [
    {
      subject,
      identity,
      provider: identity.provider,
      severity: isWide ? 'medium' : 'low',
      confidence: 'medium',
      title: `${title} is in the environment of ${sink.how === 'workflow-env' ? 'a whole workflow' : 'a whole job'}`,
      at: wide.map((entry) => entry.sink.spot),
      holders: wide.map((entry) => entry.holder),
      evidence: [
        {
          text: `${sink.name} is set for ${sink.how === 'workflow-env' ? 'every job' : `job ${holder.job.open.job.id}`}`,
          spot: sink.spot,
        },
        ...foreign.slice(0, 6).map((uses) => ({ text: `inherited by ${uses}` })),
        ...(unneeded.length > 0
          ? [
              {
                text: `${plural(unneeded.length, 'job')} only inherit it: ${unneeded.map((entry) => entry.holder.job.open.job.id).join(', ')}`,
              },
            ]
          : []),
      ],
      remedy: remedy('Set the key on the step that calls the model.', [
        {
          title: 'Move it to the step',
          detail: `Take ${sink.name} out of ${sink.how === 'workflow-env' ? 'the workflow’s' : 'the job’s'} env in ${holder.job.open.workflow.path} and set it on ${sink.view === undefined ? 'the steps that need it' : `step “${sink.view.label}”`}.`,
          command: yaml([
            'steps:',
            `  - name: ${sink.view?.label ?? 'call the model'}`,
            '    env:',
            `      ${sink.name}: \${{ secrets.${identity.name} }}`,
          ]),
        },
      ]),
    },
  ]
}

const tellingIn = (holder: Holder): readonly Wide[] =>
  wideIn(holder).filter(
    ({ idle, foreign, sink }) => foreign.length > 0 || (sink.how === 'workflow-env' && idle.length > 0),
  )

const wideIn = (holder: Holder): readonly Wide[] =>
  holder.sinks
    .filter(({ how }) => how === 'workflow-env' || how === 'job-env')
    .map((sink) => {
      const steps = holder.job.open.steps.filter((view) => !view.own.has(sink.name))
      const idle = steps.filter((view) => !usesVariable(view, sink.name) && view.step.uses !== undefined)
      return { holder, sink, idle, foreign: idle.filter(isForeign) }
    })

/** An action of neither the platform nor this repository. */
function isForeign({ step }: StepView): boolean {
  const { uses } = step
  if (uses?.kind !== 'remote') return false
  return !platformOwners.has(uses.repository.split('/')[0] ?? '')
}

const isLoose = ({ step }: StepView): boolean => step.uses !== undefined && !isPinned(step.uses)

/** No script of the job could read it: the job only runs actions. */
const isIdle = ({ job }: Holder, sink: HeldSink): boolean =>
  sink.view === undefined && job.open.steps.every(({ step }) => step.run === undefined)
