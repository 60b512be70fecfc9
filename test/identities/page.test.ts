// What commands put on a page, and what they refuse.
import { expect, test } from 'vitest'
import { commit, folder, repository, run } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { asking } from './repository.ts'

const triage = asking({ on: 'issues', permissions: 'write-all', id: 'triage' })
const quiet = asking({ on: 'workflow_dispatch', id: 'quiet', key: 'MISTRAL_API_KEY' })
const path = (name: string): string => `.github/workflows/${name}.yml`

const identitiesOf = (page: string): readonly string[] =>
  [...page.matchAll(/<tr id="identity-\d+"[^>]*><th scope="row"[^>]*><code>([^<]*)</g)].map(([, name = '']) => name)

test('a folder without identities is told as such, on a whole page', async () => {
  const { stdout, code } = await run(folder({ 'README.md': 'hello\n' }), ['identities', '--format', 'html'])
  expect(code).toBe(0)
  expect(stdout).toContain('<h1>No identities</h1>')
  expect(stdout).not.toMatch(/<section|<nav/)
  expect(stdout.endsWith('</html>\n')).toBe(true)
})

test('a workflow that cannot be read is told on the page, and the exit code says so', async () => {
  const root = folder({ [path('a')]: triage, [path('b')]: 'on: push\njobs: [\n' })
  const { stdout, code } = await run(root, ['identities', '--format', 'html'])
  expect(code).toBe(3)
  expect(stdout).toContain('Not everything could be read, so this is no clean result.')
  expect(stdout).toContain(path('b'))
})

test('a file that cannot be written is one sentence and exit 2', async () => {
  const { stderr, code } = await run(folder(), ['identities', '--format', 'html', '--output', 'nowhere/reach.html'])
  expect({ stderr, code }).toEqual({
    stderr: 'keyreach: --output: nowhere/reach.html cannot be written (ENOENT)\n',
    code: 2,
  })
})

test('a scan shows every identity beside the leaks; a range only those that its findings name', async () => {
  const root = repository({ [path('quiet')]: quiet })
  commit(root, 'triage', { [path('triage')]: triage })
  const scanned = (await run(root, ['--format', 'html'])).stdout
  expect(identitiesOf(scanned)).toEqual(['OPENAI_API_KEY', 'MISTRAL_API_KEY'])
  const range = (await run(root, ['diff', 'HEAD~1..HEAD', '--format', 'html'])).stdout
  expect(identitiesOf(range)).toEqual(['OPENAI_API_KEY'])
  expect(range).toContain('<svg id="reach"')
})

test('only leaks are shown where only they are asked for', async () => {
  const root = repository({ [path('triage')]: triage })
  const { stdout } = await run(root, ['--only', 'leaks', '--format', 'html'])
  expect(identitiesOf(stdout)).toEqual([])
})

test('what is suppressed is listed where it is asked for', async () => {
  const key = keyOf('github-pat-classic', 5)
  const broken = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`
  const root = repository({ 'a.env': `GITHUB_TOKEN=${broken}\n` })
  const words = ['--format', 'html']
  expect((await run(root, words)).stdout.includes('<section id="suppressed"')).toBe(false)
  const { stdout } = await run(root, [...words, '--show-suppressed'])
  expect(/<section id="suppressed".*<code>a.env:1:14<\/code>/s.test(stdout)).toBe(true)
})

test('a pipe is given whole names', async () => {
  const key = `OPENAI_${'A'.repeat(150)}_API_KEY`
  const { stdout } = await run(folder({ [path('a')]: asking({ key }) }), ['identities'])
  expect(stdout).toContain(key)
})
