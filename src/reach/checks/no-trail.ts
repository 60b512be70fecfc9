import type { JobNode } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import type { PowerUse } from '#reach/powers.ts'
import { placeOf, remedy } from '#reach/remedies/steps.ts'
import { jobPlace } from './agents.ts'
import type { Check, Draft, Facts } from './check.ts'
import { plural } from './words.ts'

/** A federated role used by several workflows under one session name: its calls cannot be told apart. */
export const noTrail: Check = {
  id: 'identity/no-trail',
  name: 'Calls cannot be told apart',
  find: (facts) => {
    const logins = facts.graph.jobs.flatMap((job) =>
      job.open.powers.filter(isUnnamed).map((power) => ({ job, power, role: roleOf(power) })),
    )
    return [...groupBy(logins, ({ role }) => role)].flatMap(([role, list]) => draftOf(role, list, facts))
  },
}

const isUnnamed = ({ target, power, federated, view }: PowerUse): boolean =>
  power === 'cloud' && target === 'aws' && federated.length > 0 && !view.inputs.has('role-session-name')

const roleOf = ({ federated }: PowerUse): string => federated[0]?.text.trim() ?? ''

type Login = { readonly job: JobNode; readonly power: PowerUse; readonly role: string }

function draftOf(role: string, logins: readonly Login[], { graph }: Facts): readonly Draft[] {
  const workflows = new Set(logins.map(({ job }) => job.open.workflow.path))
  const isModel = logins.some(
    ({ job }) => job.agents.length > 0 || graph.holdersIn(job.id).some(({ identity }) => identity.role === 'model'),
  )
  const [first] = logins
  if (first === undefined || workflows.size < 2 || !isModel) return []
  const holders = graph.holders.filter(
    ({ identity, job }) => identity.kind === 'role' && logins.some((login) => login.job === job),
  )
  const where = holders[0] === undefined ? jobPlace(first.job) : placeOf(holders[0])
  return [
    {
      subject: `role:${role}`,
      provider: 'aws',
      severity: 'low',
      confidence: 'high',
      title: `${plural(workflows.size, 'workflow')} assume one role under the same session name`,
      at: logins.map(({ power }) => power.spot),
      holders,
      evidence: logins
        .slice(0, 8)
        .map(({ job, power }) => ({ text: `${jobPlace(job)} sets no role-session-name`, spot: power.spot })),
      remedy: remedy('Name each session after its workflow and run.', [
        {
          title: 'Set a session name',
          detail: `In ${where} and the others, name the session.`,
          command: `role-session-name: \${{ github.workflow }}-\${{ github.run_id }}`,
        },
      ]),
    },
  ]
}
