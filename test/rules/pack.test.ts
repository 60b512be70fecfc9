import { expect, test } from 'vitest'
import type { Rule } from '#model/rule.ts'
import { readBuiltIn } from '#rules/built-in.ts'
import { compileRules } from '#rules/compile.ts'
import { packRules } from '#rules/pack.ts'
import { detailFields, optionalFields, textFields } from '#rules/packed.ts'
import { unpackRules } from '#rules/unpack.ts'

const ruleSet = compileRules(readBuiltIn().slice(0, 40))

/** All fields, those that are read late included. */
const allOf = (rule: Rule): Record<string, unknown> => ({
  ...rule,
  ...Object.fromEntries([...textFields, ...optionalFields, ...detailFields].map((field) => [field, rule[field]])),
})

test('what the bundle holds is the rule set that was compiled', () => {
  const packed = packRules(ruleSet)
  const carried = JSON.parse(JSON.stringify({ rules: packed.rules, details: packed.details }))
  const unpacked = unpackRules(carried.rules, { table: () => packed.table, details: () => carried.details })
  const { wordIndex: _, ...plain } = unpacked
  expect({ ...plain, rules: [] }).toEqual({ ...ruleSet, rules: [] })
  expect(unpacked.rules.map(allOf)).toEqual(ruleSet.rules.map(allOf))
})

test('words of vendors are found by keyword and by hash as going through all of them finds them', () => {
  const { rules, table } = packRules(ruleSet)
  const { wordIndex } = unpackRules(rules, { table: () => table, details: () => [] })
  const { vendorWords, automaton } = ruleSet
  expect(vendorWords.length).toBeGreaterThan(100)
  for (const [index, text] of automaton.keywords.entries())
    expect(wordIndex?.ofKeyword(index + 1)).toEqual(vendorWords.filter((word) => word.text === text))
  const variables = vendorWords.filter(({ kind }) => kind === 'variable')
  expect(variables.length).toBeGreaterThan(20)
  for (const { hash } of variables)
    expect(wordIndex?.ofHash(hash)).toEqual(variables.filter((word) => word.hash === hash))
  for (const hash of [0, -1, 2 ** 31 - 1, -(2 ** 31)]) expect(wordIndex?.ofHash(hash)).toEqual([])
  expect(wordIndex?.ofKeyword(automaton.keywords.length + 1)).toEqual([])
})

test('a table that begins at an odd byte of a larger buffer is read all the same', () => {
  const { rules, table, details } = packRules(ruleSet)
  const shifted = new Uint8Array(table.length + 1)
  shifted.set(table, 1)
  const unpacked = unpackRules(rules, { table: () => shifted.subarray(1), details: () => details })
  expect(unpacked.automaton.next).toEqual(ruleSet.automaton.next)
})

test('a text that would run into the next rule is refused when rules are packed', () => {
  const rules = ruleSet.rules.map((rule) => ({ ...rule, name: `${rule.name}\nand more` }))
  expect(() => packRules({ ...ruleSet, rules })).toThrow(RangeError)
})

test('texts are read only when a rule is asked for one', () => {
  const packed = packRules(ruleSet)
  let reads = 0
  const details = () => {
    reads++
    return packed.details
  }
  const unpacked = unpackRules(packed.rules, { table: () => packed.table, details })
  expect(reads).toBe(0)
  expect(unpacked.rules[0]?.examples).toEqual(ruleSet.rules[0]?.examples)
  expect(unpacked.rules[1]?.revoke).toEqual(ruleSet.rules[1]?.revoke)
  expect(reads).toBe(1)
})
