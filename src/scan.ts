// The pipeline in reading order: detect (with attribution) → judge → group → remedy → join → result. Each stage is elsewhere.
import { byWeight, toLeak } from '#findings/group.ts'
import type { Finding, Leak, Remedy } from '#model/finding.ts'
import type { Match } from '#model/match.ts'
import type { Occurrence } from '#model/place.ts'
import type { Rule } from '#model/rule.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { isAsSure, isAtLeast } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import { keyOf } from '#scan/blobs.ts'
import { identitiesOf } from '#scan/identities.ts'
import { emptyPart, type Job, type PartResult } from '#scan/job.ts'
import { judgePlaces, type Kept } from '#scan/judge-places.ts'
import { maskResult } from '#scan/mask.ts'
import type { Plan } from '#scan/plan.ts'
import { placeJudges } from '#scan/policy-judges.ts'
import { type Part, runPart } from '#scan/run-part.ts'
import { sumParts } from '#scan/sum.ts'
import type { Options } from './options.ts'

/** A result, and the occurrences behind its leaks for those who bind to values (the baseline). */
export type Scanned = { readonly result: ScanResult; readonly kept: readonly Kept[] }

export const scan = async (plan: Plan, options: Options, job: Job): Promise<ScanResult> =>
  (await scanKeeping(plan, options, job)).result

export async function scanKeeping(plan: Plan, options: Options, job: Job): Promise<Scanned> {
  const started = new Date()
  const parts = await runParts(plan, options, job)
  const occurrences = parts.flatMap((part) => part.occurrences)
  const { ruleOf } = job.detector
  const judges = await placeJudges(options, plan)
  const judged = judgePlaces(occurrences, {
    judges,
    disabledRules: options.policy.disabledRules,
    ruleOf,
    now: started.getTime(),
  })
  const sure = worthGrouping(judged.kept, options)
  const leaks = sure.length === 0 ? [] : await toLeaks(sure, parts, { plan, options, job })
  const identities = await identitiesOf(plan, options, leaks)
  const told = worthTelling([...identities.leaks, ...identities.findings], options)
  const result: ScanResult = {
    target: plan.target,
    mode: plan.mode,
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    findings: told.findings,
    ...(job.inventory === undefined || identities.inventory === undefined ? {} : { inventory: identities.inventory }),
    suppressed: judged.suppressed,
    ...sumParts(
      [...parts, identities.part, { ...emptyPart, problems: plan.problems ?? [] }],
      told.below + belowConfidence(judged.kept, sure, parts),
    ),
  }
  const leaked = occurrences.filter(({ match }) => match.aside === undefined)
  const values = new Set(leaked.map(({ match }) => keyOf(match)))
  return { result: maskResult(result, values, job.detector), kept: judged.kept }
}

async function runParts(plan: Plan, options: Options, job: Job): Promise<PartResult[]> {
  const results: PartResult[] = []
  for (const part of plan.parts) {
    const certain = certainValues(results.flatMap(({ occurrences }) => occurrences))
    const mayTell = (match: Match): boolean =>
      match.aside !== undefined || isAsSure(match.confidence, options.minConfidence) || certain.has(keyOf(match))
    results.push(await runSafely(part, { ...job, mayTell }))
  }
  return results
}

/** Once scanning has begun a bug costs its part and nothing else: it is a problem, and what the others found is reported. */
async function runSafely(part: Part, job: Job): Promise<PartResult> {
  try {
    return await runPart(part, job)
  } catch (error) {
    if (error instanceof UserError) throw error
    const name = error instanceof Error ? error.name : typeof error
    return {
      ...emptyPart,
      problems: [{ kind: 'internal', at: part.kind, detail: `a bug of keyreach (${name}); please report it` }],
    }
  }
}

type Grouping = { readonly plan: Plan; readonly options: Options; readonly job: Job }

async function toLeaks(
  kept: readonly Kept[],
  parts: readonly PartResult[],
  { plan, options, job }: Grouping,
): Promise<Leak[]> {
  const { remedyOf } = await import('#remedy/steps.ts')
  const groups = new Map<string, Kept[]>()
  for (const entry of kept) {
    const key = keyOf(entry.occurrence.match)
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const remedy = (leak: Omit<Leak, 'remediation'>, rule: Rule, match: Pick<Match, 'name' | 'exposure'>): Remedy =>
    remedyOf({
      leak,
      rule,
      broker: options.policy.broker,
      context: { mode: plan.mode, name: match.name, exposure: match.exposure, base: plan.range?.base?.name },
    })
  const context = { ruleOf: job.detector.ruleOf, remedyOf: remedy }
  return [...groups].flatMap(([key, entries]) => {
    const versions = parts.map((part) => part.versions.get(key)).find((count) => count !== undefined)
    return toLeak({ entries, versions }, context) ?? []
  })
}

/** A value that a person chose may stand elsewhere by chance: places that are not sure enough count only where the value is certain. */
function worthGrouping(kept: readonly Kept[], options: Options): Kept[] {
  const isSure = ({ occurrence }: Kept): boolean => isAsSure(occurrence.match.confidence, options.minConfidence)
  const certain = certainValues(kept.map(({ occurrence }) => occurrence))
  return kept.filter((entry) => isSure(entry) || certain.has(keyOf(entry.occurrence.match)))
}

const certainValues = (occurrences: readonly Occurrence[]): ReadonlySet<string> =>
  new Set(
    occurrences
      .filter(({ match }) => match.proven || (match.confidence === 'high' && !match.rule.startsWith('generic-')))
      .map(({ match }) => keyOf(match)),
  )

/** Values that no place tells surely enough, found at places or only counted. */
function belowConfidence(kept: readonly Kept[], sure: readonly Kept[], parts: readonly PartResult[]): number {
  const keysOf = (entries: readonly Kept[]): string[] => entries.map(({ occurrence }) => keyOf(occurrence.match))
  const faint = parts.flatMap((part) => [...(part.faint ?? [])])
  const told = new Set(keysOf(sure))
  return [...new Set([...keysOf(kept), ...faint])].filter((key) => !told.has(key)).length
}

export function worthTelling(findings: readonly Finding[], options: Options): { findings: Finding[]; below: number } {
  const asked = findings.filter(({ kind }) => options.only === undefined || options.only === groupNames[kind])
  const told = asked.filter(
    ({ severity, confidence }) =>
      isAtLeast(severity, options.minSeverity) && isAsSure(confidence, options.minConfidence),
  )
  return { findings: told.sort(byWeight), below: asked.length - told.length }
}

const groupNames = { leak: 'leaks', identity: 'identities', policy: 'policy' } as const
