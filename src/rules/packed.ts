// A rule set as the bundle holds it: short JSON, the automaton as the edges of its tree, texts that no scan needs kept apart.

import type { Rule } from '#model/rule.ts'
import type { Anchor, CredentialWord, Shape, VendorWord } from '#model/rule-set.ts'

/** Fields of a rule that no scan reads: texts for what was found, for `rules show` and for tests. */
export const detailFields = ['examples', 'negativeExamples', 'notes', 'revoke', 'references', 'keyless'] as const
export type RuleDetails = Pick<Rule, (typeof detailFields)[number]>

/** Fields whose values many rules share; a packed rule holds their place in the pool. */
export const pooledFields = ['context', 'reach'] as const
type Pooled = (typeof pooledFields)[number]

export type PackedRule = Omit<Rule, Pooled | keyof RuleDetails> & { readonly pooled: readonly (number | null)[] }

export type PackedShape = readonly number[]

export type PackedTree = {
  readonly classes: string
  readonly rowBits: number
  readonly firstOutput: number
  readonly depth: number
  /** Breadth first: for each state its number of children, then class and number of each. Base64 of 16-bit words. */
  readonly edges: string
  readonly states: number
  readonly outputs: string
  readonly outputLists: string
  readonly keywords: readonly string[]
}

export type PackedRules = {
  readonly pool: readonly unknown[]
  readonly rules: readonly PackedRule[]
  readonly shapes: readonly PackedShape[]
  readonly anchors: readonly Anchor[]
  readonly tree: PackedTree
  readonly credentialWords: readonly CredentialWord[]
  readonly joints: readonly string[]
  readonly vendorWords: readonly (readonly [VendorWord['text'], VendorWord['kind'], rules: number])[]
  readonly byteSets: readonly string[]
}

export const toShape = ([
  min = 0,
  max = 0,
  secret = 0,
  whole = 0,
  first = 0,
  last = 0,
  all = 0,
  edgeBefore = 0,
  edgeAfter = 0,
]: PackedShape): Shape => ({
  min,
  max,
  literals: { secret, whole },
  first,
  last,
  all,
  edgeBefore,
  edgeAfter,
})

export const fromShape = ({ min, max, literals, first, last, all, edgeBefore, edgeAfter }: Shape): PackedShape => [
  min,
  max,
  literals.secret,
  literals.whole,
  first,
  last,
  all,
  edgeBefore,
  edgeAfter,
]
