// What a model answers is run.
import { type Case, holds } from './cases.ts'

const agent = `      - id: agent
        uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', prompt: Suggest a fix. }
`

const job = (steps: string): string => `on: push
permissions: { contents: read }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
${steps}`

const positives: readonly Case[] = [
  {
    name: 'it is written into a script',
    says: 'answers is executed',
    files: {
      'a.yml': job(
        `${agent}      - run: echo "{{ steps.agent.outputs.structured_output }}" > fix.sh && sh fix.sh #! high\n`,
      ),
    },
  },
  {
    name: 'by a variable, to eval, in a job that needs the first',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    outputs: { answer: '{{ steps.agent.outputs.structured_output }}' }
    steps:
${agent}  run:
    needs: ask
    runs-on: ubuntu-latest
    steps:
      - env: { ANSWER: '{{ needs.ask.outputs.answer }}' }
        run: |
          echo start
          eval "$ANSWER" #! high
`,
    },
  },
  {
    name: 'a command’s answer is piped into a shell, among other lines',
    files: {
      'a.yml': job(`      - env: { ANTHROPIC_API_KEY: '{{ secrets.ANTHROPIC_API_KEY }}' }
        run: |
          npm ci
          claude -p "write the release commands" | bash #! high
          echo done
`),
    },
  },
  {
    name: 'it is handed to every later step',
    files: {
      'a.yml': job(`${agent}      - env: { ANSWER: '{{ steps.agent.outputs.structured_output }}' }
        run: echo "LABEL=$ANSWER" >> "$GITHUB_ENV" #! high
`),
    },
  },
  {
    name: 'it is written into a script of an action',
    files: {
      'a.yml': job(`${agent}      - uses: actions/github-script@v8
        with:
          script: return {{ steps.agent.outputs.structured_output }} #! high
`),
    },
  },
  {
    name: 'a shell evaluates a command’s answer',
    says: 'What Claude Code',
    files: {
      'a.yml': job(`      - env: { ANTHROPIC_API_KEY: '{{ secrets.ANTHROPIC_API_KEY }}' }
        run: |
          eval "$(claude -p 'print export lines')" #! high
`),
    },
  },
  {
    name: 'by a variable, piped into a shell',
    files: {
      'a.yml': job(`${agent}      - env: { ANSWER: '{{ steps.agent.outputs.structured_output }}' }
        run: echo "$ANSWER" | bash #! high
`),
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'by a variable, printed and checked',
    files: {
      'a.yml': job(`${agent}      - env: { ANSWER: '{{ steps.agent.outputs.structured_output }}' }
        run: |
          case "$ANSWER" in bug|docs) gh issue edit 1 --add-label "$ANSWER" ;; esac
`),
    },
  },
  {
    name: 'by a variable whose name no shell takes',
    files: {
      'a.yml': job(`${agent}      - env: { '(ANSWER': '{{ steps.agent.outputs.structured_output }}' }
        run: echo done
`),
    },
  },
  {
    name: 'another step’s output is written into a script',
    files: {
      'a.yml': job(`${agent}      - id: version
        run: echo "v=1" >> "$GITHUB_OUTPUT"
      - run: echo {{ steps.version.outputs.v }}
`),
    },
  },
  {
    name: 'only the outcome of the agent’s step decides',
    files: {
      'a.yml': job(`${agent}      - if: steps.agent.outputs.structured_output != ''
        run: bash deploy.sh {{ steps.agent.outcome }}
`),
    },
  },
  {
    name: 'a command’s answer is piped into a file and a filter',
    files: {
      'a.yml': job(`      - env: { ANTHROPIC_API_KEY: '{{ secrets.ANTHROPIC_API_KEY }}' }
        run: |
          claude -p "summarise" | tee summary.md
          claude -p "list" | jq .labels
          bash build.sh
`),
    },
  },
  {
    name: 'it is an input of an action that is no script, and a variable of a step without one',
    files: {
      'a.yml': job(`${agent}      - uses: someone/comment@0123456789012345678901234567890123456789
        with: { body: '{{ steps.agent.outputs.structured_output }}', script: '{{ steps.agent.outputs.structured_output }}' }
        env: { ANSWER: '{{ steps.agent.outputs.structured_output }}' }
`),
    },
  },
  {
    name: 'by a variable, while a shell evaluates another one and a variable of a longer name',
    files: {
      'a.yml': job(`${agent}      - env: { ANSWER: '{{ steps.agent.outputs.structured_output }}', OTHER: '1' }
        run: |
          eval "$OTHER"
          eval "$ANSWER_FORM"
          echo "OTHER=$OTHER" >> "$GITHUB_ENV"
          echo "answer=$ANSWER" >> "$GITHUB_OUTPUT"
`),
    },
  },
]

holds('identity/output-executed', positives, nearMisses)
