// What a trust policy checks too little, how bad each is, and how it is said.
import type { Severity } from '#model/severity.ts'

export type GapKind =
  | 'no-subject'
  | 'any-subject'
  | 'owner-prefix'
  | 'any-repository'
  | 'any-owner'
  | 'repository-prefix'
  | 'any-ref'
  | 'any-branch'
  | 'any-environment'
  | 'pull-request'
  | 'default-account'
  | 'branch-prefix'
  | 'environment-prefix'
  | 'other-wildcard'
  | 'no-environment'
  | 'no-audience'
  | 'weak-operator'
  | 'no-condition'
  | 'whole-pool'
  | 'owner-only'

type GapFacts = {
  readonly severity: Severity
  /** Who gets in, to be read after “… admits ”. */
  readonly admits: (words: Words) => string
}

/** Words of the issuer: what it calls a repository, and itself. */
export type Words = { readonly noun: string; readonly nouns: string; readonly platform: string; readonly owner: string }

/** From the widest to the narrowest; the first one of a policy is what its finding is called. */
export const gapFacts: Record<GapKind, GapFacts> = {
  'no-subject': { severity: 'critical', admits: ({ noun, platform }) => `every ${noun} on ${platform}` },
  'any-subject': { severity: 'critical', admits: ({ noun, platform }) => `every ${noun} on ${platform}` },
  'owner-prefix': {
    severity: 'critical',
    admits: ({ nouns, owner }) => `${nouns} of every ${owner} whose name begins alike`,
  },
  'no-condition': { severity: 'high', admits: ({ noun, platform }) => `every ${noun} on ${platform} to the pool` },
  'whole-pool': { severity: 'high', admits: () => 'every identity of the pool' },
  'any-repository': { severity: 'high', admits: ({ noun, owner }) => `every ${noun} of the ${owner}` },
  'any-owner': { severity: 'high', admits: ({ noun, owner }) => `a ${noun} of this name in every ${owner}` },
  'repository-prefix': { severity: 'high', admits: ({ noun }) => `every ${noun} whose name begins alike` },
  'any-ref': { severity: 'medium', admits: ({ noun }) => `every branch, tag and pull request of the ${noun}` },
  'any-branch': { severity: 'medium', admits: ({ noun }) => `every branch of the ${noun}` },
  'any-environment': { severity: 'medium', admits: ({ noun }) => `every environment of the ${noun}` },
  'pull-request': { severity: 'medium', admits: () => 'workflows of pull requests, before anyone reviewed them' },
  'default-account': {
    severity: 'medium',
    admits: ({ owner, noun }) => `everything in the ${owner} that names no ${noun}`,
  },
  'weak-operator': { severity: 'medium', admits: () => 'tokens that do not carry the claim at all' },
  'owner-only': { severity: 'low', admits: ({ noun, owner }) => `every ${noun} of the ${owner} to the pool` },
  'branch-prefix': { severity: 'low', admits: () => 'every branch or tag whose name begins alike' },
  'environment-prefix': { severity: 'low', admits: () => 'every environment whose name begins alike' },
  'other-wildcard': { severity: 'low', admits: () => 'more than one workflow, by a wildcard' },
  'no-audience': { severity: 'low', admits: () => 'tokens that were made for another audience' },
  'no-environment': {
    severity: 'info',
    admits: () => 'every workflow of the branch, those that outsiders start included',
  },
}

const kinds = Object.keys(gapFacts)

/** Negative where `a` lets more in than `b`. */
export const byWidth = (a: GapKind, b: GapKind): number => kinds.indexOf(a) - kinds.indexOf(b)
