import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openCommitGraph } from '#git/commit-graph.ts'
import { parseCommit, parseHeader, parseTag } from '#git/commits.ts'
import { type History, loadHistory } from '#git/history.ts'
import type { GitObject } from '#git/object-store.ts'
import { createReading } from '#git/reading.ts'
import { listRefs } from '#git/refs.ts'
import { openRepository } from '#git/repository.ts'
import { tipsOf } from '#git/tips.ts'
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
  history.parentsOf(number).every((parent) => history.generationOf(parent) < history.generationOf(number))

test('a history is all that the tips reach, with or without a commit-graph', () => {
  const { folder, ids } = withRefs(13)
  git(folder, ['commit-graph', 'write', '--reachable'])
  const reading = createReading(loadStore(folder))
  const tips = [
    { id: ids[70] ?? '', reach: 'cloned' as const },
    { id: ids[79] ?? '', reach: 'local' as const },
  ]
  const graph = openCommitGraph(path.join(folder, '.git/objects'), 40)
  const expected = gitText(folder, ['rev-list', ids[70] ?? '', ids[79] ?? ''])
    .split('\n')
    .sort()
  for (const options of [{ graph }, {}]) {
    const history = loadHistory(reading, { tips, shallow: new Set(), ...options })
    expect(history.commits.map((commit) => commit.id).sort()).toEqual(expected)
    const cloned = history.commits
      .filter((_, number) => history.reachOf(number) === 'cloned')
      .map((commit) => commit.id)
    expect(cloned.sort()).toEqual(
      gitText(folder, ['rev-list', ids[70] ?? ''])
        .split('\n')
        .sort(),
    )
    expect(history.commits.every((_, number) => isAboveParents(history, number))).toBe(true)
  }
})

test('a history that a shallow clone cut is told once, and the rest is there', async () => {
  const { folder } = withRefs(14)
  const clone = path.join(temporaryFolder(), 'clone')
  git(folder, ['clone', '--quiet', '--depth=2', '--no-single-branch', `file://${folder}`, clone])
  const repository = await openRepository(clone)
  if (repository === undefined) throw new Error('no repository was found')
  const reading = createReading(loadStore(clone))
  const tips = tipsOf(reading, (await listRefs(repository)).refs, [])
  const history = loadHistory(reading, { tips: tips.commits, shallow: repository.shallow })
  expect(history.commits.length).toBe(Number(gitText(clone, ['rev-list', '--all', '--count'])))
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
  const tips = tipsOf(
    reading,
    (await listRefs(repository)).refs,
    ['HEAD'].map((name) => gitText(folder, ['rev-parse', name])),
  )
  const head = gitText(folder, ['rev-parse', 'HEAD'])
  expect(tips.commits.find((tip) => tip.id === head)?.reach).toBe('cloned')
  expect(tips.commits.map((tip) => tip.reach).sort()).toEqual(['cloned', 'note'])
  expect(tips.tags.map((tip) => tip.id).sort()).toEqual(
    ['one', 'two'].map((name) => gitText(folder, ['rev-parse', name])).sort(),
  )
  expect(tips.blobs).toEqual([{ id: blob, reach: 'cloned' }])
  expect(reading.problems()).toMatchObject([{ kind: 'missing-object', at: `object ${'f'.repeat(40)}` }])
})
