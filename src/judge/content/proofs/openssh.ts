import type { ProofOutcome } from '#model/judge.ts'
import { doubted, proven } from './outcome.ts'

const magic = Buffer.from('openssh-key-v1\0', 'latin1')

/** Reads the length-prefixed string at an offset. */
const stringAt = (bytes: Buffer, at: number): { readonly body: Buffer; readonly next: number } | undefined => {
  if (at + 4 > bytes.length) return undefined
  const length = bytes.readUInt32BE(at)
  return at + 4 + length > bytes.length
    ? undefined
    : { body: bytes.subarray(at + 4, at + 4 + length), next: at + 4 + length }
}

/** The decoded body of an OpenSSH private key: magic, cipher, and two equal check integers where nothing is encrypted. */
export const opensshBody = (bytes: Buffer): ProofOutcome => {
  if (!bytes.subarray(0, magic.length).equals(magic)) return doubted('its body is no OpenSSH key')
  const cipher = stringAt(bytes, magic.length)
  const kdf = cipher && stringAt(bytes, cipher.next)
  const options = kdf && stringAt(bytes, kdf.next)
  const publicKey = options && stringAt(bytes, options.next + 4)
  const secret = publicKey && stringAt(bytes, publicKey.next)
  if (cipher === undefined || secret === undefined) return doubted('its body is cut short')
  const name = cipher.body.toString('latin1')
  if (name !== 'none') return proven('it is an OpenSSH key', 'It is encrypted with a passphrase.')
  if (secret.body.length < 8 || secret.body.readUInt32BE(0) !== secret.body.readUInt32BE(4))
    return doubted('its check numbers differ')
  return proven('it is an OpenSSH key whose check numbers agree')
}
