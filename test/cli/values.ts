// Values of rules, made when a test runs: none is stored.
import { makers } from '#judge/content/proofs-make.ts'
import { loadRules } from '#rules/load.ts'
import { seededRandom } from '#rules/random.ts'
import { parsePattern } from '#rules/regex.ts'
import { sampleOf } from '#rules/sample.ts'

/** A fresh value of a rule, its proof satisfied; the same for the same seed. */
export function keyOf(ruleId: string, seed = 1): string {
  const rule = loadRules().rules.find(({ id }) => id === ruleId)
  if (rule === undefined) throw new Error(`no rule ${ruleId}`)
  const parsed = parsePattern(rule.pattern)
  if (parsed.kind !== 'parsed') throw new Error(`no pattern in ${ruleId}`)
  const random = seededRandom(seed)
  const { text } = sampleOf(parsed.node, random)
  const make = rule.proof === undefined ? undefined : makers[rule.proof]
  return make === undefined ? text : make(text, random)
}
