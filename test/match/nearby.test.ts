import { expect, test } from 'vitest'
import { createMatcher } from '#match/match.ts'
import { readBuiltIn } from '#rules/built-in.ts'
import { compileRules } from '#rules/compile.ts'

const providers = ['shodan', 'snyk', 'generic']
const matcher = createMatcher(compileRules(readBuiltIn().filter(({ vendor }) => providers.includes(vendor.provider))))
/** Put together here, so that no file holds what looks like a key. */
const KEY = ['k9', 'Zq', '27', 'Lm', '55', 'xT', '08', 'wB'].join('').repeat(2)
const UUID = ['1b9d6bcd', 'bbfd', '4b2d', '9b5d', 'ab8dfbbd4bed'].join('-')

const rulesIn = (text: string): string[] =>
  matcher
    .find({ bytes: Buffer.from(text), codecs: [], search: 'whole', origin: (span) => [span] }, 'test')
    .filter(({ rule }) => !rule.startsWith('generic-'))
    .map(({ rule, value }) => `${rule} ${Buffer.from(value).toString()}`)

test.each([
  'shodan §',
  'shodan key §',
  'shodan KEY: §',
  'our shodan API key is §.',
  'shodan-secret-key-§',
  'shodanPRIVATE-§',
  'shodanSecretToken=§',
  'shodan access token: "§"',
])('%s: a key that stands behind its vendor and words of keys is found', (text) => {
  expect(rulesIn(text.replace('§', KEY))).toEqual([`shodan-key ${KEY}`])
})

test.each(['shodan and others §', 'shodan key of the account §', 'ashodan key §', 'shodan key §x'])(
  '%s: nothing is found behind other words',
  (text) => {
    expect(rulesIn(text.replace('§', KEY))).toEqual([])
  },
)

test('a short name is no part of a longer word', () => {
  expect(rulesIn(`snykkey-${UUID}`)).toEqual([`snyk-token ${UUID}`])
  expect(rulesIn(`snykkey: ${UUID}`)).toEqual([`snyk-token ${UUID}`])
  expect(rulesIn(`snykable: ${UUID}`)).toEqual([])
  expect(rulesIn(`snykbar-${UUID}`)).toEqual([])
})

test('a key may stand on the next line, and behind a number', () => {
  expect(rulesIn(`shodan API key:\n${KEY}`)).toEqual([`shodan-key ${KEY}`])
  expect(rulesIn(`shodan key 2: ${KEY}`)).toEqual([`shodan-key ${KEY}`])
  expect(rulesIn(`shodan\n${KEY}`)).toEqual([])
})

test('a key may stand in the path of an interface, not in a page of a site, nor as a checksum behind an archive', () => {
  expect(rulesIn(`https://api.shodan.io/hosts/${KEY}/all`)).toEqual([`shodan-key ${KEY}`])
  expect(rulesIn(`https://www.shodan.io/hosts/${KEY}/all`)).toEqual([])
  expect(rulesIn(`resolved "https://registry.example/shodan/-/shodan-1.0.tgz#${KEY}"`)).toEqual([])
  expect(rulesIn(`git+https://host.example/shodan/client.git#${KEY}`)).toEqual([])
})
