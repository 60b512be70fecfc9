import { expect, test } from 'vitest'
import { commit, folder, repository, run } from './harness.ts'
import { keyOf } from './values.ts'

type Report = {
  findings: {
    severity: string
    state?: string
    evidence?: { text: string }[]
    remediation: { steps: { title: string; detail: string }[] }
  }[]
}

const scan = async (root: string, ...words: string[]): Promise<Report['findings']> => {
  const { stdout } = await run(root, [...words, '--format', 'json', '--only', 'leaks', '--min-confidence', 'low'])
  return (JSON.parse(stdout) as Report).findings
}

/** High where it stands alone. */
const key = keyOf('anthropic-session-id')

test('the same key is one step worse where a build hands it to visitors, and told so', async () => {
  const [plain] = await scan(folder({ '.env': `SESSION_ID=${key}\n` }))
  const [exposed] = await scan(folder({ '.env': `VITE_SESSION_ID=${key}\n` }))
  expect(plain?.severity).toBe('high')
  expect(exposed?.severity).toBe('critical')
  expect(exposed?.evidence?.map(({ text }) => text).join()).toContain('VITE_SESSION_ID')
  expect(exposed?.remediation.steps[1]?.title).toContain('behind a server route')
  expect(plain?.remediation.steps).toHaveLength(4)
})

test('a page that holds it is worse, whatever other files hold it', async () => {
  const [found] = await scan(
    folder({ 'a.py': `k = "${key}"\n`, 'www/index.html': `<script>const k = "${key}"</script>\n` }),
  )
  expect(found?.severity).toBe('critical')
})

test('what only history handed out is no worse than history allows, in both engines', async () => {
  const root = repository({ 'src/page.tsx': `new Anthropic({ key: "${key}", dangerouslyAllowBrowser: true })\n` })
  commit(root, 'second', { 'src/page.tsx': 'nothing\n' })
  for (const engine of ['native', 'reference']) {
    const [found] = await scan(root, '--engine', engine)
    expect(found).toMatchObject({ severity: 'high', state: 'history-only' })
    expect(found?.evidence?.map(({ text }) => text).join()).toContain('run in browsers')
  }
})
