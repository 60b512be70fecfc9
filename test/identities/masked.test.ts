// No form of the inventory shows a value, wherever a workflow holds it.
import { describe, expect, test } from 'vitest'
import { folder, repository, run } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'

const key = keyOf('anthropic-api-key', 7)
const prefix = key.slice(0, 10)
const secret = key.slice(prefix.length)

/** Every piece of eight characters beyond the public prefix. */
const pieces = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8))

const workflow = [
  'on: issues',
  'permissions: write-all',
  'jobs:',
  '  triage:',
  '    runs-on: ubuntu-latest',
  `    environment: ${key}`,
  '    steps:',
  `      - name: call ${key}`,
  '        run: claude -p "${{ github.event.issue.body }}"',
  '        env:',
  `          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }} # once ${key}`,
  `          OTHER_API_KEY: \${{ secrets.OPENAI_API_KEY }} # ${'x'.repeat(85)} ${key}`,
  '',
].join('\n')

const leaked = (text: string): readonly string[] => pieces.filter((piece) => text.includes(piece))

describe.each(['text', 'json', 'csv', 'markdown', 'mermaid', 'dot', 'html'])('identities as %s', (format) => {
  test('a key in a name, an environment or a comment is not shown', async () => {
    const root = folder({ '.github/workflows/triage.yml': workflow })
    const { stdout } = await run(root, ['identities', '--format', format])
    expect(stdout).toContain('ANTHROPIC')
    expect(leaked(stdout)).toEqual([])
  })
})

test.each(['text', 'json', 'markdown', 'html', 'sarif'])(
  'a scan as %s shows no key in the lines of identity findings',
  async (format) => {
    const root = repository({ '.github/workflows/triage.yml': workflow })
    const { stdout } = await run(root, ['--only', 'identities', '--format', format])
    expect(stdout).toContain('ANTHROPIC')
    expect(leaked(stdout)).toEqual([])
  },
)
