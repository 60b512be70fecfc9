import type { ObjectId } from '#model/place.ts'
import { parseHeader, parseTag } from './commits.ts'
import { askGit, type RefPlace, readRef } from './head.ts'
import type { ObjectStore } from './object-store.ts'
import { bytePathOf } from './paths.ts'
import { GitError } from './run.ts'

// What a person calls a commit becomes its id. Ids, names of refs and the steps `~n` and `^n` are read from files; all else is asked of git.

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const steps = /^(.*?)((?:~\d*|\^\d*)*)$/s
const step = /([~^])(\d*)/g
const maxTags = 64
const plainName = /^[^\p{Cc} ~^:?*[\\{}]+$/u

/** Where git looks for a short name, in its order. */
const folders = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/']

const namesOf = (name: string): readonly string[] => {
  const direct =
    name === 'HEAD' || name === 'FETCH_HEAD' || name === 'ORIG_HEAD' || name.startsWith('refs/')
      ? folders
      : folders.slice(1)
  return [...direct.map((folder) => folder + name), `refs/remotes/${name}/HEAD`]
}

const startOf = (place: RefPlace, name: string): ObjectId | undefined => {
  if (fullId.test(name) && name.length === place.idLength) return name
  const ref = name === '@' || name === '' ? 'HEAD' : name
  if (place.refStorage !== 'files' || !plainName.test(ref)) return undefined
  for (const candidate of namesOf(ref)) {
    const id = readRef(place, bytePathOf(candidate))
    if (id !== undefined) return id
  }
  return undefined
}

/** Follows tags to what they mark; undefined where an object on the way is missing. */
const peel = (store: ObjectStore, id: ObjectId): ObjectId | undefined => {
  let at = id
  for (let hop = 0; hop < maxTags; hop += 1) {
    const object = store.read(at)
    if (object === undefined) return undefined
    const tag = parseTag(object)
    if (tag === undefined) return at
    at = tag.target
  }
  return undefined
}

const parentsOf = (store: ObjectStore, id: ObjectId): readonly ObjectId[] | undefined => {
  const object = store.read(id)
  return object === undefined ? undefined : parseHeader(object)?.parents
}

const takeStep = (store: ObjectStore, from: ObjectId, [, sign, digits]: RegExpMatchArray): ObjectId | undefined => {
  const count = digits === '' || digits === undefined ? 1 : Number(digits)
  if (sign === '^') return count === 0 ? from : parentsOf(store, from)?.[count - 1]
  let at: ObjectId | undefined = from
  for (let walked = 0; walked < count && at !== undefined; walked += 1) at = parentsOf(store, at)?.[0]
  return at
}

const isCommit = (store: ObjectStore, id: ObjectId): boolean => store.stat(id)?.type === 'commit'

const resolveAlone = (place: RefPlace, store: ObjectStore, revision: string): ObjectId | undefined => {
  const [, name = '', path = ''] = steps.exec(revision) ?? []
  if (name === '' && path !== '') return undefined
  const start = startOf(place, name)
  let at = start === undefined ? undefined : peel(store, start)
  for (const match of path.matchAll(step)) at = at === undefined ? undefined : takeStep(store, at, match)
  return at !== undefined && isCommit(store, at) ? at : undefined
}

const resolveByGit = async (gitDir: string, revision: string): Promise<ObjectId | undefined> => {
  try {
    return await askGit(gitDir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  } catch (error) {
    // 128: git understood the words, but they name nothing.
    if (error instanceof GitError && error.exitCode === 128) return undefined
    throw error
  }
}

/** The commit that a revision names; undefined where it names none that is there. */
export const resolveCommit = async (
  place: RefPlace,
  store: ObjectStore,
  revision: string,
): Promise<ObjectId | undefined> => {
  const alone = revision === '' ? undefined : resolveAlone(place, store, revision)
  if (alone !== undefined || revision === '' || revision.includes('\0')) return alone
  const id = await resolveByGit(place.gitDir, revision)
  return id !== undefined && isCommit(store, id) ? id : undefined
}
