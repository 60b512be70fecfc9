// CODEOWNERS: who owns a path. The last line that matches decides.
import type { Document } from '#model/policy.ts'

export type Owners = {
  /** Whether there is a CODEOWNERS file at all. */
  readonly isKept: boolean
  readonly of: (path: string) => readonly string[]
}

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

type OwnersLine = { readonly form: RegExp; readonly owners: readonly string[] }

export function ownersIn(documents: readonly Document[]): Owners {
  const file = places.flatMap((place) => documents.find(({ path }) => path === place) ?? [])[0]
  const lines = file === undefined ? [] : file.text.split('\n').flatMap(lineOf)
  return {
    isKept: file !== undefined,
    of: (path) => lines.findLast(({ form }) => form.test(path))?.owners ?? [],
  }
}

const comment = /\s*#.*$/
const blanks = /\s+/

function lineOf(text: string): readonly OwnersLine[] {
  const [pattern, ...owners] = text.replace(comment, '').trim().split(blanks)
  if (pattern === undefined || pattern === '' || pattern.startsWith('[')) return []
  return [{ form: formOf(pattern), owners }]
}

const special = /[.+^${}()|[\]\\]/g
const stars = /(?:\*\*\/)+|\*{2,}|\*|\?/g
const edgeSlash = /^\/|\/$/g
const longest = 200
/** Wildcards beyond these make a regular expression slow and match no real path. */
const mostStars = 6

/** A pattern as gitignore reads it: a slash at the start or inside anchors it, a folder covers what is in it. */
function formOf(pattern: string): RegExp {
  const found = pattern.match(stars)?.length ?? 0
  if (pattern.length > longest || found > mostStars) return nothing
  const isAnchored = pattern.slice(0, -1).includes('/')
  const body = pattern.replace(edgeSlash, '')
  const source = body.replace(special, '\\$&').replace(stars, wildcard)
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${source}(?:/.*)?$`)
}

const nothing = /(?!)/

function wildcard(star: string): string {
  if (star.endsWith('/')) return '(?:.*/)?'
  if (star === '*') return '[^/]*'
  return star === '?' ? '[^/]' : '.*'
}
