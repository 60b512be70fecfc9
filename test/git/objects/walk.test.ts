import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openPackForest, rootsOf, unresolvedIn } from '#git/objects/forest.ts'
import type { PackForest } from '#git/objects/forest-table.ts'
import type { PackedObject } from '#git/objects/hand.ts'
import { plainInflater } from '#git/objects/inflate.ts'
import { sharesOf } from '#git/objects/shares.ts'
import { type WalkOptions, walkForest } from '#git/objects/walk.ts'
import { git, growRepository, type Known, objectsByGit, objectsOf, randomRepository } from './support.ts'

const forestsOf = (folder: string, idLength = 40): readonly PackForest[] =>
  readdirSync(`${objectsOf(folder)}/pack`)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => {
      const forest = openPackForest(`${objectsOf(folder)}/pack/${name}`, idLength)
      if ('detail' in forest) throw new Error(forest.detail)
      return forest
    })

const pairs = (numbers: Int32Array, count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => [numbers[index * 2] ?? -1, numbers[index * 2 + 1] ?? -1])

const triples = (numbers: Int32Array, count: number): readonly (readonly [number, number, number])[] =>
  Array.from({ length: count }, (_, index) => [
    numbers[index * 3] ?? -1,
    numbers[index * 3 + 1] ?? -1,
    numbers[index * 3 + 2] ?? -1,
  ])

type Piece = { readonly start: number; readonly end: number; readonly from: number | undefined }

/** Copies and inserted runs in the order of the result. */
const piecesOf = (object: PackedObject, edits: Int32Array): readonly Piece[] => {
  const copies = triples(object.copies, object.copyCount).map(([from, to, length]) => ({
    start: to,
    end: to + length,
    from,
  }))
  const inserts = pairs(edits, object.editCount).map(([start, end]) => ({ start, end, from: undefined }))
  return [...copies, ...inserts.filter(({ start, end }) => end > start)].sort((one, other) => one.start - other.start)
}

const expectedSeams = (pieces: readonly Piece[], base: Buffer, size: number): readonly number[] => {
  const ends = [{ start: 0, end: 0, from: 0 - 0 }, ...pieces, { start: size, end: size, from: base.length }]
  return ends.flatMap((piece, index) => {
    const before = index === 0 ? undefined : ends[index - 1]
    if (before?.from === undefined || piece.from === undefined) return []
    return before.from + before.end - before.start === piece.from ? [] : [piece.start]
  })
}

const expectExplained = (object: PackedObject, text: Buffer, base: Buffer): void => {
  if (object.edits === 'whole') throw new Error('a delta has edits')
  const pieces = piecesOf(object, object.edits)
  let end = 0
  for (const piece of pieces) {
    expect(piece.start).toBe(end)
    end = piece.end
    if (piece.from === undefined) continue
    const copied = base.subarray(piece.from, piece.from + piece.end - piece.start)
    expect(copied.equals(text.subarray(piece.start, piece.end))).toBe(true)
  }
  expect(end).toBe(object.size)
  const seams = pairs(object.edits, object.editCount).filter(([from, to]) => from === to)
  if (text.length > 0) expect(seams.map(([seam]) => seam)).toEqual(expectedSeams(pieces, base, text.length))
}

const expectWindows = (object: PackedObject, text: Buffer, context: number): void => {
  const edits = object.edits === 'whole' ? [[0, text.length] as const] : pairs(object.edits, object.editCount)
  const wanted = new Uint8Array(text.length)
  for (const [from, to] of edits) wanted.fill(1, Math.max(0, from - context), Math.min(text.length, to + context))
  const { bytes, spans, count } = object.windows(context)
  const found = new Uint8Array(text.length)
  let last = -1
  for (const [start, end, position] of triples(spans, count)) {
    expect(position).toBeGreaterThan(last)
    last = position + end - start
    expect(Buffer.from(bytes.subarray(start, end)).equals(text.subarray(position, last))).toBe(true)
    found.fill(1, position, last)
  }
  expect(Buffer.from(found).equals(wanted)).toBe(true)
}

type Base = { readonly text: Buffer }

/** Walks all blobs of some packs and holds all that is said of each against what git says. */
const expectWalkedAsGit = (
  forests: readonly PackForest[],
  known: ReadonlyMap<string, Known>,
  options: Partial<WalkOptions<Base>> = {},
): number => {
  const seen = new Set<string>()
  let deltas = 0
  for (const forest of forests) {
    const outcome = walkForest<Base>(forest, rootsOf(forest, 'blob'), {
      ...options,
      visit: (object, base) => {
        const id = object.id()
        const expected = known.get(id)
        const text = expected?.bytes ?? Buffer.from('unknown')
        expect(object.type).toBe('blob')
        expect(object.size).toBe(text.length)
        if (object.ordinal % 2 === 0) expectWindows(object, text, 16)
        expect(text.equals(object.text())).toBe(true)
        expectWindows(object, text, 0)
        expectWindows(object, text, 300)
        expect(text.equals(object.text())).toBe(true)
        expect(object.verify()).toBe(true)
        expect(object.edits === 'whole').toBe(base === undefined)
        if (base !== undefined) expectExplained(object, text, base.text)
        if (base !== undefined) deltas++
        seen.add(id)
        return { text: Buffer.from(object.text()) }
      },
    })
    expect(outcome).toMatchObject({ unread: [], end: 'finished' })
    expect(unresolvedIn(forest)).toEqual([])
  }
  const blobs = [...known].filter(([, { type }]) => type === 'blob').map(([id]) => id)
  expect([...seen].sort()).toEqual(blobs.sort())
  return deltas
}

const repacks: readonly (readonly [string, readonly string[], number])[] = [
  ['as imported', [], 1],
  ['depth 1', ['repack', '-adfq', '--depth=1', '--window=10'], 1],
  ['depth 200', ['repack', '-adfq', '--depth=200', '--window=50'], 20],
  ['bases named by id', ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=30'], 20],
  ['whole objects only', ['repack', '-adfq', '--window=0'], 0],
]

test.each(repacks)('every blob of a pack is visited once, explained by its base: %s', (_, command, fewestDeltas) => {
  for (const seed of [21, 22, 23]) {
    const folder = randomRepository({ seed, commits: 70 })
    if (command.length > 0) git(folder, command)
    const known = objectsByGit(folder)
    expect(expectWalkedAsGit(forestsOf(folder), known)).toBeGreaterThanOrEqual(fewestDeltas)
    expectWalkedAsGit(forestsOf(folder), known, { inflater: plainInflater, pieceBytes: 10_000_000 })
  }
})

test('blobs of SHA-256 repositories and of several packs are visited', () => {
  const folder = randomRepository({ seed: 24, commits: 30, format: 'sha256' })
  growRepository(folder, 25)
  growRepository(folder, 26)
  expectWalkedAsGit(forestsOf(folder, 64), objectsByGit(folder))
  git(folder, ['repack', '-adfq'])
  expect(expectWalkedAsGit(forestsOf(folder, 64), objectsByGit(folder))).toBeGreaterThan(10)
})

test('shares hold every root once, and about the same work', () => {
  const folder = randomRepository({ seed: 27, commits: 60 })
  const [forest] = forestsOf(folder)
  if (forest === undefined) throw new Error('a pack is there')
  const roots = rootsOf(forest, 'blob')
  for (const parts of [1, 2, 5, 1000]) {
    const shares = sharesOf(forest, roots, parts)
    expect(shares.length).toBeLessThanOrEqual(parts)
    expect(shares.flatMap(({ roots: some }) => [...some]).sort((one, other) => one - other)).toEqual([...roots])
    expect(shares.map(({ weight }) => weight)).toEqual(
      shares.map(({ weight }) => weight).sort((one, other) => other - one),
    )
  }
})

test('a forest that was sent to another thread walks the same', () => {
  const folder = randomRepository({ seed: 28, commits: 30 })
  expectWalkedAsGit(
    forestsOf(folder).map((forest) => structuredClone(forest)),
    objectsByGit(folder),
  )
})

test('messages of commits and tags are visited', () => {
  const folder = randomRepository({ seed: 29, commits: 30 })
  git(folder, ['repack', '-adfq'])
  const seen = new Map<string, Known>()
  for (const forest of forestsOf(folder)) {
    walkForest<undefined>(forest, rootsOf(forest, 'commit', 'tag'), {
      visit: (object) => {
        seen.set(object.id(), { type: object.type, bytes: Buffer.from(object.text()) })
        return undefined
      },
    })
  }
  const expected = [...objectsByGit(folder)].filter(([, { type }]) => type === 'commit' || type === 'tag')
  expect(expected.length).toBe(31)
  expect(new Map([...seen].sort())).toEqual(new Map(expected.sort()))
})

test('objects too large for one piece come in pieces that overlap', () => {
  const folder = randomRepository({ seed: 30, commits: 5 })
  git(folder, ['repack', '-adfq', '--window=0'])
  const known = objectsByGit(folder)
  const pieces = new Map<string, number>()
  for (const forest of forestsOf(folder)) {
    const outcome = walkForest<undefined>(forest, rootsOf(forest, 'blob'), {
      pieceBytes: 1000,
      pieceOverlap: 100,
      visit: (object) => {
        const id = object.id()
        const text = known.get(id)?.bytes ?? Buffer.alloc(0)
        const piece = object.text()
        const done = pieces.get(id) ?? 0
        expect(object.size).toBe(text.length)
        expect(object.pieceStart).toBe(Math.max(0, done - 100))
        expect(text.subarray(object.pieceStart, object.pieceStart + piece.length).equals(piece)).toBe(true)
        expectPieceWindow(object, piece)
        expect(object.verify()).toBe(true)
        pieces.set(id, object.pieceStart + piece.length)
        return undefined
      },
    })
    expect(outcome.unread).toEqual([])
    expect(outcome.objects).toBe(pieces.size)
  }
  for (const [id, end] of pieces) expect(end).toBe(known.get(id)?.bytes.length)
  expect(Math.max(...pieces.values())).toBe(70_000)
})

const expectPieceWindow = (object: PackedObject, piece: Uint8Array): void => {
  const { bytes, spans, count } = object.windows(10)
  expect(count).toBe(piece.length > 0 ? 1 : 0)
  expect(spans[2] === object.pieceStart || count === 0).toBe(true)
  expect(Buffer.from(bytes.subarray(spans[0], spans[1])).equals(piece) || count === 0).toBe(true)
}

test('a walk stops when it is told to, and tells how far it came', () => {
  const folder = randomRepository({ seed: 31, commits: 40 })
  const [forest] = forestsOf(folder)
  if (forest === undefined) throw new Error('a pack is there')
  let visits = 0
  let packBytes = 0
  const visit = (): undefined => {
    visits++
  }
  const stopped = walkForest<undefined>(forest, rootsOf(forest, 'blob'), { visit, isStopped: () => visits >= 5 })
  expect(stopped).toMatchObject({ objects: 5, end: 'stopped' })
  const onProgress = (more: number): void => {
    packBytes += more
  }
  const finished = walkForest<undefined>(forest, rootsOf(forest, 'blob'), { visit, onProgress })
  expect(finished.end).toBe('finished')
  expect(visits).toBe(5 + finished.objects)
  expect(packBytes).toBeGreaterThan(60_000)
})
