// Files made to be read for ever, or to break a reader: each is read in a moment, and what of it is left out is told.
import { describe, expect, test } from 'vitest'
import { reach } from '#reach/reach.ts'
import { policy } from './repository.ts'

const size = 200_000

const repeated = (piece: string, length = size): string => piece.repeat(Math.ceil(length / piece.length))
const lines = (of: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('\n')

const workflow = '.github/workflows/a.yml'
const job = (steps: string): string => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}\n`
const script = (text: string): string => job(`      - run: |\n          ${text}`)
const agent = (args: string): string =>
  job(`      - uses: anthropics/claude-code-action@v1\n        with: { claude_args: '${args}' }`)
const role = (policyText: string): string =>
  `Resources:\n  R: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: ${policyText} } }\n`
const trusting = (subject: string): string =>
  `resource "aws_iam_role" "r" { assume_role_policy = jsonencode({ Statement = [{ Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com" }, Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "${subject}" } } }] }) }\n`

/** CPU seconds, so that other programs on the machine do not count. */
function secondsFor(path: string, text: string): number {
  const start = process.cpuUsage()
  reach({ documents: [{ path, text }], policy })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

test.each([
  ['lines that go on', workflow, script(repeated('a \\\n          '))],
  ['quotes behind backslashes', workflow, script(repeated('\\"'))],
  ['names before an assignment that is none', workflow, script(`${repeated('a= ')} >> $GITHUB_ENV`)],
  ['commands that publish', workflow, script(repeated('npm publish; '))],
  ['one command that publishes many times', workflow, script(`npm ${repeated('publish ')} --dry-run`)],
  ['members of organisations', workflow, script(repeated('orgs/'))],
  ['options of tools', workflow, agent(repeated('--allowedTools '))],
  ['lists of tools that do not end', workflow, agent(repeated('"allow":['))],
  [
    'a matrix of many legs',
    workflow,
    `on: push\njobs:\n  a: { strategy: { matrix: { include: [${repeated('{a: b},')}] } }, runs-on: x }\n`,
  ],
  [
    'aliases of a long list',
    workflow,
    `x: &a [${repeated('a,', 40_000)}]\n${job(`      - { env: [${repeated('*a,', 40_000)}] }`)}`,
  ],
  ['aliases of a long text', workflow, `x: &a '${repeated('$A; ', 40_000)}'\n${job(`      - run: *a\n`.repeat(500))}`],
  [
    'variables of all jobs',
    workflow,
    `on: push\nenv:\n${lines((i) => `  A${i}_API_KEY: '\${{ secrets.A${i} }}'`, 2000)}\njobs:\n${lines((i) => `  j${i}: { runs-on: x, steps: [{ run: a }] }`, 2000)}\n`,
  ],
  ['a template of one line', 'k8s/a.yaml', `kind: Secret\nstringData: { a: "${repeated('{{a}}')}" }`],
  ['blank lines', 'k8s/a.yaml', `kind: Secret\n${repeated('\n')}`],
  [
    'a document that many roles name',
    'iam.yaml',
    `x: &d '{"Statement": [${repeated('{"a":1},', 80_000)}]}'\n${role('*d')}${lines((i) => `  R${i}: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: *d } }`, 1000)}`,
  ],
  ['texts that are joined', 'iam.yaml', role(`!Join ["${repeated('a', 100_000)}", [${repeated('a,', 100_000)}]]`)],
  [
    'texts that are formatted',
    'a.tf',
    `resource "x" "a" { secret = formatlist("${repeated('%s', 60_000)}", [${repeated('"aaaa",', 80_000)}], ${repeated('"a",', 60_000)}) }`,
  ],
  [
    'braces in a subject',
    'a.json',
    `{"AssumeRolePolicyDocument":{"Statement":[{"Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"token.actions.githubusercontent.com"},"Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"${repeated('${')}"}}}]}}`,
  ],
  ['stars in a subject', 'a.tf', trusting(repeated('*:?a'))],
  [
    'brackets in a pattern',
    '.github/chainguard/a.sts.yaml',
    `issuer: https://token.actions.githubusercontent.com\nsubject_pattern: '${repeated('[')}'\n`,
  ],
  [
    'commands that use themselves',
    '.circleci/config.yml',
    `commands: { a: { steps: [${repeated('a,', 400)}] } }\njobs: { j: { steps: [a] } }\n`,
  ],
  [
    'variables of all jobs of GitLab',
    '.gitlab-ci.yml',
    `variables:\n${lines((i) => `  V${i}: Ab3dEf6hIj9lMn2p${i}`, 2500)}\n${lines((i) => `j${i}: { script: 'ask $OPENAI_API_KEY' }`, 2500)}\n`,
  ],
  ['templates of one job', '.gitlab-ci.yml', `.t: { script: [a] }\nj: { extends: [${repeated('.t,')}] }\n`],
  [
    'groups of all jobs',
    'azure-pipelines.yml',
    `variables: [${repeated('{group: g},', 80_000)}]\njobs:\n${lines((i) => `  - { job: j${i}, steps: [{ script: a }] }`, 2500)}\n`,
  ],
  ['bindings without an id', 'Jenkinsfile', repeated('string string ')],
  ['comments that do not end', 'Jenkinsfile', repeated('/* ')],
  [
    'credentials of one object',
    'a.bicep',
    repeated("{\n issuer: 'https://token.actions.githubusercontent.com'\n subject: 'repo:a/b:*'\n}\n"),
  ],
  [
    'arguments of one server',
    '.mcp.json',
    `{"mcpServers":{"a":{"command":"docker","args":["run",${repeated('"//a@",')}"x"]}}}`,
  ],
  ['wrappers of one server', '.mcp.json', `{"mcpServers":{"a":{"command":"env","args":[${repeated('"env",')}"x"]}}}`],
])('%s', (_, path, text) => {
  expect(secondsFor(path, text)).toBeLessThan(2)
})

describe('what is left out is told', () => {
  const told = (path: string, text: string): readonly string[] => {
    const { problems, unresolved } = reach({ documents: [{ path, text }], policy })
    return [...problems.map(({ detail }) => detail), ...unresolved.map(({ why }) => why)]
  }
  const deep = repeated('[', 100_000)

  test.each([
    ['a workflow', workflow, job(`      - run: ${deep}`), 'is nested too deeply'],
    ['a workflow by its lists', workflow, job(`      ${repeated('- ', 20_000)}`), 'is nested too deeply'],
    ['an action', 'action.yml', `runs: { using: composite, steps: ${deep}`, 'is nested too deeply'],
    ['an agent’s file', '.aider.conf.yml', `a: ${deep}`, 'it is nested too deeply'],
    ['a compose file', 'compose.yml', `services: ${deep}`, 'it is nested too deeply'],
    ['a manifest', 'k8s/a.yaml', `kind: Secret\ndata: ${deep}`, 'it is nested too deeply'],
    ['values of a chart', 'charts/x/values.yaml', `key: ${deep}`, 'it is nested too deeply'],
    ['GitLab', '.gitlab-ci.yml', `a: ${deep}`, 'it is nested too deeply'],
    ['CircleCI', '.circleci/config.yml', `a: ${deep}`, 'it is nested too deeply'],
    ['Azure Pipelines', 'azure-pipelines.yml', `a: ${deep}`, 'it is nested too deeply'],
    ['a template', 'iam.yaml', role(deep), 'it is nested too deeply'],
    ['a gateway', 'litellm.yaml', `model_list: ${deep}`, 'it is nested too deeply'],
    ['a token policy', '.github/chainguard/a.sts.yaml', `issuer: ${deep}`, 'it is nested too deeply'],
    ['a broken workflow', workflow, `${job('      - run: a')}  b: "c\n`, 'Missing closing "quote'],
    ['a broken GitLab file', '.gitlab-ci.yml', 'a: "b\n', 'it is no YAML'],
    [
      'a workflow of many words',
      workflow,
      `x: &a b\n${job(`      - { env: [${repeated('a,', 400_000)}] }`)}`,
      'is larger than what is read',
    ],
    [
      'many jobs',
      workflow,
      `on: push\njobs:\n${lines((i) => `  j${i}: { runs-on: x }`, 600)}\n`,
      'has more than 500 jobs',
    ],
    ['many steps', workflow, job('      - run: a\n'.repeat(1100)), 'has a job with more than is followed'],
    [
      'many aliases',
      workflow,
      `x: &a '${'a'.repeat(20_000)}'\n${job(`      - { env: [${repeated('*a,', 3000)}] }`)}`,
      'has more aliases than are followed',
    ],
  ] as const)('%s', (...row) => {
    const [, path, text, reason] = row
    expect(told(path, text).join('\n')).toContain(reason)
  })

  test('of a key in many places the first are shown', () => {
    const text = lines(
      (i) => `      - { run: ask, env: { OPENAI_API_KEY: '\${{ secrets.OPENAI_API_KEY }}', STEP: a${i} } }`,
      300,
    )
    const { findings } = reach({ documents: [{ path: workflow, text: job(text) }], policy })
    expect(findings.length).toBeGreaterThan(0)
    expect(Math.max(...findings.map(({ evidence = [] }) => evidence.length))).toBeLessThan(65)
  })
})

test('an anchor in its own alias, and one that stands for a key, are read', () => {
  const text = `x: &a [*a]\nk: &k OPENAI_API_KEY\n${job(`      - run: ask\n        env: { *k : '\${{ secrets.OPENAI_API_KEY }}' }`)}`
  const { inventory, problems } = reach({ documents: [{ path: workflow, text }], policy })
  expect(problems).toEqual([])
  expect(inventory.map(({ identity, consumers }) => [identity, consumers[0]?.name])).toEqual([
    ['OPENAI_API_KEY', 'OPENAI_API_KEY'],
  ])
})

describe('names that every object has are names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

  test.each(names)('%s in a workflow', (name) => {
    const text = `on: { ${name}: {}, push: {} }
permissions: { ${name}: write }
jobs:
  ${name}:
    needs: [${name}]
    if: github.event.${name} == 'a' && contains(github.event.${name}, 'a')
    environment: ${name}
    runs-on: ${name}
    steps:
      - uses: ${name}/${name}@v1
        with: { ${name}: '\${{ secrets.${name} }}' }
      - run: claude -p "\${{ github.event.${name}.body }}"
        env: { ${name}: '\${{ secrets.OPENAI_API_KEY }}' }
`
    const { graph, problems } = reach({ documents: [{ path: workflow, text }], policy })
    expect(problems).toEqual([])
    expect(graph.jobs.map(({ privileges }) => privileges.map(({ text: words }) => words))).toEqual([[]])
  })

  test.each(names)('%s in Terraform', (name) => {
    const text = `${name} {\n}\nresource "${name}" "a" { secret = "b" }\nresource "${name}" "b" {}\ndata "${name}" "c" {}\nmodule "${name}" { source = "${name}" }\n`
    expect(() => reach({ documents: [{ path: 'a.tf', text }], policy })).not.toThrow()
  })

  test.each(names)('%s in a configuration of servers, and as an owner', (name) => {
    const text = `{"mcpServers":{"${name}":{"command":"${name}","args":null,"env":{"${name}_API_KEY":"\${${name}}"}}}}`
    const { inventory } = reach({ documents: [{ path: '.mcp.json', text }], policy })
    expect(inventory.flatMap(({ owners }) => owners)).toEqual([])
  })
})
