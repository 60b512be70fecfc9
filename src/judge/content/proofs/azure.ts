import type { Proof } from '#model/judge.ts'
import { crcOf, fromBase32, fromBase64, latin1, littleEndian, toAlphabet, toBase62 } from './codes.ts'
import { marvin32 } from './marvin.ts'
import { doubted, proven, unknown } from './outcome.ts'

const seedOf = (name: string): bigint => Buffer.from(name, 'latin1').readBigUInt64BE()

const defaultSeed = seedOf('Default0')

/** Signature inside the key → its service and the names its checksum seeds are made of. */
const signed: Readonly<Record<string, { readonly service: string; readonly seeds: readonly string[] }>> = {
  '+ASt': { service: 'Storage', seeds: ['Default0'] },
  ACDb: {
    service: 'Cosmos DB',
    seeds: ['MastRO00', 'MastRW00', 'Resour00', 'SysAll00', 'SystRO00', 'SystRW00', 'Encryp00'],
  },
  '+ASb': { service: 'Service Bus', seeds: ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0'] },
  '+AEh': { service: 'Event Hubs', seeds: ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0'] },
  '+ARm': { service: 'Relay', seeds: ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0'] },
  '+ABa': { service: 'Batch', seeds: ['AbAcct00'] },
  AzFu: { service: 'Functions', seeds: ['Functi00', 'System00', 'Master00'] },
  AzCa: { service: 'Cache for Redis', seeds: ['Access00'] },
  AzSe: { service: 'AI Search', seeds: ['Query000', 'PAdmin00'] },
  '+AMC': { service: 'Machine Learning', seeds: ['Classic0'] },
  '+ACR': { service: 'Container Registry', seeds: ['ACRDflt0'] },
  AIoT: { service: 'IoT', seeds: ['IoTHub00', 'DpsKey00', 'Device00'] },
  APIM: { service: 'API Management', seeds: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'] },
  AZEG: { service: 'Event Grid', seeds: ['Default0'] },
}

/** A key whose last four decoded bytes are the Marvin32 checksum of those before, under a seed that its signature names. */
export const azureSigned: Proof = (bytes) => {
  const text = latin1(bytes)
  const kind = signed[text.replaceAll('=', '').slice(-10, -6).replaceAll('-', '+').replaceAll('_', '/')]
  const decoded = fromBase64(text)
  if (kind === undefined || decoded === undefined || decoded.length < 24) return unknown
  const tail = decoded.readUInt32LE(decoded.length - 4)
  const head = decoded.subarray(0, -4)
  const holds = kind.seeds.some((seed) => marvin32(head, seedOf(seed)) === tail)
  return holds
    ? proven('its checksum is correct', `It is a key of Azure ${kind.service}.`)
    : doubted('its checksum is wrong')
}

/** The last four bytes that make a signed key of these leading bytes. */
export const azureTail = (head: Uint8Array, signature: string): Buffer =>
  littleEndian(marvin32(head, seedOf(signed[signature]?.seeds[0] ?? 'Default0')))

/** The last four characters of an annotated key, from the sixty bytes before. */
export const annotatedTail = (head: Uint8Array): string =>
  littleEndian(marvin32(head, defaultSeed)).subarray(0, 3).toString('base64')

const annotated = /^[A-Za-z0-9]{52}JQQJ9[9D]([A-Z])([A-L])/
const providers: Readonly<Record<string, string>> = {
  ACOG: 'AI services',
  AZDO: 'DevOps',
  AZEG: 'Event Grid',
  AZMP: 'Maps',
  AZCS: 'Communication Services',
}

export const azureAnnotated: Proof = (bytes) => {
  const text = latin1(bytes)
  const date = annotated.exec(text)
  if (date === null || text.length < 84) return unknown
  const head = fromBase64(text.slice(0, 80)) ?? Buffer.alloc(0)
  const tail = text.slice(80, 84)
  const holds = tail === annotatedTail(head) || tail === toBase62(marvin32(head, defaultSeed), 6).slice(0, 4)
  if (!holds) return doubted('its checksum is wrong')
  const year = 2024 + (date[1] ?? 'A').charCodeAt(0) - 65
  const month = String((date[2] ?? 'A').charCodeAt(0) - 64).padStart(2, '0')
  const service = providers[text.slice(76, 80)]
  return proven(
    'its checksum is correct',
    `It was issued in ${year}-${month}.`,
    ...(service === undefined ? [] : [`It is a key of Azure ${service}.`]),
  )
}

const patSeeds: readonly number[] = [0xe0b9692d, 0x1019f92e]

/** Splits a personal access token of the old kind into payload and checksum, whose bytes are scattered. */
export const devopsParts = (text: string): { readonly payload: Buffer; readonly checksum: number } | undefined => {
  const all = fromBase32(text)
  if (all === undefined || all.length < 32) return undefined
  const payload = Buffer.concat([all.subarray(0, 2), all.subarray(3, 7), all.subarray(9, 22), all.subarray(23, 32)])
  const checksum = Buffer.from([all[22] ?? 0, all[8] ?? 0, all[7] ?? 0, all[2] ?? 0]).readUInt32LE()
  return { payload, checksum }
}

export const azureDevopsLegacy: Proof = (bytes) => {
  const parts = devopsParts(latin1(bytes))
  if (parts === undefined) return unknown
  const crc = crcOf(parts.payload.toString('latin1'))
  const holds = patSeeds.some((seed) => (crc ^ seed) >>> 0 === parts.checksum)
  return holds ? proven('its checksum is correct') : doubted('its checksum is wrong')
}

const entraAlphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~'

/** The last three characters of an Entra client secret, from those before. */
export const entraTail = (head: string): string =>
  toAlphabet(marvin32(Buffer.from(head, 'latin1'), seedOf('AadPwd00')), entraAlphabet).slice(0, 3)

export const entraClientSecret: Proof = (bytes) => {
  const text = latin1(bytes)
  return text.slice(-3) === entraTail(text.slice(0, -3)) ? proven('its checksum is correct') : unknown
}
