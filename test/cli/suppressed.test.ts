import { describe, expect, test } from 'vitest'
import { commit, folder, git, repository, run, write } from './harness.ts'
import { keyOf } from './values.ts'

type Entry = {
  rule: string
  by: string
  reason: string
  location: { path: string | null; line: number; commit?: string }
}
type Report = {
  findings: { fingerprint: string; rule: { id: string } }[]
  suppressed: Entry[]
  coverage: { known?: number; unlisted?: { by: string; count: number }[] }
}

async function scan(root: string, ...words: string[]): Promise<Report & { code: number }> {
  const { stdout, stderr, code } = await run(root, [...words, '--format', 'json', '--only', 'leaks'])
  expect(stderr).toBe('')
  return { ...(JSON.parse(stdout) as Report), code }
}

const told = ({ suppressed }: Report) =>
  suppressed.map(({ rule, by, location }) => [location.path, location.line, rule, by])

/** The last character of a GitHub token is part of its checksum. */
const spoiled = (key: string) => `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`
const broken = spoiled(keyOf('github-pat-classic', 401))
const filler = `${keyOf('anthropic-api-key', 402).slice(0, 13)}${'x'.repeat(93)}AA`
const publishable = keyOf('posthog-project-key', 403)
const testKey = keyOf('stripe-test-key', 404)
const key = keyOf('anthropic-api-key', 405)
const file = `GITHUB_TOKEN=${broken}\nANTHROPIC_API_KEY=${filler}\n`
const rows = (path: string) => [
  [path, 1, 'github-pat-classic', 'proof'],
  [path, 2, 'anthropic-api-key', 'placeholder'],
]

describe('what is no leak', () => {
  test('is listed with its judge, its reason and its line, and changes no verdict', async () => {
    const report = await scan(folder({ 'a.env': file }))
    expect(told(report)).toEqual(rows('a.env'))
    expect(report.suppressed[0]?.reason).toContain('checksum')
    expect(report.findings).toEqual([])
    expect(report.code).toBe(0)
  })

  test('is listed too where the vendor makes such keys to be published or to test with', async () => {
    const report = await scan(folder({ 'a.ts': `const a = "${publishable}"\nconst b = "${testKey}"\n` }))
    expect(report.findings).toEqual([])
    expect(told(report)).toEqual([
      ['a.ts', 1, 'posthog-project-key', 'publishable'],
      ['a.ts', 2, 'stripe-test-key', 'publishable'],
    ])
  })

  test('is not listed where it bears no vendor’s mark, nor where it only names a place', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the reference that a shell reads
    const text = 'password = "changeme"\nclient_secret = "your-secret"\nANTHROPIC_API_KEY=${KEY}\n'
    expect(told(await scan(folder({ 'a.ini': text })))).toEqual([])
  })

  test('shows nothing of its value', async () => {
    const { stdout } = await run(folder({ 'a.env': file }), ['--format', 'json'])
    for (let at = 'ghp_'.length; at + 8 <= broken.length; at++) expect(stdout).not.toContain(broken.slice(at, at + 8))
  })

  test('is listed up to a number in files, the rest counted, and all of it on request', async () => {
    const many = Array.from({ length: 230 }, (_, at) => `KEY_${at}=${spoiled(keyOf('github-pat-classic', 500 + at))}`)
    const root = folder({ 'a.env': `${many.join('\n')}\n` })
    const report = await scan(root)
    expect(report.suppressed).toHaveLength(200)
    expect(report.coverage.unlisted).toEqual([{ by: 'proof', count: 30 }])
    const all = await scan(root, '--show-suppressed')
    expect(all.suppressed).toHaveLength(230)
    expect(all.coverage.unlisted).toBeUndefined()
    expect((await run(root, [])).stdout).toContain('230 suppressed (230 proof)')
  })
})

describe('--show-suppressed', () => {
  test.each(['native', 'reference'])('lists what only history holds, with its commit (%s)', async (engine) => {
    const root = repository({ 'a.env': file })
    const id = git(root, 'rev-parse', 'HEAD')
    commit(root, 'second', { 'a.env': 'nothing\n' })
    commit(root, `message with ${broken}\n`)
    expect(told(await scan(root, '--engine', engine))).toEqual([])
    const report = await scan(root, '--engine', engine, '--show-suppressed')
    expect(told(report)).toEqual([[null, 1, 'github-pat-classic', 'proof'], ...rows('a.env')])
    expect(report.suppressed[1]?.location.commit).toBe(id)
  })

  test('tells once what a file and its commits hold', async () => {
    const report = await scan(repository({ 'a.env': file }), '--show-suppressed')
    expect(told(report)).toEqual(rows('a.env'))
    expect(report.suppressed[0]?.location.commit).toBeUndefined()
  })

  test('lists what a range adds, and counts nothing of it as known', async () => {
    const root = repository({ 'a.env': `GITHUB_TOKEN=${broken}\n` })
    commit(root, 'second', { 'a.env': `# moved\nGITHUB_TOKEN=${broken}\n`, 'b.env': `KEY=${filler}\n` })
    expect(told(await scan(root, 'diff', 'HEAD~1..HEAD'))).toEqual([])
    const report = await scan(root, 'diff', 'HEAD~1..HEAD', '--show-suppressed')
    expect(told(report)).toEqual([['b.env', 1, 'anthropic-api-key', 'placeholder']])
    expect(report.coverage.known).toBe(0)
  })

  test('lists what is staged', async () => {
    const root = repository({ 'a.env': `GITHUB_TOKEN=${broken}\n` })
    write(root, { 'a.env': file })
    git(root, 'add', '-A')
    const report = await scan(root, 'diff', '--staged', '--show-suppressed')
    expect(told(report)).toEqual([['a.env', 2, 'anthropic-api-key', 'placeholder']])
    expect(report.coverage.known).toBe(0)
  })

  test('leaves leaks and their fingerprints as they are', async () => {
    const text = `ANTHROPIC_API_KEY=${filler}\nANTHROPIC_API_KEY=${key}\n`
    const root = repository({ 'a.env': text })
    commit(root, 'second', { 'a.env': 'nothing\n' })
    const [plain, listed] = [await scan(root), await scan(root, '--show-suppressed')]
    expect(plain.findings).toHaveLength(1)
    expect(listed.findings).toEqual(plain.findings)
  })

  test('lists it for a reader with the reason', async () => {
    const root = folder({ 'a.env': file })
    const { stdout } = await run(root, ['--show-suppressed'])
    expect(stdout).toContain('Suppressed, and why\n  a.env:1:14  github-pat-classic\n    proof: ')
    expect(stdout).not.toContain('suppressed (')
    const plain = (await run(root, [])).stdout
    expect(plain).toContain('2 suppressed (1 placeholder, 1 proof)')
    expect(plain).toContain('add --show-suppressed')
    expect(plain).not.toContain('Suppressed, and why')
  })
})
