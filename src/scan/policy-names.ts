// Whether what a policy names is there: rules, checks, providers. A name that nothing has would be without effect and without a word.
import type { Detector } from '#detect.ts'
import { checkIds } from '#model/check-ids.ts'
import type { Policy } from '#model/policy.ts'
import { UserError } from '#model/user-error.ts'
import { suggestion } from '#policy/nearest.ts'

const groups = ['leaks', 'identities', 'policy']

export function checkNames(policy: Policy, { rules }: Pick<Detector, 'rules'>): void {
  const ruleIds = rules.map(({ id }) => id)
  const { source, disabledRules, allow, enforce, identities, broker } = policy
  const known = (at: string, kind: string, [name, names]: readonly [string, readonly string[]]): void => {
    if (!names.includes(name))
      throw new UserError(`${source}: ${at}: there is no ${kind} "${name}"${hint(name, names)}`)
  }
  for (const [i, id] of disabledRules.entries()) known(`rules.disable[${i}]`, 'rule', [id, [...ruleIds, ...checkIds]])
  for (const [i, { rule }] of allow.entries()) known(`allow[${i}].rule`, 'rule', [rule, ruleIds])
  for (const name of Object.keys(enforce)) known(`enforce.${name}`, 'check', [name, [...groups, ...checkIds]])
  for (const [i, { check }] of identities.accepted.entries())
    known(`identities.accepted[${i}].check`, 'check', [check, checkIds])
  const providers = [...new Set(rules.map(({ provider }) => provider))]
  for (const [i, name] of broker?.providers?.entries() ?? [])
    known(`broker.providers[${i}]`, 'provider', [name, providers])
}

/** A list of a thousand names is no hint. */
function hint(name: string, names: readonly string[]): string {
  const text = suggestion(name, names)
  return text.startsWith('did you mean') ? `; ${text}` : ''
}
