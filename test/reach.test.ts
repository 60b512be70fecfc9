import { describe, expect, test } from 'vitest'
import { commit, repository, run } from './cli/harness.ts'

type Report = {
  findings: {
    kind: string
    severity: string
    rule: { id: string }
    locations: { path: string; line: number }[]
    remediation: { steps: unknown[] }
  }[]
}

const head = 'permissions:\n  contents: read\n'
const job = (name: string, secret: string, more = ''): string =>
  `  ${name}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - run: python -m app\n        env:\n          OPENAI_API_KEY: \${{ secrets.${secret} }}\n`
const workflow = (trigger: string, ...jobs: string[]): string => `on: ${trigger}\n${head}jobs:\n${jobs.join('')}`

async function identities(root: string, ...words: string[]): Promise<Report['findings']> {
  const { stdout } = await run(root, [...words, '--format', 'json', '--min-severity', 'info'])
  return (JSON.parse(stdout) as Report).findings.filter(({ kind }) => kind === 'identity')
}

const ids = (findings: Report['findings']): string[] => findings.map(({ rule }) => rule.id)

describe('identity findings of workflows', () => {
  test('a key that several workflows share is found, with its lines and its steps', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`.github/workflows/${name}.yml`, workflow('push', job(name, 'OPENAI_API_KEY'))]),
    )
    const found = (await identities(repository(files))).find(({ rule }) => rule.id === 'identity/shared-key')
    expect(found?.locations[0]?.path).toBe('.github/workflows/a.yml')
    expect(found?.remediation.steps.length).toBeGreaterThan(0)
  })

  test('a key of its own in one job is not shared', async () => {
    const root = repository({ '.github/workflows/a.yml': workflow('push', job('a', 'OPENAI_API_KEY')) })
    expect(ids(await identities(root))).not.toContain('identity/shared-key')
  })

  test('a model key beside the power to publish is found, without that power it is not', async () => {
    const publish = '    permissions:\n      contents: write\n'
    const both = repository({ '.github/workflows/a.yml': workflow('push', job('a', 'OPENAI_API_KEY', publish)) })
    const alone = repository({ '.github/workflows/a.yml': workflow('push', job('a', 'OPENAI_API_KEY')) })
    expect(ids(await identities(both))).toContain('identity/model-with-execution')
    expect(ids(await identities(alone))).not.toContain('identity/model-with-execution')
  })

  test('plain reuse does not fail a scan', async () => {
    const root = repository({
      '.github/workflows/a.yml': workflow('push', job('a', 'OPENAI_API_KEY'), job('b', 'OPENAI_API_KEY')),
    })
    expect((await run(root, [])).code).toBe(0)
  })

  test('a range tells what it adds and not what the base has', async () => {
    const root = repository({ '.github/workflows/a.yml': workflow('push', job('a', 'OPENAI_API_KEY')) })
    commit(root, 'no workflow', { 'a.txt': 'a\n' })
    expect(await identities(root, 'diff', 'HEAD~1..HEAD')).toEqual([])
    commit(root, 'write access', {
      '.github/workflows/b.yml': workflow(
        'push',
        job('b', 'ANTHROPIC_API_KEY', '    permissions:\n      contents: write\n'),
      ),
    })
    const added = await identities(root, 'diff', 'HEAD~1..HEAD')
    expect(ids(added)).toContain('identity/model-with-execution')
    expect(added.every(({ locations }) => locations[0]?.path === '.github/workflows/b.yml')).toBe(true)
  })

  test('a workflow that is no YAML is a problem, not a crash', async () => {
    const root = repository({ '.github/workflows/a.yml': 'on: [push\njobs: {' })
    expect([0, 3]).toContain((await run(root, [])).code)
  })
})
