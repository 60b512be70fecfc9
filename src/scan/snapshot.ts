// What is about to be committed: the index, or the working tree on top of HEAD. Only what HEAD's tree does not hold is new.
import { locate } from '#findings/locate.ts'
import type { ObjectStore } from '#git/object-store.ts'
import type { Reading } from '#git/trees.ts'
import type { ObjectId, Occurrence } from '#model/place.ts'
import type { Problem, Skipped } from '#model/problem.ts'
import { knownIn, type Sought } from './base.ts'
import { keyOf } from './blobs.ts'
import { Breather, interrupted, type Job, nothing, type PartResult } from './job.ts'

/** A file that differs from HEAD; `read` gives nothing, and says why, where it cannot be read. */
export type ChangedFile = { readonly path: string; readonly read: () => Uint8Array | Problem | undefined }

export type SnapshotPlan = {
  readonly kind: 'snapshot'
  readonly where: 'index' | 'tree'
  readonly store: ObjectStore
  readonly files: readonly ChangedFile[]
  /** HEAD's tree; undefined before the first commit. */
  readonly headTree: ObjectId | undefined
  readonly skipped: readonly Skipped[]
  readonly problems?: readonly Problem[]
}

export async function scanSnapshot(plan: SnapshotPlan, job: Job): Promise<PartResult> {
  const problems: Problem[] = [...(plan.problems ?? [])]
  const reading: Reading = { store: plan.store, note: (problem) => problems.push(problem) }
  const found: Occurrence[] = []
  const sought = new Map<string, Sought>()
  const leaks = new Set<string>()
  const breather = new Breather()
  let bytes = 0
  job.progress.begin('changed files', plan.files.length)
  for (const file of plan.files) {
    if (job.signal.aborted) {
      problems.push(interrupted('the changed files'))
      break
    }
    const content = file.read()
    if (content instanceof Uint8Array) {
      bytes += content.length
      found.push(...detectIn(file.path, content, { plan, job, sought, leaks }))
    } else if (content !== undefined) problems.push(content)
    job.progress.advance(1)
    await breather.breathe()
  }
  job.progress.end()
  const known =
    plan.headTree === undefined ? new Set<string>() : await knownIn(reading, [plan.headTree], [...sought.values()])
  return {
    occurrences: found.filter(({ match }) => !known.has(keyOf(match))),
    versions: new Map(),
    counts: { ...nothing, files: plan.files.length, bytes },
    known: [...known].filter((key) => leaks.has(key)).length,
    problems: [...problems, ...plan.store.problems],
    skipped: plan.skipped,
  }
}

type Gathering = {
  readonly plan: SnapshotPlan
  readonly job: Job
  readonly sought: Map<string, Sought>
  readonly leaks: Set<string>
}

function detectIn(path: string, bytes: Uint8Array, { plan, job, sought, leaks }: Gathering): Occurrence[] {
  const matches = job.detector.detect({ content: path, bytes, search: 'whole' })
  for (const match of matches) {
    const key = keyOf(match)
    const forms = [match.value, Uint8Array.from(bytes.subarray(match.span.start, match.span.end))]
    if (match.suppressed === undefined && match.aside === undefined) leaks.add(key)
    if (match.suppressed === undefined) sought.set(key, { key, forms: [...(sought.get(key)?.forms ?? []), ...forms] })
  }
  return locate({ bytes, matches, place: { kind: plan.where, path }, state: 'new' }, job.detector.ruleOf)
}
