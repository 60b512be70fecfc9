import { expect, test } from 'vitest'
import { judgeContent } from '#judge/content/judges.ts'
import { makers } from '#judge/content/proofs-make.ts'
import type { Match } from '#model/match.ts'
import type { KeyClass, Rule } from '#model/rule.ts'

const alnum = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const random = (length: number, alphabet = alnum) =>
  Array.from({ length }, (_, at) =>
    alphabet.charAt((at * 2654435761 + at * at * 40503 + 12345) % alphabet.length),
  ).join('')

const ruleOf = (changes: Partial<Rule> & { readonly class: KeyClass }): Rule => ({
  id: 'acme-key',
  name: 'Acme key',
  severity: 'critical',
  pattern: '[A-Za-z0-9]{40}',
  keywords: [],
  examples: [],
  negativeExamples: [],
  provider: 'acme',
  vendor: 'Acme',
  category: 'saas',
  reach: { before: 256, after: 512 },
  revoke: { how: 'Delete it.' },
  references: [],
  ...changes,
})

const generic = (id: string, kind: KeyClass) => ruleOf({ id, class: kind, category: 'generic', provider: 'generic' })
const password = generic('generic-password', 'password')
const apiKey = generic('generic-api-key', 'generic')

/** Judges `value` where it first stands in `text`, bound to `name`. */
const judged = (
  rule: Rule,
  text: string,
  { value, name = '', others = [] }: { value: string; name?: string; others?: Match[] },
) => {
  const bytes = Buffer.from(text)
  const start = bytes.indexOf(value)
  const span = { start, end: start + Buffer.byteLength(value) }
  const match: Match = {
    rule: rule.id,
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
  return judgeContent(match, { bytes, span, rule, others: [match, ...others] })
}

const setting = (rule: Rule, name: string, value: string) => judged(rule, `${name} = "${value}"\n`, { value, name })

const placeholders = [
  'changeme',
  'your-password-here',
  '<password>',
  '$' + '{PASSWORD}',
  '{{ password }}',
  '********',
  'xxxxxxxx',
  'password',
  'secret',
  'wrong-password',
  'process.env.PASSWORD',
  'vault:secret/data/db',
  '012345abcdef',
]

test.each(placeholders)('a password that says %s is no leak', (value) => {
  expect(setting(password, 'db_password', value).suppressed).toBeDefined()
})

test.each(['Summer2024!', 'welcome1', 'tr0ub4dor&3', 'kq9-fuz!pe'])(
  'a password a person chose, %s, is kept',
  (value) => {
    expect(setting(password, 'db_password', value).suppressed).toBeUndefined()
  },
)

test('only a password of mixed characters is more than a low guess', () => {
  expect(setting(password, 'db_password', 'welcome1').confidence).toBe('low')
  expect(setting(password, 'db_password', 'Kq9!fUz2$pe').confidence).toBe('medium')
})

test('a key that looks drawn at random and whose name says what it is counts as sure', () => {
  expect(setting(apiKey, 'service_api_key', random(40))).toMatchObject({ confidence: 'high' })
})

test.each([
  ['public_key', random(40)],
  ['keyboard_layout', random(40)],
  ['primary_key', random(40)],
  ['password_hash', `$2b$12$${random(53)}`],
  ['token_type', random(20)],
  ['api_key', 'settings.credentials.apiKey'],
  ['api_key', '/etc/keys/service.pem'],
  ['api_key', '/etc/keys/Service2024/PrivateStore'],
  ['api_key', 'the quick brown fox'],
  ['api_key', 'my-service-account-name'],
])('%s bound to a value of no secret is no leak', (name, value) => {
  expect(setting(apiKey, name, value).suppressed).toBeDefined()
})

test('base64 that begins with a slash is no path', () => {
  expect(setting(apiKey, 'service_api_key', `/${random(39)}`)).toMatchObject({ confidence: 'high' })
  expect(setting(apiKey, 'service_api_key', `/${random(39).slice(0, 26)}/${random(39).slice(26)}`)).toMatchObject({
    confidence: 'high',
  })
})

test.each(['test_api_key', 'dummyApiKey', 'EXAMPLE_API_KEY'])('%s is a guess at most', (name) => {
  expect(setting(apiKey, name, random(40))).toMatchObject({ confidence: 'low' })
})

test('what brackets cross in is no reference and no text, what they pair in is', () => {
  const crossed = 'pq{{x}u)v$' + '{w]mnk(lo[hij>-_$#rst}}'
  expect(setting(apiKey, 'api_key', crossed)).toMatchObject({ confidence: 'low' })
  expect(setting(apiKey, 'api_key', crossed).suppressed).toBeUndefined()
  expect(setting(password, 'db_pass', crossed).suppressed).toBeUndefined()
  for (const paired of ['$' + '{vault_key[0]}', '{{ keys.main }}', '%(api_key)s', 'key-{}'])
    expect(setting(apiKey, 'api_key', paired).suppressed?.by).toBe('reference')
})

test('a few characters of a format are chance in a long random value', () => {
  const value = `${random(62)}?%r`
  expect(setting(apiKey, 'jwt_secret', value).suppressed).toBeUndefined()
  expect(setting(apiKey, 'jwt_secret', 'user %s of %d').suppressed).toBeDefined()
  expect(setting(apiKey, 'format_token', 'P%yY%mM%dDT%hH%iM%sS').suppressed).toBeDefined()
  expect(setting(apiKey, 'host_token', '[a-zA-Z0-9_]%([-a-z.]{0,62}[a-z0-9_])').suppressed).toBeDefined()
})

test('a UUID and a digest are guesses at most', () => {
  const hex = random(40, '0123456789abcdef')
  expect(setting(apiKey, 'key', '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed').confidence).toBe('low')
  expect(setting(apiKey, 'key', hex).confidence).toBe('low')
})

test('a key within an object in a literal is found', () => {
  const value = `{\\"name\\":\\"svc\\",\\"sig\\":\\"${random(32)}\\"}`
  expect(judged(apiKey, `"apitoken": "${value}"`, { value, name: 'apitoken' })).toMatchObject({ confidence: 'low' })
})

test('what a program compares with is a guess, a word it compares with is nothing', () => {
  expect(judged(password, "if password == 'kqxz-vy'", { value: 'kqxz-vy', name: 'password' }).confidence).toBe('low')
  expect(judged(password, "if password == 'correct'", { value: 'correct', name: 'password' }).suppressed).toBeDefined()
})

test.each([
  ['postgres://user:pass@localhost/db', 'pass', true],
  ['postgres://admin:admin@db:5432/app', 'admin', true],
  // In pieces: a whole address with a password would be a finding in our own scan.
  [`postgres://svc:${'Kq9f'}${'Uz2pe'}@db.acme.io/app`, ['Kq9f', 'Uz2pe'].join(''), false],
])('of %s the password counts: %s', (url, value, isSuppressed) => {
  const found = judged(ruleOf({ class: 'connection-string', keywords: ['postgres://'] }), `url = "${url}"`, { value })
  expect(found.suppressed !== undefined).toBe(isSuppressed)
})

test('a proven key is kept whatever it contains, and sure', () => {
  const made = makers['github-classic']?.(`ghp_example${random(29)}`, Math.random) ?? ''
  const rule = ruleOf({
    class: 'personal-access-token',
    keywords: ['ghp_'],
    publicPrefix: 'ghp_',
    proof: 'github-classic',
  })
  expect(judged(rule, `token: ${made}`, { value: made })).toMatchObject({ proven: true, confidence: 'high' })
  expect(judged(rule, `token: ${made}`, { value: made }).suppressed).toBeUndefined()
})

test('a broken checksum of a vendor that never issues one refutes the key', () => {
  const rule = ruleOf({ class: 'personal-access-token', keywords: ['npm_'], publicPrefix: 'npm_', proof: 'npm' })
  const value = `npm_${random(36)}`
  expect(judged(rule, `token: ${value}`, { value }).suppressed).toMatchObject({ by: 'proof' })
})

test.each([
  `sk_${'x'.repeat(40)}`,
  `sk_${'abcdefghijklmnopqrstuvwxyz'}_example`,
  `sk_your-api-key-goes-here-please`,
  `sk_${'a'.repeat(36)}tail`,
  `sk_${'abcdefghijklmnopqrstuvwxyz'}`,
  `sk_${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'}${'abcdefghijklmnopqrstuvwxyz'}${'0123456789'}`,
])('the body of %s is filler', (value) => {
  const rule = ruleOf({ class: 'api-key', keywords: ['sk_'], publicPrefix: 'sk_' })
  expect(judged(rule, `key: ${value}`, { value }).suppressed).toMatchObject({ by: 'placeholder' })
})

const vendorRun = `sk_${'abcdefghijklmnopqrstuvwxyz012345'}`

test("a run in the whole shape of a vendor's keys is a guess that says so, whatever stands beside it", () => {
  const rule = ruleOf({ class: 'api-key', keywords: ['sk_'], publicPrefix: 'sk_' })
  const paired = { ...rule, pair: { rule: 'acme-id', within: 64, alone: 'keep' } } as const
  const alone = judged(rule, `key: ${vendorRun}`, { value: vendorRun })
  const near = judged(paired, `key: ${vendorRun}`, {
    value: vendorRun,
    others: [{ ...alone, rule: 'acme-id', span: { start: 0, end: 4 } }],
  })
  for (const { suppressed, confidence, evidence } of [alone, near]) {
    expect(suppressed).toBeUndefined()
    expect(confidence).toBe('low')
    expect(evidence.at(-1)?.text).toMatch(/repeats itself/)
  }
})

test('a run of letters in such a shape is a guess too, words are none', () => {
  const rule = ruleOf({ class: 'api-key' })
  const letters = 'abcdefghijklmnopqrstuvwxyzabcdef'
  expect(setting(rule, 'acme_key', letters)).toMatchObject({ confidence: 'low' })
  expect(setting(rule, 'acme_key', letters).suppressed).toBeUndefined()
  expect(setting(rule, 'acme_key', 'correcthorsebatterystapledonkeys').suppressed?.by).toBe('randomness')
})

test.each([
  apiKey,
  generic('generic-secret', 'generic'),
  ruleOf({ class: 'password', keywords: ['-p '] }),
  ruleOf({ class: 'private-key', category: 'crypto-key' }),
])('where no vendor gives a shape, a run is filler: $id of $category, $class', (rule) => {
  const value = `${'abcdefghijklmnopqrstuvwxyz0123456789'}`
  expect(judged(rule, `key: ${value}`, { value }).suppressed).toMatchObject({ by: 'placeholder' })
})

test.each(['publishable', 'test'] as const)('a %s key is no leak', (kind) => {
  const value = `pk_${random(30)}`
  expect(judged(ruleOf({ class: kind, keywords: ['pk_'] }), `key: ${value}`, { value }).suppressed?.by).toBe(
    'publishable',
  )
})

test('half of a credential counts by whether the other half is near', () => {
  const value = random(40)
  const rule = ruleOf({ class: 'api-key', keywords: ['k'], pair: { rule: 'acme-id', within: 64, alone: 'suppress' } })
  const alone = judged(rule, `secret: ${value}`, { value })
  const near = judged(rule, `secret: ${value}`, {
    value,
    others: [{ ...alone, rule: 'acme-id', span: { start: 0, end: 4 } }],
  })
  expect(alone.suppressed?.by).toBe('pair')
  expect(near).toMatchObject({ confidence: 'high' })
})

test('a verdict says why', () => {
  expect(setting(apiKey, 'service_api_key', random(40)).evidence.length).toBeGreaterThan(0)
  expect(setting(password, 'db_password', 'your-password-here').suppressed?.why).toMatch(/\.$/)
})

test('a piece three times in a row is filler, also where a tail follows', () => {
  const piece = random(8)
  expect(setting(apiKey, 'api_key', `${piece.repeat(3)}tail`).suppressed?.by).toBe('placeholder')
  expect(setting(apiKey, 'api_key', `${piece}${random(16)}${piece}`).suppressed).toBeUndefined()
})

test('any user with the password “password” is a manual’s, a named user is a guess', () => {
  const rule = ruleOf({ class: 'connection-string', keywords: ['postgres://'] })
  const from = (user: string) => judged(rule, `url = "postgres://${user}:password@db"`, { value: 'password' })
  expect(from('username').suppressed?.by).toBe('documentation')
  expect(from('billing')).toMatchObject({ confidence: 'low' })
})

test('a value that everybody knows is no secret, whatever names it', () => {
  expect(setting(apiKey, 'client_secret', 'changeit').suppressed).toBeDefined()
})

test('words that a mark joins may be a secret that somebody chose, where the name says so', () => {
  const secret = generic('generic-secret', 'generic')
  expect(setting(secret, 'jwt_secret', 'staging#warehouse')).toMatchObject({ confidence: 'low' })
  expect(setting(secret, 'jwt_secret', 'staging-warehouse').suppressed).toBeDefined()
  expect(setting(secret, 'secret_handler', 'staging#warehouse').suppressed).toBeDefined()
})

const paired = ['a1b2', 'c3d4', 'e5f6', 'g7h8'].join('')

test('letters and digits that count in turn are a guess, in the form of a UUID none, in a signature chance', () => {
  expect(setting(apiKey, 'service_api_key', paired + random(16))).toMatchObject({ confidence: 'low' })
  expect(setting(ruleOf({ class: 'api-key' }), 'acme_key', paired + random(16))).toMatchObject({ confidence: 'low' })
  const uuid = `px-api-${'a1b2c3d4'}-e5f6-g7h8-i9j0-k1l2m3n4o5p6`
  expect(setting(apiKey, 'service_api_key', uuid).suppressed).toMatchObject({ by: 'placeholder' })
  const signed = ruleOf({ class: 'api-key', category: 'crypto-key', keywords: ['eyJ'] })
  expect(setting(signed, 'token', `${random(40)}${paired}`)).toMatchObject({ confidence: 'medium' })
})

test.each([
  ['ab12'.repeat(10)],
  ['WXYZ', '9876', 'mnop', '5432', 'KLMN', '1234', '7u'],
  ['0123', 'QRST', 'x9', 'edcb', '8765'],
])('pieces that count or come again are a guess in the shape of a vendor: %s', (...pieces) => {
  const value = pieces.join('')
  const rule = ruleOf({ class: 'api-key' })
  expect(setting(rule, 'acme_key', value)).toMatchObject({ confidence: 'low' })
  expect(setting(rule, 'acme_key', value).suppressed).toBeUndefined()
})

test('a letter before each digit by chance is no count', () => {
  expect(setting(apiKey, 'service_api_key', `${'b7k2'}${'m9c4'}${random(24)}`).confidence).not.toBe('low')
})

test('a token that GitHub put into a page is a guess where the page was saved', () => {
  const value = random(86)
  const token = generic('generic-token', 'generic')
  const around = (user: string) => `{"private":false,"currentUser":${user},"uploadToken":"${value}"}`
  expect(judged(token, around('null'), { value, name: 'uploadToken' })).toMatchObject({ confidence: 'low' })
  expect(judged(token, around('{}'), { value, name: 'uploadToken' }).confidence).not.toBe('low')
})

test.each(['ACME_CLIENT_ID', 'acme_client_id', 'acmeAppId', 'ACME_GUID'])('“%s” names an identifier', (name) => {
  const rule = ruleOf({ class: 'api-key', context: { names: ['acme'], variables: ['ACME_SECRET_ID'], hosts: [] } })
  expect(setting(rule, name, random(40)).suppressed?.by).toBe('reference')
  expect(setting(rule, 'ACME_SECRET_ID', random(40)).suppressed, 'unless it is what the vendor calls the key').toBe(
    undefined,
  )
})

test('what is filled in right behind a value makes it the beginning of a template', () => {
  const value = random(40)
  for (const hole of ['{token}', '${' + 'env.TOKEN}', '{base64url:43}'])
    expect(judged(apiKey, `key = "${value}${hole}"\n`, { value, name: 'key' }).suppressed?.by).toBe('reference')
  expect(
    judged(password, `_authToken=Ab1-${value.slice(0, 12)}{hex:8}`, {
      value: `Ab1-${value.slice(0, 12)}`,
    }).suppressed?.by,
    'a password too',
  ).toBe('reference')
  for (const end of ['{', '{ "a": 1 }', '$'])
    expect(judged(apiKey, `key = "${value}${end}"\n`, { value, name: 'key' }).suppressed).toBe(undefined)
})
