// CODEOWNERS: who owns a path. The last line that matches decides.
import type { Document, Policy } from '#model/policy.ts'

export type Owners = {
  /** Whether there is a CODEOWNERS file at all. */
  readonly isKept: boolean
  readonly of: (path: string) => readonly string[]
}

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

type OwnersLine = { readonly covers: (path: string) => boolean; readonly owners: readonly string[] }

export function ownersIn(documents: readonly Document[]): Owners {
  const file = places.flatMap((place) => documents.find(({ path }) => path === place) ?? [])[0]
  const lines = file === undefined ? [] : file.text.split('\n').flatMap(lineOf)
  const known = new Map<string, readonly string[]>()
  const ownersOf = (path: string): readonly string[] => {
    const found = known.get(path) ?? lines.findLast(({ covers }) => covers(path))?.owners ?? []
    known.set(path, found)
    return found
  }
  return { isKept: file !== undefined, of: ownersOf }
}

/** The owner that the policy names for the first of some names. */
export const namedOwner = ({ identities: { owners } }: Policy, ...names: readonly string[]): string | undefined =>
  names.flatMap((name) => (Object.hasOwn(owners, name) ? (owners[name] ?? []) : []))[0]

const comment = /(?:^|\s)#.*$/
const blanks = /\s+/

function lineOf(text: string): readonly OwnersLine[] {
  const [pattern, ...owners] = text.replace(comment, '').trim().split(blanks)
  if (pattern === undefined || pattern === '' || pattern.startsWith('[')) return []
  const parts = partsOf(pattern)
  return [{ covers: (path) => fits(ofPath, parts, path.split('/')), owners }]
}

const edgeSlash = /^\/|\/$/g

/** A pattern as gitignore reads it: a slash at the start or inside anchors it, a folder covers what is in it, `/*` what lies right there. */
function partsOf(pattern: string): readonly string[] {
  const isAnchored = pattern.slice(0, -1).includes('/')
  const parts = pattern.replace(edgeSlash, '').split('/')
  const inside = pattern.endsWith('/') ? ['*', '**'] : ['**']
  const isFlat = isAnchored && parts.at(-1) === '*'
  return [...(isAnchored ? [] : ['**']), ...parts, ...(isFlat ? [] : inside)]
}

/** A sequence with a sign in it that stands for any number of others. */
type Wild = { readonly star: string; readonly isSame: (pattern: string, part: string) => boolean }

const ofLetters: Wild = { star: '*', isSame: (pattern, letter) => pattern === '?' || pattern === letter }
const ofPath: Wild = {
  star: '**',
  isSame: (pattern, part) => pattern === part || fits(ofLetters, [...pattern], [...part]),
}

/** Whether a pattern covers all of a sequence. Only its last star is ever moved on, so that many of them cost little. */
function fits({ star, isSame }: Wild, pattern: readonly string[], parts: readonly string[]): boolean {
  let next = 0
  let last: { readonly pattern: number; at: number } | undefined
  for (let at = 0; at < parts.length; ) {
    const wanted = pattern[next]
    if (wanted === star) {
      next += 1
      last = { pattern: next, at }
    } else if (wanted !== undefined && isSame(wanted, parts[at] ?? '')) {
      next += 1
      at += 1
    } else if (last === undefined) return false
    else {
      last.at += 1
      at = last.at
      next = last.pattern
    }
  }
  return pattern.slice(next).every((rest) => rest === star)
}
