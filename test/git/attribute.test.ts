import { expect, test } from 'vitest'
import { type Attribution, type AttributionRequest, attribute } from '#git/attribute.ts'
import { loadHistory } from '#git/history.ts'
import type { ObjectStore } from '#git/object-store.ts'
import { pathText } from '#git/paths.ts'
import { type Reach, reaches, type Tip } from '#git/tips.ts'
import type { Reading } from '#git/trees.ts'
import { createRandom, type PlannedCommit, planHistory, reachable, writeHistories } from './random-history.ts'
import { git, gitText, loadStore, newRepository } from './support.ts'

const readingOf = (store: ObjectStore): Reading & { readonly problems: unknown[] } => {
  const problems: unknown[] = []
  return { store, note: (problem) => problems.push(problem), problems }
}

type Planned = {
  readonly history: readonly PlannedCommit[]
  readonly ids: readonly string[]
  readonly blobs: ReadonlyMap<string, string>
}

type PlannedTip = { readonly at: number; readonly reach: Reach }

type Question = {
  readonly tips: readonly PlannedTip[]
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly head: number
}

/** The widest reach of every commit that a tip reaches. */
const reachesOf = (plan: Planned, tips: readonly PlannedTip[]): ReadonlyMap<number, Reach> => {
  const found = reaches.toReversed().flatMap((reach) => {
    const starts = tips.filter((tip) => tip.reach === reach).map((tip) => tip.at)
    return [...reachable(plan.history, starts)].map((at) => [at, reach] as const)
  })
  return new Map(found)
}

const generationOf = (plan: Planned, at: number): number =>
  1 + Math.max(0, ...(plan.history[at]?.parents ?? []).map((parent) => generationOf(plan, parent)))

/** The definition by brute force: every commit looked at. */
const expectedPlace = (
  plan: Planned,
  question: Question,
  where: { readonly value: string; readonly path: string },
): unknown => {
  const { history, ids, blobs } = plan
  const { value, path } = where
  const contents = question.values.get(value) ?? []
  const contentAt = (at: number): string => history[at]?.files.get(path) ?? ''
  const holds = (at: number): boolean => contents.includes(contentAt(at))
  const reachOf = reachesOf(plan, question.tips)
  const holders = [...reachOf.keys()].filter(holds)
  const [best = -1] = holders
    .filter((at) => !history[at]?.parents.some(holds))
    .sort((a, b) => {
      const byReach = reaches.indexOf(reachOf.get(a) ?? 'local') - reaches.indexOf(reachOf.get(b) ?? 'local')
      return byReach || generationOf(plan, a) - generationOf(plan, b) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)
    })
  return {
    value,
    path,
    reach: reachOf.get(best),
    commit: ids[best],
    blob: blobs.get(contentAt(best)),
    isMerge: (history[best]?.parents.length ?? 0) > 1,
    headBlob: reachOf.has(question.head) && holds(question.head) ? blobs.get(contentAt(question.head)) : undefined,
    versions: new Set(holders.map(contentAt)).size,
  }
}

/** Every path that held a value in a commit that a tip reaches. */
const expectedPlaces = (plan: Planned, question: Question): unknown[] => {
  const files = [...reachesOf(plan, question.tips).keys()].flatMap((at) => [...(plan.history[at]?.files ?? [])])
  return [...question.values].flatMap(([value, contents]) => {
    const paths = new Set(files.filter(([, content]) => contents.includes(content)).map(([path]) => path))
    return [...paths].map((path) => expectedPlace(plan, question, { value, path }))
  })
}

const flat = (attribution: Attribution): unknown[] =>
  attribution.places.map(({ value, path, reach, introduced, headBlob, versions }) => ({
    value,
    path: pathText(path),
    reach,
    commit: introduced.commit,
    blob: introduced.blob,
    isMerge: introduced.isMerge,
    headBlob,
    versions,
  }))

const sorted = (places: readonly unknown[]): string[] =>
  places.map((place) => JSON.stringify(place, Object.keys(place as object).sort())).sort()

const traced = async (reading: Reading, request: AttributionRequest): Promise<Attribution> => {
  const attribution = await attribute(reading, request)
  if (attribution === undefined) throw new Error('nobody stopped it')
  return attribution
}

test('each value is traced to where it came in, in 200 random histories', async () => {
  const histories = Array.from({ length: 200 }, (_, seed) => planHistory(5000 + seed, 5 + (seed % 40)))
  const { folder, ids } = writeHistories(histories)
  const store = loadStore(folder)
  const blobs = new Map(
    [...store.objects.values()]
      .filter((object) => object.type === 'blob')
      .map((object) => [Buffer.from(object.bytes).toString(), object.id]),
  )
  let found = 0
  for (const [which, history] of histories.entries()) {
    const random = createRandom(9000 + which)
    const plan = { history, ids: ids[which] ?? [], blobs }
    const tips = Array.from({ length: 1 + random(4) }, () => ({
      at: random(history.length),
      reach: reaches[random(3)] ?? 'local',
    }))
    const values = new Map(
      ['one', 'two', 'three'].map((value) => [
        value,
        Array.from({ length: 1 + random(3) }, () => `content ${random(12)}\n`),
      ]),
    )
    const head = random(history.length)
    const reading = readingOf(store)
    const loaded = loadHistory(reading, {
      tips: tips.map((tip) => ({ id: plan.ids[tip.at] ?? '', reach: tip.reach })),
      shallow: new Set(),
    })
    const guilty = new Map(
      [...values].map(([value, contents]) => [value, new Set(contents.map((content) => blobs.get(content) ?? ''))]),
    )
    const attribution = await traced(reading, { history: loaded, head: plan.ids[head], guilty, namedBlobs: [] })
    const expected = expectedPlaces(plan, { tips, values, head })
    expect(sorted(flat(attribution))).toEqual(sorted(expected))
    expect(reading.problems).toEqual([])
    const held = new Set(
      [
        ...reachable(
          history,
          tips.map((tip) => tip.at),
        ),
      ].flatMap((at) => [...(history[at]?.files.values() ?? [])]),
    )
    for (const [value, contents] of values)
      expect(attribution.unreachable.get(value) ?? []).toEqual(
        [...new Set(contents)]
          .filter((content) => !held.has(content))
          .map((content) => blobs.get(content))
          .sort(),
      )
    found += expected.length
  }
  expect(found).toBeGreaterThan(600)
})

const noTips: readonly Tip[] = []

test('names that are no text and folders of an old mode keep their bytes', async () => {
  const folder = newRepository()
  const blob = gitText(folder, ['hash-object', '-w', '--stdin'], 'held')
  const tree = (entries: readonly (readonly [string, string])[]): string => {
    const bytes = Buffer.concat(
      entries.map(([name, id]) => Buffer.concat([Buffer.from(`${name}\0`, 'latin1'), Buffer.from(id, 'hex')])),
    )
    return gitText(folder, ['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], bytes)
  }
  const root = tree([['040000 d\xff', tree([['100644 \xe9\xc3\xa9', blob]])]])
  const commit = gitText(folder, ['commit-tree', root, '-m', 'x'])
  const store = loadStore(folder)
  const history = loadHistory(readingOf(store), { tips: [{ id: commit, reach: 'cloned' }], shallow: new Set() })
  const { places } = await traced(readingOf(store), {
    history,
    head: commit,
    guilty: new Map([['v', new Set([blob])]]),
    namedBlobs: noTips,
  })
  expect(places.map((place) => pathText(place.path))).toEqual(['d\\xff/\\xe9é'])
  expect(places[0]).toMatchObject({
    headBlob: blob,
    introduced: { commit, author: { name: 'Ada', email: 'ada@example.com', date: '2023-11-14T22:13:20.000Z' } },
  })
})

test('a tree that repeats itself a thousand million times ends in a problem, not in a hang', async () => {
  const folder = newRepository()
  const blob = gitText(folder, ['hash-object', '-w', '--stdin'], 'held')
  let tree = gitText(
    folder,
    ['mktree'],
    Array.from({ length: 10 }, (_, at) => `100644 blob ${blob}\tf${at}`).join('\n'),
  )
  for (let level = 0; level < 8; level += 1)
    tree = gitText(folder, ['mktree'], Array.from({ length: 10 }, (_, at) => `040000 tree ${tree}\td${at}`).join('\n'))
  const commit = gitText(folder, ['commit-tree', tree, '-m', 'x'])
  const reading = readingOf(loadStore(folder))
  const history = loadHistory(reading, { tips: [{ id: commit, reach: 'cloned' }], shallow: new Set() })
  const { places } = await traced(reading, {
    history,
    head: commit,
    guilty: new Map([['v', new Set([blob])]]),
    namedBlobs: noTips,
  })
  expect(places.length).toBeGreaterThan(1000)
  expect(reading.problems).toMatchObject([{ kind: 'budget' }])
})

test('a missing tree is a problem and the rest is attributed', async () => {
  const folder = newRepository()
  git(folder, ['config', 'user.name', 'x'])
  const blob = gitText(folder, ['hash-object', '-w', '--stdin'], 'held')
  const lost = 'f'.repeat(40)
  const tree = gitText(folder, ['mktree', '--missing'], `100644 blob ${blob}\ta\n040000 tree ${lost}\tb\n`)
  const commit = gitText(folder, ['commit-tree', tree, '-m', 'x'])
  const reading = readingOf(loadStore(folder))
  const history = loadHistory(reading, { tips: [{ id: commit, reach: 'cloned' }], shallow: new Set() })
  const { places } = await traced(reading, {
    history,
    head: commit,
    guilty: new Map([['v', new Set([blob])]]),
    namedBlobs: noTips,
  })
  expect(places.length).toBe(1)
  expect(reading.problems).toMatchObject([{ kind: 'missing-object', at: `tree ${lost}` }])
})
