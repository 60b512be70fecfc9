// Tokens that are asked to outlive their task.
import { type Case, holds } from './cases.ts'

const agent = `      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`

const positives: readonly Case[] = [
  {
    name: 'an App’s token that is not revoked, in an agent’s job',
    says: 'not revoked',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/create-github-app-token@v3
        with:
          client-id: {{ vars.APP }}
          private-key: {{ secrets.APP_PRIVATE_KEY }}
          skip-token-revoke: true #! medium
${agent}`,
    },
  },
  {
    name: 'a session of four hours, inside a composite action that a reusable workflow uses',
    says: 'longer than an hour',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/deploy.yml
`,
      'deploy.yml': `on: workflow_call
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps: [{ uses: ./.github/actions/login }]
`,
      '.github/actions/login/action.yml': `runs:
  using: composite
  steps:
    - uses: aws-actions/configure-aws-credentials@v6
      with:
        role-to-assume: arn:aws:iam::123456789012:role/deploy
        role-duration-seconds: 14400 #! low
`,
    },
  },
  {
    name: 'a token of two hours, between steps that ask for nothing',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: google-github-actions/auth@v3
        with:
          workload_identity_provider: {{ vars.WIF }}
          access_token_lifetime: 7200s #! medium
      - run: make build
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'an App’s token with the default',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/create-github-app-token@v3
        with: { client-id: '{{ vars.APP }}', private-key: '{{ secrets.APP_PRIVATE_KEY }}', skip-token-revoke: false }
${agent}`,
    },
  },
  {
    name: 'a session of exactly an hour',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', role-duration-seconds: 3600 }
`,
    },
  },
  {
    name: 'an action of somebody else with an input of that name',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/login@v1
        with: { role-duration-seconds: 14400, skip-token-revoke: true }
${agent}`,
    },
  },
]

holds('identity/token-lifetime', positives, nearMisses)
