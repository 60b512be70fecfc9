// An event's payload in, what it asks to scan out. Facts of the payload only; whether commits are there is another file's business.
import { UserError } from '#model/user-error.ts'

export type Request =
  | RangeRequest
  /** A pushed ref whose former tip is unknown: what no other branch has. */
  | NewBranch
  | { readonly kind: 'everything'; readonly notice?: string }
  | { readonly kind: 'nothing'; readonly why: string }

/** All that is reachable from the head and from no base; `otherwise` is for a base that is lost. */
export type RangeRequest = {
  readonly kind: 'range'
  readonly head: string
  readonly bases: readonly Base[]
  readonly commits: number
  readonly otherwise?: NewBranch
}

export type NewBranch = {
  readonly kind: 'new-branch'
  readonly head: string
  readonly ref: string
  readonly isDefault: boolean
  readonly defaultBranch: string | undefined
}

/** A commit that must be found, or a branch whose present tip counts where it is known. */
export type Base = { readonly kind: 'commit'; readonly id: string } | { readonly kind: 'ref'; readonly name: string }

export type EventContext = { readonly name: string; readonly payload: unknown; readonly sha: string }

/** The pull request that an event is about. */
export type PullRequest = {
  readonly number: number
  readonly from: 'fork' | 'same-repository'
  readonly head: string | undefined
  /** How many comments of reviews it has, as far as the payload tells. */
  readonly reviewComments: number
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fieldsAt(value: unknown, ...path: readonly string[]): Fields | undefined {
  let at = value
  for (const name of path) at = isFields(at) ? at[name] : undefined
  return isFields(at) ? at : undefined
}

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const zeros = /^0+$/

/** An object id of the payload; anything else there is not what GitHub sends. */
function idOf(fields: Fields | undefined, name: string, at: string): string {
  const value = fields?.[name]
  if (typeof value === 'string' && objectId.test(value)) return value
  throw new UserError(`the event's payload: ${at} is no commit id`)
}

const textOf = (fields: Fields | undefined, name: string): string | undefined => {
  const value = fields?.[name]
  return typeof value === 'string' ? value : undefined
}

export function requestOf({ name, payload, sha }: EventContext): Request {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return pullRequest(payload)
    case 'merge_group':
      return mergeGroup(payload)
    case 'push':
      return push(payload, sha)
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'everything' }
    default:
      return { kind: 'everything', notice: `keyreach knows no range for the event ${name}, so it scans everything.` }
  }
}

/** Undefined where the event is about none. A head without a repository is a fork that is gone. */
export function pullRequestOf(payload: unknown): PullRequest | undefined {
  const pull = fieldsAt(payload, 'pull_request')
  const number = pull?.['number']
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined
  const head = textOf(fieldsAt(pull, 'head', 'repo'), 'full_name')
  const isOwn = head !== undefined && head === textOf(fieldsAt(pull, 'base', 'repo'), 'full_name')
  const comments = pull?.['review_comments']
  return {
    number,
    from: isOwn ? 'same-repository' : 'fork',
    head: textOf(fieldsAt(pull, 'head'), 'sha'),
    reviewComments: typeof comments === 'number' ? comments : 0,
  }
}

function pullRequest(payload: unknown): Request {
  const pull = fieldsAt(payload, 'pull_request')
  const base = fieldsAt(pull, 'base')
  const ref = textOf(base, 'ref')
  const commits = pull?.['commits']
  return {
    kind: 'range',
    head: idOf(fieldsAt(pull, 'head'), 'sha', 'pull_request.head.sha'),
    bases: [
      { kind: 'commit', id: idOf(base, 'sha', 'pull_request.base.sha') },
      ...(ref === undefined ? [] : [{ kind: 'ref' as const, name: ref }]),
    ],
    commits: typeof commits === 'number' ? commits : 0,
  }
}

function mergeGroup(payload: unknown): Request {
  const group = fieldsAt(payload, 'merge_group')
  return {
    kind: 'range',
    head: idOf(group, 'head_sha', 'merge_group.head_sha'),
    bases: [{ kind: 'commit', id: idOf(group, 'base_sha', 'merge_group.base_sha') }],
    commits: 0,
  }
}

const branchPrefix = 'refs/heads/'

function push(payload: unknown, sha: string): Request {
  const fields = fieldsAt(payload)
  if (fields?.['deleted'] === true) return { kind: 'nothing', why: 'a ref was deleted' }
  const head = idOf(fields, 'after', 'after')
  const before = textOf(fields, 'before') ?? ''
  if (zeros.test(head)) return { kind: 'nothing', why: 'a ref was deleted' }
  if (before === head) return { kind: 'nothing', why: 'the push moved nothing' }
  const ref = textOf(fields, 'ref') ?? ''
  const defaultBranch = textOf(fieldsAt(payload, 'repository'), 'default_branch')
  // An annotated tag's `after` is the tag; the commit is what the run was started for.
  if (ref.startsWith('refs/tags/')) return newBranch(objectId.test(sha) ? sha : head, ref, defaultBranch)
  const otherwise = newBranch(head, ref, defaultBranch)
  const isKnown = objectId.test(before) && !zeros.test(before)
  return isKnown ? { kind: 'range', head, bases: [{ kind: 'commit', id: before }], commits: 0, otherwise } : otherwise
}

const newBranch = (head: string, ref: string, defaultBranch: string | undefined): NewBranch => ({
  kind: 'new-branch',
  head,
  ref,
  isDefault: defaultBranch !== undefined && ref === `${branchPrefix}${defaultBranch}`,
  defaultBranch,
})
