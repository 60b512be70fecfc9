import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cases } from './workshop.ts'

const schema = JSON.parse(readFileSync('patterns/schema.json', 'utf8'))
const ruleSchema = schema.properties.rules.items

/** The fields of things that the schema does not know. */
const strangers = (things: readonly object[], known: object): string[] => {
  const fields = new Set(things.flatMap((thing) => Object.keys(thing)))
  return [...fields].filter((field) => !Object.hasOwn(known, field))
}

test('the schema for editors knows every field that the files use', () => {
  expect(
    strangers(
      cases.map(({ file }) => file.vendor),
      schema.properties,
    ),
  ).toEqual([])
  expect(
    strangers(
      cases.map(({ rule }) => rule),
      ruleSchema.properties,
    ),
  ).toEqual([])
})

test('the schema for editors knows every class and category that the files use', () => {
  expect(
    cases.filter(({ rule }) => !ruleSchema.properties.class.enum.includes(rule.class)).map(({ rule }) => rule.id),
  ).toEqual([])
  expect(cases.filter(({ file }) => !schema.properties.category.enum.includes(file.vendor.category)).length).toBe(0)
})
