// A leaked value and the graph: one finding with everybody who holds it, and nothing of the value.
import { expect, test } from 'vitest'
import { commit, folder, repository, run, write } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { asking } from './repository.ts'

type Finding = {
  readonly kind: string
  readonly rule: { readonly id: string }
  readonly severity: string
  readonly locations: readonly { readonly path: string; readonly line: number }[]
  readonly consumers?: readonly { readonly workflow: string; readonly job: string; readonly via: readonly string[] }[]
  readonly evidence?: readonly { readonly text: string }[]
  readonly remediation: { readonly steps: readonly { readonly title: string; readonly detail: string }[] }
}

async function scanned(root: string, ...words: string[]): Promise<{ findings: readonly Finding[]; text: string }> {
  const ran = await run(root, [...words, '--format', 'json'])
  expect(ran.stderr).toBe('')
  return { findings: (JSON.parse(ran.stdout) as { findings: readonly Finding[] }).findings, text: ran.stdout }
}

const key = keyOf('anthropic-api-key')
const env = `# local\nANTHROPIC_API_KEY=${key}\n`
const server = `{ "mcpServers": { "rag": { "command": "node", "args": ["s.js"],\n "env": { "ANTHROPIC_API_KEY": "${key}" } } } }\n`
const compose = 'services:\n  web:\n    image: web\n    env_file: .env\n'
const workflow = asking({ key: 'ANTHROPIC_API_KEY', id: 'review' })

const rotation = ({ remediation }: Finding): string =>
  remediation.steps.find(({ title }) => title.startsWith('Hand the new value'))?.detail ?? ''

test('one value in an env file, a tool server, and by a hop in a service, and a secret of its name: one finding', async () => {
  const root = folder({
    '.env': env,
    '.mcp.json': server,
    'compose.yml': compose,
    '.github/workflows/review.yml': workflow,
  })
  const { findings, text } = await scanned(root, 'scan', '.')
  expect(findings.filter(({ locations }) => locations[0]?.path === '.env').map(({ rule }) => rule.id)).toEqual([
    'anthropic-api-key',
  ])
  expect(findings.map(({ rule }) => rule.id).filter((id) => /same-value|mcp-server/.test(id))).toEqual([])
  const leak = findings.find(({ kind }) => kind === 'leak')
  expect(leak?.locations.map(({ path, line }) => `${path}:${line}`)).toEqual(['.env:2', '.mcp.json:2'])
  expect(leak?.consumers?.map(({ workflow: path, job, via }) => [path, job, via])).toEqual([
    ['.github/workflows/review.yml', 'review', []],
    ['.env', '.env', []],
    ['.mcp.json', 'server rag', []],
    ['compose.yml', 'service web', ['env_file .env']],
  ])
  const said = leak?.evidence?.map(({ text: sentence }) => sentence).join('\n')
  expect(said).toContain('One value of ANTHROPIC_API_KEY stands in an env file, an MCP configuration')
  expect(said).toContain('1 job of the workflows read a secret called ANTHROPIC_API_KEY')
  expect(leak === undefined ? '' : rotation(leak)).toContain(
    'review in .github/workflows/review.yml; .env; server rag in .mcp.json; service web in compose.yml',
  )
  expect(text).not.toContain(key.slice(-16, -4))
})

test('a value in code meets the jobs that read a secret of its variable', async () => {
  const root = folder({
    'app.py': `import os\nANTHROPIC_API_KEY = "${key}"\n`,
    '.github/workflows/review.yml': workflow,
  })
  const leak = (await scanned(root, 'scan', '.')).findings.find(({ kind }) => kind === 'leak')
  expect(leak?.consumers?.map(({ job }) => job)).toEqual(['review'])
})

test('in a range, what is added meets the jobs of the head, whose files the range leaves as they are', async () => {
  const root = repository()
  write(root, { '.github/workflows/review.yml': workflow })
  commit(root, 'first')
  write(root, { 'app.py': `ANTHROPIC_API_KEY = "${key}"\n` })
  commit(root, 'second')
  const { findings } = await scanned(root, 'diff', 'HEAD~1..HEAD')
  expect(findings.map(({ kind, consumers }) => [kind, consumers?.map(({ job }) => job)])).toEqual([
    ['leak', ['review']],
  ])
})

test('other names, vague names and other values meet nobody', async () => {
  for (const files of [
    { 'app.py': `MY_OWN_KEY = "${key}"\n`, '.github/workflows/review.yml': workflow },
    { 'app.py': `API_KEY = "${key}"\n`, '.github/workflows/review.yml': asking({ key: 'API_KEY' }) },
    {
      'app.py': `KEY = "${key}"\n`,
      '.env': `OPENAI_API_KEY=${keyOf('anthropic-api-key', 2).replace('sk-ant', 'sk-xyz')}\n`,
    },
  ]) {
    const leaks = (await scanned(folder(files), 'scan', '.')).findings.filter(
      ({ rule }) => rule.id === 'anthropic-api-key',
    )
    expect(leaks.map(({ consumers }) => consumers)).toEqual([undefined])
  }
})

test('a finding that says more than that a value stands there is told beside the leak', async () => {
  const unpinned = server.replace('"node", "args": ["s.js"]', '"npx", "args": ["-y", "rag-server"]')
  const { findings } = await scanned(folder({ '.mcp.json': unpinned }), 'scan', '.')
  expect(findings.map(({ rule }) => rule.id).sort()).toEqual(['anthropic-api-key', 'identity/mcp-server'])
})
