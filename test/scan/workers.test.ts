import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createDetector } from '#detect.ts'
import { closeForest, rootsOf } from '#git/objects/forest.ts'
import { openForests } from '#git/objects/forests.ts'
import { type Job, silent } from '#scan/job.ts'
import { type PackShare, scanPackShare } from '#scan/pack-scan.ts'
import { scanOnThreads, threadCount } from '#scan/workers.ts'
import { objectsOf, randomRepository, temporaryFolder } from '#test/git/objects/support.ts'
import { ruleSet } from '#test/rules/workshop.ts'

const detector = createDetector(ruleSet)

/** A repository's blobs, each delta tree a share. */
const someShares = (): PackShare[] => {
  const { forests } = openForests([objectsOf(randomRepository({ seed: 7, commits: 24 }))], 40)
  onTestFinished(() => {
    for (const forest of forests) closeForest(forest)
  })
  return forests.flatMap((forest) =>
    [...rootsOf(forest, 'blob')].map((root) => ({ forest, roots: Uint32Array.of(root), kind: 'blobs' as const })),
  )
}

/** A worker that takes one share, says so by a file, and does what is given; started again it takes none. */
const workerThat = (does: string): { readonly url: URL; readonly mark: string } => {
  const folder = temporaryFolder()
  const mark = join(folder, 'taken')
  const file = join(folder, 'worker.mjs')
  writeFileSync(
    file,
    `import { workerData } from 'node:worker_threads'
     import { existsSync, writeFileSync } from 'node:fs'
     if (existsSync(${JSON.stringify(mark)})) process.exit()
     const lanes = new Int32Array(workerData.queue)
     const taken = lanes.findIndex((_, index) => Atomics.compareExchange(lanes, index, 0, workerData.lane) === 0)
     writeFileSync(${JSON.stringify(mark)}, String(taken))
     ${does}`,
  )
  return { url: pathToFileURL(file), mark }
}

const pause = new Int32Array(new SharedArrayBuffer(4))

/** A job whose own thread goes on only when the worker has taken something. */
const jobAfter = (mark: string): Job => {
  const advance = (): void => {
    for (let tries = 0; tries < 2000 && !existsSync(mark); tries++) Atomics.wait(pause, 0, 0, 10)
  }
  return { detector, progress: { ...silent, advance }, signal: new AbortController().signal }
}

test.skipIf(threadCount() < 2).each([
  { end: 'ends', does: 'process.exit(3)', why: 'it ended with 3' },
  { end: 'fails', does: `throw new RangeError('too much')`, why: 'RangeError' },
])('what a worker was to read that $end is a problem, and the rest is searched', async ({ does, why }) => {
  const shares = someShares()
  expect(shares.length).toBeGreaterThan(2)
  const { url, mark } = workerThat(does)
  const findings = await scanOnThreads(shares, url, jobAfter(mark))
  const problems = findings.flatMap((part) => part.problems)
  expect(problems.map(({ kind }) => kind)).toEqual(['internal'])
  expect(problems[0]?.detail).toContain(why)
  const searched = (parts: readonly { blobs: number }[]): number => parts.reduce((sum, { blobs }) => sum + blobs, 0)
  const watch = { onProgress: () => {}, isStopped: () => false }
  const [lost] = shares
  const all = shares.map((share) => scanPackShare(share, detector, watch))
  const missing = lost === undefined ? 0 : scanPackShare(lost, detector, watch).blobs
  expect(searched(findings)).toBe(searched(all) - missing)
})
