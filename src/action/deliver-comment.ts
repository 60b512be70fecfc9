// The comment that sums up, where one is wanted and the event is about a pull request.
import type { ExitCode } from '#exit-code.ts'
import type { ScanResult } from '#model/scan-result.ts'
import type { PullRequestPlace } from '#publish/client.ts'
import { fitting, keepComment, markerOf } from '#publish/comment.ts'
import { reporters } from '#report/reporters.ts'
import { version } from '#version.ts'
import type { Deps } from './deps.ts'
import type { PullRequest } from './event.ts'
import type { Inputs } from './inputs.ts'
import { notice } from './log.ts'

export type Commented = {
  readonly result: ScanResult
  readonly code: ExitCode
  readonly inputs: Inputs
  readonly pull: PullRequest | undefined
}

export async function deliverComment({ result, code, inputs, pull }: Commented, deps: Deps): Promise<void> {
  if (inputs.comment === 'never' || pull === undefined) return
  const place = placeOf(pull, inputs, deps)
  if (place === undefined) {
    notice('There is no token to write a comment with; the summary has the report.', deps)
    return
  }
  const report = (await reporters.markdown())(result, { color: 'none', width: 100, version })
  const body = fitting(report, `More: ${runLink(deps)}`)
  const start = inputs.comment === 'always' || result.findings.length > 0 || code !== 0 ? 'yes' : 'no'
  try {
    await keepComment({ marker: markerOf(inputs.path), body, start }, await deps.openComments(place))
  } catch (error) {
    if (!isForbidden(error)) throw error
    notice(readOnly, deps)
  }
}

function placeOf({ number }: PullRequest, { token }: Inputs, { env }: Deps): PullRequestPlace | undefined {
  const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? []
  if (token === '' || owner === undefined || repo === undefined) return undefined
  return { token, owner, repo, number, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' }
}

const readOnly =
  'The token may not write a comment, as tokens of forks and of Dependabot never may; else the job needs pull-requests: write. The summary has the report.'

const limited = /rate limit/i

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 403 && !limited.test(error.message)

function runLink({ env }: Deps): string {
  const [server, repository, run] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']]
  return server === undefined || run === undefined
    ? 'see the job summary.'
    : `${server}/${repository}/actions/runs/${run}`
}
