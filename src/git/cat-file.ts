import type { ObjectId } from '#model/place.ts'
import type { GitObject, ObjectType } from './object-store.ts'
import { runGitSync } from './run.ts'

// Objects by `git cat-file --batch`, for what our own reading cannot serve.

const headerLine = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/

const isType = (word: string | undefined): word is ObjectType =>
  word === 'commit' || word === 'tree' || word === 'blob' || word === 'tag'

const parseBatch = (output: Buffer): ReadonlyMap<ObjectId, GitObject> => {
  const objects = new Map<ObjectId, GitObject>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    if (end === -1) break
    const [, id, type, size] = headerLine.exec(output.toString('latin1', at, end)) ?? []
    at = end + 1
    if (id === undefined || !isType(type)) continue
    objects.set(id, { id, type, bytes: output.subarray(at, at + Number(size)) })
    at += Number(size) + 1
  }
  return objects
}

/** Reads objects while the caller waits; those that git cannot give are absent from the result. */
export const catFiles = (gitDir: string, ids: readonly ObjectId[]): ReadonlyMap<ObjectId, GitObject> => {
  if (ids.length === 0) return new Map()
  const { stdout } = runGitSync({
    args: ['cat-file', '--batch', '--buffer'],
    gitDir,
    input: ids.map((id) => `${id}\n`).join(''),
  })
  return parseBatch(stdout)
}
