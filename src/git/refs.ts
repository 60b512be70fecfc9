import { type Dirent, readdirSync } from 'node:fs'
import path from 'node:path'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { namesIn, readSmallFile, readSmallText } from './files.ts'
import { parseLooseRef, type RefPlace, readRef } from './head.ts'
import { type BytePath, bytePath, bytePathOf, fileIn, joinPath, pathText } from './paths.ts'
import { GitError, runGit } from './run.ts'

// Names that point into a repository: loose files and `packed-refs`, any other storage by git. It refuses to know what they point at.

/** What a ref is for, and so who gets it: a clone takes branches and tags, the rest is local or asked for by name. */
export type RefKind = 'branch' | 'tag' | 'remote' | 'note' | 'stash' | 'other'

export type Ref = { readonly name: string; readonly kind: RefKind; readonly id: ObjectId }

export type Refs = { readonly refs: readonly Ref[]; readonly problems: readonly Problem[] }

const kinds: readonly (readonly [string, RefKind])[] = [
  ['refs/heads/', 'branch'],
  ['refs/tags/', 'tag'],
  ['refs/remotes/', 'remote'],
  ['refs/notes/', 'note'],
  ['refs/stash', 'stash'],
]

const kindOf = (name: string): RefKind => kinds.find(([start]) => name.startsWith(start))?.[1] ?? 'other'

const refOf = (name: BytePath, id: ObjectId): Ref => ({ name: pathText(name), kind: kindOf(name), id })

const lineEnd = /\r?\n/
const packedLine = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) (\S.*)$/
const zeroId = /^0*$/
const maxDepth = 64

const packedRefs = (commonDir: string): ReadonlyMap<BytePath, ObjectId> => {
  const found = new Map<BytePath, ObjectId>()
  const text = readSmallFile(path.join(commonDir, 'packed-refs'))?.toString('latin1') ?? ''
  for (const line of text.split(lineEnd)) {
    const match = packedLine.exec(line)
    if (match?.[1] !== undefined && match[2] !== undefined) found.set(match[2] as BytePath, match[1])
  }
  return found
}

const listing = (folder: Buffer): readonly Dirent<Buffer>[] =>
  readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })

/** Names of loose refs under a folder; linked folders are not entered. */
function* looseNames(root: string, folder: BytePath, depth: number): Generator<BytePath> {
  if (depth > maxDepth) return
  for (const entry of listing(fileIn(root, folder))) {
    const name = joinPath(folder, bytePath(entry.name))
    if (entry.isDirectory()) yield* looseNames(root, name, depth + 1)
    else if (!name.endsWith('.lock')) yield name
  }
}

const looseRoots = (place: RefPlace): readonly string[] =>
  [place.commonDir, ...(place.gitDir === place.commonDir ? [] : [place.gitDir])].filter((root) =>
    namesIn(root).includes('refs'),
  )

const refsFromFiles = (place: RefPlace): Refs => {
  const ids = new Map(packedRefs(place.commonDir))
  const problems: Problem[] = []
  for (const root of looseRoots(place)) {
    for (const name of looseNames(root, bytePathOf('refs'), 0)) {
      const id = looseId(place, fileIn(root, name))
      if (id === 'broken')
        problems.push({ kind: 'corrupt', at: `ref ${pathText(name)}`, detail: 'it holds no object id' })
      else if (id !== undefined) ids.set(name, id)
    }
  }
  return { refs: [...ids].map(([name, id]) => refOf(name, id)).sort(byName), problems }
}

const looseId = (place: RefPlace, file: Buffer): ObjectId | 'broken' | undefined => {
  const text = readSmallText(file)
  if (text === undefined) return undefined
  const loose = parseLooseRef(text)
  if (loose.kind === 'id') return loose.id
  return loose.kind === 'symbolic' ? readRef(place, loose.ref) : 'broken'
}

const byName = (a: Ref, b: Ref): number => (a.name < b.name ? -1 : Number(a.name > b.name))

const refsFromGit = async (gitDir: string): Promise<Refs> => {
  try {
    const { stdout } = await runGit({ args: ['for-each-ref', '--format=%(objectname) %(refname)'], gitDir })
    const lines = stdout.toString('latin1').split(lineEnd)
    const matches = lines.map((line) => packedLine.exec(line)).filter((match) => match !== null)
    return {
      refs: matches.map((match) => refOf((match[2] ?? '') as BytePath, match[1] ?? '')).sort(byName),
      problems: [],
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { refs: [], problems: [{ kind: 'git-failed', at: 'refs', detail: error.message }] }
  }
}

/** All refs by name, loose before packed. */
export const listRefs = async (place: RefPlace): Promise<Refs> =>
  place.refStorage === 'reftable' ? refsFromGit(place.gitDir) : refsFromFiles(place)

const reflogLine = /^[0-9a-f]+ ([0-9a-f]{40}(?:[0-9a-f]{24})?) /

/** Every stash: those under the top one are only in the stash's log. */
export const stashes = (place: RefPlace): readonly ObjectId[] => {
  const log = readSmallText(path.join(place.commonDir, 'logs', 'refs', 'stash')) ?? ''
  const ids = log.split(lineEnd).map((line) => reflogLine.exec(line)?.[1] ?? '')
  return [...new Set(ids.filter((id) => !zeroId.test(id)))]
}

/** What the HEADs of the other work trees hold. */
export const otherHeads = (place: RefPlace): readonly ObjectId[] =>
  namesIn(path.join(place.commonDir, 'worktrees'))
    .map((name) => path.join(place.commonDir, 'worktrees', name))
    .map((gitDir) => readRef({ ...place, gitDir }, bytePathOf('HEAD')))
    .filter((id) => id !== undefined)
