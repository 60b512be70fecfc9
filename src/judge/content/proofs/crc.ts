import { createHash } from 'node:crypto'
import type { Proof } from '#model/judge.ts'
import { crcOf, fromBase64, isVaried, latin1, littleEndian, toBase32, toBase36, toBase62, toHex32 } from './codes.ts'
import { doubted, proven, refuted, unknown } from './outcome.ts'

const checksumHolds = 'its checksum is correct'
const checksumFails = 'its checksum is wrong, so the vendor never issued it'

/** Prefix, body, then six characters of base 62 that are the body's CRC-32. */
const bodyAndBase62 = (value: string): boolean => {
  const start = value.indexOf('_') + 1
  const body = value.slice(start, -6)
  return toBase62(crcOf(body), 6) === value.slice(-6)
}

// Installation tokens (ghs_) carry six last characters that public samples do not confirm, so those only raise.
export const githubClassic: Proof = (bytes) => {
  const value = latin1(bytes)
  if (bodyAndBase62(value)) return proven(checksumHolds)
  return value.startsWith('ghs_') ? unknown : refuted(checksumFails)
}

export const strictBase62: Proof = (bytes) =>
  bodyAndBase62(latin1(bytes)) ? proven(checksumHolds) : refuted(checksumFails)

/** What eight characters of a fine-grained token must be, from the 77 before. */
export const fineGrainedTail = (head: string): string =>
  toBase32(createHash('sha256').update(head).digest()).slice(0, 8)

export const githubFineGrained: Proof = (bytes) => {
  const value = latin1(bytes)
  return value.slice(77, 85) === fineGrainedTail(value.slice(0, 77)) ? proven(checksumHolds) : unknown
}

/** The tail of a Grafana token: its head's CRC-32, lowest byte first. */
export const grafanaTail = (head: string): string => littleEndian(crcOf(head)).toString('hex')

export const grafana: Proof = (bytes) => {
  const value = latin1(bytes)
  const at = value.lastIndexOf('_')
  return value.slice(at + 1) === grafanaTail(value.slice(0, at))
    ? proven(checksumHolds)
    : doubted('its checksum is wrong')
}

export const cloudflare: Proof = (bytes) => {
  const value = latin1(bytes)
  const body = value.slice(value.indexOf('_') + 1, -8)
  return value.slice(-8) === toHex32(crcOf(body)) ? proven(checksumHolds) : doubted('its checksum is wrong')
}

export const zuplo: Proof = (bytes) => {
  const value = latin1(bytes)
  const [, body = '', tail = ''] = value.split('_')
  return tail === toHex32(crcOf(body)) ? proven(checksumHolds) : refuted(checksumFails)
}

/** The last six characters of a Confluent secret, from the 54 before. */
export const confluentTail = (body: string): string => littleEndian(crcOf(body)).toString('base64').slice(0, 6)

export const confluent: Proof = (bytes) => {
  const value = latin1(bytes)
  if (!value.startsWith('cflt')) return unknown
  return value.slice(58) === confluentTail(value.slice(4, 58))
    ? proven(checksumHolds)
    : doubted('its checksum is wrong')
}

/** The last seven characters of a routable GitLab token. */
export const gitlabTail = (head: string): string => toBase36(crcOf(head), 7)

const routable = /^[a-z]+-(?:t[0-9]_)?([A-Za-z0-9_-]{27,300})\.(?:[0-9a-z]{2}\.)?([0-9a-z]{2})[0-9a-z]{7}$/

export const gitlabRoutable: Proof = (bytes) => {
  const value = latin1(bytes)
  const shape = routable.exec(value)
  if (shape === null) return unknown
  if (value.slice(-7) !== gitlabTail(value.slice(0, -7))) return doubted('its checksum is wrong')
  return proven(checksumHolds, ...gitlabRoute(shape[1] ?? ''))
}

const route = /^([cogpu]):([0-9a-z]+)$/
const routeNames: Readonly<Record<string, string>> = {
  c: 'cell',
  o: 'organization',
  g: 'group',
  p: 'project',
  u: 'user',
}

/** Routing lines that the payload carries: which cell, organization, project or user the token belongs to. */
const gitlabRoute = (payload: string): readonly string[] =>
  latin1(fromBase64(payload) ?? new Uint8Array())
    .split('\n')
    .flatMap((line) => {
      const part = route.exec(line)
      const name = routeNames[part?.[1] ?? '']
      return name === undefined ? [] : [`It belongs to ${name} ${Number.parseInt(part?.[2] ?? '', 36)}.`]
    })

const openaiBody = /^sk-(?:(?:proj|svcacct|service|admin|None)-)?([A-Za-z0-9_-]*)T3BlbkFJ([A-Za-z0-9_-]*)$/
const openaiHalves: ReadonlySet<number> = new Set([20, 58, 74])

export const openai: Proof = (bytes) => {
  const [, before = '', after = ''] = openaiBody.exec(latin1(bytes)) ?? []
  if (before.length !== after.length || !openaiHalves.has(before.length)) return unknown
  return isVaried(before) && isVaried(after)
    ? proven('it carries the vendor’s mark between halves of equal length')
    : unknown
}

const anthropicBody = /^sk-ant-(?:api|admin)[0-9]{2}-([A-Za-z0-9_-]{93})AA$/

export const anthropic: Proof = (bytes) => {
  const body = anthropicBody.exec(latin1(bytes))?.[1]
  return body !== undefined && isVaried(body) ? proven('it has the vendor’s exact length and ending') : unknown
}
