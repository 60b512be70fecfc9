// Which parts of an event an outsider writes, and which parts exist for which event.
import type { Expr, Ref } from '#reach/read/expression.ts'
import { mentionsOf, spelled } from '#reach/read/expression.ts'

const written = [
  /^github\.event\.(?:issue|pull_request|discussion|comment|review|release)\.(?:title|body)$/,
  /^github\.event\.(?:issue|pull_request|comment|review|discussion)$/,
  /^github\.event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage|name))$/,
  /^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\..*|pull_requests.*)$/,
  /^github\.event\.(?:head_commit|commits.*)\.(?:message|author\..*)$/,
  /^github\.event\.pages\..*$/,
  /^github\.event\.client_payload(?:\..*)?$/,
  /^github\.(?:head_ref|event)$/,
]

/** Whether a reference is to text that its author chose freely. */
export const isUntrustedText = (ref: Ref): boolean => {
  if (ref.context !== 'github') return false
  const name = spelled(ref).toLowerCase()
  return written.some((form) => form.test(name))
}

export const untrustedTextIn = (expr: Expr): readonly string[] => mentionsOf(expr).filter(isUntrustedText).map(spelled)

const payloads: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    comment: ['issue_comment', 'pull_request_review_comment', 'discussion_comment', 'commit_comment'],
    review: ['pull_request_review'],
    issue: ['issues', 'issue_comment'],
    pull_request: ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'],
    discussion: ['discussion', 'discussion_comment'],
    workflow_run: ['workflow_run'],
    label: ['issues', 'pull_request', 'pull_request_target', 'label', 'discussion'],
    assignee: ['issues', 'pull_request', 'pull_request_target'],
    release: ['release'],
    client_payload: ['repository_dispatch'],
    schedule: ['schedule'],
  }),
)

/** Whether `github.event.<part>` is empty for an event. */
export function isAbsent(ref: Ref, event: string): boolean {
  const [first = '', part = ''] = ref.path
  if (ref.context !== 'github' || first.toLowerCase() !== 'event') return false
  const present = payloads.get(part.toLowerCase())
  return present !== undefined && !present.includes(event)
}
