import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openCommitGraph } from '#git/commit-graph.ts'
import { LinkGatherer } from '#git/commit-links.ts'
import { CommitTable, tableOf } from '#git/commit-table.ts'
import { parseCommit, parseHeader, parseTag } from '#git/commits.ts'
import { type History, loadHistory } from '#git/history.ts'
import type { GitObject } from '#git/object-store.ts'
import { loneObject } from '#git/objects/lone-object.ts'
import { createReading } from '#git/reading.ts'
import { listRefs } from '#git/refs.ts'
import { openRepository } from '#git/repository.ts'
import { tipsOf } from '#git/tips.ts'
import type { Reading } from '#git/trees.ts'
import { planHistory, writeHistories } from './random-history.ts'
import { git, gitText, loadStore, newRepository, temporaryFolder } from './support.ts'

const tree = 'a'.repeat(40)
const parent = 'b'.repeat(40)

const object = (type: GitObject['type'], ...lines: readonly (string | Buffer)[]): GitObject => ({
  id: 'c'.repeat(40),
  type,
  bytes: Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])),
})

test('a commit is read to its last byte', () => {
  const commit = parseCommit(
    object(
      'commit',
      `tree ${tree}`,
      `parent ${parent}`,
      'author Ada L <ada@example.com> 1700000000 +0100',
      'committer Bob <bob@example.com> 1700000001 -0230',
      'gpgsig -----BEGIN',
      ' more',
      '',
      'subject',
      '',
      'body',
    ),
  )
  expect(commit).toMatchObject({
    tree,
    parents: [parent],
    seconds: 1_700_000_001,
    author: { name: 'Ada L', email: 'ada@example.com', date: '2023-11-14T22:13:20.000Z' },
    committer: { name: 'Bob', date: '2023-11-14T22:13:21.000Z' },
  })
  expect(Buffer.from(commit?.message ?? []).toString()).toBe('subject\n\nbody\n')
  expect(Buffer.from(commit?.headers ?? []).toString()).toContain('gpgsig')
})

test.each([
  ['no author', [], { name: '', email: '', date: undefined }],
  ['a date beyond all dates', ['author A <a> 99999999999999999999 +0000'], { name: 'A', email: 'a', date: undefined }],
  ['a date before 1970', ['author A <a> -86400 +0000'], { name: 'A', email: 'a', date: '1969-12-31T00:00:00.000Z' }],
  ['no date', ['author A <a>'], { name: 'A', email: 'a', date: undefined }],
  ['an empty name', ['author <a@b> 0 +0000'], { name: '', email: 'a@b', date: '1970-01-01T00:00:00.000Z' }],
] as const)('a commit with %s is a commit', (_, lines, author) => {
  expect(parseCommit(object('commit', `tree ${tree}`, ...lines, '', 'x'))?.author).toEqual(author)
})

test('names are read in the encoding of the commit, and bytes that are none stay visible', () => {
  const line = Buffer.from('author J\xf6rg <j@example.com> 0 +0000', 'latin1')
  expect(parseCommit(object('commit', `tree ${tree}`, line, 'encoding ISO-8859-1', '', 'x'))?.author.name).toBe('Jörg')
  expect(parseCommit(object('commit', `tree ${tree}`, line, '', 'x'))?.author.name).toBe('J\\xf6rg')
  expect(parseCommit(object('commit', `tree ${tree}`, line, 'encoding nonsense', '', 'x'))?.author.name).toBe(
    'J\\xf6rg',
  )
})

test('what is no commit is none', () => {
  expect(parseHeader(object('commit', 'nonsense'))).toBeUndefined()
  expect(parseHeader(object('commit', 'tree abc'))).toBeUndefined()
  expect(parseHeader(object('blob', `tree ${tree}`))).toBeUndefined()
  expect(parseTag(object('commit', `tree ${tree}`))).toBeUndefined()
})

test('a tag tells its target, who made it and what they said', () => {
  const tag = parseTag(
    object('tag', `object ${parent}`, 'type commit', 'tag v1', 'tagger Ada <ada@example.com> 0 +0000', '', 'words'),
  )
  expect(tag).toMatchObject({ target: parent, name: 'v1', tagger: { name: 'Ada', date: '1970-01-01T00:00:00.000Z' } })
  expect(Buffer.from(tag?.message ?? []).toString()).toBe('words\n')
})

const withRefs = (seed: number): { readonly folder: string; readonly ids: readonly string[] } => {
  const { folder, ids } = writeHistories([planHistory(seed, 80)])
  git(folder, ['update-ref', '--stdin'], (ids[0] ?? []).map((id, at) => `create refs/heads/h${at} ${id}\n`).join(''))
  return { folder, ids: ids[0] ?? [] }
}

test('without a commit-graph there is none', () => {
  expect(openCommitGraph(path.join(newRepository(), '.git/objects'), 40)).toBeUndefined()
})

test.each([
  ['one file', ['--reachable']],
  ['a chain of files', ['--reachable', '--split=no-merge']],
])('the links of commits in %s are those of the commits', (_, options) => {
  const { folder, ids } = withRefs(11)
  const objectDir = path.join(folder, '.git/objects')
  if (options.length > 1) git(folder, ['commit-graph', 'write', '--stdin-commits', '--split=no-merge'], `${ids[20]}\n`)
  git(folder, ['commit-graph', 'write', ...options])
  const graph = openCommitGraph(objectDir, 40)
  const store = loadStore(folder)
  expect(ids.some((id) => (graph?.(id)?.parents.length ?? 0) > 2)).toBe(true)
  for (const id of ids)
    expect(graph?.(id)).toEqual(
      parseHeader({ id, type: 'commit', bytes: store.objects.get(id)?.bytes ?? Buffer.alloc(0) }),
    )
  expect(graph?.('f'.repeat(40))).toBeUndefined()
})

test('a commit-graph that is damaged is not used', () => {
  const { folder } = withRefs(12)
  git(folder, ['commit-graph', 'write', '--reachable'])
  const objectDir = path.join(folder, '.git/objects')
  const file = path.join(objectDir, 'info/commit-graph')
  const whole = readFileSync(file)
  rmSync(file, { force: true })
  for (const at of [0, 5, 6, 30, 1200, whole.length - 1]) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    writeFileSync(file, damaged)
    expect(openCommitGraph(objectDir, 40)).toBeUndefined()
  }
  writeFileSync(file, whole.subarray(0, 100))
  expect(openCommitGraph(objectDir, 40)).toBeUndefined()
  writeFileSync(file, whole)
  expect(openCommitGraph(objectDir, 40)).toBeDefined()
})

const isAboveParents = (history: History, number: number): boolean =>
  history.parentsOf(number).every((parent: number) => history.generationOf(parent) < history.generationOf(number))

const expectLinks = (reading: Reading, history: History, number: number): void => {
  const commit = reading.store.read(history.idOf(number))
  const header = commit === undefined ? undefined : parseHeader(commit)
  expect(history.treeOf(number)).toBe(header?.tree)
  expect(Array.from(history.parentsOf(number), history.idOf)).toEqual(header?.parents)
  expect(history.isMerge(number)).toBe((header?.parents.length ?? 0) > 1)
  expect(history.find(history.idOf(number))).toBe(number)
}

test('a history is all that the tips reach, with or without links that are known beforehand', () => {
  const { folder, ids } = withRefs(13)
  const reading = createReading(loadStore(folder))
  const tips = [
    { id: ids[70] ?? '', reach: 'cloned' as const },
    { id: ids[79] ?? '', reach: 'local' as const },
  ]
  const known = new LinkGatherer(undefined, 20)
  const some = [...loadStore(folder).objects.values()].filter(
    ({ id, type }) => type === 'commit' && !id.startsWith('8'),
  )
  for (const commit of some) known.add(loneObject(commit))
  const table = tableOf(20, [known.links()], [])
  expect(table.size).toBeGreaterThan(60)
  const expected = gitText(folder, ['rev-list', ids[70] ?? '', ids[79] ?? ''])
    .split('\n')
    .sort()
  for (const options of [{ table }, {}]) {
    const history = loadHistory(reading, { tips, shallow: new Set(), ...options })
    const numbers = Array.from({ length: history.size }, (_, number) => number)
    expect(numbers.map(history.idOf).sort()).toEqual(expected)
    const cloned = numbers.filter((number) => history.reachOf(number) === 'cloned').map(history.idOf)
    expect(cloned.sort()).toEqual(
      gitText(folder, ['rev-list', ids[70] ?? ''])
        .split('\n')
        .sort(),
    )
    expect(numbers.every((number) => isAboveParents(history, number))).toBe(true)
    for (const number of numbers) expectLinks(reading, history, number)
  }
})

test('a commit that says it is its own parent ends a walk all the same', () => {
  const table = new CommitTable(20)
  const [one, two, tree] = ['1', '2', '3'].map((digit) => digit.repeat(40))
  table.add({ id: one ?? '', tree: tree ?? '', parents: [two ?? '', one ?? ''], seconds: 0 })
  table.add({ id: two ?? '', tree: tree ?? '', parents: [one ?? ''], seconds: 0 })
  const reading = createReading(loadStore(newRepository()))
  const history = loadHistory(reading, { tips: [{ id: one ?? '', reach: 'cloned' }], shallow: new Set(), table })
  expect(history.size).toBe(2)
  expect(history.generationOf(0)).toBeGreaterThan(history.generationOf(1))
})

test('a history that a shallow clone cut is told once, and the rest is there', async () => {
  const { folder } = withRefs(14)
  const clone = path.join(temporaryFolder(), 'clone')
  git(folder, ['clone', '--quiet', '--depth=2', '--no-single-branch', `file://${folder}`, clone])
  const repository = await openRepository(clone)
  if (repository === undefined) throw new Error('no repository was found')
  const reading = createReading(loadStore(clone))
  const tips = tipsOf(reading, { refs: (await listRefs(repository)).refs, local: [] })
  const history = loadHistory(reading, { tips: tips.commits, shallow: repository.shallow })
  expect(history.size).toBe(Number(gitText(clone, ['rev-list', '--all', '--count'])))
  expect(new Set(reading.problems().map((problem) => problem.kind))).toEqual(
    repository.shallow.size > 0 ? new Set(['shallow']) : new Set(),
  )
})

test('tips are followed through tags, each with its widest reach', async () => {
  const folder = newRepository()
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', 'x'])
  git(folder, ['tag', '-a', '-m', 'one', 'one'])
  git(folder, ['tag', '-a', '-m', 'two', 'two', 'one'])
  const blob = gitText(folder, ['hash-object', '-w', '--stdin'], 'named')
  git(folder, ['tag', 'blob', blob])
  git(folder, ['update-ref', 'refs/other/x', 'HEAD'])
  git(folder, ['notes', 'add', '-m', 'note'])
  appendFileSync(path.join(folder, '.git/packed-refs'), `${'f'.repeat(40)} refs/heads/lost\n`)
  const repository = await openRepository(folder)
  if (repository === undefined) throw new Error('no repository was found')
  const reading = createReading(loadStore(folder))
  const { refs } = await listRefs(repository)
  const tips = tipsOf(reading, { refs, local: [gitText(folder, ['rev-parse', 'HEAD'])] })
  const head = gitText(folder, ['rev-parse', 'HEAD'])
  expect(tips.commits.find((tip) => tip.id === head)?.reach).toBe('cloned')
  expect(tips.commits.map((tip) => tip.reach).sort()).toEqual(['cloned', 'note'])
  expect(tips.tags.map((tip) => tip.id).sort()).toEqual(
    ['one', 'two'].map((name) => gitText(folder, ['rev-parse', name])).sort(),
  )
  expect(tips.blobs).toEqual([{ id: blob, reach: 'cloned' }])
  expect(reading.problems()).toMatchObject([{ kind: 'missing-object', at: `object ${'f'.repeat(40)}` }])
})
