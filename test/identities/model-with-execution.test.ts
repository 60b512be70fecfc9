// A model's key and a credential that acts, in one job.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'an agent with a stored key and a token that writes code',
    says: 'ANTHROPIC_API_KEY stands beside contents: write in job claude',
    files: {
      'claude.yml': `on: push
permissions: { contents: write } #~
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }} #! high
`,
    },
  },
  {
    name: 'a script and a publish token, by a reusable workflow with other names',
    says: 'publishing credential NPM_TOKEN',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    permissions: { contents: read }
    uses: ./.github/workflows/release.yml
    secrets: { model: '{{ secrets.OPENAI_API_KEY }}', registry: '{{ secrets.NPM_TOKEN }}' }
`,
      'release.yml': `on: { workflow_call: { secrets: { model: {}, registry: {} } } }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: python notes.py
        env:
          OPENAI_API_KEY: {{ secrets.model }} #! medium
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: {{ secrets.registry }} #~
`,
    },
  },
  {
    name: 'a cloud login, inside a composite action, among harmless jobs',
    says: 'login to aws',
    files: {
      'a.yml': `on: push
permissions: { id-token: write, contents: read }
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: make lint }]
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/login
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }} #! medium
`,
      '.github/actions/login/action.yml': `runs:
  using: composite
  steps:
    - uses: aws-actions/configure-aws-credentials@v6 #~
      with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-central-1 }
`,
    },
  },
  {
    name: 'a token of an App that may write code',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - id: app
        uses: actions/create-github-app-token@v3 #~
        with: { client-id: '{{ vars.APP }}', private-key: '{{ secrets.APP_PRIVATE_KEY }}' }
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }} #! high
          github_token: {{ steps.app.outputs.token }}
`,
    },
  },
  {
    name: 'two keys beside one credential are two findings: each is replaced for itself',
    says: 'stands beside contents: write',
    files: {
      'a.yml': `on: push
permissions: { contents: write }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }} #! medium
          MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }} #! medium
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'permission to comment only',
    files: {
      'a.yml': `on: push
permissions: { contents: read, issues: write, pull-requests: write }
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
    },
  },
  {
    name: 'what acts stands in a job of its own',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
  publish:
    needs: ask
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '{{ secrets.NPM_TOKEN }}' }
`,
    },
  },
  {
    name: 'id-token: write without any login, and a login for the model itself',
    files: {
      'a.yml': `on: push
permissions: { contents: read, id-token: write }
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: '{{ vars.BEDROCK_ROLE }}', aws-region: eu-central-1 }
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'an App’s token that is narrowed to comments, and a registry that is only read',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/create-github-app-token@v3
        with: { client-id: '{{ vars.APP }}', private-key: '{{ secrets.APP_PRIVATE_KEY }}', permission-issues: write }
      - uses: docker/login-action@v3
        with: { username: bot, password: '{{ secrets.DOCKERHUB_TOKEN }}' }
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
    },
  },
]

holds('identity/model-with-execution', positives, nearMisses)
