// Agents that ask nobody, or may run whatever they like.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'a free shell beside a stored key and a token that writes',
    says: 'may run any shell command',
    files: {
      'a.yml': `on: push
permissions: { contents: write }
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          claude_args: --allowedTools "Read,Bash" #! high
`,
    },
  },
  {
    name: 'a command line that skips permissions, its key from a reusable workflow’s caller; the token reads only',
    says: 'skips every permission prompt',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    permissions: { contents: read }
    uses: ./.github/workflows/review.yml
    secrets: { key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
      'review.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: |
          npm ci
          claude -p "review it" --dangerously-skip-permissions #! medium
        env: { ANTHROPIC_API_KEY: '{{ secrets.key }}' }
`,
    },
  },
  {
    name: 'without a stored key, among other options',
    files: {
      'a.yml': `on: push
permissions: { contents: read, id-token: write }
jobs:
  codex:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        with:
          openai-api-key: {{ steps.broker.outputs.token }}
          prompt: Review it.
          sandbox: danger-full-access #! medium
`,
    },
  },
  {
    name: 'an agent without any list of tools, which approves every call',
    says: 'has no list of tools',
    files: {
      'gemini.yml': `on: issues
permissions: { contents: read }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: google-github-actions/run-gemini-cli@v0 #! medium
        with: { gemini_api_key: '{{ secrets.GEMINI_API_KEY }}', prompt: Triage it. }
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'tools by name',
    files: {
      'a.yml': `on: push
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          claude_args: --allowedTools "Read,Bash(gh issue view:*),Bash(git log:*)"
`,
    },
  },
  {
    name: 'the words stand in the prompt',
    files: {
      'a.yml': `on: push
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          prompt: Never propose --dangerously-skip-permissions or --yolo.
`,
    },
  },
  {
    name: 'a shell is on the list of what it may not use',
    files: {
      'a.yml': `on: push
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          claude_args: --disallowedTools "Bash"
`,
    },
  },
  {
    name: 'a step beside the agent has an option of that name',
    files: {
      'a.yml': `on: push
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - run: make test ARGS=--yolo
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
    },
  },
]

holds('identity/agent-unrestricted', positives, nearMisses)
