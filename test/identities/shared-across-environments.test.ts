// One key or role where environments meet.
import { type Case, holds } from './cases.ts'

type Words = { readonly environment?: string; readonly key?: string; readonly mark?: string }

const using = ({ environment, key = 'OPENAI_API_KEY', mark = '' }: Words): string => `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
${environment === undefined ? '' : `    environment: ${environment}\n`}    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.${key} }}${mark}
`

const assuming = (role: string, environment: string, mark = ''): string => `on: push
permissions: { id-token: write }
jobs:
  go:
    runs-on: ubuntu-latest
    environment: ${environment}
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: ${role}${mark}
          aws-region: eu-central-1
`

const role = 'arn:aws:iam::123456789012:role/app'

const positives: readonly Case[] = [
  {
    name: 'read in production and without any environment',
    says: 'with environment production and without any',
    files: { 'a.yml': using({ environment: 'production', mark: ' #! medium' }), 'b.yml': using({ mark: ' #~' }) },
  },
  {
    name: 'read in an environment that is none of production’s and without any, through a reusable workflow',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'ask.yml': using({ key: 'key', mark: ' #~' }).replace(
        'on: push',
        'on: { workflow_call: { secrets: { key: {} } } }',
      ),
      'bound.yml': using({ environment: 'evals', mark: ' #! low' }),
    },
  },
  {
    name: 'one role in production and in staging, beside roles of one environment',
    says: 'is assumed in environment production and outside it',
    files: {
      'a.yml': assuming(role, 'production', ' #! high'),
      'b.yml': assuming(role, 'staging', ' #~'),
      'c.yml': assuming(`${role}-other`, 'staging'),
    },
  },
  {
    name: 'a role named by a variable, which may differ',
    files: {
      'a.yml': assuming('{{ vars.ROLE }}', 'production', ' #! low'),
      'b.yml': assuming('{{ vars.ROLE }}', 'dev'),
    },
  },
  {
    name: 'an environment that is computed may be any: low, whatever words stand in its expression',
    files: {
      'a.yml': using({ environment: "{{ inputs.environment || 'production' }}", mark: ' #! low' }),
      'b.yml': using({}),
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the same name under two environments',
    files: { 'a.yml': using({ environment: 'production' }), 'b.yml': using({ environment: 'staging' }) },
  },
  { name: 'no environment at all', files: { 'a.yml': using({}), 'b.yml': using({}) } },
  {
    name: 'another key without an environment',
    files: { 'a.yml': using({ environment: 'production' }), 'b.yml': using({ key: 'OPENAI_API_KEY_DEV' }) },
  },
  {
    name: 'a credential of another kind, beside a model key that is bound',
    files: {
      'a.yml': using({ environment: 'production' }).replaceAll('OPENAI_API_KEY', 'NPM_TOKEN'),
      'b.yml': using({}).replaceAll('OPENAI_API_KEY', 'NPM_TOKEN'),
      'c.yml': using({ environment: 'production' }),
    },
  },
  {
    name: 'a role per environment',
    files: { 'a.yml': assuming(role, 'production'), 'b.yml': assuming(`${role}-dev`, 'dev') },
  },
]

holds('identity/shared-across-environments', positives, nearMisses)
