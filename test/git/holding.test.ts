import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { Holdings } from '#git/holding.ts'
import { append, type IntList, newIntList } from '#git/int-list.ts'
import { NameTable } from '#git/name-table.ts'
import { TreeQueue } from '#git/tree-queue.ts'
import { createRandom } from './random-history.ts'

type Pair = readonly [name: number, child: number]

const listOf = (pairs: readonly Pair[]): IntList => {
  const list = newIntList()
  for (const number of pairs.flat()) append(list, number)
  return list
}

const shuffled = (pairs: readonly Pair[], random: (below: number) => number): readonly Pair[] =>
  pairs
    .map((pair) => ({ pair, key: random(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ pair }) => pair)

test.each([
  ['few', 5, 1000],
  ['many', 200, 5000],
  ['many, some of the same name', 200, 60],
])('the same children in any order are the same holding, and other ones another: %s', (_, count, names) => {
  const random = createRandom(count + names)
  const holdings = new Holdings()
  const known = new Map<string, number>()
  for (let round = 0; round < 300; round += 1) {
    const all = Array.from({ length: count }, (): Pair => [random(names), random(9) < 5 ? ~random(40) : 1 + random(40)])
    const pairs = [...new Map(all.map((pair) => [pair.join(), pair])).values()]
    const holding = holdings.add(listOf(shuffled(pairs, random)), 0)
    expect(holdings.add(listOf(shuffled(pairs, random)), 0)).toBe(holding)
    for (const [name, child] of pairs) expect(holdings.has(holding, { name, child })).toBe(true)
    expect(holdings.has(holding, { name: names, child: 1 })).toBe(false)
    expect(holdings.end(holding) - holdings.start(holding)).toBe(pairs.length * 2)
    const key = pairs
      .map((pair) => pair.join())
      .sort()
      .join(' ')
    expect(known.get(key) ?? holding).toBe(holding)
    known.set(key, holding)
  }
  expect(new Set(known.values()).size).toBe(known.size)
})

test('names have a number each, also where bytes are no text', () => {
  const table = new NameTable()
  const random = createRandom(8)
  const known = new Map<string, number>()
  for (let round = 0; round < 20_000; round += 1) {
    const name = Buffer.from(Array.from({ length: random(4) }, () => random(256)))
    const padded = Buffer.concat([Buffer.from('xx'), name, Buffer.from('y')])
    const number = table.number(padded, 2, 2 + name.length)
    const text = name.toString('latin1')
    expect(known.get(text) ?? number).toBe(number)
    known.set(text, number)
    expect(table.name(number)).toBe(text)
  }
  expect(new Set(known.values()).size).toBe(known.size)
})

test('each entry is told its own tree, however many wait, and none twice', () => {
  const count = 140_000
  const ids = randomBytes(count * 20)
  const told = new Int32Array(count)
  const locate = (bytes: Uint8Array, at: number): number => (bytes[at + 19] === 0 ? -1 : (bytes[at + 7] ?? 0))
  const queue = new TreeQueue(20, locate, (entry, tree, { bytes, at }) => {
    const id = ids.subarray(entry * 20, entry * 20 + 20)
    if (id.equals(bytes.subarray(at, at + 20)) && tree === locate(id, 0)) told[entry] = (told[entry] ?? 0) + 1
  })
  for (let entry = 0; entry < count; entry += 1) queue.add(entry, ids, entry * 20)
  queue.flush()
  expect(told.every((times) => times === 1)).toBe(true)
})
