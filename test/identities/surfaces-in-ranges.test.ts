// Files of settings in a range: only what it adds is told, and who else receives what was there.
import { expect, test } from 'vitest'
import { commit, repository, run } from '#test/cli/harness.ts'
import { filled } from './files.ts'

type Files = Readonly<Record<string, string>>

/** Identity and policy findings of the last commit, as `id path:line`. */
async function told(before: Files, after: Files): Promise<readonly string[]> {
  const root = repository(Object.fromEntries(Object.entries(before).map(([path, text]) => [path, filled(text)])))
  commit(root, 'second', Object.fromEntries(Object.entries(after).map(([path, text]) => [path, filled(text)])))
  const ran = await run(root, ['diff', 'HEAD~1..HEAD', '--format', 'json'])
  expect(ran.stderr).toBe('')
  const { findings } = JSON.parse(ran.stdout) as {
    findings: readonly { kind: string; rule: { id: string }; locations: readonly { path: string; line: number }[] }[]
  }
  return findings
    .filter(({ kind }) => kind !== 'leak')
    .map(({ rule, locations }) => `${rule.id} ${locations[0]?.path}:${locations[0]?.line}`)
}

const server = (name: string, what: string): string =>
  `  "${name}": { "command": "npx", "args": ["-y", "${what}"], "env": { "GITHUB_TOKEN": "\${GH_PAT}" } }`
const servers = (...list: readonly string[]): string => `{ "mcpServers": {\n${list.join(',\n')}\n} }\n`

test('a tool server that a range adds is told, the one that was there is not', async () => {
  const before = { '.mcp.json': servers(server('a', 'first')) }
  const found = await told(before, { '.mcp.json': servers(server('a', 'first'), server('b', 'second')) })
  expect(found.toSorted()).toEqual(['identity/mcp-server .mcp.json:3', 'policy/access-widened .mcp.json:3'])
})

test('a service that an existing key gets to by a hop is told', async () => {
  const before = {
    'compose.yml': 'services:\n  a:\n    image: a\n    env_file: .env\n',
    '.env.example': 'OPENAI_API_KEY=\n',
    'src/app.py': 'import openai\n',
  }
  const after = { 'compose.yml': `${before['compose.yml']}  b:\n    image: b\n    env_file: .env\n` }
  expect(await told(before, after)).toContain('policy/access-widened compose.yml:7')
})

test('a range that moves a service, renames one, or touches other files tells nothing', async () => {
  const compose = `services:\n  a:\n    image: a\n    environment:\n      OPENAI_API_KEY: \${OPENAI_API_KEY}\n`
  const before = { 'compose.yml': compose, 'app.py': 'import openai\n' }
  expect(await told(before, { 'compose.yml': compose.replace('  a:', '  web:') })).toEqual([])
  expect(await told(before, { 'compose.yml': 'services: {}\n', 'deploy/compose.yml': compose })).toEqual([])
  expect(await told(before, { 'app.py': 'import openai\nprint(1)\n' })).toEqual([])
})
