// detect.ts on a thread of its own: takes shares of packs while there are any, and says what each held.
import { parentPort, workerData } from 'node:worker_threads'
import { createDetector } from '#detect.ts'
import { loadRules } from '#rules/load.ts'
import { scanPackShare } from '#scan/pack-scan.ts'
import { ShareQueue } from '#scan/share-queue.ts'
import type { WorkerMessage, WorkerStart } from '#scan/workers.ts'

const { stop, queue, shares, lane, telling, ownRules } = workerData as WorkerStart
const flag = new Int32Array(stop)
const detector = createDetector(loadRules(ownRules), telling)
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)
const watch = {
  onProgress: (bytes: number): void => send({ kind: 'progress', bytes }),
  isStopped: (): boolean => Atomics.load(flag, 0) === 1,
}

const waiting = new ShareQueue(queue)
for (let index = waiting.take(lane, 'first'); index !== undefined; index = waiting.take(lane, 'first')) {
  const share = shares[index]
  if (share !== undefined) send({ kind: 'done', index, findings: scanPackShare(share, detector, watch) })
}
