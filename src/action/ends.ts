// What an event asks for becomes commits by id: heads, bases, and the commit that policy is trusted from. Whether they are here is another file's business.
import { parseHeader } from '#git/commits.ts'
import { readRef } from '#git/head.ts'
import { bytePathOf } from '#git/paths.ts'
import { listRefs } from '#git/refs.ts'
import type { Repair } from '#git/repair.ts'
import type { Repository } from '#git/repository.ts'
import { resolveCommit } from '#git/resolve.ts'
import type { ObjectId } from '#model/place.ts'
import { UserError } from '#model/user-error.ts'
import type { OpenRepository } from '#scan/open.ts'
import type { NewBranch, RangeRequest } from './event.ts'
import { originBranches } from './origin.ts'

export type Ends = {
  /** Where findings are looked for first. */
  readonly head: ObjectId
  readonly heads: readonly ObjectId[]
  /** None: everything that the heads reach. */
  readonly bases: readonly ObjectId[]
  /** Nobody who is judged could write what it holds; undefined: there is no such commit, and no policy. */
  readonly policyCommit: ObjectId | undefined
}

export type Surroundings = {
  readonly repository: Repository
  readonly open: OpenRepository
  readonly repair: Repair | undefined
  /** GITHUB_SHA. */
  readonly sha: string
}

export const endsOf = (request: RangeRequest | NewBranch, around: Surroundings): Promise<Ends> =>
  request.kind === 'range' ? rangeEnds(request, around) : branchEnds(request, around)

/** A checkout of the merge of a pull request is scanned from its first parent; else from the base of the event and the base's present tip. */
async function rangeEnds(request: RangeRequest, around: Surroundings): Promise<Ends> {
  const { head } = request
  const merge = mergeOf(head, around)
  if (merge !== undefined) return { head, heads: [merge.id], bases: [merge.base], policyCommit: merge.base }
  const bases: ObjectId[] = []
  for (const base of request.bases) {
    const id = base.kind === 'commit' ? base.id : await branchTip(base.name, around)
    if (id !== undefined) bases.push(id)
  }
  return { head, heads: [head], bases: [...new Set(bases)], policyCommit: bases.at(-1) }
}

/** The merge that GitHub made of a base and the head, if that is what was checked out. */
function mergeOf(
  head: ObjectId,
  { repository, open, sha }: Surroundings,
): { readonly id: ObjectId; readonly base: ObjectId } | undefined {
  if (repository.head.kind === 'unborn' || repository.head.id !== sha) return undefined
  const object = open.store.read(sha)
  const [base, second] = (object === undefined ? undefined : parseHeader(object)?.parents) ?? []
  return base !== undefined && second === head ? { id: sha, base } : undefined
}

const localTip = (repository: Repository, name: string): ObjectId | undefined =>
  readRef(repository, bytePathOf(`refs/remotes/origin/${name}`))

async function branchTip(name: string, { repository, repair }: Surroundings): Promise<ObjectId | undefined> {
  return localTip(repository, name) ?? (await originBranches(repair))?.get(name)
}

/** More bases than this make the range no smaller in practice, and each may cost a fetch. */
const mostTips = 20

/** What no other branch has is new; of the default branch, or where no other is known, all of it. */
async function branchEnds(request: NewBranch, around: Surroundings): Promise<Ends> {
  const { head, ref, defaultBranch } = request
  if (request.isDefault) return { head, heads: [head], bases: [], policyCommit: head }
  const tips = new Map(await otherTips(ref.replace('refs/heads/', ''), around))
  const trusted = defaultBranch === undefined ? undefined : tips.get(defaultBranch)
  const others = [...new Set([...(trusted === undefined ? [] : [trusted]), ...tips.values()])]
  const bases = around.repository.shallow.size === 0 ? others : others.slice(0, mostTips)
  return { head, heads: [head], bases, policyCommit: trusted }
}

const remotePrefix = 'refs/remotes/origin/'

/** Branches of the origin but the pushed one: as far as the checkout knows them, else as the origin does. */
async function otherTips(own: string, { repository, repair }: Surroundings): Promise<[string, ObjectId][]> {
  const { refs } = await listRefs(repository)
  const known = refs
    .filter(({ name }) => name.startsWith(remotePrefix) && !name.endsWith('/HEAD'))
    .map(({ name, id }): [string, ObjectId] => [name.slice(remotePrefix.length), id])
  const others = known.filter(([name]) => name !== own)
  if (others.length > 0 && repository.shallow.size === 0) return others
  const told = await originBranches(repair)
  return told === undefined ? others : [...told].filter(([name]) => name !== own)
}

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const namePrefix = /^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/

/** Commits that the inputs `base` and `head` name; undefined where neither is given. */
export async function namedRange(
  names: { readonly base: string | undefined; readonly head: string | undefined },
  around: Surroundings,
): Promise<RangeRequest | undefined> {
  if (names.base === undefined && names.head === undefined) return undefined
  if (names.base === undefined) throw new UserError('input base: is missing beside head')
  const head = await commitNamed('head', names.head ?? 'HEAD', around)
  const base = await commitNamed('base', names.base, around)
  return { kind: 'range', head, bases: [{ kind: 'commit', id: base }], commits: 0 }
}

/** An id may be absent still; a name must be known to the checkout or be a branch of its origin. */
async function commitNamed(
  input: 'base' | 'head',
  name: string,
  { repository, open, repair }: Surroundings,
): Promise<ObjectId> {
  if (fullId.test(name) && name.length === repository.idLength) return name
  const id =
    (await resolveCommit(repository, open.store, name)) ??
    (await originBranches(repair))?.get(name.replace(namePrefix, ''))
  if (id === undefined) throw new UserError(`input ${input}: "${name}" names no commit of the checkout or its origin`)
  return id
}
