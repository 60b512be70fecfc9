// A range that changes keyreach's own policy, or takes keyreach out of a workflow.
import { expect, test, vi } from 'vitest'
import type { Finding } from '#model/finding.ts'
import { commit, git, repository, run } from '#test/cli/harness.ts'

vi.setConfig({ testTimeout: 60_000 })

type Files = Readonly<Record<string, string>>

const guard = `on: push
jobs:
  guard:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/keyreach@v1
`
const plain = guard.replace('uses: acme/keyreach@v1', 'run: make lint')

/** `severity path` of each finding of a topic with these files on top of a base with those. */
async function weakened(
  before: Files,
  after: Files,
  more: (root: string) => void = () => {},
): Promise<readonly string[]> {
  const root = repository({ 'README.md': 'hello\n', ...before })
  git(root, 'checkout', '-q', '-b', 'topic')
  commit(root, 'change', after)
  more(root)
  const ran = await run(root, ['diff', 'main..topic', '--format', 'json'])
  expect(ran.stderr).toBe('')
  const { findings }: { readonly findings: readonly Finding[] } = JSON.parse(ran.stdout)
  return findings
    .filter(({ rule }) => rule.id === 'policy/scanner-weakened')
    .map(({ severity, locations, evidence }) => `${severity} ${locations[0]?.path ?? evidence?.[0]?.path}`)
    .toSorted()
}

const workflow = '.github/workflows/guard.yml'

test('a new policy file is told', async () => {
  expect(await weakened({}, { '.keyreach.yml': 'fail-on: none\n' })).toEqual(['medium .keyreach.yml'])
})

test('a changed policy is told, among other files and over two commits', async () => {
  const found = await weakened({ '.keyreach.yml': 'fail-on: high\n' }, { 'src/a.py': 'x = 1\n' }, (root) => {
    commit(root, 'policy', { '.keyreach.yml': 'fail-on: critical\n', 'src/b.py': 'y = 1\n' })
  })
  expect(found).toEqual(['medium .keyreach.yml'])
})

test('a workflow that does not run keyreach any more is told, and weighs high', async () => {
  expect(await weakened({ [workflow]: guard }, { [workflow]: plain })).toEqual([`high ${workflow}`])
})

test('a workflow that is gone is told', async () => {
  const found = await weakened({ [workflow]: guard, '.github/workflows/ci.yml': plain }, { 'a.txt': 'a\n' }, (root) => {
    git(root, 'rm', '-q', workflow)
    commit(root, 'remove', {})
  })
  expect(found).toEqual([`high ${workflow}`])
})

test('a step that is commented out is one that does not run', async () => {
  const off = guard.replace('      - uses', '      # - uses').replace('steps:', 'steps:\n      - run: make lint')
  expect(await weakened({ [workflow]: guard }, { [workflow]: off })).toEqual([`high ${workflow}`])
})

test('no finding: the policy stays as it is', async () => {
  expect(await weakened({ '.keyreach.yml': 'fail-on: high\n' }, { 'src/a.py': 'x = 1\n' })).toEqual([])
})

test('no finding: the policy was changed and put back', async () => {
  const found = await weakened(
    { '.keyreach.yml': 'fail-on: high\n' },
    { '.keyreach.yml': 'fail-on: none\n' },
    (root) => {
      commit(root, 'back', { '.keyreach.yml': 'fail-on: high\n' })
    },
  )
  expect(found).toEqual([])
})

test('no finding: the workflow changes and still runs keyreach', async () => {
  const other = guard.replace('on: push', 'on: [push, pull_request]').replace('@v1', '@v2')
  expect(await weakened({ [workflow]: guard }, { [workflow]: other })).toEqual([])
})

test('no finding: another workflow, and a policy-like file in a folder, change', async () => {
  const found = await weakened(
    { [workflow]: guard, '.github/workflows/ci.yml': plain },
    { '.github/workflows/ci.yml': plain.replace('make lint', 'make test'), 'docs/.keyreach.yml': 'fail-on: none\n' },
  )
  expect(found).toEqual([])
})
