import { expect, test } from 'vitest'
import { masked, spansOf } from '#reach/masked.ts'

const spot = (start: number, end: number) => ({ path: 'a', start, end })
const shown = (text: string, start: number, spots: readonly (readonly [number, number])[]): string =>
  masked(text, { start, spans: spansOf(spots.map(([from, to]) => spot(from, to))) })

test.each<[string, number, readonly (readonly [number, number])[], string]>([
  ['a line without any', 0, [], 'key=value # c'],
  ['one value', 0, [[4, 9]], 'key=… # c'],
  [
    'a value that is told twice',
    0,
    [
      [4, 9],
      [4, 9],
    ],
    'key=… # c',
  ],
  [
    'values that overlap, in any order',
    0,
    [
      [6, 9],
      [4, 7],
    ],
    'key=… # c',
  ],
  ['a value that begins on an earlier line', 100, [[90, 104]], '…value # c'],
  ['a value that goes on', 100, [[104, 200]], 'key=…'],
  [
    'values of other lines',
    100,
    [
      [0, 100],
      [113, 120],
    ],
    'key=value # c',
  ],
])('%s', (...[, start, spots, expected]) => {
  expect(shown('key=value # c', start, spots)).toBe(expected)
})
