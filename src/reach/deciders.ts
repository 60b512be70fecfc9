// Steps and jobs that ask whether the actor may do this: what they answer is a gate for others.
import type { Gate } from './gates.ts'
import type { StepView } from './steps.ts'

const asks =
  /getCollaboratorPermissionLevel|\/collaborators\/|checkMembershipForUser|getMembershipForUserInOrg|\/memberships\/|orgs\/[^\s"']{1,100}\/members\/|author_association|authorAssociation|check_membership|checkCollaborator|isCollaborator/
const askingActions = new Set([
  'actions-cool/check-user-permission',
  'prince-chrismc/check-actor-permissions-action',
  'sushichop/action-repository-permission',
  'tspascoal/get-user-teams-membership',
  'lannonbr/repo-permission-check-action',
  'scherermichael-oss/action-has-permission',
])
const refuses = /\bexit\s+[1-9]|setFailed|\bthrow\s|process\.exit\(\s*[1-9]/

/** Whether a step asks for the actor's permission or membership. */
export function isAsking(view: StepView): boolean {
  const known = asking.get(view) ?? asksFor(view)
  asking.set(view, known)
  return known
}

const asking = new WeakMap<StepView, boolean>()

function asksFor(view: StepView): boolean {
  const { uses, run } = view.step
  if (uses !== undefined && askingActions.has(uses.repository)) return true
  return asks.test(run?.text ?? '') || asks.test(view.inputs.get('script')?.text ?? '')
}

/** Whether a step that asks also fails its job on a no. */
const isRefusing = (view: StepView): boolean => {
  const { uses, run } = view.step
  if (uses !== undefined && askingActions.has(uses.repository)) return true
  return refuses.test(run?.text ?? '') || refuses.test(view.inputs.get('script')?.text ?? '')
}

export const askGate = (where: string): Gate => ({ kind: 'permission', text: `${where} checks the actor's permission` })

const refusals = new WeakMap<readonly StepView[], StepView | 'none'>()

/** The gate that later steps of a job stand behind, because an earlier one would have failed. */
export function refusalIn(views: readonly StepView[]): StepView | undefined {
  const known = refusals.get(views) ?? views.find((view) => isAsking(view) && isRefusing(view)) ?? 'none'
  refusals.set(views, known)
  return known === 'none' ? undefined : known
}
