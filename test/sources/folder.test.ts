import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFileReader, readRegularFile } from '#sources/file.ts'
import { listFolder } from '#sources/folder.ts'

const root = mkdtempSync(join(tmpdir(), 'keyreach-folder-'))

/** Makes a file; a name of bytes stands for one that is no UTF-8. */
function put(name: string | Buffer): void {
  const path = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name)])
  mkdirSync(Buffer.from(dirname(path.toString('latin1')), 'latin1'), { recursive: true })
  writeFileSync(path, 'content')
}

const isLinux = process.platform === 'linux'

beforeAll(() => {
  for (const name of ['.hidden', 'a/f', 'a/venv/x', 'b/.git/x', 'b/g', 'c/.git', 'c/venv', 'node_modules/x/y'])
    put(name)
  for (const name of ['d*e/k', 'we ird[1]/k', 'é/ü']) put(name)
  symlinkSync('/etc', join(root, 'c', 'link'))
  symlinkSync('../a/f', join(root, 'c', 'other'))
  if (!isLinux) return
  for (const name of ['c/bad\xff', 'bad\xfe/in', 'bad\xfe/venv/in']) put(Buffer.from(name, 'latin1'))
  execFileSync('env', ['mkfifo', join(root, 'c', 'pipe')])
})

afterAll(() => rmSync(root, { recursive: true }))

const always = ['.hidden', 'a/f', 'b/g', 'c/link', 'c/other', 'c/venv', 'd*e/k', 'we ird[1]/k', 'é/ü']
const onLinux = ['bad\\xfe/in', 'c/bad\\xff', 'c/pipe']
const sorted = (paths: readonly string[]): string[] => [...paths].sort()

test('every file is listed, links not followed, without repositories and, unless asked for, dependencies', () => {
  const { files, skipped } = listFolder(root, { dependencies: 'skip' })
  expect(files.map(({ path }) => path)).toEqual(sorted([...always, ...(isLinux ? onLinux : [])]))
  expect(skipped).toEqual([expect.objectContaining({ what: 'dependency folders', count: isLinux ? 3 : 2 })])
  const all = listFolder(`${root}/`, { dependencies: 'include' })
  const more = ['a/venv/x', 'node_modules/x/y', ...(isLinux ? ['bad\\xfe/venv/in'] : [])]
  expect(all).toEqual({ files: expect.anything(), skipped: [], problems: [] })
  expect(all.files.map(({ path }) => path)).toEqual(sorted([...files.map(({ path }) => path), ...more]))
})

test('what is listed is read where it is a file, and told where it is none', () => {
  const { files } = listFolder(root, { dependencies: 'include' })
  const of = (path: string) => files.find((file) => file.path === path) ?? { path, open: join(root, path) }
  for (const path of ['a/f', 'd*e/k', 'é/ü', ...(isLinux ? ['bad\\xfe/in', 'c/bad\\xff'] : [])])
    expect(readRegularFile(of(path))).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('content') })
  expect(readRegularFile(of('c/link'))).toMatchObject({ kind: 'skipped', what: 'symbolic links' })
  if (isLinux) expect(readRegularFile(of('c/pipe'))).toMatchObject({ kind: 'skipped', what: 'special files' })
})

test('a file that has become something else since it was listed is not followed', () => {
  const open = (name: string) => ({ path: name, open: join(root, name), told: 'file' }) as const
  expect(readRegularFile(open('c/other'))).toMatchObject({ kind: 'skipped', what: 'symbolic links' })
  expect(readRegularFile(open('a'))).toMatchObject({ kind: 'skipped', what: 'special files' })
  expect(readRegularFile(open('gone'))).toMatchObject({ problem: { detail: 'vanished while the scan ran' } })
  if (isLinux) expect(readRegularFile(open('c/pipe'))).toMatchObject({ kind: 'skipped', what: 'special files' })
})

test('files that are read into the same memory are what they are, long or short, told wrongly or growing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyreach-reader-'))
  const texts = ['a long one, '.repeat(200_000), 'short', '', 'b'.repeat(1 << 20), 'c'.repeat((1 << 20) - 1), 'd']
  const read = createFileReader()
  const textOf = (open: string): string => {
    const content = read({ path: open, open, told: 'file' })
    return content.kind === 'bytes' ? Buffer.from(content.bytes).toString() : content.kind
  }
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, String(index)), text)
  for (const [index, text] of texts.entries()) expect(textOf(join(folder, String(index)))).toBe(text)
  // Its size is told as 0.
  if (isLinux) expect(textOf('/proc/version')).toContain('Linux')
  rmSync(folder, { recursive: true })
})

test('a folder that cannot be read is a problem', () => {
  expect(listFolder(join(root, 'gone'), { dependencies: 'skip' })).toEqual({
    files: [],
    skipped: [],
    problems: [{ kind: 'unreadable', at: '.', detail: 'the folder cannot be read, or is gone' }],
  })
})
