// One secret that several systems take.
import { type Case, holds } from './cases.ts'

const job = (env: string): string => `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
${env}
`

const positives: readonly Case[] = [
  {
    name: 'a model’s key that a vector database is given, too',
    says: 'pinecone',
    files: {
      'a.yml': job(`          MISTRAL_API_KEY: {{ secrets.AI_KEY }} #! medium
          PINECONE_API_KEY: {{ secrets.AI_KEY }} #~`),
    },
  },
  {
    name: 'in two workflows, one of them through a reusable one',
    files: {
      'a.yml': job('          COHERE_API_KEY: {{ secrets.AI_KEY }} #! medium'),
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/trace.yml
    secrets: { key: '{{ secrets.AI_KEY }}' }
`,
      'trace.yml': job('          LANGFUSE_SECRET_KEY: {{ secrets.key }} #~').replace(
        'on: push',
        'on: { workflow_call: { secrets: { key: {} } } }',
      ),
    },
  },
  {
    name: 'two vendors of models, among keys that go to one',
    says: 'groq',
    files: {
      'a.yml': job(`          LOG_LEVEL: debug
          TAVILY_API_KEY: {{ secrets.TAVILY_API_KEY }}
          MISTRAL_API_KEY: {{ secrets.AI_KEY }} #! medium
          GROQ_API_KEY: {{ secrets.AI_KEY }} #~`),
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'one vendor under two names',
    files: {
      'a.yml': job(`          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }}
          OPENAI_KEY: {{ secrets.OPENAI_API_KEY }}`),
    },
  },
  {
    name: 'a vendor’s key in the variable of an interface that it speaks',
    files: {
      'a.yml': job(`          OPENAI_API_KEY: {{ secrets.MISTRAL_API_KEY }}
          MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }}`),
    },
  },
  {
    name: 'a general name beside the vendor’s',
    files: {
      'a.yml': job(`          LLM_API_KEY: {{ secrets.OPENAI_API_KEY }}
          EMBEDDING_API_KEY: {{ secrets.OPENAI_API_KEY }}`),
    },
  },
  {
    name: 'a key per system',
    files: {
      'a.yml': job(`          MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }}
          PINECONE_API_KEY: {{ secrets.PINECONE_API_KEY }}`),
    },
  },
  {
    name: 'a token that calls no model, in variables of two systems',
    files: {
      'a.yml': job(`          PINECONE_API_KEY: {{ secrets.DATA_TOKEN }}
          LANGFUSE_SECRET_KEY: {{ secrets.DATA_TOKEN }}`),
    },
  },
  {
    name: 'a setting, the workflow’s own token and an unknown variable beside the vendor’s',
    files: {
      'a.yml': job(`          MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }}
          MISTRAL_MODEL_NAME: {{ secrets.MISTRAL_API_KEY }}
          MY_OWN_SECRET: {{ secrets.MISTRAL_API_KEY }}
          GITHUB_TOKEN: {{ secrets.GITHUB_TOKEN }}`),
    },
  },
]

holds('identity/one-key-many-systems', positives, nearMisses)
