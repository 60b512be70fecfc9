import { expect, test } from 'vitest'
import type { Finding } from '#model/finding.ts'
import type { ScanResult } from '#model/scan-result.ts'
import type { Severity } from '#model/severity.ts'
import { render } from './render.ts'
import { commandsOf } from './runner.ts'
import { clean, leak, location, sample } from './sample.ts'

const withFindings = (findings: readonly Finding[]): ScanResult => ({ ...clean, findings })

const many = (count: number, severity: Severity, name: string): Finding[] =>
  Array.from({ length: count }, (_, index) =>
    leak({
      severity,
      fingerprint: String(index).padStart(20, '0'),
      locations: [location({ path: `src/${name}-${index}.ts` })],
    }),
  )

const incomplete = (findings: readonly Finding[] = []): ScanResult => ({
  ...clean,
  findings,
  problems: sample.problems,
  coverage: { ...clean.coverage, complete: false },
})

test('an incomplete scan never reads as clean, in any format for people', async () => {
  for (const result of [incomplete(), { ...incomplete(), problems: [] }]) {
    expect(await render('text', result)).toContain('Incomplete')
    expect(await render('markdown', result)).toContain('Not everything could be read')
    expect(await render('markdown', result)).not.toContain('✅')
    expect(await render('html', result)).toContain('Not everything could be read')
    expect(await render('html', result)).not.toContain('<h1>No leaked keys</h1>')
    expect(await render('junit', result)).toContain('<error ')
    expect(JSON.parse(await render('sarif', result)).runs[0].invocations[0].executionSuccessful).toBe(false)
    expect(JSON.parse(await render('gitlab', result)).scan.status).toBe('failure')
    expect(commandsOf(await render('github', result)).map(({ name }) => name)).toEqual(['warning', 'notice'])
  }
})

test('a clean scan is one line in a terminal', async () => {
  expect(await render('text', clean, { width: 120 })).toBe(
    'No findings. Scanned 1,204 files, 5,310 commits, 24,118 blobs (123 MB) in 0.9 s. Complete.\n',
  )
})

test('a junit report counts what it holds', async () => {
  const text = await render('junit', sample)
  expect(text.match(/<testcase /g)).toHaveLength(5)
  expect(text).toContain('tests="5" failures="4" errors="1"')
  expect((await render('junit', clean)).match(/<testcase /g)).toHaveLength(1)
})

test('github: at most ten errors and ten warnings, worst first, and the rest is told', async () => {
  const commands = commandsOf(
    await render('github', withFindings([...many(13, 'critical', 'a'), ...many(12, 'low', 'b')])),
  )
  const names = commands.map(({ name }) => name)
  expect(names.filter((name) => name === 'error')).toHaveLength(10)
  expect(names.filter((name) => name === 'warning')).toHaveLength(10)
  expect(commands[0]?.properties['file']).toBe('src/a-0.ts')
  expect(commands.at(-1)?.name).toBe('notice')
  expect(commands.at(-1)?.data).toContain('25 findings (13 critical, 12 low)')
  expect(commands.at(-1)?.data).toContain('5 findings more')
})

test('github: what could not be read has a warning of its own, however many findings there are', async () => {
  const commands = commandsOf(await render('github', incomplete(many(12, 'low', 'b'))))
  expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(10)
  expect(commands.some(({ data }) => data.includes('data/dump.sql'))).toBe(true)
})

test('github: a finding is put on no line but its own of today', async () => {
  for (const where of ['commit', 'merge', 'unreachable', 'message', 'tag', 'note'] as const) {
    const old = leak({ locations: [location({ where, commit: 'c'.repeat(40) })] })
    const [command] = commandsOf(await render('github', withFindings([old])))
    expect(Object.keys(command?.properties ?? {})).toEqual(['title'])
    expect(command?.data).toContain('src/client.ts:12:45')
    expect(command?.data).toContain('cccccccccc')
  }
})

test('sarif: no more results than a run may carry, and the cut is told', async () => {
  const [run] = JSON.parse(await render('sarif', withFindings(many(25_003, 'high', 'a')))).runs
  expect(run.results).toHaveLength(25_000)
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('3 findings')
})

test('sarif: a rule is as severe as its worst finding, each result as its own', async () => {
  const [run] = JSON.parse(
    await render('sarif', withFindings([...many(1, 'critical', 'a'), ...many(1, 'low', 'b')])),
  ).runs
  expect(run.tool.driver.rules).toHaveLength(1)
  expect(run.tool.driver.rules[0].properties['security-severity']).toBe('9.5')
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note'])
})

test('sarif: related places are bounded, the text of a file is nowhere, and suppressed matches open no alert', async () => {
  const locations = Array.from({ length: 300 }, (_, index) => location({ path: `a${index}.ts`, snippet: 'SNIPPET' }))
  const text = await render('sarif', { ...withFindings([leak({ locations })]), suppressed: sample.suppressed })
  const [run] = JSON.parse(text).runs
  expect(run.results).toHaveLength(1)
  expect(run.results[0].relatedLocations).toHaveLength(99)
  expect(text).not.toContain('SNIPPET')
})

test('sarif: every message, tag and note has a place of its own', async () => {
  const findings = (['message', 'tag', 'note'] as const).map((where) =>
    leak({ locations: [location({ path: null, where, commit: 'c'.repeat(40) })] }),
  )
  const [run] = JSON.parse(await render('sarif', withFindings(findings))).runs
  const uris = run.results.map((result: never) => result['locations'][0]['physicalLocation']['artifactLocation']['uri'])
  expect(uris).toEqual(['message/cccccccccc', 'tag/cccccccccc', 'note/cccccccccc'])
})

test('markdown: a summary stays under its limit, and says what it left out', async () => {
  const text = await render('markdown', withFindings(many(3000, 'high', 'a')))
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  expect(text).toMatch(/[\d,]+ findings more: see the JSON report/)
})

test('text: findings that end the same way are grouped under one list of steps', async () => {
  const text = await render('text', withFindings(many(3, 'critical', 'a')))
  expect(text).toContain('OpenAI project API key × 3')
  expect(text.match(/Revoke the key at OpenAI/g)).toHaveLength(1)
  expect(text.match(/src\/a-\d\.ts:12:45/g)).toHaveLength(3)
})

test('text: the redacted value is underlined where it stands, under wide characters and behind a cut', async () => {
  const snippet = `// 漢字 ${'x'.repeat(40)} key = "sk-proj-…" ${'y'.repeat(80)}`
  const column = snippet.indexOf('sk-proj-') + 1
  const lines = (await render('text', withFindings([leak({ locations: [location({ snippet, column })] })]))).split('\n')
  const at = lines.findIndex((line) => line.includes('sk-proj-…'))
  const marked = lines[at + 1] ?? ''
  const shown = lines[at] ?? ''
  const width = [...shown.slice(0, shown.indexOf('sk-proj-'))].reduce(
    (sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 2 : 1),
    0,
  )
  expect(marked.indexOf('^')).toBe(width)
  expect(marked.trimEnd().endsWith('^^^^^^^^^')).toBe(true)
})

test('text: of two values on a line the one that is meant is marked', async () => {
  const snippet = 'a = "sk-proj-…", b = "sk-proj-…"'
  const lines = (await render('text', withFindings([leak({ locations: [location({ snippet, column: 23 })] })]))).split(
    '\n',
  )
  const at = lines.findIndex((line) => line.includes(snippet))
  expect((lines[at + 1] ?? '').indexOf('^') - (lines[at] ?? '').indexOf(snippet)).toBe(snippet.lastIndexOf('sk-proj-'))
})

test('the same result gives the same bytes', async () => {
  for (const format of ['text', 'json', 'sarif', 'html'] as const)
    expect(await render(format, sample)).toBe(await render(format, structuredClone(sample)))
})

test('a file that is no workflow is named once as who holds a value', async () => {
  const holder = {
    workflow: 'deploy/.env',
    job: 'deploy/.env',
    step: null,
    line: 4,
    triggers: [],
    trust: 'unknown',
  } as const
  const result = withFindings([
    leak({ consumers: [{ ...holder, privileges: [], environment: null, gates: [], via: [] }] }),
  ])
  for (const format of ['text', 'markdown', 'html'] as const)
    expect((await render(format, result)).replaceAll(/<[^>]*>/g, ' ')).not.toMatch(
      /deploy\/\.env[^a-z]*› ?[^a-z]*deploy|deploy\/\.env:4\s+deploy/,
    )
  expect(await render('text', result)).toContain('used by  deploy/.env (unknown)')
})

test('text: findings of unlike confidence are not told under one heading', async () => {
  const text = await render('text', withFindings([leak({ confidence: 'medium' }), leak({ confidence: 'high' })]))
  expect(text.match(/^CRITICAL {2}OpenAI project API key.*$/gm)).toEqual([
    'CRITICAL  OpenAI project API key (medium confidence)',
    'CRITICAL  OpenAI project API key',
  ])
})

test('text: a finding without a value marks none, whatever else of its line was cut', async () => {
  const identity = sample.findings.find(({ kind }) => kind === 'identity')
  if (identity === undefined) throw new Error('the sample has one')
  const locations = [location({ snippet: 'OPENAI_API_KEY=…', column: 1 })]
  expect(await render('text', withFindings([{ ...identity, locations }]))).not.toContain('^')
})
