import { createDetector, type Detector, type Telling } from '#detect.ts'
import type { Policy } from '#model/policy.ts'
import type { RuleAdditions } from '#model/rule-set.ts'
import type { Options } from '#options.ts'
import { loadRules } from '#rules/load.ts'

/** A detector, and the team's own rules as its workers need them. */
export type OwnDetector = { readonly detector: Detector; readonly ownRules: RuleAdditions | undefined }

/** A detector with the built-in rules and the team's own; what compiles these is loaded where there are any. */
export async function detectorFor(
  { customRules }: Pick<Options, 'customRules'>,
  telling: Telling,
): Promise<OwnDetector> {
  if (customRules.length === 0) return { detector: createDetector(loadRules(), telling), ownRules: undefined }
  const { compileCustom } = await import('./custom-rules.ts')
  const ownRules = compileCustom(loadRules(), customRules)
  return { detector: createDetector(loadRules(ownRules), telling), ownRules }
}

/** The detector of a run, after what the run's policy names was found to be there. */
export async function detectorOfRun(
  options: Pick<Options, 'customRules' | 'policy'>,
  telling: Telling,
): Promise<OwnDetector> {
  const own = await detectorFor(options, telling)
  if (namesAny(options.policy)) (await import('./policy-names.ts')).checkNames(options.policy, own.detector)
  return own
}

const namesAny = ({ disabledRules, allow, enforce, identities, broker }: Policy): boolean =>
  disabledRules.length + allow.length + identities.accepted.length + Object.keys(enforce).length > 0 ||
  broker?.providers !== undefined
