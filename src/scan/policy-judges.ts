// The judges of places that a run's policy asks for.
import picomatch from 'picomatch'
import { createPlaceJudges } from '#judge/place/judges.ts'
import type { PathTest, PlaceJudge } from '#model/judge.ts'
import type { Options } from '#options.ts'
import type { Plan } from './plan.ts'

/** In a range an ignore that stands in the head could have come with what it hides. */
export const placeJudges = ({ policy, baseline }: Options, plan: Plan): readonly PlaceJudge[] =>
  createPlaceJudges({
    policy,
    baseline,
    matchesGlob: globTest(),
    inlineIgnores: plan.range === undefined ? 'in-force' : 'not-in-force',
  })

function globTest(): PathTest {
  const compiled = new Map<string, (path: string) => boolean>()
  return (glob, path) => {
    const test = compiled.get(glob) ?? picomatch(glob, { dot: true })
    compiled.set(glob, test)
    return test(path)
  }
}
