// What a range of commits adds: every commit of it, merges included, judged against the trees of its bases.
import type { GraphReader } from '#git/commit-graph.ts'
import { type CommitHeader, parseCommit } from '#git/commits.ts'
import type { ObjectStore } from '#git/object-store.ts'
import { type BytePath, pathText } from '#git/paths.ts'
import { blobsAddedBy, type LikelyRange, likelyRange, type Range, treeOf } from '#git/range.ts'
import { isLinkMode, isTreeMode } from '#git/tree-cursor.ts'
import { lookUp, type Reading } from '#git/trees.ts'
import type { Evidence, Match } from '#model/match.ts'
import type { ObjectId, Occurrence, Place } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { type Bases, isAtPaths, knownIn, type Sought } from './base.ts'
import { BlobDetector, keyOf } from './blobs.ts'
import { absentCompared, type Fetch } from './compared.ts'
import { Breather, interrupted, type Job, nothing, type PartResult } from './job.ts'
import { detectMessage } from './messages.ts'

export type RangePlan = {
  readonly kind: 'range'
  readonly store: ObjectStore
  /** Where a finding is looked for first, and what the range ends at. */
  readonly head: ObjectId
  readonly heads: readonly ObjectId[]
  readonly bases: readonly ObjectId[]
  readonly shallow: ReadonlySet<ObjectId>
  readonly links?: GraphReader
  /** The subtree asked for, with `/` at its end; '' for all. */
  readonly prefix: string
  /** Present where what is compared with may be absent and can be had. */
  readonly fetch?: Fetch
}

/** A file that a commit of the range adds. */
type Addition = { readonly commit: CommitHeader; readonly path: BytePath; readonly id: ObjectId }

type Work = {
  readonly plan: RangePlan
  readonly job: Job
  readonly reading: Reading
  readonly blobs: BlobDetector
  readonly problems: Problem[]
}

export async function scanRange(plan: RangePlan, job: Job): Promise<PartResult> {
  const problems: Problem[] = []
  const reading: Reading = { store: plan.store, note: (problem) => problems.push(problem) }
  const work: Work = { plan, job, reading, blobs: new BlobDetector(plan.store, job), problems }
  const likely = likelyRange(reading, plan)
  const additions = await additionsOf(likely.commits, work)
  const seen = { guilty: await guiltyOf(additions, work), messages: messagesOf(likely.commits, work) }
  const { range, guilty, messages } = provenOf(likely, seen)
  problems.push(...range.problems)
  const known = await knownValues(guilty, messages, work)
  const occurrences = [...placesOf(guilty, known, work), ...messages.filter(({ match }) => !known.has(keyOf(match)))]
  return {
    occurrences,
    versions: versionsOf(guilty),
    counts: { ...nothing, commits: range.commits.length, blobs: work.blobs.blobs, bytes: work.blobs.bytes },
    known: knownLeaks(known, { guilty, messages }, work),
    problems: [...problems, ...plan.store.problems],
    skipped: [],
  }
}

/** Nothing was found in most ranges: whether a base holds some of their commits is of no matter, and takes long to prove in a large history. */
function provenOf(likely: LikelyRange, seen: Seen): Seen & { readonly range: Range } {
  const isClean = seen.guilty.size === 0 && seen.messages.length === 0
  if (isClean || likely.prove === undefined) return { range: likely, ...seen }
  const range = likely.prove()
  const ids = new Set(range.commits.map(({ id }) => id))
  const guilty = [...seen.guilty].map(([key, list]) => [key, list.filter(({ commit }) => ids.has(commit.id))] as const)
  return {
    range,
    guilty: new Map(guilty.filter(([, list]) => list.length > 0)),
    messages: seen.messages.filter(({ place }) => place.commit !== undefined && ids.has(place.commit)),
  }
}

async function additionsOf(
  commits: readonly CommitHeader[],
  { plan, job, reading, problems }: Work,
): Promise<Addition[]> {
  const breather = new Breather()
  const additions: Addition[] = []
  for (const commit of commits) {
    if (job.signal.aborted) {
      problems.push(interrupted('the commits of the range'))
      break
    }
    for (const blob of blobsAddedBy(reading, commit)) {
      if (blob.path.startsWith(plan.prefix)) additions.push({ commit, path: blob.path, id: blob.id })
    }
    await breather.breathe()
  }
  return additions
}

/** Additions that hold a value, by value, in the order of the commits. */
type Guilty = ReadonlyMap<string, readonly Addition[]>

async function guiltyOf(additions: readonly Addition[], work: Work): Promise<Guilty> {
  const { plan, job, reading, blobs, problems } = work
  const guilty = new Map<string, Addition[]>()
  const trees = plan.bases.flatMap((id) => treeOf(reading, id) ?? [])
  const breather = new Breather()
  job.progress.begin('changed files', additions.length)
  for (const addition of additions) {
    if (job.signal.aborted) {
      problems.push(interrupted('the files of the range'))
      break
    }
    blobs.matchesBeyond(addition.id, baseOf(addition, { reading, trees }))
    for (const key of blobs.keys(addition.id)) {
      const list = guilty.get(key) ?? []
      list.push(addition)
      guilty.set(key, list)
    }
    job.progress.advance(1)
    await breather.breathe()
  }
  const absent = [...blobs.unread].filter((id) => !reading.store.has(id))
  if (absent.length > 0) problems.push(absentFiles(absent.length))
  job.progress.end()
  return guilty
}

/** What a base has at the path: a value that was copied from there is known. */
function baseOf({ path }: Addition, { reading, trees }: Bases): ObjectId | undefined {
  for (const tree of trees) {
    const entry = lookUp(reading, tree, path)
    if (entry !== undefined && !isTreeMode(entry.mode) && !isLinkMode(entry.mode)) return entry.id
  }
  return undefined
}

const absentFiles = (count: number): Problem => ({
  kind: 'missing-object',
  at: 'the files of the range',
  detail: `${count} versions of files are not in the repository: a partial clone, or damage`,
})

const versionsOf = (guilty: Guilty): Map<string, number> =>
  new Map([...guilty].map(([key, additions]) => [key, new Set(additions.map(({ id }) => id)).size]))

function messagesOf(commits: readonly CommitHeader[], { plan, job, reading }: Work): Occurrence[] {
  if (plan.prefix !== '') return []
  return commits.flatMap((header) => {
    const object = reading.store.read(header.id)
    const commit = object === undefined ? undefined : parseCommit(object)
    if (commit === undefined) return []
    const place = { ...placeOf(header, reading), kind: 'message', path: null } as const
    return detectMessage({ bytes: commit.message, place, state: 'new' }, job)
  })
}

/** Who and when, as the commit says. */
function placeOf(commit: CommitHeader, reading: Reading): Pick<Place, 'kind' | 'commit' | 'author' | 'date'> {
  const object = reading.store.read(commit.id)
  const author = object === undefined ? undefined : parseCommit(object)?.author
  return {
    kind: commit.parents.length > 1 ? 'merge' : 'commit',
    commit: commit.id,
    ...(author === undefined ? {} : { author: author.name }),
    ...(author?.date === undefined ? {} : { date: author.date }),
  }
}

async function knownValues(guilty: Guilty, messages: readonly Occurrence[], work: Work): Promise<ReadonlySet<string>> {
  const all = soughtOf(guilty, messages, work)
  if (all.length === 0) return new Set()
  const { plan, reading } = work
  const trees = plan.bases.flatMap((id) => treeOf(reading, id) ?? [])
  await fetchCompared(trees, guilty, work)
  const near = all.filter((value) => isAtPaths(value, pathsOf(guilty.get(value.key) ?? []), { reading, trees }))
  const known = new Set(near.map(({ key }) => key))
  const rest = all.filter(({ key }) => !known.has(key))
  return rest.length === 0 ? known : new Set([...known, ...(await knownIn(reading, trees, rest))])
}

type Seen = { readonly guilty: Guilty; readonly messages: readonly Occurrence[] }

/** How many known values are leaks: what is told beside leaks counts for nothing. */
function knownLeaks(known: ReadonlySet<string>, { guilty, messages }: Seen, { blobs }: Work): number {
  const isLeak = (key: string) => (match: Match) => match.aside === undefined && keyOf(match) === key
  const isInFiles = (key: string): boolean =>
    guilty.get(key)?.some(({ id }) => blobs.matches(id).some(isLeak(key))) === true
  return [...known].filter((key) => isInFiles(key) || messages.some(({ match }) => isLeak(key)(match))).length
}

/** Each value with the forms it was seen in. */
function soughtOf(guilty: Guilty, messages: readonly Occurrence[], work: Work): Sought[] {
  const sought = new Map<string, Map<string, Uint8Array>>()
  const addForm = (key: string, form: Uint8Array): void => {
    const forms = sought.get(key) ?? new Map<string, Uint8Array>()
    sought.set(key, forms.set(Buffer.from(form).toString('latin1'), form))
  }
  for (const [key, additions] of guilty) {
    addForm(key, Buffer.from(key, 'latin1'))
    for (const id of new Set(additions.map((addition) => addition.id))) {
      for (const form of writtenForms(id, key, work)) addForm(key, form)
    }
  }
  for (const { match } of messages) addForm(keyOf(match), match.value)
  return [...sought].map(([key, forms]): Sought => ({ key, forms: [...forms.values()] }))
}

/** Values were found, so what they are compared with must be here. */
async function fetchCompared(
  trees: readonly ObjectId[],
  guilty: Guilty,
  { plan, reading, problems }: Work,
): Promise<void> {
  if (plan.fetch === undefined) return
  const absent = absentCompared(reading, trees, [...guilty.values()].flat())
  if (absent.length > 0) problems.push(...(await plan.fetch(absent)))
}

const pathsOf = (additions: readonly Addition[]): BytePath[] => [...new Set(additions.map(({ path }) => path))]

/** An encoded value as it is written in a blob. */
function writtenForms(id: ObjectId, key: string, { reading, blobs }: Pick<Work, 'reading' | 'blobs'>): Uint8Array[] {
  const encoded = blobs.matches(id).filter((match) => match.codecs.length > 0 && keyOf(match) === key)
  const bytes = encoded.length === 0 ? undefined : reading.store.read(id)?.bytes
  return bytes === undefined ? [] : encoded.map(({ span }) => Uint8Array.from(bytes.subarray(span.start, span.end)))
}

/** For each new value and path: where the head has it, then the commit that introduced it. */
function placesOf(guilty: Guilty, known: ReadonlySet<string>, work: Work): Occurrence[] {
  const headTree = treeOf(work.reading, work.plan.head)
  return [...guilty]
    .filter(([key]) => !known.has(key))
    .flatMap(([key, additions]) =>
      [...groupByPath(additions)].flatMap(([path, added]) => placesAt({ key, path, added, headTree }, work)),
    )
}

type ValueAtPath = {
  readonly key: string
  readonly path: BytePath
  readonly added: readonly Addition[]
  readonly headTree: ObjectId | undefined
}

function placesAt({ key, path, added, headTree }: ValueAtPath, work: Work): Occurrence[] {
  const { blobs, reading, plan } = work
  const first = added.find((addition) => isIntroducing(addition, key, work)) ?? added[0]
  const keys = new Set([key])
  const shown = pathText(path)
  const introduced =
    first === undefined
      ? []
      : blobs.occurrences({
          id: first.id,
          keys,
          place: { ...placeOf(first.commit, reading), path: shown },
          state: 'new',
        })
  const held = headTree === undefined ? undefined : lookUp(reading, headTree, path)?.id
  if (held === undefined || !blobs.keys(held).has(key))
    return introduced.map((occurrence) => withEvidence(occurrence, removedLater))
  return [
    ...blobs.occurrences({ id: held, keys, place: { kind: 'tree', path: shown, commit: plan.head }, state: 'new' }),
    ...introduced,
  ]
}

const removedLater: Evidence = {
  text: 'Removed later in this range; it stays readable in the history that a clone carries.',
}

const withEvidence = (occurrence: Occurrence, evidence: Evidence): Occurrence => ({
  ...occurrence,
  match: { ...occurrence.match, evidence: [...occurrence.match.evidence, evidence] },
})

function groupByPath(additions: readonly Addition[]): Map<BytePath, Addition[]> {
  const groups = new Map<BytePath, Addition[]>()
  for (const addition of additions) groups.set(addition.path, [...(groups.get(addition.path) ?? []), addition])
  return groups
}

/** Whether no parent of the commit has the value at this path. */
function isIntroducing({ commit, path }: Addition, key: string, { reading, blobs }: Work): boolean {
  return commit.parents.every((parent) => {
    const tree = treeOf(reading, parent)
    const entry = tree === undefined ? undefined : lookUp(reading, tree, path)
    return entry === undefined || !blobs.keys(entry.id).has(key)
  })
}
