// The inverse of the proofs, for templates of examples and for tests; no scan loads it.
import type { ProofId } from '#model/rule.ts'
import { annotatedTail, azureTail, devopsParts, entraTail } from './proofs/azure.ts'
import { crcOf, fromBase64, toBase32, toBase62, toHex32 } from './proofs/codes.ts'
import { base58Tail, bech32Tail, toBase58 } from './proofs/coins.ts'
import { confluentTail, fineGrainedTail, gitlabTail, grafanaTail } from './proofs/crc.ts'
import { makePem } from './proofs/make-pem.ts'
import {
  makeBedrock,
  makeDiscord,
  makeGrafanaLegacy,
  makeJwt,
  makeOnepassword,
  makePypi,
  makeSentry,
} from './proofs/make-tokens.ts'

/** Numbers in [0, 1). */
export type Random = () => number

/** Turns a random value of a rule's pattern into one that satisfies the rule's proof. */
export type Make = (sample: string, random: Random) => string

const keep: Make = (sample) => sample

const afterFirst = (sample: string): string => sample.slice(sample.indexOf('_') + 1)

const base62Tail: Make = (sample) => sample.slice(0, -6) + toBase62(crcOf(afterFirst(sample).slice(0, -6)), 6)

const gitlab: Make = (sample) => {
  const dot = sample.lastIndexOf('.')
  if (dot < 0) return sample
  return sample.slice(0, -7) + gitlabTail(sample.slice(0, -7))
}

const signed: Make = (sample) => {
  const bare = sample.replaceAll('=', '')
  const bytes = fromBase64(sample) ?? Buffer.alloc(0)
  const signature = bare.slice(-10, -6).replaceAll('-', '+').replaceAll('_', '/')
  const made = Buffer.concat([bytes.subarray(0, -4), azureTail(bytes.subarray(0, -4), signature)]).toString('base64')
  const text = sample.includes('-') || sample.includes('_') ? made.replaceAll('+', '-').replaceAll('/', '_') : made
  return text.replaceAll('=', '').slice(0, bare.length) + '='.repeat(sample.length - bare.length)
}

const plainEnding = /[+/]/
const alnum = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

// The tail must stay within the alphabet of the pattern: the first character is drawn anew until it does.
const annotated: Make = (sample, random) => {
  for (;;) {
    const head = alnum.charAt(Math.floor(random() * alnum.length)) + sample.slice(1, 80)
    const tail = annotatedTail(fromBase64(head) ?? Buffer.alloc(0))
    if (!plainEnding.test(tail)) return head + tail + sample.slice(84)
  }
}

const devops: Make = (sample) => {
  const parts = devopsParts(sample)
  if (parts === undefined) return sample
  const { payload } = parts
  const [a = 0, b = 0, c = 0, d = 0] = Buffer.from(toHex32(crcOf(payload.toString('latin1')) ^ 0xe0b9692d), 'hex')
  const pieces = [
    payload.subarray(0, 2),
    [a],
    payload.subarray(2, 6),
    [b, c],
    payload.subarray(6, 19),
    [d],
    payload.subarray(19),
  ]
  return toBase32(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toLowerCase()
}

const bech32: Make = (sample) => {
  const at = sample.lastIndexOf('1')
  const body = sample.slice(at + 1, -6)
  return sample.slice(0, -6) + bech32Tail(sample.slice(0, at).toLowerCase(), body.toLowerCase()).toUpperCase()
}

const base58Heads: readonly (readonly [string, string, number])[] = [
  ['xprv', '0488ade4', 74],
  ['yprv', '049d7878', 74],
  ['zprv', '04b2430c', 74],
  ['tprv', '04358394', 74],
  ['5', '80', 32],
  ['', '80', 33],
]

const base58: Make = (sample, random) => {
  const [, head = '80', length = 33] = base58Heads.find(([start]) => sample.startsWith(start)) ?? []
  const rest = Buffer.alloc(length).map(() => Math.floor(random() * 256))
  if (length === 33) rest[32] = 1
  const body = Buffer.concat([Buffer.from(head, 'hex'), rest])
  return toBase58(Buffer.concat([body, base58Tail(body)]))
}

/** A maker for every proof. */
export const makers: Readonly<Record<ProofId, Make>> = {
  age: bech32,
  anthropic: keep,
  'aws-key-id': keep,
  'azure-annotated-52': signed,
  'azure-annotated-84': annotated,
  'azure-devops-legacy': devops,
  'azure-storage': signed,
  base58check: base58,
  'bedrock-short-term': makeBedrock,
  bip39: keep,
  cloudflare: (sample) => sample.slice(0, -8) + toHex32(crcOf(afterFirst(sample).slice(0, -8))),
  confluent: (sample) =>
    sample.startsWith('cflt') ? sample.slice(0, 58) + confluentTail(sample.slice(4, 58)) : sample,
  'discord-bot': makeDiscord,
  'entra-client-secret': (sample) => sample.slice(0, -3) + entraTail(sample.slice(0, -3)),
  'github-classic': base62Tail,
  'github-fine-grained': (sample) => sample.slice(0, 77) + fineGrainedTail(sample.slice(0, 77)) + sample.slice(85),
  'gitlab-routable': gitlab,
  grafana: (sample) =>
    `${sample.slice(0, sample.lastIndexOf('_'))}_${grafanaTail(sample.slice(0, sample.lastIndexOf('_')))}`,
  'grafana-legacy': makeGrafanaLegacy,
  jwt: makeJwt,
  npm: base62Tail,
  'onepassword-service-account': makeOnepassword,
  openai: keep,
  openssh: makePem,
  pem: makePem,
  pypi: makePypi,
  'sentry-org': makeSentry,
  vercel: base62Tail,
  zuplo: (sample) => sample.slice(0, -8) + toHex32(crcOf(sample.slice(-41, -9))),
}
