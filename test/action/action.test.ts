import { execFile, execFileSync, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { commit, folder, git, repository, write } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { type ActionRun, buildBundle, runAction } from './harness.ts'

buildBundle()

const key = keyOf('anthropic-api-key', 77)
const leak = { 'src/app.py': `import os\nclient = Anthropic(api_key="${key}")\n` }

const ids = (root: string, ...revisions: string[]): string[] =>
  revisions.map((revision) => git(root, 'rev-parse', revision))

const pullRequest = (head: string, base: string, more: object = {}): object => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    commits: 1,
    head: { sha: head, ref: 'topic', repo: { full_name: 'acme/app' } },
    base: { sha: base, ref: 'main', repo: { full_name: 'acme/app' } },
    ...more,
  },
  repository: { full_name: 'acme/app', default_branch: 'main' },
})

/** No eight characters of the key beyond its public prefix, anywhere. */
function expectNoLeak(run: ActionRun): void {
  const all = [run.stdout, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.report)].join('\n')
  for (let at = 'sk-ant-api'.length; at + 8 <= key.length; at++) expect(all.includes(key.slice(at, at + 8))).toBe(false)
}

const errors = (run: ActionRun) =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ properties }) => [properties['file'], properties['line']])

/** A repository with a main branch and a topic branch on top of it. */
function topic(): string {
  const root = repository({ 'README.md': 'hello\n' })
  git(root, 'checkout', '-q', '-b', 'topic')
  return root
}

describe('a pull request', () => {
  test('that adds a key is annotated on the line, with what to do', async () => {
    const root = topic()
    const head = commit(root, 'add a client', leak)
    const run = await runAction({
      workspace: root,
      event: 'pull_request',
      payload: pullRequest(head, git(root, 'rev-parse', 'main')),
    })
    expect(run.code).toBe(1)
    expect(errors(run)).toEqual([['src/app.py', '2']])
    expect(run.annotations[0]?.message).toMatch(/1\. Revoke/)
    expect(run.outputs).toMatchObject({ findings: '1', 'new-findings': '1', conclusion: 'findings', complete: 'true' })
    expect(run.summary).toContain('src/app.py')
    expect(run.report?.findings[0]?.rule.id).toBe('anthropic-api-key')
    expect(run.stdout).toContain('with its commands: the summary of the job')
    expect(run.stdout).not.toContain('add --')
    expectNoLeak(run)
  })

  test('that adds a key in one commit and removes it in the next is red', async () => {
    const root = topic()
    commit(root, 'add', leak)
    const head = commit(root, 'remove', { 'src/app.py': 'import os\n' })
    const run = await runAction({
      workspace: root,
      event: 'pull_request',
      payload: pullRequest(head, git(root, 'rev-parse', 'main')),
    })
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: 'findings' } })
    expect(errors(run)).toEqual([[undefined, undefined]])
    expectNoLeak(run)
  })

  test('whose merge commit alone holds a key is red', async () => {
    const root = topic()
    const head = commit(root, 'topic', { 'b.txt': 'b\n' })
    git(root, 'checkout', '-q', '-b', 'merge', 'main')
    git(root, 'merge', '-q', '--no-ff', '--no-commit', 'topic')
    const merge = commit(root, 'merge', leak)
    const run = await runAction({
      workspace: root,
      event: 'pull_request',
      payload: pullRequest(head, git(root, 'rev-parse', 'main')),
      sha: merge,
    })
    expect(run).toMatchObject({ code: 1, outputs: { findings: '1' } })
  })

  test('after "update branch", and with a stale base, is not blamed for the base', async () => {
    const root = topic()
    const stale = git(root, 'rev-parse', 'main')
    commit(root, 'topic', { 'b.txt': 'b\n' })
    git(root, 'checkout', '-q', 'main')
    commit(root, 'a leak of the base', leak)
    git(root, 'checkout', '-q', 'topic')
    git(root, 'merge', '-q', '-m', 'update branch', 'main')
    git(root, 'update-ref', 'refs/remotes/origin/main', 'main')
    const [head = ''] = ids(root, 'topic')
    const run = await runAction({ workspace: root, event: 'pull_request', payload: pullRequest(head, stale) })
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: 'clean', findings: '0', complete: 'true' } })
  })

  test('cannot switch off its own finding', async () => {
    const root = topic()
    const head = commit(root, 'leak and excuse', {
      ...leak,
      '.keyreach.yml': 'fail-on: none\nrules:\n  disable: [anthropic-api-key]\n',
    })
    const run = await runAction({
      workspace: root,
      event: 'pull_request',
      payload: pullRequest(head, git(root, 'rev-parse', 'main')),
    })
    expect(run.code).toBe(1)
    expect(run.report?.findings.map(({ rule }) => rule.id).sort()).toEqual([
      'anthropic-api-key',
      'policy/scanner-weakened',
    ])
  })

  test('whose target event has the head as objects only is scanned all the same', async () => {
    const root = topic()
    const head = commit(root, 'add', leak)
    git(root, 'checkout', '-q', 'main')
    const run = await runAction({
      workspace: root,
      event: 'pull_request_target',
      payload: pullRequest(head, git(root, 'rev-parse', 'main')),
    })
    expect(run).toMatchObject({ code: 1, outputs: { findings: '1' } })
    expect(git(root, 'status', '--porcelain')).toBe('')
  })

  test('that is clean is clean', async () => {
    const root = topic()
    const head = commit(root, 'harmless', { 'b.txt': 'b\n' })
    const run = await runAction({
      workspace: root,
      event: 'pull_request',
      payload: pullRequest(head, git(root, 'rev-parse', 'main')),
    })
    expect(run).toMatchObject({ code: 0, outputs: { conclusion: 'clean', complete: 'true', findings: '0' } })
    expect(errors(run)).toEqual([])
  })
})

describe('a checkout that lacks commits', () => {
  const servers: Server[] = []
  afterAll(() => {
    for (const server of servers) server.close()
  })

  /** git's own HTTP backend behind a small server, as an origin. */
  async function serve(root: string): Promise<string> {
    const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')
    git(root, 'config', 'uploadpack.allowFilter', 'true')
    git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const server = createServer((request, response) => {
      const [path = '', query = ''] = (request.url ?? '').split('?')
      const env = {
        PATH: process.env['PATH'] ?? '',
        GIT_PROJECT_ROOT: join(root, '..'),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: path,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method ?? '',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REMOTE_ADDR: '127.0.0.1',
      }
      const child = spawn(backend, { env })
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
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  /** origin with a topic of three commits, the middle one leaking, and a checkout of depth 1. */
  async function shallow(): Promise<{ clone: string; server: string; name: string; head: string; base: string }> {
    const root = topic()
    const base = git(root, 'rev-parse', 'main')
    commit(root, 'one', { 'a.txt': 'a\n' })
    commit(root, 'two', leak)
    const head = commit(root, 'three', { 'src/app.py': 'import os\n' })
    const server = await serve(root)
    const name = root.slice(root.lastIndexOf('/') + 1)
    const clone = folder()
    // Not by a call that waits: the server answers on this very thread.
    await promisify(execFile)(
      'git',
      ['clone', '-q', '--depth', '1', '--branch', 'topic', `${server}/${name}/.git`, 'c'],
      { cwd: clone },
    )
    return { clone: join(clone, 'c'), server, name: `${name}/.git`, head, base }
  }

  test('of depth 1 is repaired from its origin', async () => {
    const { clone, server, name, head, base } = await shallow()
    const run = await runAction({
      workspace: clone,
      event: 'pull_request',
      payload: pullRequest(head, base, { commits: 3 }),
      env: { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name },
    })
    expect(run).toMatchObject({ code: 1, outputs: { conclusion: 'findings', complete: 'true' } })
    expect(run.report?.coverage.commits).toBe(3)
    expect(git(clone, 'rev-list', '--count', 'HEAD')).toBe('1')
  })

  test('of depth 1 whose origin is gone is never green', async () => {
    const { clone, head, base } = await shallow()
    const run = await runAction({
      workspace: clone,
      event: 'pull_request',
      payload: pullRequest(head, base),
      env: { GITHUB_SERVER_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'acme/app' },
    })
    expect(run.code).toBe(3)
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' })
  })
})

describe('other events', () => {
  test('a push scans what it adds', async () => {
    const root = repository({ 'a.txt': 'a\n' })
    const before = git(root, 'rev-parse', 'HEAD')
    const after = commit(root, 'leak', leak)
    const payload = { before, after, ref: 'refs/heads/main', repository: { default_branch: 'main' } }
    expect(await runAction({ workspace: root, event: 'push', payload })).toMatchObject({
      code: 1,
      outputs: { 'new-findings': '1' },
    })
  })

  test('a new branch is scanned against the other branches', async () => {
    const root = repository(leak)
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    git(root, 'checkout', '-q', '-b', 'topic')
    const after = commit(root, 'harmless', { 'b.txt': 'b\n' })
    const payload = { before: '0'.repeat(40), after, ref: 'refs/heads/topic', repository: { default_branch: 'main' } }
    expect(await runAction({ workspace: root, event: 'push', payload })).toMatchObject({
      code: 0,
      outputs: { conclusion: 'clean' },
    })
    const first = { ...payload, ref: 'refs/heads/main' }
    expect(await runAction({ workspace: root, event: 'push', payload: first })).toMatchObject({
      code: 1,
      outputs: { findings: '1' },
    })
  })

  test('a forced push whose former tip is lost is scanned against the other branches', async () => {
    const root = repository({ 'a.txt': 'a\n' })
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const after = commit(root, 'leak', leak)
    const payload = { before: 'f'.repeat(40), after, ref: 'refs/heads/topic', repository: { default_branch: 'main' } }
    const run = await runAction({
      workspace: root,
      event: 'push',
      payload,
      env: { GITHUB_SERVER_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'acme/app' },
    })
    expect(run.code).toBe(1)
  })

  test('a deleted ref and a push that moves nothing are clean', async () => {
    const root = repository({ 'a.txt': 'a\n' })
    const [id = ''] = ids(root, 'HEAD')
    for (const payload of [
      { before: id, after: '0'.repeat(40), deleted: true, ref: 'refs/heads/x' },
      { before: id, after: id, ref: 'refs/heads/x' },
    ]) {
      expect(await runAction({ workspace: root, event: 'push', payload })).toMatchObject({
        code: 0,
        outputs: { conclusion: 'clean' },
        annotations: [
          {
            level: 'notice',
            message: expect.stringMatching(/^There is nothing to scan: (a ref was deleted|the push moved nothing)\.$/),
          },
          { level: 'notice' },
        ],
      })
    }
  })

  test('a merge group is a range', async () => {
    const root = topic()
    const head = commit(root, 'leak', leak)
    const payload = {
      action: 'checks_requested',
      merge_group: { head_sha: head, base_sha: git(root, 'rev-parse', 'main') },
    }
    expect(await runAction({ workspace: root, event: 'merge_group', payload })).toMatchObject({
      code: 1,
      outputs: { findings: '1' },
    })
  })

  test.each(['schedule', 'workflow_dispatch', 'release'])('%s scans everything', async (event) => {
    const root = repository(leak)
    commit(root, 'gone', { 'src/app.py': '' })
    const run = await runAction({ workspace: root, event, payload: {} })
    expect(run).toMatchObject({ code: 1, outputs: { findings: '1', 'new-findings': '0' } })
  })

  test('base and head turn any event into a range', async () => {
    const root = topic()
    commit(root, 'leak', leak)
    expect(
      await runAction({ workspace: root, event: 'schedule', payload: {}, inputs: { base: 'main', head: 'topic' } }),
    ).toMatchObject({ code: 1, outputs: { 'new-findings': '1' } })
  })

  test('a repository without a commit is clean', async () => {
    expect(
      await runAction({
        workspace: repository(),
        event: 'push',
        payload: { before: '0'.repeat(40), after: 'a'.repeat(40), ref: 'refs/heads/main' },
      }),
    ).toMatchObject({ code: 0 })
  })
})

describe('what is wrong is one sentence, exit 2, and outputs that say so', () => {
  test.each([
    [
      'a bad input',
      { inputs: { 'fail-on': 'severe' } },
      'input fail-on: "severe" is none of critical, high, medium, low, info, none',
    ],
    ['a bad switch', { inputs: { annotations: 'yes' } }, 'input annotations: "yes" is none of true, false'],
    [
      'verification',
      { inputs: { verify: 'true' } },
      'input verify: only false is accepted in this release; no key is sent to its vendor',
    ],
    [
      'a broker without https',
      { inputs: { 'broker-name': 'b', 'broker-url': 'http://b.example' } },
      'input broker-url: "http://b.example" is no https address',
    ],
    ['a policy that is nowhere', { inputs: { config: 'nowhere.yml' } }, 'nowhere.yml: there is no such file'],
    ['a payload that is no JSON', { payload: '{' }, "the event's payload cannot be read"],
    ['a payload of another kind', { payload: '[]' }, "the event's payload: pull_request.head.sha is no commit id"],
  ])('%s', async (_, change, message) => {
    const root = topic()
    const head = commit(root, 'harmless', { 'b.txt': 'b\n' })
    const run = await runAction({
      workspace: root,
      event: 'pull_request',
      payload: pullRequest(head, git(root, 'rev-parse', 'main')),
      ...change,
    })
    expect(run.code).toBe(2)
    expect(run.annotations.map(({ level, message: text }) => [level, text])).toEqual([
      ['error', expect.stringContaining(message)],
    ])
    expect(run.outputs).toMatchObject({ conclusion: 'error', complete: 'false' })
  })

  test('a workspace that is no repository', async () => {
    const root = folder({ 'a.txt': 'a\n' })
    const run = await runAction({
      workspace: root,
      event: 'pull_request',
      payload: pullRequest('a'.repeat(40), 'b'.repeat(40)),
    })
    expect(run).toMatchObject({ code: 2, outputs: { conclusion: 'error' } })
    expect(run.annotations[0]?.message).toContain('run actions/checkout first')
    expect(await runAction({ workspace: root, event: 'schedule', payload: {} })).toMatchObject({
      code: 3,
      outputs: { conclusion: 'incomplete' },
    })
  })
})

test('files of the report are written where they were asked for, and a place that cannot be written changes no verdict', async () => {
  const root = topic()
  const head = commit(root, 'add', leak)
  write(root, { 'out/.keep': '' })
  const payload = pullRequest(head, git(root, 'rev-parse', 'main'))
  const run = await runAction({
    workspace: root,
    event: 'pull_request',
    payload,
    inputs: { 'sarif-file': 'out/keyreach.sarif' },
  })
  expect(run.outputs['sarif-file']).toBe(join(root, 'out/keyreach.sarif'))
  expectNoLeak(run)
  const lost = await runAction({
    workspace: root,
    event: 'pull_request',
    payload,
    inputs: { 'sarif-file': 'nowhere/keyreach.sarif' },
  })
  expect(lost).toMatchObject({ code: 1, outputs: { conclusion: 'findings' } })
})
