import type { Proof, ProofOutcome } from '#model/judge.ts'
import { fromBase64, latin1 } from './codes.ts'
import { type Der, integerOf, readDer } from './der.ts'
import { opensshBody } from './openssh.ts'
import { doubted, proven, unknown } from './outcome.ts'
import { pgpArmour } from './pgp.ts'

const begin = /-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----/
const end = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
const encryptedHeader = /Proc-Type: ?4,ENCRYPTED|DEK-Info:/
const headers = /[A-Za-z-]{3,20}: [^\n\\]{0,200}(?:\\r|\\n|[\r\n]){1,4}/g
const escapes = /\\+[rnt]|\\u000[ad]|%0[AaDd]|&#1[03];/g
/** Where one literal ends and the next begins: quotes, and the operator between them. */
const seams = /["'`][ \t\r\n+.,&\\]{0,80}["'`]/g
const notBase64 = /[^A-Za-z0-9+/=]/g

/** Label and decoded body of an armoured key, whatever quoting and escaping its lines carry. */
const open = (text: string): { readonly label: string; readonly armour: string } | undefined => {
  const head = begin.exec(text)
  if (head === null) return undefined
  const rest = text.slice(head.index + head[0].length)
  const tail = end.exec(rest)
  return { label: head[1] ?? '', armour: tail === null ? rest : rest.slice(0, tail.index) }
}

/** Nothing of it can be checked, and it opens nothing by itself. */
const encrypted: ProofOutcome = {
  kind: 'unknown',
  evidence: [{ text: 'It is encrypted with a passphrase.' }],
  atMost: 'medium',
}

const isInteger = (der: Der): boolean => der.tag === 2

// p * q = n ties the parts together: no random or edited body passes.
const rsa = (parts: readonly Der[]): ProofOutcome => {
  const [, n, , , p, q] = parts
  if (n === undefined || p === undefined || q === undefined || integerOf(n) === 0n) return unknown
  if (integerOf(p) * integerOf(q) !== integerOf(n)) return doubted('its numbers do not belong together')
  return proven(
    'it decodes to an RSA key whose numbers belong together',
    `It is an RSA key of ${integerOf(n).toString(2).length} bits.`,
  )
}

/** A key's outermost sequence, told by the tags of its parts: all integers, or one of the three wrapped forms. */
const shapeOf = (parts: readonly Der[]): string =>
  parts.every(isInteger)
    ? `integers:${Math.min(parts.length, 9)}`
    : parts
        .slice(0, 3)
        .map((part) => part.tag)
        .join()

const pkcs8Tags = '2,48,4'
const sec1Tags = /^2,4(?:,|$)/
const encryptedTags = '48,4'

/** Decides by the shape of the outermost sequence: PKCS#1, DSA, SEC 1, PKCS#8 plain or encrypted. */
const judgeSequence = (der: Der): ProofOutcome => {
  const shape = der.tag === 0x30 ? shapeOf(der.parts) : ''
  if (shape === 'integers:9') return rsa(der.parts)
  if (shape === 'integers:6') return proven('it decodes to a DSA key')
  if (sec1Tags.test(shape)) return proven('it decodes to an elliptic curve key')
  if (shape === pkcs8Tags) return pkcs8(der.parts[2] ?? der)
  if (shape === encryptedTags) return encrypted
  return doubted('its body is no private key')
}

const pkcs8 = (inner: Der): ProofOutcome => {
  const key = readDer(inner.body)
  if (key !== undefined && key.tag === 0x30 && key.parts.length >= 9) return rsa(key.parts)
  return proven('it decodes to a private key')
}

/** An armoured private key: its body is decoded and its parts are checked against each other. */
export const pem: Proof = (bytes) => {
  const opened = open(latin1(bytes))
  if (opened === undefined) return unknown
  const text = opened.armour.replace(escapes, '\n').replace(seams, '\n')
  if (opened.label.includes('PGP')) return pgpArmour(text)
  if (encryptedHeader.test(text)) return encrypted
  const body = text.replace(headers, '').replace(notBase64, '')
  if (body.length < 32) return { kind: 'refuted', by: 'placeholder', why: 'there is no key between its lines' }
  const decoded = fromBase64(body)
  if (decoded === undefined) return doubted('its body does not decode')
  if (opened.label.startsWith('OPENSSH')) return opensshBody(decoded)
  const der = readDer(decoded)
  return der === undefined ? doubted('its body does not decode to a key') : judgeSequence(der)
}
