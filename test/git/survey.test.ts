import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { attribute } from '#git/attribute.ts'
import { LinkGatherer, packKey } from '#git/commit-links.ts'
import { tableOf } from '#git/commit-table.ts'
import { parseHeader } from '#git/commits.ts'
import { loadHistory } from '#git/history.ts'
import { blobChild } from '#git/holding.ts'
import { HoldingFinder } from '#git/holdings.ts'
import { NameTable } from '#git/name-table.ts'
import { closeForest, rootsOf } from '#git/objects/forest.ts'
import { openForests } from '#git/objects/forests.ts'
import { openStore } from '#git/objects/store.ts'
import { walkForest } from '#git/objects/walk.ts'
import { createLocate, openPackTrees } from '#git/pack-trees.ts'
import { noPause } from '#git/pause.ts'
import { createReading } from '#git/reading.ts'
import { surveyTrees } from '#git/tree-survey.ts'
import { createWantedIds } from '#git/wanted-ids.ts'
import { createRandom } from './random-history.ts'
import { git, gitText, loadStore, newRepository } from './support.ts'

/** Folders of many files and folders of folders, edited at random: trees that git stores as deltas. */
const writeBusyHistory = (seed: number, commits: number, ...options: readonly string[]): string => {
  const folder = newRepository(...options)
  const random = createRandom(seed)
  const pathAt = (): string => {
    const depth = 1 + random(3)
    const folders = Array.from({ length: depth }, () => `folder-${random(6)}`)
    return `${folders.join('/')}/file-${random(25)}`
  }
  const text = (): string => `content ${random(300)}\n`
  const edit = (): readonly string[] => {
    const content = text()
    return random(6) === 0 ? [`D ${pathAt()}`] : [`M 100644 inline ${pathAt()}`, `data ${content.length}`, content]
  }
  const commitAt = (at: number): string => {
    const edits = Array.from({ length: at === 0 ? 200 : 1 + random(4) }, edit).flat()
    const merged = at > 3 && random(5) === 0 ? [`merge :${1 + random(at - 1)}`] : []
    return [
      `commit refs/heads/main`,
      `mark :${at + 1}`,
      `committer Bob <bob@example.com> ${1_700_000_000 + at} +0000`,
      'data 1',
      'x',
      ...(at === 0 ? [] : [`from :${at}`]),
      ...merged,
      ...edits,
      '',
    ].join('\n')
  }
  git(
    folder,
    ['fast-import', '--quiet', '--depth=20'],
    Array.from({ length: commits }, (_, at) => commitAt(at)).join(''),
  )
  return folder
}

type Layout = (folder: string) => void

const repack = (folder: string, ...options: readonly string[]): void => {
  git(folder, ['repack', '-q', '-a', '-d', '-f', ...options])
}

/** Leaves the newest commits' objects loose, and packs the rest. */
const partlyLoose: Layout = (folder) => {
  git(folder, ['unpack-objects', '-q'], emptied(folder))
  const old = gitText(folder, ['rev-list', '--objects', 'HEAD~40'])
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ') < 0 ? undefined : line.indexOf(' ')))
  git(folder, ['pack-objects', '-q', '--window=50', path.join(folder, '.git/objects/pack/pack')], `${old.join('\n')}\n`)
  git(folder, ['prune-packed', '-q'])
}

/** Takes the only pack away and gives its bytes. */
const emptied = (folder: string): Buffer => {
  repack(folder)
  const packs = path.join(folder, '.git/objects/pack')
  const [name = ''] = readdirSync(packs).filter((each) => each.endsWith('.pack'))
  const bytes = readFileSync(path.join(packs, name))
  for (const each of readdirSync(packs)) rmSync(path.join(packs, each))
  return bytes
}

const twoPacks: Layout = (folder) => {
  partlyLoose(folder)
  git(folder, ['repack', '-q', '-d', '--window=50'])
}

const layouts: readonly (readonly [string, Layout])[] = [
  ['one pack, long chains', (folder) => repack(folder, '--depth=200', '--window=100')],
  ['one pack, short chains', (folder) => repack(folder, '--depth=2', '--window=20')],
  ['one pack without deltas', (folder) => repack(folder, '--depth=0', '--window=0')],
  [
    'bases named by id',
    (folder) => git(folder, ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-q', '-a', '-d', '-f', '--depth=50']),
  ],
  ['two packs', twoPacks],
  ['one pack and loose objects', partlyLoose],
  ['loose objects only', (folder) => git(folder, ['unpack-objects', '-q'], emptied(folder))],
]

const objectsOf = (folder: string): string => path.join(folder, '.git/objects')

const sampled = (folder: string, seed: number): ReadonlyMap<string, ReadonlySet<string>> => {
  const random = createRandom(seed)
  const blobs = [...loadStore(folder).objects.values()]
    .filter((object) => object.type === 'blob')
    .map((object) => object.id)
    .sort()
  return new Map(
    Array.from({ length: 6 }, (_, at) => [
      `v${at}`,
      new Set(Array.from({ length: 1 + random(3) }, () => blobs[random(blobs.length)] ?? '')),
    ]),
  )
}

/** Every path under a holding with the number of the blob there. */
const heldPaths = (finder: HoldingFinder, holding: number, folder = ''): string[] => {
  const { holdings, names } = finder
  const pairs = Array.from(holdings.pairs.values.subarray(holdings.start(holding), holdings.end(holding)))
  return pairs
    .flatMap((name, at) => {
      const child = pairs[at + 1] ?? 0
      if (at % 2 === 1) return []
      const path = `${folder}/${names.name(name)}`
      return child < 0 ? [`${path} ${blobChild(child)}`] : heldPaths(finder, child, path)
    })
    .sort()
}

test.each(layouts)('going through packs gives what reading tree by tree gives: %s', async (_, arrange) => {
  for (const [seed, ...options] of [[1], [2, '--object-format=sha256']] as const) {
    const folder = writeBusyHistory(seed, 160, ...options)
    arrange(folder)
    const idLength = gitText(folder, ['rev-parse', 'HEAD']).length
    const reading = createReading(openStore({ objectDirs: [objectsOf(folder)], idLength }))
    const head = gitText(folder, ['rev-parse', 'HEAD'])
    const history = loadHistory(reading, { tips: [{ id: head, reach: 'cloned' }], shallow: new Set() })
    const blobs = [...new Set([...sampled(folder, seed).values()].flatMap((ids) => [...ids]))]
    const { forests } = openForests([objectsOf(folder)], idLength)
    const plain = new HoldingFinder(reading, blobs)
    const packed = new HoldingFinder(reading, blobs)
    await packed.prepare(forests, noPause)
    let found = 0
    for (let commit = 0; commit < history.size; commit += 1) {
      const expected = heldPaths(plain, plain.find(history.treeIds, history.treeAt(commit)))
      found += Number(expected.length > 0)
      expect(heldPaths(packed, packed.find(history.treeIds, history.treeAt(commit)))).toEqual(expected)
    }
    expect(found).toBeGreaterThan(20)
    forests.forEach(closeForest)
  }
})

test('links read from packs at one go are those of the commits, and what no pack has is read by id', () => {
  const folder = writeBusyHistory(6, 120)
  twoPacks(folder)
  const newest = gitText(folder, ['commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'loose'])
  const { forests } = openForests([objectsOf(folder)], 40)
  const gathered = forests.map((forest) => {
    const gatherer = new LinkGatherer(packKey(forest), forest.idBytes)
    walkForest(forest, rootsOf(forest, 'commit'), { visit: (object) => void gatherer.add(object) })
    return gatherer.links()
  })
  const table = tableOf(20, gathered, forests)
  const store = loadStore(folder)
  const commits = [...store.objects.values()].filter((object) => object.type === 'commit')
  expect(commits.filter(({ id }) => table.find(Buffer.from(id, 'hex'), 0) < 0).map(({ id }) => id)).toEqual([newest])
  for (const commit of commits.filter(({ id }) => id !== newest)) {
    const entry = table.find(Buffer.from(commit.id, 'hex'), 0)
    const header = parseHeader(commit)
    const ids = [header?.tree, ...(header?.parents ?? [])].join('')
    expect(table.idOf(entry)).toBe(commit.id)
    expect(table.parentCount(entry)).toBe(header?.parents.length)
    const at = table.treeAt(entry)
    expect(Buffer.from(table.ids.subarray(at, at + ids.length / 2)).toString('hex')).toBe(ids)
  }
  const tips = [{ id: newest, reach: 'cloned' as const }]
  const history = loadHistory(createReading(store), { tips, shallow: new Set(), table })
  expect(history.size).toBe(121)
  forests.forEach(closeForest)
})

test('most trees of a pack are known by their difference alone', async () => {
  const folder = writeBusyHistory(3, 300)
  repack(folder, '--depth=50', '--window=50')
  const { forests } = openForests([objectsOf(folder)], 40)
  const packs = openPackTrees(forests)
  const lookups = { locate: createLocate(packs), wanted: createWantedIds([], 20), names: new NameTable() }
  const survey = await surveyTrees(packs, lookups, noPause)
  if (survey === undefined) throw new Error('nobody stopped it')
  const trees = gitText(folder, ['rev-list', '--objects', '--all', '--filter=blob:none']).split('\n').length - 300
  expect(survey.known.reduce((sum, known) => sum + known, 0)).toBe(trees)
  expect(survey.targets.length).toBeLessThan(trees * 2)
  expect(survey.drops.length).toBeGreaterThan(trees / 3)
  forests.forEach(closeForest)
})

/** Spoils the compressed bytes of an object in the only pack. */
const damage = (folder: string, id: string): void => {
  const packs = path.join(folder, '.git/objects/pack')
  const [name = ''] = readdirSync(packs).filter((each) => each.endsWith('.pack'))
  const table = gitText(folder, ['verify-pack', '-v', path.join(packs, name.replace('.pack', '.idx'))])
  const line = table.split('\n').find((each) => each.startsWith(id)) ?? ''
  const [packedSize, offset] = line.split(/ +/).slice(3, 5).map(Number)
  if (packedSize === undefined || offset === undefined) throw new Error('the object is not in the pack')
  const bytes = readFileSync(path.join(packs, name))
  bytes.fill(0x55, offset + Math.floor(packedSize / 2), offset + packedSize)
  chmodSync(path.join(packs, name), 0o644)
  writeFileSync(path.join(packs, name), bytes)
}

test('a pack with damaged trees is told by reading, and the rest is attributed all the same', async () => {
  const folder = writeBusyHistory(4, 520)
  repack(folder, '--depth=50', '--window=50')
  const head = gitText(folder, ['rev-parse', 'HEAD'])
  const guilty = sampled(folder, 4)
  damage(folder, gitText(folder, ['rev-parse', 'HEAD~100:folder-1']))
  const run = async (how: 'plain' | 'packed') => {
    const reading = createReading(openStore({ objectDirs: [objectsOf(folder)], idLength: 40 }))
    const history = loadHistory(reading, { tips: [{ id: head, reach: 'cloned' }], shallow: new Set() })
    const { forests } = openForests(how === 'plain' ? [] : [objectsOf(folder)], 40)
    const attribution = await attribute(reading, { history, head, guilty, namedBlobs: [], forests })
    forests.forEach(closeForest)
    return { ...attribution, treesRead: 0, problems: reading.problems().map((problem) => problem.at) }
  }
  const plain = await run('plain')
  expect(plain.problems.length).toBeGreaterThan(0)
  expect(await run('packed')).toEqual(plain)
})

test('a tree that is damaged in a pack and whole in a file is read there, and what names it is not passed over', async () => {
  const folder = writeBusyHistory(5, 300)
  const blob = gitText(folder, ['hash-object', '-w', '--stdin'], 'only here')
  const commit = `commit refs/heads/main\ncommitter Bob <bob@example.com> 1800000000 +0000\ndata 1\nx\nfrom refs/heads/main^0\nM 100644 ${blob} folder-1/only/here\n`
  git(folder, ['fast-import', '--quiet'], commit)
  repack(folder, '--depth=50', '--window=50')
  const lost = gitText(folder, ['rev-parse', 'HEAD:folder-1'])
  const bytes = loadStore(folder).objects.get(lost)?.bytes ?? Buffer.alloc(0)
  damage(folder, lost)
  mkdirSync(path.join(objectsOf(folder), lost.slice(0, 2)), { recursive: true })
  const loose = Buffer.concat([Buffer.from(`tree ${bytes.length}\0`), bytes])
  writeFileSync(path.join(objectsOf(folder), lost.slice(0, 2), lost.slice(2)), deflateSync(loose))
  const reading = createReading(openStore({ objectDirs: [objectsOf(folder)], idLength: 40 }))
  const { forests } = openForests([objectsOf(folder)], 40)
  const finder = new HoldingFinder(reading, [blob])
  await finder.prepare(forests, noPause)
  const tree = Buffer.from(gitText(folder, ['rev-parse', 'HEAD^{tree}']), 'hex')
  expect(heldPaths(finder, finder.find(tree, 0))).toEqual(['/folder-1/only/here 0'])
  forests.forEach(closeForest)
})
