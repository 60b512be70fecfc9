import { createHmac, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { accountOf } from '#judge/content/proofs/aws.ts'
import { marvin32 } from '#judge/content/proofs/marvin.ts'
import { proofs } from '#judge/content/proofs.ts'
import { makers } from '#judge/content/proofs-make.ts'

const seeded = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const alphabets = {
  alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base32: 'abcdefghijklmnopqrstuvwxyz234567',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  hex: '0123456789abcdef',
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
}

const random = seeded(7)
const text = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('')
const { alnum, base32, lower, hex } = alphabets

const samples: Record<string, () => string> = {
  age: () => `AGE-SECRET-KEY-1${text(alphabets.bech32, 58)}`,
  anthropic: () => `sk-ant-api03-${text(alnum, 93)}AA`,
  'azure-annotated-52': () => `${text(alnum, 42)}+ACR${text(alnum, 6)}`,
  'azure-annotated-84': () => `${text(alnum, 52)}JQQJ99BC${text(alnum, 12)}AAABACOG${text(alnum, 4)}`,
  'azure-devops-legacy': () => text(base32, 52),
  'azure-storage': () => `${text(alnum, 76)}+ASt${text(alnum, 6)}==`,
  base58check: () => `xprv${text(alnum, 107)}`,
  'bedrock-short-term': () => 'bedrock-api-key-',
  cloudflare: () => `cfut_${text(alnum, 40)}${text(hex, 8)}`,
  confluent: () => `cflt${text(alnum, 60)}`,
  'discord-bot': () => '',
  'entra-client-secret': () => `${text(alnum, 3)}8Q~${text(alnum, 34)}`,
  'github-classic': () => `ghp_${text(alnum, 36)}`,
  'github-fine-grained': () => `github_pat_${text(alnum, 22)}_${text(alnum, 59)}`,
  'gitlab-routable': () => `glpat-${text(alnum, 27)}.01.0r${text(lower, 7)}`,
  grafana: () => `glsa_${text(alnum, 32)}_${text(hex, 8)}`,
  'grafana-legacy': () => 'eyJrIjoi',
  jwt: () => '',
  npm: () => `npm_${text(alnum, 36)}`,
  'onepassword-service-account': () => 'ops_eyJ',
  openai: () => `sk-proj-${text(alnum, 74)}T3BlbkFJ${text(alnum, 74)}`,
  pem: () => '-----BEGIN RSA PRIVATE KEY-----',
  openssh: () => '-----BEGIN OPENSSH PRIVATE KEY-----',
  pypi: () => 'pypi-AgEIcHlwaS5vcmc',
  'sentry-org': () => 'sntrys_',
  vercel: () => `vcp_${text(alnum, 56)}`,
  zuplo: () => `zpka_${text(lower, 32)}_${text(hex, 8)}`,
}

const prove = (id: string, value: string) => proofs[id]?.(Buffer.from(value, 'latin1')) ?? { kind: 'missing' }

test.each(Object.keys(samples))('what the maker of %s makes is proven', (id) => {
  for (let round = 0; round < 20; round++) {
    const made = makers[id]?.(samples[id]?.() ?? '', random) ?? ''
    expect(prove(id, made).kind).toBe('proven')
  }
})

const checksummed = [
  'azure-storage',
  'cloudflare',
  'confluent',
  'github-classic',
  'gitlab-routable',
  'grafana',
  'npm',
  'vercel',
  'zuplo',
  'age',
]

test.each(checksummed)('a random value of %s is not proven', (id) => {
  for (let round = 0; round < 20; round++)
    expect(['refuted', 'doubted']).toContain(prove(id, samples[id]?.() ?? '').kind)
})

test('every proof has a maker', () => {
  expect(Object.keys(makers).sort()).toEqual(Object.keys(proofs).sort())
})

test('an installation token of GitHub is not refuted by a checksum that nobody confirms', () => {
  expect(prove('github-classic', `ghs_${text(alnum, 36)}`).kind).toBe('unknown')
})

test('filler within the shape of a key is not proven', () => {
  expect(prove('anthropic', `sk-ant-api03-${'x'.repeat(93)}AA`).kind).toBe('unknown')
  expect(prove('openai', `sk-proj-${'a'.repeat(74)}T3BlbkFJ${'b'.repeat(74)}`).kind).toBe('unknown')
})

test('the key of a shared report is none of Grafana’s, also where it is cut', () => {
  const report = JSON.stringify({ k: '0b5ad2c7-1f3e-4d2a-9c41-7e80b1c95d3f', t: 'x', c: 6 })
  const encoded = Buffer.from(report).toString('base64')
  expect(prove('grafana-legacy', encoded).kind).toBe('refuted')
  expect(prove('grafana-legacy', encoded.slice(0, 60)).kind).toBe('refuted')
})

// Published check values of Marvin32: data of 0x00 0xaf and so on, under the seed of the reference tests.
test('Marvin32 gives the published check value of an empty input', () => {
  const folded = 0x30ed35c1 ^ 0x00cd3c7d
  expect(marvin32(new Uint8Array(), 0x004fb61a001bdbccn)).toBe(folded >>> 0)
})

test('the account is read from a key id', () => {
  expect(accountOf(`ASIA${'QNZGKIQY56JQ7WML'}`)).toBe('029608264753')
  expect(accountOf(`AKIAI${text(base32, 15).toUpperCase()}`)).toBeUndefined()
})

test('the documentation’s key id is documentation', () => {
  expect(prove('aws-key-id', ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join(''))).toMatchObject({
    kind: 'refuted',
    by: 'documentation',
  })
})

const asPem = { publicKeyEncoding: { type: 'spki', format: 'pem' } } as const

const exported: Record<string, () => string> = {
  pkcs1: () =>
    generateKeyPairSync('rsa', { ...asPem, modulusLength: 1024, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } })
      .privateKey,
  pkcs8: () =>
    generateKeyPairSync('rsa', { ...asPem, modulusLength: 1024, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
      .privateKey,
  sec1: () =>
    generateKeyPairSync('ec', { ...asPem, namedCurve: 'P-256', privateKeyEncoding: { type: 'sec1', format: 'pem' } })
      .privateKey,
  ed25519: () =>
    generateKeyPairSync('ed25519', { ...asPem, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } }).privateKey,
}

test.each(Object.entries(exported))('a real key in %s is proven, in a file and in a string', (_, make) => {
  const key = make()
  expect(prove('pem', key).kind).toBe('proven')
  expect(prove('pem', key.replaceAll('\n', '\\n')).kind).toBe('proven')
  expect(prove('pem', key.replaceAll('\n', '\\n" +\n    "')).kind).toBe('proven')
})

test('a key whose bytes were altered is doubted, and one without a body is no key', () => {
  const key = (exported['pkcs1']?.() ?? '').replaceAll('a', 'b')
  expect(prove('pem', key).kind).toBe('doubted')
  expect(prove('pem', '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----').kind).toBe('refuted')
})

test('a token that expires says when', () => {
  const claims = Buffer.from(JSON.stringify({ exp: 1.7e9 })).toString('base64url')
  const head = Buffer.from(JSON.stringify({ alg: 'HS256' })).toString('base64url')
  const value = `${head}.${claims}.${Buffer.alloc(32, 7).toString('base64url')}`
  expect(prove('jwt', value)).toMatchObject({ kind: 'proven', expires: '2023-11-14T22:13:20.000Z' })
})

test('armour of OpenPGP is proven in a file, in a string and in joined strings, also where its lines begin or end with a plus', () => {
  const plus = (line: string) => line.startsWith('+') || line.endsWith('+')
  const made = Array.from({ length: 200 }, () => makers['pem']?.('-----BEGIN PGP PRIVATE KEY BLOCK-----', random) ?? '')
  const armour = made.find((text) => text.split('\n').some(plus)) ?? ''
  const joined = armour
    .split('\n')
    .map((line) => `"${line}\\n"`)
    .join(' +\n  ')
  expect(armour.split('\n').some(plus)).toBe(true)
  for (const text of [armour, armour.replaceAll('\n', '\\n'), joined]) expect(prove('pem', text).kind).toBe('proven')
})

test('a signed token with the claims of the sample is the sample only if the sample’s secret signed it', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}`
  const by = (secret: string) => `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
  expect(prove('jwt', by('your-256-bit-secret'))).toMatchObject({ kind: 'refuted', by: 'documentation' })
  expect(prove('jwt', by('another'))).toMatchObject({ kind: 'doubted' })
})

test('a signed token whose header does not decode is none; one whose claims do not is doubted', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const [head, claims, signature] = [
    part({ alg: 'HS256' }),
    part({ iss: 'a' }),
    Buffer.alloc(32, 7).toString('base64url'),
  ]
  expect(prove('jwt', `${head}.${claims}.${signature}`).kind).toBe('proven')
  expect(prove('jwt', `${head.slice(0, -1)}.${claims}.${signature}`).kind).toBe('refuted')
  expect(prove('jwt', `${head}.${claims.slice(0, -3)}.${signature}`).kind).toBe('doubted')
})
