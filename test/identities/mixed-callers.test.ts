// One workflow or action with a key, called from places of different trust.
import { type Case, holds } from './cases.ts'

const callee = (mark: string): string => `on: { workflow_call: { secrets: { key: {} } } }
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.key }}${mark}
`

const caller = (on: string, condition = ''): string => `on: ${on}
jobs:
  call:
    uses: ./.github/workflows/ask.yml${condition}
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`

const action = (mark: string): string => `inputs: { key: {} }
runs:
  using: composite
  steps:
    - run: python ask.py
      shell: bash
      env:
        OPENAI_API_KEY: {{ inputs.key }}${mark}
`

const using = (on: string): string => `on: ${on}
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/ask
        with: { key: '{{ secrets.OPENAI_API_KEY }}' }
`

const positives: readonly Case[] = [
  {
    name: 'called on issues and on a schedule',
    says: '.github/workflows/ask.yml holds OPENAI_API_KEY',
    files: {
      'triage.yml': caller('issues'),
      'nightly.yml': caller(`{ schedule: [{ cron: '0 3 * * *' }] }`),
      'ask.yml': callee(' #! high'),
    },
  },
  {
    name: 'one caller behind a gate, the other by pushes; through a second workflow',
    files: {
      'triage.yml': caller('issue_comment', `\n    if: github.event.comment.author_association == 'OWNER'`).replace(
        'ask.yml',
        'middle.yml',
      ),
      'middle.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.key }}' }
`,
      'push.yml': caller('push'),
      'ask.yml': callee(' #! medium'),
    },
  },
  {
    name: 'a composite action, beside workflows that do not use it',
    says: './.github/actions/ask holds OPENAI_API_KEY',
    files: {
      'triage.yml': using('issues'),
      'push.yml': using('push'),
      'lint.yml':
        'on: pull_request_target\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps: [{ run: make lint }]\n',
      '.github/actions/ask/action.yml': action(' #! high'),
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'all callers are people of the repository',
    files: { 'a.yml': caller('push'), 'b.yml': caller('workflow_dispatch'), 'ask.yml': callee('') },
  },
  {
    name: 'all callers are open to outsiders',
    files: { 'a.yml': caller('issues'), 'b.yml': caller('issue_comment'), 'ask.yml': callee('') },
  },
  { name: 'one caller', files: { 'a.yml': caller('issues'), 'ask.yml': callee('') } },
  {
    name: 'the outsiders’ caller is switched off',
    files: { 'a.yml': caller('issues', '\n    if: false'), 'b.yml': caller('push'), 'ask.yml': callee('') },
  },
  {
    name: 'the outsiders’ caller passes no key',
    files: {
      'a.yml': `on: issues
jobs:
  call:
    uses: ./.github/workflows/ask.yml
`,
      'b.yml': caller('push'),
      'ask.yml': callee(''),
    },
  },
  {
    name: 'a secret that calls no model and opens no cloud',
    files: {
      'a.yml': caller('issues').replace('OPENAI_API_KEY', 'SLACK_TOKEN'),
      'b.yml': caller('push').replace('OPENAI_API_KEY', 'SLACK_TOKEN'),
      'ask.yml': callee('').replace('OPENAI_API_KEY', 'SLACK_TOKEN'),
    },
  },
  {
    name: 'a composite action, used by one workflow only',
    files: { 'triage.yml': using('[issues, push]'), '.github/actions/ask/action.yml': action('') },
  },
]

holds('identity/mixed-callers', positives, nearMisses)
