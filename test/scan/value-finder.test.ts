import { describe, expect, test } from 'vitest'
import { integerBetween, pick, seededRandom } from '#rules/random.ts'
import { createFindCut, createFindValues, ellipsed } from '#scan/value-finder.ts'

const masked = (text: string, values: readonly string[]) => ellipsed(text, createFindValues(values)(text))

/** What is asked for, in so many words: every character of every value, and nothing else. */
function plainly(text: string, values: readonly string[]): string {
  const hidden = new Uint8Array(text.length)
  for (const value of values)
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) hidden.fill(1, at, at + value.length)
  let shown = ''
  for (let at = 0; at < text.length; at++)
    if (hidden[at] === 0) shown += text[at]
    else if (hidden[at - 1] !== 1) shown += '…'
  return shown
}

describe('values in a text', () => {
  test.each([
    ['say abcdefgh1234 twice: abcdefgh1234', ['abcdefgh1234'], 'say … twice: …'],
    ['abcdefgh1234', ['abcdefgh1234'], '…'],
    ['nothing here', ['abcdefgh1234'], 'nothing here'],
    ['', ['abcdefgh1234'], ''],
    ['abcdefgh123', ['abcdefgh1234'], 'abcdefgh123'],
    ['the longer abcdefgh1234567', ['abcdefgh1234', 'abcdefgh1234567'], 'the longer …'],
    ['one inside xxabcdefghyy', ['abcdefgh', 'xxabcdefghyy'], 'one inside …'],
    ['one over abcdefgh12345678 the other', ['abcdefgh1234', 'efgh12345678'], 'one over … the other'],
    ['short word', ['word'], 'short word'],
    ['exactly abcdefgh', ['abcdefgh'], 'exactly …'],
  ])('%s without %j', (text, values, expected) => {
    expect(masked(text, values)).toBe(expected)
  })

  test('are hidden to the last character, whatever overlaps, and nothing beside them', () => {
    const random = seededRandom(7)
    const word = (length: number) => Array.from({ length }, () => pick(random, ['a', 'b'])).join('')
    for (let round = 0; round < 300; round++) {
      const values = Array.from({ length: 5 }, () => word(integerBetween(random, 8, 13)))
      const text = `${word(30)} ${values[0]}${word(5)} ${values[1]}-${word(9)}`
      // Neighbours that only touch are two: in this alphabet one cannot tell, so one mark is as good as many.
      const joined = (result: string) => result.replaceAll(/…+/g, '…')
      expect(joined(masked(text, values))).toBe(joined(plainly(text, values)))
    }
  })

  test('are found among many that share their start and their end', () => {
    const values = Array.from(
      { length: 3000 },
      (_, at) => `sk-acme-api03-${String(at * 7919).padStart(9, '0')}-AAAAAAAA`,
    )
    const text = `first ${values[17]} then ${values[2999]} and sk-acme-api03-none-AAAAAAAA`
    expect(masked(text, values)).toBe('first … then … and sk-acme-api03-none-AAAAAAAA')
  })
})

test.each([
  ['begins abcdefgh', 7],
  ['begins abcdefgh123', 7],
  ['begins abcdefg', undefined],
  ['abcdefgh elsewhere', undefined],
  ['abcdefgh and abcdefgh1', 13],
  ['', undefined],
])('a text that was cut: %j', (text, start) => {
  expect(createFindCut(['abcdefgh1234', 'short'])(text)).toBe(start)
})
