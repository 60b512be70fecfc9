// What every part of a scan is given, and what it gives back.
import type { Detector } from '#detect.ts'
import type { Match, SuppressedBy } from '#model/match.ts'
import type { Occurrence } from '#model/place.ts'
import type { Problem, Skipped } from '#model/problem.ts'
import type { RuleAdditions } from '#model/rule-set.ts'

/** Told how far a part is; a front end that shows nothing does nothing. */
export type Progress = {
  /** A stage begins; `total` is in the unit that `advance` counts, 0 where it is unknown. */
  readonly begin: (stage: string, total: number) => void
  readonly advance: (count: number) => void
  readonly end: () => void
}

export const silent: Progress = { begin: () => {}, advance: () => {}, end: () => {} }

export type Job = {
  readonly detector: Detector
  /** The team's own rules that the detector has: a worker's is given them too. */
  readonly ownRules?: RuleAdditions | undefined
  readonly progress: Progress
  /** Aborted by Ctrl-C: a part stops and returns what it has, with a problem `interrupted`. */
  readonly signal: AbortSignal
  /** Whether the surest match of a value may come to be told; without it every value may. What may not is counted, and its places are not looked for. */
  readonly mayTell?: (match: Match) => boolean
  /** Where the worker's code lies; without it everything runs on this thread. */
  readonly workerUrl?: URL
  /** Whether the result shall hold the inventory of identities, which only some reports show. */
  readonly inventory?: 'wanted'
}

export type Counts = {
  readonly commits: number
  readonly blobs: number
  readonly bytes: number
  readonly files: number
}

export const nothing: Counts = { commits: 0, blobs: 0, bytes: 0, files: 0 }

/** What a part of a scan found and covered. `versions` counts, by value, the versions of files that hold it. */
export type PartResult = {
  readonly occurrences: readonly Occurrence[]
  readonly versions: ReadonlyMap<string, number>
  readonly counts: Counts
  /** Values that nothing of may be told. */
  readonly faint?: ReadonlySet<string>
  /** In a range: values that its changes touch and the base holds already. */
  readonly known?: number
  /** What judges turned down and `occurrences` does not hold, since there is too much of it: how often, by judge. */
  readonly unlisted?: ReadonlyMap<SuppressedBy, number>
  readonly problems: readonly Problem[]
  readonly skipped: readonly Skipped[]
}

/** A part that found and covered nothing. */
export const emptyPart: PartResult = {
  occurrences: [],
  versions: new Map(),
  counts: nothing,
  problems: [],
  skipped: [],
}

export const interrupted = (at: string): Problem => ({
  kind: 'interrupted',
  at,
  detail: 'stopped before everything was read',
})

/** Lets timers and signals run when the last chance for them is too long ago. */
export class Breather {
  // Not `performance.now`, which loads 2 ms of Node's code; a clock that is set back must not stop the breathing.
  #last = Date.now()

  isDue(): boolean {
    return Math.abs(Date.now() - this.#last) >= 40
  }

  async breathe(): Promise<void> {
    if (!this.isDue()) return
    await new Promise((resolve) => setImmediate(resolve))
    this.#last = Date.now()
  }
}

/** Adds up what was left out, by kind. */
export class SkippedTally {
  readonly #entries = new Map<string, Skipped>()

  add(what: string, why: string): void {
    const key = `${what}\0${why}`
    this.#entries.set(key, { what, why, count: (this.#entries.get(key)?.count ?? 0) + 1 })
  }

  list(): Skipped[] {
    return [...this.#entries.values()]
  }
}
