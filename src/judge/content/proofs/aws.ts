import type { Proof, ProofOutcome } from '#model/judge.ts'
import type { Evidence } from '#model/match.ts'
import { fromBase32, fromBase64, latin1 } from './codes.ts'
import { unknown } from './outcome.ts'

/** Accounts of Thinkst's canary tokens: keys that alert their owner when they are used. */
const canaryAccounts: ReadonlySet<string> = new Set([
  '052310077262',
  '171436882533',
  '534261010715',
  '595918472158',
  '717712589309',
  '819147034852',
  '992382622183',
  '730335385048',
  '266735846894',
  '893192397702',
])

/** The account that a key id names; undefined for ids of the time before ids carried one. */
export const accountOf = (id: string): string | undefined => {
  const bytes = fromBase32(id.slice(4))
  if (bytes === undefined || bytes.length < 6) return undefined
  const head = bytes.readUIntBE(0, 6)
  if (head < 2 ** 47) return undefined
  const account = Math.floor((head - 2 ** 47) / 128)
  return account < 1e12 ? String(account).padStart(12, '0') : undefined
}

const accountEvidence = (account: string | undefined): readonly Evidence[] => {
  if (account === undefined) return []
  const canary = canaryAccounts.has(account)
    ? [{ text: 'It is a canary: the account belongs to a service that alerts its owner when the key is used.' }]
    : []
  return [{ text: `It belongs to AWS account ${account}.` }, ...canary]
}

const documentation = /EXAMPLE(?:KEY)?$/

// The alphabet alone proves nothing: an id is told from a look-alike by its secret half, so it is never more than unknown.
export const awsKeyId: Proof = (bytes) => {
  const id = latin1(bytes)
  if (documentation.test(id))
    return { kind: 'refuted', by: 'documentation', why: 'it is a value of the AWS documentation' }
  return { kind: 'unknown', evidence: accountEvidence(accountOf(id)) }
}

const presigned = /^bedrock(?:\.[a-z0-9-]+)?\.amazonaws\.com/
const amzDate = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

export const bedrockShortTerm: Proof = (bytes) => {
  const text = latin1(bytes)
  const decoded = fromBase64(text.slice(text.lastIndexOf('bedrock-api-key-') + 16))?.toString('latin1') ?? ''
  if (!presigned.test(decoded)) return unknown
  const query = new URLSearchParams(decoded.slice(decoded.indexOf('?') + 1))
  const credential = query.get('X-Amz-Credential')?.split('/') ?? []
  return describePresigned(query, credential)
}

const describePresigned = (query: URLSearchParams, credential: readonly string[]): ProofOutcome => {
  const stamp = amzDate.exec(query.get('X-Amz-Date') ?? '')
  const seconds = Number(query.get('X-Amz-Expires') ?? Number.NaN)
  if (stamp === null || !Number.isInteger(seconds)) return unknown
  const [, year, month, day, hour, minute, second] = stamp
  const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(start)) return unknown
  const expires = new Date(start + seconds * 1000).toISOString()
  const [id, , region] = credential
  const facts = [`It expires at ${expires}.`, ...(region === undefined ? [] : [`It calls region ${region}.`])]
  const account = accountEvidence(id === undefined ? undefined : accountOf(id))
  return {
    kind: 'proven',
    why: 'it decodes to a presigned request',
    evidence: [...facts.map((text) => ({ text })), ...account],
    expires,
  }
}
