// Shares of packs on several threads, the heaviest first. A worker that is lost is a problem, and what it was to read is named.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Telling } from '#detect.ts'
import type { Problem } from '#model/problem.ts'
import type { RuleAdditions } from '#model/rule-set.ts'
import type { Job } from './job.ts'
import { nothingFound, type PackFindings, type PackShare, scanPackShare } from './pack-scan.ts'

/** What a worker says: bytes done, or what a share held. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'done'; readonly findings: PackFindings }

/** What a worker is started with; shares come as messages. */
export type WorkerStart = {
  readonly stop: SharedArrayBuffer
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
  const start: WorkerStart = { stop, telling: job.detector.telling, ownRules: job.ownRules }
  const waiting = [...shares.entries()]
  const findings: PackFindings[] = []
  const workerLane = async (): Promise<void> => {
    let worker: Lane | undefined
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      worker = worker?.isAlive() ? worker : new Lane(workerUrl, start, job)
      findings[next[0]] = await worker.run(next[1])
    }
    await worker?.end()
  }
  const ownLane = async (): Promise<void> => {
    const watch = { onProgress: job.progress.advance, isStopped: () => job.signal.aborted }
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      findings[next[0]] = scanPackShare(next[1], job.detector, watch)
      // Workers wait for their next share until this thread listens.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const workers = Math.min(threadCount() - 1, shares.length - 1)
  await Promise.all([...Array.from({ length: workers }, workerLane), ownLane()])
  job.signal.removeEventListener('abort', halt)
  return findings
}

/** One worker, given one share after the other. */
class Lane {
  readonly #worker: Worker
  readonly #job: Job
  #alive = true

  constructor(url: URL, start: WorkerStart, job: Job) {
    this.#worker = new Worker(url, { workerData: start, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
    this.#job = job
    this.#worker.on('exit', () => {
      this.#alive = false
    })
  }

  isAlive(): boolean {
    return this.#alive
  }

  run(share: PackShare): Promise<PackFindings> {
    const worker = this.#worker
    return new Promise((resolve) => {
      const settle = (findings: PackFindings): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        resolve(findings)
      }
      const lost = (why: string): void => settle({ ...nothingFound, problems: [lostShare(share, why)] })
      const onMessage = (message: WorkerMessage): void => {
        if (message.kind === 'progress') this.#job.progress.advance(message.bytes)
        else settle(message.findings)
      }
      const onError = (error: Error): void => {
        this.#alive = false
        lost(error.name)
      }
      const onExit = (code: number): void => lost(`it ended with ${code}`)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(share)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

const lostShare = ({ forest, roots, kind }: PackShare, why: string): Problem => ({
  kind: 'internal',
  at: `pack ${forest.name}`,
  detail: `a worker that searched ${roots.length} of its delta trees of ${kind} was lost: ${why}`,
})
