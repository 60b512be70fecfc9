// A person's token in an agent's hands.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'an OAuth token of a person',
    says: 'CLAUDE_CODE_OAUTH_TOKEN is a person’s token',
    files: {
      'claude.yml': `on: issue_comment
permissions: { contents: read }
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          claude_code_oauth_token: {{ secrets.CLAUDE_CODE_OAUTH_TOKEN }} #! high
`,
    },
  },
  {
    name: 'a personal access token, through a composite action of the repository',
    says: 'REVIEW_PAT',
    files: {
      'claude.yml': `on: push
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/review
        with: { key: '{{ secrets.ANTHROPIC_API_KEY }}', token: '{{ secrets.REVIEW_PAT }}' }
`,
      '.github/actions/review/action.yml': `inputs: { key: {}, token: {} }
runs:
  using: composite
  steps:
    - uses: anthropics/claude-code-action@v1
      with:
        anthropic_api_key: {{ inputs.key }}
        github_token: {{ inputs.token }} #! high
`,
    },
  },
  {
    name: 'a Copilot token in the environment, among settings and other steps',
    files: {
      'triage.yml': `on: workflow_dispatch
permissions: { contents: read, issues: write }
env: { NODE_VERSION: 22 }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: npm ci
      - run: npx @github/copilot -p "label the new issues"
        env:
          LOG_LEVEL: debug
          COPILOT_GITHUB_TOKEN: {{ secrets.COPILOT_GITHUB_TOKEN }} #! high
`,
    },
  },
  {
    name: 'a token of no telling name that the agent takes for the repository, if it is set',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          github_token: {{ secrets.BOT_TOKEN || github.token }} #! low
`,
    },
  },
  {
    name: 'a token of no telling name that is all the agent has for the repository',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          github_token: {{ secrets.BOT_TOKEN }} #! medium
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the workflow’s own token',
    files: {
      'claude.yml': `on: push
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', github_token: '{{ secrets.GITHUB_TOKEN }}' }
`,
    },
  },
  {
    name: 'a token of an App, minted in the job',
    files: {
      'claude.yml': `on: push
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - id: app
        uses: actions/create-github-app-token@v3
        with: { client-id: '{{ vars.APP }}', private-key: '{{ secrets.APP_PRIVATE_KEY }}' }
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', github_token: '{{ steps.app.outputs.token }}' }
`,
    },
  },
  {
    name: 'a personal token in a job without an agent',
    files: {
      'release.yml': `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: gh release create v1
        env: { GH_TOKEN: '{{ secrets.RELEASE_PAT }}' }
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'a personal token on another step of the agent’s job',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
      - run: gh pr create
        env: { GH_TOKEN: '{{ secrets.RELEASE_PAT }}' }
`,
    },
  },
]

holds('identity/refresh-token', positives, nearMisses)
