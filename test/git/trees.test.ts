import { expect, test } from 'vitest'
import { isTrue, parseConfig, settingOf } from '#git/config.ts'
import { HoldingFinder } from '#git/holdings.ts'
import { createIdTable } from '#git/id-table.ts'
import { bytePath, bytePathOf, bytesText, joinPath, pathBytes, pathText } from '#git/paths.ts'
import { createReading } from '#git/reading.ts'
import { blobsOf, distinctBlobs, entriesOf, lookUp, visitAdded } from '#git/trees.ts'
import { createRandom } from './random-history.ts'
import { gitText, loadStore, newRepository } from './support.ts'

const treeBytes = (entries: readonly (readonly [string, string])[]): Buffer =>
  Buffer.concat(
    entries.map(([name, id]) => Buffer.concat([Buffer.from(`${name}\0`, 'latin1'), Buffer.from(id, 'hex')])),
  )

const writeTree = (folder: string, entries: readonly (readonly [string, string])[]): string =>
  gitText(folder, ['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], treeBytes(entries))

const writeBlob = (folder: string, text: string): string => gitText(folder, ['hash-object', '-w', '--stdin'], text)

test('files are listed and looked up as git does it, links and submodules apart', () => {
  const folder = newRepository()
  const blob = writeBlob(folder, 'x')
  const inner = writeTree(folder, [
    ['100644 a', blob],
    ['100755 b', blob],
  ])
  const root = writeTree(folder, [
    ['100644 a.c', blob],
    ['40000 a', inner],
    ['120000 link', blob],
    ['160000 module', 'e'.repeat(40)],
  ])
  const reading = createReading(loadStore(folder))
  expect([...blobsOf(reading, root)].map((each) => [pathText(each.path), each.mode.toString(8)])).toEqual([
    ['a.c', '100644'],
    ['a/a', '100644'],
    ['a/b', '100755'],
    ['link', '120000'],
  ])
  expect(entriesOf(reading, root).map((entry) => entry.name)).toEqual(['a.c', 'a', 'link', 'module'])
  expect(lookUp(reading, root, bytePathOf('a/b'))).toMatchObject({ id: blob, mode: 0o100755 })
  expect(lookUp(reading, root, bytePathOf(''))?.id).toBe(root)
  for (const path of ['a/c', 'a.c/d', 'b', 'a/b/c']) expect(lookUp(reading, root, bytePathOf(path))).toBeUndefined()
  expect([...distinctBlobs(reading, root)]).toEqual([blob])
  expect(reading.problems()).toEqual([])
})

test('a tree that is not in order adds too much rather than too little', () => {
  const folder = newRepository()
  const [one, two] = [writeBlob(folder, '1'), writeBlob(folder, '2')]
  const sorted = writeTree(folder, [
    ['100644 a', one],
    ['100644 b', one],
    ['100644 c', one],
  ])
  const messy = writeTree(folder, [
    ['100644 c', one],
    ['100644 a', two],
    ['100644 b', one],
    ['100644 a', one],
  ])
  const reading = createReading(loadStore(folder))
  const added: string[] = []
  visitAdded({ reading, visit: (each) => added.push(`${each.path} ${each.id}`) }, messy, [sorted])
  expect(added).toContain(`a ${two}`)
})

test('a tree that is cut off is a problem, and what stands before the cut is read', () => {
  const folder = newRepository()
  const blob = writeBlob(folder, 'x')
  const bytes = treeBytes([
    ['100644 a', blob],
    ['100644 b', blob],
  ])
  const store = loadStore(folder)
  for (const length of [bytes.length - 1, bytes.length - 20, 33, 30]) {
    const id = 'd'.repeat(40)
    store.objects.set(id, { id, type: 'tree', bytes: bytes.subarray(0, length) })
    const reading = createReading(store)
    expect([...blobsOf(reading, id)].length).toBe(1)
    expect(reading.problems()).toMatchObject([{ kind: 'corrupt', at: `tree ${id}` }])
  }
})

test('a tree that repeats itself a thousand million times is walked for a while, and told', () => {
  const folder = newRepository()
  const blob = writeBlob(folder, 'x')
  let tree = writeTree(
    folder,
    Array.from({ length: 10 }, (_, at) => [`100644 f${at}`, blob] as const),
  )
  for (let level = 0; level < 9; level += 1)
    tree = writeTree(
      folder,
      Array.from({ length: 10 }, (_, at) => [`40000 d${at}`, tree] as const),
    )
  const last = writeBlob(folder, 'seen last')
  const root = writeTree(folder, [
    ['40000 a', tree],
    ['100644 b', last],
  ])
  const store = loadStore(folder)
  const reading = createReading(store)
  let [walked, added] = ['', '']
  for (const each of blobsOf(reading, root)) walked = each.id
  visitAdded(
    {
      reading,
      visit: (each) => {
        added = each.id
      },
    },
    root,
    [],
  )
  expect([walked, added]).toEqual([last, last])
  expect(new Set(reading.problems().map((problem) => problem.kind))).toEqual(new Set(['budget']))
})

test('a tree that names itself is left again', () => {
  const folder = newRepository()
  const store = loadStore(folder)
  const id = 'd'.repeat(40)
  store.objects.set(id, {
    id,
    type: 'tree',
    bytes: treeBytes([
      ['40000 a', id],
      ['40000 b', id],
    ]),
  })
  const reading = createReading({ ...store, idLength: 40 })
  expect([...blobsOf(reading, id)]).toEqual([])
  expect(new HoldingFinder(reading, ['e'.repeat(40)]).find(Buffer.from(id, 'hex'), 0)).toBe(0)
  expect(reading.problems().length).toBeGreaterThan(0)
})

test('a name with a slash in it is not taken for a folder', () => {
  const folder = newRepository()
  const blob = writeBlob(folder, 'x')
  const inner = writeTree(folder, [['100644 b', blob]])
  const odd = writeTree(folder, [['100644 a/', blob]])
  const plain = writeTree(folder, [['40000 a', inner]])
  const added: string[] = []
  visitAdded({ reading: createReading(loadStore(folder)), visit: (each) => added.push(each.path) }, plain, [odd])
  expect(added).toEqual(['a/b'])
})

test('paths keep their bytes and are shown as text', () => {
  const bytes = Buffer.from([0x61, 0x2f, 0xff, 0xc3, 0xa9, 0xe2, 0x82, 0xf0, 0x9f, 0x98, 0x80])
  expect(Buffer.from(pathBytes(bytePath(bytes)))).toEqual(bytes)
  expect(pathText(bytePath(bytes))).toBe('a/\\xffé\\xe2\\x82😀')
  expect(pathText(bytePathOf('ü/€'))).toBe('ü/€')
  expect(bytesText(Buffer.from([0xc0, 0x80]))).toBe('\\xc0\\x80')
  expect(joinPath(bytePathOf(''), 'a')).toBe('a')
})

test('settings are read as git reads them', () => {
  const text =
    '\ufeff[core]\n\trepositoryformatversion = 1 ; comment\n[extensions] objectFormat = sha256\n[remote "a\\"b.C"]\n  url = "x # y" # z\n  promisor\n  long = one\\\n two\n  quoted = a "b  " c  \n  tab = "a\\tb"\n[branch.old]\nKEY=value\n'
  const config = parseConfig(text.replace('\ufeff', ''))
  const read = (section: string, subsection: string, key: string) => settingOf(config, { section, subsection, key })
  expect(read('core', '', 'repositoryformatversion')).toBe('1')
  expect(read('extensions', '', 'objectformat')).toBe('sha256')
  expect(read('remote', 'a"b.C', 'url')).toBe('x # y')
  expect(isTrue(read('remote', 'a"b.C', 'promisor'))).toBe(true)
  expect(read('remote', 'a"b.C', 'long')).toBe('one two')
  expect(read('remote', 'a"b.C', 'quoted')).toBe('a b   c')
  expect(read('remote', 'a"b.C', 'tab')).toBe('a\tb')
  expect(read('branch', 'old', 'key')).toBe('value')
  expect(isTrue(read('remote', '', 'promisor'))).toBe(false)
})

test('a table of ids finds what was put in and nothing else, also where first bytes are the same', () => {
  const random = createRandom(5)
  const table = createIdTable(20)
  const known = new Map<string, number>()
  for (let at = 0; at < 20_000; at += 1) {
    const id = Buffer.alloc(24)
    for (let byte = 4; byte < 24; byte += 1) id[byte] = byte < 8 ? random(3) : random(256)
    if (known.has(id.toString('hex', 4))) continue
    known.set(id.toString('hex', 4), at)
    expect(table.find(id, 4)).toBe(-1)
    table.add(id, 4, at)
  }
  for (const [hex, value] of known) expect(table.find(Buffer.from(hex, 'hex'), 0)).toBe(value)
  expect(table.size()).toBe(known.size)
})
