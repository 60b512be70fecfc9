// All objects of a repository, searched: packs along their deltas, on worker threads where they pay, loose files, and through git what could not be read so.
import { LinkGatherer } from '#git/commit-links.ts'
import { rootsOf, unresolvedIn } from '#git/objects/forest.ts'
import type { PackForest } from '#git/objects/forest-table.ts'
import type { OpenedForests } from '#git/objects/forests.ts'
import { loneObject, visitSingly } from '#git/objects/lone-object.ts'
import { sharesOf } from '#git/objects/shares.ts'
import type { WalkOutcome } from '#git/objects/walk.ts'
import { looseStarts, walkLoose } from '#git/objects/walk-loose.ts'
import { runGit } from '#git/run.ts'
import { keyOf } from './blobs.ts'
import { Breather, type Job } from './job.ts'
import type { Engine, OpenRepository } from './open.ts'
import {
  type FoundValue,
  nothingFound,
  type PackFindings,
  type PackShare,
  type PackWatch,
  SingleObjects,
  scanPackShare,
  sumFindings,
} from './pack-scan.ts'
import { scanOnThreads, threadCount } from './workers.ts'

export type Objects = Omit<PackFindings, 'values'> & {
  /** By value, as latin1. */
  readonly values: ReadonlyMap<string, FoundValue>
}

/** `packs` are the repository's, open; the caller closes them. */
type ObjectsPlan = { readonly open: OpenRepository; readonly engine: Engine; readonly packs: OpenedForests }

/** Packs from this many bytes on are worth the start of other threads. */
const worthWorkers = 20_000_000
/** How much is inflated at most between two chances for a signal to be heard. */
const sliceBytes = 16_000_000
/** Messages are searched from end to end, blobs where they differ: so many times as long for what is inflated. */
const messageCost = 4

export async function searchObjects(plan: ObjectsPlan, job: Job): Promise<Objects> {
  const found = plan.engine === 'reference' ? await searchThroughGit(plan.open, job) : await searchNatively(plan, job)
  return { ...found, values: new Map(found.values.map((value) => [keyOf(value.match), value])) }
}

const searched = ['blob', 'commit', 'tag'] as const

async function searchNatively({ open, packs: { forests, problems } }: ObjectsPlan, job: Job): Promise<PackFindings> {
  const { repository, store } = open
  const watch: PackWatch = { onProgress: job.progress.advance, isStopped: () => job.signal.aborted }
  job.progress.begin(
    'history',
    forests.reduce((sum, forest) => sum + packSize(forest), 0),
  )
  const packed = await searchPacks(forests, watch, job)
  job.progress.end()
  const singles = new SingleObjects(job.detector, new LinkGatherer(undefined, repository.idLength / 2))
  const visit = singles.visit.bind(singles)
  const { isStopped } = watch
  const loose: WalkOutcome[] = []
  const breather = new Breather()
  for (const folder of repository.objectDirs) {
    for (const start of looseStarts(folder)) {
      loose.push(walkLoose(folder, repository.idLength, { types: searched, starts: [start], visit, isStopped }))
      await breather.breathe()
    }
  }
  const unread = [
    ...packed.flatMap((part) => part.unread),
    ...loose.flatMap((part) => part.unread),
    ...forests.flatMap(unresolvedIn),
  ]
  visitSingly(store, unread, visit)
  return sumFindings([
    ...packed,
    singles.findings(),
    { ...nothingFound, problems, end: loose.some(({ end }) => end === 'stopped') ? 'stopped' : 'finished' },
  ])
}

/** Bytes of a pack up to its trailer. */
const packSize = ({ offsets, count }: PackForest): number => offsets[count] ?? 0

async function searchPacks(forests: readonly PackForest[], watch: PackWatch, job: Job): Promise<PackFindings[]> {
  const total = forests.reduce((sum, forest) => sum + packSize(forest), 0)
  if (job.workerUrl !== undefined && total >= worthWorkers)
    return scanOnThreads(sharesForThreads(forests), job.workerUrl, job)
  const breather = new Breather()
  const findings: PackFindings[] = []
  for (const share of forests.flatMap((forest) => sharesIn(forest, sliceBytes))) {
    findings.push(scanPackShare(share, job.detector, watch))
    await breather.breathe()
  }
  return findings
}

/** Many shares for each thread: none waits long for another, and this one hears signals between two. */
const sharesForThreads = (forests: readonly PackForest[]): PackShare[] => {
  const weight = forests.reduce((sum, forest) => sum + weightOf(forest), 0)
  const slice = Math.min(sliceBytes, weight / (threadCount() * 12))
  return forests.flatMap((forest) => sharesIn(forest, slice))
}

const weightOf = ({ sizes }: PackForest): number => sizes.reduce((sum, size) => sum + size, 0)

/** Shares that inflate no more than so much each, as far as delta trees can be parted. */
function sharesIn(forest: PackForest, slice: number): PackShare[] {
  const blobs = sharesOf(forest, rootsOf(forest, 'blob'), Math.ceil(weightOf(forest) / slice))
  const messageRoots = rootsOf(forest, 'commit', 'tag')
  const messageWeight = messageRoots.reduce((sum, root) => sum + (forest.sizes[root] ?? 0), 0)
  const messages = sharesOf(forest, messageRoots, Math.ceil((messageWeight * messageCost) / slice))
  return [
    ...blobs.map(({ roots }): PackShare => ({ forest, roots, kind: 'blobs' })),
    ...messages.map(({ roots }): PackShare => ({ forest, roots, kind: 'messages' })),
  ]
}

const batch = 500

/** The slow reference: every object whole, through git. */
async function searchThroughGit(open: OpenRepository, job: Job): Promise<PackFindings> {
  const { stdout } = await runGit({
    args: ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)', '--unordered'],
    gitDir: open.gitDir(),
  })
  const ids = stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
  const singles = new SingleObjects(job.detector, new LinkGatherer(undefined, open.repository.idLength / 2))
  const breather = new Breather()
  for (let at = 0; at < ids.length; at += batch) {
    if (job.signal.aborted) return { ...singles.findings(), end: 'stopped' }
    for (const object of open.readMany(ids.slice(at, at + batch)).values()) singles.visit(loneObject(object))
    await breather.breathe()
  }
  return singles.findings()
}
