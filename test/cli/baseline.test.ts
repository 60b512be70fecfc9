import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commit, folder, repository, run, write } from './harness.ts'
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
    await run(root, ['baseline', ...terms, '--expires', '2020-01-01'])
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
    expect((await run(root, ['baseline', '--prune'])).stdout).toMatch(/1 accepted places, 2 before/)
  })

  test.each([
    [['baseline'], 'keyreach baseline needs --owner: who answers for what is accepted'],
    [['baseline', '--owner', 'x'], 'keyreach baseline needs --reason: why it is accepted'],
    [['baseline', ...terms, '--expires', 'soon'], '--expires: "soon" is no day; write YYYY-MM-DD'],
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
