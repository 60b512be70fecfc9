import path from 'node:path'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { readSameFile, readSmallText } from './files.ts'
import { type BytePath, fileIn, pathText } from './paths.ts'
import { GitError, runGit } from './run.ts'

// HEAD and single refs by name, from loose files and `packed-refs`; any other storage is asked of git.

/** Where HEAD points. */
export type Head =
  | { readonly kind: 'branch'; readonly ref: string; readonly id: ObjectId }
  | { readonly kind: 'detached'; readonly id: ObjectId }
  | { readonly kind: 'unborn'; readonly ref: string }

/** What must be known to read a ref. */
export type RefPlace = {
  readonly gitDir: string
  readonly commonDir: string
  readonly idLength: 40 | 64
  readonly refStorage: 'files' | 'reftable'
}

const symbolic = /^ref:[ \t]*(\S.*?)\s*$/
const idText = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\s*$/
const ownRef = /^refs\/(?:bisect|worktree|rewritten)\//
const unsafeName = /\.\.|\\|\/\/|\/$|^\/|^[A-Za-z]:/
const maxHops = 5

/** Whether a name can be looked up as a file without leaving the repository. */
const isSafeRefName = (name: string): boolean => !(unsafeName.test(name) || name.includes('\0'))

/** What a loose ref's file says: an id, another ref's name, or nothing sensible. */
export type LooseRef =
  | { readonly kind: 'id'; readonly id: ObjectId }
  | { readonly kind: 'symbolic'; readonly ref: BytePath }
  | { readonly kind: 'broken' }

export const parseLooseRef = (text: string): LooseRef => {
  const id = idText.exec(text)?.[1]
  if (id !== undefined) return { kind: 'id', id }
  const ref = symbolic.exec(text)?.[1]
  return ref === undefined || !isSafeRefName(ref) ? { kind: 'broken' } : { kind: 'symbolic', ref: ref as BytePath }
}

/** The folder that a ref's file lies in: work trees have a few of their own. */
const folderOf = (place: RefPlace, name: BytePath): string =>
  name.startsWith('refs/') && !ownRef.test(name) ? place.commonDir : place.gitDir

const packedId = (place: RefPlace, name: BytePath): ObjectId | undefined => {
  const packed = readSameFile(path.join(place.commonDir, 'packed-refs'))
  if (packed === undefined) return undefined
  const wanted = ` ${name}`
  for (let at = packed.indexOf(wanted, 0, 'latin1'); at !== -1; at = packed.indexOf(wanted, at + 1, 'latin1')) {
    const end = packed[at + wanted.length]
    const start = packed.lastIndexOf(10, at) + 1
    const id = packed.toString('latin1', start, at)
    if ((end === 10 || end === 13 || end === undefined) && idText.test(id)) return id
  }
  return undefined
}

/** The id that a ref holds, followed through symbolic refs; undefined where it does not exist or makes no sense. */
export const readRef = (place: RefPlace, name: BytePath): ObjectId | undefined => {
  let ref = name
  for (let hop = 0; hop < maxHops && isSafeRefName(ref); hop += 1) {
    const text = readSmallText(fileIn(folderOf(place, ref), ref))
    if (text === undefined) return packedId(place, ref)
    const loose = parseLooseRef(text)
    if (loose.kind === 'id') return loose.id
    if (loose.kind === 'broken') return undefined
    ref = loose.ref
  }
  return undefined
}

type HeadReading = { readonly head: Head; readonly problems: readonly Problem[] }

const brokenHead = (detail: string): HeadReading => ({
  head: { kind: 'unborn', ref: 'HEAD' },
  problems: [{ kind: 'corrupt', at: 'HEAD', detail }],
})

const headFromFiles = (place: RefPlace): HeadReading => {
  const loose = parseLooseRef(readSmallText(path.join(place.gitDir, 'HEAD')) ?? '')
  if (loose.kind === 'id') return { head: { kind: 'detached', id: loose.id }, problems: [] }
  if (loose.kind === 'broken') return brokenHead('HEAD holds neither a commit nor a branch')
  const id = readRef(place, loose.ref)
  const ref = pathText(loose.ref)
  return { head: id === undefined ? { kind: 'unborn', ref } : { kind: 'branch', ref, id }, problems: [] }
}

/** Asks git for one line; undefined where git says no without an error. */
export const askGit = async (gitDir: string, args: readonly string[]): Promise<string | undefined> => {
  try {
    return (await runGit({ args, gitDir })).stdout.toString('latin1').trimEnd()
  } catch (error) {
    if (error instanceof GitError && error.kind === 'exit' && error.exitCode === 1) return undefined
    throw error
  }
}

const headFromGit = async (place: RefPlace): Promise<HeadReading> => {
  try {
    const ref = await askGit(place.gitDir, ['symbolic-ref', '--quiet', 'HEAD'])
    const id = await askGit(place.gitDir, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD'])
    if (id !== undefined)
      return { head: ref === undefined ? { kind: 'detached', id } : { kind: 'branch', ref, id }, problems: [] }
    return { head: { kind: 'unborn', ref: ref ?? 'HEAD' }, problems: [] }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return {
      head: { kind: 'unborn', ref: 'HEAD' },
      problems: [{ kind: 'git-failed', at: 'HEAD', detail: error.message }],
    }
  }
}

/** HEAD, with what is wrong with it. */
export const readHead = async (place: RefPlace): Promise<HeadReading> =>
  place.refStorage === 'reftable' ? headFromGit(place) : headFromFiles(place)
