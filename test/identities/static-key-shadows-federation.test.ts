// Federation that is set up and never used, because a stored key is given beside it.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'a federation rule and a key on one step',
    says: 'anthropic_api_key beside its federation',
    files: {
      'review.yml': `on: pull_request
permissions: { contents: read, id-token: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_federation_rule_id: {{ vars.RULE }} #~
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }} #! high
`,
    },
  },
  {
    name: 'the key comes from the job’s environment, by two renames',
    says: 'ANTHROPIC_API_KEY',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    permissions: { contents: read, id-token: write }
    uses: ./.github/workflows/agent.yml
    secrets: { model_key: '{{ secrets.CLAUDE_KEY }}' }
`,
      'agent.yml': `on: { workflow_call: { secrets: { model_key: {} } } }
jobs:
  agent:
    runs-on: ubuntu-latest
    env: { ANTHROPIC_API_KEY: '{{ secrets.model_key }}' }
    steps:
      - uses: anthropics/claude-code-action@v1 #! high
        with:
          anthropic_federation_rule_id: {{ vars.RULE }} #~
`,
    },
  },
  {
    name: 'among other inputs: a cloud is chosen and a key is given',
    files: {
      'review.yml': `on: push
permissions: { contents: read, id-token: write, pull-requests: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: '{{ vars.ROLE }}', aws-region: eu-central-1 }
      - uses: anthropics/claude-code-action@v1
        with:
          prompt: Review it.
          use_bedrock: 'true' #~
          track_progress: true
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }} #! medium
`,
    },
  },
  {
    name: 'a workload identity provider and a key file in one login',
    says: 'GCP_KEY',
    files: {
      'deploy.yml': `on: push
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: google-github-actions/auth@v3
        with:
          workload_identity_provider: {{ vars.WIF }} #! medium
          credentials_json: {{ secrets.GCP_KEY }}
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'federation alone',
    files: {
      'review.yml': `on: pull_request
permissions: { contents: read, id-token: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_federation_rule_id: '{{ vars.RULE }}', anthropic_organization_id: '{{ vars.ORG }}' }
`,
    },
  },
  {
    name: 'the key stands on another step of the job',
    files: {
      'review.yml': `on: push
permissions: { contents: read, id-token: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_federation_rule_id: '{{ vars.RULE }}' }
`,
    },
  },
  {
    name: 'the switch to the cloud is off',
    files: {
      'review.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'false', anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
    },
  },
  {
    name: 'the key is a token that an earlier step exchanged',
    files: {
      'review.yml': `on: push
permissions: { contents: read, id-token: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - id: broker
        run: node exchange.mjs
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_federation_rule_id: {{ vars.RULE }}
          anthropic_api_key: {{ steps.broker.outputs.access_token }}
`,
    },
  },
]

holds('identity/static-key-shadows-federation', positives, nearMisses)
