// A secret that goes through several hands before somebody uses it.
import { type Case, holds } from './cases.ts'

const ask = `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.key }}`

const middle = `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.key }}' } #~
`

const positives: readonly Case[] = [
  {
    name: 'everything inherited',
    says: 'OPENAI_API_KEY passes 1 hand',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: inherit #~
`,
      'ask.yml': `on: workflow_call
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }} #! low
`,
    },
  },
  {
    name: 'two workflows after one another, each under another name',
    says: 'passes 2 hands',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/middle.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' } #~
`,
      'middle.yml': middle,
      'ask.yml': `${ask} #! low\n`,
    },
  },
  {
    name: 'two workflows and a composite action, beside a workflow that uses the key at once',
    says: 'passes 3 hands',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/middle.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'middle.yml': middle,
      'ask.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./.github/actions/ask
        with: { key: '{{ secrets.key }}' }
`,
      '.github/actions/ask/action.yml': `inputs: { key: {} }
runs:
  using: composite
  steps:
    - run: python ask.py
      shell: bash
      env:
        OPENAI_API_KEY: {{ inputs.key }} #! medium
`,
      'direct.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'one hand, by name',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'ask.yml': ask,
    },
  },
  {
    name: 'four callers, each by name: alternatives are no chain',
    files: {
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [
          `${name}.yml`,
          `on: push
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
        ]),
      ),
      'ask.yml': ask,
    },
  },
  {
    name: 'one rename inside a job',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env: { TEAM_KEY: '{{ secrets.OPENAI_API_KEY }}' }
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ env.TEAM_KEY }}' }
`,
    },
  },
  {
    name: 'a long chain of a secret that is neither a model’s nor a cloud’s',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/middle.yml
    secrets: { key: '{{ secrets.CODECOV_TOKEN }}' }
`,
      'middle.yml': middle,
      'ask.yml': ask.replace('OPENAI_API_KEY', 'CODECOV_TOKEN'),
    },
  },
]

holds('identity/delegation-chain', positives, nearMisses)
