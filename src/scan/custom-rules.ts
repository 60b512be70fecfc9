// A team's own rules: checked against the built-in ones and compiled onto them; every thread that detects is given the outcome.
import { proofs } from '#judge/content/proofs.ts'
import type { RuleSyntax } from '#model/rule.ts'
import type { RuleAdditions, RuleSet } from '#model/rule-set.ts'
import { UserError } from '#model/user-error.ts'
import type { RuleText } from '#options.ts'
import { brokers } from '#remedy/brokers/list.ts'
import { compileAdditions, type VendorFile } from '#rules/compile.ts'
import { parseCustom } from '#rules/syntax.ts'

/** The rules of files, read, checked and compiled onto a rule set; the first mistake ends it. */
export function compileCustom(base: RuleSet, texts: readonly RuleText[]): RuleAdditions {
  const files = texts.flatMap(({ name, text }) =>
    parseCustom(text, name).map((vendor): VendorFile => ({ file: name, vendor })),
  )
  refuseTakenIds(base, files)
  refuseUnknownNames(base, files)
  refuseUnknownReplaced(base, files)
  return compiled(base, files)
}

function compiled(base: RuleSet, files: readonly VendorFile[]): RuleAdditions {
  try {
    return compileAdditions(base, files)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const names = [...new Set(files.map(({ file }) => file))].join(', ')
    throw new UserError(`${names}: the rules have more keywords than one search can hold; leave some out.`, { cause })
  }
}

const ownGroup = /^generic-/

function refuseTakenIds({ rules }: RuleSet, files: readonly VendorFile[]): void {
  const taken = new Set(rules.map(({ id }) => id))
  eachRule(files, ({ id }, at) => {
    if (ownGroup.test(id))
      throw new UserError(`${at}, field id, must not begin with generic-: such ids are keyreach's own.`)
    if (taken.has(id))
      throw new UserError(`${at}, field id, is the id of a built-in rule; choose another, such as own-${id}.`)
  })
}

/** What a rule names must be there: a proof, a broker, the other half's rule. */
function refuseUnknownNames({ rules }: RuleSet, files: readonly VendorFile[]): void {
  const ids = new Set(rules.map(({ id }) => id))
  eachRule(files, ({ id }) => ids.add(id))
  eachRule(files, ({ proof, broker, pair }, at) => {
    if (proof !== undefined && !Object.hasOwn(proofs, proof))
      throw new UserError(`${at}, field proof, must be one of ${Object.keys(proofs).join(', ')}.`)
    if (broker !== undefined && !Object.hasOwn(brokers, broker))
      throw new UserError(`${at}, field broker, must be one of ${Object.keys(brokers).join(', ')}.`)
    if (pair !== undefined && !ids.has(pair.rule))
      throw new UserError(`${at}, field pair, field rule: there is no rule ${pair.rule}.`)
  })
}

/** Only rules of vendors can be replaced: what is generic is known by names, whatever the value. */
function refuseUnknownReplaced({ rules }: RuleSet, files: readonly VendorFile[]): void {
  const ids = new Set(rules.map(({ id }) => id).filter((id) => !ownGroup.test(id)))
  eachRule(files, ({ replaces }, at) => {
    const stranger = replaces?.find((id) => !ids.has(id))
    if (stranger !== undefined)
      throw new UserError(`${at}, field replaces: there is no built-in rule of a vendor ${stranger}.`)
  })
}

function eachRule(files: readonly VendorFile[], visit: (rule: RuleSyntax, at: string) => void): void {
  for (const { file, vendor } of files) for (const rule of vendor.rules) visit(rule, `${file}, rule ${rule.id}`)
}
