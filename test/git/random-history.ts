import { readFileSync } from 'node:fs'
import path from 'node:path'
import { git, newRepository } from './support.ts'

/** A commit as the test made it up: the truth that the code under test is held against. */
export type PlannedCommit = {
  readonly parents: readonly number[]
  readonly files: ReadonlyMap<string, string>
  readonly seconds: number
}

/** Deterministic pseudo-random numbers (mulberry32). */
export const createRandom = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Some are a file here and a folder there, some sort differently as a folder. */
const paths = ['a', 'a/b', 'a/b/c', 'a.c', 'a-d', 'a/e', 'f/g/h', 'f/g/i', 'f/g', 'k', 'k/l', 'm/n/o/p', 'm/n/q']

const pick = <T>(random: (below: number) => number, values: readonly T[]): T => {
  const value = values[random(values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** Puts a file, and takes away whatever stands in its way. */
const put = (files: Map<string, string>, path: string, content: string): void => {
  for (const other of [...files.keys()])
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other)
  files.set(path, content)
}

/** What a merge finds: the first parent's files, and some of the others'. */
const mergeFiles = (
  random: (below: number) => number,
  parents: readonly (PlannedCommit | undefined)[],
): Map<string, string> => {
  const files = new Map(parents[0]?.files ?? [])
  const others = parents.slice(1).flatMap((parent) => [...(parent?.files ?? [])])
  for (const [path, content] of others.filter(() => random(2) === 0)) put(files, path, content)
  return files
}

const planFiles = (
  random: (below: number) => number,
  parents: readonly (PlannedCommit | undefined)[],
): Map<string, string> => {
  const files = mergeFiles(random, parents)
  for (let edits = random(4); edits > 0; edits -= 1) {
    if (random(4) === 0) files.delete(pick(random, paths))
    else put(files, pick(random, paths), `content ${random(12)}\n`)
  }
  return files
}

const parentCounts = [1, 1, 1, 1, 1, 2, 2, 3, 5, 0]

/** A history of its own: merges, octopuses, several roots, dates of any order. */
export const planHistory = (seed: number, size: number): readonly PlannedCommit[] => {
  const random = createRandom(seed)
  const commits: PlannedCommit[] = []
  const reach = 2 + random(size)
  for (let at = 0; at < size; at += 1) {
    const candidates = Array.from({ length: Math.min(at, reach) }, (_, back) => at - 1 - back)
    const wanted = Math.min(pick(random, parentCounts), candidates.length)
    const parents = [...new Set(Array.from({ length: wanted }, () => pick(random, candidates)))]
    const files = planFiles(
      random,
      parents.map((parent) => commits[parent]),
    )
    commits.push({ parents, files, seconds: random(3) === 0 ? random(2_000_000_000) : 1_600_000_000 + at * 60 })
  }
  return commits
}

const commitText = (commit: PlannedCommit, mark: number, offset: number): string => {
  const message = `commit ${mark}`
  const [first, ...others] = commit.parents.map((parent) => `:${offset + parent}`)
  return [
    ...(first === undefined ? ['reset refs/heads/last', ''] : []),
    'commit refs/heads/last',
    `mark :${mark}`,
    `author Ada <ada@example.com> ${commit.seconds} +0000`,
    `committer Bob <bob@example.com> ${commit.seconds} +0000`,
    `data ${message.length}`,
    message,
    ...(first === undefined ? [] : [`from ${first}`]),
    ...others.map((parent) => `merge ${parent}`),
    'deleteall',
    ...[...commit.files].flatMap(([path, content]) => [`M 100644 inline ${path}`, `data ${content.length}`, content]),
    '',
  ].join('\n')
}

/** Writes histories side by side into one repository; the ids come back in the order of the commits. */
export const writeHistories = (
  histories: readonly (readonly PlannedCommit[])[],
): { readonly folder: string; readonly ids: readonly (readonly string[])[] } => {
  const folder = newRepository()
  const offsets = histories.map((_, at) => 1 + histories.slice(0, at).reduce((sum, history) => sum + history.length, 0))
  const stream = histories.flatMap((history, which) =>
    history.map((commit, at) => commitText(commit, (offsets[which] ?? 1) + at, offsets[which] ?? 1)),
  )
  git(folder, ['fast-import', '--quiet', '--force', '--export-marks=marks'], stream.join(''))
  const lines = readFileSync(path.join(folder, 'marks'), 'latin1').trim().split('\n')
  const marks = new Map(lines.map((line) => [line.slice(1, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
  return {
    folder,
    ids: histories.map((history, which) => history.map((_, at) => marks.get(String((offsets[which] ?? 1) + at)) ?? '')),
  }
}

/** Every commit that the given ones reach, themselves included. */
export const reachable = (history: readonly PlannedCommit[], from: readonly number[]): ReadonlySet<number> => {
  const seen = new Set<number>()
  const pending = [...from]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    pending.push(...(history[next]?.parents ?? []))
  }
  return seen
}
