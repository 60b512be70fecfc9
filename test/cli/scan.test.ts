import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commit, folder, git, repository, run, write } from './harness.ts'
import { keyOf } from './values.ts'

type Report = {
  findings: {
    kind: string
    rule: { id: string }
    severity: string
    state?: string
    secret: { redacted: string; length: number }
    occurrences?: number
    locations: {
      path: string | null
      line: number
      column: number
      where: string
      commit?: string
      decoded?: string[]
      snippet: string
    }[]
    evidence?: { text: string }[]
  }[]
  problems: { kind: string }[]
  coverage: { complete: boolean; known?: number; files: number; commits: number }
}

async function scan(root: string, ...words: string[]): Promise<Report & { code: number; text: string }> {
  const ran = await run(root, [...words, '--format', 'json', '--only', 'leaks'])
  expect(ran.stderr).toBe('')
  return { ...(JSON.parse(ran.stdout) as Report), code: ran.code, text: ran.stdout }
}

const key = keyOf('anthropic-api-key')
const other = keyOf('anthropic-api-key', 2)

/** No eight characters of the value's secret part, in any output. */
function expectNothingOf(value: string, text: string): void {
  for (let at = 'sk-ant-api'.length; at + 8 <= value.length; at++) expect(text).not.toContain(value.slice(at, at + 8))
}

describe('a folder', () => {
  test('a key is found on its line, redacted', async () => {
    const root = folder({ 'src/app.py': `import os\nclient = Anthropic(api_key="${key}")\n` })
    const report = await scan(root)
    expect(report.code).toBe(1)
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({
      rule: { id: 'anthropic-api-key' },
      severity: 'critical',
      secret: { redacted: 'sk-ant-api…', length: key.length },
      locations: [
        {
          path: 'src/app.py',
          line: 2,
          column: 29,
          where: 'tree',
          snippet: 'client = Anthropic(api_key="sk-ant-api…")',
        },
      ],
    })
    expectNothingOf(key, report.text)
  })

  test.each(['text', 'json', 'jsonl', 'sarif', 'markdown', 'html', 'github', 'junit', 'gitlab'])(
    '%s gives no piece of a value',
    async (format) => {
      const root = folder({
        [`${key}.txt`]: `KEY=${key} OTHER=${other}\n`,
        'b.txt': Buffer.from(key).toString('base64'),
      })
      const ran = await run(root, ['--format', format])
      expect(ran.code).toBe(1)
      expect(ran.stdout.length).toBeGreaterThan(50)
      for (const text of [ran.stdout, ran.stderr]) {
        expectNothingOf(key, text)
        expectNothingOf(other, text)
        expect(text).not.toContain(Buffer.from(key).toString('base64').slice(20, 32))
      }
    },
  )

  test('one value in several files is one finding', async () => {
    const report = await scan(
      folder({ 'a.env': `ANTHROPIC_API_KEY=${key}\n`, 'b.env': `\nANTHROPIC_API_KEY=${key}\n` }),
    )
    expect(report.findings.map(({ locations }) => locations.map(({ path, line }) => [path, line]))).toEqual([
      [
        ['a.env', 1],
        ['b.env', 2],
      ],
    ])
  })

  test('encoded values say how they were read', async () => {
    const report = await scan(
      folder({ 'secret.yaml': `kind: Secret\ndata:\n  key: ${Buffer.from(key).toString('base64')}\n` }),
    )
    expect(report.findings[0]?.locations[0]).toMatchObject({ line: 3, column: 8, decoded: ['base64'] })
  })

  test('UTF-16, CRLF and names that are no UTF-8', async () => {
    const root = folder({ 'wide.txt': Buffer.from(`\uFEFFone\r\nkey: ${key}\r\n`, 'utf16le') })
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/odd-`), Buffer.from([0xff]), Buffer.from('.txt')]),
      `key: ${other}\n`,
    )
    const report = await scan(root)
    expect(
      report.findings
        .flatMap(({ locations }) => locations.map(({ path, line, column }) => [path, line, column]))
        .sort(),
    ).toEqual([
      ['odd-\\xff.txt', 1, 6],
      ['wide.txt', 2, 6],
    ])
  })

  test('links are not followed, devices not opened', async () => {
    const outside = folder({ 'x.txt': `key: ${key}\n` })
    const root = folder({ 'a.txt': 'nothing\n' })
    symlinkSync(join(outside, 'x.txt'), join(root, 'link.txt'))
    symlinkSync(outside, join(root, 'folder'))
    symlinkSync(root, join(root, 'loop'))
    const report = await scan(root)
    expect(report).toMatchObject({ code: 0, findings: [], coverage: { complete: true, files: 1 } })
  })

  test('a file over the cap is named and turns clean into incomplete', async () => {
    const root = folder({ 'a.txt': 'nothing\n' })
    const { truncateSync } = await import('node:fs')
    writeFileSync(join(root, 'huge.bin'), '')
    truncateSync(join(root, 'huge.bin'), 300 * 1024 * 1024)
    const report = await scan(root)
    expect(report).toMatchObject({
      code: 3,
      problems: [{ kind: 'too-large', at: 'huge.bin' }],
      coverage: { complete: false },
    })
  })

  test('standard input', async () => {
    const ran = await run(folder(), ['-', '--format', 'json'], `x\nkey: ${key}\n`)
    expect(ran.code).toBe(1)
    expect((JSON.parse(ran.stdout) as Report).findings[0]?.locations[0]).toMatchObject({
      path: null,
      where: 'stdin',
      line: 2,
    })
  })
})

describe('a history', () => {
  test('a key that was removed is still found, where it came in', async () => {
    const root = repository({ 'a.py': 'x = 1\n' })
    const bad = commit(root, 'add a key', { 'a.py': `x = 1\nkey = "${key}"\n` })
    commit(root, 'remove it', { 'a.py': 'x = 1\n' })
    const report = await scan(root)
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({
      state: 'history-only',
      severity: 'high',
      occurrences: 1,
      locations: [{ path: 'a.py', line: 2, where: 'commit', commit: bad }],
    })
  })

  test('in HEAD: the tree first, then the commit that introduced it', async () => {
    const root = repository({ 'a.py': 'x = 1\n' })
    const bad = commit(root, 'add a key', { 'a.py': `key = "${key}"\n` })
    commit(root, 'move it', { 'a.py': `# moved\nkey = "${key}"\n` })
    const { findings } = await scan(root)
    expect(findings[0]).toMatchObject({ state: 'in-head', severity: 'critical', occurrences: 2 })
    expect(findings[0]?.locations.map(({ where, line, commit: id }) => [where, line, id])).toContainEqual([
      'tree',
      2,
      undefined,
    ])
    expect(findings[0]?.locations.at(-1)).toMatchObject({ where: 'commit', line: 1, commit: bad })
  })

  test('messages of commits and tags, notes, stashes, orphan branches, unreachable objects', async () => {
    const values = [1, 2, 3, 4, 5, 6].map((seed) => keyOf('anthropic-api-key', seed + 10))
    const root = repository({ 'a.txt': 'x\n' })
    commit(root, `a message with ${values[0]}`)
    git(root, 'tag', '-a', 'v1', '-m', `a tag with ${values[1]}`)
    git(root, 'notes', 'add', '-m', `a note with ${values[2]}`)
    git(root, 'checkout', '-q', '--orphan', 'other')
    commit(root, 'orphan', { 'b.txt': `key: ${values[3]}\n` })
    git(root, 'checkout', '-q', 'main')
    write(root, { 'a.txt': `key: ${values[4]}\n` })
    git(root, 'stash')
    write(root, { 'loose.txt': `key: ${values[5]}\n` })
    git(root, 'hash-object', '-w', 'loose.txt')
    write(root, { 'loose.txt': 'nothing\n' })
    const { findings } = await scan(root)
    const seen = Object.fromEntries(
      findings.map(({ locations, state }) => [locations[0]?.path ?? locations[0]?.where, state]),
    )
    expect(seen).toEqual({
      message: 'history-only',
      tag: 'history-only',
      note: 'history-only',
      'b.txt': 'history-only',
      'a.txt': 'unreachable',
      unreachable: 'unreachable',
    })
  })

  test('only the subtree that was named', async () => {
    const root = repository({ 'a/x.env': `KEY=${key}\n`, 'b/x.env': `KEY=${other}\n` })
    const { findings } = await scan(root, 'a')
    expect(findings.map(({ locations }) => locations.map(({ path }) => path))).toEqual([['a/x.env', 'a/x.env']])
  })

  test.each(['--tree-only', '--history-only'])('%s reads nothing else', async (scope) => {
    const root = repository({ 'committed.env': `KEY=${key}\n` })
    commit(root, 'gone', { 'committed.env': '' })
    write(root, { 'new.env': `KEY=${other}\n` })
    const { findings } = await scan(root, scope)
    expect(findings.map(({ locations }) => locations[0]?.path)).toEqual([
      scope === '--tree-only' ? 'new.env' : 'committed.env',
    ])
  })

  test('ignored files on request', async () => {
    const root = repository({ '.gitignore': 'local.env\n' })
    write(root, { 'local.env': `KEY=${key}\n` })
    expect((await scan(root)).findings).toHaveLength(0)
    expect((await scan(root, '--include-ignored')).findings).toHaveLength(1)
  })

  test('a shallow clone is never clean', async () => {
    const root = repository({ 'a.txt': 'x\n' })
    commit(root, 'second', { 'a.txt': 'y\n' })
    const clone = folder()
    git(clone, 'clone', '-q', '--depth', '1', `file://${root}`, 'c')
    expect(await scan(join(clone, 'c'))).toMatchObject({
      code: 3,
      problems: [{ kind: 'shallow' }],
      coverage: { complete: false },
    })
  })

  test('a bare repository has a history and no files', async () => {
    const root = repository({ 'a.env': `KEY=${key}\n` })
    const clone = folder()
    git(clone, 'clone', '-q', '--bare', root, 'c.git')
    expect((await scan(join(clone, 'c.git'))).findings).toHaveLength(1)
    expect((await run(join(clone, 'c.git'), ['--tree-only'])).code).toBe(2)
  })

  test('both engines say the same', async () => {
    const root = repository({ 'a.env': `KEY=${key}\n` })
    for (let i = 0; i < 20; i++)
      commit(root, `edit ${i}`, {
        'a.env': `# ${'x'.repeat(i)}\nKEY=${i % 3 === 0 ? other : key}\n`,
        [`b${i}.txt`]: `line\nkey: ${keyOf('anthropic-api-key', 50 + i)}\n`,
      })
    git(root, 'gc', '-q')
    const strip = (report: object): object => ({ ...report, text: '', startedAt: '', durationMs: 0 })
    expect(strip(await scan(root))).toEqual(strip(await scan(root, '--engine', 'reference')))
  })
})

describe('a range', () => {
  const start = (): string => repository({ 'a.txt': 'x\n' })

  test('what one commit adds and the next removes is found', async () => {
    const root = start()
    const bad = commit(root, 'add', { 'k.env': `KEY=${key}\n` })
    git(root, 'rm', '-q', 'k.env')
    commit(root, 'remove')
    const report = await scan(root, 'diff', 'HEAD~2..HEAD')
    expect(report).toMatchObject({
      code: 1,
      findings: [{ state: 'new', severity: 'critical', locations: [{ path: 'k.env', commit: bad }] }],
    })
    expect(report.findings[0]?.evidence?.map(({ text }) => text).join()).toMatch(/Removed later in this range/)
  })

  test('what only a merge commit adds is found', async () => {
    const root = start()
    git(root, 'checkout', '-q', '-b', 'side')
    commit(root, 'side', { 'b.txt': 'b\n' })
    git(root, 'checkout', '-q', 'main')
    commit(root, 'main', { 'c.txt': 'c\n' })
    git(root, 'merge', '-q', '--no-commit', '--no-ff', 'side')
    write(root, { 'evil.txt': `key: ${key}\n` })
    const merge = commit(root, 'merge')
    const report = await scan(root, 'diff', `${merge}^1..${merge}`)
    expect(report).toMatchObject({
      code: 1,
      findings: [
        {
          locations: [
            { where: 'tree', path: 'evil.txt', commit: merge },
            { where: 'merge', path: 'evil.txt', commit: merge },
          ],
        },
      ],
    })
  })

  test('what the base holds is known, wherever it moves', async () => {
    const root = repository({ 'old.env': `KEY=${key}\n` })
    git(root, 'mv', 'old.env', 'new.env')
    commit(root, 'rename')
    expect(await scan(root, 'diff', 'HEAD~1..HEAD')).toMatchObject({ code: 0, findings: [], coverage: { known: 1 } })
  })

  test('merging the base in blames nobody', async () => {
    const root = start()
    git(root, 'checkout', '-q', '-b', 'topic')
    commit(root, 'topic', { 't.txt': 't\n' })
    git(root, 'checkout', '-q', 'main')
    commit(root, 'a leak of the base', { 'leak.env': `KEY=${key}\n` })
    git(root, 'checkout', '-q', 'topic')
    git(root, 'merge', '-q', '-m', 'update branch', 'main')
    expect(await scan(root, 'diff', 'main..topic')).toMatchObject({ code: 0, findings: [] })
  })

  test('messages count', async () => {
    const root = start()
    commit(root, `oops ${key}`)
    expect(await scan(root, 'diff', 'HEAD~1..HEAD')).toMatchObject({
      code: 1,
      findings: [{ locations: [{ where: 'message', path: null }] }],
    })
  })

  test('staged content, not what is in the file', async () => {
    const root = start()
    write(root, { 'k.env': `KEY=${key}\n` })
    git(root, 'add', 'k.env')
    write(root, { 'k.env': 'nothing\n', 'other.env': `KEY=${other}\n` })
    const report = await scan(root, 'diff', '--staged')
    expect(report.findings.map(({ locations }) => [locations[0]?.where, locations[0]?.path])).toEqual([
      ['index', 'k.env'],
    ])
    expect((await scan(root, 'diff')).findings.map(({ locations }) => locations[0]?.path)).toEqual(['other.env'])
  })

  test('policy comes from the base: the head cannot switch off its own finding', async () => {
    const root = start()
    const rules = (await run(root, ['rules', 'list', '--format', 'json'])).stdout
    const ids = (JSON.parse(rules) as { id: string }[]).map(({ id }) => id)
    commit(root, 'a leak and its excuse', {
      'k.env': `KEY=${key}\n`,
      '.keyreach.yml': `rules:\n  disable: [${ids.join(', ')}]\nfail-on: none\n`,
    })
    expect((await scan(root, 'diff', 'HEAD~1..HEAD')).code).toBe(1)
    expect((await scan(root, 'diff', 'HEAD~1..HEAD', '--trust-head')).code).toBe(0)
  })
})

describe('verdicts', () => {
  test.each([
    ['--fail-on', 'none', 0],
    ['--fail-on', 'critical', 1],
    ['--min-severity', 'critical', 1],
  ])('%s %s is exit %d', async (flag, value, code) => {
    expect((await run(folder({ 'k.env': `ANTHROPIC_API_KEY=${key}\n` }), [flag, value])).code).toBe(code)
  })

  test('the report goes to a file, standard output stays empty', async () => {
    const root = folder({ 'k.env': `ANTHROPIC_API_KEY=${key}\n` })
    mkdirSync(join(root, 'out'))
    expect(await run(root, ['--output', 'out/report.json', '--format', 'json'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: '',
    })
    expect(existsSync(join(root, 'out/report.json'))).toBe(true)
  })

  test('the same input gives the same bytes', async () => {
    const root = repository({ 'a.env': `KEY=${key}\nB=${other}\n`, 'b.env': `KEY=${key}\n` })
    const strip = (text: string): string => text.replace(/"(startedAt|durationMs)": [^\n]*/g, '')
    const first = await run(root, ['--format', 'json'])
    expect(strip((await run(root, ['--format', 'json'])).stdout)).toBe(strip(first.stdout))
  })
})

test('settings that are too large to be read for identities are told, and searched for leaks all the same', async () => {
  const large = `services:\n${'# long\n'.repeat(160_000)}`
  const root = folder({ 'compose.yaml': large, 'small/compose.yaml': 'services: {}\n' })
  const ran = await run(root, ['scan', '--format', 'json'])
  expect(ran.code).toBe(0)
  const { coverage } = JSON.parse(ran.stdout)
  expect(coverage.complete).toBe(true)
  expect(coverage.files).toBe(2)
  expect(coverage.skipped).toEqual([
    { what: 'settings over 1 MiB', why: 'searched for leaks, not read for identities', count: 1 },
  ])
})

test('a bad finding that does not fail a run says so', async () => {
  const workflow = `on: issue_comment
permissions: { contents: write }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: npx triage "$BODY"
        env:
          BODY: \${{ github.event.comment.body }}
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`
  const root = repository({ '.github/workflows/triage.yml': workflow })
  const told =
    /^\d+ findings? as bad as --fail-on do(?:es)? not fail this run: enforce in the policy says what does\.$/m
  expect(await run(root, [])).toMatchObject({ code: 0, stdout: expect.stringMatching(told) })
  expect(await run(root, ['--fail-on', 'none'])).toMatchObject({ code: 0, stdout: expect.not.stringMatching(told) })
  write(root, { '.keyreach.yml': 'enforce: { identities: block }\n' })
  expect(await run(root, [])).toMatchObject({ code: 1, stdout: expect.not.stringMatching(told) })
})
