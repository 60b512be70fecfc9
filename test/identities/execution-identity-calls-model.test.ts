// The identity that deploys or releases is the one in front of the model.
import { type Case, holds } from './cases.ts'

const role = 'arn:aws:iam::123456789012:role/app'

const login = (mark = ''): string => `      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: ${role}${mark}
          aws-region: eu-central-1
`

const positives: readonly Case[] = [
  {
    name: 'one role deploys and calls the model',
    says: 'acts in job deploy and stands before the model in job review',
    files: {
      'deploy.yml': `on: push
permissions: { id-token: write, contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
${login(' #~')}      - run: aws s3 sync dist s3://site
`,
      'review.yml': `on: push
permissions: { id-token: write, contents: read }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
${login(' #! high')}      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`,
    },
  },
  {
    name: 'one personal token releases and is an agent’s, through a reusable workflow with other names',
    says: 'RELEASE_PAT',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    uses: ./.github/workflows/review.yml
    secrets: { key: '{{ secrets.ANTHROPIC_API_KEY }}', token: '{{ secrets.RELEASE_PAT }}' }
`,
      'review.yml': `on: { workflow_call: { secrets: { key: {}, token: {} } } }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.key }}
          github_token: {{ secrets.token }} #! high
`,
      'release.yml': `on: { push: { tags: ['v*'] } }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: gh release create "$TAG"
        env:
          GH_TOKEN: {{ secrets.RELEASE_PAT }} #~
`,
    },
  },
  {
    name: 'a registry’s password is a model’s key, among other steps',
    files: {
      'a.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: python ask.py
        env:
          LOG_LEVEL: debug
          WATSONX_API_KEY: {{ secrets.IBM_KEY }} #! high
  push:
    runs-on: ubuntu-latest
    steps:
      - run: make image
      - uses: docker/login-action@v3
        with:
          username: iamapikey
          password: {{ secrets.IBM_KEY }} #~
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'a role for the model and a role for the deployment',
    files: {
      'deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
${login()}      - run: aws s3 sync dist s3://site
`,
      'review.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
${login().replace('role/app', 'role/invoke')}      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`,
    },
  },
  {
    name: 'the role calls the model in two workflows and deploys in none',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
${login()}      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`,
      'b.yml': `on: push
jobs:
  b:
    runs-on: ubuntu-latest
    steps:
${login()}      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`,
    },
  },
  {
    name: 'the workflow’s own token in both places',
    files: {
      'a.yml': `on: push
permissions: { contents: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', github_token: '{{ secrets.GITHUB_TOKEN }}' }
  release:
    runs-on: ubuntu-latest
    steps:
      - run: gh release create v1
        env: { GH_TOKEN: '{{ secrets.GITHUB_TOKEN }}' }
`,
    },
  },
  {
    name: 'one personal token in two jobs that release',
    files: {
      'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: gh release create v1, env: { GH_TOKEN: '{{ secrets.RELEASE_PAT }}' } }]
  b:
    runs-on: ubuntu-latest
    steps: [{ run: gh release upload v1 x, env: { GH_TOKEN: '{{ secrets.RELEASE_PAT }}' } }]
`,
    },
  },
]

holds('identity/execution-identity-calls-model', positives, nearMisses)
