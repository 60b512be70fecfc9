// A key in the hands of an action or a workflow that somebody else can change.
import { type Case, holds } from './cases.ts'

const commit = '0123456789012345678901234567890123456789'

const positives: readonly Case[] = [
  {
    name: 'an action of somebody else at a tag',
    says: 'someone/ai-review@v2',
    files: {
      'review.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/ai-review@v2
        with:
          openai_api_key: {{ secrets.OPENAI_API_KEY }} #! medium
`,
    },
  },
  {
    name: 'through a reusable workflow and a composite action of the repository',
    says: 'OPENAI_API_KEY is handed to someone/ai-review@main',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/review.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'review.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/review
        with: { key: '{{ secrets.key }}' }
`,
      '.github/actions/review/action.yml': `inputs: { key: {} }
runs:
  using: composite
  steps:
    - uses: someone/ai-review@main
      with:
        openai_api_key: {{ inputs.key }} #! medium
`,
    },
  },
  {
    name: 'a workflow of another repository, a key by name, even pinned',
    says: 'lies outside this repository',
    files: {
      'caller.yml': `on: push
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: make lint }]
  call:
    uses: someone/flows/.github/workflows/ask.yml@${commit}
    with: { model: big }
    secrets:
      other: {{ secrets.CODECOV_TOKEN }}
      key: {{ secrets.MISTRAL_API_KEY }} #! medium
`,
    },
  },
  {
    name: 'everything, to a workflow of another repository at a branch',
    says: 'Every secret is handed to someone/flows',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: someone/flows/.github/workflows/agent.yml@main #~
    secrets: inherit #! medium
`,
    },
  },
  {
    name: 'everything, to a pinned workflow of another repository',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: someone/flows/.github/workflows/agent.yml@${commit}
    secrets: inherit #! low
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the vendor’s own action at a major tag',
    files: {
      'review.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
    },
  },
  {
    name: 'an action of somebody else, pinned to a commit',
    files: {
      'review.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/ai-review@${commit}
        with: { openai_api_key: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'everything, to a workflow of this repository',
    files: {
      'caller.yml': `on: push
jobs:
  call:
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
    name: 'an action of somebody else that is given only the workflow’s token and a setting',
    files: {
      'review.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/ai-review@v2
        with: { token: '{{ secrets.GITHUB_TOKEN }}', openai_base_url: '{{ secrets.OPENAI_BASE_URL }}' }
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
]

holds('identity/key-to-third-party', positives, nearMisses)
