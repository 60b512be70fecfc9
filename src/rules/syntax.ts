// Reads a vendor's file of rules. Whatever is not as `docs/rule-format.md` says is one sentence that names the file, the rule and the field.
import { parse as parseYaml } from 'yaml'
import type { KeyClass, VendorCategory, VendorSyntax } from '#model/rule.ts'
import { confidences, severities } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'

type Check = (value: unknown, at: string) => void
type Field = { readonly check: Check; readonly isRequired: boolean }
type Fields = Readonly<Record<string, Field>>
type Mapping = Readonly<Record<string, unknown>>

const classes: Record<KeyClass, true> = {
  'api-key': true,
  project: true,
  user: true,
  organization: true,
  'service-account': true,
  admin: true,
  session: true,
  temporary: true,
  'personal-access-token': true,
  'oauth-access': true,
  'oauth-refresh': true,
  'oauth-client-secret': true,
  publishable: true,
  test: true,
  'gateway-master': true,
  'gateway-virtual': true,
  webhook: true,
  'signing-key': true,
  'private-key': true,
  password: true,
  'connection-string': true,
  'key-id': true,
  deploy: true,
  recovery: true,
  generic: true,
}

const categories: Record<VendorCategory, true> = {
  llm: true,
  'llm-tooling': true,
  cloud: true,
  vcs: true,
  'ci-cd': true,
  'package-registry': true,
  saas: true,
  payments: true,
  comms: true,
  database: true,
  'crypto-key': true,
  'secrets-manager': true,
  generic: true,
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LEAST_EXAMPLES = 2

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fail = (at: string, expectation: string): never => {
  throw new UserError(`${at} must be ${expectation}.`)
}

const text: Check = (value, at) => {
  if (typeof value !== 'string' || value === '') fail(at, 'a text')
}

const flag: Check = (value, at) => {
  if (typeof value !== 'boolean') fail(at, 'true or false')
}

const bytes: Check = (value, at) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) fail(at, 'a whole number of bytes')
}

const id: Check = (value, at) => {
  if (typeof value !== 'string' || !ID.test(value)) fail(at, 'an id: lower-case letters, digits and hyphens')
}

const oneOf =
  (choices: readonly string[]): Check =>
  (value, at) => {
    if (typeof value !== 'string' || !choices.includes(value)) fail(at, `one of ${choices.join(', ')}`)
  }

const listOf =
  (check: Check, least: number): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least) return fail(at, `a list of at least ${least}`)
    value.forEach((member, index) => {
      check(member, `${at}, entry ${index + 1},`)
    })
  }

const checkField = (field: Field, value: unknown, { at, key }: { readonly at: string; readonly key: string }): void => {
  if (value !== undefined) field.check(value, `${at}, field ${key},`)
  else if (field.isRequired) throw new UserError(`${at} lacks the field ${key}.`)
}

const mappingOf =
  (fields: Fields): Check =>
  (value, at) => {
    if (!isMapping(value)) return fail(at, 'a mapping')
    const unknown = Object.keys(value).find((key) => fields[key] === undefined)
    if (unknown !== undefined)
      throw new UserError(`${at} has an unknown field ${unknown}; known are ${Object.keys(fields).join(', ')}.`)
    for (const [key, field] of Object.entries(fields)) checkField(field, value[key], { at, key })
  }

const required = (check: Check): Field => ({ check, isRequired: true })
const optional = (check: Check): Field => ({ check, isRequired: false })

const revoke = mappingOf({ url: optional(text), how: required(text) })
const vendorWords: Fields = {
  names: optional(listOf(text, 1)),
  variables: optional(listOf(text, 1)),
  hosts: optional(listOf(text, 1)),
}
const ownWords = mappingOf(vendorWords)

const context: Check = (value, at) => {
  if (value !== true) ownWords(value, at)
}

const pair = mappingOf({
  rule: required(id),
  within: required(bytes),
  alone: required(oneOf(['keep', 'low', 'suppress'])),
})

const ruleFields = mappingOf({
  id: required(id),
  name: required(text),
  class: required(oneOf(Object.keys(classes))),
  severity: required(oneOf(severities)),
  pattern: required(text),
  ignoreCase: optional(flag),
  keywords: optional(listOf(text, 1)),
  context: optional(context),
  boundary: optional(text),
  publicPrefix: optional(text),
  confidence: optional(oneOf(confidences)),
  proof: optional(id),
  pair: optional(pair),
  revoke: optional(revoke),
  broker: optional(id),
  references: optional(listOf(text, 1)),
  notes: optional(text),
  examples: required(listOf(text, LEAST_EXAMPLES)),
  negativeExamples: required(listOf(text, LEAST_EXAMPLES)),
})

const NO_FIELDS: Mapping = {}

/** Names the rule by its id where it has one, so that the sentence points to it. */
const rule: Check = (value, at) => {
  const [file] = at.split(', field rules,')
  const { id: ownId } = isMapping(value) ? value : NO_FIELDS
  ruleFields(value, typeof ownId === 'string' ? `${file}, rule ${ownId}` : at)
}

const vendor = mappingOf({
  provider: required(id),
  name: required(text),
  category: required(oneOf(Object.keys(categories))),
  ...vendorWords,
  revoke: required(revoke),
  broker: optional(id),
  keyless: optional(text),
  references: required(listOf(text, 1)),
  rules: required(listOf(rule, 1)),
})

const readYaml = (source: string, file: string): unknown => {
  try {
    return parseYaml(source)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : 'it cannot be read'
    throw new UserError(`${file} is not YAML: ${reason}`, { cause })
  }
}

/** Reads and checks one vendor's file; `file` is its name in messages. */
export const parseVendor = (source: string, file: string): VendorSyntax => {
  const document = readYaml(source, file)
  vendor(document, file)
  return document as VendorSyntax
}
