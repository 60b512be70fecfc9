// Manifests and charts: Secrets, what workloads take of them, and templates that are no YAML.
import { expect, test } from 'vitest'
import { type Files, filled, readFiles } from './files.ts'

const heldIn = (files: Files): readonly string[] =>
  readFiles(files).graph.holdings.map(({ holder, name, identity, via }) =>
    `${holder}: ${name} = ${identity.kind} ${identity.name} ${via.join(' > ')}`.trim(),
  )

const secret = (name: string, lines: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\n${lines}---\n`

/** A Deployment with these lines in its container, and these in its pod. */
const deployment = (name: string, container: string, pod = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n${pod}      containers:\n        - name: main\n          image: app\n${container}---\n`

const fromKey = (variable: string, name: string, key: string): string =>
  `          env:\n            - name: ${variable}\n              valueFrom:\n                secretKeyRef: { name: ${name}, key: ${key} }\n`

test('a key of a Secret that stands elsewhere is an identity by both names', () => {
  expect(heldIn({ 'k8s/a.yaml': deployment('rag', fromKey('OPENAI_API_KEY', 'llm', 'openai')) })).toEqual([
    'Deployment rag: OPENAI_API_KEY = cluster-secret llm/openai',
  ])
})

test('a value in a Secret, plain or encoded, is held by those that take it, one hop away', () => {
  const encoded = Buffer.from(filled('sk-{alnum:40}')).toString('base64')
  const files = {
    'k8s/secret.yaml': secret(
      'llm',
      `data:\n  OPENAI_API_KEY: ${encoded}\nstringData:\n  groq-api-key: gsk_{alnum:41}\n`,
    ),
    'k8s/app.yaml':
      deployment('a', fromKey('KEY', 'llm', 'OPENAI_API_KEY')) +
      deployment('b', '          envFrom:\n            - secretRef: { name: llm }\n'),
  }
  expect(heldIn(files)).toEqual([
    'Secret llm: groq-api-key = literal GROQ_API_KEY',
    'Secret llm: OPENAI_API_KEY = literal OPENAI_API_KEY',
    'Deployment a: KEY = literal OPENAI_API_KEY Secret llm',
    'Deployment b: groq-api-key = literal GROQ_API_KEY Secret llm',
    'Deployment b: OPENAI_API_KEY = literal OPENAI_API_KEY Secret llm',
  ])
  expect(JSON.stringify(readFiles(files).graph.holdings)).not.toContain(encoded.slice(0, 10))
})

test('the Secret of the same overlay is meant', () => {
  const files = {
    'overlays/dev/secret.yaml': secret('llm', 'stringData:\n  OPENAI_API_KEY: sk-{alnum:40}\n'),
    'overlays/prod/secret.yaml': secret('llm', 'stringData:\n  OPENAI_API_KEY: sk-{alnum:41}\n'),
    'overlays/prod/app.yaml': deployment('a', fromKey('OPENAI_API_KEY', 'llm', 'OPENAI_API_KEY')),
  }
  const app = readFiles(files).graph.holdings.filter(({ holder }) => holder === 'Deployment a')
  expect(app.map(({ identity, environment }) => [identity.id, environment])).toEqual([
    ['literal:OPENAI_API_KEY@overlays/prod/secret.yaml', 'prod'],
  ])
})

test('stores outside, sealed values and generators are followed to the workload', () => {
  const external = `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: x }\nspec:\n  target: { name: llm }\n  data:\n    - secretKey: OPENAI_API_KEY\n      remoteRef: { key: prod/openai, property: key }\n---\n`
  const sealed = `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: sealed }\nspec:\n  encryptedData:\n    COHERE_API_KEY: AgB\n---\n`
  const files = {
    'k8s/a.yaml': external + sealed + deployment('a', fromKey('OPENAI_API_KEY', 'llm', 'OPENAI_API_KEY')),
    'k8s/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator:\n  - name: made\n    envs: [made.env]\n',
    'k8s/made.env': 'MISTRAL_API_KEY=\n',
    'k8s/b.yaml': deployment('b', '', '      volumes:\n        - name: s\n          secret: { secretName: made }\n'),
  }
  expect(heldIn(files)).toEqual([
    'Secret llm: OPENAI_API_KEY = stored prod/openai#key',
    'Secret sealed: COHERE_API_KEY = cluster-secret sealed/COHERE_API_KEY',
    'Deployment a: OPENAI_API_KEY = stored prod/openai#key Secret llm',
    'k8s/made.env: MISTRAL_API_KEY = variable MISTRAL_API_KEY',
    'Secret made: MISTRAL_API_KEY = variable MISTRAL_API_KEY env_file k8s/made.env',
    'Deployment b: MISTRAL_API_KEY = variable MISTRAL_API_KEY env_file k8s/made.env > Secret made',
  ])
})

test('templates of a chart are read: a computed name is one name in all of them', () => {
  const name = '{{ include "rag.fullname" . }}-llm'
  const files = {
    'charts/rag/templates/secret.yaml': `{{- if .Values.create }}\n${secret(name, 'data:\n  OPENAI_API_KEY: {{ .Values.key | b64enc | quote }}\n')}{{- end }}\n`,
    'charts/rag/templates/deployment.yaml': `{{- /* a comment\n over lines */ -}}\n${deployment('{{ .Release.Name }}', `          {{- with .Values.env }}\n${fromKey('OPENAI_API_KEY', name, 'OPENAI_API_KEY')}          {{- end }}\n`)}`,
  }
  expect(heldIn(files)).toEqual([
    `Secret ${name}: OPENAI_API_KEY = cluster-secret ${name}/OPENAI_API_KEY`,
    `Deployment {{ .Release.Name }}: OPENAI_API_KEY = cluster-secret ${name}/OPENAI_API_KEY Secret ${name}`,
  ])
})

test('values of a chart are held where they are values, not where they are names or empty', () => {
  const values = `openai:\n  apiKey: sk-{alnum:40}\n  existingSecret: my-openai-secret-name\n  secretKeyRef: openai-key-in-secret\ncohere:\n  apiKey: ""\nenv:\n  - name: GROQ_API_KEY\n    value: gsk_{alnum:41}\nauth:\n  enabled: true\n`
  expect(heldIn({ 'charts/rag/values.yaml': values })).toEqual([
    'charts/rag/values.yaml: apiKey = literal API_KEY',
    'charts/rag/values.yaml: GROQ_API_KEY = literal GROQ_API_KEY',
  ])
})

test('manifests of other kinds, other YAML and broken YAML are passed over', () => {
  for (const text of [
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  OPENAI_API_KEY: sk-{alnum:40}\n',
    'kind: Secret',
    'kind: Deployment\nspec: { template: { spec: { containers: 3, volumes: x } } }',
    '{{',
    '---\n'.repeat(50_000),
    'kind: Secret\n{{{{{{',
    '{{'.repeat(100_000),
  ])
    expect(readFiles({ 'k8s/a.yaml': text }).graph.holdings).toEqual([])
})
