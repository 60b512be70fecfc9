// detect.ts behind a message port: a share of a pack in, its findings out.
import { parentPort, workerData } from 'node:worker_threads'
import { createDetector } from '#detect.ts'
import { loadRules } from '#rules/load.ts'
import { scanPackShare } from '#scan/pack-scan.ts'
import type { WorkerMessage, WorkerTask } from '#scan/workers.ts'

const { share, stop } = workerData as WorkerTask
const flag = new Int32Array(stop)
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

const findings = scanPackShare(share, createDetector(await loadRules()), {
  onProgress: (bytes) => send({ kind: 'progress', bytes }),
  isStopped: () => Atomics.load(flag, 0) === 1,
})
send({ kind: 'done', findings })
