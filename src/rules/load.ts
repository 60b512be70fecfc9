import type { RuleSet } from '#model/rule-set.ts'
import { builtInRules } from './built-in.ts'

let loaded: RuleSet | undefined

/** The built-in rules: read once, from the bundle or, outside of one, from `patterns/`. */
export const loadRules = (): RuleSet => {
  loaded ??= builtInRules()
  return loaded
}
