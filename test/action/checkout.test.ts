// Checkouts that hold less than an event asks for, and policy that must come from where nobody who is judged could write it.
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { commit, folder, git, repository } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { type ActionRun, buildBundle, runAction } from './harness.ts'

buildBundle()

const key = keyOf('anthropic-api-key', 79)
const other = keyOf('anthropic-api-key', 80)
const leak = { 'src/app.py': `import os\nclient = Anthropic(api_key="${key}")\n` }
const excuse = { '.keyreach.yml': 'fail-on: none\nrules:\n  disable: [anthropic-api-key]\n' }
const zero = '0'.repeat(40)

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** git's own HTTP backend, as an origin. */
async function serve(root: string): Promise<{ GITHUB_SERVER_URL: string; GITHUB_REPOSITORY: string }> {
  git(root, 'config', 'uploadpack.allowFilter', 'true')
  git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://origin')
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: join(root, '..'),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    })
    request.pipe(child.stdin)
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('close', () => {
      const all = Buffer.concat(pieces)
      const end = all.indexOf('\r\n\r\n')
      for (const line of all.toString('latin1', 0, end).split('\r\n')) {
        const [name = '', value = ''] = line.split(': ')
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
        else response.setHeader(name, value)
      }
      response.end(all.subarray(end + 4))
    })
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { GITHUB_SERVER_URL: address, GITHUB_REPOSITORY: `${basename(root)}/.git` }
}

type Origin = Awaited<ReturnType<typeof serve>>

/** What a checkout of one commit leaves, without waiting on the thread that serves. */
async function checkOut(origin: Origin, what: string, ...options: string[]): Promise<string> {
  const root = folder()
  const url = `${origin.GITHUB_SERVER_URL}/${origin.GITHUB_REPOSITORY}`
  const run = (...args: string[]) => promisify(execFile)('git', args, { cwd: root })
  mkdirSync(join(root, 'c'))
  await run('-C', 'c', 'init', '-q', '-b', 'main')
  await run('-C', 'c', 'remote', 'add', 'origin', url)
  await run('-C', 'c', 'fetch', '-q', '--no-tags', ...options, 'origin', what)
  await run('-C', 'c', '-c', 'advice.detachedHead=false', 'checkout', '-q', '--detach', 'FETCH_HEAD')
  return join(root, 'c')
}

const pullRequest = (head: string, base: string): object => ({
  pull_request: { number: 7, commits: 2, head: { sha: head }, base: { sha: base, ref: 'main' } },
})

const rulesOf = (run: ActionRun): string[] => (run.report?.findings ?? []).map(({ rule }) => rule.id).sort()

/** A base that moved on since the topic left it, and the merge that a pull request is checked out as. */
function moved(topicFiles: Readonly<Record<string, string>>, baseFiles: Readonly<Record<string, string>> = {}) {
  const root = repository({ 'README.md': 'hello\n', 'config.py': `TOKEN = "${other}"\nretries = 1\n` })
  const stale = git(root, 'rev-parse', 'HEAD')
  git(root, 'checkout', '-q', '-b', 'topic')
  commit(root, 'one', { 'one.txt': '1\n' })
  const head = commit(root, 'two', topicFiles)
  git(root, 'checkout', '-q', 'main')
  const base = commit(root, 'policy', { '.keyreach.yml': 'min-confidence: high\n', 'main.txt': 'm\n', ...baseFiles })
  git(root, 'checkout', '-q', '-b', 'merge')
  git(root, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic')
  const merge = git(root, 'rev-parse', 'HEAD')
  git(root, 'update-ref', 'refs/pull/7/merge', merge)
  git(root, 'update-ref', 'refs/pull/7/head', head)
  git(root, 'checkout', '-q', 'main')
  git(root, 'branch', '-q', '-D', 'merge', 'topic')
  return { root, stale, head, base, merge }
}

const shapes = [
  ['a depth of 1', ['--depth=1']],
  ['no blobs', ['--filter=blob:none']],
  ['no blobs and a depth of 1', ['--filter=blob:none', '--depth=1']],
] as const

describe.each(shapes)('a checkout with %s', (_, options) => {
  test('of a merge finds what the pull request adds, on its line', async () => {
    const { root, base, head, merge } = moved(leak)
    const origin = await serve(root)
    const workspace = await checkOut(origin, 'refs/pull/7/merge', ...options)
    const run = await runAction({
      workspace,
      event: 'pull_request',
      payload: pullRequest(head, base),
      sha: merge,
      env: origin,
    })
    expect(run).toMatchObject({ code: 1, outputs: { complete: 'true', findings: '1' } })
    expect(run.annotations.find(({ level }) => level === 'error')?.properties).toMatchObject({
      file: 'src/app.py',
      line: '2',
    })
  })

  test('blames nobody for a key that the base has in a file that was edited or moved, nor for the policy of the base', async () => {
    const moving = moved({ 'config.py': 'moved away\n', 'settings.py': `# moved\nTOKEN = "${other}"\nretries = 2\n` })
    const origin = await serve(moving.root)
    const workspace = await checkOut(origin, 'refs/pull/7/merge', ...options)
    const run = await runAction({
      workspace,
      event: 'pull_request',
      payload: pullRequest(moving.head, moving.base),
      sha: moving.merge,
      env: origin,
    })
    expect(rulesOf(run)).toEqual([])
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: 'clean', complete: 'true' } })
  })

  test('of the head alone, with a stale base, is scanned against the present base', async () => {
    const { root, stale, head } = moved(leak)
    const origin = await serve(root)
    const workspace = await checkOut(origin, 'refs/pull/7/head', ...options)
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(head, stale), env: origin })
    expect(run).toMatchObject({ code: 1, outputs: { complete: 'true' } })
    expect(rulesOf(run)).toEqual(['anthropic-api-key'])
    expect(run.report?.coverage.commits).toBe(2)
  })

  test('of the base, for a target event, reads the head as objects', async () => {
    const { root, base, head } = moved(leak)
    const origin = await serve(root)
    const workspace = await checkOut(origin, 'refs/heads/main', ...options)
    const run = await runAction({
      workspace,
      event: 'pull_request_target',
      payload: pullRequest(head, base),
      sha: base,
      env: origin,
    })
    expect(run).toMatchObject({ code: 1, outputs: { complete: 'true', findings: '1' } })
    expect(git(workspace, 'status', '--porcelain')).toBe('')
  })

  test('finds by rules of the team that the base has', async () => {
    const rules = `provider: acme
rules:
  - id: acme-internal-token
    pattern: 'acmeint_[A-Za-z0-9\\-_]{40}'
    keywords: [acmeint_]
`
    const token = `acmeint_${key.slice(20, 60)}`
    const { root, base, head } = moved(
      { 'src/app.py': `k = "${token}"\n` },
      { '.keyreach.yml': 'rules:\n  custom: [rules/acme.yaml]\n', 'rules/acme.yaml': rules },
    )
    const origin = await serve(root)
    const workspace = await checkOut(origin, 'refs/pull/7/head', ...options)
    const run = await runAction({ workspace, event: 'pull_request', payload: pullRequest(head, base), env: origin })
    expect(rulesOf(run)).toEqual(['acme-internal-token'])
    expect(run).toMatchObject({ code: 1, outputs: { complete: 'true' } })
  })

  test('on a schedule is scanned with its whole history', async () => {
    const root = repository(leak)
    const head = commit(root, 'gone', { 'src/app.py': '' })
    const origin = await serve(root)
    const workspace = await checkOut(origin, 'refs/heads/main', ...options)
    const run = await runAction({ workspace, event: 'schedule', payload: {}, sha: head, env: origin })
    expect(run.report?.problems).toEqual([])
    expect(run).toMatchObject({ code: 1, outputs: { complete: 'true', findings: '1' } })
    expect(run.report?.coverage.commits).toBe(2)
  })

  test('without its origin is never green', async () => {
    const { root, base, head, merge } = moved({ 'b.txt': 'b\n' })
    const origin = await serve(root)
    const workspace = await checkOut(origin, 'refs/pull/7/merge', ...options)
    git(workspace, 'remote', 'remove', 'origin')
    const gone = { GITHUB_SERVER_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'acme/app' }
    const call = { workspace, payload: pullRequest(head, base), sha: merge, env: gone }
    const pull = await runAction({ ...call, event: 'pull_request' })
    const all = await runAction({ ...call, event: 'schedule' })
    // A clone without blobs has those of its one checkout: here that is all of the pull request.
    const hasPull = options.length === 1 && options[0] === '--filter=blob:none'
    expect([pull.outputs['complete'], all.outputs['complete']]).toEqual([String(hasPull), 'false'])
    expect(all.code).not.toBe(0)
    expect(pull.code === 0).toBe(hasPull)
  })
})

describe('a new branch', () => {
  test('takes its policy from the default branch, not from another branch', async () => {
    const root = repository({ 'README.md': 'hello\n' })
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    commit(root, 'excuse', excuse)
    git(root, 'update-ref', 'refs/remotes/origin/zzz', 'HEAD')
    const after = commit(root, 'leak', leak)
    const payload = { before: zero, after, ref: 'refs/heads/topic', repository: { default_branch: 'main' } }
    const run = await runAction({ workspace: root, event: 'push', payload })
    expect(run.code).toBe(1)
    expect(rulesOf(run)).toContain('anthropic-api-key')
  })

  test('at a known commit, and a tag there, are clean', async () => {
    const root = repository(leak)
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const after = git(root, 'rev-parse', 'HEAD')
    for (const ref of ['refs/heads/topic', 'refs/tags/v1']) {
      const payload = { before: zero, after, ref, repository: { default_branch: 'main' } }
      const run = await runAction({ workspace: root, event: 'push', payload, sha: after })
      expect(run).toMatchObject({ code: 0, outputs: { conclusion: 'clean', complete: 'true' } })
    }
  })

  test('in a shallow checkout is held against the branches of the origin', async () => {
    const root = repository({ 'config.py': `TOKEN = "${other}"\n` })
    git(root, 'checkout', '-q', '-b', 'topic')
    const after = commit(root, 'leak', leak)
    const origin = await serve(root)
    const workspace = await checkOut(origin, 'refs/heads/topic', '--depth=1')
    const payload = { before: zero, after, ref: 'refs/heads/topic', repository: { default_branch: 'main' } }
    const run = await runAction({ workspace, event: 'push', payload, sha: after, env: origin })
    expect(run).toMatchObject({ code: 1, outputs: { complete: 'true', findings: '1' } })
    expect(run.report?.coverage.commits).toBe(1)
  })
})

test('a policy that was asked for and stands only in the head is not in force, and told', async () => {
  const root = repository({ 'README.md': 'hello\n' })
  const base = git(root, 'rev-parse', 'HEAD')
  const head = commit(root, 'leak', { ...leak, 'ci/policy.yml': excuse['.keyreach.yml'] })
  const call = { workspace: root, event: 'pull_request', payload: pullRequest(head, base) }
  const run = await runAction({ ...call, inputs: { config: 'ci/policy.yml' } })
  expect(run.code).toBe(1)
  expect(rulesOf(run)).toEqual(['anthropic-api-key', 'policy/scanner-weakened'])
})

test('a pull request that takes keyreach out of a workflow is red', async () => {
  const workflow = (step: string): Readonly<Record<string, string>> => ({
    '.github/workflows/ci.yml': `on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`,
  })
  const root = repository(workflow('uses: keyreach/keyreach@v1'))
  const base = git(root, 'rev-parse', 'HEAD')
  const head = commit(root, 'quiet', workflow('run: echo'))
  const run = await runAction({ workspace: root, event: 'pull_request', payload: pullRequest(head, base) })
  expect(rulesOf(run)).toContain('policy/scanner-weakened')
  expect(run.code).toBe(1)
})

test('on a schedule, the policy of a checkout that is not the run’s own commit is not in force', async () => {
  const root = repository({ 'README.md': 'hello\n' })
  const sha = git(root, 'rev-parse', 'HEAD')
  commit(root, 'leak and excuse', { ...leak, ...excuse })
  const run = await runAction({ workspace: root, event: 'workflow_dispatch', payload: {}, sha })
  expect(run.code).toBe(1)
  expect(rulesOf(run)).toContain('anthropic-api-key')
  expect(run.annotations.some(({ level, message }) => level === 'notice' && message.includes('not in force'))).toBe(
    true,
  )
})

describe('a checkout without a commit', () => {
  const push = { before: zero, after: 'a'.repeat(40), ref: 'refs/heads/main', repository: { default_branch: 'main' } }

  test.each([
    ['nothing in it', 'schedule', {}, {}, 0],
    ['nothing in it', 'push', push, {}, 0],
    ['a file, where the event names a commit', 'push', push, { 'a.txt': 'a\n' }, 3],
    [
      'a file, where the event names a commit',
      'pull_request',
      pullRequest('a'.repeat(40), 'b'.repeat(40)),
      { 'a.txt': 'a\n' },
      3,
    ],
    ['a key', 'push', push, leak, 1],
    ['a key', 'schedule', {}, leak, 1],
    ['a file, and a payload that is none', 'pull_request', [], { 'a.txt': 'a\n' }, 2],
  ])('with %s, on %s', async (...[, event, payload, files, code]) => {
    const root = folder(files as Readonly<Record<string, string>>)
    git(root, 'init', '-q', '-b', 'main')
    expect((await runAction({ workspace: root, event, payload })).code).toBe(code)
  })

  test('is incomplete where an origin that could be asked does not answer', async () => {
    const root = folder()
    git(root, 'init', '-q', '-b', 'main')
    const env = { GITHUB_SERVER_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'acme/app' }
    expect((await runAction({ workspace: root, event: 'push', payload: push, env })).code).toBe(3)
  })
})

test.each(['..', 'linked', 'nowhere'])('a path that is no folder of the workspace (%s) is a mistake', async (path) => {
  const root = repository({ 'inner/README.md': 'hello\n' })
  symlinkSync(join(root, '..'), join(root, 'inner/linked'))
  const call = { workspace: join(root, 'inner'), event: 'schedule', payload: {} }
  const run = await runAction({ ...call, inputs: { path } })
  expect(run).toMatchObject({ code: 2, outputs: { conclusion: 'error' } })
  expect(run.annotations[0]?.message).toContain(`input path: "${path}" is`)
})

test('a folder of the workspace may have a name that begins with two dots', async () => {
  const root = repository({ '..app/README.md': 'hello\n' })
  const inputs = { path: '..app', 'sarif-file': '..app/keyreach.sarif' }
  const run = await runAction({ workspace: root, event: 'schedule', payload: {}, inputs })
  expect(run).toMatchObject({ code: 0, outputs: { 'sarif-file': join(root, '..app/keyreach.sarif') } })
})
