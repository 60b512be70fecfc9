// Values that people choose: which of them stand for a password, and which are in use.
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { judgeContent } from '#judge/content/judges.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'

/** The same on every run, and like nothing that a person writes. */
const drawn = createHmac('sha256', 'chosen values').update('value').digest('hex')
const token = createHmac('sha384', 'chosen values').update('value').digest('base64').replaceAll(/[+/=]/g, '')

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
  reach: { before: 128, after: 128 },
  revoke: { how: 'Change it.' },
  references: [],
  ...changes,
})

/** Judges what stands between the marks « and » of a text. */
function judged(
  marked: string,
  { itsRule = rule(), name = 'password' }: { itsRule?: Rule; name?: string } = {},
): Match {
  const [before = '', value = '', after = ''] = marked.split(/[«»]/)
  const bytes = Buffer.from(before + value + after)
  const span = { start: before.length, end: before.length + value.length }
  const match: Match = {
    rule: itsRule.id,
    content: 'c',
    span,
    reach: span,
    value: Buffer.from(value),
    name,
    codecs: [],
    confidence: 'medium',
    proven: false,
    evidence: [],
  }
  return judgeContent(match, { bytes, span, rule: itsRule, others: [match] })
}

const isLow = (marked: string, more: { itsRule?: Rule; name?: string } = {}) => {
  const { suppressed, confidence } = judged(marked, more)
  expect({ suppressed, confidence }).toEqual({ suppressed: undefined, confidence: 'low' })
}

const suppressedBy = (marked: string, more: { itsRule?: Rule; name?: string } = {}) =>
  judged(marked, more).suppressed?.by

describe('passwords', () => {
  test.each([
    'password = "«changeit»"',
    'PASSWORD=«changeme»',
    'password = "«letmein»"',
    'password = "«password123»"',
    'password = "«mypassword»"',
    'openssl req -passin pass:«foobar» -new',
    'password = «postgres»',
  ])('a default that everybody would try first is a guess: %s', (marked) => isLow(marked))

  test.each([
    'password = "«password»"',
    'password = "«my_password»"',
    'password = "«secret»"',
    'password = "«admin123»"',
    'password = "«changeme»"',
    'password = "«not-set»"',
  ])('a word that stands for one is none: %s', (marked) => expect(suppressedBy(marked)).toBeDefined())

  test.each(['"«open-the-old-window»"', '"«correcthorsebatterystaple»"', '«aquitelongwordofletters»'])(
    'words that a setting or a literal holds are a guess: %s',
    (value) => isLow(`password=${value}`),
  )

  test.each(['self.password = «crypted_field»', 'password = «currentUser»;', 'f(password, «given»)'])(
    'names of code are none: %s',
    (marked) => expect(suppressedBy(marked)).toBe('randomness'),
  )

  test('what a database’s user is identified by is a guess, though nothing quotes it', () => {
    isLow('alter user sys identified by «ORAword» container=all;', { name: 'identified by' })
    expect(suppressedBy('the password by «ORAword» container')).toBe('randomness')
  })

  test('a run of digits is filler by itself, and a part of what somebody chose beside other kinds', () => {
    expect(suppressedBy('password = "«12345678»"')).toBe('placeholder')
    expect(judged('password = "«1234567Aa$»"').suppressed).toBeUndefined()
    expect(suppressedBy('password = "«Aa1$xxxx»"')).toBe('placeholder')
    expect(suppressedBy(`password = "«\${Your1}$Aa1»"`)).toBe('reference')
  })
})

describe('logins in addresses', () => {
  const uri = rule({ id: 'postgres-uri', class: 'connection-string', category: 'database', keywords: ['postgres://'] })
  const by = (marked: string) => suppressedBy(marked, { itsRule: uri })

  test.each([
    'postgres://user:«pass»@host/db',
    'postgres://%s:«pass»@%s/db',
    'postgres://ann:«letmein»@db.example.com/db',
    'postgres://postgres:«postgres»@localhost/db',
    'postgres://ann:«secret»@db.acme.dev/db',
    'postgres://ann:«DB_PASSWORD»@db.acme.dev/db',
  ])('%s is a manual’s', (marked) => expect(by(marked)).toMatch(/documentation|placeholder/))

  test.each([
    'postgres://billing:«letmein»@db.acme.dev/db',
    'postgres://billing:«billing»@localhost/db',
    'postgres://ann:«gw_secret»@db.acme.dev/db',
    'postgres://:«key_1234»@acme.dev/db',
    'postgres://elastic:«changeit»@localhost/db',
  ])('%s is a guess', (marked) => isLow(marked, { itsRule: uri }))
})

test('what signs tokens may be words, if they are long enough; a key of a vendor may not', () => {
  const words = 'verylongwordsof'.repeat(3)
  const signing = rule({ id: 'jwt-signing-secret', class: 'signing-key', category: 'crypto-key' })
  isLow(`JWT_SECRET="«${words}»"`, { itsRule: signing, name: 'JWT_SECRET' })
  expect(suppressedBy('JWT_SECRET="«shortwordsonly»"', { itsRule: signing })).toBe('randomness')
  const vendors = rule({ id: 'acme-key', class: 'api-key', category: 'saas' })
  expect(suppressedBy(`ACME_KEY="«${words}»"`, { itsRule: vendors, name: 'ACME_KEY' })).toBe('randomness')
})

describe('keys', () => {
  const key = rule({ id: 'generic-api-key', class: 'generic' })

  test('a constant that begins like its name is a name, a random value that does not is kept', () => {
    const asked = { itsRule: key, name: 'AVFrameMatrixKey' }
    expect(suppressedBy('AVFrameMatrixKey : «AVFrameMatrix_ITU_R_709_2»,', asked)).toBe('randomness')
    expect(suppressedBy(`AVFrameMatrixKey : "«${drawn.slice(0, 24)}»",`, asked)).toBeUndefined()
  })

  test('a key that looks like a public one counts where its name says that it is none', () => {
    const algolia = rule({ id: 'algolia-admin-key', class: 'admin', category: 'saas' })
    const marked = `x = "«${drawn.slice(0, 32)}»"`
    isLow(marked, { itsRule: algolia, name: 'ALGOLIA_API_KEY' })
    expect(judged(marked, { itsRule: algolia, name: 'ALGOLIA_ADMIN_KEY' }).confidence).toBe('medium')
  })

  test('a compiled class is no secret, a random value with slashes may be one', () => {
    const by = (value: string) => suppressedBy(`class PasswordHasher : «${value}» {`)
    expect(by('org/acme/app/v1/crypt/Hasher')).toBe('reference')
    expect(suppressedBy(`api_key = "«ab/c/Z${token}»"`, { itsRule: key })).toBeUndefined()
  })
})
