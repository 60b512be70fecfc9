import { crc32 } from 'node:zlib'

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base36 = '0123456789abcdefghijklmnopqrstuvwxyz'
const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

const base64Text = /^[A-Za-z0-9+/]*={0,2}$/

/** Bytes as text, one character a byte. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** CRC-32 (IEEE) of ASCII text. */
export const crcOf = (text: string): number => crc32(text)

const digits = (value: number, alphabet: string, width: number): string => {
  let rest = value
  let text = ''
  while (rest > 0) {
    text = alphabet.charAt(rest % alphabet.length) + text
    rest = Math.floor(rest / alphabet.length)
  }
  return text.padStart(width, alphabet.charAt(0))
}

/** A number in base 62, digits before capitals before small letters. */
export const toBase62 = (value: number, width: number): string => digits(value, base62, width)

/** A number in base 36. */
export const toBase36 = (value: number, width: number): string => digits(value, base36, width)

/** A number in the digits of any alphabet, unpadded. */
export const toAlphabet = (value: number, alphabet: string): string => digits(value, alphabet, 1)

/** A number as eight hexadecimal digits. */
export const toHex32 = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')

/** The four bytes of a number, lowest first. */
export const littleEndian = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

/** Decodes base64 or base64url; undefined where a character or the length does not fit. */
export const fromBase64 = (text: string): Buffer | undefined => {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/')
  if (!base64Text.test(standard) || standard.replaceAll('=', '').length % 4 === 1) return undefined
  return Buffer.from(standard, 'base64')
}

/** The JSON object that base64 text holds, or undefined. */
export const jsonOf = (text: string): Readonly<Record<string, unknown>> | undefined => {
  const bytes = fromBase64(text)
  if (bytes === undefined || bytes[0] !== 0x7b) return undefined
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Decodes base32 in either case; bits that fill no byte are dropped. */
export const fromBase32 = (text: string): Buffer | undefined => {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const character of text.toLowerCase()) {
    const digit = base32.indexOf(character)
    if (digit < 0) return undefined
    held = ((held << 5) | digit) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  return Buffer.from(bytes)
}

/** Base32 in capitals, without padding. */
export const toBase32 = (bytes: Uint8Array): string => {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += base32.charAt((held >> bits) & 31)
    }
  }
  if (bits > 0) text += base32.charAt((held << (5 - bits)) & 31)
  return text.toUpperCase()
}

/** Whether a body may be a random string: many different characters and no long run of one. */
export const isVaried = (body: string): boolean => {
  const distinct = new Set(body).size
  return distinct >= Math.min(12, body.length / 3) && !longRun.test(body)
}

const longRun = /(.)\1{5}/
