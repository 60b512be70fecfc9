// A key that can leave by a log or an artifact.
import { type Case, holds } from './cases.ts'

const job = (run: string, env = 'OPENAI_API_KEY'): string => `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - env: { ${env}: '{{ secrets.OPENAI_API_KEY }}' }
        run: |
          python ask.py
${run}
`

const positives: readonly Case[] = [
  {
    name: 'printed as it is',
    says: 'OPENAI_API_KEY can reach the log of job ask',
    files: { 'a.yml': job('          echo "key: $OPENAI_API_KEY" #! medium') },
  },
  {
    name: 'printed changed, past the mask, under another name that a reusable workflow gives it',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'ask.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - env: { LLM_API_KEY: '{{ secrets.key }}' }
        run: |
          echo start
          echo "$LLM_API_KEY" | base64 #! high
`,
    },
  },
  {
    name: 'with the whole environment, among other commands',
    files: { 'a.yml': job('          mkdir out\n          printenv #! medium\n          ls out') },
  },
  {
    name: 'every secret at once',
    says: 'hands a step every secret at once',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py #! high
        env:
          ALL: {{ toJSON(secrets) }}
`,
    },
  },
  {
    name: 'a folder where an agent keeps its state is uploaded',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
      - uses: actions/upload-artifact@v5
        with:
          name: logs
          path: ~/.claude #! high
`,
    },
  },
  {
    name: 'an agent that prints all that its tools return',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          show_full_output: true #! medium
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'its length, whether it is there, and another variable are printed',
    files: {
      'a.yml': job(`          echo "\${#OPENAI_API_KEY}"
          echo "\${OPENAI_API_KEY:+set}"
          echo "$OPENAI_API_KEY_NAME"`),
    },
  },
  {
    name: 'written to a file, handed to a program, put into a variable',
    files: {
      'a.yml': job(`          echo "$OPENAI_API_KEY" > key.txt
          echo "$OPENAI_API_KEY" | docker login --password-stdin
          SHORT=$(echo "$OPENAI_API_KEY" | cut -c1-3)`),
    },
  },
  {
    name: 'a trace of a script that does not use it',
    files: { 'a.yml': job('          set -x\n          make build') },
  },
  {
    name: 'what is printed is the workflow’s own token',
    files: { 'a.yml': job('          echo "$GITHUB_TOKEN"') },
  },
  {
    name: 'reports are uploaded',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', show_full_output: false }
      - uses: actions/upload-artifact@v5
        with: { name: report, path: out/report.environment.html }
`,
    },
  },
  {
    name: 'one secret by a literal index',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: "{{ secrets['OPENAI_API_KEY'] }}" }
`,
    },
  },
]

holds('identity/secret-in-output', positives, nearMisses)
