// One key in several jobs, weighed by the contrast between them.
import { type Case, holds } from './cases.ts'

type Words = { readonly on?: string; readonly key?: string; readonly mark?: string; readonly more?: string }

const using = ({ on = 'push', key = 'OPENAI_API_KEY', mark = '', more = '' }: Words): string => `on: ${on}
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.${key} }}${mark}
${more}`

const publish = `      - run: npm publish
        env: { NODE_AUTH_TOKEN: '{{ secrets.NPM_TOKEN }}' }
`

const positives: readonly Case[] = [
  {
    name: 'two workflows',
    says: 'OPENAI_API_KEY is used by 2 jobs in 2 workflows',
    files: { 'a.yml': using({ mark: ' #! low' }), 'b.yml': using({ mark: ' #~' }) },
  },
  {
    name: 'two jobs of one workflow are only noted',
    files: {
      'a.yml': using({
        mark: ' #! info',
        more: `  more:
    runs-on: ubuntu-latest
    steps:
      - run: python more.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
      }),
    },
  },
  {
    name: 'outsiders start one of them',
    files: { 'push.yml': using({ mark: ' #! high' }), 'triage.yml': using({ on: 'issues', mark: ' #~' }) },
  },
  {
    name: 'a gate stands before the outsiders',
    files: {
      'push.yml': using({ mark: ' #! medium' }),
      'triage.yml': using({ on: 'issues' }).replace(
        '    steps:',
        `    if: github.event.issue.author_association == 'OWNER'\n    steps:`,
      ),
    },
  },
  {
    name: 'one of them publishes',
    files: { 'push.yml': using({ mark: ' #! medium' }), 'release.yml': using({ more: publish }) },
  },
  {
    name: 'renamed by a reusable workflow, in three workflows, among other keys',
    says: '3 jobs in 3 workflows',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { LLM_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'ask.yml': `on: { workflow_call: { secrets: { LLM_API_KEY: {} } } }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          LLM_API_KEY: {{ secrets.LLM_API_KEY }} #! medium
`,
      'b.yml': using({}),
      'c.yml': using({}),
      'other.yml': using({ key: 'OPENAI_API_KEY_DOCS' }),
    },
  },
  {
    name: 'two jobs that publish, and none that does not',
    files: { 'a.yml': using({ more: publish, mark: ' #! low' }), 'b.yml': using({ more: publish }) },
  },
  {
    name: 'a role in two workflows weighs low, whatever their number',
    files: Object.fromEntries(
      ['a.yml', 'b.yml', 'c.yml'].map((name) => [
        name,
        `on: push
permissions: { id-token: write }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: {{ vars.ROLE }}${name === 'a.yml' ? ' #! low' : ''}
          aws-region: eu-central-1
`,
      ]),
    ),
  },
]

const nearMisses: readonly Case[] = [
  { name: 'one job', files: { 'a.yml': using({}) } },
  { name: 'a key per workflow', files: { 'a.yml': using({}), 'b.yml': using({ key: 'OPENAI_API_KEY_DOCS' }) } },
  {
    name: 'legs of a matrix, and several steps of one job',
    files: {
      'a.yml': using({
        more: `      - run: python again.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
      }).replace('    steps:', '    strategy: { matrix: { model: [small, big] } }\n    steps:'),
    },
  },
  {
    name: 'two environments, each with a value of its own',
    files: {
      'a.yml': using({}).replace('    steps:', '    environment: evals\n    steps:'),
      'b.yml': using({}).replace('    steps:', '    environment: docs\n    steps:'),
    },
  },
  {
    name: 'shared, and accepted by the policy',
    policy: {
      identities: {
        owners: {},
        accepted: [{ check: 'identity/shared-key', identity: 'OPENAI_API_KEY', owner: '@a', reason: 'small team' }],
      },
    },
    files: { 'a.yml': using({}), 'b.yml': using({}) },
  },
  {
    name: 'a publish token, used by several workflows',
    files: {
      'a.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${publish}`,
      'b.yml': `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n${publish}`,
    },
  },
  {
    name: 'two jobs of one reusable workflow',
    files: {
      'caller.yml': `on: push
jobs:
  call: { uses: ./.github/workflows/both.yml, secrets: inherit }
`,
      'both.yml': `on: workflow_call
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: python a.py, env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' } }]
  b:
    runs-on: ubuntu-latest
    steps: [{ run: python b.py, env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' } }]
`,
    },
  },
]

holds('identity/shared-key', positives, nearMisses)
