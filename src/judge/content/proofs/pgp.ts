import type { ProofOutcome } from '#model/judge.ts'
import { fromBase64 } from './codes.ts'
import { doubted, proven } from './outcome.ts'

const breaks = /\\+[rn]|[\r\n]/
const header = /^[A-Za-z-]{2,20}: /
/** What a file's quoting leaves at the ends of a line; `+` is the armour's own. */
const outer = /^[\s"'`,]+|[\s"'`,]+$/g
const checksum = /^=[A-Za-z0-9+/]{4}$/

/** The 24-bit checksum of OpenPGP armour. */
export const crc24 = (bytes: Uint8Array): number => {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb
    }
  }
  return crc & 0xffffff
}

/** The inside of an armoured OpenPGP private key. */
export const pgpArmour = (armour: string): ProofOutcome => {
  const lines = armour
    .split(breaks)
    .map((line) => line.replace(outer, ''))
    .filter((line) => line !== '' && !header.test(line))
  const body = fromBase64(lines.filter((line) => !line.startsWith('=')).join(''))
  if (body === undefined || body.length < 32) return doubted('its body does not decode')
  const told = lines.find((line) => checksum.test(line))
  if (told === undefined) return { kind: 'unknown' }
  const holds = fromBase64(told.slice(1))?.readUIntBE(0, 3) === crc24(body)
  return holds ? proven('its checksum is correct') : doubted('its checksum is wrong')
}
