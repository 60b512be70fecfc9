// One agent's answer is another's input.
import { type Case, holds } from './cases.ts'

const first = `      - id: plan
        uses: openai/codex-action@v1
        with: { openai-api-key: '{{ secrets.OPENAI_API_KEY }}', prompt: Plan it. }
`

const second = (prompt: string, mark = ''): string => `      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          github_token: {{ secrets.BOT_PAT }}
          prompt: ${prompt}${mark}
`

const positives: readonly Case[] = [
  {
    name: 'in one job, to an agent that holds a token',
    says: 'is fed by Codex of job go',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
${first}${second('Do {{ steps.plan.outputs.final-message }}', ' #! medium')}`,
    },
  },
  {
    name: 'over a job’s output, to an agent whose job writes',
    files: {
      'a.yml': `on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs: { plan: '{{ steps.plan.outputs.final-message }}' }
    steps:
${first}  act:
    needs: plan
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
${second('Do {{ needs.plan.outputs.plan }}', ' #! medium')}`,
    },
  },
  {
    name: 'by a variable that the second agent’s command reads, among other steps',
    files: {
      'a.yml': `on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs: { plan: '{{ steps.plan.outputs.final-message }}' }
    steps:
      - uses: actions/checkout@v5
${first}  act:
    needs: [plan]
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@v5
      - run: claude -p "$PLAN"
        env:
          ANTHROPIC_API_KEY: {{ secrets.ANTHROPIC_API_KEY }}
          PLAN: {{ needs.plan.outputs.plan }} #! medium
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the second holds no more than the first',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
${first}      - uses: openai/codex-action@v1
        with: { openai-api-key: '{{ secrets.OPENAI_API_KEY }}', prompt: 'Check {{ steps.plan.outputs.final-message }}' }
`,
    },
  },
  {
    name: 'the second is told something else',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
${first}${second('Do {{ github.run_id }}')}`,
    },
  },
  {
    name: 'the answer is only compared',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
${first}${second(`'{{ steps.plan.outputs.final-message == ''ok'' }}'`)}`,
    },
  },
  {
    name: 'the answer goes to a step that is no agent',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
${first}      - run: python check.py
        env: { PLAN: '{{ steps.plan.outputs.final-message }}' }
${second('Do it.')}`,
    },
  },
]

holds('identity/agent-chain', positives, nearMisses)
