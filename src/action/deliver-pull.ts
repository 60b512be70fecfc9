// What is written on the pull request itself, where the event is about one: the review, and the comment that sums up.
import type { ExitCode } from '#exit-code.ts'
import type { Finding } from '#model/finding.ts'
import type { ScanResult } from '#model/scan-result.ts'
import type { PullClient, PullRequestPlace } from '#publish/client.ts'
import { fitting, keepComment, markerOf } from '#publish/comment.ts'
import { reporters } from '#report/reporters.ts'
import { version } from '#version.ts'
import { attempt } from './attempt.ts'
import type { Deps } from './deps.ts'
import type { PullRequest } from './event.ts'
import type { Inputs } from './inputs.ts'
import { notice } from './log.ts'

export type Delivered = {
  readonly result: ScanResult
  /** What of its findings is to be told in a review. */
  readonly told: readonly Finding[]
  readonly code: ExitCode
  readonly inputs: Inputs
  readonly pull: PullRequest | undefined
}

/** One connection for both, so that they share what a run may ask of the API. */
export async function deliverOnPull({ pull, ...delivered }: Delivered, deps: Deps): Promise<void> {
  if (pull === undefined) return
  const { inputs } = delivered
  const parts: Part[] = [
    ...(hasReview({ ...delivered, pull }) ? [reviewPart({ ...delivered, pull })] : []),
    ...(inputs.comment === 'never' ? [] : [commentPart(delivered, deps)]),
  ]
  if (parts.length === 0) return
  const place = placeOf(pull, inputs, deps)
  if (place !== undefined) await deliverParts(parts, await deps.openPull(place), deps)
  else if (inputs.comment !== 'never')
    notice('There is no token to write a comment with; the summary has the report.', deps)
}

type Part = { readonly what: string; readonly deliver: (client: PullClient) => Promise<void> }

async function deliverParts(parts: readonly Part[], client: PullClient, deps: Deps): Promise<void> {
  for (const { what, deliver } of parts) {
    const isRefused = await attempt(what, deps, () => refused(() => deliver(client)))
    if (isRefused !== true) continue
    notice(readOnly, deps)
    return
  }
}

/** Whether the token may not write, after which nothing more is tried. */
async function refused(deliver: () => Promise<void>): Promise<boolean> {
  try {
    await deliver()
    return false
  } catch (error) {
    if (isForbidden(error)) return true
    throw error
  }
}

type OnPull = Omit<Delivered, 'pull'> & { readonly pull: PullRequest }

const reviewPart = (delivered: OnPull): Part => ({
  what: 'the review',
  deliver: async (client) => {
    const { deliverReview } = await import('./deliver-review.ts')
    await deliverReview(delivered, client)
  },
})

const commentPart = ({ result, code, inputs }: Omit<Delivered, 'pull'>, deps: Deps): Part => ({
  what: 'the comment',
  deliver: async (client) => {
    const report = (await reporters.markdown())(result, { color: 'none', width: 100, version })
    const body = fitting(report, `More: ${runLink(deps)}`)
    const start = inputs.comment === 'always' || result.findings.length > 0 || code !== 0 ? 'yes' : 'no'
    await keepComment({ marker: markerOf(inputs.path), body, start }, client)
  },
})

/** Whether there is anything to tell or to bring up to date. What the payload knows of comments spares a run without findings the API. */
const hasReview = ({ told, inputs, pull }: OnPull): boolean =>
  inputs.reviewComments === 'on' &&
  inputs.base === undefined &&
  inputs.head === undefined &&
  pull.head !== undefined &&
  (told.length > 0 || pull.reviewComments > 0)

function placeOf({ number }: PullRequest, { token }: Inputs, { env }: Deps): PullRequestPlace | undefined {
  const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? []
  if (token === '' || owner === undefined || repo === undefined) return undefined
  return { token, owner, repo, number, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' }
}

const readOnly =
  'The token may not write on the pull request, as tokens of forks and of Dependabot never may; else the job needs pull-requests: write, or review-comments: false. The summary has the report.'

const limited = /rate limit/i

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 403 && !limited.test(error.message)

function runLink({ env }: Deps): string {
  const [server, repository, run] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']]
  return server === undefined || run === undefined
    ? 'see the job summary.'
    : `${server}/${repository}/actions/runs/${run}`
}
