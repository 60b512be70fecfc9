// detect.ts behind a message port: shares of packs in, their findings out.
import { parentPort, workerData } from 'node:worker_threads'
import { createDetector } from '#detect.ts'
import { loadRules } from '#rules/load.ts'
import { type PackShare, scanPackShare } from '#scan/pack-scan.ts'
import type { WorkerMessage, WorkerStart } from '#scan/workers.ts'

const { stop, telling, ownRules } = workerData as WorkerStart
const flag = new Int32Array(stop)
const detector = createDetector(loadRules(ownRules), telling)
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (share: PackShare) => {
  const findings = scanPackShare(share, detector, {
    onProgress: (bytes) => send({ kind: 'progress', bytes }),
    isStopped: () => Atomics.load(flag, 0) === 1,
  })
  send({ kind: 'done', findings })
})
