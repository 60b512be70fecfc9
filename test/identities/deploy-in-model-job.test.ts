// A deployment in the job that holds a model's key, without a credential that says so already.
import { type Case, holds } from './cases.ts'

const positives: readonly Case[] = [
  {
    name: 'the environment is production’s',
    says: 'holds OPENAI_API_KEY and also acts: environment production',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    environment: production #~
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }} #! medium
`,
    },
  },
  {
    name: 'a command deploys, in a composite action of a reusable workflow',
    says: 'deploy to terraform',
    files: {
      'caller.yml': `on: push
jobs:
  call:
    permissions: { contents: read }
    uses: ./.github/workflows/ask.yml
    secrets: { key: '{{ secrets.OPENAI_API_KEY }}' }
`,
      'ask.yml': `on: { workflow_call: { secrets: { key: {} } } }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.key }} #! medium
      - uses: ./.github/actions/apply
`,
      '.github/actions/apply/action.yml': `runs:
  using: composite
  steps:
    - shell: bash
      run: |
        terraform init
        terraform apply -auto-approve #~
`,
    },
  },
  {
    name: 'a command deploys between tests, and other jobs do not',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: make lint }]
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - run: python ask.py
        env:
          OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }} #! medium
      - run: kubectl apply -f k8s #~
`,
    },
  },
]

const nearMisses: readonly Case[] = [
  {
    name: 'an environment that is none of production’s',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    environment: evals
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'the deployment is a job of its own',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
  deploy:
    needs: ask
    environment: production
    runs-on: ubuntu-latest
    steps: [{ run: kubectl apply -f k8s }]
`,
    },
  },
  {
    name: 'a credential that acts stands there: told by another check',
    files: {
      'a.yml': `on: push
permissions: { contents: write }
jobs:
  ask:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: 'commands that only look',
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
          terraform plan
          kubectl get pods
          npm publish --dry-run
      - run: python ask.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
]

holds('identity/deploy-in-model-job', positives, nearMisses)
