import type { RuleAdditions, RuleSet } from '#model/rule-set.ts'

/** A rule set with what was compiled onto it. */
export const withAdditions = (base: RuleSet, additions: RuleAdditions): RuleSet => ({
  ...base,
  ...additions,
  rules: [...base.rules, ...additions.rules],
  shapes: [...base.shapes, ...additions.shapes],
  anchors: [...base.anchors, ...additions.anchors],
})
