// Text of outsiders in a prompt: what makes it critical, and each thing that takes a level away.
import { expect, test } from 'vitest'
import { type Case, findingsOf, holds } from './cases.ts'

type Words = {
  readonly on?: string
  readonly permissions?: string
  readonly condition?: string
  readonly mark?: string
  readonly inputs?: string
}

const key = `          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
`

const triage = ({
  on = 'issues',
  permissions = '{ contents: read }',
  condition,
  mark = '',
  inputs = '',
}: Words): string =>
  `on: ${on}
permissions: ${permissions}
jobs:
  triage:
${condition === undefined ? '' : `    if: ${condition}\n`}    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-base-action@beta${mark}
        with:
          prompt: Label {{ github.event.issue.title }}
${key}${inputs}`

const writes = '{ contents: write }'
const member = `github.event.issue.author_association == 'MEMBER'`

const positives: readonly Case[] = [
  {
    name: 'no gate, a stored key and a token that writes code',
    says: 'Text from outsiders reaches Claude Code in job triage',
    files: { 'a.yml': triage({ permissions: writes, mark: ' #! critical' }) },
  },
  { name: 'a token that only reads', files: { 'a.yml': triage({ mark: ' #! high' }) } },
  {
    name: 'a list of tools without a free shell',
    files: {
      'a.yml': triage({
        permissions: writes,
        mark: ' #! high',
        inputs: '          allowed_tools: Read,Bash(gh issue view:*)\n',
      }),
    },
  },
  { name: 'one gate', files: { 'a.yml': triage({ permissions: writes, condition: member, mark: ' #! medium' }) } },
  {
    name: 'two gates of different kinds take two levels',
    files: {
      'a.yml': triage({
        permissions: writes,
        condition: `${member} && contains(github.event.issue.labels.*.name, 'triage')`,
        mark: ' #! low',
      }),
    },
  },
  {
    name: 'a gate that covers only one of two events',
    files: {
      'a.yml': triage({
        on: '[issues, issue_comment]',
        permissions: writes,
        condition: `github.event_name == 'issues' || github.event.comment.author_association == 'OWNER'`,
        mark: ' #! critical',
      }),
    },
  },
  {
    name: 'a key that federates',
    files: {
      'a.yml': triage({ permissions: writes, mark: ' #! medium' }).replace(
        key,
        '          anthropic_federation_rule_id: {{ vars.RULE }}\n',
      ),
    },
  },
  {
    name: 'a file of the prompt may be told of it: not certain',
    files: {
      'a.yml': triage({ permissions: writes, mark: ' #! high' }).replace(
        'Label {{ github.event.issue.title }}',
        'Label the issue.',
      ),
    },
  },
  {
    name: 'through a reusable workflow, a composite action and a variable, among other steps',
    files: {
      'caller.yml': `on:
  pull_request_target: #~
  push:
jobs:
  call:
    permissions: { contents: write }
    uses: ./.github/workflows/review.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'review.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./.github/actions/review
        with: { key: '{{ secrets.key }}' }
`,
      '.github/actions/review/action.yml': `inputs: { key: {} }
runs:
  using: composite
  steps:
    - shell: bash #! critical
      run: codex exec "$PROMPT"
      env:
        OPENAI_API_KEY: {{ inputs.key }}
        PROMPT: Review {{ github.event.pull_request.body }} #~
`,
    },
  },
  {
    name: 'no agent: a script with the key is given the title',
    says: 'reaches a step that holds OPENAI_API_KEY',
    files: {
      'a.yml': `on: issues
permissions: { contents: write }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py #! high
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }}
          TITLE: {{ github.event.issue.title }} #~
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  { name: 'only people of the repository start it', files: { 'a.yml': triage({ on: 'push', permissions: writes }) } },
  {
    name: 'a pull request from a fork gets no secret',
    files: { 'a.yml': triage({ on: 'pull_request', permissions: writes }) },
  },
  {
    name: 'the event of outsiders is ruled out',
    files: { 'a.yml': triage({ on: '[issues, push]', condition: `github.event_name == 'push'` }) },
  },
  {
    name: 'an event without text, and a prompt without any',
    files: { 'a.yml': triage({ on: 'watch' }).replace('Label {{ github.event.issue.title }}', 'Say hello.') },
  },
  {
    name: 'a script with the key is given a number',
    files: {
      'a.yml': `on: issues
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}', NUMBER: '{{ github.event.issue.number }}' }
`,
    },
  },
  {
    name: 'the title goes to another step than the key',
    files: {
      'a.yml': `on: issues
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python label.py
        env: { TITLE: '{{ github.event.issue.title }}' }
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
]

holds('identity/untrusted-prompt', positives, nearMisses)

test('a gate before one of two events is told with its event, and the open one by name', () => {
  const [finding] = findingsOf(
    {
      name: '',
      files: {
        'a.yml': triage({
          on: '[issues, issue_comment]',
          condition: `github.event_name == 'issues' || github.event.comment.author_association == 'OWNER'`,
        }),
      },
    },
    'identity/untrusted-prompt',
  )
  const said = finding?.evidence?.map(({ text }) => text)
  expect(said).toContain('gate: author_association is checked (issue_comment only)')
  expect(said).toContain('no gate before issues')
})
