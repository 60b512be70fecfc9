// A key that services of several files are given, and that nobody is named for.
import { expect, test } from 'vitest'
import { reach } from '#reach/reach.ts'
import { documentsOf, type Files, told } from './files.ts'
import { policy } from './repository.ts'

const one = (files: Files): readonly string[] => told('no-owner', files)

const pod = (name: string, secret = 'llm'): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers:\n    - name: a\n      env:\n        - { name: OPENAI_API_KEY, valueFrom: { secretKeyRef: { name: ${secret}, key: openai } } }\n`

test('a key of a Secret that pods of two files take', () => {
  expect(one({ 'k8s/a.yaml': pod('rag'), 'k8s/b.yaml': pod('agent') })).toEqual([
    'k8s/a.yaml:8 info cluster-secret llm/openai is given to services in 2 files and nobody owns it',
  ])
})

test('a value that is taken by a hop, amid CODEOWNERS of one of the files', () => {
  const files = {
    '.env': 'OPENAI_API_KEY=sk-proj-{alnum:40}\n',
    'compose.yml': 'services:\n  a:\n    image: a\n    env_file: .env\n',
    'compose.dev.yml': 'services:\n  a:\n    image: a\n    env_file: .env\n',
    CODEOWNERS: '/compose.yml @org/a\n',
  }
  expect(one(files)).toHaveLength(1)
})

test('a variable that tool servers of two hosts are given', () => {
  const server = `{ "mcpServers": { "a": { "command": "node", "args": ["s.js"], "env": { "OPENAI_API_KEY": "\${OPENAI_API_KEY}" } } } }`
  expect(one({ '.mcp.json': server, '.cursor/mcp.json': server })).toHaveLength(1)
})

test('one file, owned files, samples, an owner in the policy, and keys of their own are not told', () => {
  const two = { 'k8s/a.yaml': pod('rag'), 'k8s/b.yaml': pod('agent') }
  expect(one({ 'k8s/a.yaml': `${pod('rag')}---\n${pod('agent')}` })).toEqual([])
  expect(one({ ...two, CODEOWNERS: '/k8s/ @org/a\n' })).toEqual([])
  expect(one({ 'docs/k8s/a.yaml': pod('rag'), 'docs/k8s/b.yaml': pod('agent') })).toEqual([])
  expect(one({ 'k8s/a.yaml': pod('rag'), 'k8s/b.yaml': pod('agent', 'other') })).toEqual([])
  const owned = { ...policy, identities: { owners: { 'llm/openai': '@org/a' }, accepted: [] } }
  const found = reach({ documents: documentsOf(two), policy: owned }).findings.map(({ rule }) => rule.id)
  expect(found).not.toContain('identity/no-owner')
})
