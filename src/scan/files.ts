// Files of a tree, one after the other: read, detected, located.
import { createHash } from 'node:crypto'
import { locate } from '#findings/locate.ts'
import type { Match, SuppressedBy } from '#model/match.ts'
import type { Occurrence } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { createFileReader, type FileContent } from '#sources/file.ts'
import type { Listing, TreeFile } from '#sources/folder.ts'
import { Breather, interrupted, type Job, nothing, type PartResult, SkippedTally } from './job.ts'

export async function scanFiles(listing: Listing, job: Job): Promise<PartResult> {
  const occurrences: Occurrence[] = []
  const problems: Problem[] = [...(listing.problems ?? [])]
  const skipped = new SkippedTally()
  const asides = new AsideBudget(job)
  const breather = new Breather()
  const read = createFileReader()
  let files = 0
  let bytes = 0
  job.progress.begin('files', listing.files.length)
  let { aborted } = job.signal
  for (const file of listing.files) {
    if (aborted) {
      problems.push(interrupted('the files'))
      break
    }
    const content = read(file)
    if (content.kind !== 'bytes') noteUnread(content, skipped, problems)
    else {
      files++
      bytes += content.bytes.length
      occurrences.push(...detectFile(file, content.bytes, { job, asides }))
    }
    job.progress.advance(1)
    // A signal is heard while we breathe, and not else.
    if (breather.isDue()) {
      await breather.breathe()
      aborted = job.signal.aborted
    }
  }
  job.progress.end()
  return {
    occurrences,
    versions: new Map(),
    counts: { ...nothing, files, bytes },
    problems,
    skipped: [...listing.skipped, ...skipped.list()],
    unlisted: asides.unlisted,
  }
}

type Unread = Exclude<FileContent, { readonly kind: 'bytes' }>

function noteUnread(content: Unread, skipped: SkippedTally, problems: Problem[]): void {
  if (content.kind === 'skipped') skipped.add(content.what, content.why)
  else problems.push(content.problem)
}

/** What files hold that is no leak and would be asked about is told as well, up to a number. */
const mostAsides = 200

class AsideBudget {
  readonly unlisted = new Map<SuppressedBy, number>()
  #left: number

  constructor({ detector }: Pick<Job, 'detector'>) {
    this.#left = detector.telling === 'asides' ? Number.POSITIVE_INFINITY : mostAsides
  }

  readonly admits = ({ aside }: Match): boolean => {
    if (aside === undefined) return true
    if (this.#left-- > 0) return true
    this.unlisted.set(aside.by, (this.unlisted.get(aside.by) ?? 0) + 1)
    return false
  }
}

type Detecting = { readonly job: Pick<Job, 'detector'>; readonly asides: AsideBudget }

function detectFile(file: Pick<TreeFile, 'path'>, bytes: Uint8Array, { job, asides }: Detecting): Occurrence[] {
  const matches = job.detector.withAsides(job.detector.detect({ content: file.path, bytes, search: 'whole' }))
  const place = { kind: 'tree', path: file.path } as const
  return locate({ bytes, matches, place, isWanted: asides.admits }, job.detector.ruleOf)
}

/** Standard input, as one content without a name. */
export function scanInput(bytes: Uint8Array, job: Job): PartResult {
  const content = createHash('sha1').update(bytes).digest('hex')
  const asides = new AsideBudget(job)
  const matches = job.detector.withAsides(job.detector.detect({ content, bytes, search: 'whole' }))
  const place = { kind: 'stdin', path: null } as const
  const occurrences = locate({ bytes, matches, place, isWanted: asides.admits }, job.detector.ruleOf)
  return {
    occurrences,
    versions: new Map(),
    counts: { ...nothing, files: 1, bytes: bytes.length },
    problems: [],
    skipped: [],
    unlisted: asides.unlisted,
  }
}
