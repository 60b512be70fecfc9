import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ambiguityOf } from '#rules/ambiguity.ts'
import { avoids } from '#rules/coverage.ts'
import { lengthsOf, type Nfa, unroll } from '#rules/nfa.ts'
import { seededRandom } from '#rules/random.ts'
import { type Node, parsePattern, parsePatternIgnoringCase } from '#rules/regex.ts'
import { sampleOf } from '#rules/sample.ts'
import { stepsOf } from './steps.ts'

const parse = (pattern: string): Node => {
  const parsed = parsePattern(pattern)
  if (parsed.kind === 'refused') throw new Error(parsed.why)
  return parsed.node
}

const nfaOf = (pattern: string): Nfa => unroll(parse(pattern))

test.each([
  ['a+', 'no bound'],
  ['a*', 'no bound'],
  ['a{2,}', 'upper bound'],
  ['a{1,9000}', 'upper bound'],
  ['a{3,2}', 'backwards'],
  ['a{0}', 'never'],
  ['a??', 'lazy'],
  ['.', 'not in the subset'],
  ['^a', 'not in the subset'],
  ['a$', 'not in the subset'],
  ['\\d', 'not in the subset'],
  ['\\b', 'not in the subset'],
  ['\\1', 'not in the subset'],
  ['(a)', '(?:…)'],
  ['(?=a)', 'groups'],
  ['(?<other>a)', 'groups'],
  ['(?<secret>a)(?<secret>b)', 'one (?<secret>'],
  ['(?:a?b?){2,3}', 'must not be empty'],
  ['(?:a|b{0,2}){2}', 'must not be empty'],
  ['(?:a', 'not closed'],
  ['[a', 'not closed'],
  ['a)', 'closes nothing'],
  ['[z-a]', 'backwards'],
  ['é', 'ASCII'],
  ['a\\', 'backslash'],
])('%s is refused', (pattern, why) => {
  const parsed = parsePattern(pattern)
  expect(parsed.kind === 'refused' ? parsed.why : 'parsed').toContain(why)
})

const patterns = [
  'ab[0-9]{2,4}(?:x|yz)?',
  '(?:ab|c){1,3}[^a-z]{2}',
  'x\\.[A-F\\-_]{1,3}\\x41',
  'k(?<secret>[a-c]{3})=',
  '(?:ab?){2,3}c',
]

test.each(patterns)('samples of %s are what JavaScript matches', (pattern) => {
  const random = seededRandom(1)
  const regex = new RegExp(`^(?:${pattern})$`)
  for (let count = 0; count < 200; count++) expect(sampleOf(parse(pattern), random).text).toMatch(regex)
})

test.each([
  ['ab[0-9]{2,4}(?:x|yz)?', 4, 8],
  ['(?:ab?){2,3}c', 3, 7],
  ['[a-z]{20}', 20, 20],
])('%s has matches of %i to %i bytes', (pattern, min, max) => {
  expect(lengthsOf(nfaOf(pattern))).toEqual({ min, max })
})

test('case is folded on request', () => {
  const parsed = parsePatternIgnoringCase('a[c-d]')
  const folded = parsed.kind === 'parsed' ? sampleOf(parsed.node, () => 0).text : ''
  expect(folded).toBe('AC')
})

test('repeats that share bytes multiply, those that do not add up', () => {
  expect(ambiguityOf(nfaOf('[a-z]{1,100}[0-9]{1,100}')).ways).toBeLessThan(200)
  expect(ambiguityOf(nfaOf('[a-z]{1,100}[a-z0-9]{1,100}')).ways).toBeGreaterThan(5000)
  expect(ambiguityOf(nfaOf('(?:[a-z]{1,20}){1,20}x')).ways).toBeGreaterThan(1e6)
})

test('a pattern that is called unambiguous takes few steps on the input that costs most', () => {
  const safe = parse('[a-z]{1,100}-[a-z]{1,100}')
  const unsafe = parse('(?:[a-z]{1,20}){1,20}x')
  const run = 'a'.repeat(400)
  expect(stepsOf(safe, run, 10_000)).toBeLessThan(1000)
  expect(() => stepsOf(unsafe, run, 100_000)).toThrow(RangeError)
})

test.each([
  ['acme_[a-z]{3}', ['acme_'], false],
  ['(?:acme|corp)_[a-z]{3}', ['acme_'], true],
  ['(?:acme|corp)_[a-z]{3}', ['acme_', 'corp_'], false],
  ['[a-z]{4}_x', ['acme'], true],
  ['ac?me', ['acme', 'ame'], false],
])('whether %s has a match without %j: %s', (pattern, keywords, expected) => {
  expect(avoids(nfaOf(pattern), { keywords, ignoreCase: false })).toBe(expected)
})

test('no pattern makes the reader fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab[](){}?*+|\\^$.,-12:<>'), maxLength: 24 }), (pattern) => {
      expect(['parsed', 'refused']).toContain(parsePattern(pattern).kind)
    }),
    { numRuns: 2000 },
  )
})
