// Text of `.keyreach.yml` in, a checked policy out. Nothing of it is code, and nothing unknown passes.
import { posix } from 'node:path'
import { parseDocument, visit } from 'yaml'
import type { AcceptedReuse, AllowEntry, BrokerPolicy, Enforcement, Policy } from '#model/policy.ts'
import { confidences, severities } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import { emptyPolicy } from './defaults.ts'
import {
  anyMapping,
  child,
  day,
  type Field,
  type Fields,
  httpsUrl,
  list,
  mapping,
  mistake,
  oneOf,
  required,
  text,
  texts,
} from './fields.ts'

const enforcements = ['observe', 'warn', 'block'] as const satisfies readonly Enforcement[]
const keys = [
  'fail-on',
  'min-severity',
  'min-confidence',
  'paths',
  'rules',
  'allow',
  'accept-from-head',
  'identities',
  'enforce',
  'broker',
]

/** `source` names the file in messages. */
export function parsePolicy(yaml: string, source: string): Policy {
  const value = parseYaml(yaml, source)
  if (value === null || value === undefined) return { ...emptyPolicy, source }
  const fields = mapping({ file: source, at: '', value }, keys)
  const failOn = fields.of('fail-on')
  const minSeverity = fields.of('min-severity')
  const minConfidence = fields.of('min-confidence')
  const accept = fields.of('accept-from-head')
  const broker = fields.of('broker')
  return {
    ...emptyPolicy,
    source,
    ...(failOn && { failOn: oneOf(failOn, [...severities, 'none']) }),
    ...(minSeverity && { minSeverity: oneOf(minSeverity, severities) }),
    ...(minConfidence && { minConfidence: oneOf(minConfidence, confidences) }),
    ...ruleFields(fields),
    ignorePaths: ignoredPaths(fields),
    allow: optionalList(fields.of('allow')).map(allowEntry),
    acceptFromHead: accept ? oneOf(accept, ['never', 'same-repository']) : 'never',
    identities: identityFields(fields.of('identities')),
    enforce: enforceFields(fields.of('enforce')),
    ...(broker && { broker: brokerFields(broker) }),
  }
}

function parseYaml(yaml: string, source: string): unknown {
  const parsed = parseDocument(yaml, { prettyErrors: true, logLevel: 'error' })
  const [error] = parsed.errors
  if (error === undefined) return withoutAliases(parsed, source)
  const line = error.linePos?.[0].line
  throw new UserError(
    `${source}${line === undefined ? '' : `:${line}`}: is no valid YAML: ${firstLine(error.message)}`,
    { cause: error },
  )
}

/** An alias could make a small file a huge value, and a list of rules needs none. */
function withoutAliases(parsed: ReturnType<typeof parseDocument>, source: string): unknown {
  visit(parsed, {
    Alias: (_, { source: name }) => {
      throw new UserError(`${source}: the alias *${name} is not read; write out what it stands for`)
    },
  })
  return parsed.toJS()
}

const trailingColon = /:$/

const firstLine = (message: string): string => message.split('\n', 1)[0]?.replace(trailingColon, '') ?? message

const optionalList = (field: Field | undefined): Field[] => (field === undefined ? [] : list(field))

function ruleFields(fields: Fields): Pick<Policy, 'disabledRules' | 'customRuleFiles'> {
  const field = fields.of('rules')
  if (field === undefined) return { disabledRules: [], customRuleFiles: [] }
  const rules = mapping(field, ['disable', 'custom'])
  return {
    disabledRules: optionalList(rules.of('disable')).map(text),
    customRuleFiles: optionalList(rules.of('custom')).map(pathBelowRoot),
  }
}

/** A file beside the policy, whatever place both are read from: a commit has nothing outside of its tree. */
function pathBelowRoot(field: Field): string {
  const path = posix.normalize(text(field))
  if (path === '..' || path.startsWith('../') || posix.isAbsolute(path))
    throw mistake(field, `"${path}" is outside of the repository; write a path from its root`)
  return path
}

function ignoredPaths(fields: Fields): string[] {
  const field = fields.of('paths')
  if (field === undefined) return []
  return optionalList(mapping(field, ['ignore']).of('ignore'))
    .map(glob)
    .flatMap(withContent)
}

const wild = /[*?[\]{}()]/

/** A plain name may be that of a folder. */
const withContent = (path: string): readonly string[] => (wild.test(path) ? [path] : [path, `${path}/**`])

const fromRoot = /^(?:\.?\/)+/

/** As people write them for git: from the root with or without a slash, a folder with one at its end. */
function glob(field: Field): string {
  const written = text(field)
  if (written.startsWith('!'))
    throw mistake(field, `"${written}": nothing is taken out again; name only what is ignored`)
  const path = written.replace(fromRoot, '')
  return path.endsWith('/') ? `${path}**` : path
}

function allowEntry(field: Field): AllowEntry {
  const entry = mapping(field, ['rule', 'path', 'value-id', 'owner', 'reason', 'expires'])
  const expires = entry.of('expires')
  return {
    rule: text(required(entry, 'rule')),
    path: glob(required(entry, 'path')),
    valueId: text(required(entry, 'value-id')),
    owner: text(required(entry, 'owner')),
    reason: text(required(entry, 'reason')),
    ...(expires && { expires: day(expires) }),
  }
}

function identityFields(field: Field | undefined): Policy['identities'] {
  if (field === undefined) return emptyPolicy.identities
  const fields = mapping(field, ['owners', 'accepted'])
  const owners = fields.of('owners')
  return {
    owners: owners
      ? Object.fromEntries([...anyMapping(owners)].map(([name, value]) => [name, text(child(owners, name, value))]))
      : {},
    accepted: optionalList(fields.of('accepted')).map(acceptedReuse),
  }
}

function acceptedReuse(field: Field): AcceptedReuse {
  const entry = mapping(field, ['check', 'identity', 'owner', 'reason', 'expires'])
  const expires = entry.of('expires')
  return {
    check: text(required(entry, 'check')),
    identity: text(required(entry, 'identity')),
    owner: text(required(entry, 'owner')),
    reason: text(required(entry, 'reason')),
    ...(expires && { expires: day(expires) }),
  }
}

const groupForm = /^(leaks|identities|policy|(identity|policy)\/[a-z-]+)$/

function enforceFields(field: Field | undefined): Policy['enforce'] {
  if (field === undefined) return {}
  const groups = [...anyMapping(field)].map(([group, value]) => {
    const at = child(field, group, value)
    if (!groupForm.test(group))
      throw mistake(
        at,
        'is no group; write leaks, identities, policy, or the id of a check such as identity/shared-key',
      )
    return [group, oneOf(at, enforcements)]
  })
  return Object.fromEntries(groups)
}

function brokerFields(field: Field): BrokerPolicy {
  const fields = mapping(field, ['name', 'url', 'docs', 'token-endpoint', 'audience', 'providers'])
  const docs = fields.of('docs')
  const endpoint = fields.of('token-endpoint')
  const audience = fields.of('audience')
  const providers = fields.of('providers')
  return {
    name: text(required(fields, 'name')),
    url: httpsUrl(required(fields, 'url')),
    ...(docs && { docs: httpsUrl(docs) }),
    ...(endpoint && { tokenEndpoint: httpsUrl(endpoint) }),
    ...(audience && { audience: text(audience) }),
    ...(providers && { providers: texts(providers) }),
  }
}
