// A stored key is told where something short-lived could stand in its place.
import { type Case, holds } from './cases.ts'
import { broker } from './repository.ts'

const positives: readonly Case[] = [
  {
    name: 'a key of a provider that federates',
    says: 'Anthropic workload identity federation replaces it',
    files: {
      'evals.yml': `on: { schedule: [{ cron: '0 3 * * *' }] }
permissions: { contents: read }
jobs:
  evals:
    runs-on: ubuntu-latest
    steps:
      - run: python evals.py
        env:
          ANTHROPIC_API_KEY: {{ secrets.ANTHROPIC_API_KEY }} #! medium
`,
    },
  },
  {
    name: 'through a reusable workflow that knows the key under a general name, in a job that has id-token: write',
    says: 'OPENAI_API_KEY is a stored key',
    files: {
      'nightly.yml': `on: { schedule: [{ cron: '0 3 * * *' }] }
jobs:
  call:
    permissions: { contents: read, id-token: write }
    uses: ./.github/workflows/ask.yml
    secrets:
      llm_key: {{ secrets.OPENAI_API_KEY }}
`,
      'ask.yml': `on: { workflow_call: { secrets: { llm_key: { required: true } } } }
permissions: { contents: read, id-token: write } #~
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.llm_key }} #! medium
`,
    },
  },
  {
    name: 'between settings, other credentials and steps without any; a provider without federation is only noted',
    says: 'no known federation',
    files: {
      'ci.yml': `on: [push]
permissions: { contents: read }
env: { PYTHON_VERSION: '3.13', MODEL_NAME: mistral-large }
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: make lint }]
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: make test
        env:
          DATABASE_URL: {{ secrets.DATABASE_URL }}
          MISTRAL_BASE_URL: {{ secrets.MISTRAL_BASE_URL }}
          MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }} #! info
`,
    },
  },
  {
    name: 'written to GITHUB_ENV by one step, read by an agent in another',
    files: {
      'review.yml': `on: workflow_dispatch
permissions: { contents: read }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: echo "ANTHROPIC_API_KEY=$KEY" >> "$GITHUB_ENV"
        env: { KEY: '{{ secrets.REVIEW_BOT_KEY }}' } #! medium
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ env.ANTHROPIC_API_KEY }} #~
`,
    },
  },
  {
    name: 'a provider that the team’s broker serves',
    says: 'gateway serves it',
    policy: { broker: broker({ providers: ['mistral'] }) },
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }} #! medium
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'a role taken by OIDC',
    files: {
      'a.yml': `on: push
permissions: { contents: read, id-token: write }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: '{{ vars.BEDROCK_ROLE }}', aws-region: eu-central-1 }
      - run: python ask.py
`,
    },
  },
  {
    name: 'a secret that only names a model, an endpoint or an identity',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        env:
          OPENAI_BASE_URL: {{ secrets.OPENAI_BASE_URL }}
          AZURE_OPENAI_ENDPOINT: {{ secrets.AZURE_OPENAI_ENDPOINT }}
          ANTHROPIC_MODEL: {{ secrets.ANTHROPIC_MODEL }}
        with:
          anthropic_federation_rule_id: {{ secrets.ANTHROPIC_FEDERATION_RULE_ID }}
`,
    },
  },
  {
    name: 'credentials that call no model and open no cloud',
    files: {
      'a.yml': `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: {{ secrets.ANTHROPIC_NPM_TOKEN }}
          GH_TOKEN: {{ secrets.GITHUB_TOKEN }}
`,
    },
  },
  {
    name: 'a name that is only compared',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: make test
        env:
          HAS_KEY: {{ secrets.OPENAI_API_KEY != '' }}
          SLACK_TOKEN: {{ secrets.SLACK_TOKEN }}
`,
    },
  },
]

holds('identity/static-key', positives, nearMisses)
