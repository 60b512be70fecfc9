// Options that switch off an agent action's own gate.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'everyone may start it',
    says: 'allowed_non_write_users lets anyone start Claude Code',
    files: {
      'triage.yml': `on: issues
permissions: { contents: read, issues: write }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          allowed_non_write_users: '*' #! high
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
`,
    },
  },
  {
    name: 'every bot, in a composite action that a gated workflow uses',
    says: 'allowed_bots',
    files: {
      'triage.yml': `on: issue_comment
permissions: { contents: read, issues: write }
jobs:
  triage:
    if: github.event.comment.author_association == 'MEMBER'
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/claude
        with: { key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
      '.github/actions/claude/action.yml': `inputs: { key: {} }
runs:
  using: composite
  steps:
    - uses: anthropics/claude-code-action@v1
      with:
        anthropic_api_key: {{ inputs.key }}
        allowed_bots: '*' #! low
`,
    },
  },
  {
    name: 'another agent, where only people of the repository can start it, among other inputs',
    files: {
      'codex.yml': `on: workflow_dispatch
permissions: { contents: read }
jobs:
  codex:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: openai/codex-action@v1
        with:
          openai-api-key: {{ secrets.OPENAI_API_KEY }}
          prompt: Review it.
          allow-users: '*' #! low
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'accounts by name',
    files: {
      'triage.yml': `on: issues
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          allowed_bots: dependabot[bot],renovate[bot]
          allowed_non_write_users: alice,bob
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
`,
    },
  },
  {
    name: 'the default',
    files: {
      'triage.yml': `on: issues
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', allowed_bots: '' }
`,
    },
  },
  {
    name: 'a wildcard in another input',
    files: {
      'triage.yml': `on: issues
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', prompt: 'allowed_bots: * is what we avoid' }
`,
    },
  },
  {
    name: 'an action that has no such gate',
    files: {
      'triage.yml': `on: issues
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', allowed_non_write_users: '*' }
`,
    },
  },
]

holds('identity/gate-disabled', positives, nearMisses)
