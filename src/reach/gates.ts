// The comparisons by which workflows keep outsiders out, as a table.

/** Something that stops outsiders; `text` names it to a reader. */
export type Gate = { readonly kind: GateKind; readonly text: string }

export type GateKind =
  | 'association'
  | 'actor'
  | 'same-repository'
  | 'label'
  | 'permission'
  | 'event'
  | 'merged'
  | 'environment'
  | 'action'
  | 'decision'

/** A gate that holds where a context equals a value. */
type EqualityGate = { readonly name: RegExp; readonly gate: (value: string) => Gate | undefined }

export const actorName =
  /^github\.(?:actor|triggering_actor|actor_id|event\.sender\.(?:login|id)|event\.(?:comment|review|issue|pull_request|discussion)\.user\.(?:login|id))$/
export const association = /\.author_association$/
const headOwner = /^github\.event\.pull_request\.head\.(?:repo\.full_name|repo\.owner\.login|user\.login)$/
const ownNames = new Set([
  'github.repository',
  'github.repository_owner',
  'github.event.repository.full_name',
  'github.event.pull_request.base.repo.full_name',
])
const insiders = new Set(['owner', 'member', 'collaborator', 'contributor'])
const runsOfForks = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
])

export const associationGate: Gate = { kind: 'association', text: 'author_association is checked' }
export const actorGate: Gate = { kind: 'actor', text: 'only named actors' }
export const sameRepositoryGate: Gate = { kind: 'same-repository', text: 'only branches of this repository' }
export const mergedGate: Gate = { kind: 'merged', text: 'only after a merge' }

export const labelGate = (label: string): Gate => ({
  kind: 'label',
  text: label === '' ? 'only with a label' : `only with the label ${label}`,
})

const equalities: readonly EqualityGate[] = [
  { name: association, gate: (value) => (insiders.has(value) ? associationGate : undefined) },
  { name: actorName, gate: () => actorGate },
  { name: headOwner, gate: () => sameRepositoryGate },
  { name: /^github\.event\.label\.name$/, gate: labelGate },
  {
    name: /^github\.event\.assignee\.login$/,
    gate: (value) => ({ kind: 'label', text: `only when assigned to ${value}` }),
  },
  {
    name: /^github\.event\.workflow_run\.event$/,
    gate: (value) => (runsOfForks.has(value) ? undefined : { kind: 'event', text: `only after a run on ${value}` }),
  },
  {
    name: /^github\.event\.workflow_run\.head_branch$/,
    gate: (value) => ({ kind: 'event', text: `only after a run on branch ${value}` }),
  },
]

/** The gate that stands where the context called `name` must equal `value`. */
export const equalityGate = (name: string, value: string): Gate | undefined =>
  equalities.find((entry) => entry.name.test(name))?.gate(value)

/** The gate of two contexts that must be equal: the head's repository is this one. */
export function pairGate(names: readonly string[]): Gate | undefined {
  if (names.length !== 2 || !names.some((name) => ownNames.has(name))) return undefined
  const isHead = names.some(
    (name) => headOwner.test(name) || name.startsWith('github.event.workflow_run.head_repository.'),
  )
  return isHead ? sameRepositoryGate : undefined
}

const humanActions = new Set([
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'milestoned',
  'demilestoned',
  'pinned',
  'locked',
  'transferred',
])

/** The gate of an activity that takes triage rights: labelling, assigning, pinning. */
export const activityGate = (activity: string): Gate | undefined =>
  humanActions.has(activity) ? { kind: 'label', text: `only when ${activity} by a maintainer` } : undefined

const outsiders = /\bnone\b|\bfirst_time/

/** The gate of a list of associations that must (or must not) contain the author's. */
export function associationListGate(list: string, wanted: 'true' | 'false'): Gate | undefined {
  const admitsOutsiders = outsiders.test(list)
  const namesInsiders = [...insiders].some((word) => list.includes(word))
  const holds = wanted === 'true' ? namesInsiders && !admitsOutsiders : admitsOutsiders
  return holds ? associationGate : undefined
}
