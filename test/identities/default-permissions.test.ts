// A job with a key that leaves the permissions of its token to the repository, or takes all of them.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'no permissions block at all',
    says: 'Job ask holds OPENAI_API_KEY and sets no permissions',
    files: {
      'a.yml': `on: push
jobs:
  ask: #! medium
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'called through a reusable workflow, and neither says anything',
    files: {
      'caller.yml': `on: issues
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'ask.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  ask: #! high
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.key }}' }
`,
    },
  },
  {
    name: 'write-all in one workflow, beside others that say what they need',
    says: 'takes all permissions',
    files: {
      'a.yml': `on: push
permissions: write-all
jobs:
  lint:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps: [{ run: make lint }]
  ask: #! medium
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'b.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'several keys of one job are one finding, and each workflow is one',
    says: 'holds ANTHROPIC_API_KEY and 1 more key and sets no permissions',
    files: Object.fromEntries(
      ['a.yml', 'b.yml'].map((name) => [
        name,
        `on: push
jobs:
  ask: #! medium
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }}
          ANTHROPIC_API_KEY: {{ secrets.ANTHROPIC_API_KEY }}
`,
      ]),
    ),
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the job says what it needs',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'the caller of a reusable workflow says what it needs',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    permissions: { contents: read }
    uses: ./.github/workflows/ask.yml
    secrets: inherit
`,
      'ask.yml': `on: workflow_call
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'a reusable workflow that nobody here calls takes its callers’ permissions',
    files: {
      'ask.yml': `on: { workflow_call: { secrets: { OPENAI_API_KEY: {} } } }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'the job without a block holds no model key',
    files: {
      'a.yml': `on: push
jobs:
  notify:
    runs-on: ubuntu-latest
    steps:
      - run: make notify
        env: { SLACK_TOKEN: '{{ secrets.SLACK_TOKEN }}' }
`,
    },
  },
]

holds('identity/default-permissions', positives, nearMisses)
