import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { onTestFinished } from 'vitest'
import type { GitObject, ObjectStore, ObjectType } from '#git/object-store.ts'

const { PATH = '' } = process.env

const cleanEnvironment = (): Record<string, string> => ({
  PATH,
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '1700000000 +0100',
  GIT_COMMITTER_NAME: 'Bob',
  GIT_COMMITTER_EMAIL: 'bob@example.com',
  GIT_COMMITTER_DATE: '1700000100 +0000',
})

/** Runs the real git in a folder and gives what it printed. */
export const git = (cwd: string, args: readonly string[], input: string | Uint8Array = ''): Buffer =>
  execFileSync('git', args, {
    cwd,
    input,
    env: cleanEnvironment(),
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'pipe'],
  })

/** The same as text without its last newline. */
export const gitText = (cwd: string, args: readonly string[], input: string | Uint8Array = ''): string =>
  git(cwd, args, input).toString().trimEnd()

/** A folder that is gone when the test is over. */
export const temporaryFolder = (): string => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'keyreach-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty repository with branch `main`. */
export const newRepository = (...options: readonly string[]): string => {
  const folder = temporaryFolder()
  git(folder, ['init', '--quiet', '--initial-branch=main', ...options])
  return folder
}

const header = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/

/** All objects of a repository in memory. */
export const loadStore = (folder: string): ObjectStore & { readonly objects: Map<string, GitObject> } => {
  const out = git(folder, ['cat-file', '--batch', '--batch-all-objects', '--unordered'])
  const objects = new Map<string, GitObject>()
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    const [, id = '', type, size] = header.exec(out.toString('latin1', at, end)) ?? []
    objects.set(id, { id, type: type as ObjectType, bytes: out.subarray(end + 1, end + 1 + Number(size)) })
    at = end + 2 + Number(size)
  }
  const idLength = [...objects.keys()][0]?.length ?? 40
  return {
    objects,
    idLength,
    read: (id) => objects.get(id),
    stat: (id) => {
      const object = objects.get(id)
      return object === undefined ? undefined : { type: object.type, size: object.bytes.length }
    },
    has: (id) => objects.has(id),
    problems: [],
    close: () => undefined,
  }
}
