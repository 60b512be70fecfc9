// Since when a file names something: the first-parent history of HEAD is bisected, so that a long one costs little more than a short one.
import { parseHeader } from '#git/commits.ts'
import { bytePathOf } from '#git/paths.ts'
import { openRepository, type Repository } from '#git/repository.ts'
import { lookUp, type Reading } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import { openObjects } from './open.ts'

/** ISO date of the first commit that has a name in one of the files; undefined where history does not tell. */
export type Since = (name: string, paths: readonly string[]) => string | undefined

export type Ages = { readonly since: Since; readonly dispose: () => void }

/** Commits that are looked back over; what is older is unknown. */
const mostCommits = 10_000
const mostPaths = 8
/** Files of commits that are looked into, over all names. */
const mostLooks = 4000

type Step = { readonly tree: ObjectId; readonly seconds: number }
type Line = {
  readonly steps: readonly Step[]
  /** Whether the last step is where history begins, and not where the look back or the fetched part ends. */
  readonly isWhole: boolean
}

/** Undefined outside a repository and before its first commit. */
export async function openAges(folder: string): Promise<Ages | undefined> {
  const repository = await openRepository(folder)
  if (repository === undefined || repository.head.kind === 'unborn') return undefined
  const { store, dispose } = openObjects(repository, 'native')
  const reading: Reading = { store, note: () => {} }
  return { since: sinceIn(reading, repository, repository.head.id), dispose }
}

function sinceIn(reading: Reading, { shallow }: Repository, head: ObjectId): Since {
  let line: Line | undefined
  const looks = looksIn(reading)
  return (name, paths) => {
    line ??= lineOf(reading, head, shallow)
    const { steps, isWhole } = line
    const dates = paths.slice(0, mostPaths).flatMap((path) => {
      const first = firstWith(steps.length, (index) => looks(steps[index]?.tree ?? '', path, name))
      const step = first === undefined || (first === steps.length - 1 && !isWhole) ? undefined : steps[first]
      return step === undefined ? [] : new Date(step.seconds * 1000).toISOString()
    })
    return dates.sort()[0]
  }
}

function lineOf({ store }: Reading, head: ObjectId, shallow: ReadonlySet<ObjectId>): Line {
  const steps: Step[] = []
  let id: ObjectId | undefined = head
  while (id !== undefined && steps.length < mostCommits) {
    const object = store.read(id)
    const header = object === undefined ? undefined : parseHeader(object)
    if (header === undefined) return { steps, isWhole: false }
    steps.push({ tree: header.tree, seconds: header.seconds })
    if (shallow.has(id)) return { steps, isWhole: false }
    id = header.parents[0]
  }
  return { steps, isWhole: id === undefined }
}

/** Whether a file of a tree has a name; undefined where it cannot be read, or too much was looked at. */
type Looks = (tree: ObjectId, path: string, name: string) => boolean | undefined

function looksIn(reading: Reading): Looks {
  const known = new Map<string, boolean | undefined>()
  let left = mostLooks
  const has = (blob: ObjectId, name: string): boolean | undefined => {
    const object = reading.store.read(blob)
    return object === undefined ? undefined : Buffer.from(object.bytes).toString('latin1').toUpperCase().includes(name)
  }
  return (tree, path, name) => {
    const entry = lookUp(reading, tree, bytePathOf(path))
    if (entry === undefined) return reading.store.has(tree) ? false : undefined
    const wanted = name.toUpperCase()
    const key = `${entry.id} ${wanted}`
    if (!known.has(key)) {
      left -= 1
      known.set(key, left < 0 ? undefined : has(entry.id, wanted))
    }
    return known.get(key)
  }
}

/** The oldest of the steps, newest first, from which on the test holds; undefined where it does not hold now, or cannot be told. */
function firstWith(count: number, test: (index: number) => boolean | undefined): number | undefined {
  if (count === 0 || test(0) !== true) return undefined
  let holds = 0
  let end = count
  while (end - holds > 1) {
    const middle = (holds + end) >> 1
    const found = test(middle)
    if (found === undefined) return undefined
    if (found) holds = middle
    else end = middle
  }
  return holds
}
