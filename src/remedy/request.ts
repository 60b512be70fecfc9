import type { Leak } from '#model/finding.ts'
import type { Exposure } from '#model/match.ts'
import type { BrokerPolicy } from '#model/policy.ts'
import type { KeyClass, Rule } from '#model/rule.ts'
import type { Mode } from '#model/scan-result.ts'

/** What of a run a remedy depends on. */
export type RemedyContext = {
  readonly mode: Mode
  /** The identifier that the value is bound to. */
  readonly name?: string | undefined
  /** Who gets it by what is built or served from its place. */
  readonly exposure?: Exposure | undefined
  /** The branch that a range goes into. */
  readonly base?: string | undefined
}

/** A leak that is to be ended, its rule, and the broker that the team configured. */
export type RemedyRequest = {
  readonly leak: Omit<Leak, 'remediation'>
  readonly rule: Rule
  readonly broker?: BrokerPolicy | undefined
  readonly context: RemedyContext
}

const nouns: Record<KeyClass, string> = {
  'api-key': 'key',
  project: 'key',
  user: 'key',
  organization: 'key',
  'service-account': 'key',
  admin: 'admin key',
  session: 'session',
  temporary: 'token',
  'personal-access-token': 'token',
  'oauth-access': 'token',
  'oauth-refresh': 'refresh token',
  'oauth-client-secret': 'client secret',
  publishable: 'key',
  test: 'key',
  'gateway-master': 'master key',
  'gateway-virtual': 'virtual key',
  webhook: 'webhook URL',
  'signing-key': 'signing key',
  'private-key': 'private key',
  password: 'password',
  'connection-string': 'connection string',
  'key-id': 'key',
  deploy: 'deploy token',
  recovery: 'recovery code',
  generic: 'secret',
}

/** What a person calls the value. */
export const nounOf = (rule: Pick<Rule, 'class'>): string => nouns[rule.class]

export const isGeneric = (rule: Pick<Rule, 'provider'>): boolean => rule.provider === 'generic'

export const isRange = (mode: Mode): boolean => mode === 'diff' || mode === 'staged'

/** Of a range without a commit: it is staged, or stands in files on top of HEAD, and nobody else has it yet. */
export const isUncommitted = ({ leak, context: { mode } }: RemedyRequest): boolean =>
  mode === 'staged' || (mode === 'diff' && leak.locations.every(({ commit }) => commit === undefined))

export const shortId = (id: string): string => id.slice(0, 10)
