import { randomBytes } from 'node:crypto'
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { closeForest, rootsOf } from '#git/objects/forest.ts'
import { openForests } from '#git/objects/forests.ts'
import type { PackedObject } from '#git/objects/hand.ts'
import { plainInflater } from '#git/objects/inflate.ts'
import { visitSingly } from '#git/objects/lone-object.ts'
import { openStore } from '#git/objects/store.ts'
import { walkForest } from '#git/objects/walk.ts'
import { walkLoose } from '#git/objects/walk-loose.ts'
import { git, growRepository, objectsByGit, objectsOf, randomRepository, temporaryFolder } from './support.ts'

const blobsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...objectsByGit(folder)]
      .filter(([, { type }]) => type === 'blob')
      .map(([id, { bytes }]) => [id, bytes.toString('latin1')] as const)
      .sort(),
  )

const walkedBlobs = (objectDirs: readonly string[]): ReadonlyMap<string, string> => {
  const { forests, problems } = openForests(objectDirs, 40)
  expect(problems).toEqual([])
  const found = new Map<string, string>()
  for (const forest of forests) {
    walkForest<undefined>(forest, rootsOf(forest, 'blob'), {
      visit: (object) => {
        found.set(object.id(), Buffer.from(object.text()).toString('latin1'))
        return undefined
      },
    })
    closeForest(forest)
  }
  return new Map([...found].sort())
}

/** Puts all objects of a repository into files of their own. */
const explode = (folder: string): void => {
  const packs = `${objectsOf(folder)}/pack`
  const files = readdirSync(packs).filter((name) => name.endsWith('.pack'))
  const contents = files.map((name) => readFileSync(`${packs}/${name}`))
  rmSync(packs, { recursive: true })
  for (const content of contents) git(folder, ['unpack-objects', '-q'], content)
}

test('a folder without packs has no forests and no problems', () => {
  expect(openForests([temporaryFolder(), '/nowhere'], 40)).toEqual({ forests: [], problems: [] })
})

test('all packs of all folders are opened, a copy of a pack once', () => {
  const folder = randomRepository({ seed: 41, commits: 10 })
  growRepository(folder, 42)
  const copy = temporaryFolder()
  mkdirSync(`${copy}/pack`)
  const packs = `${objectsOf(folder)}/pack`
  for (const name of readdirSync(packs)) copyFileSync(`${packs}/${name}`, `${copy}/pack/${name}`)
  expect(openForests([objectsOf(folder), copy], 40).forests.length).toBe(2)
  expect(walkedBlobs([objectsOf(folder), copy])).toEqual(blobsOf(folder))
})

test('a pack without an index is no part of the repository, a pack with a bad one is a problem', () => {
  const folder = randomRepository({ seed: 43, commits: 5 })
  const packs = `${objectsOf(folder)}/pack`
  writeFileSync(`${packs}/pack-half.pack`, 'PACK')
  expect(openForests([objectsOf(folder)], 40).problems).toEqual([])
  writeFileSync(`${packs}/pack-half.idx`, 'junk')
  const { forests, problems } = openForests([objectsOf(folder)], 40)
  expect(forests.length).toBe(1)
  expect(problems).toMatchObject([{ kind: 'corrupt', at: 'pack pack-half' }])
})

test('a pack that git replaces is walked to its end', () => {
  const folder = randomRepository({ seed: 44, commits: 10 })
  const known = blobsOf(folder)
  const { forests } = openForests([objectsOf(folder)], 40)
  growRepository(folder, 45)
  git(folder, ['repack', '-adfq'])
  const seen = new Set<string>()
  for (const forest of forests) {
    const outcome = walkForest<undefined>(forest, rootsOf(forest, 'blob'), {
      visit: (object) => {
        if (object.verify()) seen.add(object.id())
        return undefined
      },
    })
    expect(outcome.unread).toEqual([])
    closeForest(forest)
  }
  expect([...seen].sort()).toEqual([...known.keys()])
})

test.each([undefined, plainInflater])('loose blobs are visited, trees are not', (inflater) => {
  const folder = randomRepository({ seed: 46, commits: 12 })
  const known = blobsOf(folder)
  explode(folder)
  writeFileSync(`${objectsOf(folder)}/00-not-an-object`, 'x')
  const found = new Map<string, string>()
  const outcome = walkLoose(objectsOf(folder), 40, {
    types: ['blob'],
    ...(inflater === undefined ? {} : { inflater }),
    visit: (object) => {
      expect(object.edits).toBe('whole')
      expect(object.verify()).toBe(true)
      const { bytes, spans, count } = object.windows(5)
      expect(count === 0 || bytes.subarray(spans[0], spans[1]).length === object.size).toBe(true)
      found.set(object.id(), Buffer.from(object.text()).toString('latin1'))
    },
  })
  expect(outcome).toMatchObject({ objects: known.size, unread: [], end: 'finished' })
  expect(found).toEqual(known)
})

test('loose objects too large for one piece come in pieces that overlap', () => {
  const folder = randomRepository({ seed: 47, commits: 3 })
  const known = blobsOf(folder)
  explode(folder)
  const found = new Map<string, string>()
  const outcome = walkLoose(objectsOf(folder), 40, {
    types: ['blob'],
    pieceBytes: 5000,
    pieceOverlap: 64,
    visit: (object) => {
      const before = found.get(object.id()) ?? ''
      expect(object.verify()).toBe(true)
      expect(object.pieceStart).toBe(Math.max(before.length - 64, 0))
      found.set(object.id(), before.slice(0, object.pieceStart) + Buffer.from(object.text()).toString('latin1'))
    },
  })
  expect(outcome.unread).toEqual([])
  expect(found).toEqual(known)
})

test('loose files of all sizes are read whole, one after the other', () => {
  const folder = randomRepository({ seed: 49, commits: 2 })
  const sizes = [300_000, 10, 65_400, 65_600, 700_000]
  for (const size of sizes) git(folder, ['hash-object', '-w', '--stdin'], randomBytes(size))
  const known = blobsOf(folder)
  explode(folder)
  const found = new Map<string, string>()
  const visit = (object: PackedObject) => found.set(object.id(), Buffer.from(object.text()).toString('latin1'))
  expect(walkLoose(objectsOf(folder), 40, { types: ['blob'], visit }).unread).toEqual([])
  expect(found).toEqual(known)
  expect([...found.values()].map((text) => text.length)).toEqual(expect.arrayContaining(sizes))
})

test('messages that are loose are visited', () => {
  const folder = randomRepository({ seed: 48, commits: 7 })
  explode(folder)
  const types: string[] = []
  walkLoose(objectsOf(folder), 40, { types: ['commit', 'tag'], visit: ({ type }) => types.push(type) })
  expect(types.filter((type) => type === 'commit').length).toBe(7)
  expect(types.filter((type) => type === 'tag').length).toBe(1)
})

test('damaged loose objects are named, and are problems where nothing else has them', () => {
  const folder = randomRepository({ seed: 49, commits: 2 })
  explode(folder)
  const damaged = {
    '10': Buffer.from('not deflated'),
    '20': deflateSync(Buffer.from('blob 5\0four')),
    '30': deflateSync(Buffer.from('blob 5\0longer than that')),
    '40': deflateSync(Buffer.from('blub 4\0four')),
    '50': deflateSync(Buffer.from('blob 99999999999999999999\0four')),
    '60': deflateSync(Buffer.from('blob 4\0four')).subarray(0, 10),
    '70': Buffer.alloc(0),
    '80': deflateSync(Buffer.from('blob')),
    '90': deflateSync(Buffer.alloc(100_000, 'blob ')),
  }
  for (const [start, content] of Object.entries(damaged)) {
    mkdirSync(`${objectsOf(folder)}/${start}`, { recursive: true })
    appendFileSync(`${objectsOf(folder)}/${start}/${'0'.repeat(38)}`, content)
  }
  const ids = Object.keys(damaged).map((start) => start + '0'.repeat(38))
  const { unread } = walkLoose(objectsOf(folder), 40, { types: ['blob'], visit: () => undefined })
  expect(unread).toEqual(ids)
  const store = openStore({ objectDirs: [objectsOf(folder)], idLength: 40 })
  visitSingly(store, unread, () => expect.unreachable())
  expect(store.problems.map(({ kind, at }) => `${kind} ${at}`)).toEqual(ids.map((id) => `corrupt object ${id}`))
  store.close()
})

test('what one place cannot give is taken from another', () => {
  const folder = randomRepository({ seed: 50, commits: 4 })
  const copy = temporaryFolder()
  mkdirSync(`${copy}/pack`)
  const packs = `${objectsOf(folder)}/pack`
  for (const name of readdirSync(packs)) copyFileSync(`${packs}/${name}`, `${copy}/pack/${name}`)
  const [id = ''] = blobsOf(folder).keys()
  mkdirSync(`${objectsOf(folder)}/${id.slice(0, 2)}`, { recursive: true })
  rmSync(packs, { recursive: true })
  writeFileSync(`${objectsOf(folder)}/${id.slice(0, 2)}/${id.slice(2)}`, 'junk')
  const store = openStore({ objectDirs: [objectsOf(folder), copy], idLength: 40 })
  const seen: string[] = []
  visitSingly(store, [id], (object) => seen.push(object.verify() ? object.id() : 'forged'))
  expect(seen).toEqual([id])
  expect(store.problems).toEqual([])
  store.close()
})
