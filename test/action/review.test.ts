// Comments of a review on what a pull request adds, against an API that refuses what GitHub refuses.
import { describe, expect, test } from 'vitest'
import { linesOf } from '#publish/review-client.ts'
import { commit, git, repository } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { type ActionRun, buildBundle, runAction } from './harness.ts'
import { bot, type FileRow, type PullApi, pullApi } from './pull-api.ts'

buildBundle()

const key = keyOf('anthropic-api-key', 83)
const leak = { 'src/app.py': `import os\nclient = Anthropic(api_key="${key}")\n` }
const shown: FileRow = { filename: 'src/app.py', patch: '@@ -0,0 +1,2 @@\n+import os\n+client = …' }

type Pulled = { readonly root: string; readonly api: PullApi; readonly payload: object }

async function pulled(files: Readonly<Record<string, string>>, rows: FileRow[], comments = 0): Promise<Pulled> {
  const root = repository({ 'README.md': 'hello\n' })
  const base = git(root, 'rev-parse', 'HEAD')
  git(root, 'checkout', '-q', '-b', 'topic')
  const head = commit(root, 'topic', files)
  const repo = { full_name: 'acme/app' }
  const pull = {
    number: 7,
    review_comments: comments,
    head: { sha: head, repo },
    base: { sha: base, ref: 'main', repo },
  }
  return { root, api: await pullApi(head, rows), payload: { pull_request: pull } }
}

const review = ({ root, api, payload }: Pulled, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  runAction({
    workspace: root,
    event: 'pull_request',
    payload,
    inputs: { token: 'made-up', ...inputs },
    env: { GITHUB_REPOSITORY: 'acme/app', GITHUB_API_URL: api.url },
  })

/** The same pull request after another push. */
function pushed(before: Pulled, message: string, files: Readonly<Record<string, string>>): Pulled {
  const head = commit(before.root, message, files)
  return moved(before, head)
}

const moved = ({ root, api, payload }: Pulled, head: string): Pulled => {
  const { pull_request: pull } = payload as { pull_request: { head: object } }
  const changed = { ...pull, head: { ...pull.head, sha: head }, review_comments: api.comments.length }
  return { root, api: Object.assign(api, { head }), payload: { pull_request: changed } }
}

const notices = (run: ActionRun): string[] =>
  run.annotations
    .filter(({ level, message }) => level !== 'error' && !message.startsWith('1 finding'))
    .map((a) => a.message)

describe('a finding', () => {
  test('is told once, on its line, without a piece of the key', async () => {
    const pull = await pulled(leak, [shown])
    const run = await review(pull)
    expect(run.code).toBe(1)
    expect(pull.api.comments.map(({ path, line }) => [path, line])).toEqual([['src/app.py', 2]])
    expect(pull.api.reviews.map(({ body }) => body)).toEqual([
      '**keyreach** tells of 1 finding in what this pull request adds.',
    ])
    const text = JSON.stringify([pull.api.comments, pull.api.reviews])
    for (let at = 'sk-ant-api'.length; at + 8 <= key.length; at++) expect(text).not.toContain(key.slice(at, at + 8))
    await review(pull)
    await review(pushed(pull, 'harmless', { 'b.txt': 'b\n' }))
    expect(pull.api.writes).toEqual(['POST /repos/acme/app/pulls/7/reviews'])
  })

  test('whose line the diff does not show is told on its file', async () => {
    const pull = await pulled(leak, [{ filename: 'src/app.py' }])
    expect((await review(pull)).code).toBe(1)
    expect(pull.api.comments.map(({ path, subject_type: type }) => [path, type])).toEqual([['src/app.py', 'file']])
  })

  test('that the head no longer has is told in the body, with its commit, on no line', async () => {
    const pull = await pulled(leak, [shown])
    const added = git(pull.root, 'rev-parse', 'HEAD')
    const after = pushed(pull, 'remove', { 'src/app.py': 'import os\n' })
    expect((await review(after)).code).toBe(1)
    expect(pull.api.comments).toEqual([])
    expect(pull.api.reviews[0]?.body).toMatch(/^- 🔴 critical: Anthropic/m)
    expect(pull.api.reviews[0]?.body).toContain(`commit ${added.slice(0, 10)}`)
    await review(after)
    expect(pull.api.writes).toHaveLength(1)
  })

  test('that a rewritten branch no longer has is marked and its thread resolved; back again, it is told again', async () => {
    const pull = await pulled(leak, [shown])
    await review(pull)
    const leaking = git(pull.root, 'rev-parse', 'HEAD')
    git(pull.root, 'reset', '-q', '--hard', 'HEAD~1')
    const clean = pushed(pull, 'clean', { 'b.txt': 'b\n' })
    expect((await review(clean)).code).toBe(0)
    expect(pull.api.comments[0]?.body).toMatch(/^<!-- keyreach:.* -->\n✅ No longer reported at [0-9a-f]{10}\. /)
    expect(pull.api.resolved).toEqual([pull.api.comments[0]?.id])
    await review(clean)
    expect(pull.api.writes).toHaveLength(2)
    git(pull.root, 'reset', '-q', '--hard', leaking)
    await review(moved(pull, leaking))
    expect(pull.api.comments[0]?.body).toContain('Anthropic')
    expect(pull.api.writes).toHaveLength(3)
  })

  test('told in a body is marked there when it is gone', async () => {
    const pull = await pulled({ ...leak }, [])
    await review(pull)
    git(pull.root, 'reset', '-q', '--hard', 'HEAD~1')
    pull.api.comments.push({ id: 1, body: 'hello', path: 'x', line: 1, subject_type: 'line', user: { login: 'ann' } })
    await review(pushed(pull, 'clean', { 'b.txt': 'b\n' }))
    expect(pull.api.reviews[0]?.body).toMatch(/-->\n- ✅ No longer reported/)
  })
})

test('thirty comments at most are written in one review; the rest is in its body', async () => {
  const lines = Array.from({ length: 34 }, (_, at) => `key${at} = "${keyOf('anthropic-api-key', 200 + at)}"\n`)
  const pull = await pulled({ 'keys.py': lines.join('') }, [
    { filename: 'keys.py', patch: `@@ -0,0 +1,34 @@${'\n+x'.repeat(34)}` },
  ])
  await review(pull)
  expect(pull.api.writes).toHaveLength(1)
  expect(pull.api.comments).toHaveLength(30)
  expect(pull.api.reviews[0]?.body.match(/^- 🔴/gm)).toHaveLength(4)
})

test('a comment that somebody else marked hides no finding', async () => {
  const first = await pulled(leak, [shown])
  await review(first)
  const body = first.api.comments[0]?.body ?? ''
  for (const comment of first.api.comments) comment.user.login = 'mallory'
  await review(first)
  expect(first.api.comments.map(({ user, body: text }) => [user.login, text])).toEqual([
    ['mallory', body],
    [bot, body],
  ])
})

test('a line that is refused after all is told in the body', async () => {
  const pull = await pulled(leak, [{ ...shown, patch: '@@ -0,0 +1,1 @@\n+import os\n+client' }])
  expect((await review(pull)).code).toBe(1)
  expect(pull.api.comments).toEqual([])
  expect(pull.api.reviews.map(({ body }) => /^- 🔴 critical/m.test(body))).toEqual([true])
})

test('a token that may not write costs one attempt and one notice', async () => {
  const pull = await pulled(leak, [shown])
  pull.api.refusal = { status: 403, message: 'Resource not accessible by integration' }
  const run = await review(pull, { comment: 'always' })
  expect(run).toMatchObject({ code: 1, outputs: { conclusion: 'findings' } })
  expect(pull.api.writes).toHaveLength(1)
  expect(notices(run).filter((text) => text.startsWith('The token may not write'))).toHaveLength(1)
})

test('an API that does not answer is a warning that says so', async () => {
  const pull = await pulled(leak, [shown])
  const run = await review({ ...pull, api: { ...pull.api, url: 'http://127.0.0.1:1' } })
  expect(run.code).toBe(1)
  expect(notices(run)).toContain('the review could not be delivered (no answer); the verdict stands.')
})

test('nothing is asked of the API where nothing was found and nothing was told, nor where it is not wished', async () => {
  const quiet = await pulled({ 'b.txt': 'b\n' }, [])
  expect((await review(quiet)).code).toBe(0)
  const unwished = await pulled(leak, [shown])
  expect((await review(unwished, { 'review-comments': 'false' })).code).toBe(1)
  expect([...quiet.api.reads, ...quiet.api.writes, ...unwished.api.reads, ...unwished.api.writes]).toEqual([])
})

test('a patch shows the lines of the head that it adds or keeps', () => {
  const patch = '@@ -1,3 +1,3 @@ def f():\n a\n-b\n+c\n d\n@@ -20 +20,2 @@\n-x\n+y\n+z\n\\ No newline at end of file'
  expect([...linesOf(patch)]).toEqual([1, 2, 3, 20, 21])
})
