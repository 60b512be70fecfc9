// An API of one pull request that keeps what is written, and refuses what GitHub refuses: in the shapes of its own schema.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { getOctokit } from '@actions/github'
import { afterAll } from 'vitest'

type Rest = ReturnType<typeof getOctokit>['rest']['pulls']
type Sent<Name extends 'createReview' | 'createReviewComment'> = NonNullable<Parameters<Rest[Name]>[0]>
type Listed<Name extends 'listFiles' | 'listReviewComments' | 'listReviews'> = Awaited<
  ReturnType<Rest[Name]>
>['data'][number]

export type FileRow = Pick<Listed<'listFiles'>, 'filename' | 'patch'>
type CommentRow = Pick<Listed<'listReviewComments'>, 'id' | 'body' | 'path' | 'subject_type'> & {
  user: { login: string }
  line: number | null
}
type ReviewRow = Pick<Listed<'listReviews'>, 'id' | 'body'> & { user: { login: string } }

export type PullApi = {
  readonly url: string
  readonly head: string
  files: FileRow[]
  readonly comments: CommentRow[]
  readonly reviews: ReviewRow[]
  readonly resolved: number[]
  /** `POST /repos/…`, reads left out. */
  readonly writes: string[]
  readonly reads: string[]
  /** What every write gets. */
  refusal: { status: number; message: string } | undefined
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

export const bot = 'github-actions[bot]'
const base = '/repos/acme/app/pulls'

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const text = Buffer.concat(pieces).toString()
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

type Answer = readonly [status: number, value: unknown]
const invalid = (message: string): Answer => [422, { message }]

const shownIn = ({ patch = '' }: FileRow, line: number): boolean => {
  const added = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(patch)
  const start = Number(added?.[1] ?? 0)
  return line >= start && line < start + Number(added?.[2] ?? 1)
}

function createReview(api: PullApi, body: Sent<'createReview'>): Answer {
  if (body.event !== 'COMMENT' || !body.body) return invalid('body is required')
  if (body.commit_id !== api.head) return invalid('commit_id is not part of the pull request')
  const comments = body.comments ?? []
  const isPlaced = comments.every(({ path, line, side }) =>
    api.files.some((file) => file.filename === path && side === 'RIGHT' && shownIn(file, line ?? 0)),
  )
  if (!isPlaced) return invalid('Pull request review thread line must be part of the diff')
  for (const { path, line = null, body: text } of comments)
    api.comments.push({ id: nextId(api), body: text, path, line, subject_type: 'line', user: { login: bot } })
  api.reviews.push({ id: nextId(api), body: body.body, user: { login: bot } })
  return [200, api.reviews.at(-1)]
}

const nextId = ({ comments, reviews }: PullApi): number => 100 + comments.length + reviews.length

function createFileComment(api: PullApi, body: Sent<'createReviewComment'>): Answer {
  if (body.subject_type !== 'file' || !api.files.some(({ filename }) => filename === body.path))
    return invalid('path is not part of the diff')
  const { path, body: text } = body
  api.comments.push({ id: nextId(api), body: text, path, line: null, subject_type: 'file', user: { login: bot } })
  return [201, api.comments.at(-1)]
}

function graphql(api: PullApi, { query, variables }: Record<string, unknown>): Answer {
  const text = String(query)
  if (text.includes('viewer')) return [200, { data: { viewer: { login: bot } } }]
  if (text.includes('resolveReviewThread')) {
    api.resolved.push(Number((variables as { id: string }).id))
    return [200, { data: { resolveReviewThread: { thread: { id: '1' } } } }]
  }
  const nodes = api.comments.map(({ id }) => ({
    id: String(id),
    isResolved: api.resolved.includes(id),
    comments: { nodes: [{ databaseId: id }] },
  }))
  const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes }
  return [200, { data: { repository: { pullRequest: { reviewThreads } } } }]
}

function write(api: PullApi, way: string, body: Record<string, unknown>): Answer {
  if (api.refusal !== undefined) return [api.refusal.status, { message: api.refusal.message }]
  if (way === `POST ${base}/7/reviews`) return createReview(api, body as unknown as Sent<'createReview'>)
  if (way === `POST ${base}/7/comments`) return createFileComment(api, body as unknown as Sent<'createReviewComment'>)
  const id = Number(way.slice(way.lastIndexOf('/') + 1))
  const rows = way.startsWith(`PATCH ${base}/comments/`) ? api.comments : api.reviews
  const row = rows.find((each) => each.id === id)
  if (row === undefined) return [404, { message: `nothing at ${way}` }]
  row.body = String(body['body'])
  return [200, row]
}

function read(api: PullApi, path: string): Answer {
  if (path === `${base}/7/files`) return [200, api.files]
  if (path === `${base}/7/comments`) return [200, api.comments]
  return path === `${base}/7/reviews` ? [200, api.reviews] : [404, { message: 'Not Found' }]
}

async function answer(api: PullApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '' } = request
  const { pathname } = new URL(request.url ?? '', 'http://api')
  const body = await jsonOf(request)
  const way = `${method} ${pathname}`
  if (method === 'GET') api.reads.push(pathname)
  else if (pathname !== '/graphql') api.writes.push(way)
  const asked = pathname === '/graphql' ? graphql(api, body) : write(api, way, body)
  const [status, value] = method === 'GET' ? read(api, pathname) : asked
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

export async function pullApi(head: string, files: FileRow[]): Promise<PullApi> {
  const kept = { head, files, comments: [], reviews: [], resolved: [], writes: [], reads: [], refusal: undefined }
  const server = createServer((request, response) => void answer(api, request, response))
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const api: PullApi = { ...kept, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  return api
}
