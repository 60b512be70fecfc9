import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBuiltIn } from '#rules/built-in.ts'

const vendors = readBuiltIn().map(({ vendor }) => vendor)
const rules = vendors.flatMap((vendor) => vendor.rules)
const schema = JSON.parse(readFileSync('patterns/schema.json', 'utf8'))
const ruleSchema = schema.properties.rules.items

/** The fields of things that the schema does not know. */
const strangers = (things: readonly object[], known: object): string[] => {
  const fields = new Set(things.flatMap((thing) => Object.keys(thing)))
  return [...fields].filter((field) => !Object.hasOwn(known, field))
}

test('the schema for editors knows every field that the files use', () => {
  expect(strangers(vendors, schema.properties)).toEqual([])
  expect(strangers(rules, ruleSchema.properties)).toEqual([])
})

test('the schema for editors knows every class and category that the files use', () => {
  const { class: classes } = ruleSchema.properties
  expect(rules.filter((rule) => !classes.enum.includes(rule.class)).map((rule) => rule.id)).toEqual([])
  expect(vendors.filter(({ category }) => !schema.properties.category.enum.includes(category)).length).toBe(0)
})
