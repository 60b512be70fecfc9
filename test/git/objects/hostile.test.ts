import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openPackForest, rootsOf, unresolvedIn } from '#git/objects/forest.ts'
import { plainInflater } from '#git/objects/inflate.ts'
import { openInflater } from '#git/objects/inflate-handle.ts'
import { openStore } from '#git/objects/store.ts'
import { walkForest } from '#git/objects/walk.ts'
import {
  blob,
  type Command,
  deltaOf,
  type Entry,
  type Forged,
  forgePack,
  forgeSparsePack,
  idOf,
  type PackLies,
} from './forged.ts'

const text = 'a line that stands in every version\n'.repeat(20)
const base = blob(text)
const bad = 'b'.repeat(40)
const next = 'c'.repeat(40)

const delta = (commands: readonly Command[], sizes: { readonly base?: number; readonly result: number }): Entry => ({
  id: bad,
  kind: 'ofs',
  base: { entry: 0 },
  content: deltaOf(sizes.base ?? text.length, sizes.result, commands),
})

/** Something good that hangs from the bad object, and something that stands apart from it. */
const dependent: Entry = { id: next, kind: 'ref', base: { id: bad }, content: deltaOf(10, 5, [{ copy: [0, 5] }]) }
const bystander = blob('quite another text')

type Read = { readonly visited: ReadonlyMap<string, string>; readonly unread: readonly string[] }

const walkAll = ({ packPath }: Forged, inflater = openInflater()): Read => {
  const forest = openPackForest(packPath, 40)
  if ('detail' in forest) throw new Error(forest.detail)
  const visited = new Map<string, string>()
  const outcome = walkForest<undefined>(forest, rootsOf(forest, 'blob'), {
    inflater,
    visit: (object) => {
      object.windows(8)
      visited.set(object.id(), Buffer.from(object.text()).toString())
      return undefined
    },
  })
  return { visited, unread: [...outcome.unread, ...unresolvedIn(forest)].sort() }
}

const badEntries: readonly (readonly [string, Entry, 'corrupt' | 'too-large'])[] = [
  ['a delta that makes more than it declares', delta([{ copy: [0, 100] }], { result: 50 }), 'corrupt'],
  ['a delta that makes less than it declares', delta([{ copy: [0, 10] }], { result: 50 }), 'corrupt'],
  ['a delta that copies from beyond its base', delta([{ copy: [text.length - 5, 10] }], { result: 10 }), 'corrupt'],
  ['a delta that copies from far beyond its base', delta([{ copy: [0x7fffffff, 10] }], { result: 10 }), 'corrupt'],
  ['a delta for a base of another size', delta([{ copy: [0, 10] }], { base: 11, result: 10 }), 'corrupt'],
  ['a delta with a reserved command', delta([{ raw: [0] }, { copy: [0, 10] }], { result: 10 }), 'corrupt'],
  ['a delta cut off in an insert', delta([{ raw: [100, 1, 2, 3] }], { result: 100 }), 'corrupt'],
  ['a delta cut off in a copy', delta([{ raw: [0xff, 1] }], { result: 10 }), 'corrupt'],
  ['a delta without sizes', { ...delta([], { result: 0 }), content: Buffer.from([0x80, 0x80]) }, 'corrupt'],
  ['a delta of nothing', { ...delta([], { result: 0 }), content: Buffer.alloc(0) }, 'corrupt'],
  [
    'a delta that expands to gigabytes',
    delta(
      Array.from({ length: 9000 }, () => ({ copy: [0, 700] as const })),
      { result: 2 ** 33 },
    ),
    'too-large',
  ],
  [
    'a delta that declares an endless size',
    { ...delta([], { result: 0 }), content: Buffer.alloc(40, 0xff) },
    'corrupt',
  ],
  [
    'a base named by an id that is not there',
    { ...delta([{ copy: [0, 10] }], { result: 10 }), kind: 'ref', base: { id: 'd'.repeat(40) } },
    'corrupt',
  ],
  [
    'a delta whose base is itself',
    { ...delta([{ copy: [0, 10] }], { result: 10 }), kind: 'ref', base: { id: bad } },
    'corrupt',
  ],
  [
    "deltas that are each other's base",
    { ...delta([{ copy: [0, 5] }], { base: 5, result: 10 }), kind: 'ref', base: { id: next } },
    'corrupt',
  ],
  ['a base before the pack', { ...delta([], { result: 0 }), base: { distance: 2 ** 31 } }, 'corrupt'],
  ['a base at no distance', { ...delta([], { result: 0 }), base: { distance: 0 } }, 'corrupt'],
  [
    'a base in the middle of an object',
    { ...delta([{ copy: [0, 10] }], { result: 10 }), base: { distance: 3 } },
    'corrupt',
  ],
  ['an unknown type', { ...blob('x'), id: bad, kind: 5 }, 'corrupt'],
  ['no type', { ...blob('x'), id: bad, kind: 0 }, 'corrupt'],
  [
    'data cut off',
    { ...blob('some text'), id: bad, compressed: deflateSync(Buffer.from('some text')).subarray(0, 8) },
    'corrupt',
  ],
  ['no data', { ...blob('some text'), id: bad, compressed: Buffer.alloc(0) }, 'corrupt'],
  ['data that is not deflated', { ...blob('some text'), id: bad, compressed: Buffer.alloc(30, 7) }, 'corrupt'],
  [
    'a wrong checksum of the data',
    { ...blob('some text'), id: bad, compressed: spoilt(deflateSync(Buffer.from('some text'))) },
    'corrupt',
  ],
  ['more data than declared', { ...blob('some text'), id: bad, size: 4 }, 'corrupt'],
  ['less data than declared', { ...blob('some text'), id: bad, size: 400 }, 'corrupt'],
  ['a declared size of terabytes', { ...blob('some text'), id: bad, size: 2 ** 42 }, 'too-large'],
  ['an endless size', { ...blob('some text'), id: bad, size: 2 ** 60 }, 'corrupt'],
  ['an offset beyond the pack', { ...blob('some text'), id: bad, indexedAt: 2 ** 30 }, 'corrupt'],
  ['an offset before the first object', { ...blob('some text'), id: bad, indexedAt: 3 }, 'corrupt'],
]

function spoilt(bytes: Buffer): Buffer {
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
  return bytes
}

describe.each(['handle', 'plain'])('with the %s inflater', (kind) => {
  const inflater = kind === 'plain' ? plainInflater : openInflater()

  test.each(badEntries)('%s is a problem, and keeps nothing else from being read', (_, entry, problem) => {
    const forged = forgePack([base, entry, bystander, dependent])
    const { visited, unread } = walkAll(forged, inflater)
    expect(visited.get(base.id)).toBe(text)
    expect(visited.get(bystander.id)).toBe('quite another text')
    expect([...visited.keys()].sort()).toEqual([base.id, bystander.id].sort())
    expect(unread).toEqual([bad, next])

    const store = openStore({ objectDirs: [forged.objectDir], idLength: 40, inflater })
    expect(store.read(base.id)?.bytes.length).toBe(text.length)
    expect(store.problems).toEqual([])
    expect(store.read(bad)).toBeUndefined()
    expect(store.problems).toMatchObject([{ kind: problem, at: `pack pack-forged object ${bad}` }])
    expect(store.read(next)).toBeUndefined()
    expect(store.problems.length).toBe(2)
    expect(store.read(bystander.id)?.type).toBe('blob')
    store.close()
  })
})

test('the kind of inflater that is fastest here is the reused handle', () => {
  expect(openInflater().kind).toBe('handle')
})

const badPacks: readonly (readonly [string, PackLies])[] = [
  ['another file', { magic: 'JUNK' }],
  ['an unknown version', { version: 9 }],
  ['another number of objects than its index', { count: 7 }],
  ['a trailer that is not the one of its index', { indexedTrailer: Buffer.alloc(20, 1) }],
]

test.each(badPacks)('%s is a problem of the pack as a whole', (_, lies) => {
  const forged = forgePack([base, bystander], lies)
  expect(openPackForest(forged.packPath, 40)).toMatchObject({ kind: 'corrupt' })
  const store = openStore({ objectDirs: [forged.objectDir], idLength: 40 })
  expect(store.read(base.id)).toBeUndefined()
  expect(store.problems).toMatchObject([{ kind: 'corrupt', at: 'pack pack-forged' }])
  store.close()
})

test('a pack that cannot be used is asked of git', () => {
  const forged = forgePack([base], { version: 9 })
  const object = { id: base.id, type: 'blob', bytes: Buffer.from(text) } as const
  const store = openStore({ objectDirs: [forged.objectDir], idLength: 40, fallback: () => [object] })
  expect(store.read(base.id)).toEqual(object)
  expect(store.stat(base.id)).toEqual({ type: 'blob', size: text.length })
  store.close()
})

test('content that its id was not made of is found out', () => {
  const forged = forgePack([{ ...base, id: bad }, bystander])
  const forest = openPackForest(forged.packPath, 40)
  if ('detail' in forest) throw new Error(forest.detail)
  const verdicts = new Map<string, boolean>()
  walkForest<undefined>(forest, rootsOf(forest, 'blob'), {
    visit: (object) => {
      verdicts.set(object.id(), object.verify())
      return undefined
    },
  })
  expect(verdicts).toEqual(
    new Map([
      [bad, false],
      [bystander.id, true],
    ]),
  )
})

/** Versions that each hang from the one before, the last one deepest. */
const chainOf = (length: number): readonly Entry[] => {
  const entries: Entry[] = [base]
  for (let number = 1; number <= length; number++) {
    const version = Buffer.from(`${text}${'+'.repeat(number % 100)}${number}`)
    const before = entries.at(-1)
    const earlier = Buffer.from(number === 1 ? text : `${text}${'+'.repeat((number - 1) % 100)}${number - 1}`)
    const commands: Command[] = [{ copy: [0, text.length] }, { insert: version.subarray(text.length).toString() }]
    const content = deltaOf(earlier.length, version.length, commands)
    entries.push({
      id: idOf('blob', version),
      kind: number % 2 ? 'ofs' : 'ref',
      base: number % 2 ? { entry: number - 1 } : { id: before?.id ?? '' },
      content,
    })
  }
  return entries
}

test('a chain as deep as git writes them is walked, one that is deeper is a problem from there on', () => {
  const entries = chainOf(4200)
  const { visited, unread } = walkAll(forgePack(entries))
  expect(visited.size).toBe(4097)
  expect(unread.length).toBe(entries.length - 4097)
  for (const [id, content] of visited) expect(idOf('blob', Buffer.from(content))).toBe(id)
})

test('a chain of large versions needs no more memory than two of them', () => {
  const large = Buffer.alloc(3_000_000, text)
  const entries: Entry[] = [blob(large)]
  for (let number = 1; number <= 800; number++) {
    const content = deltaOf(
      large.length,
      large.length,
      [{ insert: `${number}`.padStart(8, '0') }, { copy: [8, 0xfffff0] }].map((command) =>
        'copy' in command ? { copy: [8, large.length - 8] as const } : command,
      ),
    )
    entries.push({ id: number.toString(16).padStart(40, '0'), kind: 'ofs', base: { entry: number - 1 }, content })
  }
  const before = process.memoryUsage().arrayBuffers
  const forged = forgePack(entries)
  const forest = openPackForest(forged.packPath, 40)
  if ('detail' in forest) throw new Error(forest.detail)
  let visits = 0
  let most = 0
  const outcome = walkForest<undefined>(forest, rootsOf(forest, 'blob'), {
    visit: () => {
      visits++
      if (visits % 100 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      return undefined
    },
  })
  expect(outcome).toMatchObject({ objects: 801, unread: [] })
  expect(most).toBeLessThan(100_000_000)
})

test('where two ids claim one place, both are read all the same', () => {
  const forged = forgePack([base, { ...blob('x'), id: bad, indexedAt: 12 }, bystander])
  const { visited, unread } = walkAll(forged)
  const store = openStore({ objectDirs: [forged.objectDir], idLength: 40 })
  expect([...visited.keys(), ...unread].sort()).toEqual([base.id, bad, bystander.id].sort())
  for (const id of unread) expect(Buffer.from(store.read(id)?.bytes ?? []).toString()).toBe(text)
  store.close()
})

test.skipIf(process.platform === 'win32')('a pack larger than any buffer is read', () => {
  const content = deltaOf(text.length, 15, [{ copy: [0, 10] }, { insert: 'added' }])
  const version = `${text.slice(0, 10)}added`
  const far: Entry = { id: idOf('blob', Buffer.from(version)), kind: 'ofs', base: { entry: 0 }, content }
  const forged = forgeSparsePack([base, bystander, far], 3_000_000_000)
  const before = process.memoryUsage().arrayBuffers
  const { visited, unread } = walkAll(forged)
  expect(Object.fromEntries(visited)).toEqual({
    [base.id]: text,
    [bystander.id]: 'quite another text',
    [far.id]: version,
  })
  expect(unread).toEqual([])
  const store = openStore({ objectDirs: [forged.objectDir], idLength: 40 })
  for (const [id, content] of visited) expect(Buffer.from(store.read(id)?.bytes ?? []).toString()).toBe(content)
  expect(store.stat(far.id)).toEqual({ type: 'blob', size: 15 })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  store.close()
})

test('data that takes far more than it should is read all the same, and not without end', () => {
  const empty = deflateSync(Buffer.from('tiny'), { level: 0 })
  // Empty stored blocks before the last one: each adds five bytes and no content.
  const padded = (blocks: number): Buffer =>
    Buffer.concat([
      empty.subarray(0, 2),
      Buffer.alloc(blocks * 5, Buffer.from([0, 0, 0, 0xff, 0xff])),
      empty.subarray(2),
    ])
  const slow: Entry = { ...blob('tiny'), compressed: padded(2000) }
  const endless: Entry = { ...blob('tiny'), id: bad, compressed: padded(200_000) }
  const forged = forgePack([slow, endless, base])
  const store = openStore({ objectDirs: [forged.objectDir], idLength: 40 })
  expect(Buffer.from(store.read(slow.id)?.bytes ?? []).toString()).toBe('tiny')
  expect(store.read(bad)).toBeUndefined()
  expect(store.problems).toMatchObject([{ kind: 'corrupt', at: `pack pack-forged object ${bad}` }])
  const { visited, unread } = walkAll(forged)
  expect([...visited.keys(), ...unread].sort()).toEqual([base.id, bad, slow.id].sort())
  store.close()
})
