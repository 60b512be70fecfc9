// Compose files: what a service is given, by itself, by anchors, by env files, by variables of the env file beside it.
import { expect, test } from 'vitest'
import { type Files, filled, readFiles, told } from './files.ts'

const heldIn = (files: Files): readonly string[] =>
  readFiles(files)
    .graph.holdings.filter(({ surface }) => surface === 'compose')
    .map(({ holder, name, identity, via }) =>
      `${holder}: ${name} = ${identity.kind} ${identity.name} ${via.join(' > ')}`.trim(),
    )

const compose = (service: string): string => `services:\n  app:\n    image: app\n${service}`

test('maps, lists, names alone and secrets', () => {
  const file = compose(`    environment:
      OPENAI_API_KEY: \${OPENAI_API_KEY:?set it}
      COHERE_API_KEY:
      PORT: 80
    secrets:
      - mistral_api_key
      - source: groq_api_key
  other:
    image: other
    environment:
      - QDRANT_API_KEY=\${VECTOR_KEY}
      - TAVILY_API_KEY
secrets:
  mistral_api_key:
    environment: MISTRAL_API_KEY
  groq_api_key:
    file: ./groq.txt
`)
  expect(heldIn({ 'compose.yml': file })).toEqual([
    'service app: OPENAI_API_KEY = variable OPENAI_API_KEY',
    'service app: COHERE_API_KEY = variable COHERE_API_KEY',
    'service app: mistral_api_key = variable MISTRAL_API_KEY',
    'service app: groq_api_key = stored secretref:groq_api_key',
    'service other: QDRANT_API_KEY = variable VECTOR_KEY',
    'service other: TAVILY_API_KEY = variable TAVILY_API_KEY',
  ])
})

test('an anchor gives each service that merges it what it holds; own entries win', () => {
  const file = `x-env: &env
  OPENAI_API_KEY: \${SHARED_KEY}
x-app: &app
  environment: *env
services:
  a:
    <<: *app
  b:
    environment:
      <<: *env
      OPENAI_API_KEY: \${OWN_KEY}
`
  expect(heldIn({ 'docker-compose.yaml': file })).toEqual([
    'service a: OPENAI_API_KEY = variable SHARED_KEY',
    'service b: OPENAI_API_KEY = variable OWN_KEY',
  ])
})

test('an env file is a hop, as is the one beside the compose file; a template stands for a file that is not kept', () => {
  const key = 'OPENAI_API_KEY=sk-{alnum:40}\n'
  const taking = compose('    env_file:\n      - path: ../config/app.env\n')
  expect(heldIn({ 'deploy/compose.yml': taking, 'config/app.env': key })).toEqual([
    'service app: OPENAI_API_KEY = literal OPENAI_API_KEY env_file config/app.env',
  ])
  const beside = compose(`    environment:\n      LLM_API_KEY: \${OPENAI_API_KEY}\n`)
  expect(heldIn({ 'deploy/compose.yml': beside, 'deploy/.env': key })).toEqual([
    'service app: LLM_API_KEY = literal OPENAI_API_KEY deploy/.env',
  ])
  expect(heldIn({ 'deploy/compose.yml': beside, '.env': key })).toEqual([
    'service app: LLM_API_KEY = variable OPENAI_API_KEY',
  ])
  const template = { 'compose.yml': compose('    env_file: .env\n'), '.env.example': 'OPENAI_API_KEY=your-key\n' }
  expect(heldIn(template)).toEqual(['service app: OPENAI_API_KEY = variable OPENAI_API_KEY env_file .env'])
})

test('a value is held and masked', () => {
  const file = compose('    environment:\n      - OPENAI_API_KEY=sk-{alnum:40}\n      - POSTGRES_PASSWORD=hunter2\n')
  const { findings, graph } = readFiles({ 'compose.yml': file, '.env': 'KEY=1\nOPENAI_API_KEY=sk-{alnum:40}\n' })
  expect(graph.holdings.map(({ written }) => written)).toContain('literal')
  expect(findings.map(({ rule }) => rule.id)).toEqual(['identity/same-value'])
  expect(JSON.stringify(findings)).not.toContain(filled('{alnum:40}').slice(0, 6))
})

const three = (more: string): Files => ({
  'compose.yml': compose(`    environment:\n      OPENAI_API_KEY: \${A}\n      LANGFUSE_SECRET_KEY: \${B}\n${more}`),
})

test('a service with model, retrieval and logging credentials is told, by hops and amid others, too', () => {
  expect(told('many-roles-one-process', three(`      QDRANT_API_KEY: \${C}\n`))).toEqual([
    'compose.yml:5 medium service app holds model, observability, retrieval credentials together',
  ])
  expect(
    told('many-roles-one-process', { ...three('    env_file: .env\n'), '.env.example': 'SLACK_TOKEN=\nPORT=80\n' }),
  ).toHaveLength(1)
  const noise = three(
    `      A: b\n      PINECONE_API_KEY: \${C}\n      OPENAI_BASE_URL: https://x.example\n  web:\n    image: nginx\n`,
  )
  expect(told('many-roles-one-process', noise)).toHaveLength(1)
})

test('two roles, roles in services of their own, and samples are not told', () => {
  expect(told('many-roles-one-process', three(''))).toEqual([])
  expect(
    told('many-roles-one-process', three(`  db:\n    image: qdrant\n    environment:\n      QDRANT_API_KEY: \${C}\n`)),
  ).toEqual([])
  const all = three(`      QDRANT_API_KEY: \${C}\n`)
  expect(told('many-roles-one-process', { 'examples/compose.yml': all['compose.yml'] ?? '' })).toEqual([])
  const noModel = compose(
    `    environment:\n      SLACK_TOKEN: \${A}\n      LANGFUSE_SECRET_KEY: \${B}\n      QDRANT_API_KEY: \${C}\n`,
  )
  expect(told('many-roles-one-process', { 'compose.yml': noModel })).toEqual([])
})

test('a login folder of the host is told, another folder and a sample are not', () => {
  const mounts = (path: string): string => compose(`    volumes:\n      - ${path}:/x:ro\n`)
  expect(told('host-identity', { 'compose.yml': mounts('~/.aws') })).toEqual([
    'compose.yml:5 medium service app of compose.yml relies on the identity of the host: mounts ~/.aws',
  ])
  expect(told('host-identity', { 'compose.yml': mounts('$HOME/.config/gcloud') })).toHaveLength(1)
  expect(
    told('host-identity', {
      'compose.yml': compose('    volumes:\n      - { type: bind, source: /root/.kube, target: /k }\n'),
    }),
  ).toHaveLength(1)
  const anchored = 'x-app: &app\n  volumes: ["~/.aws:/x"]\nservices:\n  a:\n    <<: *app\n  b:\n    <<: *app\n'
  expect(told('host-identity', { 'compose.yml': anchored })).toEqual([
    'compose.yml:2 medium service a and 1 more service of compose.yml rely on the identity of the host: mounts ~/.aws',
  ])
  for (const path of ['./.awsome', './data', '~/.ssh', 'aws-data', './config'])
    expect(told('host-identity', { 'compose.yml': mounts(path) })).toEqual([])
  expect(told('host-identity', { 'docs/compose.yml': mounts('~/.aws') })).toEqual([])
})

test('what is no YAML, no service or no map is read without a crash', () => {
  for (const text of [
    'services: [',
    'services:\n\t- x',
    'services: 1',
    'services: { a: 1, b: [], c: { environment: 3, volumes: {} } }',
    '- services',
  ])
    expect(readFiles({ 'compose.yml': text }).findings).toEqual([])
})
