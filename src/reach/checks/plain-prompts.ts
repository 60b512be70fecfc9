// Steps without an agent that hand outsiders' text to a program that holds a model's key.
import type { Severity } from '#model/severity.ts'
import type { HeldSink, Holder } from '#reach/graph.ts'
import { gateStep, readOnlyStep, remedy } from '#reach/remedies/steps.ts'
import type { StepView } from '#reach/steps.ts'
import { eventsOf, gatesOf, gateTexts } from '#reach/trust.ts'
import { untrustedTextIn } from '#reach/vocabulary/untrusted.ts'
import { type Draft, type Facts, lowered, type Said } from './check.ts'
import { byIdentity, called } from './words.ts'

type Reached = {
  readonly holder: Holder
  readonly sink: HeldSink
  readonly view: StepView
  readonly texts: readonly Said[]
}

export function plainPromptDrafts({ graph }: Facts): readonly Draft[] {
  const holders = graph.holders.filter(
    ({ identity, trust }) => identity.role === 'model' && (trust === 'outsider' || trust === 'gated'),
  )
  return [...byIdentity(holders)].flatMap(([, held]) => draftOf(held.flatMap(reachedIn)))
}

const reachedIn = (holder: Holder): readonly Reached[] =>
  holder.sinks.flatMap((sink) => {
    const { view } = sink
    if (view === undefined || holder.job.open.agents.some((agent) => agent.view === view)) return []
    const texts = outsidersTextIn(view)
    const isReached = sink.starts.some(({ by }) => by === 'outsider')
    return texts.length === 0 || !isReached ? [] : [{ holder, sink, view, texts }]
  })

const outsidersTextIn = ({ step }: StepView): readonly Said[] =>
  [...step.env.map(({ value }) => value), ...(step.run === undefined ? [] : [step.run])].flatMap(
    ({ expressions, spot }) =>
      expressions.flatMap(({ expr }) => untrustedTextIn(expr).map((text) => ({ text: `it is given ${text}`, spot }))),
  )

function draftOf(reached: readonly Reached[]): readonly Draft[] {
  const [first] = reached
  if (first === undefined) return []
  const { holder, sink, texts, view } = first
  const { identity, job } = holder
  const outside = sink.starts.filter(({ by }) => by === 'outsider')
  const gates = gatesOf(outside)
  const base: Severity = job.level >= 2 ? 'high' : 'medium'
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: lowered(base, outside.some(({ gates: own }) => own.length === 0) ? 0 : 1),
      confidence: 'medium',
      title: `Text from outsiders reaches a step that holds ${called(identity)}`,
      at: reached.flatMap((entry) => [entry.view.spot, entry.sink.spot]),
      holders: reached.map((entry) => entry.holder),
      evidence: [
        {
          text: `step “${view.label}” of job ${job.open.job.id} is started by ${eventsOf(outside).join(', ')}`,
          spot: view.spot,
        },
        ...texts,
        ...gateTexts(outside).map((said) => ({ text: said })),
      ],
      remedy: remedy('Treat the text as data: delimit it, give the program no power to act, check its answer.', [
        ...(gates.length === 0 ? [gateStep(holder)] : []),
        ...(job.level === 0 ? [] : [readOnlyStep(holder)]),
      ]),
    },
  ]
}
