import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { judgeContent } from '#judge/content/judges.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'

/** The same on every run, and like nothing that a person writes. */
const drawn = createHmac('sha256', 'exposed').update('value').digest('base64url')

const rule = (changes: Partial<Rule> = {}): Rule => ({
  id: 'acme-key',
  name: 'Acme key',
  class: 'api-key',
  severity: 'high',
  pattern: '',
  keywords: ['acme'],
  examples: [],
  negativeExamples: [],
  provider: 'acme',
  vendor: 'Acme',
  category: 'llm',
  reach: { before: 128, after: 128 },
  revoke: { how: 'Delete it.' },
  references: [],
  ...changes,
})

type Where = { readonly before?: string; readonly after?: string; readonly name?: string; readonly proven?: boolean }

const judged = (itsRule: Rule, { before = '', after = '', name = '', proven = false }: Where): Match => {
  const bytes = Buffer.from(before + drawn + after)
  const span = { start: before.length, end: before.length + drawn.length }
  const match: Match = {
    rule: itsRule.id,
    content: 'c',
    span,
    reach: span,
    value: Buffer.from(drawn),
    name,
    codecs: [],
    confidence: 'high',
    proven,
    evidence: [],
  }
  return judgeContent(match, { bytes, span, rule: itsRule, others: [match] })
}

const exposure = (itsRule: Rule, where: Where) => judged(itsRule, where).exposure

test.each([
  'NEXT_PUBLIC_ACME_KEY',
  'VITE_ACME_KEY',
  'REACT_APP_ACME_KEY',
  'EXPO_PUBLIC_ACME_KEY',
  'GATSBY_ACME_KEY',
  'NUXT_PUBLIC_ACME_KEY',
  'PUBLIC_ACME_KEY',
  'VUE_APP_ACME_KEY',
  'NG_APP_ACME_KEY',
  'process.env.NEXT_PUBLIC_ACME_KEY',
  'import.meta.env.VITE_ACME_KEY',
])('a key that is bound to %s is in what every visitor downloads, proven or not', (name) => {
  const match = judged(rule(), { name })
  expect(match.exposure).toBe('client')
  expect(match.evidence.map(({ text }) => text).join()).toContain(name)
  expect(exposure(rule(), { name, proven: true })).toBe('client')
})

test.each([
  'ACME_KEY',
  'INVITE_ACME_KEY',
  'NEXT_PUBLIC',
  'PUBLIC_KEY',
  'PUBLIC_API_KEY',
  'MY_REACT_APP_KEY',
  'vite_key',
])('a key that is bound to %s is not', (name) => {
  expect(exposure(rule(), { name })).toBeUndefined()
})

test.each([
  '{ apiKey, dangerouslyAllowBrowser: true }',
  '{"dangerouslyAllowBrowser": true}',
  'dangerouslyAllowBrowser:!0',
  'dangerously_allow_browser=True',
  '"anthropic-dangerous-direct-browser-access": "true"',
])('a client beside it that says %s gives the key to visitors', (flag) => {
  expect(exposure(rule(), { before: `const client = new Acme(${flag}, "`, after: '")' })).toBe('client')
  expect(exposure(rule(), { before: 'const key = "', after: `"\nconst client = new Acme(${flag})` })).toBe('client')
})

test('a client that refuses browsers, or one far away, gives nothing', () => {
  expect(exposure(rule(), { after: ' dangerouslyAllowBrowser: false' })).toBeUndefined()
  expect(exposure(rule(), { after: `${'\n// text'.repeat(300)} dangerouslyAllowBrowser: true` })).toBeUndefined()
})

test('a module that says “use client” gives its keys to visitors, one that says “use server” does not', () => {
  const code = '\n\nexport const key = "'
  expect(exposure(rule(), { before: `// app\n'use client'${code}`, after: '"' })).toBe('client')
  expect(exposure(rule(), { before: `/* app */ "use client";${code}`, after: '"' })).toBe('client')
  expect(exposure(rule(), { before: `'use server'${code}`, after: '"' })).toBeUndefined()
  expect(exposure(rule(), { before: `const text = 'use client'${code}`, after: '"' })).toBeUndefined()
})

test.each([
  ['a key of a vendor whose keys pages carry', rule({ category: 'saas', keywords: [] }), 'VITE_ACME_KEY'],
  ['a Google key of a map', rule({ id: 'google-api-key' }), 'NEXT_PUBLIC_MAPS_API_KEY'],
  ['a value of no vendor', rule({ category: 'generic', keywords: [], class: 'generic' }), 'VITE_STATS_API_KEY'],
] as const)('%s is told and not worse for it', (_, itsRule, name) => {
  const match = judged(itsRule, { name })
  expect(match.exposure).toBeUndefined()
  expect(match.suppressed).toBeUndefined()
  expect(match.evidence.map(({ text }) => text).join()).toContain('Some keys are made for that')
})

test('what is named a secret or a model’s key is worse for it all the same', () => {
  const generic = rule({ category: 'generic', keywords: [], class: 'generic' })
  expect(exposure(generic, { name: 'VITE_CLIENT_SECRET' })).toBe('client')
  expect(exposure(rule({ id: 'google-api-key' }), { name: 'NEXT_PUBLIC_GEMINI_API_KEY' })).toBe('client')
  expect(exposure(rule({ category: 'saas' }), { name: 'VITE_ACME_KEY' })).toBe('client')
})

test('a publishable key stays no leak: a page is where it belongs', () => {
  const match = judged(rule({ class: 'publishable' }), { name: 'NEXT_PUBLIC_ACME_KEY' })
  expect(match.suppressed?.by).toBe('publishable')
  expect(match.exposure).toBeUndefined()
})
