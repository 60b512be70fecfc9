// What the checks find in workflows, each beside a near miss that must stay quiet.
import { expect, test } from 'vitest'
import type { Policy } from '#model/policy.ts'
import { reach } from '#reach/reach.ts'

const policy: Policy = {
  source: '.keyreach.yml',
  ignorePaths: [],
  disabledRules: [],
  customRuleFiles: [],
  allow: [],
  acceptFromHead: 'never',
  identities: { owners: {}, accepted: [] },
  enforce: {},
}

type Head = { readonly on?: string; readonly permissions?: string; readonly rest?: string }

/** A workflow with one job that gives the key to a script. */
const workflow = ({ on = 'push', permissions = '{ contents: read }', rest = '' }: Head): string =>
  `on: ${on}
permissions: ${permissions}
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
${rest}`

/** A step that gives a secret to a command. */
const step = (run: string, variable: string, secret: string): string =>
  `      - run: ${run}
        env:
          ${variable}: \${{ secrets.${secret} }}
`

const idsOf = (...texts: readonly string[]): readonly string[] => {
  const documents = texts.map((text, index) => ({ path: `.github/workflows/w${index}.yml`, text }))
  return reach({ documents, policy }).findings.map(({ rule }) => rule.id)
}

const withoutBlock = (text: string): string => text.replace(/^permissions:.*\n/m, '')

test('a job with a model key and no permissions block is told', () => {
  expect(idsOf(withoutBlock(workflow({})))).toContain('identity/default-permissions')
  expect(idsOf(workflow({ permissions: 'write-all' }))).toContain('identity/default-permissions')
})

test('a job whose permissions are named, or that holds no key, is not told of default permissions', () => {
  expect(idsOf(workflow({}))).not.toContain('identity/default-permissions')
  const keyless = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n'
  expect(idsOf(keyless)).toEqual([])
})

test('one key in two workflows is a shared key', () => {
  expect(idsOf(workflow({}), workflow({ on: 'workflow_dispatch' }))).toContain('identity/shared-key')
  expect(idsOf(workflow({}), workflow({ on: 'pull_request_target' }))).toContain('identity/shared-key')
})

test('a key per workflow, and a key of one job, are no shared key', () => {
  const own = workflow({}).replaceAll('secrets.OPENAI_API_KEY', 'secrets.OPENAI_API_KEY_DOCS')
  expect(idsOf(workflow({}), own)).not.toContain('identity/shared-key')
  expect(idsOf(workflow({}))).not.toContain('identity/shared-key')
})

test('a key beside a deploy credential or a publish token is model with execution', () => {
  const pypi = step('twine upload dist/*', 'TWINE_PASSWORD', 'PYPI_API_TOKEN')
  const npm = step('npm publish', 'NODE_AUTH_TOKEN', 'NPM_TOKEN')
  expect(idsOf(workflow({ rest: pypi }))).toContain('identity/model-with-execution')
  expect(idsOf(workflow({ rest: npm }))).toContain('identity/model-with-execution')
})

test('a key beside a read token, or a publish token in another job, is no model with execution', () => {
  const publish = step('npm publish', 'NODE_AUTH_TOKEN', 'NPM_TOKEN')
  const other = `  publish:\n    runs-on: ubuntu-latest\n    steps:\n${publish}`
  expect(idsOf(workflow({}))).not.toContain('identity/model-with-execution')
  expect(idsOf(workflow({ rest: other }))).not.toContain('identity/model-with-execution')
})

test('a reuse that the policy accepts is told no more until its day', () => {
  const accepted = [
    { check: 'identity/shared-key', identity: 'OPENAI_API_KEY', owner: 'a', reason: 'b', expires: '2030-01-01' },
  ]
  const documents = ['a', 'b'].map((name) => ({ path: `.github/workflows/${name}.yml`, text: workflow({}) }))
  const told = (today: string): readonly string[] =>
    reach({ documents, policy: { ...policy, identities: { owners: {}, accepted } }, today }).findings.map(
      ({ rule }) => rule.id,
    )
  expect(told('2029-12-31')).not.toContain('identity/shared-key')
  expect(told('2030-01-02')).toContain('identity/shared-key')
})

test('a workflow that is cut off is a problem or still read, and its neighbours are read', () => {
  const cut = 'on: push\njobs:\n  a: [\n'
  expect(idsOf(cut, withoutBlock(workflow({})))).toContain('identity/default-permissions')
  expect(idsOf(cut)).toEqual([])
})
