import { expect, test } from 'vitest'
import { seededRandom } from '#rules/random.ts'
import { expandTemplate } from '#rules/template.ts'

const draw = {
  random: seededRandom(7),
  value: (id: string | undefined) => `<${id ?? 'own'}>`,
  jwt: () => '<jwt>',
  pem: (kind: string) => `<${kind}>`,
}

test.each([
  ['{alnum:8}', /^[A-Za-z0-9]{8}$/],
  ['{hex:6}-{HEX:6}', /^[0-9a-f]{6}-[0-9A-F]{6}$/],
  ['{base64url:40}', /^[A-Za-z0-9_-]{40}$/],
  ['{[a-c_]:5}', /^[a-c_]{5}$/],
  ['{digit:2-4}!', /^\d{2,4}!$/],
  ['{uuid}', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/],
  ['{{"a": "{lower:3}"}}', /^\{"a": "[a-z]{3}"\}$/],
  ['{value} {value:other-rule}', /^<own> <other-rule>$/],
  ['{jwt} {pem:RSA}', /^<jwt> <RSA>$/],
  ['$' + '{{{{ secrets.X }}}}', /^\$\{\{ secrets\.X \}\}$/],
])('%s expands', (template, shape) => {
  expect(expandTemplate(template, draw)).toMatch(shape)
})

test.each(['{nothing}', '{alnum}', '{alnum:x}', '{', 'a } b'])('%s means nothing and is refused', (template) => {
  expect(() => expandTemplate(template, draw)).toThrow('means nothing')
})

test('the same seed gives the same text', () => {
  const once = expandTemplate('{alnum:30}', { ...draw, random: seededRandom(3) })
  expect(expandTemplate('{alnum:30}', { ...draw, random: seededRandom(3) })).toBe(once)
})
