// One role taken by several workflows under one session name.
import { type Case, holds } from './cases.ts'

const login = (more = '', mark = ''): string => `permissions: { id-token: write, contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6${mark}
        with: { role-to-assume: 'arn:aws:iam::123456789012:role/invoke', aws-region: eu-central-1${more} }
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`

const positives: readonly Case[] = [
  {
    name: 'two workflows with an agent take one role and name no session',
    says: '2 workflows assume one role under the same session name',
    files: { 'a.yml': `on: push\n${login('', ' #! low')}`, 'b.yml': `on: push\n${login('', ' #~')}` },
  },
  {
    name: 'inside a composite action',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ uses: ./.github/actions/ask }]
`,
      'b.yml': `on: workflow_dispatch
jobs:
  b:
    runs-on: ubuntu-latest
    steps: [{ uses: ./.github/actions/ask }]
`,
      '.github/actions/ask/action.yml': `runs:
  using: composite
  steps:
    - uses: aws-actions/configure-aws-credentials@v6 #! low
      with: { role-to-assume: '{{ vars.ROLE }}', aws-region: eu-central-1 }
    - uses: anthropics/claude-code-action@v1
      with: { use_bedrock: 'true' }
`,
    },
  },
  {
    name: 'beside a third workflow that names its session',
    files: {
      'a.yml': `on: push\n${login('', ' #! low')}`,
      'b.yml': `on: push\n${login(", role-session-name: 'b'")}`,
      'c.yml': `on: push\n${login('', ' #~')}`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'each session has a name',
    files: {
      'a.yml': `on: push\n${login(", role-session-name: '{{ github.run_id }}'")}`,
      'b.yml': `on: push\n${login(', role-session-name: b')}`,
    },
  },
  { name: 'one workflow', files: { 'a.yml': `on: push\n${login()}` } },
  {
    name: 'two roles',
    files: { 'a.yml': `on: push\n${login()}`, 'b.yml': `on: push\n${login().replace('role/invoke', 'role/other')}` },
  },
  {
    name: 'no model anywhere: a deployment’s own matter',
    files: {
      'a.yml': `on: push\n${login().replace(/ {6}- uses: anthropics[\s\S]*$/, '')}`,
      'b.yml': `on: push\n${login().replace(/ {6}- uses: anthropics[\s\S]*$/, '')}`,
    },
  },
]

holds('identity/no-trail', positives, nearMisses)
