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

function longIn(view: StepView): readonly Long[] {
  const { uses } = view.step
  const given = (name: string) => view.inputs.get(name)
  switch (uses?.repository) {
    case 'actions/create-github-app-token':
    case 'tibdex/github-app-token':
      return longer(
        given('skip-token-revoke') ?? given('skip_token_revoke'),
        (text) => text === 'true',
        'the token is not revoked when the job ends',
      )
    case 'aws-actions/configure-aws-credentials':
      return longer(
        given('role-duration-seconds'),
        (text) => Number(text) > hour,
        'the session lives longer than an hour',
      )
    case 'google-github-actions/auth':
      return longer(
        given('access_token_lifetime'),
        (text) => Number.parseInt(text, 10) > hour,
        'the token lives longer than an hour',
      )
    default:
      return []
  }
}

function longer(
  given: { readonly text: string; readonly spot: Spot } | undefined,
  isLong: (text: string) => boolean,
  text: string,
): readonly Long[] {
  return given !== undefined && isLong(given.text.trim()) ? [{ text, fix: given.text, spot: given.spot }] : []
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
      evidence: [{ text: `step “${view.label}” asks for it`, spot: long.spot }],
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
