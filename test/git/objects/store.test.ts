import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hashOf } from '#git/objects/hand.ts'
import { plainInflater } from '#git/objects/inflate.ts'
import { openMultiPackIndex } from '#git/objects/multi-pack-index.ts'
import { openPackIndex } from '#git/objects/pack-index.ts'
import { openStore } from '#git/objects/store.ts'
import { git, growRepository, objectsByGit, objectsOf, randomRepository, temporaryFolder } from './support.ts'

const idLengthOf = (folder: string): number => [...objectsByGit(folder).keys()][0]?.length ?? 0

const expectSameAsGit = (folder: string, options: Partial<Parameters<typeof openStore>[0]> = {}): void => {
  const known = objectsByGit(folder)
  expect(known.size).toBeGreaterThan(20)
  const store = openStore({ objectDirs: [objectsOf(folder)], idLength: idLengthOf(folder), ...options })
  for (const [id, { type, bytes }] of known) {
    const object = store.read(id)
    expect(object?.type).toBe(type)
    expect(bytes.equals(object?.bytes ?? new Uint8Array(1))).toBe(true)
    expect(store.stat(id)).toEqual({ type, size: bytes.length })
    expect(store.has(id)).toBe(true)
  }
  expect(store.problems).toEqual([])
  store.close()
}

const layouts: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['as imported', []],
  ['deep deltas', [['repack', '-adfq', '--depth=200', '--window=50']]],
  ['flat deltas', [['repack', '-adfq', '--depth=1', '--window=10']]],
  ['no deltas', [['repack', '-adfq', '--depth=0', '--window=0']]],
  ['bases named by id', [['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=50']]],
  ['an index of version 1', [['-c', 'pack.indexVersion=1', 'repack', '-adfq']]],
]

test.each(layouts)('every object reads as git reads it: %s', (_, commands) => {
  const folder = randomRepository({ seed: 1, commits: 60 })
  for (const command of commands) git(folder, command)
  expectSameAsGit(folder)
  expectSameAsGit(folder, { inflater: plainInflater })
  expectSameAsGit(folder, { cacheBytes: 0 })
})

test('offsets of 64 bits are read', () => {
  const folder = randomRepository({ seed: 15, commits: 20 })
  const packs = `${objectsOf(folder)}/pack`
  const pack = readdirSync(packs).find((name) => name.endsWith('.pack')) ?? ''
  const before = statSync(`${packs}/${pack.replace('.pack', '.idx')}`).size
  rmSync(`${packs}/${pack.replace('.pack', '.idx')}`)
  git(packs, ['index-pack', '--index-version=2,0x40', pack])
  expect(statSync(`${packs}/${pack.replace('.pack', '.idx')}`).size).toBeGreaterThan(before)
  expectSameAsGit(folder)
  rmSync(`${packs}/${pack.replace('.pack', '.rev')}`, { force: true })
  git(folder, ['multi-pack-index', 'write'])
  expectSameAsGit(folder)
})

test.each([2, 3, 4])('SHA-256 repositories read as git reads them, seed %i', (seed) => {
  const folder = randomRepository({ seed, commits: 20 + seed, format: 'sha256' })
  expectSameAsGit(folder)
  git(folder, ['repack', '-adfq'])
  expectSameAsGit(folder)
})

test('loose objects read as git reads them', () => {
  const folder = randomRepository({ seed: 5, commits: 15 })
  const pack = readdirSync(`${objectsOf(folder)}/pack`).find((name) => name.endsWith('.pack')) ?? ''
  const bytes = readFileSync(`${objectsOf(folder)}/pack/${pack}`)
  rmSync(`${objectsOf(folder)}/pack`, { recursive: true })
  git(folder, ['unpack-objects', '-q'], bytes)
  expect(readdirSync(objectsOf(folder)).length).toBeGreaterThan(20)
  expectSameAsGit(folder)
  expectSameAsGit(folder, { inflater: plainInflater })
})

test.each(['with', 'without'])('several packs read as git reads them, %s a multi-pack-index', (index) => {
  const folder = randomRepository({ seed: 6, commits: 20 })
  for (const seed of [7, 8, 9]) growRepository(folder, seed)
  if (index === 'with') git(folder, ['multi-pack-index', 'write'])
  expect(readdirSync(`${objectsOf(folder)}/pack`).filter((name) => name.endsWith('.pack')).length).toBe(4)
  expectSameAsGit(folder)
})

test('a multi-pack-index says where an object is, as the index of its pack does', () => {
  const folder = randomRepository({ seed: 6, commits: 20 })
  growRepository(folder, 7)
  git(folder, ['multi-pack-index', 'write'])
  const packs = `${objectsOf(folder)}/pack`
  const covering = openMultiPackIndex(`${packs}/multi-pack-index`, 20)
  expect(covering?.packs.length).toBe(2)
  for (const id of objectsByGit(folder).keys()) {
    const bytes = Buffer.from(id, 'hex')
    const place = covering?.find(bytes)
    const index = openPackIndex(`${packs}/${place?.pack}`, 20)
    expect(index?.offsetAt(index.find(bytes))).toBe(place?.offset)
    index?.close()
  }
  expect(covering?.find(Buffer.alloc(20, 1))).toBeUndefined()
  covering?.close()
})

test('a multi-pack-index that is damaged, stale or foreign changes nothing', () => {
  const folder = randomRepository({ seed: 6, commits: 20 })
  growRepository(folder, 7)
  git(folder, ['multi-pack-index', 'write'])
  growRepository(folder, 8)
  expectSameAsGit(folder)
  const path = `${objectsOf(folder)}/pack/multi-pack-index`
  const bytes = readFileSync(path)
  const known = [...objectsByGit(folder).keys()]
  const listed = bytes.lastIndexOf(Buffer.from(known.toSorted()[3] ?? '', 'hex'))
  expect(listed).toBeGreaterThan(0)
  const blanked = Buffer.from(bytes).fill(0, listed, listed + 20)
  for (const damaged of [bytes.subarray(0, bytes.length >> 1), bytes.subarray(0, 5), Buffer.alloc(9000, 1), blanked]) {
    rmSync(path)
    writeFileSync(path, damaged)
    const store = openStore({ objectDirs: [objectsOf(folder)], idLength: 40 })
    for (const id of known) expect(hashOf(store.read(id)?.type ?? 'tag', 40, store.read(id)?.bytes ?? bytes)).toBe(id)
    expect(store.problems).toEqual([])
    store.close()
  }
})

test('objects of a folder that is borrowed from are found', () => {
  const folder = randomRepository({ seed: 10, commits: 12 })
  expectSameAsGit(folder, { objectDirs: [`${temporaryFolder()}`, objectsOf(folder)] })
})

test('packs that git replaces during a scan are found again', () => {
  const folder = randomRepository({ seed: 11, commits: 12 })
  growRepository(folder, 12)
  const store = openStore({ objectDirs: [objectsOf(folder)], idLength: 40 })
  const ids = [...objectsByGit(folder).keys()]
  git(folder, ['repack', '-adfq'])
  for (const id of ids) expect(store.read(id)?.id).toBe(id)
  expect(store.problems).toEqual([])
  store.close()
})

test('what is nowhere is missing, and git is not asked', () => {
  const folder = randomRepository({ seed: 13, commits: 3 })
  const asked: string[] = []
  const fallback = (ids: readonly string[]): readonly undefined[] => {
    asked.push(...ids)
    return []
  }
  const store = openStore({ objectDirs: [objectsOf(folder)], idLength: 40, fallback })
  expect(store.read('0'.repeat(40))).toBeUndefined()
  expect(store.read('0'.repeat(39))).toBeUndefined()
  expect(store.read('HEAD')).toBeUndefined()
  expect(store.has('f'.repeat(40))).toBe(false)
  expect(asked).toEqual([])
  expect(store.problems).toEqual([])
  store.close()
})

test('what is there and cannot be read is asked of git, and is a problem where git cannot either', () => {
  const folder = randomRepository({ seed: 14, commits: 3 })
  const known = objectsByGit(folder)
  const pack = readdirSync(`${objectsOf(folder)}/pack`).find((name) => name.endsWith('.pack')) ?? ''
  const path = `${objectsOf(folder)}/pack/${pack}`
  const bytes = readFileSync(path)
  rmSync(path)
  writeFileSync(path, bytes.fill(0, 13, bytes.length - 20))
  const objectDirs = [objectsOf(folder)]
  const helped = openStore({
    objectDirs,
    idLength: 40,
    fallback: (ids) =>
      ids.map((id) => ({ id, type: known.get(id)?.type ?? 'blob', bytes: known.get(id)?.bytes ?? bytes })),
  })
  const alone = openStore({ objectDirs, idLength: 40, fallback: (ids) => ids.map(() => undefined) })
  for (const [id, { bytes: expected }] of known) {
    expect(expected.equals(helped.read(id)?.bytes ?? new Uint8Array(1))).toBe(true)
    expect(alone.read(id)).toBeUndefined()
  }
  expect(helped.problems).toEqual([])
  expect(alone.problems.length).toBeGreaterThan(0)
  expect(alone.problems[0]).toMatchObject({
    kind: 'corrupt',
    at: expect.stringMatching(/^pack pack-\w+ object [0-9a-f]{40}$/),
  })
  helped.close()
  alone.close()
})
