// What a run leaves behind: the comment on a pull request by an API that may refuse, and files where a checkout has laid links.
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commit, folder, git, repository } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { asking } from '#test/identities/repository.ts'
import { type ActionRun, buildBundle, runAction } from './harness.ts'

buildBundle()

const key = keyOf('anthropic-api-key', 78)
const leak = { 'src/app.py': `import os\nclient = Anthropic(api_key="${key}")\n` }

type Comment = { id: number; user: { login: string }; body: string }
type Asked = { readonly method: string; readonly path: string; readonly body: string }
type Api = { readonly url: string; readonly asked: Asked[]; readonly comments: Comment[] }

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

const textOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}

const pageSize = 2

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

function answerPage(response: ServerResponse, { pathname, searchParams }: URL, comments: readonly Comment[]): void {
  const page = Number(searchParams.get('page') ?? '1')
  const host = response.req.headers.host
  if (comments.length > page * pageSize)
    response.setHeader('link', `<http://${host}${pathname}?page=${page + 1}>; rel="next"`)
  answer(response, 200, comments.slice((page - 1) * pageSize, page * pageSize))
}

type Refusal = { readonly status: number; readonly message: string }

const replyTo = (path: string, refusal: Refusal | undefined): [number, unknown] => {
  if (path === '/graphql') return [200, { data: { viewer: { login: 'github-actions[bot]' } } }]
  return refusal === undefined ? [201, { id: 99 }] : [refusal.status, { message: refusal.message }]
}

/** An API of one pull request; `refusal` is the answer to all that writes. */
async function api(comments: Comment[], refusal?: Refusal): Promise<Api> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://api')
    const { method = '' } = request
    asked.push({ method, path: url.pathname, body: await textOf(request) })
    if (method === 'GET') answerPage(response, url, comments)
    else answer(response, ...replyTo(url.pathname, refusal))
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: address, asked, comments }
}

function topic(files: Readonly<Record<string, string>>): { root: string; payload: object } {
  const root = repository({ 'README.md': 'hello\n' })
  const base = git(root, 'rev-parse', 'HEAD')
  git(root, 'checkout', '-q', '-b', 'topic')
  const head = commit(root, 'topic', files)
  const repo = { full_name: 'acme/app' }
  const pull = { number: 7, head: { sha: head, repo }, base: { sha: base, ref: 'main', repo } }
  return { root, payload: { pull_request: pull } }
}

const runWith = ({ root, payload }: { root: string; payload: object }, url: string, comment: string) =>
  runAction({
    workspace: root,
    event: 'pull_request',
    payload,
    inputs: { comment, token: 'made-up', 'review-comments': 'false' },
    env: { GITHUB_REPOSITORY: 'acme/app', GITHUB_API_URL: url },
  })

const writes = ({ asked }: Api): string[] =>
  asked
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`)

const marker = '<!-- keyreach:. -->'
const isSilent = (text: string): boolean => {
  for (let at = 'sk-ant-api'.length; at + 8 <= key.length; at++) if (text.includes(key.slice(at, at + 8))) return false
  return true
}

test('a comment that is wanted is written once, without a piece of the key', async () => {
  const github = await api([])
  const run = await runWith(topic(leak), github.url, 'on-findings')
  expect(run.code).toBe(1)
  expect(writes(github)).toEqual(['POST /repos/acme/app/issues/7/comments'])
  const [sent] = github.asked.filter(({ method, path }) => method === 'POST' && path !== '/graphql')
  const { body } = JSON.parse(sent?.body ?? '{}') as { body: string }
  expect(body.startsWith(`${marker}\n`)).toBe(true)
  expect(body).toContain('src/app.py')
  expect(isSilent(github.asked.map((each) => each.body).join('\n') + run.stdout)).toBe(true)
})

test('the own comment is found on any page and brought up to date; a forged one is left alone', async () => {
  const other = (id: number, login: string, body: string): Comment => ({ id, user: { login }, body })
  const github = await api([
    other(1, 'mallory', `${marker}\nforged`),
    other(2, 'ann', 'hello'),
    other(3, 'ann', 'hello'),
    other(4, 'github-actions[bot]', `${marker}\nan older report`),
  ])
  await runWith(topic({ 'b.txt': 'b\n' }), github.url, 'on-findings')
  expect(writes(github)).toEqual(['PATCH /repos/acme/app/issues/comments/4'])
})

test('without findings there is no first comment, unless always is asked for', async () => {
  const quiet = await api([])
  expect((await runWith(topic({ 'b.txt': 'b\n' }), quiet.url, 'on-findings')).code).toBe(0)
  expect(writes(quiet)).toEqual([])
  const always = await api([])
  expect((await runWith(topic({ 'b.txt': 'b\n' }), always.url, 'always')).code).toBe(0)
  expect(writes(always)).toEqual(['POST /repos/acme/app/issues/7/comments'])
})

test('no comment is asked for by default', async () => {
  const github = await api([])
  expect((await runWith(topic(leak), github.url, '')).code).toBe(1)
  expect(github.asked).toEqual([])
})

const levels = (run: ActionRun): string[] => run.annotations.map(({ level, message }) => `${level} ${message}`)

test.each([
  [
    'a read-only token',
    { status: 403, message: 'Resource not accessible by integration' },
    /^notice The token may not write on the pull request/,
  ],
  [
    'a refusal',
    { status: 422, message: 'Validation Failed' },
    /^warning the comment could not be delivered \(HTTP 422\)/,
  ],
])('%s costs one line of the log and no finding', async (_, refusal, expected) => {
  const github = await api([], refusal)
  const run = await runWith(topic(leak), github.url, 'on-findings')
  expect(run).toMatchObject({ code: 1, outputs: { conclusion: 'findings', findings: '1' } })
  expect(levels(run).filter((line) => expected.test(line))).toHaveLength(1)
  expect(writes(github)).toHaveLength(1)
  expect(run.summary).toContain('src/app.py')
})

test('a link of the checkout does not take the SARIF file elsewhere', async () => {
  const outside = folder({ 'victim.txt': 'untouched\n' })
  const { root, payload } = topic(leak)
  symlinkSync(join(outside, 'victim.txt'), join(root, 'out.sarif'))
  symlinkSync(outside, join(root, 'linked'))
  const call = { workspace: root, event: 'pull_request', payload }
  const direct = await runAction({ ...call, inputs: { 'sarif-file': 'out.sarif' } })
  expect(readFileSync(join(outside, 'victim.txt'), 'utf8')).toBe('untouched\n')
  expect(JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(direct.outputs['sarif-file']).toBe(join(root, 'out.sarif'))
  const through = await runAction({ ...call, inputs: { 'sarif-file': 'linked/out.sarif' } })
  expect(existsSync(join(outside, 'out.sarif'))).toBe(false)
  expect(through).toMatchObject({ code: 1, outputs: { conclusion: 'findings', 'sarif-file': '' } })
})

test('two runs of one job leave two reports', async () => {
  const { root, payload } = topic(leak)
  const temp = folder()
  const call = { workspace: root, event: 'pull_request', payload, env: { RUNNER_TEMP: temp } }
  const files = [(await runAction(call)).outputs['report-file'], (await runAction(call)).outputs['report-file']]
  expect(new Set(files).size).toBe(2)
  for (const file of files) expect(JSON.parse(readFileSync(file ?? '', 'utf8')).schemaVersion).toBe(1)
})

test('outputs that cannot be written change no verdict', async () => {
  const { root, payload } = topic(leak)
  const lost = { GITHUB_STEP_SUMMARY: '/nowhere/summary', RUNNER_TEMP: '/nowhere' }
  const run = await runAction({ workspace: root, event: 'pull_request', payload, env: lost })
  expect(run).toMatchObject({ code: 1, outputs: { conclusion: 'findings', 'report-file': '' } })
  expect(run.annotations.some(({ level }) => level === 'error')).toBe(true)
})

test('the summary draws who reaches which identity, where a finding is about one', async () => {
  const workflow = asking({ on: 'issues', permissions: 'write-all', id: 'triage' })
  const { root, payload } = topic({ '.github/workflows/triage.yml': workflow })
  const { summary } = await runAction({ workspace: root, event: 'pull_request', payload })
  expect(summary).toContain('```mermaid\nflowchart LR\n  subgraph outsider["Anyone can start these"]')
  expect(summary).toContain('h0 --> i0')
  expect(summary.indexOf('```mermaid')).toBeLessThan(summary.indexOf('<details>'))
})

test('the summary draws nothing where only leaks were found', async () => {
  const { root, payload } = topic({ ...leak, 'docs/a.md': 'text\n' })
  const { summary } = await runAction({ workspace: root, event: 'pull_request', payload })
  expect(summary).toContain('src/app.py')
  expect(summary).not.toContain('mermaid')
})

test.each([
  ['a runner', 'true', ['::add-mask::made-up']],
  ['a terminal', '', []],
])('the token is named as a mask to %s', async (_, isRunner, expected) => {
  const { root, payload } = topic({ 'b.txt': 'b\n' })
  const run = await runAction({
    workspace: root,
    event: 'pull_request',
    payload,
    inputs: { token: 'made-up' },
    env: { GITHUB_ACTIONS: isRunner },
  })
  expect(run.stdout.split('\n').filter((line) => line.includes('made-up'))).toEqual(expected)
})

test('a switch is read as YAML writes it', async () => {
  const { root, payload } = topic(leak)
  const inputs = { annotations: 'FALSE', summary: 'False' }
  const run = await runAction({ workspace: root, event: 'pull_request', payload, inputs })
  expect(run).toMatchObject({ code: 1, annotations: [], summary: '' })
})
