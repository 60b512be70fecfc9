import { expect, test } from 'vitest'
import { ownTerms } from '#judge/content/own-terms.ts'
import type { Match, Verdict } from '#model/match.ts'
import type { ExceptSpec, RequireSpec, Rule } from '#model/rule.ts'

const judged = (value: string, terms: { require?: RequireSpec; except?: ExceptSpec }): Verdict | undefined => {
  const rule: Rule = {
    id: 'acme-key',
    name: 'Acme key',
    class: 'api-key',
    severity: 'high',
    pattern: '[!-~]{1,64}',
    keywords: [],
    examples: [],
    negativeExamples: [],
    provider: 'acme',
    vendor: 'Acme',
    category: 'saas',
    reach: { before: 128, after: 128 },
    revoke: { how: 'Delete it.' },
    references: [],
    ...terms,
  }
  const span = { start: 0, end: value.length }
  const match: Match = {
    rule: 'acme-key',
    content: 'c',
    span,
    reach: span,
    value: Buffer.from(value, 'latin1'),
    name: '',
    codecs: [],
    confidence: 'high',
    proven: false,
    evidence: [],
  }
  return ownTerms.judge(match, { bytes: match.value, span, rule, others: [match] })
}

test('a rule without terms has no say', () => {
  expect(judged('aaaaaaaa', {})).toBeUndefined()
})

test('entropy is counted in bits a character', () => {
  expect(judged('abababab', { require: { entropy: 1 } })).toBeUndefined()
  expect(judged('abcdefgh', { require: { entropy: 3 } })).toBeUndefined()
  expect(judged('abababab', { require: { entropy: 1.01 } })).toEqual({
    kind: 'suppress',
    by: 'randomness',
    why: 'Its entropy is 1.00 bits a character; the rule asks for 1.01.',
  })
})

test.each([
  ['digits', 'ab1', 1, 'digits'],
  ['upper', 'aBC', 2, 'upper-case letters'],
  ['lower', 'Abc', 2, 'lower-case letters'],
  ['special', 'a-b_', 2, 'characters that are neither letters nor digits'],
] as const)('%s are counted', (...[kind, value, count, name]) => {
  expect(judged(value, { require: { [kind]: count } })).toBeUndefined()
  expect(judged(value, { require: { [kind]: count + 1 } })).toMatchObject({
    kind: 'suppress',
    why: `It has fewer than the ${count + 1} ${name} that the rule asks for.`,
  })
})

test('a word takes out values that have it in any case, and is not told', () => {
  const verdict = judged('xxSamPLExx', { except: { words: ['other', 'sample'] } })
  expect(verdict).toMatchObject({ kind: 'suppress', by: 'allowlist' })
  expect(JSON.stringify(verdict).toLowerCase()).not.toContain('sample')
  expect(judged('xxsamplxx', { except: { words: ['sample'] } })).toBeUndefined()
})

test('a pattern is searched for, and may be anchored', () => {
  const taken = (value: string, pattern: string) => judged(value, { except: { patterns: ['zzz', pattern] } })?.kind
  expect(taken('ab12cd', '[0-9]{2}')).toBe('suppress')
  expect(taken('ab1cd', '[0-9]{2}')).toBeUndefined()
  expect(taken('ab12cd', '^[0-9]{2}')).toBeUndefined()
  expect(taken('12cd', '^[0-9]{2}')).toBe('suppress')
  expect(taken('ab12', '[0-9]{2}$')).toBe('suppress')
  expect(taken('ab12c', '[0-9]{2}$')).toBeUndefined()
})
