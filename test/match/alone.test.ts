import { expect, test } from 'vitest'
import { createDetector } from '#detect.ts'
import { seededRandom } from '#rules/random.ts'
import { freshValue, ruleSet } from '#test/rules/workshop.ts'

const detector = createDetector(ruleSet)
const VALUE = freshValue('zhipu-api-key', seededRandom(3)).text
const kept = (text: string): string[] =>
  detector
    .detect({ content: 'c', bytes: Buffer.from(text), search: 'whole' })
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ rule, confidence }) => `${rule} ${confidence}`)

test.each(['§', '§\n', '\n  §\r\n', '"§"', "'§'\n"])(
  '%j: a value of a shape that one vendor has is found where it is all',
  (text) => {
    expect(kept(text.replace('§', VALUE))).toEqual(['zhipu-api-key low'])
  },
)

test('its reason says so', () => {
  const [match] = detector.detect({ content: 'c', bytes: Buffer.from(VALUE), search: 'whole' })
  expect(match?.evidence.map(({ text }) => text)).toEqual([
    'It is all that stands here, in a shape that only keys of Zhipu BigModel and Z.ai have.',
  ])
  expect(match?.reach).toEqual({ start: 0, end: VALUE.length })
})

test.each(['§ §', '§x', '"§', 'cursor §', '§\n§', `§\n${'\n'.repeat(128)}`])(
  '%j: none is found beside anything else',
  (text) => {
    expect(kept(text.replaceAll('§', VALUE))).toEqual([])
  },
)

test('a shape that others share says nothing alone', () => {
  for (const rule of ['snyk-token', 'shodan-key']) expect(kept(freshValue(rule, seededRandom(5)).text)).toEqual([])
})
