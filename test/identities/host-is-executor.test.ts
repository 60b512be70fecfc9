// A gateway, an agent or a holder of a model key that has power over its host, its cluster or a cloud.
import { expect, test } from 'vitest'
import { type Files, readFiles, told } from './files.ts'

const one = (files: Files): readonly string[] => told('host-is-executor', files)

const compose = (lines: string, image = 'ghcr.io/berriai/litellm:v1'): Files => ({
  'compose.yml': `services:\n  llm:\n    image: ${image}\n${lines}`,
})

const pod = (lines: string, container = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n${lines}  containers:\n    - name: a\n      image: app\n      env:\n        - { name: OPENAI_API_KEY, valueFrom: { secretKeyRef: { name: llm, key: k } } }\n${container}---\n`

const socket = '    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n'
const key = `    environment:\n      OPENAI_API_KEY: \${OPENAI_API_KEY}\n`

test('a gateway or agent with the socket of the runtime, or privileged', () => {
  expect(one(compose(socket))).toEqual([
    'compose.yml:5 high service llm of compose.yml is a gateway and mounts the socket of the container runtime',
  ])
  expect(one(compose('    privileged: true\n', 'docker.openhands.dev/openhands/openhands:1.0'))).toHaveLength(1)
  expect(one(compose('    cap_add: [SYS_ADMIN]\n    pid: host\n', 'ollama/ollama'))).toHaveLength(1)
})

test('any service that holds a model key, also by an env file', () => {
  expect(one(compose(key + socket, 'acme/app'))).toEqual([
    'compose.yml:7 high service llm of compose.yml holds a model key and mounts the socket of the container runtime',
  ])
  const files = { ...compose(`    env_file: .env\n${socket}`, 'acme/app'), '.env.example': 'OPENAI_API_KEY=\nPORT=1\n' }
  expect(one(files)).toHaveLength(1)
})

test('a pod that runs privileged, mounts the socket, or whose account may do everything', () => {
  expect(one({ 'k8s/a.yaml': pod('', '      securityContext: { privileged: true }\n') })).toEqual([
    'k8s/a.yaml:10 high Pod agent of k8s/a.yaml holds a model key and runs privileged',
  ])
  const mounted = '  volumes:\n    - name: s\n      hostPath: { path: /run/containerd/containerd.sock }\n'
  expect(one({ 'k8s/a.yaml': pod(mounted) })).toHaveLength(1)
  const binding =
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: x }\nroleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - { kind: ServiceAccount, name: agent }\n'
  const found = readFiles({ 'k8s/a.yaml': pod('  serviceAccountName: agent\n'), 'k8s/rbac.yaml': binding }).findings
  expect(found.map(({ rule, locations }) => [rule.id, locations[0]?.path, locations[0]?.line])).toEqual([
    ['identity/host-is-executor', 'k8s/rbac.yaml', 4],
  ])
})

test('a cloud key beside the model key weighs less', () => {
  const lines = `${key}      AWS_SECRET_ACCESS_KEY: \${AWS_SECRET_ACCESS_KEY}\n`
  expect(one(compose(lines, 'acme/app'))).toEqual([
    'compose.yml:6 medium service llm of compose.yml holds a model key and holds AWS_SECRET_ACCESS_KEY, a key of a cloud',
  ])
})

test('a gateway with nothing but model keys, or with a cloud key that is its model key, is not told', () => {
  expect(one(compose(key))).toEqual([])
  expect(one(compose(`    environment:\n      AWS_SECRET_ACCESS_KEY: \${AWS_SECRET_ACCESS_KEY}\n`))).toEqual([])
  expect(one(compose(`${key}      GOOGLE_API_KEY: \${GOOGLE_API_KEY}\n      HF_TOKEN: \${HF_TOKEN}\n`))).toEqual([])
})

test('services that neither hold a model key nor are known for models are not told', () => {
  expect(one(compose(socket, 'traefik:v3'))).toEqual([])
  expect(one(compose(socket, 'datadog/agent:7'))).toEqual([])
  expect(one(compose(`    privileged: true\n    environment:\n      SLACK_TOKEN: \${T}\n`, 'docker:dind'))).toEqual([])
})

test('another service’s power, a role of one namespace by another account, and switches that are off are not told', () => {
  expect(one(compose(`${key}  docker:\n    image: docker:dind\n    privileged: true\n`))).toEqual([])
  expect(one(compose('    privileged: false\n    cap_add: [NET_BIND_SERVICE]\n'))).toEqual([])
  const binding =
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nroleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: ServiceAccount, name: operator }]\n'
  expect(one({ 'k8s/a.yaml': pod('  serviceAccountName: agent\n'), 'k8s/rbac.yaml': binding })).toEqual([])
  expect(
    one({
      'k8s/rbac.yaml': binding.replace('cluster-admin', 'view'),
      'k8s/a.yaml': pod('  serviceAccountName: operator\n'),
    }),
  ).toEqual([])
  expect(one({ 'examples/compose.yml': compose(socket)['compose.yml'] ?? '' })).toEqual([])
})
