import type { Confidence, Severity } from './severity.ts'

/** What a key is, where its format or its name tells it. */
export type KeyClass =
  | 'api-key'
  | 'project'
  | 'user'
  | 'organization'
  | 'service-account'
  | 'admin'
  | 'session'
  | 'temporary'
  | 'personal-access-token'
  | 'oauth-access'
  | 'oauth-refresh'
  | 'oauth-client-secret'
  | 'publishable'
  | 'test'
  | 'gateway-master'
  | 'gateway-virtual'
  | 'webhook'
  | 'signing-key'
  | 'private-key'
  | 'password'
  | 'connection-string'
  | 'key-id'
  | 'deploy'
  | 'recovery'
  | 'generic'

/** Names a proof of `judge/content/proofs`: a check of a value's own structure that needs no network. */
export type ProofId = string

/** The other half of a credential: another rule's match within `within` bytes, and what this half is worth without it. */
export type PairSpec = { readonly rule: string; readonly within: number; readonly alone: 'keep' | 'low' | 'suppress' }

/** Words that must name the vendor beside a value that does not name it itself; a vendor file's own are the default. */
export type ContextSpec = {
  /** Words, lower case, that must stand in the identifier, header, call or host near the value. */
  readonly names?: readonly string[]
  /** Whole names of variables, upper case, that carry this key. */
  readonly variables?: readonly string[]
  readonly hosts?: readonly string[]
}

/** What a value must have beyond its pattern: Shannon entropy in bits a character, and characters of each kind. */
export type RequireSpec = {
  readonly entropy?: number
  readonly digits?: number
  readonly upper?: number
  readonly lower?: number
  readonly special?: number
}

/** Values that fit and are none: those with one of the words in any case, or with a match of one of the patterns. */
export type ExceptSpec = { readonly words?: readonly string[]; readonly patterns?: readonly string[] }

/** How a key is ended at its vendor. */
export type RevokeSpec = { readonly url?: string; readonly how: string }

/** A rule as written in `patterns/<vendor>.yaml`; `docs/rule-format.md` is the author's guide. */
export type RuleSyntax = {
  readonly id: string
  readonly name: string
  readonly class: KeyClass
  readonly severity: Severity
  /** Shape of the value, from the checked subset of regular expressions; `(?<secret>…)` marks the secret part. */
  readonly pattern: string
  readonly ignoreCase?: boolean
  /** Literals, one of which every match contains. Absent: the value bears no mark, and `context` decides. */
  readonly keywords?: readonly string[]
  /** `true`: the vendor's names, variables or hosts must stand beside the value. */
  readonly context?: true | ContextSpec
  /** Characters, as a class body, that may not adjoin the match. */
  readonly boundary?: string
  readonly require?: RequireSpec
  readonly except?: ExceptSpec
  /** The part of the value that is public and may be shown. */
  readonly publicPrefix?: string
  readonly confidence?: Confidence
  readonly proof?: ProofId
  readonly pair?: PairSpec
  readonly revoke?: RevokeSpec
  readonly broker?: string
  readonly references?: readonly string[]
  readonly notes?: string
  /** Built-in rules that a team's own rule stands for: they are not searched for. */
  readonly replaces?: readonly string[]
  readonly examples: readonly string[]
  readonly negativeExamples: readonly string[]
}

/** A file of `patterns/`: one vendor, its rules and its remediation facts. */
export type VendorSyntax = {
  readonly provider: string
  readonly name: string
  readonly category: VendorCategory
  readonly names?: readonly string[]
  readonly variables?: readonly string[]
  readonly hosts?: readonly string[]
  readonly revoke: RevokeSpec
  /** The broker that makes a static key of this vendor unnecessary; absent where there is none. */
  readonly broker?: string
  /** One sentence on the keyless way, or on the best that there is. */
  readonly keyless?: string
  readonly references: readonly string[]
  readonly rules: readonly RuleSyntax[]
}

export type VendorCategory =
  | 'llm'
  | 'llm-tooling'
  | 'cloud'
  | 'vcs'
  | 'ci-cd'
  | 'package-registry'
  | 'saas'
  | 'payments'
  | 'comms'
  | 'database'
  | 'crypto-key'
  | 'secrets-manager'
  | 'generic'

/** What a match needs to read around itself, in bytes; `file` is the whole content. */
export type RuleReach = { readonly before: number; readonly after: number } | 'file'

/** A rule made ready: vendor facts merged in, pattern still text, so that it crosses a worker's boundary and a build. */
export type Rule = Omit<RuleSyntax, 'context' | 'keywords' | 'revoke' | 'references'> & {
  readonly provider: string
  readonly vendor: string
  readonly category: VendorCategory
  readonly keywords: readonly string[]
  readonly context?: {
    readonly names: readonly string[]
    readonly variables: readonly string[]
    readonly hosts: readonly string[]
  }
  readonly reach: RuleReach
  readonly revoke: RevokeSpec
  readonly broker?: string
  readonly keyless?: string
  readonly references: readonly string[]
}
