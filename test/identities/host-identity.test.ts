// A machine that is trusted instead of the job.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'an agent that calls Bedrock as its own runner',
    says: 'calls the model as its runner',
    files: {
      'a.yml': `on: push
jobs:
  review: #~
    runs-on: self-hosted
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          use_bedrock: 'true' #! medium
`,
    },
  },
  {
    name: 'inside a composite action, on a labelled runner of one’s own',
    files: {
      'caller.yml': `on: push
jobs:
  call: { uses: ./.github/workflows/review.yml }
`,
      'review.yml': `on: workflow_call
jobs:
  review: #~
    runs-on: [self-hosted, linux, gpu]
    steps:
      - uses: actions/checkout@v5
      - uses: ./.github/actions/review
`,
      '.github/actions/review/action.yml': `runs:
  using: composite
  steps:
    - uses: anthropics/claude-code-action@v1
      with:
        use_vertex: true #! medium
`,
    },
  },
  {
    name: 'a command line that is switched to the cloud, among other variables',
    files: {
      'a.yml': `on: workflow_dispatch
permissions: { contents: read }
jobs:
  review:
    runs-on: { group: builders, labels: [self-hosted] }
    steps:
      - run: npm ci
      - run: claude -p "review the last commit" --allowedTools Read
        env:
          AWS_REGION: eu-central-1
          CLAUDE_CODE_USE_BEDROCK: 1 #! medium
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'the job logs in itself',
    files: {
      'a.yml': `on: push
permissions: { id-token: write }
jobs:
  review:
    runs-on: self-hosted
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: '{{ vars.ROLE }}', aws-region: eu-central-1 }
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`,
    },
  },
  {
    name: 'a runner of the platform',
    files: {
      'a.yml': `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`,
    },
  },
  {
    name: 'a runner of one’s own and a key instead of a cloud',
    files: {
      'a.yml': `on: push
jobs:
  review:
    runs-on: self-hosted
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
    },
  },
  {
    name: 'a label that may be a larger runner of the platform',
    files: {
      'a.yml': `on: push
jobs:
  review:
    runs-on: linux-16-cores
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
`,
    },
  },
]

holds('identity/host-identity', positives, nearMisses)
