import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listIndex, listWorkTree, stagedEntries, type WorkTree } from '#git/listing.ts'
import { pathText } from '#git/paths.ts'
import type { Reading } from '#git/trees.ts'
import { git, gitText, loadStore, newRepository } from './support.ts'

const write = (folder: string, name: string | Buffer, text: string): void => {
  const file = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)])
  mkdirSync(path.dirname(file.toString('latin1')), { recursive: true })
  writeFileSync(file, text)
}

const treeOf = (folder: string, prefix = ''): WorkTree => ({
  gitDir: path.join(folder, '.git'),
  workTree: folder,
  prefix,
})

const readingOf = (folder: string): Reading => ({ store: loadStore(folder), note: () => undefined })

const names = (entries: readonly { readonly path: Parameters<typeof pathText>[0] }[]): readonly string[] =>
  entries.map((entry) => pathText(entry.path))

const filled = (): string => {
  const folder = newRepository()
  for (const name of ['a.txt', 'sub/b.txt', 'sub/--output=x', 'sub/new\nline']) write(folder, name, name)
  write(folder, Buffer.from([0x66, 0xff]), 'odd')
  write(folder, '.gitignore', '*.log\nbuild/\n')
  git(folder, ['add', '-A'])
  git(folder, ['commit', '--quiet', '-m', 'x'])
  for (const name of ['c.txt', 'sub/d.txt', 'e.log', 'build/f/g', 'build/h']) write(folder, name, name)
  return folder
}

test('tracked, untracked and ignored files are told apart, whatever their names are', async () => {
  const folder = filled()
  const listing = await listWorkTree(treeOf(folder), 'files')
  expect(names(listing.tracked)).toEqual([
    '.gitignore',
    'a.txt',
    'f\\xff',
    'sub/--output=x',
    'sub/b.txt',
    'sub/new\nline',
  ])
  expect(listing.untracked.map(pathText)).toEqual(['c.txt', 'sub/d.txt'])
  expect(listing.ignored.map(pathText)).toEqual(['build/f/g', 'build/h', 'e.log'])
})

test('ignored folders can be counted without being listed', async () => {
  const listing = await listWorkTree(treeOf(filled()), 'summary')
  expect(listing.ignored.map(pathText)).toEqual(['build/', 'e.log'])
})

test('a prefix narrows, and is never a pattern', async () => {
  const folder = filled()
  write(folder, '*/z.txt', 'z')
  const listing = await listWorkTree(treeOf(folder, 'sub/'), 'files')
  expect([...names(listing.tracked), ...listing.untracked.map(pathText)]).toEqual([
    'sub/--output=x',
    'sub/b.txt',
    'sub/new\nline',
    'sub/d.txt',
  ])
  expect((await listWorkTree(treeOf(folder, '*/'), 'files')).untracked.map(pathText)).toEqual(['*/z.txt'])
})

test('submodules and repositories inside are apart', async () => {
  const inner = newRepository()
  git(inner, ['commit', '--quiet', '--allow-empty', '-m', 'x'])
  const folder = filled()
  git(folder, ['-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner, 'module'])
  git(folder, ['clone', '--quiet', inner, 'nested'])
  write(folder, 'nested/file', 'x')
  const listing = await listWorkTree(treeOf(folder), 'files')
  expect(names(listing.submodules)).toEqual(['module'])
  expect(listing.nested.map(pathText)).toEqual(['nested/'])
  expect(listing.untracked.map(pathText)).not.toContain('nested/file')
})

test('files that a sparse checkout left out say so', async () => {
  const folder = filled()
  git(folder, ['sparse-checkout', 'set', '--no-cone', '/a.txt'])
  const index = await listIndex(treeOf(folder))
  expect(names(index.filter((entry) => entry.isSparse))).toContain('sub/b.txt')
  expect(names(index.filter((entry) => !entry.isSparse))).toContain('a.txt')
})

test('what is staged is what differs from HEAD by path and id', async () => {
  const folder = filled()
  write(folder, 'a.txt', 'changed')
  write(folder, 'sub/i.txt', 'new')
  git(folder, ['add', 'a.txt', 'sub/i.txt'])
  git(folder, ['mv', 'sub/b.txt', 'moved.txt'])
  write(folder, 'a.txt', 'changed again, not staged')
  const head = gitText(folder, ['rev-parse', 'HEAD^{tree}'])
  const index = await listIndex(treeOf(folder))
  const staged = stagedEntries(readingOf(folder), index, head)
  expect(names(staged)).toEqual(['a.txt', 'moved.txt', 'sub/i.txt'])
  expect(staged[0]?.id).toBe(gitText(folder, ['rev-parse', ':a.txt']))
  expect(stagedEntries(readingOf(folder), index, undefined).length).toBe(7)
})

test('all sides of a conflict are in the index', async () => {
  const folder = filled()
  git(folder, ['checkout', '--quiet', '-b', 'side'])
  write(folder, 'a.txt', 'theirs')
  git(folder, ['commit', '--quiet', '-am', 'side'])
  git(folder, ['checkout', '--quiet', 'main'])
  write(folder, 'a.txt', 'ours')
  git(folder, ['commit', '--quiet', '-am', 'main'])
  expect(() => git(folder, ['merge', 'side'])).toThrow('merge')
  const sides = (await listIndex(treeOf(folder))).filter((entry) => pathText(entry.path) === 'a.txt')
  expect(sides.map((entry) => entry.stage)).toEqual([1, 2, 3])
  expect(names((await listWorkTree(treeOf(folder), 'files')).tracked).filter((name) => name === 'a.txt')).toEqual([
    'a.txt',
  ])
})
