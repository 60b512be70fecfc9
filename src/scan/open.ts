// A repository with its objects readable: natively, and through git in a folder of our own where that cannot serve.
import { type Borrowed, borrow } from '#git/borrow.ts'
import { catFiles } from '#git/cat-file.ts'
import type { GitObject, ObjectStore } from '#git/object-store.ts'
import { openStore } from '#git/objects/store.ts'
import type { Repository } from '#git/repository.ts'
import type { ObjectId } from '#model/place.ts'

export type OpenRepository = {
  readonly repository: Repository
  readonly store: ObjectStore
  /** Our own GIT_DIR over the repository's objects, made when it is first needed. */
  readonly gitDir: () => string
  /** Objects through git alone, whole. */
  readonly readMany: (ids: readonly ObjectId[]) => ReadonlyMap<ObjectId, GitObject>
  readonly dispose: () => void
}

export type Engine = 'native' | 'reference'

/** `extra` are folders of objects beside the repository's own: what a repair fetched. */
export function openObjects(repository: Repository, engine: Engine, extra: readonly string[] = []): OpenRepository {
  let borrowed: Borrowed | undefined
  const gitDir = (): string => {
    borrowed ??= borrow({ ...repository, objectDirs: [...repository.objectDirs, ...extra] })
    return borrowed.gitDir
  }
  const readMany = (ids: readonly ObjectId[]): ReadonlyMap<ObjectId, GitObject> => catFiles(gitDir(), ids)
  const throughGit = (ids: readonly ObjectId[]): (GitObject | undefined)[] => {
    const objects = readMany(ids)
    return ids.map((id) => objects.get(id))
  }
  const native = openStore({
    objectDirs: [...repository.objectDirs, ...extra],
    idLength: repository.idLength,
    fallback: throughGit,
  })
  const store = engine === 'native' ? native : { ...native, read: (id: ObjectId) => throughGit([id])[0] }
  const dispose = (): void => {
    native.close()
    borrowed?.dispose()
  }
  return { repository, store, gitDir, readMany, dispose }
}
