// Since when a workflow names a secret, by the history of HEAD.
import { execFileSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { openAges } from '#scan/ages.ts'
import { commit, folder, git, repository, run, write } from '#test/cli/harness.ts'
import { asking } from './repository.ts'

vi.setConfig({ testTimeout: 60_000 })

const path = '.github/workflows/a.yml'
const other = '.github/workflows/b.yml'

/** A commit on the first of a month of 2026. */
function inMonth(root: string, month: number, files: Readonly<Record<string, string>>): void {
  write(root, files)
  const date = `2026-0${month}-01T00:00:00Z`
  const env = {
    PATH: process.env['PATH'],
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  const as = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  execFileSync('git', ['add', '-A'], { cwd: root, env })
  execFileSync('git', [...as, 'commit', '-q', '--allow-empty', '-m', `month ${month}`], { cwd: root, env })
}

/** Months 1 to 6; OPENAI_API_KEY comes to `path` in month 3 and to `other` in month 5. */
function history(): string {
  const root = folder()
  git(root, 'init', '-q', '-b', 'main')
  inMonth(root, 1, { 'README.md': 'hello\n', [path]: asking({ key: 'MISTRAL_API_KEY' }) })
  inMonth(root, 2, { 'a.txt': 'a\n' })
  inMonth(root, 3, { [path]: asking() })
  inMonth(root, 4, { 'b.txt': 'b\n' })
  inMonth(root, 5, { [path]: `${asking()}# more\n`, [other]: asking() })
  inMonth(root, 6, { 'c.txt': 'c\n' })
  return root
}

async function sinceIn(root: string, name: string, paths: readonly string[]): Promise<string | undefined> {
  const ages = await openAges(root)
  const found = ages?.since(name, paths)
  ages?.dispose()
  return found?.slice(0, 7)
}

test('the first commit that names it in the file, the oldest of several files', async () => {
  const root = history()
  expect(await sinceIn(root, 'OPENAI_API_KEY', [path])).toBe('2026-03')
  expect(await sinceIn(root, 'OPENAI_API_KEY', [other])).toBe('2026-05')
  expect(await sinceIn(root, 'OPENAI_API_KEY', [other, path])).toBe('2026-03')
})

test('a name that was there from the first commit on is as old as the history', async () => {
  const root = folder()
  git(root, 'init', '-q', '-b', 'main')
  inMonth(root, 1, { [path]: asking() })
  inMonth(root, 2, { 'a.txt': 'a\n' })
  expect(await sinceIn(root, 'openai_api_key', [path])).toBe('2026-01')
})

test('what is not committed, not there any more, or in no file has no age', async () => {
  const root = history()
  write(root, { [path]: asking({ key: 'COHERE_API_KEY' }) })
  expect(await sinceIn(root, 'COHERE_API_KEY', [path])).toBeUndefined()
  expect(await sinceIn(root, 'MISTRAL_API_KEY', [path])).toBeUndefined()
  expect(await sinceIn(root, 'OPENAI_API_KEY', ['nowhere.yml'])).toBeUndefined()
  expect(await sinceIn(root, 'OPENAI_API_KEY', [])).toBeUndefined()
})

test('outside a repository and before its first commit nothing has an age', async () => {
  expect(await openAges(folder())).toBeUndefined()
  const unborn = folder()
  git(unborn, 'init', '-q')
  expect(await openAges(unborn)).toBeUndefined()
})

test('a shallow clone knows what came after its end, and not how old the rest is', async () => {
  const root = history()
  const clone = folder()
  git(clone, 'clone', '-q', '--depth', '3', `file://${root}`, 'shallow')
  expect(await sinceIn(`${clone}/shallow`, 'OPENAI_API_KEY', [other])).toBe('2026-05')
  expect(await sinceIn(`${clone}/shallow`, 'OPENAI_API_KEY', [path])).toBeUndefined()
})

test('a partial clone whose old files are absent does not guess', async () => {
  const root = history()
  const clone = folder()
  git(root, 'config', 'uploadpack.allowFilter', 'true')
  git(clone, 'clone', '-q', '--filter=blob:none', `file://${root}`, 'partial')
  git(`${clone}/partial`, 'remote', 'remove', 'origin')
  expect(await sinceIn(`${clone}/partial`, 'OPENAI_API_KEY', [path])).toBeUndefined()
})

test('a merged branch counts from its merge on', async () => {
  const root = repository({ 'README.md': 'hello\n' })
  git(root, 'checkout', '-q', '-b', 'topic')
  inMonth(root, 3, { [path]: asking() })
  git(root, 'checkout', '-q', 'main')
  inMonth(root, 4, { 'a.txt': 'a\n' })
  git(root, 'merge', '-q', '--no-commit', '--no-ff', 'topic')
  inMonth(root, 7, {})
  expect(await sinceIn(root, 'OPENAI_API_KEY', [path])).toBe('2026-07')
})

test('the inventory shows it, and nothing where there is no history', async () => {
  const { stdout } = await run(history(), ['identities', '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({ identities: [{ since: '2026-03-01T00:00:00.000Z' }] })
  const plain = await run(folder({ [path]: asking() }), ['identities', '--format', 'json'])
  expect(JSON.parse(plain.stdout)).toMatchObject({ identities: [{ since: null }] })
})

test('a repository with one commit has its age', async () => {
  const root = folder()
  git(root, 'init', '-q', '-b', 'main')
  commit(root, 'first', { [path]: asking() })
  expect(await sinceIn(root, 'OPENAI_API_KEY', [path])).toBe('2026-01')
})
