// What of an inventory is drawn, and where: every box in its place, nothing over another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InventoryRow } from '#model/inventory.ts'
import { drawingOf } from '#report/html/drawing.ts'
import { type Box, layoutOf } from '#report/html/layout.ts'
import { trusts } from '#report/html/trust.ts'
import { consumer, row } from './sample.ts'

const limits = { identities: 10, holders: 12, edges: 40 }

const held = (identity: string, jobs: readonly string[], path = 'a.yml'): InventoryRow =>
  row({ identity, consumers: jobs.map((holder) => consumer({ path, holder, trust: 'maintainer', privileges: [] })) })

const jobs = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `job-${index}`)

test('each job has a box of its own while there is room', () => {
  const { gathering, holders, edges } = drawingOf([held('A', jobs(3)), held('B', jobs(2))], limits)
  expect(gathering).toBe('single')
  expect(holders.map(({ names }) => names)).toEqual([['job-0'], ['job-1'], ['job-2']])
  expect(edges.map(({ from, to }) => `${from}-${to}`)).toEqual(['0-0', '0-1', '1-0', '1-1', '2-0'])
})

test('jobs that are alike share a box where there are many, and jobs of a file where that is not enough', () => {
  const alike = drawingOf([held('A', jobs(20)), held('B', jobs(5))], limits)
  expect([alike.gathering, alike.holders.map(({ names }) => names.length)]).toEqual(['alike', [5, 15]])
  const each = Array.from({ length: 6 }, (_, index) => held(`K${index}`, jobs(20).slice(index * 3)))
  const file = drawingOf(each, { ...limits, holders: 3 })
  expect([file.gathering, file.holders.map(({ names }) => names.length)]).toEqual(['file', [20]])
})

test('jobs of many files that hold the same share a box rather than identities are left out', () => {
  const names = Array.from({ length: 30 }, (_, index) => index)
  const spread = names.map((index) =>
    row({ identity: `K${index}`, consumers: names.map((file) => consumer({ path: `${file}.yml`, holder: 'build' })) }),
  )
  const { gathering, holders, edges, leftOut } = drawingOf(spread, limits)
  expect(gathering).toBe('held')
  expect(holders.map(({ paths, names: own }) => [paths.length, own.length])).toEqual([[30, 30]])
  expect([edges.length, leftOut.identities]).toEqual([10, 20])
})

test('what has no room is counted: identities of less reach, and boxes of one identity that is everywhere', () => {
  const rows = Array.from({ length: 30 }, (_, index) => held(`K${index}`, ['build'], `${index}.yml`))
  expect(drawingOf(rows, limits).leftOut).toEqual({ identities: 20, holders: 0 })
  const everywhere = row({
    consumers: Array.from({ length: 30 }, (_, index) =>
      consumer({ path: `${index}.yml`, trust: index === 29 ? 'outsider' : 'maintainer' }),
    ),
  })
  const { leftOut, holders } = drawingOf([everywhere], limits)
  expect(leftOut).toEqual({ identities: 0, holders: 18 })
  expect(holders[0]).toMatchObject({ paths: ['29.yml'], trust: 'outsider' })
})

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const inventories = fc.array(
  fc.array(fc.record({ file: fc.nat(8), job: fc.nat(5), trust: fc.constantFrom(...trusts) }), { maxLength: 12 }),
  { maxLength: 14 },
)

test('no box lies over another or outside of its lane, whatever holds what', () => {
  fc.assert(
    fc.property(inventories, (lists) => {
      const rows = lists.map((list, index) =>
        row({
          identity: `K${index}`,
          consumers: list.map(({ file, job, trust }) => consumer({ path: `${file}.yml`, holder: `job-${job}`, trust })),
        }),
      )
      const drawing = drawingOf(rows)
      const { holders, identities, lanes, captions, width, height } = layoutOf(drawing)
      const boxes = [...holders, ...identities]
      expect(boxes).toHaveLength(drawing.holders.length + drawing.identities.length)
      expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([])
      expect(boxes.filter((box) => !inside(box, { x: 0, y: 0, width, height }))).toEqual([])
      const words = captions.map(({ x, y }) => ({ x, y: y - 10, width: 100, height: 12 }))
      expect(words.filter((word) => boxes.some((box) => overlap(word, box)))).toEqual([])
      const laneOf = (index: number): Box | undefined =>
        lanes.find(({ trust }) => trust === drawing.holders[index]?.trust)?.box
      expect(holders.every((box, index) => inside(box, laneOf(index) ?? box) && laneOf(index) !== undefined)).toBe(true)
    }),
  )
})

test('a drawing is the same each time', () => {
  const rows = Array.from({ length: 12 }, (_, index) => held(`K${index}`, jobs(index), `${index % 4}.yml`))
  expect(layoutOf(drawingOf(rows))).toEqual(layoutOf(drawingOf(structuredClone(rows))))
})

test('an identity stands beside the only job that holds it', () => {
  const layout = layoutOf(drawingOf([held('A', ['a'], 'a.yml'), held('B', ['b'], 'b.yml'), held('C', ['c'], 'c.yml')]))
  const middles = layout.holders.map(({ y, height }) => y + height / 2)
  const far = layout.identities.map(({ y, height }, index) => Math.abs(y + height / 2 - (middles[index] ?? 0)))
  expect(Math.max(...far)).toBeLessThan(30)
})
