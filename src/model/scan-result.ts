import type { Finding, Suppressed } from './finding.ts'
import type { Inventory } from './inventory.ts'
import type { Problem, Skipped } from './problem.ts'

export type Mode = 'scan' | 'tree' | 'history' | 'diff' | 'staged' | 'stdin' | 'folder' | 'identities'

/** What was looked at, and what was not. */
export type Coverage = {
  readonly complete: boolean
  readonly commits: number
  readonly blobs: number
  /** Bytes of content covered: files read and versions known, whether searched or inherited from a delta base. */
  readonly bytes: number
  readonly files: number
  /** In a range: how many values that it touches were already in the base. */
  readonly known?: number
  /** Findings under the confidence or severity threshold. */
  readonly belowThreshold: number
  /** What judges turned down and `suppressed` does not list, since there is too much of it: how often, by judge. */
  readonly unlisted?: readonly { readonly by: string; readonly count: number }[]
  readonly skipped: readonly Skipped[]
}

/** The only thing `report/` and `publish/` see. */
export type ScanResult = {
  readonly target: string
  readonly mode: Mode
  /** ISO 8601, in UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly findings: readonly Finding[]
  /** The identities behind the findings; absent where none were looked for or found. */
  readonly inventory?: Inventory
  readonly suppressed: readonly Suppressed[]
  readonly problems: readonly Problem[]
  readonly coverage: Coverage
}
