// One value in several kinds of places: told once, with all of them and all that take it.
import { expect, test } from 'vitest'
import { type Files, filled, readFiles, told } from './files.ts'
import { asking } from './repository.ts'

const one = (files: Files): readonly string[] => told('same-value', files)

const env = 'OPENAI_API_KEY=sk-proj-{alnum:40}\n'
const mcp =
  '{ "mcpServers": { "rag": { "command": "node", "args": ["s.js"], "env": { "OPENAI_API_KEY": "sk-proj-{alnum:40}" } } } }'
const compose = (text: string): string =>
  `services:\n  app:\n    image: app\n    environment:\n      LLM_KEY: ${text}\n`

test('an env file and a configuration of tools', () => {
  expect(one({ '.env': env, '.mcp.json': mcp })).toEqual([
    '.env:1 high One value of OPENAI_API_KEY stands in an env file, an MCP configuration',
  ])
})

test('under other names, encoded, as a default, with what takes it by a hop', () => {
  const encoded = Buffer.from(filled('sk-proj-{alnum:40}')).toString('base64')
  const files = {
    '.env': env,
    'compose.yml': compose(`\${OPENAI_API_KEY:-sk-proj-{alnum:40}}`).concat(
      '  web:\n    image: web\n    env_file: .env\n',
    ),
    'k8s/s.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: llm }\ndata:\n  openai-api-key: ${encoded}\n`,
  }
  const [found, ...more] = readFiles(files).findings.filter(({ rule }) => rule.id === 'identity/same-value')
  expect(more).toEqual([])
  expect(found?.locations.map(({ path, line }) => `${path}:${line}`)).toEqual([
    '.env:1',
    'compose.yml:5',
    'k8s/s.yaml:5',
  ])
  expect(found?.consumers?.map(({ workflow, job, via }) => [workflow, job, via])).toEqual([
    ['.env', '.env', []],
    ['compose.yml', 'service app', []],
    ['k8s/s.yaml', 'Secret llm', []],
    ['compose.yml', 'service web', ['env_file .env']],
  ])
  expect(JSON.stringify(found)).not.toContain(filled('{alnum:40}').slice(0, 6))
  expect(JSON.stringify(found)).not.toContain(encoded.slice(8, 16))
})

test('jobs that read a secret of the name are consumers, too', () => {
  const files = { '.env': env, '.mcp.json': mcp, '.github/workflows/a.yml': asking(), 'README.env': 'A=b\n' }
  const found = readFiles(files).findings.find(({ rule }) => rule.id === 'identity/same-value')
  expect(found?.consumers?.map(({ workflow }) => workflow)).toEqual(['.github/workflows/a.yml', '.env', '.mcp.json'])
})

test('other values, copies in one kind of place, references, words and placeholders are not told', () => {
  expect(one({ '.env': env.replace(':40', ':41'), '.mcp.json': mcp })).toEqual([])
  expect(one({ '.env': env, 'app/.env': env })).toEqual([])
  expect(one({ '.env': env, 'compose.yml': compose(`\${OPENAI_API_KEY}`) })).toEqual([])
  const words = (text: string): Files => ({
    '.env': `DB_PASSWORD=${text}\n`,
    'compose.yml': compose(text).replace('LLM_KEY', 'DB_PASSWORD'),
  })
  for (const text of ['correct-horse-battery', 'postgres', 'your-password-here', 'changeme1234567890'])
    expect(one(words(text))).toEqual([])
})
