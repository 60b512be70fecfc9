import { expect, test } from 'vitest'
import { createPlaceJudges } from '#judge/place/judges.ts'
import { valueBinding, valueId } from '#judge/place/value-binding.ts'
import type { PlaceVerdict } from '#model/judge.ts'
import type { Match } from '#model/match.ts'
import type { Baseline, Policy } from '#model/policy.ts'
import type { Rule } from '#model/rule.ts'

const value = Buffer.from(['kq', 'fuz', '81', 'pe'].join('-'))
const salt = 'ab'.repeat(16)
const now = Date.parse('2026-06-01')

const rule = (changes: Partial<Rule> = {}): Rule => ({
  id: 'generic-password',
  name: 'Password',
  class: 'password',
  severity: 'high',
  pattern: '',
  keywords: [],
  examples: [],
  negativeExamples: [],
  provider: 'generic',
  vendor: 'Generic',
  category: 'generic',
  reach: { before: 0, after: 0 },
  revoke: { how: 'Change it.' },
  references: [],
  ...changes,
})

const policy = (changes: Partial<Policy> = {}): Policy => ({
  source: '.keyreach.yml',
  ignorePaths: [],
  disabledRules: [],
  customRuleFiles: [],
  allow: [],
  acceptFromHead: 'never',
  identities: { owners: {}, accepted: [] },
  enforce: {},
  ...changes,
})

type Case = {
  readonly policy?: Policy
  readonly baseline?: Baseline
  readonly inlineIgnores?: 'in-force' | 'not-in-force'
  readonly rule?: Rule
  readonly path?: string
  readonly line?: string
  readonly lineBefore?: string
  readonly match?: Partial<Match>
}

const verdicts = (asked: Case): readonly PlaceVerdict[] => {
  const span = { start: 0, end: value.length }
  const match: Match = {
    rule: 'generic-password',
    content: 'c',
    span,
    reach: span,
    value,
    name: 'password',
    codecs: [],
    confidence: 'medium',
    proven: false,
    evidence: [],
    ...asked.match,
  }
  const place = { kind: 'tree', path: asked.path ?? 'src/app.ts' } as const
  const occurrence = {
    match,
    place,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    snippet: '',
    fingerprint: 'f1',
    raw: { line: '', lineBefore: '' },
  }
  const context = {
    rule: asked.rule ?? rule(),
    fingerprint: 'f1',
    now,
    line: asked.line ?? '',
    lineBefore: asked.lineBefore ?? '',
  }
  const judges = createPlaceJudges({
    policy: asked.policy ?? policy(),
    baseline: asked.baseline,
    matchesGlob: (glob, path) => path.startsWith(glob.replace('/**', '/')) || glob === path,
    inlineIgnores: asked.inlineIgnores ?? 'in-force',
  })
  return judges.flatMap(({ judge }) => judge(occurrence, context) ?? [])
}

const suppressors = (asked: Case) =>
  verdicts(asked).flatMap((verdict) => (verdict.kind === 'suppress' ? [verdict.by] : []))

test('outside of tests nothing is said', () => {
  expect(verdicts({})).toEqual([])
  expect(verdicts({ path: 'src/resample.py' })).toEqual([])
})

test.each([
  'test/app.test.ts',
  'docs/guide.md',
  'fixtures/keys.json',
  'src/Tests/LoginTests.cs',
  't/t5534.sh',
  'bench/ExampleHeaders.java',
])('in %s an unproven secret counts less, and is not hidden', (path) => {
  expect(verdicts({ path })).toEqual([
    expect.objectContaining({ kind: 'weigh', confidence: 'low' }),
    expect.objectContaining({ kind: 'cap', severity: 'low' }),
  ])
})

test('a proven key of a vendor counts the same in a test', () => {
  const vendors = rule({ category: 'vcs', keywords: ['ghp_'] })
  expect(verdicts({ path: 'test/a.ts', rule: vendors, match: { proven: true } })).toEqual([])
})

test('an encrypted private key of a test is information', () => {
  const key = rule({ category: 'crypto-key', class: 'private-key', keywords: ['-----BEGIN'] })
  const evidence = [{ text: 'It is encrypted with a passphrase.' }]
  expect(verdicts({ path: 'test/a.key', rule: key, match: { evidence } })).toContainEqual(
    expect.objectContaining({ kind: 'cap', severity: 'info' }),
  )
})

test('an inline ignore needs its rule and a reason, on the line or the line before', () => {
  const ignore = '// keyreach:ignore generic-password -- rotated in May'
  expect(suppressors({ line: `x = 1 ${ignore}` })).toEqual(['inline-ignore'])
  expect(suppressors({ lineBefore: ignore })).toEqual(['inline-ignore'])
  expect(suppressors({ line: '# keyreach:ignore generic-password' })).toEqual([])
  expect(suppressors({ line: '# keyreach:ignore' })).toEqual([])
  expect(suppressors({ line: '# keyreach:ignore other-rule -- why' })).toEqual([])
  expect(suppressors({ line: ignore, inlineIgnores: 'not-in-force' })).toEqual([])
})

test('an inline ignore without effect is told', () => {
  expect(verdicts({ line: '# keyreach:ignore generic-password' })[0]?.why).toContain('has no effect')
})

const allowed = {
  rule: 'generic-password',
  path: 'src/app.ts',
  valueId: valueId(value, 'generic-password'),
  owner: 'ops',
  reason: 'Accepted.',
}

test('an allowed value is bound to its rule, its path, its bytes and its day', () => {
  const withEntry = (changes: object, more: Case = {}) =>
    suppressors({ policy: policy({ allow: [{ ...allowed, ...changes }] }), ...more })
  expect(withEntry({})).toEqual(['allowlist'])
  expect(withEntry({ expires: '2026-06-01' })).toEqual(['allowlist'])
  expect(withEntry({ expires: '2026-05-31' })).toEqual([])
  expect(withEntry({ path: 'src/other.ts' })).toEqual([])
  expect(withEntry({ rule: 'generic-token' })).toEqual([])
  expect(withEntry({}, { match: { value: Buffer.from('another-value') } })).toEqual([])
})

test('an ignored path hides what is not proven, and nothing else', () => {
  const ignoring = policy({ ignorePaths: ['src/**'] })
  expect(suppressors({ policy: ignoring })).toEqual(['allowlist'])
  expect(suppressors({ policy: ignoring, match: { proven: true } })).toEqual([])
})

test.each(['random', 'guessable'] as const)(
  'a baseline accepts one value at one place until a day (%s)',
  (strength) => {
    const entry = {
      fingerprint: 'f1',
      rule: 'generic-password',
      path: 'src/app.ts',
      value: valueBinding(value, salt, strength),
      owner: 'ops',
      reason: 'Known.',
    }
    const of = (changes: object): Baseline => ({ source: 'b', salt, entries: [{ ...entry, ...changes }] })
    expect(suppressors({ baseline: of({}) })).toEqual(['baseline'])
    expect(suppressors({ baseline: of({ fingerprint: 'f2' }) })).toEqual([])
    expect(suppressors({ baseline: of({ expires: '2026-01-01' }) })).toEqual([])
    expect(suppressors({ baseline: of({}), match: { value: Buffer.from('another-value') } })).toEqual([])
  },
)

test('a binding tells nothing of the value and differs by salt', () => {
  const bound = valueBinding(value, salt, 'guessable')
  expect(bound).not.toContain(value.toString())
  expect(bound).not.toBe(valueBinding(value, 'cd'.repeat(16), 'guessable'))
})

test('a value that says that it has ended is told as such, proven or not', () => {
  expect(suppressors({ match: { expires: '2026-05-31T00:00:00.000Z', proven: true } })).toEqual(['expired'])
  expect(suppressors({ match: { expires: '2026-06-02T00:00:00.000Z', proven: true } })).toEqual([])
})

const vendorKey = rule({ category: 'llm', class: 'api-key', keywords: ['acme'] })

test.each([
  'index.html',
  'web/src/Chat.vue',
  'src/routes/+page.svelte',
  'src/environments/environment.prod.ts',
  '.next/static/chunks/app.js',
  'build/static/js/main.4f2a.js',
  'dist/assets/index-Bx3kQ9aZ.js',
  'public/app/config.js',
])('a vendor’s key in %s is in the hands of every visitor', (path) => {
  expect(verdicts({ path, rule: vendorKey, match: { proven: true } })).toEqual([
    expect.objectContaining({ kind: 'expose' }),
  ])
})

test.each([
  'src/routes/+page.server.ts',
  'src/environment.ts',
  'public/index.php',
  'assets/logo.js',
  'pages/api/chat.ts',
])('a vendor’s key in %s is not', (path) => {
  expect(verdicts({ path, rule: vendorKey })).toEqual([])
})

test('a page of tests, a secret of no vendor and what is told already are left alone', () => {
  expect(verdicts({ path: 'docs/index.html', rule: vendorKey })).toEqual([])
  expect(verdicts({ path: 'index.html' })).toEqual([])
  expect(verdicts({ path: 'index.html', rule: vendorKey, match: { exposure: 'client' } })).toEqual([])
  expect(verdicts({ path: 'index.html', rule: { ...vendorKey, id: 'google-api-key' } })).toEqual([])
})
