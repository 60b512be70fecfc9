import { createHash } from 'node:crypto'
import type { Proof } from '#model/judge.ts'
import { latin1 } from './codes.ts'
import { proven, refuted, unknown } from './outcome.ts'

const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators: readonly number[] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

const polymod = (values: readonly number[]): number =>
  values.reduce((sum, value) => {
    const top = sum >>> 25
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return generators.reduce((mixed, generator, bit) => (((top >> bit) & 1) === 1 ? mixed ^ generator : mixed), next)
  }, 1)

const expand = (prefix: string): readonly number[] => {
  const codes = [...prefix].map((character) => character.charCodeAt(0))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

const digitsOf = (text: string): readonly number[] => [...text].map((character) => bech32.indexOf(character))

/** The six characters that make a bech32 text of a prefix and a body. */
export const bech32Tail = (prefix: string, body: string): string => {
  const sum = polymod([...expand(prefix), ...digitsOf(body), 0, 0, 0, 0, 0, 0]) ^ 1
  return [0, 1, 2, 3, 4, 5].map((at) => bech32.charAt((sum >> (5 * (5 - at))) & 31)).join('')
}

export const age: Proof = (bytes) => {
  const text = latin1(bytes).toLowerCase()
  const at = text.lastIndexOf('1')
  const body = text.slice(at + 1, -6)
  return bech32Tail(text.slice(0, at), body) === text.slice(-6)
    ? proven('its checksum is correct')
    : refuted('its checksum is wrong')
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

const fromBase58 = (text: string): Buffer | undefined => {
  let value = 0n
  for (const character of text) {
    const digit = base58.indexOf(character)
    if (digit < 0) return undefined
    value = value * 58n + BigInt(digit)
  }
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}

/** Bytes in base 58, without leading zeros. */
export const toBase58 = (bytes: Uint8Array): string => {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  while (value > 0n) {
    text = base58.charAt(Number(value % 58n)) + text
    value /= 58n
  }
  return text
}

/** First four bytes of the double SHA-256. */
export const base58Tail = (body: Uint8Array): Buffer =>
  createHash('sha256').update(createHash('sha256').update(body).digest()).digest().subarray(0, 4)

export const base58check: Proof = (bytes) => {
  const decoded = fromBase58(latin1(bytes))
  if (decoded === undefined || decoded.length < 8) return unknown
  const holds = base58Tail(decoded.subarray(0, -4)).equals(decoded.subarray(-4))
  return holds ? proven('its checksum is correct') : refuted('its checksum is wrong')
}

// Telling a phrase from prose needs the 2,048 words of the list; until it ships, shape and context decide.
export const bip39: Proof = (bytes) => {
  const words = latin1(bytes).trim().split(spaces)
  const filler = words.length > 3 && new Set(words).size <= 3
  return filler
    ? { kind: 'refuted', by: 'documentation', why: 'it is the sample phrase of wallets and test chains' }
    : unknown
}

const spaces = /\s+/
