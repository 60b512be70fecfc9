// Opinions from where a match stands and from what the team decided, in order.
import type { PathTest, PlaceJudge } from '#model/judge.ts'
import type { Baseline, Policy } from '#model/policy.ts'
import { allow, ignoredPath } from './allow.ts'
import { accepted } from './baseline.ts'
import { expired } from './expired.ts'
import { inlineIgnore } from './inline.ts'
import { shippedFile } from './shipped.ts'
import { testCap, testData } from './test-data.ts'

export type PlaceJudging = {
  readonly policy: Policy
  readonly baseline: Baseline | undefined
  readonly matchesGlob: PathTest
  readonly inlineIgnores: 'in-force' | 'not-in-force'
}

export const createPlaceJudges = ({
  policy,
  baseline,
  matchesGlob,
  inlineIgnores,
}: PlaceJudging): readonly PlaceJudge[] => [
  ...(baseline === undefined ? [] : [accepted(baseline)]),
  ...(policy.allow.length === 0 ? [] : [allow(policy.allow, matchesGlob)]),
  expired,
  inlineIgnore(inlineIgnores),
  ...(policy.ignorePaths.length === 0 ? [] : [ignoredPath(policy.ignorePaths, matchesGlob)]),
  shippedFile,
  testData,
  testCap,
]
