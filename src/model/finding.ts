import type { Codec, ContentId } from './content.ts'
import type { Evidence } from './match.ts'
import type { ObjectId, PlaceKind, State } from './place.ts'
import type { Confidence, Severity } from './severity.ts'

export type RuleRef = {
  readonly id: string
  readonly name: string
  readonly provider: string | null
  readonly class: string | null
}

/** A place in a finding, as the report shows it. */
export type Location = {
  readonly path: string | null
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly commit?: ObjectId
  readonly blob?: ContentId
  readonly author?: string
  readonly date?: string
  readonly where: PlaceKind
  readonly decoded?: readonly Codec[]
  readonly fingerprint: string
  readonly snippet: string
}

export type Trust = 'outsider' | 'gated' | 'collaborator' | 'maintainer' | 'unknown'

/** A job that holds an identity: the step that really receives it, who can start it, what else it may do. */
export type Consumer = {
  readonly workflow: string
  readonly job: string
  readonly step: string | null
  readonly line: number
  readonly triggers: readonly string[]
  readonly trust: Trust
  readonly privileges: readonly string[]
  readonly environment: string | null
  readonly gates: readonly string[]
  readonly via: readonly string[]
}

/** A unified diff, ready for `git apply`. */
export type Patch = string

export type Step = {
  readonly title: string
  readonly detail: string
  readonly command?: string
  readonly url?: string
  readonly patch?: Patch
}

/** What ends an exposure, in order: contain, replace, clean, prevent. */
export type Remedy = {
  readonly summary: string
  readonly steps: readonly Step[]
  readonly broker?: { readonly name: string; readonly url: string }
}

/** Ids of public frameworks that name the weakness. */
export type Frameworks = { readonly [framework: string]: readonly string[] }

type Common = {
  readonly fingerprint: string
  readonly rule: RuleRef
  readonly severity: Severity
  readonly confidence: Confidence
  readonly title: string
  readonly locations: readonly Location[]
  readonly consumers?: readonly Consumer[]
  readonly evidence?: readonly Evidence[]
  readonly frameworks?: Frameworks
  readonly remediation: Remedy
}

/** A hard-coded credential, with everywhere it stands. */
export type Leak = Common & {
  readonly kind: 'leak'
  readonly secret: { readonly redacted: string; readonly length: number }
  readonly state?: State
  readonly occurrences?: number
}

export type IdentityFinding = Common & { readonly kind: 'identity' }

export type PolicyFinding = Common & { readonly kind: 'policy' }

/** The unit of reporting; holds a redaction, never a value. */
export type Finding = Leak | IdentityFinding | PolicyFinding

/** A match that is not reported, and why. */
export type Suppressed = {
  readonly rule: string
  readonly by: string
  readonly reason: string
  readonly location: Pick<Location, 'path' | 'line' | 'column' | 'fingerprint'> & { readonly commit?: ObjectId }
}
