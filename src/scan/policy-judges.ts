// The judges of places that a run's policy asks for.
import { createPlaceJudges } from '#judge/place/judges.ts'
import type { PlaceJudge } from '#model/judge.ts'
import type { Options } from '#options.ts'
import type { Plan } from './plan.ts'

/** In a range an ignore that stands in the head could have come with what it hides. */
export async function placeJudges({ policy, baseline }: Options, plan: Plan): Promise<readonly PlaceJudge[]> {
  const hasGlobs = policy.allow.length > 0 || policy.ignorePaths.length > 0
  return createPlaceJudges({
    policy,
    baseline,
    matchesGlob: hasGlobs ? (await import('./globs.ts')).globTest() : () => false,
    inlineIgnores: plan.range === undefined ? 'in-force' : 'not-in-force',
  })
}
