import { describe, expect, test } from 'vitest'
import { integerBetween, seededRandom } from '#rules/random.ts'
import type { Node } from '#rules/regex.ts'
import { sampleOf } from '#rules/sample.ts'
import { stepsOf } from './rules/steps.ts'
import { cases, expand, find, freshValue } from './rules/workshop.ts'

/** A fraction of a millisecond; what a pattern may cost at one place of the worst input. */
const MOST_STEPS = 100_000
const PUMPED = 10_000

/** Beginnings of a match, each followed by a long run of a byte that may go on there. */
const pumped = (node: Node, seed: number): string[] => {
  const random = seededRandom(seed)
  return Array.from({ length: 8 }, () => {
    const { text } = sampleOf(node, random)
    const cut = integerBetween(random, 1, text.length)
    return text.slice(0, cut) + text.charAt(cut - 1).repeat(PUMPED)
  })
}

test('ids are unique over all files', () => {
  const ids = cases.map(({ rule }) => rule.id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('a file is named by its provider', () => {
  const strangers = cases.filter(({ file }) => file.file !== `patterns/${file.vendor.provider}.yaml`)
  expect(strangers.map(({ file }) => file.file)).toEqual([])
})

describe.each(cases.map((each) => [each.rule.id, each] as const))('%s', (id, { rule, checked }) => {
  test('is sound', () => {
    expect(checked.kind === 'unsound' ? checked.reasons : []).toEqual([])
  })

  test.runIf(checked.kind === 'sound')('is linear on pumped input', () => {
    if (checked.kind !== 'sound') return
    for (const text of pumped(checked.node, id.length)) {
      expect(stepsOf(checked.node, text, MOST_STEPS)).toBeLessThan(MOST_STEPS)
    }
  })

  test.runIf(checked.kind === 'sound')('its examples match once', () => {
    const random = seededRandom(id.length * 7919)
    const counts = rule.examples.map((template) => {
      const own = find(expand(template, id, random)).filter((match) => match.rule === id)
      return [template, own.length]
    })
    expect(counts).toEqual(rule.examples.map((template) => [template, 1]))
  })

  test.runIf(checked.kind === 'sound')('its negative examples do not match', () => {
    const random = seededRandom(id.length * 104_729)
    const matched = rule.negativeExamples.filter((template) =>
      find(expand(template, id, random)).some((match) => match.rule === id),
    )
    expect(matched).toEqual([])
  })

  test.runIf(checked.kind === 'sound')('its fresh values are of its pattern', () => {
    const random = seededRandom(id.length)
    const shape = new RegExp(`^(?:${rule.pattern})$`, rule.ignoreCase === true ? 'i' : '')
    const strangers = Array.from({ length: 5 }, () => freshValue(id, random).text).filter((text) => !shape.test(text))
    expect(strangers.length).toBe(0)
  })
})
