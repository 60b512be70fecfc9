// The whole history: every object searched once, then what was found attributed to paths and commits in one walk.
import { countAbsent } from '#git/absent.ts'
import { type Attribution, attribute, type ValuePlace } from '#git/attribute.ts'
import { tableOf } from '#git/commit-table.ts'
import { parseCommit, parseTag, type Signature } from '#git/commits.ts'
import { type History, loadHistory } from '#git/history.ts'
import { isUnder } from '#git/listing.ts'
import { closeForest } from '#git/objects/forest.ts'
import { type OpenedForests, openForests } from '#git/objects/forests.ts'
import { pathText } from '#git/paths.ts'
import { listRefs, otherHeads, stashes } from '#git/refs.ts'
import { type Tips, tipsOf } from '#git/tips.ts'
import type { Reading } from '#git/trees.ts'
import type { ObjectId, Occurrence, Place, State } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { BlobDetector } from './blobs.ts'
import { interrupted, type Job, nothing, type PartResult } from './job.ts'
import { detectMessage } from './messages.ts'
import { type Objects, searchObjects } from './objects.ts'
import type { Engine, OpenRepository } from './open.ts'

export type HistoryPlan = {
  readonly kind: 'history'
  readonly open: OpenRepository
  readonly engine: Engine
  /** The subtree asked for, with `/` at its end; '' for all. */
  readonly prefix: string
}

type Work = {
  readonly plan: HistoryPlan
  readonly job: Job
  readonly reading: Reading
  readonly history: History
  readonly tips: Tips
  readonly blobs: BlobDetector
}

export async function scanHistory(plan: HistoryPlan, job: Job): Promise<PartResult> {
  const { objectDirs, idLength } = plan.open.repository
  const packs = plan.engine === 'native' ? openForests(objectDirs, idLength) : { forests: [], problems: [] }
  try {
    return await searchAndAttribute(plan, packs, job)
  } finally {
    for (const forest of packs.forests) closeForest(forest)
  }
}

async function searchAndAttribute(plan: HistoryPlan, packs: OpenedForests, job: Job): Promise<PartResult> {
  const { repository, store } = plan.open
  const problems: Problem[] = [...repository.problems]
  const reading: Reading = { store, note: (problem) => problems.push(problem) }
  const refs = await listRefs(repository)
  problems.push(...refs.problems)
  const objects = await searchObjects({ ...plan, packs }, job)
  const faint = faintValues(objects, job)
  problems.push(...objects.problems)
  if (objects.end === 'stopped') problems.push(interrupted('the history'))
  const head = repository.head.kind === 'unborn' ? [] : [repository.head.id]
  const { forests } = packs
  const table = tableOf(repository.idLength / 2, objects.links, forests)
  const tips = tipsOf(reading, {
    refs: refs.refs,
    local: [...head, ...stashes(repository), ...otherHeads(repository)],
    isCommit: (id) => table.find(Buffer.from(id, 'hex'), 0) >= 0,
  })
  const history = loadHistory(reading, { tips: tips.commits, shallow: repository.shallow, table })
  const work: Work = { plan, job, reading, history, tips, blobs: new BlobDetector(store, job) }
  const attribution = attribute(reading, {
    history,
    head: head[0],
    guilty: guiltyIds(objects, faint),
    namedBlobs: tips.blobs,
    forests,
  })
  const occurrences = [...placed(attribution, work), ...unplaced(attribution, work), ...messages(objects, work)]
  return {
    occurrences,
    faint,
    versions: new Map([...objects.values].map(([key, value]) => [key, new Set(value.ids).size])),
    counts: { ...nothing, commits: history.size, blobs: objects.blobs, bytes: objects.bytes },
    problems: withAbsences([...problems, ...store.problems], work),
    skipped: [],
  }
}

const faintValues = ({ values }: Objects, { mayTell }: Job): ReadonlySet<string> =>
  new Set([...values].flatMap(([key, { match }]) => (mayTell?.(match) === false ? [key] : [])))

const guiltyIds = ({ values }: Objects, faint: ReadonlySet<string>): Map<string, Set<ObjectId>> =>
  new Map([...values].flatMap(([key, { ids }]) => (faint.has(key) ? [] : [[key, new Set(ids)] as const])))

/** What a fetch left out is not there to be read; one sentence says so for all of it. */
function withAbsences(problems: readonly Problem[], { plan, job, reading, history }: Work): Problem[] {
  const { repository } = plan.open
  const shallow: Problem = {
    kind: 'shallow',
    at: 'repository',
    detail: 'its history was cut when it was fetched; git fetch --unshallow brings the rest',
  }
  const others = problems.filter(({ kind }) => kind !== 'shallow')
  return [
    ...others,
    // A scan that was stopped is incomplete anyway, and whoever stopped it waits.
    ...(repository.isPartial && !job.signal.aborted ? partialProblems(reading, history) : []),
    ...(repository.shallow.size > 0 ? [shallow] : []),
  ]
}

/** A partial clone is a problem only as far as something is absent. */
function partialProblems(reading: Reading, history: History): Problem[] {
  const { count, isComplete } = countAbsent(
    reading,
    Array.from({ length: history.size }, (_, commit) => history.treeOf(commit)),
  )
  const detail = isComplete
    ? `it was cloned with a filter: ${count} versions of files are absent`
    : 'it was cloned with a filter, and its history is too large to tell what is absent'
  return count === 0 && isComplete ? [] : [{ kind: 'partial-clone', at: 'repository', detail }]
}

/** Values that stood at a path: where HEAD has them, then the commit that brought them. */
function placed({ places }: Attribution, work: Work): Occurrence[] {
  const { prefix } = work.plan
  return places
    .filter(({ path }) => isUnder(path, prefix))
    .flatMap((place) => [...atHead(place, work), ...introduced(place, work)])
}

const stateOf = ({ headBlob, reach }: Pick<ValuePlace, 'headBlob' | 'reach'>): State => {
  if (headBlob !== undefined) return 'in-head'
  return reach === 'local' ? 'unreachable' : 'history-only'
}

function atHead(place: ValuePlace, { plan, blobs }: Work): Occurrence[] {
  const { head } = plan.open.repository
  if (place.headBlob === undefined || head.kind === 'unborn' || place.introduced.commit === head.id) return []
  const at: Place = { kind: 'commit', path: pathText(place.path), commit: head.id }
  const occurrences = blobs.occurrences({
    id: place.headBlob,
    keys: new Set([place.value]),
    place: at,
    state: 'in-head',
  })
  return occurrences.map((occurrence) => ({ ...occurrence, role: 'head' }))
}

function introduced(place: ValuePlace, { blobs }: Work): Occurrence[] {
  const { commit, blob, isMerge, author } = place.introduced
  const isNote = place.reach === 'note'
  const kind = isMerge ? 'merge' : 'commit'
  const at: Place = {
    kind: isNote ? 'note' : kind,
    path: isNote ? null : pathText(place.path),
    commit,
    ...signed(author),
  }
  return blobs.occurrences({ id: blob, keys: new Set([place.value]), place: at, state: stateOf(place) })
}

const signed = (author: Signature | undefined): Pick<Place, 'author' | 'date'> => ({
  ...(author === undefined ? {} : { author: author.name }),
  ...(author?.date === undefined ? {} : { date: author.date }),
})

/** Values in blobs that no tree of the history has. One place a value is told; the rest is counted. */
function unplaced({ unreachable, named, places }: Attribution, { plan, blobs }: Work): Occurrence[] {
  if (plan.prefix !== '') return []
  const isPlaced = new Set(places.map(({ value }) => value))
  const of = (ids: ReadonlyMap<string, readonly ObjectId[]>, state: State): Occurrence[] =>
    [...ids].flatMap(([key, [id]]) => {
      if (id === undefined || isPlaced.has(key)) return []
      return blobs
        .occurrences({ id, keys: new Set([key]), place: { kind: 'unreachable', path: null }, state })
        .slice(0, 1)
    })
  return [...of(named, 'history-only'), ...of(unreachable, 'unreachable')]
}

function messages(objects: Objects, work: Work): Occurrence[] {
  if (work.plan.prefix !== '') return []
  const ids = [...new Set(objects.messages.map(({ id }) => id))].sort()
  return ids.flatMap((id) => messageAt(id, work))
}

function messageAt(id: ObjectId, { job, reading, history, tips }: Work): Occurrence[] {
  const object = reading.store.read(id)
  const commit = object === undefined ? undefined : parseCommit(object)
  if (commit !== undefined) {
    const isReached = history.find(id) !== undefined
    const place: Place = { kind: 'message', path: null, commit: id, ...signed(commit.author) }
    return detectMessage({ bytes: commit.message, place, state: isReached ? 'history-only' : 'unreachable' }, job)
  }
  const tag = object === undefined ? undefined : parseTag(object)
  if (tag === undefined) return []
  const isReached = tips.tags.some((tip) => tip.id === id)
  const place: Place = { kind: 'tag', path: null, commit: tag.target, ...signed(tag.tagger) }
  return detectMessage({ bytes: tag.message, place, state: isReached ? 'history-only' : 'unreachable' }, job)
}
