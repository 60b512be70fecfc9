// Reads a vendor's file of rules. Whatever is not as `docs/rule-format.md` says is one sentence that names the file, the rule and the field.
import { type Document, parseAllDocuments, parse as parseYaml } from 'yaml'
import type { KeyClass, RuleSyntax, VendorCategory, VendorSyntax } from '#model/rule.ts'
import { confidences, severities } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import {
  bytes,
  type Check,
  type Field,
  type Fields,
  flag,
  id,
  isMapping,
  listOf,
  type Mapping,
  mappingOf,
  number,
  oneOf,
  optional,
  required,
  text,
} from './checks.ts'

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

/** What each value must have beyond the pattern. */
const requirement = mappingOf({
  entropy: optional(number({ least: 0, most: 8 })),
  digits: optional(bytes),
  upper: optional(bytes),
  lower: optional(bytes),
  special: optional(bytes),
})

const exception = mappingOf({ words: optional(listOf(text, 1)), patterns: optional(listOf(text, 1)) })

/** Asks for a field in the files that come with keyreach only: a team's own rules go by a default. */
type Demand = (check: Check) => Field

const ruleFields = (demand: Demand, examples: Check): Check =>
  mappingOf({
    id: required(id),
    name: demand(text),
    class: demand(oneOf(Object.keys(classes))),
    severity: demand(oneOf(severities)),
    pattern: required(text),
    ignoreCase: optional(flag),
    keywords: optional(listOf(text, 1)),
    context: optional(context),
    boundary: optional(text),
    require: optional(requirement),
    except: optional(exception),
    publicPrefix: optional(text),
    confidence: optional(oneOf(confidences)),
    proof: optional(id),
    pair: optional(pair),
    revoke: optional(revoke),
    broker: optional(id),
    references: optional(listOf(text, 1)),
    notes: optional(text),
    replaces: optional(listOf(id, 1)),
    examples: demand(examples),
    negativeExamples: demand(examples),
  })

const NO_FIELDS: Mapping = {}

/** Names the rule by its id where it has one, so that the sentence points to it. */
const rule =
  (fields: Check): Check =>
  (value, at) => {
    const [file] = at.split(', field rules,')
    const { id: ownId } = isMapping(value) ? value : NO_FIELDS
    fields(value, typeof ownId === 'string' ? `${file}, rule ${ownId}` : at)
  }

const vendorFields = (demand: Demand, examples: Check): Check =>
  mappingOf({
    provider: required(id),
    name: demand(text),
    category: demand(oneOf(Object.keys(categories))),
    ...vendorWords,
    revoke: demand(revoke),
    broker: optional(id),
    keyless: optional(text),
    references: demand(listOf(text, 1)),
    rules: required(listOf(rule(ruleFields(demand, examples)), 1)),
  })

const builtIn = vendorFields(required, listOf(text, 2))
const custom = vendorFields(optional, listOf(text, 0))

const unreadable = (cause: unknown, file: string): UserError => {
  const reason =
    cause instanceof Error ? cause.message.split('\n')[0]?.replace(TRAILING_COLON, '') : 'it cannot be read'
  return new UserError(`${file} is not YAML: ${reason}`, { cause })
}

const TRAILING_COLON = /:$/

const readYaml = (source: string, file: string): unknown => {
  try {
    return parseYaml(source)
  } catch (cause) {
    throw unreadable(cause, file)
  }
}

/** Reads and checks one vendor's file; `file` is its name in messages. */
export const parseVendor = (source: string, file: string): VendorSyntax => {
  const document = readYaml(source, file)
  builtIn(document, file)
  return document as VendorSyntax
}

type Own = Pick<VendorSyntax, 'provider'> & Partial<VendorSyntax> & { readonly rules: readonly OwnRule[] }
type OwnRule = Pick<RuleSyntax, 'id' | 'pattern'> & Partial<RuleSyntax>

const completeRule = (own: OwnRule): RuleSyntax => ({
  name: own.id,
  class: 'api-key',
  severity: 'high',
  examples: [],
  negativeExamples: [],
  ...own,
})

const complete = (own: Own): VendorSyntax => ({
  name: own.provider,
  category: 'saas',
  revoke: { how: 'Revoke it where it was issued, then take it out of the code and of everything that holds a copy.' },
  references: [],
  ...own,
  rules: own.rules.map(completeRule),
})

const contentOf = (document: Document.Parsed): unknown => {
  const [error] = document.errors
  if (error !== undefined) throw error
  return document.toJS({ maxAliasCount: 100 })
}

const readDocuments = (source: string, file: string): unknown[] => {
  const documents = parseAllDocuments(source, { logLevel: 'silent' })
  if ('empty' in documents) return []
  try {
    return documents.map(contentOf).filter((value) => value !== null)
  } catch (cause) {
    throw unreadable(cause, file)
  }
}

/** Reads and checks a team's own rules: one YAML document a vendor; what a vendor's own file must say goes by a default here. */
export const parseCustom = (source: string, file: string): VendorSyntax[] => {
  const documents = readDocuments(source, file)
  if (documents.length === 0) throw new UserError(`${file} holds no rules.`)
  return documents.map((document, index) => {
    custom(document, documents.length === 1 ? file : `${file}, document ${index + 1}`)
    return complete(document as Own)
  })
}
