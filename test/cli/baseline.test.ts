import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commit, folder, git, repository, run, write } from './harness.ts'
import { keyOf } from './values.ts'

const key = keyOf('anthropic-api-key', 301)
const other = keyOf('anthropic-api-key', 302)
const terms = ['--owner', '@acme/security', '--reason', 'known before the scanner']
const file = (root: string): string => join(root, '.keyreach-baseline.json')

describe('a baseline', () => {
  test('accepts what is there today, and nothing else', async () => {
    const root = repository({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    expect((await run(root, [])).code).toBe(1)
    expect(await run(root, ['baseline', ...terms])).toMatchObject({ code: 0, stderr: '' })
    expect((await run(root, [])).code).toBe(0)
    const json = (await run(root, ['--format', 'json'])).stdout
    expect(JSON.parse(json)).toMatchObject({
      findings: [],
      suppressed: [{ by: 'baseline', reason: 'known before the scanner (@acme/security)' }, {}],
    })
    write(root, { 'a.env': `ANTHROPIC_API_KEY=${other}\n` })
    expect((await run(root, [])).code).toBe(1)
  })

  test('holds no piece of a value and no plain digest of it', async () => {
    const root = folder({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    await run(root, ['baseline', ...terms])
    const text = readFileSync(file(root), 'utf8')
    for (let at = 0; at + 8 <= key.length; at++) expect(text.includes(key.slice(at, at + 8))).toBe(false)
    expect(text).toMatch(/"value": "(?:hmac|scrypt):[0-9a-f]{32}"/)
  })

  test('moves with its lines, and comes to its end', async () => {
    const root = folder({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    await run(root, ['baseline', ...terms, '--expires', '2999-01-01'])
    write(root, { '.keyreach-baseline.json': readFileSync(file(root), 'utf8').replace('2999-01-01', '2020-01-01') })
    expect((await run(root, [])).code).toBe(1)
    await run(root, ['baseline', '--prune'])
    write(root, { '.keyreach-baseline.json': readFileSync(file(root), 'utf8').replace('2020-01-01', '2999-01-01') })
    write(root, { 'a.env': `# moved\r\n\r\nANTHROPIC_API_KEY=${key}\r\n` })
    expect((await run(root, [])).code).toBe(0)
  })

  test('is pruned of what is gone', async () => {
    const root = folder({ 'a.env': `ANTHROPIC_API_KEY=${key}\n`, 'b.env': `ANTHROPIC_API_KEY=${other}\n` })
    await run(root, ['baseline', ...terms])
    write(root, { 'b.env': '' })
    expect((await run(root, ['baseline', '--prune'])).stdout).toMatch(/1 accepted place, 2 before/)
  })

  test('takes a new end where the old one has come', async () => {
    const root = folder({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    await run(root, ['baseline', ...terms, '--expires', '2999-01-01'])
    write(root, { '.keyreach-baseline.json': readFileSync(file(root), 'utf8').replace('2999-01-01', '2020-01-01') })
    const ran = await run(root, ['baseline', '--owner', '@new', '--reason', 'still', '--expires', '2999-02-01'])
    expect(ran.stdout).toMatch(/1 accepted place, 1 before/)
    expect(JSON.parse(readFileSync(file(root), 'utf8')).entries).toMatchObject([
      { owner: '@new', expires: '2999-02-01' },
    ])
    expect((await run(root, [])).code).toBe(0)
  })

  test('keeps, when it is pruned, what a threshold hides', async () => {
    const root = folder({ 'a.env': `DB_PASSWORD="${key.slice(20, 34)}"\n` })
    await run(root, ['baseline', ...terms])
    const before = readFileSync(file(root), 'utf8')
    expect(JSON.parse(before).entries).toHaveLength(1)
    write(root, { '.keyreach.yml': 'min-severity: critical\nmin-confidence: high\n' })
    await run(root, ['baseline', '--prune'])
    expect(readFileSync(file(root), 'utf8')).toBe(before)
  })

  test('drops nothing where something could not be read', async () => {
    const origin = repository({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    await run(origin, ['baseline', ...terms])
    commit(origin, 'take it out', { 'a.env': '' })
    const root = join(folder(), 'shallow')
    git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, root)
    const before = readFileSync(file(root), 'utf8')
    const ran = await run(root, ['baseline', '--prune'])
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining('so nothing was dropped') })
    expect(readFileSync(file(root), 'utf8')).toBe(before)
  })

  test('accepts one finding at all its places', async () => {
    const line = `ANTHROPIC_API_KEY=${key}\n`
    const root = folder({ 'a.env': line, 'b.env': line, 'c.env': `ANTHROPIC_API_KEY=${other}\n` })
    const { findings } = JSON.parse((await run(root, ['--format', 'json', '--only', 'leaks'])).stdout)
    const [{ fingerprint }] = findings.filter((finding: { locations: unknown[] }) => finding.locations.length === 2)
    const ran = await run(root, ['baseline', ...terms, '--finding', fingerprint])
    expect(ran.stdout).toMatch(/2 accepted places, 0 before/)
    const left = JSON.parse((await run(root, ['--format', 'json', '--only', 'leaks'])).stdout).findings
    expect(left).toMatchObject([{ locations: [{ path: 'c.env' }] }])
  })

  test('is printed for a policy file instead, which then accepts the same', async () => {
    const root = folder({ 'app/[id]/(a)+b.env': `ANTHROPIC_API_KEY=${key}\n`, 'c.env': `ANTHROPIC_API_KEY=${other}\n` })
    const ran = await run(root, ['baseline', ...terms, '--expires', '2999-01-01', '--allow'])
    expect(ran).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^allow:\n {2}- rule: "anthropic-api-key"\n/),
    })
    expect(existsSync(file(root))).toBe(false)
    write(root, { '.keyreach.yml': ran.stdout })
    expect((await run(root, ['--only', 'leaks'])).code).toBe(0)
    write(root, { 'c.env': `ANTHROPIC_API_KEY=${keyOf('anthropic-api-key', 303)}\n` })
    expect((await run(root, ['--only', 'leaks'])).code).toBe(1)
  })

  test('may begin with a byte order mark', async () => {
    const root = folder({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    await run(root, ['baseline', ...terms])
    write(root, { '.keyreach-baseline.json': `\uFEFF${readFileSync(file(root), 'utf8')}` })
    expect((await run(root, [])).code).toBe(0)
  })

  test('has no place in a bare repository, and goes where it is told to', async () => {
    const root = repository({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    const bare = join(folder(), 'bare.git')
    git(root, 'clone', '-q', '--bare', '.', bare)
    expect(await run(bare, ['baseline', ...terms])).toMatchObject({
      code: 2,
      stderr: `keyreach: ${bare} is a bare repository and keeps no baseline; name a file by --output\n`,
    })
    expect(await run(bare, ['baseline', ...terms, '--output', '../own.json'])).toMatchObject({ code: 0, stderr: '' })
    expect(await run(bare, ['--baseline', join(bare, '../own.json')])).toMatchObject({ code: 0, stderr: '' })
  })

  test.each([
    [['baseline'], 'keyreach baseline needs --owner: who answers for what is accepted'],
    [['baseline', '--owner', 'x'], 'keyreach baseline needs --reason: why it is accepted'],
    [['baseline', ...terms, '--expires', 'soon'], '--expires: "soon" is no day; write YYYY-MM-DD'],
    [['baseline', ...terms, '--expires', '2999-02-30'], '--expires: "2999-02-30" is no day; write YYYY-MM-DD'],
    [['baseline', ...terms, '--expires', '2020-01-01'], '--expires: 2020-01-01 is over already'],
    [['baseline', '--prune', '--owner', 'x'], '--prune and --owner exclude each other'],
    [['baseline', '--prune', '--tree-only'], '--prune and --tree-only exclude each other'],
    [
      ['baseline', ...terms, '--finding', 'nowhere'],
      '--finding: no finding that is not accepted yet has the fingerprint "nowhere"',
    ],
  ])('%j is one clear sentence', async (words, message) => {
    const root = folder({ 'a.env': `ANTHROPIC_API_KEY=${key}\n` })
    expect(await run(root, words)).toMatchObject({ code: 2, stderr: `keyreach: ${message}\n` })
    expect(existsSync(file(root))).toBe(false)
  })
})

describe('an inline ignore', () => {
  const line = (comment: string): string => `ANTHROPIC_API_KEY=${key} ${comment}\n`

  test.each([
    ['on the line', line('# keyreach:ignore anthropic-api-key -- revoked sample'), 0],
    ['on the line before', `# keyreach:ignore anthropic-api-key -- revoked sample\n${line('')}`, 0],
    ['without a reason', line('# keyreach:ignore anthropic-api-key'), 1],
    ['without a rule', line('# keyreach:ignore -- because'), 1],
    ['of another rule', line('# keyreach:ignore openai-project-key -- because'), 1],
  ])('%s', async (_, text, code) => {
    expect((await run(folder({ 'a.env': text }), [])).code).toBe(code)
  })

  test('that a range brings along is not in force', async () => {
    const root = repository({ 'a.txt': 'a\n' })
    commit(root, 'leak', { 'a.env': line('# keyreach:ignore anthropic-api-key -- trust me') })
    const ran = await run(root, ['diff', 'HEAD~1..HEAD'])
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining('not in force') })
  })
})
