// A key in an environment that is wider than its use.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'a job’s environment, which an action of somebody else inherits',
    says: 'OPENAI_API_KEY is in the environment of a whole job',
    files: {
      'ci.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }} #! medium
    steps:
      - uses: someone/setup-thing@v2
      - run: python ask.py --key "$OPENAI_API_KEY"
`,
    },
  },
  {
    name: 'a workflow’s environment, three of whose jobs only run actions; through a rename',
    says: 'a whole workflow',
    files: {
      'ci.yml': `on: push
env:
  LLM_API_KEY: {{ secrets.TEAM_KEY }} #! medium
jobs:
  ask:
    runs-on: ubuntu-latest
    steps: [{ run: 'python ask.py "$LLM_API_KEY"' }]
  lint:
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v5 }]
  size:
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v5 }]
  docs:
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v5 }]
`,
    },
  },
  {
    name: 'among other settings, and only a pinned action inherits it',
    files: {
      'ci.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    env:
      PYTHONUNBUFFERED: 1
      ANTHROPIC_API_KEY: {{ secrets.ANTHROPIC_API_KEY }} #! low
      REGION: eu
    steps:
      - uses: actions/checkout@v5
      - uses: someone/setup-thing@0123456789012345678901234567890123456789
      - run: echo ready
      - run: python ask.py "$ANTHROPIC_API_KEY"
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the key stands on the step that needs it',
    files: {
      'ci.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/setup-thing@v2
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'a job’s environment whose other steps are the platform’s own or scripts that may read it',
    files: {
      'ci.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
      - run: make evals
`,
    },
  },
  {
    name: 'a workflow’s environment with one job that uses it',
    files: {
      'ci.yml': `on: push
env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
jobs:
  evals:
    runs-on: ubuntu-latest
    steps: [{ run: make evals }]
`,
    },
  },
  {
    name: 'the step sets the variable to something else itself',
    files: {
      'ci.yml': `on: push
jobs:
  evals:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
    steps:
      - uses: someone/setup-thing@v2
        env: { OPENAI_API_KEY: none }
      - run: make evals
`,
    },
  },
]

holds('identity/key-scope', positives, nearMisses)
