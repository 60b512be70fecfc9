// The identities of a repository as a result that reporters show: inventory and findings, every value in them masked.
import type { Detector } from '#detect.ts'
import type { Match, SuppressedBy } from '#model/match.ts'
import type { Document } from '#model/policy.ts'
import type { Problem, Skipped } from '#model/problem.ts'
import type { ScanResult } from '#model/scan-result.ts'
import type { Options } from '#options.ts'
import type { Reach } from '#reach/reach.ts'
import { worthTelling } from '#scan.ts'
import { keyOf } from './blobs.ts'
import { inventoryIn } from './identities.ts'
import { maskResult } from './mask.ts'

export type Inventoried = {
  readonly documents: readonly Document[]
  readonly reached: Reach
  readonly options: Options
  readonly target: string
  readonly started: Date
  /** Files that were not read, since they could not be. */
  readonly problems: readonly Problem[]
  readonly skipped: readonly Skipped[]
}

/** What judges took for a name, a reference or a word: to mask it would hide the very names that are told. */
const noValues: ReadonlySet<SuppressedBy> = new Set(['placeholder', 'reference', 'randomness', 'documentation'])

const isValue = ({ suppressed }: Match): boolean => suppressed === undefined || !noValues.has(suppressed.by)

/**
 * Only of files that a result names does anything stand in it: by their path, by the folder of an action, by the source of
 * what was generated. A path that is written with signs may be any.
 */
function isNamedIn(result: ScanResult): (content: { readonly path: string }) => boolean {
  const text = JSON.stringify([result.findings, result.inventory, result.problems])
  return ({ path }) => !plainPath.test(path) || text.includes(path.replace(calledBy, ''))
}

const plainPath = /^[\w./@+ -]+$/
const calledBy = /(?:\/?action|\.lock)\.ya?ml$/

export function inventoryResult(inventoried: Inventoried, detector: Detector): ScanResult {
  const { documents, reached, options, target, started, skipped } = inventoried
  const problems = [...inventoried.problems, ...reached.problems]
  const told = worthTelling(reached.findings, options)
  const contents = documents.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))
  const result: ScanResult = {
    target,
    mode: 'identities',
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    findings: told.findings,
    inventory: inventoryIn(reached),
    suppressed: [],
    problems,
    coverage: {
      complete: problems.length === 0,
      commits: 0,
      blobs: 0,
      bytes: contents.reduce((sum, { bytes }) => sum + bytes.length, 0),
      files: contents.length,
      belowThreshold: told.below,
      skipped,
    },
  }
  const values = contents
    .filter(isNamedIn(result))
    .flatMap(({ path, bytes }) => detector.detect({ content: path, bytes, search: 'whole' }).filter(isValue).map(keyOf))
  return maskResult(result, new Set(values), detector)
}
