import { createDetector, type Detector, type Telling } from '#detect.ts'
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
