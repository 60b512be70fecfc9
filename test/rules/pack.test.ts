import { expect, test } from 'vitest'
import { readBuiltIn } from '#rules/built-in.ts'
import { compileRules } from '#rules/compile.ts'
import { packRules } from '#rules/pack.ts'
import { unpackRules } from '#rules/unpack.ts'

const ruleSet = compileRules(readBuiltIn().slice(0, 40))

test('what the bundle holds is the rule set that was compiled', () => {
  const packed = packRules(ruleSet)
  const carried = JSON.parse(JSON.stringify(packed))
  const unpacked = unpackRules(carried.rules, () => carried.details)
  expect({ ...unpacked, rules: [] }).toEqual({ ...ruleSet, rules: [] })
  expect(unpacked.rules.map((rule) => ({ ...rule }))).toEqual(ruleSet.rules)
})

test('texts are read only when a rule is asked for one', () => {
  const packed = packRules(ruleSet)
  let reads = 0
  const unpacked = unpackRules(packed.rules, () => {
    reads++
    return packed.details
  })
  expect(reads).toBe(0)
  expect(unpacked.rules[0]?.examples).toEqual(ruleSet.rules[0]?.examples)
  expect(unpacked.rules[1]?.revoke).toEqual(ruleSet.rules[1]?.revoke)
  expect(reads).toBe(1)
})
