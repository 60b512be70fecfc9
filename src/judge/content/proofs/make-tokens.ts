type Random = () => number

const alnum = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

const text = (length: number, random: Random): string =>
  Array.from({ length }, () => alnum.charAt(Math.floor(random() * alnum.length))).join('')

const bytes = (length: number, random: Random): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))

const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

const jsonUrl = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A macaroon for the host that the sample's head names. */
export const makePypi = (sample: string, random: Random): string => {
  const host = sample.startsWith('pypi-AgEN') ? 'test.pypi.org' : 'pypi.org'
  const identifier = Buffer.from(
    `${text(8, random)}-${text(4, random)}-${text(4, random)}-${text(4, random)}-${text(12, random)}`,
  )
  const caveat = Buffer.from(JSON.stringify([2, [text(24, random)]]))
  const parts = [
    Buffer.from([2, 1, host.length]),
    Buffer.from(host),
    Buffer.from([2, identifier.length]),
    identifier,
    Buffer.from([0, 2, caveat.length]),
    caveat,
    Buffer.from([0, 0, 6, 32]),
    bytes(32, random),
  ]
  return `pypi-${Buffer.concat(parts).toString('base64url')}`
}

export const makeSentry = (_sample: string, random: Random): string =>
  `sntrys_${json({ iat: 1.7e9 + Math.floor(random() * 1e7), url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: text(8, random) })}_${text(43, random)}`

export const makeOnepassword = (_sample: string, random: Random): string => {
  const muk = { alg: 'A256GCM', ext: true, k: text(43, random), key_ops: ['encrypt', 'decrypt'], kty: 'oct', kid: 'mp' }
  const secretKey =
    `A3-${text(6, random)}-${text(6, random)}-${text(5, random)}-${text(5, random)}-${text(5, random)}`.toUpperCase()
  const who = {
    email: `${text(13, random).toLowerCase()}@1passwordserviceaccounts.com`,
    muk,
    secretKey,
    srpX: text(64, random),
  }
  const throttle = { seed: text(64, random), uuid: text(26, random) }
  return `ops_${jsonUrl({ signInAddress: 'my.1password.com', userAuth: { method: 'SRPg-4096', alg: 'PBES2g-HS256' }, ...who, throttleSecret: throttle, deviceUuid: text(26, random) })}`
}

export const makeGrafanaLegacy = (_sample: string, random: Random): string =>
  json({ k: text(32, random), n: text(6, random), id: 1 + Math.floor(random() * 9) })

export const makeDiscord = (_sample: string, random: Random): string => {
  const id = String(10 ** 17 + Math.floor(random() * 1e9)) + String(Math.floor(random() * 10))
  return `${Buffer.from(id).toString('base64url')}.${text(6, random)}.${text(27, random)}`
}

export const makeJwt = (_sample: string, random: Random): string => {
  const claims = { sub: text(12, random), iss: 'https://issuer.invalid', exp: 4.1e9 + Math.floor(random() * 1e8) }
  return `${jsonUrl({ alg: 'HS256', typ: 'JWT' })}.${jsonUrl(claims)}.${bytes(32, random).toString('base64url')}`
}

export const makeBedrock = (_sample: string, random: Random): string => {
  const id = `ASIA${text(16, random).toUpperCase().replaceAll(notBase32, 'Q')}`
  const query = [
    'Action=CallWithBearerToken',
    'X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=${encodeURIComponent(`${id}/20990101/us-east-1/bedrock/aws4_request`)}`,
    'X-Amz-Date=20990101T000000Z',
    'X-Amz-Expires=43200',
    `X-Amz-Security-Token=${text(300, random)}`,
    `X-Amz-Signature=${bytes(32, random).toString('hex')}`,
    'X-Amz-SignedHeaders=host',
    'Version=1',
  ]
  return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?${query.join('&')}`).toString('base64')}`
}

const notBase32 = /[^A-Z2-7]/g
