// Entries that come with what they accept: in force where the base says so, and never for forks.
import { expect, test } from 'vitest'
import { pullRequestOf, requestOf } from '#action/event.ts'
import { commit, git, repository, run } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { buildBundle, runAction } from './harness.ts'

buildBundle()

const key = keyOf('anthropic-api-key', 81)
const own = { full_name: 'acme/app' }
const fork = { full_name: 'mallory/app' }

/** A topic that leaks and accepts that by a baseline of its own. */
async function excused(policy: string) {
  const root = repository({ 'README.md': 'hello\n', '.keyreach.yml': policy })
  const base = git(root, 'rev-parse', 'HEAD')
  git(root, 'checkout', '-q', '-b', 'topic')
  commit(root, 'leak', { 'src/app.py': `client = Anthropic(api_key="${key}")\n` })
  await run(root, ['baseline', '--owner', '@acme/security', '--reason', 'a sample', '--expires', '2099-01-01'])
  return { root, base, head: commit(root, 'accept', {}) }
}

const open = 'accept-from-head: same-repository\n'
const closed = 'accept-from-head: never\n'

test.each([
  ['a branch of the repository, where the base says so', open, own, 0],
  ['a fork, whatever the base says', open, fork, 1],
  ['a fork that is gone', open, null, 1],
  ['a branch of the repository, where the base does not say so', closed, own, 1],
])('%s', async (...[, policy, repo, code]) => {
  const { root, base, head } = await excused(policy)
  const pull = { number: 7, head: { sha: head, repo }, base: { sha: base, ref: 'main', repo: own } }
  const ran = await runAction({ workspace: root, event: 'pull_request', payload: { pull_request: pull } })
  expect(ran.code).toBe(code)
  const rules = ran.report?.findings.map(({ rule }) => rule.id) ?? []
  expect(rules).toContain('policy/scanner-weakened')
  expect(rules.includes('anthropic-api-key')).toBe(code === 1)
})

test('reviews of a pull request are about its range', () => {
  const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
  const payload = { pull_request: { number: 3, head: { sha: b }, base: { sha: a, ref: 'main' } } }
  for (const name of ['pull_request_review', 'pull_request_review_comment'])
    expect(requestOf({ name, payload, sha: b })).toMatchObject({ kind: 'range', head: b })
  expect(pullRequestOf(payload)).toEqual({ number: 3, from: 'fork', head: b, reviewComments: 0 })
  expect(pullRequestOf({ schedule: '' })).toBeUndefined()
})
