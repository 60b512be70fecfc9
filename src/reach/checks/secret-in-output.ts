import type { Severity } from '#model/severity.ts'
import type { HeldSink, Holder, JobNode } from '#reach/graph.ts'
import { placeOf, remedy } from '#reach/remedies/steps.ts'
import type { Spot } from '#reach/spot.ts'
import { type Check, type Draft, type Said, worst } from './check.ts'
import { inBundles } from './client-bundle.ts'
import { printedIn } from './printed.ts'
import { isModelOrCloud } from './roles.ts'
import { byIdentity, called } from './words.ts'

/** A key can leave the job by its log, by an artifact or in the pages that it builds. */
export const secretInOutput: Check = {
  id: 'identity/secret-in-output',
  name: 'A key can leave by log, artifact or page',
  find: ({ graph }) => {
    const holders = graph.holders.filter(({ identity }) => isModelOrCloud(identity))
    return [
      ...[...byIdentity(holders)].flatMap(([, held]) => ofKey(held)),
      ...inBundles(graph.holders),
      ...graph.jobs.flatMap((job) => [...everySecret(job), ...artifacts(job, graph.holdersIn(job.id))]),
    ]
  },
}

type Leaving = Said & { readonly spot: Spot; readonly severity: Severity; readonly holder: Holder }

function ofKey(holders: readonly Holder[]): readonly Draft[] {
  const leaving = holders.flatMap((holder) => [
    ...holder.sinks.flatMap((sink) => printed(holder, sink)),
    ...shownInFull(holder),
  ])
  const [first] = leaving
  if (first === undefined) return []
  const { holder } = first
  const { identity } = holder
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: worst(leaving.map(({ severity }) => severity)),
      confidence: 'medium',
      title: `${called(identity)} can reach the log of job ${holder.job.open.job.id}`,
      at: leaving.map(({ spot }) => spot),
      holders: [...new Set(leaving.map((entry) => entry.holder))],
      evidence: leaving.map(({ text, spot }) => ({ text, spot })),
      remedy: remedy('Print nothing of it; what is printed changed is not masked.', [
        {
          title: 'Remove the line',
          detail: `Take out of ${placeOf(holder)} what prints it. If such a run has happened, rotate ${identity.name} and delete the log.`,
        },
      ]),
    },
  ]
}

const printed = (holder: Holder, sink: HeldSink): readonly Leaving[] => {
  const run = sink.view?.step.run
  return run === undefined || sink.how === 'script'
    ? []
    : printedIn(run, sink.name).map((found) => ({ ...found, holder }))
}

const fullOutput = /^['"]?true/

/** Options of agents that print all that tools return. */
const shownInFull = (holder: Holder): readonly Leaving[] =>
  holder.job.open.agents.flatMap(({ view, agent }) => {
    const given = view.inputs.get('show_full_output')
    const isHeld = holder.sinks.some((sink) => sink.view === view)
    if (given === undefined || !isHeld || !fullOutput.test(given.text.trim())) return []
    return [
      {
        text: `${agent} prints every tool’s output (show_full_output)`,
        spot: given.spot,
        severity: 'medium' as const,
        holder,
      },
    ]
  })

function everySecret(job: JobNode): readonly Draft[] {
  const dumped = job.open.steps.flatMap((view) => {
    const all = [
      ...view.script,
      ...[...view.own.keys()].flatMap((name) => view.env.get(name) ?? []),
      ...[...view.inputs.values()].flatMap(({ origins }) => origins),
    ]
    return all.some(({ kind, via }) => kind === 'every-secret' && via.length === 0) ? [view] : []
  })
  const [view] = dumped
  if (view === undefined) return []
  const { workflow } = job.open
  return [
    {
      subject: `${job.id}#every-secret`,
      provider: null,
      severity: 'high',
      confidence: 'high',
      title: `Job ${job.open.job.id} of ${workflow.path} hands a step every secret at once`,
      at: dumped.map(({ spot }) => spot),
      holders: [],
      evidence: [
        {
          text: `toJSON(secrets) in step “${view.label}”: values inside the JSON are not masked one by one`,
          spot: view.spot,
        },
      ],
      remedy: remedy('Name the secrets that the step needs.', [
        {
          title: 'Name them',
          detail: `In step “${view.label}” of job ${job.open.job.id}, set one variable per secret instead of toJSON(secrets).`,
        },
      ]),
    },
  ]
}

const stateOfAgents =
  /(?:^|[\s/])(?:\.env(?:\.\w+)?|\.claude|\.codex|\.gemini|auth\.json|\.aws|\.config\/gcloud)(?:[\s/]|$)/m

function artifacts(job: JobNode, holders: readonly Holder[]): readonly Draft[] {
  const model = holders.filter(({ identity }) => isModelOrCloud(identity))
  const [holder] = model
  if (holder === undefined) return []
  return job.open.steps.flatMap((view) => {
    const path = view.inputs.get('path')
    const isUpload = view.step.uses?.repository === 'actions/upload-artifact'
    if (!isUpload || path === undefined || !stateOfAgents.test(path.text)) return []
    return {
      subject: `${job.id}#${view.label}`,
      identity: holder.identity,
      provider: holder.identity.provider,
      severity: 'high' as const,
      confidence: 'medium' as const,
      title: `Job ${job.open.job.id} uploads ${path.text.trim().split('\n')[0] ?? ''}, where keys lie`,
      at: [path.spot],
      holders: model,
      evidence: [{ text: 'everyone who can read the run can download the artifact', spot: path.spot }],
      remedy: remedy('Upload reports only.', [
        {
          title: 'Leave it out',
          detail: `Take the folder or file out of the path of step “${view.label}” of ${placeOf(holder)}.`,
        },
      ]),
    }
  })
}
