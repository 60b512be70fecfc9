import { describe, expect, test } from 'vitest'
import { createDetector } from '#detect.ts'
import { readBuiltIn } from '#rules/built-in.ts'
import { compileRules } from '#rules/compile.ts'
import { genericRules } from '#rules/generic.ts'
import { seededRandom } from '#rules/random.ts'
import { expand, ruleSet } from '#test/rules/workshop.ts'

const providers = ['shodan', 'launchdarkly', 'polygon-io', 'generic']
const detector = createDetector(compileRules(readBuiltIn().filter(({ vendor }) => providers.includes(vendor.provider))))

const found = (text: string) => detector.detect({ content: 'c', bytes: Buffer.from(text), search: 'whole' })

/** Kept matches as `rule confidence`. */
const kept = (text: string): string[] =>
  found(text)
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ rule, confidence }) => `${rule} ${confidence}`)

const settled = (text: string): boolean => {
  const bytes = Buffer.from(`# settings\n\n${text}\n\n# end of settings\n`)
  return !detector.mayLeak(bytes, { start: 0, end: bytes.length })
}

/** Put together here, so that no file holds what looks like a key. */
const RUN = ['abcd1234', 'efgh5678'].join('').repeat(3)
const KEY = [
  'k9',
  'Zq',
  '27',
  'Lm',
  '55',
  'xT',
  '08',
  'wB',
  'Yd',
  '3n',
  'Vc',
  '61',
  'Hq',
  'pR',
  '92',
  'Ej',
  '4s',
  'Gu',
  'tN',
  '70',
].join('')

describe('a run beside a vendor, in no shape of its keys', () => {
  test.each([
    `SHODAN_TOKEN=${RUN}`,
    `shodan_secret = "${RUN}"`,
    `shodanApiKey: '${RUN}'`,
    `shodan secret: ${RUN}`,
    `launch_darkly_token = "${RUN}"`,
    `polygon_secret = "${RUN}"`,
  ])('%s is kept, surely no more than at low', (text) => {
    expect(kept(text).map((match) => match.split(' ')[1])).toEqual(['low'])
    expect(settled(text)).toBe(false)
  })

  test('its reason names the vendor', () => {
    expect(found(`SHODAN_TOKEN=${RUN}`)[0]?.evidence.map(({ text }) => text)).toEqual([
      'It stands where a key of Shodan would, though not in the shape of one, and counts or repeats itself as filler does.',
    ])
  })

  test.each([
    `TOKEN=${RUN}`,
    `acme_token = "${RUN}"`,
    `shodan = 1, token = "${RUN}"`,
    `# shodan\ntoken = "${RUN}"`,
    `shodanish_token = "${RUN}"`,
    `SHODAN_TOKEN=${'x'.repeat(40)}`,
    `SHODAN_TOKEN=${'7a'.padEnd(30, 'Z')}`,
    'SHODAN_TOKEN=your-token-goes-here-1',
    `SHODAN_PASSWORD=${RUN}`,
    `SHODAN_TOKEN_ID=${RUN}`,
  ])('%s is none', (text) => {
    expect(kept(text)).toEqual([])
  })

  test('what is named for nobody is settled', () => {
    expect(settled(`TOKEN=${RUN}`)).toBe(true)
  })
})

describe("a key behind words that promise one of a vendor's", () => {
  test.each([`shodan PRIVATE ${KEY}`, `shodan-access-${KEY}`, `shodan access ${RUN}`])(
    '%s is kept at low, whatever it looks like',
    (text) => {
      expect(kept(text)).toEqual(['generic-vendor-key low'])
    },
  )

  test.each([
    `shodan $KEY`,
    `shodan account $KEY`,
    `shodan is in service $KEY`,
    `https://www.shodan.io/api/key/${KEY}`,
    `acme secret key ${KEY}`,
    `shodan secret key ${'x'.repeat(48)}9`,
    'shodan access to-all-of-the-2-parts-of-it',
  ])('%s is none', (text) => expect(kept(text).filter((match) => match.startsWith('generic-vendor-key'))).toEqual([]))

  test.each(genericRules.filter(({ id }) => id === 'generic-vendor-key'))('its own examples hold', (rule) => {
    const all = createDetector(ruleSet)
    const isFound = (text: string): boolean =>
      all
        .detect({ content: 'c', bytes: Buffer.from(expand(text, rule.id, seededRandom(9))), search: 'whole' })
        .some((match) => match.rule === rule.id && match.suppressed === undefined)
    expect(rule.examples.map(isFound)).toEqual([true, true])
    expect(rule.negativeExamples.map(isFound)).toEqual([false, false])
  })

  test('what an identifier promises says more', () =>
    expect(kept(`shodan ACCESS_TOKEN=${KEY}`)).toEqual(['generic-token high']))
})
