import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHits, createScan } from '#match/automaton.ts'
import { createEachKeyword, createKeywords } from '#match/keywords.ts'
import { compileRules } from '#rules/compile.ts'
import { buildTables } from '#rules/tables.ts'

const empty = compileRules([])

/** Every `start:keyword` that stands in a span. */
const scanned = (keywords: readonly string[], text: string, span: { start: number; end: number }): Set<string> => {
  const automaton = buildTables(keywords)
  const bytes = Buffer.from(text, 'latin1')
  const hits = createHits()
  createScan(automaton)(bytes, span, hits)
  const found: string[] = []
  createEachKeyword(automaton, createKeywords({ ...empty, automaton }))(hits, bytes, (keyword, at) => {
    found.push(`${at}:${keyword.text}`)
    return 'on'
  })
  expect(new Set(found).size, 'each is told once').toBe(found.length)
  return new Set(found)
}

const naive = (keywords: readonly string[], text: string, { start }: { start: number }): Set<string> => {
  const found = new Set<string>()
  const folded = text.toLowerCase()
  for (const keyword of keywords) {
    const lower = keyword.toLowerCase()
    for (let at = folded.indexOf(lower, start); at >= 0; at = folded.indexOf(lower, at + 1))
      found.add(`${at}:${keyword}`)
  }
  return found
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '-', '_'), minLength: 1, maxLength: 12 })
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '-', '_', 'é', '\n'), maxLength: 200 })

test('every keyword is found wherever it stands, in any case, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, fc.nat(40), (keywords, content, start) => {
      const span = { start: Math.min(start, content.length), end: content.length }
      expect(scanned(keywords, content, span)).toEqual(naive(keywords, content, span))
    }),
    { numRuns: 400 },
  )
})

test('more hits than there is room for are all kept', () => {
  const content = 'ab'.repeat(20_000)
  expect(scanned(['ab'], content, { start: 0, end: content.length }).size).toBe(20_000)
})
