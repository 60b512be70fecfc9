// One Secret, env file, key or account for several services that call a model.
import { expect, test } from 'vitest'
import { type Files, told } from './files.ts'

const one = (files: Files): readonly string[] => told('shared-service-identity', files)

const service = (name: string, lines: string, image = name): string => `  ${name}:\n    image: ${image}\n${lines}`
const takes = '    env_file: llm.env\n'
const env = 'OPENAI_API_KEY=\n'

test('an env file with a model key that two services take', () => {
  const file = `services:\n${service('router', takes)}${service('agent', takes)}`
  expect(one({ 'compose.yml': file, 'llm.env': env })).toEqual([
    'compose.yml:4 medium env file llm.env is shared by 2 model services: service router, service agent',
  ])
})

test('one key that is handed to each by name, from an anchor, amid services without it', () => {
  const file = `x-env: &env\n  OPENAI_API_KEY: \${OPENAI_API_KEY}\nservices:\n${service('a', '    environment: *env\n')}${service('db', '    ports: ["1:1"]\n')}${service('b', '    environment:\n      <<: *env\n      PORT: 1\n')}`
  expect(one({ 'compose.yml': file })).toEqual([
    'compose.yml:2 medium OPENAI_API_KEY is shared by 2 model services: service a, service b',
  ])
})

const deployment = (name: string, lines: string, image = name): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  template:\n    spec:\n${lines}      containers:\n        - name: main\n          image: ${image}\n`
const whole = '          envFrom: [{ secretRef: { name: llm } }]\n---\n'
const key = (secret: string): string =>
  `          env: [{ name: OPENAI_API_KEY, valueFrom: { secretKeyRef: { name: ${secret}, key: openai } } }]\n---\n`
const secret =
  'apiVersion: v1\nkind: Secret\nmetadata: { name: llm }\nstringData: { OPENAI_API_KEY: "{{ .Values.key }}" }\n---\n'

test('a Secret that two workloads take whole, a key that two take by name, an account that two run as', () => {
  const taken = { 'k8s/a.yaml': deployment('rag', '') + whole + deployment('agent', '') + whole + secret }
  expect(one(taken).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'medium Secret llm is shared by 2 model services: Deployment rag, Deployment agent',
  ])
  const named = { 'k8s/a.yaml': deployment('rag', '') + key('llm'), 'k8s/b.yaml': deployment('agent', '') + key('llm') }
  expect(one(named)).toEqual([
    'k8s/a.yaml:10 medium llm/openai is shared by 2 model services: Deployment rag, Deployment agent',
  ])
  const account = '      serviceAccountName: models\n'
  const accounts = { 'k8s/a.yaml': deployment('rag', account) + key('one') + deployment('agent', account) + key('two') }
  expect(one(accounts)).toEqual([
    'k8s/a.yaml:7 medium service account models is shared by 2 model services: Deployment rag, Deployment agent',
  ])
})

test('one image in two roles is low', () => {
  const file = `services:\n${service('web', takes, 'app')}${service('worker', takes, 'app')}`
  expect(one({ 'compose.yml': file, 'llm.env': env })[0]).toContain(' low ')
})

test('files without a model key, one taker, own files and own keys are not told', () => {
  const both = `services:\n${service('a', takes)}${service('b', takes)}`
  expect(one({ 'compose.yml': both, 'llm.env': 'SLACK_TOKEN=\nLOG_LEVEL=info\n' })).toEqual([])
  expect(one({ 'compose.yml': `services:\n${service('a', takes)}${service('b', '')}`, 'llm.env': env })).toEqual([])
  const own = `services:\n${service('a', takes)}${service('b', '    env_file: b.env\n')}`
  expect(one({ 'compose.yml': own, 'llm.env': env, 'b.env': 'OPENAI_API_KEY=sk-{alnum:40}\n' })).toEqual([])
  expect(one({ 'k8s/a.yaml': deployment('rag', '') + key('one') + deployment('agent', '') + key('two') })).toEqual([])
})

test('the default account, accounts of others, and Secrets of two overlays are not told', () => {
  const account = '      serviceAccountName: default\n'
  expect(
    one({ 'k8s/a.yaml': deployment('rag', account) + key('one') + deployment('agent', account) + key('two') }),
  ).toEqual([])
  const plain = deployment('web', '      serviceAccountName: x\n').concat('---\n')
  expect(one({ 'k8s/a.yaml': plain + plain.replace('web', 'api') })).toEqual([])
  const overlays = {
    'overlays/dev/a.yaml': deployment('rag', '') + key('llm'),
    'overlays/prod/a.yaml': deployment('rag', '') + key('llm'),
  }
  expect(one(overlays)).toEqual([])
})
