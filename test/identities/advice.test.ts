// What findings say beside their title, each where it is so and not where it is not: steps of the remedy, sentences of the evidence.
import { describe, expect, test } from 'vitest'
import { reachOf } from './cases.ts'
import type { Files } from './files.ts'

type Found = ReturnType<typeof reachOf>['findings'][number]

const found = (check: string, files: Files): Found | undefined =>
  reachOf({ name: check, files }).findings.find(({ rule }) => rule.id === `identity/${check}`)

const steps = (finding: Found | undefined): readonly string[] =>
  finding?.remediation.steps.map(({ title }) => title) ?? []
const commands = (finding: Found | undefined): string =>
  finding?.remediation.steps.map(({ command }) => command ?? '').join('\n') ?? ''
const said = (finding: Found | undefined): readonly string[] => finding?.evidence?.map(({ text }) => text) ?? []

const triage = (inputs: string, { on = 'issues', permissions = '{ issues: write }', condition = '' } = {}): Files => ({
  'triage.yml': `on: ${on}
permissions: ${permissions}
jobs:
  triage:
    runs-on: ubuntu-latest
${condition}
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}
          prompt: 'Triage {{ github.event.issue.title }}'
${inputs}`,
})

const open = "          allowed_non_write_users: '*'\n"
const gate = 'Let only trusted people start it'
const readOnly = 'Set the permissions to what the job reads'

describe('outsiders’ text in a prompt', () => {
  test('a gate is asked for where there is none', () => {
    expect(steps(found('untrusted-prompt', triage(open)))).toContain(gate)
    const gated = triage(open, { condition: "    if: github.event.issue.author_association == 'MEMBER'" })
    const finding = found('untrusted-prompt', gated)
    expect(finding).toBeDefined()
    expect(steps(finding)).not.toContain(gate)
  })

  test('fewer permissions are asked for where the job has more than reading', () => {
    expect(steps(found('untrusted-prompt', triage(open)))).toContain(readOnly)
    const reading = found('untrusted-prompt', triage(open, { permissions: '{ contents: read }' }))
    expect(reading).toBeDefined()
    expect(steps(reading)).not.toContain(readOnly)
  })
})

describe('an option that switches off a gate', () => {
  const outside = 'no trigger of this workflow is open to outsiders'

  test('that nobody outside can start it is said where it is so', () => {
    expect(said(found('gate-disabled', triage(open)))).not.toContain(outside)
    expect(said(found('gate-disabled', triage(open, { on: 'workflow_dispatch' })))).toContain(outside)
    const gated = triage(open, { condition: "    if: github.event.issue.author_association == 'MEMBER'" })
    expect(said(found('gate-disabled', gated))).not.toContain(outside)
  })

  test('what stands in its place is a list where it takes one, of people or of bots, and else the option’s own no', () => {
    expect(commands(found('gate-disabled', triage(open)))).toContain('allowed_non_write_users: octocat')
    expect(commands(found('gate-disabled', triage("          allowed_bots: '*'\n")))).toContain(
      'allowed_bots: dependabot[bot]',
    )
    const codex = {
      'codex.yml': `on: workflow_dispatch
permissions: { contents: read }
jobs:
  codex:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        with:
          openai-api-key: {{ secrets.OPENAI_API_KEY }}
          allow-bots: true
`,
    }
    expect(commands(found('gate-disabled', codex))).toContain('allow-bots: false')
  })
})

test('an agent that skips permissions weighs less without a stored key', () => {
  const free = "          claude_args: '--dangerously-skip-permissions'\n"
  const keyless = Object.fromEntries(
    Object.entries(triage(free + open)).map(([name, text]) => [
      name,
      text.replace(
        'anthropic_api_key: {{ secrets.ANTHROPIC_API_KEY }}',
        'anthropic_federation_rule_id: {{ vars.RULE }}',
      ),
    ]),
  )
  expect(found('agent-unrestricted', triage(free + open))?.severity).toBe('high')
  expect(found('agent-unrestricted', keyless)?.severity).toBe('medium')
})
