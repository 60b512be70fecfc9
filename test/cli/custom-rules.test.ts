// A team's own rules: in force wherever policy is, read from where policy is read, and refused in one sentence.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { integerBetween, seededRandom } from '#rules/random.ts'
import { commit, folder, git, repository, run, write } from './harness.ts'
import { keyOf } from './values.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

const body = (seed: number, length = 32): string => {
  const random = seededRandom(seed)
  return Array.from({ length }, () => ALPHABET.charAt(integerBetween(random, 0, ALPHABET.length - 1))).join('')
}

const token = (seed: number): string => `acmeint_${body(seed)}`

const acme = `provider: acme
name: Acme
rules:
  - id: acme-internal-token
    pattern: 'acmeint_[A-Za-z0-9]{32}'
    keywords: [acmeint_]
    publicPrefix: acmeint_
    severity: critical
`
const policy = 'rules:\n  custom: [rules/acme.yaml]\n'
const own = { '.keyreach.yml': policy, 'rules/acme.yaml': acme }

type Report = {
  findings: {
    rule: { id: string; provider: string }
    severity: string
    secret: { redacted: string }
    locations: { path: string | null; line: number; column: number; where: string; fingerprint: string }[]
  }[]
  suppressed: { rule: string; by: string }[]
  problems: unknown[]
}

async function report(root: string, words: readonly string[], input?: string): Promise<Report & { code: number }> {
  const ran = await run(root, [...words, '--format', 'json', '--only', 'leaks'], input)
  expect(ran.stderr).toBe('')
  expect(ran.stdout).not.toContain(body(1).slice(0, 8))
  return { ...(JSON.parse(ran.stdout) as Report), code: ran.code }
}

const idsOf = ({ findings }: Report): string[] => findings.map(({ rule }) => rule.id)

describe('in force', () => {
  test('in the files, with its own severity and redaction', async () => {
    const found = await report(folder({ ...own, 'app.py': `a = 1\nk = "${token(1)}"\n` }), ['--tree-only'])
    expect(found).toMatchObject({
      code: 1,
      findings: [
        {
          rule: { id: 'acme-internal-token', provider: 'acme' },
          severity: 'critical',
          secret: { redacted: 'acmeint_…' },
          locations: [{ path: 'app.py', line: 2, column: 6 }],
        },
      ],
    })
  })

  test('on standard input', async () => {
    expect(idsOf(await report(folder(own), ['scan', '-'], `k = "${token(1)}"\n`))).toEqual(['acme-internal-token'])
  })

  test.each(['native', 'reference'])('in the history, by the %s engine', async (engine) => {
    const root = repository({ ...own, 'app.py': `k = "${token(1)}"\n` })
    commit(root, 'gone', { 'app.py': 'k = load()\n' })
    const found = await report(root, ['--engine', engine])
    expect(found.findings.map(({ rule, locations }) => [rule.id, locations[0]?.where])).toEqual([
      ['acme-internal-token', 'commit'],
    ])
  })

  test('beside the built-in rules, which find what they found', async () => {
    const key = keyOf('anthropic-api-key')
    const files = { 'app.py': `a = "${key}"\nb = "${token(1)}"\n` }
    const plain = await report(folder(files), ['--tree-only'])
    const both = await report(folder({ ...own, ...files }), ['--tree-only'])
    expect(idsOf(plain)).toEqual(['anthropic-api-key'])
    expect(idsOf(both).sort()).toEqual(['acme-internal-token', 'anthropic-api-key'])
    expect(both.findings.find(({ rule }) => rule.id === 'anthropic-api-key')).toEqual(plain.findings[0])
  })

  test('a rule without a mark finds its value beside its words', async () => {
    const rules = `provider: acme
names: [acmecorp]
rules:
  - id: acme-session
    pattern: '[A-Za-z0-9]{44}'
    context: true
`
    const files = { '.keyreach.yml': policy, 'rules/acme.yaml': rules }
    const found = await report(
      folder({ ...files, 'a.py': `acmecorp_session = "${body(2, 44)}"\nother = "${body(3, 44)}"\n` }),
      ['--tree-only'],
    )
    expect(found.findings.map(({ rule, locations }) => [rule.id, locations.map(({ line }) => line)])).toEqual([
      ['acme-session', [1]],
    ])
  })

  test('until they are disabled', async () => {
    const yaml = 'rules:\n  custom: [./rules/acme.yaml]\n  disable: [acme-internal-token]\n'
    const root = folder({ ...own, '.keyreach.yml': yaml, 'app.py': `k = "${token(1)}"\n` })
    expect(await report(root, ['--tree-only'])).toMatchObject({ code: 0, findings: [] })
  })

  test('in the place of built-in rules that they replace', async () => {
    const own = `provider: acme
rules:
  - id: acme-claude-key
    pattern: 'sk-ant-api[0-9]{2}-[A-Za-z0-9_\\-]{93}AA'
    keywords: [sk-ant-api]
    severity: low
`
    const app = { '.keyreach.yml': policy, 'app.py': `k = "${keyOf('anthropic-api-key')}"\n` }
    const beside = await report(folder({ ...app, 'rules/acme.yaml': own }), ['--tree-only'])
    expect(idsOf(beside)).toEqual(['anthropic-api-key'])
    const instead = { ...app, 'rules/acme.yaml': `${own}    replaces: [anthropic-api-key]\n` }
    expect(await report(folder(instead), ['--tree-only'])).toMatchObject({
      findings: [{ rule: { id: 'acme-claude-key' }, severity: 'low' }],
    })
  })

  test('a baseline accepts a value of theirs, and not another in its place', async () => {
    const root = folder({ ...own, 'app.py': `k = "${token(1)}"\n` })
    const words = ['--owner', '@acme', '--reason', 'known', '--expires', '2099-01-01']
    expect((await run(root, ['baseline', ...words])).code).toBe(0)
    expect((await report(root, ['--tree-only'])).code).toBe(0)
    write(root, { 'app.py': `k = "${token(7)}"\n` })
    expect(idsOf(await report(root, ['--tree-only']))).toEqual(['acme-internal-token'])
  })
})

describe('read from where policy is trusted', () => {
  test('in a range from the base: what the head does to them is told and not in force', async () => {
    const root = repository(own)
    commit(root, 'leak', { 'app.py': `k = "${token(1)}"\n`, 'rules/acme.yaml': acme.replace('acmeint_[', 'other_[') })
    expect(idsOf(await report(root, ['diff', 'HEAD~1..HEAD']))).toEqual(['acme-internal-token'])
    const ran = await run(root, ['diff', 'HEAD~1..HEAD', '--format', 'json', '--only', 'policy'])
    expect(JSON.parse(ran.stdout)).toMatchObject({
      findings: [{ rule: { id: 'policy/scanner-weakened' }, locations: [{ path: 'rules/acme.yaml' }] }],
    })
  })

  test('from the head where it is trusted', async () => {
    const root = repository({ 'a.txt': 'a\n' })
    commit(root, 'both', { ...own, 'app.py': `k = "${token(1)}"\n` })
    expect(idsOf(await report(root, ['diff', 'HEAD~1..HEAD']))).toEqual([])
    expect(idsOf(await report(root, ['diff', 'HEAD~1..HEAD', '--trust-head']))).toEqual(['acme-internal-token'])
  })

  test('from HEAD for what is staged', async () => {
    const root = repository(own)
    rmSync(join(root, 'rules'), { recursive: true })
    write(root, { 'app.py': `k = "${token(1)}"\n` })
    git(root, 'add', '-A')
    expect(idsOf(await report(root, ['diff', '--staged']))).toEqual(['acme-internal-token'])
  })
})

const rulesWith = (lines: string): string => `provider: acme\nrules:\n  - id: acme-key\n${lines}`
const pattern = "    pattern: 'acmeint_[a-z0-9]{32}'\n    keywords: [acmeint_]\n"

describe('refused before anything is scanned', () => {
  test.each([
    ['no YAML', 'provider: [\n', 'rules/acme.yaml is not YAML: '],
    ['nothing', '# soon\n', 'rules/acme.yaml holds no rules.'],
    ['no pattern', rulesWith('    severity: high\n'), 'rules/acme.yaml, rule acme-key lacks the field pattern.'],
    [
      'an unknown field',
      rulesWith(`${pattern}    sevrity: high\n`),
      'rules/acme.yaml, rule acme-key has an unknown field sevrity; known are id, name, ',
    ],
    [
      'a wrong severity',
      rulesWith(`${pattern}    severity: bad\n`),
      'rules/acme.yaml, rule acme-key, field severity, must be one of critical, high, ',
    ],
    [
      'a pattern outside of the subset',
      rulesWith("    pattern: 'acmeint_\\w{32}'\n    keywords: [acmeint_]\n"),
      'rules/acme.yaml, rule acme-key: field pattern: \\w is not in the subset; ',
    ],
    [
      'a pattern without a bound',
      rulesWith("    pattern: 'acmeint_[a-z]+'\n    keywords: [acmeint_]\n"),
      'rules/acme.yaml, rule acme-key: field pattern: * and + have no bound; ',
    ],
    [
      'a pattern that can blow up',
      rulesWith("    pattern: 'acmeint_(?:[a-z]{1,40}){1,40}'\n    keywords: [acmeint_]\n"),
      'rules/acme.yaml, rule acme-key: field pattern is ambiguous: ',
    ],
    [
      'a pattern that has no end',
      rulesWith("    pattern: 'acmeint_(?:(?:[a-z]{8000}){8000}){8000}'\n    keywords: [acmeint_]\n"),
      'rules/acme.yaml, rule acme-key: field pattern: the pattern is longer than ',
    ],
    [
      'a keyword that not every match has',
      rulesWith("    pattern: '(?:acmeint_|acmeext_)[a-z]{32}'\n    keywords: [acmeint_]\n"),
      'rules/acme.yaml, rule acme-key: field keywords is not complete: ',
    ],
    [
      'neither keyword nor context',
      rulesWith("    pattern: '[a-z0-9]{32}'\n"),
      'rules/acme.yaml, rule acme-key: field keywords may be left out only with context.',
    ],
    [
      'context that names nothing',
      rulesWith("    pattern: '[a-z0-9]{32}'\n    context: true\n"),
      'rules/acme.yaml, rule acme-key: field context names nothing: ',
    ],
    [
      'an exception that can blow up',
      rulesWith(`${pattern}    except: { patterns: ['(?:[a-z]{1,40}){1,40}'] }\n`),
      'rules/acme.yaml, rule acme-key: field except, pattern 1: it is ambiguous',
    ],
    [
      'the id of a built-in rule',
      rulesWith(pattern).replace('acme-key', 'anthropic-api-key'),
      'rules/acme.yaml, rule anthropic-api-key, field id, is the id of a built-in rule; choose another, ',
    ],
    [
      'an id of the generic rules',
      rulesWith(pattern).replace('acme-key', 'generic-acme'),
      'rules/acme.yaml, rule generic-acme, field id, must not begin with generic-',
    ],
    [
      'one id twice',
      `${rulesWith(pattern)}  - id: acme-key\n${pattern}`,
      'rules/acme.yaml, rule acme-key, field id, is the id of a rule of rules/acme.yaml too.',
    ],
    [
      'an unknown proof',
      rulesWith(`${pattern}    proof: crc99\n`),
      'rules/acme.yaml, rule acme-key, field proof, must be one of ',
    ],
    [
      'an unknown broker',
      rulesWith(`${pattern}    broker: nobody\n`),
      'rules/acme.yaml, rule acme-key, field broker, must be one of ',
    ],
    [
      'a built-in rule to replace that is nowhere',
      rulesWith(`${pattern}    replaces: [acme-old]\n`),
      'rules/acme.yaml, rule acme-key, field replaces: there is no built-in rule of a vendor acme-old.',
    ],
    [
      'another half that is nowhere',
      rulesWith(`${pattern}    pair: { rule: acme-secret, within: 100, alone: low }\n`),
      'rules/acme.yaml, rule acme-key, field pair, field rule: there is no rule acme-secret.',
    ],
  ])('%s', async (_, rules, message) => {
    const root = folder({ '.keyreach.yml': policy, 'rules/acme.yaml': rules, 'app.py': `k = "${token(1)}"\n` })
    const ran = await run(root, ['--tree-only'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(`keyreach: ${message}`)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('more keywords than one search can hold', async () => {
    const names = Array.from({ length: 14_000 }, (_, at) => body(at + 1, 8)).join(', ')
    const rules = `provider: acme\nnames: [${names}]\nrules:\n  - { id: acme-key, pattern: '[a-z]{32}', context: true }\n`
    const ran = await run(folder({ ...own, 'rules/acme.yaml': rules }), ['--tree-only'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('keyreach: rules/acme.yaml: the rules have more keywords than one search can hold; ')
  }, 60_000)

  test.each([
    ['a file that is not there', 'rules/none.yaml', 'rules/none.yaml: there is no such file, and rules.custom of the '],
    ['a folder', 'rules', 'rules: is a folder, not a file'],
    ['a file outside', 'a/../../x.yaml', '.keyreach.yml: rules.custom[0]: "../x.yaml" is outside of the repository; '],
    ['an absolute path', '/etc/x.yaml', '.keyreach.yml: rules.custom[0]: "/etc/x.yaml" is outside of the repository; '],
  ])('%s', async (_, path, message) => {
    const root = folder({ ...own, '.keyreach.yml': `rules:\n  custom: [${path}]\n` })
    const ran = await run(root, ['--tree-only'])
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`keyreach: ${message}`) })
  })

  test('a file that the base has not, by its name there', async () => {
    const root = repository({ '.keyreach.yml': policy })
    commit(root, 'now', own)
    const ran = await run(root, ['diff', 'HEAD~1..HEAD'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^keyreach: [0-9a-f]{12}:rules\/acme\.yaml: there is no such file/)
  })
})

describe('on worker threads', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const each of folders) rmSync(each, { recursive: true, force: true })
  })

  test('a pack large enough for them is searched by them with the same rules', () => {
    const dist = mkdtempSync(join(tmpdir(), 'keyreach-own-rules-'))
    folders.push(dist)
    execFileSync(process.execPath, [
      resolve('node_modules/rolldown/bin/cli.mjs'),
      ...['-c', '-d', dist, '--log-level', 'silent'],
    ])
    const root = repository(own)
    commit(root, 'leak', { 'app.py': `k = "${token(1)}"\n`, 'large.bin': randomBytes(20_000_000) })
    commit(root, 'gone', { 'app.py': 'k = load()\n' })
    git(root, 'repack', '-adfq')
    const packs = join(root, '.git/objects/pack')
    expect(existsSync(packs) && readdirSync(packs).some((name) => statSync(join(packs, name)).size > 19e6)).toBe(true)
    const ran = spawnSync(process.execPath, [join(dist, 'cli.js'), '--history-only', '--format', 'json'], { cwd: root })
    expect(idsOf(JSON.parse(ran.stdout.toString()) as Report)).toEqual(['acme-internal-token'])
  }, 60_000)
})

test('the policy and the rules that the documentation shows are read as they stand', async () => {
  const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
  const [policy = '', rules = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '')
  const root = folder({ '.keyreach.yml': policy, 'rules/acme.yaml': rules, 'a.txt': 'nothing\n' })
  expect(await run(root, [])).toMatchObject({ code: 0, stderr: '' })
  expect(policy).toContain('rule: acme-internal-token')
})
