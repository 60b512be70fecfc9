// Credentials of several roles that one process can read.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'a script with the keys of model, retrieval and logging',
    says: 'One step holds model, retrieval, observability credentials together',
    files: {
      'a.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    steps:
      - run: python evals.py #! medium
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }} #~
          PINECONE_API_KEY: {{ secrets.PINECONE_API_KEY }} #~
          LANGFUSE_SECRET_KEY: {{ secrets.LANGFUSE_SECRET_KEY }} #~
`,
    },
  },
  {
    name: 'an agent, some of it by the job’s environment',
    says: 'One agent',
    files: {
      'a.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    env:
      SLACK_BOT_TOKEN: {{ secrets.SLACK_BOT_TOKEN }}
      TAVILY_API_KEY: {{ secrets.TAVILY_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - uses: anthropics/claude-code-action@v1 #! high
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
    },
  },
  {
    name: 'through a reusable workflow and a composite action, among settings',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/evals.yml
    secrets: inherit
`,
      'evals.yml': `on: workflow_call
jobs:
  evals:
    runs-on: ubuntu-latest
    env: { REGION: eu, DATABASE_URL: '{{ secrets.DATABASE_URL }}', QDRANT_API_KEY: '{{ secrets.QDRANT_API_KEY }}' }
    steps:
      - uses: ./.github/actions/evals
        with: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      '.github/actions/evals/action.yml': `inputs: { key: {} }
runs:
  using: composite
  steps:
    - run: python evals.py #! medium
      shell: bash
      env:
        OPENAI_API_KEY: {{ inputs.key }} #~
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'two roles',
    files: {
      'a.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    steps:
      - run: python evals.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }}
          ANTHROPIC_API_KEY: {{ secrets.ANTHROPIC_API_KEY }}
          PINECONE_API_KEY: {{ secrets.PINECONE_API_KEY }}
`,
    },
  },
  {
    name: 'the roles stand on steps of their own',
    files: {
      'a.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    steps:
      - run: python index.py
        env: { PINECONE_API_KEY: '{{ secrets.PINECONE_API_KEY }}' }
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
      - run: python log.py
        env: { LANGFUSE_SECRET_KEY: '{{ secrets.LANGFUSE_SECRET_KEY }}' }
`,
    },
  },
  {
    name: 'three roles without a model',
    files: {
      'a.yml': `on: push
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - run: python sync.py
        env:
          PINECONE_API_KEY: {{ secrets.PINECONE_API_KEY }}
          SLACK_TOKEN: {{ secrets.SLACK_TOKEN }}
          SENTRY_AUTH_TOKEN: {{ secrets.SENTRY_AUTH_TOKEN }}
`,
    },
  },
  {
    name: 'the workflow’s own token and settings beside the key',
    files: {
      'a.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    steps:
      - run: python evals.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }}
          GITHUB_TOKEN: {{ secrets.GITHUB_TOKEN }}
          LANGFUSE_HOST: {{ secrets.LANGFUSE_HOST }}
          PINECONE_INDEX: {{ secrets.PINECONE_INDEX }}
`,
    },
  },
]

holds('identity/many-roles-one-process', positives, nearMisses)
