import { writeDer, writeInteger } from './der.ts'
import { crc24 } from './pgp.ts'

type Random = () => number

const bytes = (length: number, random: Random): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))

const odd = (length: number, random: Random): Buffer => {
  const made = bytes(length, random)
  made[0] = (made[0] ?? 0) | 0xc0
  made[length - 1] = (made[length - 1] ?? 0) | 1
  return made
}

const toBytes = (value: bigint): Buffer => {
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}

const small = (value: number): Buffer => writeDer(2, Buffer.from([value]))

// Its factors are odd numbers, not primes: what proves a key is that its parts fit, and nobody may use this one.
const rsa = (random: Random): Buffer => {
  const p = odd(64, random)
  const q = odd(64, random)
  const n = toBytes(BigInt(`0x${p.toString('hex')}`) * BigInt(`0x${q.toString('hex')}`))
  const rest = [odd(128, random), p, q, odd(64, random), odd(64, random), odd(64, random)].map(writeInteger)
  return writeDer(0x30, small(0), writeInteger(n), writeInteger(Buffer.from([1, 0, 1])), ...rest)
}

const curve = Buffer.from('06082a8648ce3d030107', 'hex')
const rsaId = Buffer.from('300d06092a864886f70d0101010500', 'hex')
const pbes2 = Buffer.from('300b06092a864886f70d01050d', 'hex')

const ec = (random: Random): Buffer => writeDer(0x30, small(1), writeDer(4, odd(32, random)), writeDer(0xa0, curve))

const dsa = (random: Random): Buffer =>
  writeDer(0x30, small(0), ...[128, 20, 128, 128, 20].map((size) => writeInteger(odd(size, random))))

const string = (body: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, body])
}

const openssh = (random: Random): Buffer => {
  const kind = string(Buffer.from('ssh-ed25519'))
  const shown = string(bytes(32, random))
  const check = bytes(4, random)
  const secret = Buffer.concat([
    check,
    check,
    kind,
    shown,
    string(bytes(64, random)),
    string(Buffer.alloc(0)),
    Buffer.from([1, 2, 3, 4, 5]),
  ])
  const heads = ['none', 'none', ''].map((head) => string(Buffer.from(head)))
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...heads,
    Buffer.from([0, 0, 0, 1]),
    string(Buffer.concat([kind, shown])),
    string(secret),
  ])
}

const bodies: Readonly<Record<string, (random: Random) => Buffer>> = {
  'RSA PRIVATE KEY': rsa,
  'EC PRIVATE KEY': ec,
  'DSA PRIVATE KEY': dsa,
  'OPENSSH PRIVATE KEY': openssh,
  'ENCRYPTED PRIVATE KEY': (random) => writeDer(0x30, pbes2, writeDer(4, bytes(256, random))),
  'PRIVATE KEY': (random) => writeDer(0x30, small(0), rsaId, writeDer(4, rsa(random))),
  'PGP PRIVATE KEY BLOCK': (random) => Buffer.concat([Buffer.from([0x95, 1, 254]), bytes(509, random)]),
}

const label = /BEGIN ([A-Z ]*PRIVATE KEY(?: BLOCK)?)/
const line = /.{1,64}/g

/** A well-formed key of the kind that the sample's first line names. */
export const makePem = (sample: string, random: Random): string => {
  const named = label.exec(sample)?.[1] ?? 'PRIVATE KEY'
  const body = (bodies[named] ?? rsa)(random)
  const lines = body.toString('base64').match(line) ?? []
  const tail = named.includes('PGP')
    ? [`=${Buffer.from(crc24(body).toString(16).padStart(6, '0'), 'hex').toString('base64')}`]
    : []
  const head = named.includes('PGP') ? [''] : []
  return [`-----BEGIN ${named}-----`, ...head, ...lines, ...tail, `-----END ${named}-----`].join('\n')
}
