// Packs on worker threads, by weight of their delta trees. A worker that is lost is a problem, and its share is named.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Problem } from '#model/problem.ts'
import type { Job } from './job.ts'
import { nothingFound, type PackFindings, type PackShare } from './pack-scan.ts'

export type WorkersPlan = {
  readonly packs: readonly { readonly path: string; readonly size: number }[]
  readonly idLength: number
  readonly workerUrl: URL
}

/** What a worker says: bytes done, or what its share held. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'done'; readonly findings: PackFindings }

export type WorkerTask = { readonly share: PackShare; readonly stop: SharedArrayBuffer }

const mostWorkers = 4
/** Packs below this are not worth cutting. */
const worthCutting = 10_000_000

export async function scanPacksInWorkers(plan: WorkersPlan, job: Job): Promise<PackFindings[]> {
  const count = Math.max(1, Math.min(mostWorkers, availableParallelism()))
  const shares = plan.packs.flatMap(({ path, size }): PackShare[] => {
    const parts = size >= worthCutting ? count : 1
    return Array.from({ length: parts }, (_, index) => ({
      packPath: path,
      idLength: plan.idLength,
      index,
      count: parts,
    }))
  })
  const stop = new SharedArrayBuffer(4)
  const halt = (): void => void Atomics.store(new Int32Array(stop), 0, 1)
  job.signal.addEventListener('abort', halt)
  const waiting = [...shares]
  const findings: PackFindings[] = []
  const lane = async (): Promise<void> => {
    for (let share = waiting.shift(); share !== undefined; share = waiting.shift())
      findings.push(await runShare({ share, stop }, plan.workerUrl, job))
  }
  await Promise.all(Array.from({ length: count }, lane))
  job.signal.removeEventListener('abort', halt)
  return findings
}

function runShare(task: WorkerTask, url: URL, job: Job): Promise<PackFindings> {
  return new Promise((resolve) => {
    const worker = new Worker(url, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
    const lost = (why: string): void => resolve({ ...nothingFound, problems: [lostShare(task.share, why)] })
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') job.progress.advance(message.bytes)
      else resolve(message.findings)
    })
    worker.on('error', (error) => lost(error.name))
    worker.on('exit', (code) => lost(`ended with ${code}`))
  })
}

const lostShare = ({ packPath, index, count }: PackShare, why: string): Problem => ({
  kind: 'internal',
  at: `pack ${packPath.slice(packPath.lastIndexOf('/') + 1)}`,
  detail: `the worker of part ${index + 1} of ${count} was lost (${why})`,
})
