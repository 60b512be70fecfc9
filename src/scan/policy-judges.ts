import type { PlaceJudge } from '#model/judge.ts'
import type { Options } from '#options.ts'
import type { Plan } from './plan.ts'

export const placeJudges = (_options: Options, _plan: Plan): PlaceJudge[] => []
