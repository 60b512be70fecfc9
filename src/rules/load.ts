import type { RuleAdditions, RuleSet } from '#model/rule-set.ts'
import { withAdditions } from './additions.ts'
import { builtInRules } from './built-in.ts'

let loaded: RuleSet | undefined

/** The built-in rules, read once from the bundle or, outside of one, from `patterns/`; with what a team added to them. */
export const loadRules = (additions?: RuleAdditions): RuleSet => {
  loaded ??= builtInRules()
  return additions === undefined ? loaded : withAdditions(loaded, additions)
}
