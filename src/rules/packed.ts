// A rule set as the bundle holds it: each field of all rules as one text, tables as bytes, texts that no scan needs kept apart. What is read at every start is
// made of few large values, since parsing many small ones is what a start would cost.

import type { Rule } from '#model/rule.ts'
import type { Anchor, CredentialWord, Shape } from '#model/rule-set.ts'

/** Fields of a rule that no scan reads: texts for what was found, for `rules show` and for tests. */
export const detailFields = ['examples', 'negativeExamples', 'notes', 'revoke', 'references', 'keyless'] as const
export type RuleDetails = Pick<Rule, (typeof detailFields)[number]>

/** Fields whose values many rules share; a packed rule holds their place in the pool. */
export const pooledFields = ['context', 'reach'] as const

/** Fields that are a text in every rule. */
export const textFields = ['id', 'name', 'class', 'severity', 'pattern', 'provider', 'vendor', 'category'] as const

/** Fields that are a text where a rule has them; '' stands for none. */
export const optionalFields = ['confidence', 'publicPrefix', 'boundary', 'broker', 'proof'] as const

/** Ends a rule's part of a text that holds all rules'. */
export const rowEnd = '\n'
/** Stands between the members of a list within such a part. */
export const memberEnd = '\u0001'
/** Ends a keyword: some hold line feeds, and this takes one byte in JSON. */
export const keywordEnd = '\u007f'

export type Column =
  | (typeof textFields)[number]
  | (typeof optionalFields)[number]
  | (typeof pooledFields)[number]
  | 'keywords'

export const shapeWidth = 9

export type PackedTree = {
  readonly classes: string
  readonly rowBits: number
  readonly firstOutput: number
  readonly depth: number
  readonly outputs: string
  readonly outputLists: string
  readonly keywords: string
}

/** Places of vendors' words in groups: where each group begins, and the places. Base64 of 16-bit words. */
export type PackedGroups = { readonly starts: string; readonly places: string }

/** Vendors' words as texts, kinds by their first letter, the lists of rules that ask for them and which list each has, hashes. */
export type PackedWords = {
  readonly texts: string
  readonly kinds: string
  readonly lists: string
  readonly rules: string
  readonly hashes: string
  /** By the keyword that a word is. */
  readonly byKeyword: PackedGroups
  /** Variables by their hash: the distinct ones in ascending order, as unsigned numbers. */
  readonly variables: string
  readonly byHash: PackedGroups
}

export type PackedRules = {
  readonly pool: readonly unknown[]
  readonly columns: Readonly<Record<Column, string>>
  /** Fields that few rules have: the rule's index and the value. */
  readonly sparse: Readonly<Record<string, readonly (readonly [index: number, value: unknown])[]>>
  /** `shapeWidth` numbers a rule. Base64 of 32-bit words. */
  readonly shapes: string
  readonly anchors: readonly Anchor[]
  readonly tree: PackedTree
  readonly credentialWords: readonly CredentialWord[]
  readonly joints: readonly string[]
  readonly escapes: readonly string[]
  readonly vendorWords: PackedWords
  readonly byteSets: string
}

export const toShape = (packed: Uint32Array, at: number): Shape => ({
  min: packed[at] ?? 0,
  max: packed[at + 1] ?? 0,
  literals: { secret: packed[at + 2] ?? 0, whole: packed[at + 3] ?? 0 },
  first: packed[at + 4] ?? 0,
  last: packed[at + 5] ?? 0,
  all: packed[at + 6] ?? 0,
  edgeBefore: packed[at + 7] ?? 0,
  edgeAfter: packed[at + 8] ?? 0,
})

export const fromShape = ({ min, max, literals, first, last, all, edgeBefore, edgeAfter }: Shape): number[] => [
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
