// What a run was asked for, settled once: what was given beats the policy file, which beats the defaults.
import type { Finding } from '#model/finding.ts'
import type { Baseline, Enforcement, Policy } from '#model/policy.ts'
import type { Confidence, Severity } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import { baselinePath, emptyPolicy, policyPath } from '#policy/defaults.ts'
import type { Gate } from './exit-code.ts'

export type FindingGroup = 'leaks' | 'identities' | 'policy'

export type Options = {
  readonly failOn: Severity | 'none'
  readonly minSeverity: Severity
  readonly minConfidence: Confidence
  readonly only: FindingGroup | undefined
  readonly policy: Policy
  readonly baseline: Baseline | undefined
  /** The team's own rules, as the trusted place has them. */
  readonly customRules: readonly RuleText[]
  /** Today as YYYY-MM-DD: what has expired counts no more. */
  readonly today: string
}

export type Given = {
  readonly failOn?: Severity | 'none' | undefined
  readonly minSeverity?: Severity | undefined
  readonly minConfidence?: Confidence | undefined
  readonly only?: FindingGroup | undefined
}

/** A file of rules as text, with the name that messages call it by. */
export type RuleText = { readonly name: string; readonly text: string }

/** Reads a file of the trusted place, or undefined where it has none: the tree, the base commit, HEAD. */
export type TrustedFiles = {
  readonly name: (path: string) => string
  readonly read: (path: string) => Promise<string | undefined>
}

export type PolicyPaths = { readonly config?: string | undefined; readonly baseline?: string | undefined }

export async function loadOptions(
  given: Given,
  files: TrustedFiles,
  context: PolicyPaths & { readonly today: string },
): Promise<Options> {
  const yaml = await readNamed(files, context.config, policyPath)
  const policy =
    yaml === undefined ? emptyPolicy : (await import('#policy/policy-file.ts')).parsePolicy(yaml.text, yaml.name)
  const json = await readNamed(files, context.baseline, baselinePath)
  const baseline =
    json === undefined ? undefined : (await import('#policy/baseline-file.ts')).parseBaseline(json.text, json.name)
  return {
    failOn: given.failOn ?? policy.failOn ?? 'high',
    minSeverity: given.minSeverity ?? policy.minSeverity ?? 'low',
    minConfidence: given.minConfidence ?? policy.minConfidence ?? 'medium',
    only: given.only,
    policy,
    baseline,
    customRules: await Promise.all(policy.customRuleFiles.map((path) => readRules(files, path))),
    today: context.today,
  }
}

type Named = { readonly text: string; readonly name: string }

/** A file that was asked for must exist; the usual one may be absent. */
async function readNamed(files: TrustedFiles, asked: string | undefined, usual: string): Promise<Named | undefined> {
  const path = asked ?? usual
  const text = await files.read(path)
  if (text !== undefined) return { text, name: files.name(path) }
  if (asked !== undefined)
    throw new UserError(`${files.name(path)}: there is no such file; it is looked for from the root of what is scanned`)
  return undefined
}

async function readRules(files: TrustedFiles, path: string): Promise<RuleText> {
  const text = await files.read(path)
  if (text === undefined)
    throw new UserError(`${files.name(path)}: there is no such file, and rules.custom of the policy names it`)
  return { name: files.name(path), text }
}

const groupOf: Record<Finding['kind'], FindingGroup> = { leak: 'leaks', identity: 'identities', policy: 'policy' }

/** How a finding counts under phased enforcement: its check's own setting, its group's, or the default. */
export function enforcementOf(finding: Finding, options: Pick<Options, 'policy'>, range: 'range' | 'all'): Enforcement {
  const { enforce } = options.policy
  const group = groupOf[finding.kind]
  return enforce[finding.rule.id] ?? enforce[group] ?? defaultEnforcement(group, range)
}

/** Identities and policy block only what a range introduces, so that nobody turns red over what was always there. */
const defaultEnforcement = (group: FindingGroup, range: 'range' | 'all'): Enforcement =>
  group === 'leaks' || range === 'range' ? 'block' : 'warn'

export const gateOf = (options: Pick<Options, 'policy' | 'failOn'>, range: 'range' | 'all'): Gate => ({
  failOn: options.failOn,
  counts: (finding) => enforcementOf(finding, options, range) === 'block',
})
