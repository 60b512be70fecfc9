// What the readers and the checks say of single lines that are easily misread.
import { describe, expect, test } from 'vitest'
import { reachOf } from './cases.ts'
import { readFiles, told } from './files.ts'

const workflow = '.github/workflows/a.yml'
const reachOfText = (text: string) => reachOf({ name: '', files: { [workflow]: text } })

test('two values of one name in one file are two identities', () => {
  const server = (name: string, key: string): string =>
    `"${name}": { "command": "node", "env": { "EXA_API_KEY": "${key}" } }`
  const text = `{ "mcpServers": {\n ${server('a', '{alnum:32}')},\n ${server('b', '{alnum:32:b}')},\n ${server('c', '{alnum:32}')} } }`
  expect(told('mcp-server', { '.mcp.json': text }).map((line) => line.slice(0, 16))).toEqual([
    '.mcp.json:2 high',
    '.mcp.json:3 high',
  ])
  const consumers = readFiles({ '.mcp.json': text }).inventory.map((row) => row.consumers.map(({ holder }) => holder))
  expect(consumers).toEqual([['server a', 'server c'], ['server b']])
})

test('a called workflow that sets no permissions has those of its strongest caller', () => {
  const caller = (permissions: string): string => `on: push
permissions: ${permissions}
jobs:
  call: { uses: ./.github/workflows/ask.yml, secrets: inherit }
`
  const files = {
    'a.yml': caller('{ contents: read }'),
    'b.yml': caller('{ contents: write }'),
    'ask.yml': `on: workflow_call
jobs:
  ask:
    runs-on: ubuntu-latest
    steps: [{ run: python ask.py, env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' } }]
`,
  }
  const { findings } = reachOf({ name: '', files })
  expect(findings.filter(({ rule }) => rule.id === 'identity/model-with-execution').map(({ title }) => title)).toEqual([
    'OPENAI_API_KEY stands beside contents: write in job ask',
  ])
})

test.each([
  ['echo "$OPENAI_API_KEY_HINT $OPENAI_API_KEY"', 1],
  ['echo "$OPENAI_API_KEY_HINT"', 0],
])('%s prints the key %i times', (command, times) => {
  const text = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - env: { OPENAI_API_KEY: '{{ secrets.OPENAI_API_KEY }}' }
        run: |
          ${command}
`
  const { findings } = reachOfText(text)
  expect(findings.filter(({ rule }) => rule.id === 'identity/secret-in-output').length).toBe(times)
})

test.each([
  ['use_bedrock', 'AWS IAM role by OIDC'],
  ['use_vertex', 'Google Cloud workload identity federation'],
  ['use_foundry', 'Microsoft Entra federated credentials'],
])('an agent on its own runner with %s is sent to %s', (option, name) => {
  const text = `on: push
jobs:
  ask:
    runs-on: self-hosted
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { ${option}: 'true' }
`
  const found = reachOfText(text).findings.find(({ rule }) => rule.id === 'identity/host-identity')
  expect(found?.remediation.steps.map(({ title }) => title)).toEqual([`Use ${name}`])
})

describe('a shell without bounds', () => {
  const bypasses = (inputs: string): readonly string[] => {
    const text = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
${inputs}
`
    return reachOfText(text).graph.jobs.flatMap(({ agents }) =>
      agents.flatMap(({ use }) => use.bypasses.map(({ what }) => what)),
    )
  }

  test.each([
    '          allowed_tools: "Read,Bash"',
    '          allowed_tools: |\n            Read\n            Bash\n            Edit',
    '          claude_args: --model x --allowedTools "Read,Bash(*)"',
    '          claude_args: |\n            --model x\n            --allowedTools\n            Bash',
    '          settings: \'{ "permissions": { "allow": ["Read", "Bash"] } }\'',
    '          settings: \'{ "permissions": { "deny": ["Bash"], "allow": ["Bash(*)"] } }\'',
  ])('%s', (inputs) => {
    expect(bypasses(inputs)).toEqual(['may run any shell command'])
  })

  test.each([
    '          allowed_tools: "Read,Bash(gh issue view:*)"',
    '          claude_args: --allowedTools "Read" --append-system-prompt x\n          prompt: Bash',
    '          claude_args: |\n            --allowedTools "Read"\n            Bash',
    '          settings: \'{ "permissions": { "allow": ["Read"], "deny": ["Bash"] } }\'',
  ])('not by %s', (inputs) => {
    expect(bypasses(inputs)).toEqual([])
  })
})

describe('other CI systems', () => {
  const held = (path: string, text: string): readonly string[] =>
    readFiles({ [path]: text }).graph.holdings.map(({ holder, name }) => `${holder}: ${name}`)

  test('the scripts that a GitLab file gives to all jobs are theirs, where they have none of their own', () => {
    const text = `default:
  before_script: [ask $ANTHROPIC_API_KEY]
after_script: [ask $OPENAI_API_KEY]
a: { script: make }
b: { script: make, before_script: [true], after_script: [true] }
`
    expect(held('.gitlab-ci.yml', text).toSorted()).toEqual(['job a: ANTHROPIC_API_KEY', 'job a: OPENAI_API_KEY'])
  })

  test('bindings of Jenkins by their class, in brackets or without, and a checkout that binds nothing', () => {
    const text = `stage('a') {
  withCredentials([[$class: 'StringBinding', credentialsId: 'openai', variable: 'OPENAI_API_KEY']]) { sh 'a' }
  withCredentials([string(variable: 'ANTHROPIC_API_KEY', credentialsId: 'anthropic')]) { sh 'b' }
  git credentialsId: 'github-token', url: 'https://example.com'
}
`
    expect(held('Jenkinsfile', text)).toEqual(['stage a: OPENAI_API_KEY', 'stage a: ANTHROPIC_API_KEY'])
  })
})
