import { createHmac } from 'node:crypto'
import type { Proof, ProofOutcome } from '#model/judge.ts'
import { fromBase64, jsonOf, latin1 } from './codes.ts'
import { doubted, unknown } from './outcome.ts'
import { plain } from './tokens.ts'

type Claims = Readonly<Record<string, unknown>>

const token = /ey[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/

/** Length of a signature in bytes, where the algorithm fixes one. */
const signatureLengths: Readonly<Record<string, number>> = {
  HS256: 32,
  HS384: 48,
  HS512: 64,
  ES256: 64,
  ES384: 96,
  ES512: 132,
  EdDSA: 64,
}

const saysWho: readonly (readonly [string, string])[] = [
  ['iss', 'It was issued by'],
  ['aud', 'It is meant for'],
  ['role', 'Its role is'],
]

const facts = (claims: Claims, expires: string | undefined): readonly string[] => [
  ...saysWho.flatMap(([name, says]) => (typeof claims[name] === 'string' ? [`${says} ${plain(claims[name])}.`] : [])),
  expires === undefined ? 'It never expires by itself.' : `It expires at ${expires}.`,
]

const expiryOf = (claims: Claims): string | undefined => {
  const seconds = claims['exp']
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 1e11)) return undefined
  return new Date(seconds * 1000).toISOString()
}

/** Secrets that the documentation of JWT signs its samples with. */
const sampleSecrets: readonly string[] = [
  'secret',
  'your-256-bit-secret',
  'your-384-bit-secret',
  'your-512-bit-secret',
  'a-string-secret-at-least-256-bits-long',
]
const hashes: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

// The sample's claims are copied into tokens that are signed for real; only a signature by the sample's secret makes it the sample.
const sample = (algorithm: string, signed: string, signature: string): ProofOutcome => {
  const hash = hashes[algorithm]
  const isSample =
    hash !== undefined &&
    sampleSecrets.some((secret) => createHmac(hash, secret).update(signed).digest('base64url') === signature)
  return isSample
    ? { kind: 'refuted', by: 'documentation', why: 'it is the sample token of the JWT documentation' }
    : { kind: 'doubted', why: 'it has the claims of the sample token of the JWT documentation' }
}

/** Tokens that are made to be public. */
const harmless = (claims: Claims): ProofOutcome | undefined => {
  if (claims['role'] === 'anon' && claims['iss'] === 'supabase')
    return { kind: 'refuted', by: 'publishable', why: 'it is the public key of a Supabase project' }
  return undefined
}

const isSignature = (algorithm: string, length: number): boolean => {
  const expected = signatureLengths[algorithm]
  return expected === undefined ? length >= 64 : length === expected
}

/** A signed token: header, claims and a signature of the length its algorithm has. */
export const jwt: Proof = (bytes) => {
  const [head = '', body = '', signature = ''] = token.exec(latin1(bytes))?.[0].split('.') ?? []
  const header = jsonOf(head)
  const claims = jsonOf(body)
  const algorithm = header?.['alg']
  if (head === '') return unknown
  if (header === undefined) return { kind: 'refuted', by: 'proof', why: 'its header does not decode' }
  if (typeof algorithm !== 'string' || claims === undefined) return doubted('its header or its claims do not decode')
  if (claims['sub'] === '1234567890') return sample(algorithm, `${head}.${body}`, signature)
  const known = harmless(claims)
  if (known !== undefined) return known
  if (!isSignature(algorithm, fromBase64(signature)?.length ?? 0)) return unknown
  const expires = expiryOf(claims)
  const evidence = facts(claims, expires).map((text) => ({ text }))
  return {
    kind: 'proven',
    why: 'its header and claims decode and its signature has the right length',
    evidence,
    ...(expires === undefined ? {} : { expires }),
  }
}
