import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSearched } from '#match/match.ts'
import type { View } from '#model/content.ts'
import type { Match } from '#model/match.ts'
import { overlaps, type Span } from '#model/span.ts'
import { seededRandom } from '#rules/random.ts'
import { freshValue, matcher, ruleSet } from './workshop.ts'

const marked = ruleSet.rules.filter((rule) => rule.keywords.length > 0 && rule.context === undefined)
const filler = [
  'import os',
  '',
  'def main():',
  '    return 1',
  '# a comment on nothing',
  'x = [1, 2, 3]',
  'name: thing',
  '  run: make all',
]

/** Lines of source with values among them, by a seed. */
const documentOf = (seed: number): string => {
  const random = seededRandom(seed)
  const lines = Array.from({ length: 120 }, () => {
    if (random() > 0.05) return filler[Math.floor(random() * filler.length)] ?? ''
    const rule = marked[Math.floor(random() * marked.length)]
    return rule === undefined ? '' : `api_key = "${freshValue(rule.id, random).text.slice(0, 200)}"`
  })
  return lines.join('\n')
}

const viewOf = (bytes: Buffer, search: 'whole' | readonly Span[]): View => ({
  bytes,
  codecs: [],
  search,
  origin: (span) => [span],
})

const search = (bytes: Buffer, spans: 'whole' | readonly Span[]): Match[] =>
  matcher.find(viewOf(bytes, spans), 'test').filter((match) => isSearched(viewOf(bytes, spans), match))

test('a window gives what the whole gives there', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(300), (seed, place, length) => {
      const bytes = Buffer.from(documentOf(seed), 'latin1')
      const start = Math.floor(place * bytes.length)
      const window = { start, end: Math.min(bytes.length, start + length) }
      const whole = search(bytes, 'whole').filter((match) => overlaps(match.reach, window))
      expect(search(bytes, [window])).toEqual(whole)
    }),
    { numRuns: 150 },
  )
})

test('what has matches is suspected', () => {
  for (let seed = 0; seed < 40; seed++) {
    const bytes = Buffer.from(documentOf(seed), 'latin1')
    if (search(bytes, 'whole').length > 0) expect(matcher.suspects(bytes, { start: 0, end: bytes.length })).toBe(true)
  }
})

test('nothing is read behind the end of what is asked for', () => {
  const text = 'token = "'
  const bytes = Buffer.from(`${text}${['Zq', '77', 'kP', '04', 'mB', '9x'].join('')}"`)
  expect(matcher.suspects(bytes, { start: 0, end: bytes.length })).toBe(true)
  expect(matcher.suspects(bytes, { start: 0, end: text.length + 4 })).toBe(false)
})
