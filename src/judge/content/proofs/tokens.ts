import type { Proof } from '#model/judge.ts'
import { fromBase64, jsonOf, latin1 } from './codes.ts'
import { doubted, proven, refuted, unknown } from './outcome.ts'

const pypiHead = /^pypi-(.*)$/
const hosts = ['pypi.org', 'test.pypi.org']

/** A macaroon of the second version: location first, a 32-byte signature last. */
export const pypi: Proof = (bytes) => {
  const body = fromBase64(pypiHead.exec(latin1(bytes))?.[1] ?? '?')
  if (body === undefined || body.length < 40) return unknown
  const host = hosts.find((name) =>
    body.subarray(0, name.length + 3).equals(Buffer.from(`\x02\x01${String.fromCharCode(name.length)}${name}`)),
  )
  if (host === undefined || body[body.length - 34] !== 6 || body[body.length - 33] !== 32) return unknown
  return proven('it is a macaroon with its location and signature in place', `It uploads to ${host}.`)
}

export const sentryOrg: Proof = (bytes) => {
  const [, body = '', tail = ''] = latin1(bytes).split('_')
  const claims = jsonOf(body)
  if (typeof claims?.['org'] !== 'string' || tail.length < 40) return unknown
  return proven(
    'it carries the organization it belongs to',
    `It belongs to Sentry organization ${plain(claims['org'])}.`,
  )
}

export const onepasswordServiceAccount: Proof = (bytes) => {
  const claims = jsonOf(latin1(bytes).slice(4))
  const address = claims?.['signInAddress']
  if (typeof address !== 'string' || claims?.['secretKey'] === undefined) return unknown
  return proven('it carries the account’s own fields', `It signs in at ${plain(address)}.`)
}

const example = /^EXAMPLE/i

/** The key of a shared report has the same beginning, and a UUID where Grafana's has letters and digits. */
const reportKey = /^\{"k":"[0-9a-f]{8}-[0-9a-f]{4}-/

export const grafanaLegacy: Proof = (bytes) => {
  const text = latin1(bytes)
  const claims = jsonOf(text)
  if (reportKey.test(Buffer.from(text, 'base64').toString('latin1')))
    return refuted('it carries fields of something else')
  if (claims === undefined) return doubted('it does not decode to the fields of such a key')
  if (typeof claims['k'] !== 'string' || claims['id'] === undefined)
    return refuted('it carries fields of something else')
  if (example.test(claims['k'])) return refuted('it says itself that it is an example')
  return proven(
    'it carries key, name and organization',
    `It belongs to Grafana organization ${plain(String(claims['id']))}.`,
  )
}

const snowflake = /^\d{17,20}$/

export const discordBot: Proof = (bytes) => {
  const [id = '', stamp = '', tail = ''] = latin1(bytes).split('.')
  const digits = fromBase64(id)?.toString('latin1') ?? ''
  if (!snowflake.test(digits) || stamp.length !== 6 || tail.length < 27) return unknown
  return proven('its first part is the id of a bot', `It belongs to Discord application ${digits}.`)
}

const unprintable = /[^ -~]/g

/** Text out of a token, cut and cleaned so that a sentence can show it. */
export const plain = (text: string): string => text.replace(unprintable, '?').slice(0, 80)
