import type { RuleAdditions, RuleSet } from '#model/rule-set.ts'

/** A rule set with what was compiled onto it. */
export const withAdditions = (base: RuleSet, { replaced, ...additions }: RuleAdditions): RuleSet => {
  const isKept = (rule: number): boolean => !replaced.includes(rule)
  const anchors = replaced.length === 0 ? base.anchors : base.anchors.filter(({ rule }) => isKept(rule))
  const vendorWords =
    replaced.length === 0
      ? additions.vendorWords
      : additions.vendorWords.map((word) => ({ ...word, rules: word.rules.filter(isKept) }))
  const { wordIndex: _, ...own } = base
  return {
    ...own,
    ...additions,
    rules: [...base.rules, ...additions.rules],
    shapes: [...base.shapes, ...additions.shapes],
    anchors: [...anchors, ...additions.anchors],
    vendorWords,
  }
}
