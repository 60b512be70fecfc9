import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { UserError } from '#model/user-error.ts'
import { compileRules } from '#rules/compile.ts'
import { parseVendor } from '#rules/syntax.ts'

const rule = {
  id: 'acme-key',
  name: 'Acme key',
  class: 'api-key',
  severity: 'high',
  pattern: 'acme_[a-z]{20}',
  keywords: ['acme_'],
  examples: ['acme_{lower:20}', 'x = "acme_{lower:20}"'],
  negativeExamples: ['acme_{lower:19}', 'acme_{digit:20}'],
}

const vendor = {
  provider: 'acme',
  name: 'Acme',
  category: 'saas',
  names: ['acme'],
  revoke: { how: 'Delete it.' },
  references: ['https://acme.example'],
  rules: [rule],
}

const messageOf = (document: object): string => {
  try {
    compileRules([{ file: 'acme.yaml', vendor: parseVendor(stringify(document), 'acme.yaml') }])
    return ''
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

const withRule = (changes: object): object => ({ ...vendor, rules: [{ ...rule, ...changes }] })

test('a sound file has nothing against it', () => {
  expect(messageOf(vendor)).toBe('')
})

test.each<[string, object, string]>([
  ['a missing field', { ...vendor, revoke: undefined }, 'acme.yaml lacks the field revoke.'],
  ['an unknown field', { ...vendor, colour: 'red' }, 'acme.yaml has an unknown field colour;'],
  ['a wrong type', { ...vendor, name: 7 }, 'acme.yaml, field name, must be a text.'],
  ['an unknown category', { ...vendor, category: 'misc' }, 'acme.yaml, field category, must be one of llm,'],
  ['no rules', { ...vendor, rules: [] }, 'acme.yaml, field rules, must be a list of at least 1.'],
  ['a rule without a pattern', withRule({ pattern: undefined }), 'acme.yaml, rule acme-key lacks the field pattern.'],
  ['an unknown field of a rule', withRule({ regex: 'x' }), 'acme.yaml, rule acme-key has an unknown field regex;'],
  ['an id with capitals', withRule({ id: 'Acme' }), 'rule Acme, field id, must be an id'],
  ['a single example', withRule({ examples: ['x'] }), 'rule acme-key, field examples, must be a list of at least 2.'],
  ['an example that is no text', withRule({ examples: ['x', 1] }), 'entry 2, must be a text.'],
  ['an unknown class', withRule({ class: 'key' }), 'rule acme-key, field class, must be one of'],
  ['a pair without distance', withRule({ pair: { rule: 'x', alone: 'low' } }), 'field pair, lacks the field within.'],
  ['an unbounded pattern', withRule({ pattern: 'acme_[a-z]+' }), 'rule acme-key: field pattern: * and + have no bound'],
  ['an ambiguous pattern', withRule({ pattern: 'acme_(?:[a-z]{1,30}){1,30}' }), 'field pattern is ambiguous'],
  [
    'an incomplete list of keywords',
    withRule({ pattern: '(?:acme|corp)_[a-z]{20}' }),
    'field keywords is not complete',
  ],
  ['a short keyword', withRule({ keywords: ['ac'] }), 'shorter than 3 characters'],
  ['neither keyword nor context', withRule({ keywords: undefined }), 'may be left out only with context'],
  ['a pattern that matches nothing', withRule({ pattern: '(?:acme_)?' }), 'matches the empty text'],
  ['a boundary that is no class', withRule({ boundary: 'z-a' }), 'field boundary is no class'],
  [
    'an id given twice',
    { ...vendor, rules: [rule, rule] },
    'rule acme-key, field id, is the id of a rule of acme.yaml too.',
  ],
])('%s is told in one sentence', (_, document, message) => {
  expect(messageOf(document)).toContain(message)
})

test('what is not YAML is told with the file', () => {
  expect(() => parseVendor('a: [', 'acme.yaml')).toThrow(/^acme\.yaml is not YAML: /)
})
