// Steps of remedies that several checks share. Each names the workflow, the job and the step it speaks of.
import { brokerSteps } from '#model/exchange.ts'
import type { Remedy, Step } from '#model/finding.ts'
import type { BrokerPolicy, Policy } from '#model/policy.ts'
import type { Holder, Identity } from '#reach/graph.ts'
import type { Privilege } from '#reach/privileges.ts'
import { type Federation, federationOf } from './federation.ts'

/** `job test, step Run evals in .github/workflows/ci.yml`. */
export function placeOf({ job, sinks }: Holder): string {
  const label = sinks.find(({ view }) => view !== undefined)?.view?.label
  const step = label === undefined ? '' : `, step “${label}”`
  return `job ${job.open.job.id}${step} in ${pathOf(job.open.workflow)}`
}

export const pathOf = (workflow: { readonly path: string; readonly source: string | undefined }): string =>
  workflow.source ?? workflow.path

const longestList = 6

/** At most six places, and how many more. */
export function placesOf(holders: readonly Holder[]): string {
  const shown = holders.slice(0, longestList).map(placeOf)
  const more = holders.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ')
}

/** The team's broker where it serves the provider. */
export const brokerFor = (policy: Policy, provider: string | null): BrokerPolicy | undefined => {
  const { broker } = policy
  if (broker === undefined) return undefined
  return broker.providers === undefined || (provider !== null && broker.providers.includes(provider))
    ? broker
    : undefined
}

/** What replaces a stored key here: the broker, the provider's federation, or one narrow key. */
export function replaceStep(identity: Identity, holder: Holder | undefined, policy: Policy): Step {
  const where = holder === undefined ? 'each consumer' : placeOf(holder)
  const broker = brokerFor(policy, identity.provider)
  if (broker !== undefined) return brokerStep(identity, where, broker)
  const federation = federationOf(identity.provider)
  return federation === undefined
    ? narrowStep(identity, holder)
    : federationStep(identity, { where, holder }, federation)
}

function brokerStep(identity: Identity, where: string, broker: BrokerPolicy): Step {
  const steps = brokerSteps(broker, { provider: identity.provider ?? 'generic', variable: identity.name })
  return {
    title: `Take a short-lived credential from ${broker.name}`,
    detail: `In ${where}, exchange the job's own OIDC token at ${broker.name} and drop secrets.${identity.name}. Then delete the secret and revoke the key.`,
    ...(steps === undefined
      ? {}
      : { command: yaml(['permissions:', '  contents: read', '  id-token: write', 'steps:', steps]) }),
    url: broker.docs ?? broker.url,
  }
}

type Place = { readonly where: string; readonly holder: Holder | undefined }

const federationStep = (identity: Identity, { where, holder }: Place, federation: Federation): Step => ({
  title: `Use ${federation.name}`,
  detail: `${federation.setup} Then, in ${where}, let the job federate and drop secrets.${identity.name}. Delete the secret and revoke the key once a run is green.`,
  command: yaml([
    'permissions:',
    '  contents: read',
    '  id-token: write',
    'steps:',
    ...stepsFor(holder, federation).map((line) => `  ${line}`),
  ]),
  url: federation.url,
})

/** The vendor's own action takes ids; a script needs the token in a file. */
const stepsFor = (holder: Holder | undefined, { steps, scriptSteps }: Federation): readonly string[] =>
  holder?.sinks.some(({ view }) => view?.step.run !== undefined) ? (scriptSteps ?? steps) : steps

/** Where nothing federates: a key of its own, bound to an environment, set on the one step that needs it. */
export function narrowStep(identity: Identity, holder: Holder | undefined): Step {
  const job = holder?.job.open.job.id ?? 'evals'
  const name = identity.name
  return {
    title: 'Give each workflow a key of its own, bound to an environment',
    detail: `Create one key per workflow with an expiry and a spending limit, store it in an environment of its own, and set it only on the step that calls the model${holder === undefined ? '' : `: ${placeOf(holder)}`}.`,
    command: yaml([
      'jobs:',
      `  ${job}:`,
      `    environment: ${job}`,
      '    steps:',
      '      - env:',
      `          ${name}: \${{ secrets.${name} }}`,
      '        run: …',
    ]),
  }
}

/** Rotating a shared key: every consumer is told, and which of them break. */
export const rotateStep = (identity: Identity, holders: readonly Holder[]): Step => ({
  title: 'Rotate with this list of consumers',
  detail: `When ${identity.name} is replaced or revoked, these stop: ${placesOf(holders)}.`,
})

/** Two jobs: one that calls the model and may only read, one that acts after a person or a rule agreed. */
export function splitStep(holder: Holder, power: Privilege | undefined): Step {
  const { job } = holder.job.open
  const environment = power?.kind === 'environment' ? (job.environment?.name ?? 'release') : 'release'
  return {
    title: 'Split the job in two',
    detail: `Keep the model call of job ${job.id} in a job that may only read, hand its result over as an artifact, and move “${power?.text ?? 'what acts on it'}” to a second job behind an environment with reviewers.`,
    command: yaml([
      'jobs:',
      `  ${job.id}:`,
      '    permissions:',
      '      contents: read',
      `  ${job.id}-apply:`,
      `    needs: ${job.id}`,
      `    environment: ${environment}   # with required reviewers`,
      '    permissions:',
      '      contents: write',
    ]),
  }
}

/** A gate in front of a job that outsiders can start. */
export const gateStep = (holder: Holder): Step => ({
  title: 'Let only trusted people start it',
  detail: `Put a condition on who wrote it, or a label that maintainers set, in front of ${placeOf(holder)}.`,
  command: yaml(['jobs:', `  ${holder.job.open.job.id}:`, `    if: ${conditionFor(holder)}`]),
})

/** What to ask of the first event that outsiders start it by. */
function conditionFor({ starts }: Holder): string {
  const open = starts.filter(({ by }) => by === 'outsider')
  const event = (open.find(({ gates }) => gates.length === 0) ?? open[0])?.event ?? ''
  if (event === 'workflow_run') return 'github.event.workflow_run.head_repository.full_name == github.repository'
  return `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.${subjectOf(event)}.author_association)`
}

function subjectOf(event: string): string {
  if (event.endsWith('comment')) return 'comment'
  if (event.startsWith('pull_request')) return 'pull_request'
  return event === 'discussion' ? 'discussion' : 'issue'
}

export const readOnlyStep = (holder: Holder): Step => ({
  title: 'Set the permissions to what the job reads',
  detail: `In ${pathOf(holder.job.open.workflow)}, give job ${holder.job.open.job.id} a permissions block that names only what it needs; all that it does not name is then none.`,
  command: yaml(['jobs:', `  ${holder.job.open.job.id}:`, '    permissions:', '      contents: read']),
})

export const yaml = (lines: readonly string[]): string => lines.join('\n')

/** A remedy; the broker that the policy names goes with it where it serves the provider. */
export function remedy(
  summary: string,
  steps: readonly Step[],
  policy?: { readonly policy: Policy; readonly provider: string | null },
): Remedy {
  const broker = policy === undefined ? undefined : brokerFor(policy.policy, policy.provider)
  return { summary, steps, ...(broker === undefined ? {} : { broker: { name: broker.name, url: broker.url } }) }
}
