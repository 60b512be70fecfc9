import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { laterGraph } from '#git/commit-graph.ts'
import type { ObjectStore } from '#git/object-store.ts'
import { pathText } from '#git/paths.ts'
import { blobsAddedBy, likelyRange, selectRange } from '#git/range.ts'
import type { Reading } from '#git/trees.ts'
import type { Problem } from '#model/problem.ts'
import { createRandom, type PlannedCommit, planHistory, reachable, writeHistories } from './random-history.ts'
import { git, loadStore } from './support.ts'

const readingOf = (store: ObjectStore): Reading & { readonly problems: Problem[] } => {
  const problems: Problem[] = []
  return { store, note: (problem) => problems.push(problem), problems }
}

const choose = (random: (below: number) => number, count: number, size: number): readonly number[] =>
  Array.from({ length: count }, () => random(size))

const difference = (
  history: readonly PlannedCommit[],
  heads: readonly number[],
  bases: readonly number[],
): readonly number[] => {
  const known = reachable(history, bases)
  return [...reachable(history, heads)].filter((commit) => !known.has(commit))
}

/** The definition, word for word: (path, content) differs from every parent's entry at that path. */
const added = (history: readonly PlannedCommit[], at: number): readonly string[] => {
  const commit = history[at]
  const parents = commit?.parents.map((parent) => history[parent]) ?? []
  return [...(commit?.files ?? [])]
    .filter(([path, content]) => parents.every((parent) => parent?.files.get(path) !== content))
    .map(([path, content]) => `${path} ${content}`)
    .sort()
}

const histories = Array.from({ length: 240 }, (_, seed) => planHistory(seed, 6 + (seed % 35)))

test('a range is the set difference, and adds what no parent has, in 240 random histories', () => {
  const { folder, ids } = writeHistories(histories)
  const store = loadStore(folder)
  const reading = readingOf(store)
  const sizes: number[] = []
  for (const [which, history] of histories.entries()) {
    const random = createRandom(1000 + which)
    const idOf = (at: number): string => ids[which]?.[at] ?? ''
    for (let round = 0; round < 6; round += 1) {
      const heads = choose(random, 1 + random(3), history.length)
      const bases = choose(random, random(4), history.length)
      const request = { heads: heads.map(idOf), bases: bases.map(idOf), shallow: new Set<string>() }
      const range = selectRange(reading, request)
      const likely = likelyRange(reading, request)
      expect(likely.prove?.() ?? likely).toEqual(range)
      const expected = difference(history, heads, bases)
      expect(range.problems).toEqual([])
      expect(range.commits.map((commit) => commit.id).sort()).toEqual(expected.map(idOf).sort())
      sizes.push(expected.length)
      for (const commit of range.commits) {
        const blobs = blobsAddedBy(reading, commit).map(
          (blob) => `${pathText(blob.path)} ${Buffer.from(store.read(blob.id)?.bytes ?? []).toString()}`,
        )
        expect(blobs.sort()).toEqual(added(history, ids[which]?.indexOf(commit.id) ?? -1))
      }
    }
  }
  expect(sizes.filter((size) => size > 3).length).toBeGreaterThan(300)
  expect(reading.problems).toEqual([])
})

test('parents come before children', () => {
  const { folder, ids } = writeHistories([planHistory(7, 60)])
  const reading = readingOf(loadStore(folder))
  const { commits } = selectRange(reading, { heads: [...(ids[0] ?? [])], bases: [], shallow: new Set() })
  const place = new Map(commits.map((commit, at) => [commit.id, at]))
  for (const commit of commits)
    for (const parent of commit.parents) expect(place.get(parent)).toBeLessThan(place.get(commit.id) ?? -1)
  expect(commits.length).toBe(60)
})

const chain = (length: number): readonly PlannedCommit[] =>
  Array.from({ length }, (_, at) => ({
    parents: at === 0 ? [] : [at - 1],
    files: new Map([['f', `${at}`]]),
    seconds: 1_600_000_000 + at,
  }))

/** Counts what is read of a store. */
const counting = (store: ObjectStore): { readonly store: ObjectStore; readonly count: () => number } => {
  let reads = 0
  return {
    count: () => reads,
    store: {
      ...store,
      read: (id) => {
        reads += 1
        return store.read(id)
      },
    },
  }
}

test('a few commits on top of a base cost a few reads, however long the history is', () => {
  const { folder, ids } = writeHistories([chain(2000)])
  const counted = counting(loadStore(folder))
  const [head = '', base = ''] = [ids[0]?.[1999], ids[0]?.[1996]]
  const range = selectRange(readingOf(counted.store), { heads: [head], bases: [base], shallow: new Set() })
  expect(range.commits.map((commit) => commit.id)).toEqual(ids[0]?.slice(1997))
  expect(counted.count()).toBeLessThan(20)
})

test('a branch off an old commit costs reads as far back as its fork, not to the root', () => {
  const branch = [1900, 2000, 2001].map((parent, at) => ({
    parents: [parent],
    files: new Map([['g', `${at}`]]),
    seconds: 1_600_002_500 + at,
  }))
  const { folder, ids } = writeHistories([[...chain(2000), ...branch]])
  const counted = counting(loadStore(folder))
  const [head = '', base = ''] = [ids[0]?.[2002], ids[0]?.[1999]]
  const range = selectRange(readingOf(counted.store), { heads: [head], bases: [base], shallow: new Set() })
  expect(range.commits.map((commit) => commit.id)).toEqual(ids[0]?.slice(2000))
  expect(counted.count()).toBeLessThan(250)
})

test('a long walk asks a commit-graph, and says the same without one or with a damaged one', () => {
  const branch = [1200, 2000, 2001].map((parent, at) => ({
    parents: [parent],
    files: new Map([['g', `${at}`]]),
    seconds: 1_600_002_500 + at,
  }))
  const { folder, ids } = writeHistories([[...chain(2000), ...branch]])
  const [head = '', base = ''] = [ids[0]?.[2002], ids[0]?.[1999]]
  const select = (): { readonly ids: readonly string[]; readonly reads: number } => {
    const counted = counting(loadStore(folder))
    const links = laterGraph([path.join(folder, '.git/objects')], 40)
    const request = { heads: [head], bases: [base], shallow: new Set<string>(), links }
    const { commits } = selectRange(readingOf(counted.store), request)
    return { ids: commits.map(({ id }) => id), reads: counted.count() }
  }
  const without = select()
  expect(without.ids).toEqual(ids[0]?.slice(2000))
  expect(without.reads).toBeGreaterThan(800)
  git(folder, ['commit-graph', 'write', '--stdin-commits'], `${head}\n${base}\n`)
  const withGraph = select()
  expect(withGraph.ids).toEqual(without.ids)
  expect(withGraph.reads).toBeLessThan(70)
  const file = path.join(folder, '.git/objects/info/commit-graph')
  const damaged = readFileSync(file).fill(0, 2000, 2004)
  rmSync(file)
  writeFileSync(file, damaged)
  expect(select()).toEqual(without)
})

test('a backdated side branch that only the base holds is not taken for new', () => {
  const history = [
    ...chain(50),
    { parents: [0], files: new Map([['g', 'side']]), seconds: 1 },
    { parents: [49, 50], files: new Map([['g', 'side']]), seconds: 1_600_001_000 },
    { parents: [50], files: new Map([['g', 'new']]), seconds: 1_900_000_000 },
  ]
  const { folder, ids } = writeHistories([history])
  const [base = '', head = ''] = [ids[0]?.[51], ids[0]?.[52]]
  const range = selectRange(readingOf(loadStore(folder)), { heads: [head], bases: [base], shallow: new Set() })
  expect(range.commits.map((commit) => commit.id)).toEqual([head])
  expect(range.problems).toEqual([])
})

describe('a range whose proof takes long', () => {
  const chainOn = (length: number): readonly PlannedCommit[] =>
    chain(length).map((commit, at) => ({ ...commit, parents: [at] }))
  /** A first commit that is dated in the future, a long history on top of it, and another commit beside that. */
  const history: readonly PlannedCommit[] = [
    { parents: [], files: new Map([['g', 'first']]), seconds: 1_900_000_000 },
    ...chainOn(400),
    { parents: [0], files: new Map([['g', 'new']]), seconds: 1_900_000_001 },
  ]
  const written = () => {
    const {
      folder,
      ids: [ids = []],
    } = writeHistories([history])
    const [first = '', base = '', head = ''] = [ids[0], ids[400], ids[401]]
    return { folder, ids, first, head, request: { heads: [head], bases: [base], shallow: new Set<string>() } }
  }

  test('is read in a few steps, holds what belongs to it, and is exact when proven', () => {
    const { folder, first, head, request } = written()
    const counted = counting(loadStore(folder))
    const likely = likelyRange(readingOf(counted.store), request)
    expect(counted.count()).toBeLessThan(90)
    expect(likely.commits.map(({ id }) => id)).toEqual([first, head])
    expect(likely.prove?.()).toEqual(selectRange(readingOf(loadStore(folder)), request))
    expect(likely.prove?.().commits.map(({ id }) => id)).toEqual([head])
  })

  test('is proven at once where the history was cut, or a commit is missing', () => {
    const { folder, ids, first, request } = written()
    const shallow = { ...request, shallow: new Set([first]) }
    expect(likelyRange(readingOf(loadStore(folder)), shallow)).toEqual(
      selectRange(readingOf(loadStore(folder)), shallow),
    )
    const lacking = readingOf(without(loadStore(folder), [ids[395] ?? '']))
    expect(likelyRange(lacking, request)).toEqual(selectRange(lacking, request))
  })

  test('is proven at once where a base or a fork is near', () => {
    const { folder, ids, request } = written()
    const near = { ...request, heads: [ids[400] ?? ''], bases: [ids[390] ?? ''] }
    const likely = likelyRange(readingOf(loadStore(folder)), near)
    expect(likely.prove).toBeUndefined()
    expect(likely.commits).toHaveLength(10)
  })
})

/** The store without some objects, as a fetch that left them out. */
const without = (store: ObjectStore, ids: readonly string[]): ObjectStore => ({
  ...store,
  read: (id) => (ids.includes(id) ? undefined : store.read(id)),
})

test('a history that was cut above the fork is told, one that was cut below it is not', () => {
  const branch = [1, 2].map((at) => ({
    parents: [at === 1 ? 10 : 30],
    files: new Map([['g', `${at}`]]),
    seconds: 1_600_000_500,
  }))
  const { folder, ids } = writeHistories([[...chain(30), ...branch]])
  const id = (at: number): string => ids[0]?.[at] ?? ''
  const select = (cut: number) =>
    selectRange(readingOf(without(loadStore(folder), [id(cut)])), {
      heads: [id(31)],
      bases: [id(29)],
      shallow: new Set([id(cut + 1)]),
    })
  expect(select(5).problems).toEqual([])
  expect(select(5).commits.map((commit) => commit.id)).toEqual([id(30), id(31)])
  expect(select(20).problems.map((problem) => [problem.kind, problem.at])).toEqual([['shallow', `commit ${id(20)}`]])
})

test('a base that is missing is named, and all of the head is in the range', () => {
  const { folder, ids } = writeHistories([chain(5)])
  const range = selectRange(readingOf(loadStore(folder)), {
    heads: [ids[0]?.[4] ?? ''],
    bases: ['f'.repeat(40)],
    shallow: new Set(),
  })
  expect(range.commits.length).toBe(5)
  expect(range.problems.map((problem) => problem.kind)).toEqual(['base-unknown'])
})

test('a commit that is missing inside the range is a problem', () => {
  const { folder, ids } = writeHistories([chain(5)])
  const id = (at: number): string => ids[0]?.[at] ?? ''
  const reading = readingOf(without(loadStore(folder), [id(2)]))
  const range = selectRange(reading, { heads: [id(4)], bases: [id(0)], shallow: new Set() })
  expect(range.commits.map((commit) => commit.id)).toEqual([id(3), id(4)])
  expect(range.problems.map((problem) => problem.kind)).toEqual(['missing-object'])
})
