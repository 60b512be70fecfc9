import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helpText } from '#cli/help.ts'
import { commit, repository, run } from './cli/harness.ts'
import { keyOf } from './cli/values.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** A run as the README shows it: commit ids and times are those of one day. */
async function exampleRun(): Promise<string> {
  const root = repository({ 'src/agent.py': 'import os\nfrom anthropic import Anthropic\n' })
  const key = keyOf('anthropic-api-key', 2026)
  commit(root, 'Call the model', {
    'src/agent.py': `import os\nfrom anthropic import Anthropic\nclient = Anthropic(api_key="${key}")\n`,
  })
  const { stdout } = await run(root, [])
  return stdout
    .replace(/in \d[\d.]* m?s\b/, 'in 0.1 s')
    .replaceAll(root, '.')
    .trimEnd()
}

test("the README shows a real run's output", async () => {
  const shown = /<!-- example:start -->\n```console\n([\s\S]*?)\n```\n<!-- example:end -->/.exec(readme)?.[1]
  expect(shown).toBe(`$ npx keyreach\n${await exampleRun()}`)
})

test("the README shows the command line's own help", () => {
  expect(readme).toContain(`\`\`\`\n${helpText(undefined).trimEnd()}\n\`\`\``)
})
