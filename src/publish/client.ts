// The API of GitHub for comments of one pull request: bounded in requests and in time, patient with short limits only.
import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Comment, CommentClient } from './comment.ts'

export type PullRequestPlace = {
  readonly token: string
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  readonly number: number
}

/** Requests of a run, at most: those that write content, and all others. */
const budget = { writing: 60, reading: 150 }
const patience = 20
const timeoutMs = 20_000
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

type Waiting = { readonly request: object }

/** Wait for a limit that is over soon, twice; give up on a long one. */
const isWorthWaiting = (seconds: number, { request }: Waiting): boolean =>
  seconds <= patience && (!('retryCount' in request) || Number(request.retryCount) < 2)

/** Counts every request that leaves, repeated ones too, and lets none wait for ever. */
function boundedFetch(): typeof fetch {
  const left = { ...budget }
  const send: typeof fetch = defaults.request?.fetch ?? fetch
  return (url, init) => {
    const isReading = init?.method === 'GET' || String(url).endsWith('/graphql')
    left[isReading ? 'reading' : 'writing'] -= 1
    if (left.reading < 0 || left.writing < 0) throw new Error('too many requests for one run')
    return send(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  }
}

type Octokit = ReturnType<typeof getOctokit>

const connect = ({ token, apiUrl }: PullRequestPlace): Octokit =>
  getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: silent,
      request: { fetch: boundedFetch() },
      retry: { retries: 2 },
      throttle: { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    },
    retry,
    throttling,
  )

/** GITHUB_TOKEN's user, where the API does not tell whose token it is. */
const usualViewer = 'github-actions[bot]'

export function openComments(place: PullRequestPlace): CommentClient {
  const octokit = connect(place)
  const { owner, repo, number } = place
  return {
    viewer: () =>
      octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }').then(
        ({ viewer }) => viewer.login,
        () => usualViewer,
      ),
    comments: () => allComments(octokit, place),
    create: async (body) => {
      await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
    },
    update: async (id, body) => {
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
    },
  }
}

async function* allComments(octokit: Octokit, { owner, repo, number }: PullRequestPlace): AsyncIterable<Comment> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  })
  for await (const { data } of pages) {
    for (const { id, user, body } of data) yield { id, author: user?.login ?? '', body: body ?? '' }
  }
}
