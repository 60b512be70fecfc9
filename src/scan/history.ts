// The whole history: every object searched once, then what was found attributed to paths and commits in one walk.
import { countAbsent } from '#git/absent.ts'
import { type Attribution, attribute, nowhere, type ValuePlace } from '#git/attribute.ts'
import { tableOf } from '#git/commit-table.ts'
import { parseCommit, parseTag, type Signature } from '#git/commits.ts'
import { type History, loadHistory } from '#git/history.ts'
import { isUnder } from '#git/listing.ts'
import { dropSpareArena } from '#git/objects/arena.ts'
import { closeForest } from '#git/objects/forest.ts'
import { type OpenedForests, openForests } from '#git/objects/forests.ts'
import { pathText } from '#git/paths.ts'
import type { Pause } from '#git/pause.ts'
import { listRefs, otherHeads, type Ref, stashes } from '#git/refs.ts'
import { type Tips, tipsOf } from '#git/tips.ts'
import type { Reading } from '#git/trees.ts'
import type { ObjectId, Occurrence, Place, State } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { BlobDetector } from './blobs.ts'
import { Breather, interrupted, type Job, nothing, type PartResult } from './job.ts'
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

/** What was found, before anybody knows where. */
type Search = {
  readonly plan: HistoryPlan
  readonly packs: OpenedForests
  readonly job: Job
  readonly reading: Reading
  readonly refs: readonly Ref[]
  readonly objects: Objects
  readonly guilty: ReadonlyMap<string, ReadonlySet<ObjectId>>
}

/** Where it was found: in all commits, or in HEAD alone since somebody waits. */
type Trace = {
  readonly extent: 'all' | 'head'
  readonly history: History
  readonly tips: Tips
  readonly attribution: Attribution
}

type Work = Search & Trace & { readonly blobs: BlobDetector }

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
  problems.push(...objects.problems)
  // Grown for the largest blobs; trees are small.
  dropSpareArena()
  const faint = faintValues(objects, job)
  const search = { plan, packs, job, reading, refs: refs.refs, objects, guilty: guiltyIds(objects, faint) }
  const trace = (await traceAll(search)) ?? (await traceInHead(search))
  const work: Work = { ...search, ...trace, blobs: new BlobDetector(store, job) }
  const occurrences = [...placed(work), ...unplaced(work), ...messages(work)]
  problems.push(...stopProblems(work))
  return {
    occurrences,
    faint,
    versions: new Map([...objects.values].map(([key, value]) => [key, new Set(value.ids).size])),
    counts: { ...nothing, commits: commitsIn(work), blobs: objects.blobs, bytes: objects.bytes },
    problems: withAbsences([...problems, ...store.problems], work),
    skipped: [],
  }
}

const headOf = ({ open }: HistoryPlan): readonly ObjectId[] => {
  const { head } = open.repository
  return head.kind === 'unborn' ? [] : [head.id]
}

/** Goes through all commits; undefined where it was stopped. */
async function traceAll({ plan, packs, job, reading, refs, objects, guilty }: Search): Promise<Trace | undefined> {
  const { repository } = plan.open
  const breather = new Breather()
  const pause: Pause = async () => {
    await breather.breathe()
    return job.signal.aborted ? 'stop' : 'go on'
  }
  if ((await pause()) === 'stop') return undefined
  const { forests } = packs
  const head = headOf(plan)
  const table = tableOf(repository.idLength / 2, objects.links, forests)
  const tips = tipsOf(reading, {
    refs,
    local: [...head, ...stashes(repository), ...otherHeads(repository)],
    isCommit: (id) => table.find(Buffer.from(id, 'hex'), 0) >= 0,
  })
  if ((await pause()) === 'stop') return undefined
  const history = loadHistory(reading, { tips: tips.commits, shallow: repository.shallow, table })
  const request = { history, head: head[0], guilty, namedBlobs: tips.blobs, forests, pause }
  const attribution = await attribute(reading, request)
  return attribution === undefined ? undefined : { extent: 'all', history, tips, attribution }
}

const noTips: Tips = { commits: [], tags: [], trees: [], blobs: [] }

/** Looks into HEAD's tree and nowhere else: all that a scan which was stopped may still take time for. */
async function traceInHead({ plan, reading, guilty }: Search): Promise<Trace> {
  const [head] = headOf(plan)
  const tips = head === undefined ? [] : [{ id: head, reach: 'cloned' as const }]
  const history = loadHistory(reading, { tips, shallow: plan.open.repository.shallow, extent: 'tips' })
  const attribution = await attribute(reading, { history, head, guilty, namedBlobs: [] })
  return { extent: 'head', history, tips: noTips, attribution: attribution ?? nowhere }
}

const commitsIn = ({ extent, history, objects }: Work): number =>
  extent === 'all' ? history.size : objects.links.reduce((sum, { counts }) => sum + counts.length, 0)

function stopProblems({ extent, objects }: Work): Problem[] {
  if (extent === 'all') return objects.end === 'stopped' ? [interrupted('the history')] : []
  const read = objects.end === 'stopped' ? 'everything was read' : 'all commits were gone through'
  return [
    {
      kind: 'interrupted',
      at: 'the history',
      detail: `stopped before ${read}; where values stand was looked up in HEAD alone`,
    },
  ]
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
    ...(job.signal.aborted ? [] : absences(plan, reading, history)),
    ...(repository.shallow.size > 0 ? [shallow] : []),
  ]
}

const absences = (plan: HistoryPlan, reading: Reading, history: History): Problem[] =>
  plan.open.repository.isPartial ? partialProblems(reading, history) : missingInHead(plan, reading, history)

/**
 * Another clone holds all that it names, unless something was lost. Trees and commits are missed when they are read; files of HEAD are looked up. Those of
 * older commits are not: reading all trees again would cost as much as the search.
 */
function missingInHead(plan: HistoryPlan, reading: Reading, history: History): Problem[] {
  const [head] = headOf(plan)
  const commit = head === undefined ? undefined : history.find(head)
  if (commit === undefined) return []
  const { count } = countAbsent(reading, [history.treeOf(commit)])
  const files = count === 1 ? '1 file of HEAD is' : `${count} files of HEAD are`
  return count === 0
    ? []
    : [{ kind: 'missing-object', at: 'repository', detail: `${files} not in it; git fsck names what was lost` }]
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

/** Values that stood at a path: where HEAD has them, then the commit that brought them, if that was looked for. */
function placed(work: Work): Occurrence[] {
  const { prefix } = work.plan
  return work.attribution.places
    .filter(({ path }) => isUnder(path, prefix))
    .flatMap((place) => [...atHead(place, work), ...(work.extent === 'all' ? introduced(place, work) : [])])
}

const stateOf = ({ headBlob, reach }: Pick<ValuePlace, 'headBlob' | 'reach'>): State => {
  if (headBlob !== undefined) return 'in-head'
  return reach === 'local' ? 'unreachable' : 'history-only'
}

function atHead(place: ValuePlace, { plan, blobs, extent }: Work): Occurrence[] {
  const [head] = headOf(plan)
  if (place.headBlob === undefined || head === undefined) return []
  if (extent === 'all' && place.introduced.commit === head) return []
  const at: Place = { kind: 'commit', path: pathText(place.path), commit: head }
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

/** What may be said of what is not in HEAD and was not seen elsewhere. */
const unseenState = { all: 'unreachable', head: 'history-only' } as const satisfies Record<Trace['extent'], State>

/** Values in blobs that no tree of the history has. One place a value is told; the rest is counted. */
function unplaced({ attribution, plan, blobs, extent }: Work): Occurrence[] {
  const { unreachable, named, places } = attribution
  if (plan.prefix !== '') return []
  const isPlaced = new Set(places.map(({ value }) => value))
  const of = (ids: ReadonlyMap<string, readonly ObjectId[]>, state: State): Occurrence[] =>
    [...ids].flatMap(([key, [id]]) => {
      if (id === undefined || isPlaced.has(key)) return []
      return blobs
        .occurrences({ id, keys: new Set([key]), place: { kind: 'unreachable', path: null }, state })
        .slice(0, 1)
    })
  return [...of(named, 'history-only'), ...of(unreachable, unseenState[extent])]
}

function messages(work: Work): Occurrence[] {
  if (work.plan.prefix !== '') return []
  const ids = [...new Set(work.objects.messages.map(({ id }) => id))].sort()
  return ids.flatMap((id) => messageAt(id, work))
}

function messageAt(id: ObjectId, { job, reading, history, tips, extent }: Work): Occurrence[] {
  const object = reading.store.read(id)
  const commit = object === undefined ? undefined : parseCommit(object)
  if (commit !== undefined) {
    const isReached = history.find(id) !== undefined
    const place: Place = { kind: 'message', path: null, commit: id, ...signed(commit.author) }
    return detectMessage({ bytes: commit.message, place, state: isReached ? 'history-only' : unseenState[extent] }, job)
  }
  const tag = object === undefined ? undefined : parseTag(object)
  if (tag === undefined) return []
  const isReached = tips.tags.some((tip) => tip.id === id)
  const place: Place = { kind: 'tag', path: null, commit: tag.target, ...signed(tag.tagger) }
  return detectMessage({ bytes: tag.message, place, state: isReached ? 'history-only' : unseenState[extent] }, job)
}
