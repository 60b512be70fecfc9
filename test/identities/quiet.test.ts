// Patterns of real repositories that are right, or nothing to act on: what must stay quiet, or be told lower.
import { expect, test } from 'vitest'
import { type Case, reachOf } from './cases.ts'
import { readFiles } from './files.ts'

const ask = (key: string, more = ''): string => `on: push
permissions: { contents: read }
jobs:
  ask:
    runs-on: ubuntu-latest
${more}    steps:
      - run: python ask.py
        env: { ${key}: '{{ secrets.${key} }}' }
`

/** `severity check` of everything that weighs more than a note. */
const told = (example: Case): readonly string[] =>
  reachOf(example)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule }) => `${severity} ${rule.id}`)
    .toSorted()

const names = (example: Case): readonly string[] => reachOf(example).inventory.map(({ identity }) => identity)

test('1. the same name in two jobs with different environments', () => {
  const files = {
    'a.yml': ask('MISTRAL_API_KEY', '    environment: evals\n'),
    'b.yml': ask('MISTRAL_API_KEY', '    environment: docs\n'),
  }
  expect(told({ name: '', files })).toEqual([])
})

test('2. the workflow’s own token, and fallbacks to it', () => {
  const files = {
    'a.yml': `on: issues
permissions: { contents: read, issues: write }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: gh issue edit 1 --add-label bug
        env: { GH_TOKEN: '{{ secrets.GITHUB_TOKEN || github.token }}' }
`,
  }
  expect(told({ name: '', files })).toEqual([])
  expect(names({ name: '', files })).toEqual([])
})

test('3. configuration that is stored as a secret', () => {
  const env = [
    'OPENAI_BASE_URL',
    'AZURE_OPENAI_ENDPOINT',
    'LLM_MODEL',
    'OPENAI_API_VERSION',
    'AWS_REGION',
    'BEDROCK_ROLE_ARN',
    'ANTHROPIC_FEDERATION_RULE_ID',
    'AZURE_CLIENT_ID',
    'AZURE_TENANT_ID',
  ].map((name) => `          ${name}: {{ secrets.${name} }}`)
  const files = {
    'a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: make test
        env:
${env.join('\n')}
`,
  }
  expect(told({ name: '', files })).toEqual([])
  expect(names({ name: '', files })).toEqual([])
})

test('4. names that contain a vendor and are of another family', () => {
  const files = Object.fromEntries(
    ['ANTHROPIC_NPM_TOKEN', 'CLAUDE_DEPLOY_KEY', 'OPENAI_SDKS_APP_PRIVATE_KEY', 'COPILOT_GITHUB_TOKEN'].map((name) => [
      `${name}.yml`,
      ask(name),
    ]),
  )
  expect(reachOf({ name: '', files }).inventory.map(({ role }) => role)).not.toContain('model')
  expect(told({ name: '', files }).filter((line) => !line.includes('refresh-token'))).toEqual([])
})

test('5. legs of a matrix, several steps of one job, an anchor that is used twice', () => {
  const files = {
    'a.yml': `on: push
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    strategy: { matrix: { python: ['3.12', '3.13', '3.14'] } }
    steps:
      - run: python a.py
        env: &keys { MISTRAL_API_KEY: '{{ secrets.MISTRAL_API_KEY }}' }
      - run: python b.py
        env: *keys
`,
  }
  const reached = reachOf({ name: '', files })
  expect(reached.inventory).toMatchObject([{ identity: 'MISTRAL_API_KEY', consumers: [{ holder: 'a' }] }])
  expect(told({ name: '', files })).toEqual([])
})

test('6. what redacts secrets in generated workflows, and jobs and steps that are called secrets', () => {
  const files = {
    'agent.md': '---\non: push\nengine: claude\n---\nReview it.\n',
    'agent.lock.yml': `on: push
permissions: { contents: read }
jobs:
  secrets:
    runs-on: ubuntu-latest
    outputs: { result: '{{ steps.secrets.outputs.x }}' }
    steps:
      - id: secrets
        run: echo "x=1" >> "$GITHUB_OUTPUT"
  agent:
    needs: secrets
    if: needs.secrets.result == 'success'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/github-script@v8
        with: { script: "require('/tmp/redact_secrets.cjs')" }
        env:
          GH_AW_SECRET_NAMES: MISTRAL_API_KEY,COPILOT_GITHUB_TOKEN
          SECRET_MISTRAL_API_KEY: {{ secrets.MISTRAL_API_KEY }}
          SECRET_COPILOT_GITHUB_TOKEN: {{ secrets.COPILOT_GITHUB_TOKEN }}
`,
  }
  expect(told({ name: '', files })).toEqual([])
  expect(names({ name: '', files })).toEqual([])
})

test('6. what is found in a generated workflow is told once, at its source', () => {
  const files = {
    '.github/workflows/agent.md': `---
on: issues
engine:
  id: claude
  env: { ANTHROPIC_API_KEY: '{{ secrets.ANTHROPIC_API_KEY }}' }
---
Triage it.
`,
    'agent.lock.yml': `on: issues
permissions: { contents: read }
jobs:
  agent:
    runs-on: ubuntu-latest
    steps:
      - run: claude -p "triage it"
        env: { ANTHROPIC_API_KEY: '{{ secrets.ANTHROPIC_API_KEY }}' }
`,
  }
  const { findings } = reachOf({ name: '', files })
  expect(findings.length).toBeGreaterThan(0)
  for (const { locations } of findings)
    expect(new Set(locations.map(({ path }) => path))).toEqual(new Set(['.github/workflows/agent.md']))
  const key = findings.find(({ rule }) => rule.id === 'identity/static-key')
  expect(key?.locations[0]?.line).toBe(5)
})

test('7. placeholders of tool servers and env files', () => {
  const server = (value: string): string =>
    JSON.stringify({ mcpServers: { a: { command: 'node', args: ['s.js'], env: { OPENAI_API_KEY: value } } } })
  const values = [
    `\${OPENAI_API_KEY}`,
    `\${OPENAI_API_KEY:-none}`,
    `\${input:openai-key}`,
    `\${env:OPENAI_API_KEY}`,
    'op://vault/openai/key',
  ]
  const files = Object.fromEntries(values.map((value, index) => [`p${index}/.mcp.json`, server(value)]))
  const example = { '.env.example': 'OPENAI_API_KEY=sk-your-key-here\nANTHROPIC_API_KEY=changeme\n' }
  const found = readFiles({ ...files, ...example }).findings.filter(({ severity }) => severity !== 'info')
  expect(found.map(({ rule, title }) => `${rule.id} ${title}`)).toEqual([])
})

test('8. pull requests that mock where the key is empty, and tests behind a label', () => {
  const files = {
    'a.yml': `on: pull_request
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - if: env.MISTRAL_API_KEY != ''
        run: make live
        env: { MISTRAL_API_KEY: '{{ secrets.MISTRAL_API_KEY }}' }
`,
    'b.yml': `on: { pull_request_target: { types: [labeled] } }
permissions: { contents: read }
jobs:
  test:
    if: github.event.label.name == 'run-live'
    environment: integration
    runs-on: ubuntu-latest
    steps:
      - run: make live
        env: { COHERE_API_KEY: '{{ secrets.COHERE_API_KEY }}' }
`,
  }
  expect(told({ name: '', files })).toEqual([])
})

test('9. a job that federates with ids from variables, and a job of its own that writes', () => {
  const files = {
    'a.yml': `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_federation_rule_id: {{ vars.RULE }}
          anthropic_organization_id: {{ vars.ORG }}
          anthropic_service_account_id: {{ vars.ACCOUNT }}
          claude_args: --allowedTools "Read,Grep"
  comment:
    needs: review
    runs-on: ubuntu-latest
    permissions: { contents: write, pull-requests: write }
    steps: [{ run: 'gh pr comment 1 -F review.md', env: { GH_TOKEN: '{{ github.token }}' } }]
`,
  }
  expect(told({ name: '', files })).toEqual([])
  expect(names({ name: '', files })).toEqual(['vars.RULE'])
})

const bot = (more: string): string => `on: pull_request_target
permissions: { contents: read }
jobs:
  review:
    runs-on: ubuntu-latest
${more}    steps:
      - uses: actions/checkout@v5
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          prompt: Review {{ github.event.pull_request.title }}
          allowed_non_write_users: '*'
          claude_args: --allowedTools "Read,Grep"
`

const promptOf = (text: string) =>
  reachOf({ name: '', files: { 'a.yml': text } }).findings.find(({ rule }) => rule.id === 'identity/untrusted-prompt')

test('10. a pull request’s base with a token that reads and a list of tools: lower, not critical', () => {
  expect(promptOf(bot(''))?.severity).toBe('medium')
})

test('11. a check of the author before the agent takes a level, and is named', () => {
  const open = bot('').replace('claude_args: --allowedTools "Read,Grep"', 'max_turns: 5')
  const gated = open.replace(
    '    steps:',
    `    if: github.event.pull_request.author_association == 'MEMBER'\n    steps:`,
  )
  expect(promptOf(open)?.severity).toBe('high')
  const found = promptOf(gated)
  expect(found?.severity).toBe('medium')
  expect(found?.evidence?.map(({ text }) => text)).toContain('gate: author_association is checked')
})

test('12. words of agents in the names of steps that are none', () => {
  const files = {
    'a.yml': `on: issues
permissions: { contents: write }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - name: Move the cursor of the decline list for openhands
        run: ./incline.sh --claude-like && echo "codex exec" && make gemini
        env: { MISTRAL_API_KEY: '{{ secrets.MISTRAL_API_KEY }}' }
      - uses: someone/claude-code-action-notes@0123456789012345678901234567890123456789
`,
  }
  expect(reachOf({ name: '', files }).graph.jobs.flatMap(({ agents }) => agents)).toEqual([])
})
