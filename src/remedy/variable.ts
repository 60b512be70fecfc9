// Which environment variable a value should be read from: the one it is bound to already, else the vendor's usual one.
import { clientNameOf } from '#model/client-name.ts'
import type { Leak } from '#model/finding.ts'
import type { Rule } from '#model/rule.ts'

const upperName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/
const boundName = /([A-Za-z_][A-Za-z0-9_]{1,63})["']?[ \t]{0,8}(?::=|=>|[:=])[ \t]{0,8}["'`]?$/
const wordBreak = /([a-z0-9])([A-Z])/g
const notOfName = /[^A-Z0-9]+/g
const letterFirst = /^[A-Z]/

/** Names that say nothing of whose value it is. */
const vague = new Set([
  'API_KEY',
  'SECRET_KEY',
  'ACCESS_KEY',
  'ACCESS_TOKEN',
  'AUTH_TOKEN',
  'CLIENT_SECRET',
  'PRIVATE_KEY',
])

const suffixes: Partial<Record<Rule['class'], string>> = {
  password: 'PASSWORD',
  'connection-string': 'URL',
  webhook: 'WEBHOOK_URL',
  'private-key': 'PRIVATE_KEY',
  'signing-key': 'SIGNING_KEY',
  'oauth-client-secret': 'CLIENT_SECRET',
  'oauth-access': 'TOKEN',
  'oauth-refresh': 'REFRESH_TOKEN',
  'personal-access-token': 'TOKEN',
  'service-account': 'SERVICE_ACCOUNT_KEY',
  session: 'SESSION_TOKEN',
  temporary: 'TOKEN',
  deploy: 'DEPLOY_TOKEN',
  'key-id': 'ACCESS_KEY_ID',
  admin: 'ADMIN_KEY',
}

export type VariableHints = {
  /** The identifier that the value is bound to, where the scan knows it. */
  readonly name?: string | undefined
  /** What the broker's own clients read. */
  readonly usual?: string | undefined
}

export function variableOf(leak: Pick<Leak, 'locations' | 'secret'>, rule: Rule, hints: VariableHints): string {
  const bound = ownName(hints.name || nameInSnippet(leak))
  if (bound !== undefined && upperName.test(bound) && !vague.has(bound)) return bound
  if (rule.provider === 'generic') return bound === undefined || bound === '' ? 'APP_SECRET' : upper(bound)
  return rule.context?.variables[0] ?? hints.usual ?? `${upper(rule.provider)}_${suffixes[rule.class] ?? 'API_KEY'}`
}

/** A name that makes its value public is no name for the new one. */
const ownName = (name = ''): string | undefined => (clientNameOf(name)?.rest ?? name) || undefined

const upper = (name: string): string => {
  const word = name.slice(0, 64).replace(wordBreak, '$1_$2').toUpperCase().replace(notOfName, '_')
  return letterFirst.test(word) ? word : `K${word}`
}

/** The name that a leak's value is bound to. Snippets are masked, so nothing of a value can be taken for a name. */
export function nameInSnippet({ locations, secret }: Pick<Leak, 'locations' | 'secret'>): string | undefined {
  const snippet = locations[0]?.snippet ?? ''
  const at = snippet.lastIndexOf(secret.redacted)
  return at <= 0 ? undefined : boundName.exec(snippet.slice(Math.max(0, at - 90), at))?.[1]
}
