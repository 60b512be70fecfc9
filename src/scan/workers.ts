// Shares of packs on several threads, the heaviest first. A worker that is lost is a problem, and what it was to read is named.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Telling } from '#detect.ts'
import type { Problem } from '#model/problem.ts'
import type { RuleAdditions } from '#model/rule-set.ts'
import type { Job } from './job.ts'
import { nothingFound, type PackFindings, type PackShare, scanPackShare } from './pack-scan.ts'
import { ShareQueue } from './share-queue.ts'

/** What a worker says: bytes done, or what a share held. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'done'; readonly index: number; readonly findings: PackFindings }

export type WorkerStart = {
  readonly stop: SharedArrayBuffer
  /** Memory of the queue of shares, and the number that this worker takes shares under. */
  readonly queue: SharedArrayBuffer
  readonly lane: number
  readonly shares: readonly PackShare[]
  readonly telling: Telling
  readonly ownRules: RuleAdditions | undefined
}

const mostThreads = 4

/** How many threads search at the same time, this one among them. */
export const threadCount = (): number => Math.max(1, Math.min(mostThreads, availableParallelism()))

/** Searches shares, the heaviest first, on workers and meanwhile on this thread: what it has compiled by then, the rest of the scan uses too. */
export async function scanOnThreads(shares: readonly PackShare[], workerUrl: URL, job: Job): Promise<PackFindings[]> {
  const stop = new SharedArrayBuffer(4)
  const halt = (): void => void Atomics.store(new Int32Array(stop), 0, 1)
  if (job.signal.aborted) halt()
  job.signal.addEventListener('abort', halt)
  const queue = ShareQueue.of(shares.length)
  const findings: PackFindings[] = []
  const { telling } = job.detector
  const start = { stop, queue: queue.memory, shares, telling, ownRules: job.ownRules }
  let lanes = 0
  const workerLanes = async (): Promise<void> => {
    // A worker that is lost leaves what it has not taken to another one; of one that took nothing another would take no more.
    for (let taken = 1; taken > 0 && !queue.isEmpty(); ) {
      const lane = ++lanes
      const why = await runWorker(workerUrl, { ...start, lane }, { findings, job })
      const indexes = queue.takenBy(lane)
      for (const index of indexes) findings[index] ??= lostFindings(shares[index], why)
      taken = indexes.length
    }
  }
  const ownLane = async (): Promise<void> => {
    const watch = { onProgress: job.progress.advance, isStopped: () => job.signal.aborted }
    const lane = ++lanes
    // The lightest first: signals are heard between two shares.
    for (let index = queue.take(lane, 'last'); index !== undefined; index = queue.take(lane, 'last')) {
      const share = shares[index]
      if (share !== undefined) findings[index] = scanPackShare(share, job.detector, watch)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const workers = Math.min(threadCount() - 1, shares.length - 1)
  await Promise.all([...Array.from({ length: workers }, workerLanes), ownLane()])
  job.signal.removeEventListener('abort', halt)
  return findings
}

type Collected = { readonly findings: PackFindings[]; readonly job: Job }

/** Runs a worker until no share is left, or it is lost; resolves with why it ended. */
function runWorker(url: URL, workerData: WorkerStart, { findings, job }: Collected): Promise<string> {
  const worker = new Worker(url, { workerData, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'progress') job.progress.advance(message.bytes)
    else findings[message.index] = message.findings
  })
  return new Promise((resolve) => {
    worker.on('error', (error) => resolve(error.name))
    worker.on('exit', (code) => resolve(`it ended with ${code}`))
  })
}

const lostFindings = (share: PackShare | undefined, why: string): PackFindings =>
  share === undefined ? nothingFound : { ...nothingFound, problems: [lostShare(share, why)] }

const lostShare = ({ forest, roots, kind }: PackShare, why: string): Problem => ({
  kind: 'internal',
  at: `pack ${forest.name}`,
  detail: `a worker that searched ${roots.length} of its delta trees of ${kind} was lost: ${why}`,
})
