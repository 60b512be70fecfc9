import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { printedBy } from '#judge/content/documented.ts'
import { judgeContent } from '#judge/content/judges.ts'
import { machineBits } from '#judge/content/randomness.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'

/** The same on every run, and like nothing that a person writes. */
const drawn = createHmac('sha256', 'beside').update('value').digest('hex')

const ruleOf = (changes: Partial<Rule>): Rule => ({
  id: 'acme-key',
  name: 'Acme key',
  class: 'api-key',
  severity: 'high',
  pattern: '',
  keywords: [],
  examples: [],
  negativeExamples: [],
  provider: 'acme',
  vendor: 'Acme',
  category: 'saas',
  reach: { before: 128, after: 128 },
  revoke: { how: 'Delete it.' },
  references: [],
  ...changes,
})

/** Judges `value` between two texts. */
const between = (rule: Rule, [before, value, after = '']: readonly [string, string, string?]): Match => {
  const bytes = Buffer.from(before + value + after)
  const span = { start: Buffer.byteLength(before), end: Buffer.byteLength(before + value) }
  const match: Match = {
    rule: rule.id,
    content: 'c',
    span,
    reach: span,
    value: Buffer.from(value),
    name: '',
    codecs: [],
    confidence: 'medium',
    proven: false,
    evidence: [],
  }
  return judgeContent(match, { bytes, span, rule, others: [match] })
}

const marked = ruleOf({ keywords: ['acme'] })
const shapeless = ruleOf({})
const login = ruleOf({ class: 'password', keywords: ['_auth'], category: 'package-registry' })
const header = ruleOf({ class: 'generic', keywords: ['authorization'], category: 'generic' })

test('a value that documentation prints is known by its digest alone', () => {
  const value = Buffer.from('the sample nonce').toString('base64')
  expect(between(marked, ['key = ', value]).suppressed?.by).toBe('documentation')
  expect(printedBy(Buffer.from(`${value}x`))).toBeUndefined()
  expect(between(marked, ['key = ', drawn]).suppressed).toBeUndefined()
})

test.each(['https://github.com/acme/app/blob/', 'https://github.com/acme/app/commit/', 'git+ssh://host/app.git#'])(
  'what stands behind %s is a commit, unless it bears a mark',
  (address) => {
    expect(between(shapeless, [address, drawn.slice(0, 40)]).suppressed?.by).toBe('reference')
    expect(between(marked, [address, drawn.slice(0, 40)]).suppressed).toBeUndefined()
  },
)

test('a key that a web page hands to a map counts for less than the same key elsewhere', () => {
  const address = 'src="https://maps.googleapis.com/maps/api/js?v=3&key='
  expect(between(marked, [address, drawn]).confidence).toBe('low')
  expect(between(marked, ['MAPS_KEY=', drawn]).confidence).toBe('medium')
})

test('a login counts for less where its password is everybody’s, however it is encoded', () => {
  const encode = (text: string) => Buffer.from(text).toString('base64')
  expect(between(login, ['_auth = ', encode('admin:password')]).confidence).toBe('low')
  expect(between(login, ['_auth = ', encode(`admin:${drawn.slice(0, 24)}`)]).confidence).toBe('medium')
  expect(between(login, ['//localhost:4873/:_authToken=', drawn]).confidence).toBe('low')
  expect(between(login, ['//registry.acme.dev/:_authToken=', drawn]).confidence).toBe('medium')
})

test('a token that is text once decoded counts for less', () => {
  const text = Buffer.from('this is just a token of our tests').toString('base64')
  expect(between(header, ['Authorization: Bearer ', text]).confidence).toBe('low')
  expect(between(header, ['Authorization: Bearer ', drawn]).confidence).toBe('medium')
})

test('a sample in a comment of documentation counts for less, a setting that is commented out does not', () => {
  expect(between(header, ['x()\n * Authorization: Bearer ', drawn]).confidence).toBe('low')
  expect(between(header, ['x()\n# Authorization: Bearer ', drawn]).confidence).toBe('medium')
})

test('an id and a secret joined by a dot read as drawn by a machine, words joined by dots do not', () => {
  expect(machineBits(`${drawn.slice(0, 6)}.${drawn.slice(6, 22)}`)).toBeGreaterThan(0)
  expect(machineBits('kafka.server.request.handler.pool')).toBeLessThan(0)
})

const spoken = ruleOf({ class: 'password', category: 'generic' })

test.each([
  ['const pass = ', 'kq9Fuz7Pe', ' + "PASSWORD"'],
  ['user.password = ', 'givenBefore', ';\n'],
])('%s%s%s is code', (...texts) => {
  expect(between(spoken, texts).suppressed?.by).toBe('reference')
})

test.each([
  ['user.password = "', 'givenBefore', '";\n'],
  ['Server=db;Password=', 'givenBefore', ';Timeout=5'],
  ['PASSWORD = ', 'fz8+qx1', '\n'],
])('%s%s%s is no code', (...texts) => {
  expect(between(spoken, texts).suppressed?.by).not.toBe('reference')
})
