// Patterns that public incidents and real repositories showed: each must be told, by the check that is about it.
import { expect, test } from 'vitest'
import { type Case, documentsOf, reachOf } from './cases.ts'
import { told } from './files.ts'
import { writeCase } from './written.ts'

type Pattern = Case & { readonly ids: readonly string[] }

const reusable = `on: { workflow_call: { secrets: { LLM_API_KEY: {} } } }
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: python test.py
        env: { LLM_API_KEY: '{{ secrets.LLM_API_KEY }}' }
`

const callers = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `suite${index}.yml`,
    `on: push
jobs:
${Array.from(
  { length: 6 },
  (_, job) => `  job${job}:
    runs-on: ubuntu-latest
    steps:
      - run: python test.py
        env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
).join('')}  call:
    uses: ./.github/workflows/reusable.yml
    secrets: { LLM_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
`,
  ]),
)

const patterns: readonly Pattern[] = [
  {
    name: '2. one model key shared by triage jobs that outsiders start and by release jobs',
    ids: ['high identity/shared-key'],
    files: {
      'triage.yml': `on: [issues, issue_comment, pull_request_target]
permissions: { contents: read, issues: write }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: python triage.py
        env: { GEMINI_API_KEY: '{{ secrets.GEMINI_API_KEY }}' }
`,
      'release.yml': `on: { release: { types: [published] }, schedule: [{ cron: '0 3 * * *' }] }
permissions: { contents: write }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: npm run e2e
        env: { GEMINI_API_KEY: '{{ secrets.GEMINI_API_KEY }}' }
`,
    },
  },
  {
    name: '3. three providers’ keys for a whole workflow with id-token: write and a cloud login',
    ids: ['medium identity/static-key', 'medium identity/key-scope'],
    files: {
      'tests.yml': `on: push
permissions: { contents: read, id-token: write }
env:
  OPENAI_API_KEY: {{ secrets.OPENAI_API_KEY }}
  ANTHROPIC_API_KEY: {{ secrets.ANTHROPIC_API_KEY }}
  MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }}
jobs:
  tests:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/login@v2
        with: { client-id: '{{ secrets.AZURE_CLIENT_ID }}', tenant-id: '{{ secrets.AZURE_TENANT_ID }}' }
      - run: make tests
`,
    },
  },
  {
    name: '4. an agent with the model key and a release token in one job',
    ids: ['high identity/model-with-execution'],
    files: {
      'a.yml': `on: { schedule: [{ cron: '0 3 * * *' }] }
permissions: { contents: read }
jobs:
  update:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { token: '{{ secrets.RELEASE_PLEASE_TOKEN }}' }
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_api_key: '{{ secrets.ANTHROPIC_API_KEY }}', prompt: Update the lock file. }
`,
    },
  },
  {
    name: '5. a triage agent that everyone may start, with a shell and the issue’s title in its prompt',
    ids: ['high identity/gate-disabled', 'high identity/untrusted-prompt', 'high identity/agent-unrestricted'],
    files: {
      'triage.yml': `on: { issues: { types: [opened] } }
permissions: { contents: read, issues: write }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          allowed_non_write_users: '*'
          claude_args: --allowedTools "Bash,Read,Edit"
          prompt: Triage {{ github.event.issue.title }}
`,
      'publish.yml': `on: { schedule: [{ cron: '0 3 * * *' }] }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/cache@v4
        with: { path: node_modules, key: npm }
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '{{ secrets.NPM_TOKEN }}' }
`,
    },
  },
  {
    name: '6. a pull request’s title reaches an agent whose environment has the key and a token that writes',
    ids: ['critical identity/untrusted-prompt'],
    files: {
      'review.yml': `on: pull_request_target
permissions: { contents: write, pull-requests: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: gemini -p "Review $TITLE" --yolo
        env:
          GEMINI_API_KEY: {{ secrets.GEMINI_API_KEY }}
          GITHUB_TOKEN: {{ secrets.GITHUB_TOKEN }}
          TITLE: {{ github.event.pull_request.title }}
`,
    },
  },
  {
    name: '7. federation is configured, and the stored key is still passed',
    ids: ['high identity/static-key-shadows-federation'],
    files: {
      'review.yml': `on: pull_request
permissions: { contents: read, id-token: write }
jobs:
  review:
    runs-on: ubuntu-latest
    env: { ANTHROPIC_API_KEY: '{{ secrets.ANTHROPIC_API_KEY }}' }
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { anthropic_federation_rule_id: '{{ vars.RULE }}', anthropic_organization_id: '{{ vars.ORG }}' }
`,
    },
  },
  {
    name: '8. an agent’s output is piped to a shell, written to GITHUB_ENV, merged',
    ids: ['high identity/output-executed', 'high identity/agent-approves'],
    files: {
      'a.yml': `on: push
permissions: { contents: write, pull-requests: write }
jobs:
  fix:
    runs-on: ubuntu-latest
    env: { ANTHROPIC_API_KEY: '{{ secrets.ANTHROPIC_API_KEY }}' }
    steps:
      - run: |
          claude -p "write a fix as a script" | bash
          gh pr merge --auto --squash
`,
    },
  },
  {
    name: '9. secrets are inherited by a workflow of somebody else; a key goes to an action that is not pinned',
    ids: ['medium identity/key-to-third-party'],
    files: {
      'a.yml': `on: push
permissions: { contents: read }
jobs:
  call:
    uses: someone/flows/.github/workflows/agent.yml@main
    secrets: inherit
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/ai-review@main
        with: { openai_api_key: '{{ secrets.OPENAI_API_KEY }}' }
`,
    },
  },
  {
    name: '11. a person’s OAuth token, and a classic token, are an agent’s credentials',
    ids: ['high identity/refresh-token'],
    files: {
      'a.yml': `on: issue_comment
permissions: { contents: read }
jobs:
  claude:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          claude_code_oauth_token: {{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}
          github_token: {{ secrets.MY_PAT }}
`,
    },
  },
  {
    name: '12. the role that deploys is the model’s role',
    ids: ['high identity/execution-identity-calls-model'],
    files: {
      'a.yml': `on: push
permissions: { contents: read, id-token: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: 'arn:aws:iam::123456789012:role/ci', aws-region: eu-central-1 }
      - uses: anthropics/claude-code-action@v1
        with: { use_bedrock: 'true' }
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: 'arn:aws:iam::123456789012:role/ci', aws-region: eu-central-1 }
      - run: cdk deploy
`,
    },
  },
]

for (const [index, { files, name }] of patterns.entries())
  writeCase(documentsOf(files), { group: 'patterns', kind: 'found', index, name })

test.each(patterns)('$name', (pattern) => {
  const told = reachOf(pattern).findings.map(({ severity, rule }) => `${severity} ${rule.id}`)
  expect(told).toEqual(expect.arrayContaining([...pattern.ids]))
})

test('1. one model key in twenty workflows and a hundred and more jobs is one finding with all of them', () => {
  const files = { ...callers, 'reusable.yml': reusable }
  expect(documentsOf(files)).toHaveLength(21)
  const found = reachOf({ name: '', files }).findings.filter(({ rule }) => rule.id === 'identity/shared-key')
  expect(found).toMatchObject([{ severity: 'medium' }])
  expect(found[0]?.title).toContain('OPENAI_API_KEY is used by 121 jobs in 21 workflows')
  expect(found[0]?.kind === 'identity' ? found[0].consumers : []).toHaveLength(121)
})

test('11. both tokens of an agent are told, each by its name', () => {
  const pattern = patterns.find(({ name }) => name.startsWith('11.'))
  const titles = pattern === undefined ? [] : reachOf(pattern).findings.map(({ rule, title }) => [rule.id, title])
  const people = titles.filter(([id]) => id === 'identity/refresh-token').map(([, title]) => title)
  expect(people.join('\n')).toMatch(/CLAUDE_CODE_OAUTH_TOKEN[\s\S]*MY_PAT|MY_PAT[\s\S]*CLAUDE_CODE_OAUTH_TOKEN/)
})

test('10. one literal in an env file, an MCP configuration and a compose file', () => {
  const files = {
    '.env': 'OPENAI_API_KEY=sk-proj-{alnum:40}\n',
    '.mcp.json':
      '{ "mcpServers": { "rag": { "command": "node", "args": ["s.js"], "env": { "OPENAI_API_KEY": "sk-proj-{alnum:40}" } } } }',
    'compose.yml': 'services:\n  app:\n    image: app\n    environment:\n      OPENAI_API_KEY: sk-proj-{alnum:40}\n',
  }
  expect(told('same-value', files)).toHaveLength(1)
})

test('10. one Secret that router, retrieval and agent take', () => {
  const workload = (name: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  template:
    spec:
      containers:
        - name: ${name}
          image: acme/${name}
          envFrom: [{ secretRef: { name: llm-keys } }]
`
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: llm-keys }
stringData: { OPENAI_API_KEY: '\${OPENAI_API_KEY}' }
`
  const text = [secret, ...['router', 'retrieval', 'agent'].map(workload)].join('---\n')
  expect(told('shared-service-identity', { 'k8s/all.yaml': text })).not.toEqual([])
})

test('12. trust of a cloud that any branch of the organisation has', () => {
  const text = `resource "aws_iam_role" "ci" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/*" } }
    }]
  })
}
`
  expect(told('trust-too-wide', { 'infra/role.tf': text })).not.toEqual([])
})
