// Programs that are deployed and read a key the repository keeps: told with the jobs that share it, and where a range lets one read it.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deployedFolders, programOf } from '#reach/programs.ts'
import { reach } from '#reach/reach.ts'
import { commit, folder, repository, run } from '#test/cli/harness.ts'
import { documentsOf, type Files } from './files.ts'
import { asking, policy } from './repository.ts'

const read = (name = 'OPENAI_API_KEY'): string => `import os\nkey = os.environ["${name}"]\n`

type Told = { readonly rule: { readonly id: string }; readonly severity: string; readonly title: string }
type Place = { readonly locations: readonly { readonly path: string; readonly line: number }[] }
type Consumers = { readonly consumers?: readonly { readonly workflow: string; readonly line: number }[] }

const findingsIn = (text: string): readonly (Told & Place & Consumers)[] =>
  (JSON.parse(text) as { readonly findings: readonly (Told & Place & Consumers)[] }).findings

/** What a commit lets programs read, as `path:line severity title`. */
async function widened(before: Files, after: Files, removed: readonly string[] = []): Promise<readonly string[]> {
  const root = repository(before)
  for (const path of removed) rmSync(join(root, path))
  commit(root, 'second', after)
  const ran = await run(root, ['diff', 'HEAD~1..HEAD', '--format', 'json'])
  expect(ran.stderr).toBe('')
  return findingsIn(ran.stdout)
    .filter(({ rule }) => rule.id === 'policy/access-widened')
    .map(({ locations, severity, title }) => `${locations[0]?.path}:${locations[0]?.line} ${severity} ${title}`)
}

const kept: Files = { '.github/workflows/eval.yml': asking(), 'services/a/Dockerfile': 'FROM scratch\n' }

test('a program is the innermost folder that says how it is deployed', () => {
  const folders = deployedFolders(['services/a/Dockerfile', 'web/next.config.mjs', 'lib/package.json', 'Procfile'])
  const at = (path: string): string | undefined => programOf(path, (name) => folders.has(name))
  expect([...folders]).toEqual(['services/a', 'web', '.'])
  expect(['services/a/src/x.py', 'web/app/page.ts', 'lib/x.ts', 'x.ts'].map(at)).toEqual([
    'services/a',
    'web',
    '.',
    '.',
  ])
  expect(programOf('lib/x.ts', () => false)).toBeUndefined()
})

test('a range that lets a program read a key which the repository keeps is told, at the line', async () => {
  expect(await widened(kept, { ...kept, 'services/a/src/ask.py': read() })).toEqual([
    'services/a/src/ask.py:2 low This change lets the program services/a read OPENAI_API_KEY, too',
  ])
})

test('it weighs more where other people own the program', async () => {
  const owned = { ...kept, CODEOWNERS: '/.github/ @acme/platform\n/services/a/ @acme/search\n' }
  expect(await widened(owned, { ...owned, 'services/a/ask.py': read() })).toEqual([
    'services/a/ask.py:2 medium This change lets the program services/a read OPENAI_API_KEY, too',
  ])
})

test('so is it beside a change of settings', async () => {
  const more = { ...kept, 'services/a/ask.py': read(), '.env.example': 'OPENAI_API_KEY=\n' }
  expect(await widened(kept, more)).toContain(
    'services/a/ask.py:2 low This change lets the program services/a read OPENAI_API_KEY, too',
  )
})

test.each<[string, Files, Files]>([
  ['a program that read it before', { ...kept, 'services/a/b.py': read() }, { 'services/a/c.py': read() }],
  ['code that is not deployed', { '.github/workflows/eval.yml': asking() }, { 'lib/ask.py': read() }],
  [
    'a key that the repository does not keep',
    { 'services/a/Dockerfile': 'FROM scratch\n' },
    { 'services/a/c.py': read() },
  ],
  ['another variable', kept, { 'services/a/c.py': read('PORT_KEY') }],
  ['a test', kept, { 'services/a/tests/c.py': read() }],
  ['a comment', kept, { 'services/a/c.py': '# os.environ["OPENAI_API_KEY"]\n' }],
  [
    'a key that only a template names',
    { '.env.example': 'OPENAI_API_KEY=\n', 'services/a/Dockerfile': 'FROM scratch\n' },
    { 'services/a/c.py': read() },
  ],
])('a range tells nothing of %s', async (_, before, more) => {
  expect(await widened(before, { ...before, ...more })).toEqual([])
})

test('a program that is moved reads what it read', async () => {
  const before = { ...kept, 'services/a/ask.py': read() }
  const after = {
    '.github/workflows/eval.yml': asking(),
    'apps/a/Dockerfile': 'FROM scratch\n',
    'apps/a/ask.py': read(),
  }
  expect(await widened(before, after, ['services/a/ask.py', 'services/a/Dockerfile'])).toEqual([])
})

test('a key that jobs share names the programs that read it, and they stand among its consumers', async () => {
  const root = folder({
    '.github/workflows/eval.yml': asking(),
    '.github/workflows/test.yml': asking({ id: 'test' }),
    'services/a/Dockerfile': 'FROM scratch\n',
    'services/a/ask.py': read(),
    'lib/ask.py': read(),
  })
  const ran = await run(root, ['scan', '.', '--format', 'json'])
  const [shared] = findingsIn(ran.stdout).filter(({ rule }) => rule.id === 'identity/shared-key')
  expect(shared?.title).toBe('OPENAI_API_KEY is used by 2 jobs in 2 workflows, and read by the program services/a')
  expect(shared?.consumers?.map(({ workflow, line }) => `${workflow}:${line}`)).toEqual([
    '.github/workflows/eval.yml:9',
    '.github/workflows/test.yml:9',
    'services/a/ask.py:2',
  ])
})

test('programs are not read where the repository keeps no key that they may share', () => {
  const documents = documentsOf({ '.github/workflows/a.yml': asking({ key: 'NPM_TOKEN' }) })
  const programs = {
    get documents(): never {
      throw new Error('read')
    },
    unread: () => undefined,
    programOf: () => '.',
  }
  expect(reach({ documents, policy, programs }).unresolved).toEqual([])
  expect(() => reach({ documents: documentsOf({ '.github/workflows/a.yml': asking() }), policy, programs })).toThrow(
    'read',
  )
})
