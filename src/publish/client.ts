// The API of GitHub for one pull request, its comments and reviews: bounded in requests and in time, patient with short limits only.
import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Comment, CommentClient } from './comment.ts'
import { type DiffFile, linesOf, type OwnComment, type ReviewClient, type ReviewRequest } from './review-client.ts'

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

export type PullClient = CommentClient & ReviewClient

export function openPull(place: PullRequestPlace): PullClient {
  const octokit = connect(place)
  const { owner, repo } = place
  const { issues, pulls } = octokit.rest
  const pull = { owner, repo, pull_number: place.number }
  return {
    viewer: () =>
      octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }').then(
        ({ viewer }) => viewer.login,
        () => usualViewer,
      ),
    comments: () => allComments(octokit, place),
    create: async (body) => {
      await issues.createComment({ owner, repo, issue_number: place.number, body })
    },
    update: async (id, body) => {
      await issues.updateComment({ owner, repo, comment_id: id, body })
    },
    files: () => allFiles(octokit, pull),
    reviewComments: () => allReviewComments(octokit, pull),
    reviews: () => allReviews(octokit, pull),
    review: (request) => review(octokit, pull, request),
    commentFile: async ({ commit, path, body }) => {
      await pulls.createReviewComment({ ...pull, commit_id: commit, path, body, subject_type: 'file' })
    },
    updateReviewComment: async (id, body) => {
      await pulls.updateReviewComment({ owner, repo, comment_id: id, body })
    },
    updateReview: async (id, body) => {
      await pulls.updateReview({ ...pull, review_id: id, body })
    },
    resolve: threadsOf(octokit, pull),
  }
}

async function* allComments(octokit: Octokit, { owner, repo, number }: PullRequestPlace): AsyncIterable<Comment> {
  const where = { owner, repo, issue_number: number, per_page: 100 }
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, where)) yield* data.map(told)
}

type Pull = { readonly owner: string; readonly repo: string; readonly pull_number: number }

async function* allReviewComments(octokit: Octokit, pull: Pull): AsyncIterable<OwnComment> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, { ...pull, per_page: 100 })
  for await (const { data } of pages) yield* data.map(told)
}

async function* allReviews(octokit: Octokit, pull: Pull): AsyncIterable<OwnComment> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviews, { ...pull, per_page: 100 })
  for await (const { data } of pages) yield* data.map(told)
}

async function* allFiles(octokit: Octokit, pull: Pull): AsyncIterable<DiffFile> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, { ...pull, per_page: 100 })
  for await (const { data } of pages)
    yield* data.map(({ filename, patch }) => ({ path: filename, lines: linesOf(patch ?? '') }))
}

type Written = {
  readonly id: number
  readonly user?: { readonly login: string } | null
  readonly body?: string | null
}

const told = ({ id, user, body }: Written): OwnComment => ({ id, author: user?.login ?? '', body: body ?? '' })

async function review(octokit: Octokit, pull: Pull, request: ReviewRequest): Promise<'sent' | 'refused'> {
  const { commit, body } = request
  const comments = request.comments.map((comment) => ({ ...comment, side: 'RIGHT' }))
  try {
    await octokit.rest.pulls.createReview({ ...pull, commit_id: commit, event: 'COMMENT', body, comments })
    return 'sent'
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 422 && comments.length > 0) return 'refused'
    throw error
  }
}

const threadsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`

const resolution = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }'

type Thread = {
  readonly id: string
  readonly isResolved: boolean
  readonly comments: { readonly nodes: readonly { readonly databaseId: number }[] }
}

type ThreadsPage = {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        readonly nodes: readonly Thread[]
      }
    }
  }
}

/** Threads by the comment that began them, asked for once. */
async function allThreads(octokit: Octokit, { owner, repo, pull_number }: Pull): Promise<ReadonlyMap<number, Thread>> {
  const threads = new Map<number, Thread>()
  let after: string | null = null
  do {
    const page: ThreadsPage = await octokit.graphql(threadsQuery, { owner, repo, number: pull_number, after })
    const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads
    for (const thread of nodes) for (const { databaseId } of thread.comments.nodes) threads.set(databaseId, thread)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return threads
}

/** Resolves threads. To resolve takes more than to write a comment: a token that may not leaves the mark in the text. */
function threadsOf(octokit: Octokit, pull: Pull): (comment: number) => Promise<void> {
  let threads: Promise<ReadonlyMap<number, Thread>> | undefined
  return async (comment) => {
    threads ??= allThreads(octokit, pull).catch(() => new Map())
    const thread = (await threads).get(comment)
    if (thread === undefined || thread.isResolved) return
    await octokit.graphql(resolution, { id: thread.id }).catch(() => undefined)
  }
}
