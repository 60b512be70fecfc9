import { describe, expect, test } from 'vitest'
import type { Rule } from '#model/rule.ts'
import { seededRandom } from '#rules/random.ts'
import { type Carrier, lineCarriers, type Names, plainCarriers, quotedCarriers } from './carriers.ts'
import { find, freshValue, ruleSet } from './workshop.ts'

const VALUES = 20
const PLAIN = /^[A-Za-z0-9_.+/=:~@-]+$/
const QUOTABLE = /^[^"'`\\\r\n]+$/
const SEPARATORS = /[^A-Z0-9]+/g

/** The name a value is planted under: for a contextual rule one that its vendor is known by. */
const namesOf = ({ context }: Rule): Names => {
  if (context === undefined) return { variable: 'SERVICE_CREDENTIAL', host: 'api.example.com' }
  const variable = context.variables[0] ?? `${context.names[0]}_API_KEY`.toUpperCase().replaceAll(SEPARATORS, '_')
  return { variable, host: context.hosts[0] }
}

const carriersFor = (text: string): readonly Carrier[] => {
  if (PLAIN.test(text)) return plainCarriers
  return QUOTABLE.test(text) ? quotedCarriers : lineCarriers
}

const missedIn = (rule: Rule, seed: number): string[] => {
  const random = seededRandom(seed)
  const names = namesOf(rule)
  return Array.from({ length: VALUES }).flatMap(() => {
    const { text, secret } = freshValue(rule.id, random)
    return carriersFor(text)
      .filter(({ plant }) => !isFound(rule, plant(text, names), { text, secret }))
      .map(({ name }) => name)
  })
}

const isFound = (
  rule: Rule,
  document: string,
  { text, secret }: { readonly text: string; readonly secret: string },
): boolean => {
  const start = document.indexOf(text) + text.indexOf(secret)
  const [only, ...others] = find(document).filter((match) => match.rule === rule.id)
  return others.length === 0 && only?.span.start === start && only.span.end === start + secret.length
}

const rules = ruleSet.rules.filter((rule) => rule.provider !== 'generic')

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is found in every carrier, exactly where it stands', () => {
    expect([...new Set(missedIn(rule, id.length))]).toEqual([])
  })
})
