import type { Evidence, Match, SuppressedBy, Verdict } from './match.ts'
import type { Occurrence } from './place.ts'
import type { Rule } from './rule.ts'
import type { Confidence, Severity } from './severity.ts'
import type { Span } from './span.ts'

/** The vendor that is named in what leads up to a value beginning at `start`, or undefined. */
export type VendorBefore = (bytes: Uint8Array, start: number) => string | undefined

/** What a content judge may look at beside the match: the readable bytes it stands in, its span there, its rule, and the other matches of the same bytes. */
export type Surroundings = {
  readonly bytes: Uint8Array
  readonly span: Span
  readonly rule: Rule
  readonly others: readonly Match[]
  readonly vendorBefore?: VendorBefore
}

/** An opinion from the match and its surroundings alone; undefined where it has none. */
export type ContentJudge = {
  readonly name: string
  readonly judge: (match: Match, surroundings: Surroundings) => Verdict | undefined
}

/** What an offline check of a value's own structure says; `expires` is ISO 8601. */
export type ProofOutcome =
  | { readonly kind: 'proven'; readonly why: string; readonly evidence: readonly Evidence[]; readonly expires?: string }
  | { readonly kind: 'refuted'; readonly by: SuppressedBy; readonly why: string }
  | { readonly kind: 'doubted'; readonly why: string }
  | { readonly kind: 'unknown'; readonly evidence?: readonly Evidence[]; readonly atMost?: Confidence }

/** Checks a value's own structure; no network, no clock. */
export type Proof = (value: Uint8Array) => ProofOutcome

/** What a judge of places decides with: nothing of it comes from a stage. */
export type PlaceContext = {
  readonly rule: Rule
  /** Stable id of the occurrence, as reports show it. */
  readonly fingerprint: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** The line of the occurrence and the one before it, raw; '' where there is none. */
  readonly line: string
  readonly lineBefore: string
}

/** What a judge of places says: weigh down, or suppress; severity may be capped. */
export type PlaceVerdict =
  | Exclude<Verdict, { kind: 'prove' }>
  | { readonly kind: 'cap'; readonly severity: Severity; readonly why: string }

/** An opinion after attribution: it sees path, commit and policy. */
export type PlaceJudge = {
  readonly name: string
  readonly judge: (occurrence: Occurrence, context: PlaceContext) => PlaceVerdict | undefined
}

/** Whether a glob of a policy file admits a path. */
export type PathTest = (glob: string, path: string) => boolean
