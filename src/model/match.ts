import type { Codec, ContentId } from './content.ts'
import type { Confidence } from './severity.ts'
import type { Span } from './span.ts'

/** A sentence that a reader can check, with the line it speaks of. */
export type Evidence = { readonly text: string; readonly path?: string; readonly line?: number }

/** What a rule hit: plain data, so that it crosses a worker's boundary. Holds the raw value; ends where findings begin. */
export type Match = {
  readonly rule: string
  readonly content: ContentId
  /** The secret part, in bytes of the content (its encoded form where `codecs` is not empty). */
  readonly span: Span
  /** Everything the rule and its judges read to decide; a copy of it decides the same. */
  readonly reach: Span
  /** The secret part, decoded. */
  readonly value: Uint8Array
  /** The identifier the value is bound to (`OPENAI_API_KEY`, `Authorization`), or ''. */
  readonly name: string
  readonly codecs: readonly Codec[]
  readonly confidence: Confidence
  /** True where the value's own structure was proven; nothing may suppress it afterwards. */
  readonly proven: boolean
  /** When the value ends by itself, as ISO 8601, where it says so. */
  readonly expires?: string
  /** Who gets it by what is built or served from its place; absent where nothing says so. */
  readonly exposure?: Exposure
  readonly evidence: readonly Evidence[]
  /** Why it is no leak: set by content judges; kept, so that it can be counted and told. */
  readonly suppressed?: { readonly by: SuppressedBy; readonly why: string }
  /** The same, where it is to be told: it takes a leak's way up to the judges of places, and never becomes a finding. */
  readonly aside?: { readonly by: SuppressedBy; readonly why: string }
}

/** `client`: everybody who opens the page or installs the application. */
export type Exposure = 'client'

export const suppressors = [
  'placeholder',
  'proof',
  'randomness',
  'pair',
  'publishable',
  'expired',
  'documentation',
  'reference',
  'allowlist',
  'baseline',
  'inline-ignore',
  'test-data',
] as const
export type SuppressedBy = (typeof suppressors)[number]

/** An opinion of a judge. Judges are asked in order; a proof fixes confidence at high and nothing after it may suppress. */
export type Verdict =
  | { readonly kind: 'weigh'; readonly confidence: Confidence; readonly why: string }
  | { readonly kind: 'prove'; readonly why: string; readonly evidence?: readonly Evidence[]; readonly expires?: string }
  /** What is built or served from here hands it to others; says nothing of how sure it is. */
  | { readonly kind: 'expose'; readonly why: string }
  | { readonly kind: 'suppress'; readonly by: SuppressedBy; readonly why: string }
