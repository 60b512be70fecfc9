// Repositories made to be read for ever: actions that use each other, callers without end, aliases.
import { expect, test } from 'vitest'
import { reachOf } from './cases.ts'

const actionUsing = (folder: string, times: number): string =>
  `runs:\n  using: composite\n  steps:\n${`    - uses: ./.github/actions/${folder}\n`.repeat(times)}`

const using = (folder: string): string => `on: push
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/${folder}
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`

test('actions that use each other many times are followed so far, and it is said', () => {
  const files = {
    'a.yml': using('a'),
    '.github/actions/a/action.yml': actionUsing('b', 50),
    '.github/actions/b/action.yml': actionUsing('c', 50),
    '.github/actions/c/action.yml': actionUsing('d', 50),
    '.github/actions/d/action.yml': 'runs:\n  using: composite\n  steps: [{ run: make, shell: bash }]\n',
  }
  const { graph, unresolved, inventory } = reachOf({ name: '', files })
  expect(graph.jobs[0]?.open.steps.length).toBeLessThan(2100)
  expect(unresolved).toContainEqual(expect.objectContaining({ what: 'go', why: 'has more steps than are followed' }))
  expect(inventory.map(({ identity }) => identity)).toEqual(['OPENAI_API_KEY'])
})

test('an action that uses itself, and a ring of them, end', () => {
  const files = {
    'a.yml': using('a'),
    '.github/actions/a/action.yml': actionUsing('b', 2),
    '.github/actions/b/action.yml': actionUsing('a', 2),
  }
  const { graph, unresolved } = reachOf({ name: '', files })
  expect(graph.jobs[0]?.open.steps.length).toBeLessThan(10)
  expect(unresolved).toEqual([])
})

test('workflows that call each other in a ring end', () => {
  const calling = (name: string): string => `on: workflow_call
jobs:
  call: { uses: ./.github/workflows/${name}.yml, secrets: inherit }
`
  expect(reachOf({ name: '', files: { 'a.yml': calling('b'), 'b.yml': calling('a') } }).problems).toEqual([])
})

test('many callers of one workflow are followed so far, and it is said', () => {
  const caller = `on: push
jobs:
  call: { uses: ./.github/workflows/ask.yml, secrets: inherit }
`
  const files = {
    ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`caller${index}.yml`, caller])),
    'ask.yml': `on: workflow_call
jobs:
  ask:
    runs-on: ubuntu-latest
    steps: [{ run: python ask.py, env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' } }]
`,
  }
  const { unresolved } = reachOf({ name: '', files })
  expect(unresolved.map(({ why }) => why)).toContain('has more callers than are followed')
})

test('aliases that multiply do not', () => {
  const lines = ['x0: &x0 { run: make }']
  for (let level = 1; level < 12; level++)
    lines.push(`x${level}: &x${level} [${Array.from({ length: 10 }, () => `*x${level - 1}`).join(', ')}]`)
  const files = { 'a.yml': `${lines.join('\n')}\n${using('none')}` }
  expect(reachOf({ name: '', files }).inventory.map(({ identity }) => identity)).toEqual(['OPENAI_API_KEY'])
})
