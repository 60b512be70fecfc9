import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDelta, emptyScript, parseDelta, readDeltaSizes } from '#git/objects/delta.ts'
import { orderOf } from '#git/objects/sort-offsets.ts'
import { type Command, deltaOf } from './forged.ts'

const scriptOf = (baseSize: number, resultSize: number, commands: readonly Command[]) => {
  const bytes = deltaOf(baseSize, resultSize, commands)
  const sizes = readDeltaSizes({ bytes, start: 0, end: bytes.length })
  if (sizes === undefined) throw new Error('sizes are there')
  const script = emptyScript()
  expect(parseDelta(script, { bytes, start: sizes.start, end: bytes.length }, sizes)).toBeUndefined()
  return {
    edits: [...script.edits.subarray(0, script.editCount * 2)],
    copies: [...script.copies.subarray(0, script.copyCount * 3)],
  }
}

const tables: readonly (readonly [string, number, readonly Command[], readonly number[], readonly number[]])[] = [
  ['an unchanged object', 20, [{ copy: [0, 20] }], [], [0, 0, 20]],
  ['copies that were one', 20, [{ copy: [0, 8] }, { copy: [8, 12] }], [], [0, 0, 20]],
  ['something inserted', 20, [{ copy: [0, 8] }, { insert: 'new' }, { copy: [8, 12] }], [8, 11], [0, 0, 8, 8, 11, 12]],
  [
    'inserts side by side',
    2,
    [{ copy: [0, 1] }, { insert: 'ab' }, { insert: 'cd' }, { copy: [1, 1] }],
    [1, 5],
    [0, 0, 1, 1, 5, 1],
  ],
  ['something removed', 20, [{ copy: [0, 8] }, { copy: [10, 10] }], [8, 8], [0, 0, 8, 10, 8, 10]],
  ['the start removed', 20, [{ copy: [5, 15] }], [0, 0], [5, 0, 15]],
  ['the end removed', 20, [{ copy: [0, 15] }], [15, 15], [0, 0, 15]],
  ['parts swapped', 20, [{ copy: [10, 10] }, { copy: [0, 10] }], [0, 0, 10, 10, 20, 20], [10, 0, 10, 0, 10, 10]],
  ['everything new', 20, [{ insert: 'abc' }], [0, 3], []],
  ['something put before', 4, [{ insert: 'abc' }, { copy: [0, 4] }], [0, 3], [0, 3, 4]],
  ['something put behind', 4, [{ copy: [0, 4] }, { insert: 'abc' }], [4, 7], [0, 0, 4]],
  ['nothing left', 4, [], [], []],
]

const lengthOf = (command: Command): number => {
  if ('copy' in command) return command.copy[1]
  return 'insert' in command ? command.insert.length : 0
}

test.each(tables)('edits and copies tell what a delta does: %s', (...[, baseSize, commands, edits, copies]) => {
  const size = commands.reduce((sum, command) => sum + lengthOf(command), 0)
  expect(scriptOf(baseSize, size, commands)).toEqual({ edits, copies })
})

test('a delta gives what its commands say', () => {
  const base = Buffer.from('The quick brown fox jumps over the lazy dog, and then it sleeps in the sun.'.repeat(3))
  const command = fc.oneof(
    fc.record({ insert: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 127 }) }),
    fc.tuple(fc.nat(base.length - 1), fc.integer({ min: 1, max: 300 })).map(([from, length]) => ({
      copy: [from, Math.min(length, base.length - from)] as const,
    })),
  )
  fc.assert(
    fc.property(fc.array(command, { maxLength: 300 }), (commands) => {
      const parts = commands.map((part) =>
        'insert' in part ? Buffer.from(part.insert) : base.subarray(part.copy[0], part.copy[0] + part.copy[1]),
      )
      const expected = Buffer.concat(parts)
      const result = new Uint8Array(expected.length)
      const delta = deltaOf(base.length, expected.length, commands)
      expect(applyDelta(emptyScript(), { base, delta, result })).toBeUndefined()
      expect(expected.equals(result)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('a length of zero copies 65,536 bytes', () => {
  const base = new Uint8Array(70_000).fill(7)
  const result = new Uint8Array(65_536)
  expect(applyDelta(emptyScript(), { base, delta: deltaOf(70_000, 65_536, [{ raw: [0x80] }]), result })).toBeUndefined()
  expect(result.every((byte) => byte === 7)).toBe(true)
})

test('any bytes as a delta end in a result or a fault, never outside the buffers', () => {
  const base = new Uint8Array(500).fill(1)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(2000), (commands, size) => {
      const delta = Buffer.concat([deltaOf(500, size, []), commands])
      const result = new Uint8Array(size)
      const fault = applyDelta(emptyScript(), { base, delta, result })
      expect(fault === undefined || fault.startsWith('its delta')).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('offsets are put in order, however large', () => {
  const offset = fc.oneof(fc.nat(50), fc.nat(2 ** 31 - 1), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }))
  fc.assert(
    fc.property(fc.array(offset), (offsets) => {
      const sorted = [...orderOf(Float64Array.from(offsets))].map((position) => offsets[position])
      expect(sorted).toEqual(offsets.toSorted((one, other) => one - other))
    }),
  )
})
