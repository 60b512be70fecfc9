import type { JobNode } from '#reach/graph.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Spot } from '#reach/spot.ts'
import type { StepView } from '#reach/steps.ts'
import { jobPlace } from './agents.ts'
import type { Check, Draft, Facts } from './check.ts'

/** Tokens that outlive their task: not revoked, over an hour, or keys without an end date. */
export const tokenLifetime: Check = {
  id: 'identity/token-lifetime',
  name: 'Token outlives its task',
  find: (facts) => [
    ...facts.graph.jobs.flatMap((job) => job.open.steps.flatMap((view) => ofStep(job, view, facts))),
    ...facts.surfaces.undated.map(ofResource),
  ],
}

type Long = { readonly text: string; readonly fix: string; readonly spot: Spot }

const hour = 3600

/** An option of an action that makes its token outlive the task. */
type LongOption = { readonly input: string; readonly isLong: (text: string) => boolean; readonly text: string }

const isTrue = (text: string): boolean => text === 'true'
const isOverAnHour = (text: string): boolean => Number.parseInt(text, 10) > hour
const kept = 'the token is not revoked when the job ends'

const options: Readonly<Record<string, LongOption>> = {
  'actions/create-github-app-token': { input: 'skip-token-revoke', isLong: isTrue, text: kept },
  'tibdex/github-app-token': { input: 'skip_token_revoke', isLong: isTrue, text: kept },
  'aws-actions/configure-aws-credentials': {
    input: 'role-duration-seconds',
    isLong: isOverAnHour,
    text: 'the session lives longer than an hour',
  },
  'google-github-actions/auth': {
    input: 'access_token_lifetime',
    isLong: isOverAnHour,
    text: 'the token lives longer than an hour',
  },
}

function longIn(view: StepView): readonly Long[] {
  const option = options[view.step.uses?.repository ?? '']
  const given = option === undefined ? undefined : view.inputs.get(option.input)
  if (option === undefined || given === undefined || !option.isLong(given.text.trim())) return []
  return [{ text: option.text, fix: `${option.input}: ${given.text.trim()}`, spot: given.spot }]
}

function ofStep(job: JobNode, view: StepView, { graph }: Facts): readonly Draft[] {
  const [long] = longIn(view)
  if (long === undefined) return []
  const holders = graph.holdersIn(job.id).filter(({ identity }) => identity.role === 'model')
  const isNearModel = holders.length > 0 || job.agents.length > 0
  return [
    {
      subject: `${job.id}#${view.step.id ?? view.label}`,
      provider: null,
      severity: isNearModel ? 'medium' : 'low',
      confidence: 'high',
      title: `In ${jobPlace(job)} ${long.text}`,
      at: [long.spot, view.spot],
      holders,
      evidence: [{ text: `step “${view.label}” asks for it: ${long.fix}`, spot: long.spot }],
      remedy: remedy('Keep the default: the life of the job, an hour at most.', [
        { title: 'Remove the option', detail: `Delete “${long.fix}” from step “${view.label}” of ${jobPlace(job)}.` },
      ]),
    },
  ]
}

const ofResource = ({ what, name, spot }: Facts['surfaces']['undated'][number]): Draft => ({
  subject: `${spot.path}#${name}`,
  provider: null,
  severity: 'low',
  confidence: 'medium',
  title: `${what} ${name} has no end date`,
  at: [spot],
  holders: [],
  evidence: [{ text: `${what} ${name} sets neither an end date nor a rotation`, spot }],
  remedy: remedy('Let it federate, or end it within 90 days.', [
    {
      title: 'Set an end',
      detail: `Give ${name} in ${spot.path} an end date, and rotate it by a schedule; better, replace it by workload identity.`,
    },
  ]),
})
