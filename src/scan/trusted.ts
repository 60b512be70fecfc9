// Where policy is read from: the files of a tree, or a commit that nobody who is judged could write.
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { ObjectStore } from '#git/object-store.ts'
import { bytePathOf } from '#git/paths.ts'
import { lookUp } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import { UserError } from '#model/user-error.ts'
import type { TrustedFiles } from '#options.ts'
import type { Fetch } from './compared.ts'

export function filesBelow(folder: string): TrustedFiles {
  const pathOf = (path: string): string => (isAbsolute(path) ? path : join(folder, path))
  return { name: (path) => path, read: (path) => readText(pathOf(path), path) }
}

async function readText(path: string, shown: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UserError(
      `${shown}: ${code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read (${String(code)})`}`,
      { cause },
    )
  }
}

/** A tree of a commit; undefined where there is no commit yet, and so no policy. */
export type PolicyTree = {
  readonly store: ObjectStore
  readonly tree: ObjectId
  readonly name: string
  /** Brings what the checkout lacks, where there is an origin to ask. */
  readonly fetch?: Fetch | undefined
}

export function filesOf(source: PolicyTree | undefined): TrustedFiles {
  if (source === undefined) return { name: (path) => path, read: () => Promise.resolve(undefined) }
  const reading = { store: source.store, note: () => {} }
  return {
    name: (path) => `${source.name}:${path}`,
    read: async (path) => {
      const id = lookUp(reading, source.tree, bytePathOf(path))?.id
      if (id === undefined) return undefined
      if (!source.store.has(id)) await source.fetch?.([id])
      const object = source.store.read(id)
      return object?.type === 'blob' ? Buffer.from(object.bytes).toString('utf8') : undefined
    },
  }
}
