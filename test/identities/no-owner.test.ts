// A shared key that nobody is named for.
import { type Case, holds } from './cases.ts'

const using = (name: string, mark = ''): string => `on: push
permissions: { contents: read }
jobs:
  ${name}:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }}${mark}
`

const positives: readonly Case[] = [
  {
    name: 'two workflows and no owner anywhere',
    says: 'OPENAI_API_KEY is shared by 2 workflows and nobody owns it',
    files: { 'a.yml': using('a', ' #! info'), 'b.yml': using('b', ' #~') },
  },
  {
    name: 'CODEOWNERS gives the workflows to different teams',
    files: {
      'a.yml': using('a', ' #! info'),
      'b.yml': using('b'),
      '.github/CODEOWNERS': '/.github/workflows/a.yml @org/a\n/.github/workflows/b.yml @org/b\n',
    },
  },
  {
    name: 'through a reusable workflow and beside keys that are owned',
    policy: { identities: { owners: { MISTRAL_API_KEY: '@org/models' }, accepted: [] } },
    files: {
      'a.yml': using('a').replaceAll('OPENAI', 'MISTRAL'),
      'b.yml': using('b').replaceAll('OPENAI', 'MISTRAL'),
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
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.key }} #! info
`,
      'direct.yml': using('direct', ' #~'),
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the policy names an owner',
    policy: { identities: { owners: { OPENAI_API_KEY: '@org/models' }, accepted: [] } },
    files: { 'a.yml': using('a'), 'b.yml': using('b') },
  },
  {
    name: 'CODEOWNERS gives both workflows to one team, beside others',
    files: {
      'a.yml': using('a'),
      'b.yml': using('b'),
      'docs/CODEOWNERS': '.github/ @org/platform\n.github/workflows/b.yml @org/b @org/platform\n',
    },
  },
  { name: 'one workflow', files: { 'a.yml': using('a') } },
]

holds('identity/no-owner', positives, nearMisses)
