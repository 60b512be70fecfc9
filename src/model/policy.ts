import type { ContentId } from './content.ts'
import type { Confidence, Severity } from './severity.ts'

/** A group of checks and what a finding of it may do: report only, also annotate, or count for `--fail-on`. */
export type Enforcement = 'observe' | 'warn' | 'block'

/** An entry that accepts one value at one path, by a person who owns it, until a day. */
export type AllowEntry = {
  readonly rule: string
  readonly path: string
  readonly valueId: string
  readonly owner: string
  readonly reason: string
  readonly expires?: string
}

/** The team's broker, as `.keyreach.yml` names it. */
export type BrokerPolicy = {
  readonly name: string
  readonly url: string
  readonly docs?: string
  readonly tokenEndpoint?: string
  readonly audience?: string
  readonly providers?: readonly string[]
}

/** `.keyreach.yml`, read and checked; absent fields take the defaults of `options.ts`. */
export type Policy = {
  /** Where it was read: a path, or `<commit>:<path>`. */
  readonly source: string
  readonly failOn?: Severity | 'none'
  readonly minSeverity?: Severity
  readonly minConfidence?: Confidence
  readonly ignorePaths: readonly string[]
  readonly disabledRules: readonly string[]
  readonly customRuleFiles: readonly string[]
  readonly allow: readonly AllowEntry[]
  readonly acceptFromHead: 'never' | 'same-repository'
  readonly identities: {
    readonly owners: Readonly<Record<string, string>>
    readonly accepted: readonly AcceptedReuse[]
  }
  readonly enforce: Readonly<Record<string, Enforcement>>
  readonly broker?: BrokerPolicy
}

/** Reuse of an identity that the team has accepted, with its reason. */
export type AcceptedReuse = {
  readonly check: string
  readonly identity: string
  readonly owner: string
  readonly reason: string
  readonly expires?: string
}

/** One accepted location of `.keyreach-baseline.json`. */
export type BaselineEntry = {
  readonly fingerprint: string
  readonly rule: string
  readonly path: string | null
  /** Keyed digest that binds the entry to the value; never an unkeyed one. */
  readonly value: string
  readonly owner: string
  readonly reason: string
  readonly expires?: string
}

export type Baseline = { readonly source: string; readonly salt: string; readonly entries: readonly BaselineEntry[] }

/** Text of a file of the repository, for readers of workflows and settings. */
export type Document = { readonly path: string; readonly text: string; readonly blob?: ContentId }
