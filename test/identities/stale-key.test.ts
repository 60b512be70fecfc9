// Keys of providers that nothing in the repository names but the keys themselves.
import { expect, test } from 'vitest'
import { reach } from '#reach/reach.ts'
import { folder, run } from '#test/cli/harness.ts'
import { documentsOf, type Files } from './files.ts'
import { asking, policy } from './repository.ts'

/** Findings of the check, where the rest of the repository has these words. */
function told(files: Files, code: string): readonly string[] {
  const absent = (words: readonly string[]) => words.filter((word) => !code.toLowerCase().includes(word))
  return reach({ documents: documentsOf(files), policy, absent })
    .findings.filter(({ rule }) => rule.id === 'identity/stale-key')
    .map(({ locations, severity, title }) => `${locations[0]?.path}:${locations[0]?.line} ${severity} ${title}`)
}

const workflow = (key: string, more = ''): Files => ({ '.github/workflows/a.yml': asking({ key, more }) })

test('a secret that a script is given, of a provider that no file names', () => {
  expect(told(workflow('COHERE_API_KEY'), 'import openai')).toEqual([
    '.github/workflows/a.yml:9 medium COHERE_API_KEY is kept, and nothing in the repository uses cohere',
  ])
})

test('a value in an env file is medium, a name in a template is info', () => {
  expect(told({ '.env': 'COHERE_API_KEY={alnum:40}\n' }, '')[0]).toContain(' medium ')
  expect(told({ '.env.example': 'PORT=1\nCOHERE_API_KEY=\n' }, '')).toEqual([
    '.env.example:2 info COHERE_API_KEY is kept, and nothing in the repository uses cohere',
  ])
})

test('a secret renamed on its way, and kept in an env file, too, is one finding beside what is used instead', () => {
  const files = {
    '.github/workflows/a.yml': asking({ key: 'OPENAI_API_KEY' }).replace(
      '        env:\n',
      `        env:\n          CO_API_KEY: \${{ secrets.COHERE_API_KEY }}\n`,
    ),
    '.env.example': 'OPENAI_API_KEY=\nCOHERE_API_KEY=\nLOG=1\n',
  }
  const found = reach({
    documents: documentsOf(files),
    policy,
    absent: (words) => words.filter((word) => word !== 'openai'),
  }).findings.filter(({ rule }) => rule.id === 'identity/stale-key')
  expect(found.map(({ locations }) => locations.map(({ path }) => path))).toEqual([
    ['.github/workflows/a.yml', '.env.example'],
  ])
  expect(found[0]?.evidence?.map(({ text }) => text)).toContain('in use instead: openai')
})

test('a provider that code, a setting or another step of a workflow names is not told', () => {
  expect(told(workflow('COHERE_API_KEY'), 'from cohere import Client')).toEqual([])
  expect(told(workflow('COHERE_API_KEY', '      - run: pytest tests/cohere\n'), '')).toEqual([])
  expect(
    told({ '.env.example': 'COHERE_API_KEY=\n', 'compose.yml': 'services: { a: { image: cohere/x } }\n' }, ''),
  ).toEqual([])
})

test('a key that an action, a service or a tool server is given is not told: they have code of their own', () => {
  const action = `      - uses: acme/review@v1\n        with:\n          key: \${{ secrets.COHERE_API_KEY }}\n`
  expect(told(workflow('COHERE_API_KEY', action), '')).toEqual([])
  expect(told(workflow('COHERE_API_KEY', '      - uses: acme/review@v1\n'), '')).toEqual([])
  const compose = 'services:\n  a:\n    image: app\n    env_file: .env\n'
  expect(told({ '.env.example': 'COHERE_API_KEY=\n', 'compose.yml': compose }, '')).toEqual([])
  const server = `{ "mcpServers": { "a": { "command": "node", "args": ["s.js"], "env": { "COHERE_API_KEY": "\${COHERE_API_KEY}" } } } }`
  expect(told({ '.mcp.json': server }, '')).toEqual([])
})

test('keys without a provider, keys of clouds, and files that could not all be read tell nothing', () => {
  expect(told(workflow('LLM_API_KEY'), '')).toEqual([])
  expect(told(workflow('AWS_SECRET_ACCESS_KEY'), '')).toEqual([])
  const absent = () => undefined
  expect(
    reach({ documents: documentsOf(workflow('COHERE_API_KEY')), policy, absent }).findings.map(({ rule }) => rule.id),
  ).not.toContain('identity/stale-key')
})

test('the files of a tree are searched, names in any case, not its texts and env files', async () => {
  const idsIn = async (files: Files, path = '.'): Promise<readonly string[]> => {
    const ran = await run(folder(files), ['scan', path, '--format', 'json', '--only', 'identities'])
    expect(ran.stderr).toBe('')
    const { findings } = JSON.parse(ran.stdout) as { findings: readonly { rule: { id: string } }[] }
    return findings.map(({ rule }) => rule.id)
  }
  const base = {
    ...workflow('COHERE_API_KEY'),
    'README.md': 'We used Cohere once.\n',
    '.env.example': 'COHERE_API_KEY=\n',
  }
  expect(await idsIn({ ...base, 'app.py': 'import openai\n' })).toContain('identity/stale-key')
  expect(await idsIn({ ...base, 'app.ts': `new CohereClient()\n` })).not.toContain('identity/stale-key')
  expect(await idsIn({ ...base, 'package.json': '{ "dependencies": { "@ai-sdk/cohere": "1" } }' })).not.toContain(
    'identity/stale-key',
  )
  expect(await idsIn({ 'sub/.env': 'COHERE_API_KEY=\n', 'app.ts': 'new CohereClient()' }, 'sub')).not.toContain(
    'identity/stale-key',
  )
})
