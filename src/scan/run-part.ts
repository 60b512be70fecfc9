// Each kind of part and what runs it.
import type { Listing } from '#sources/folder.ts'
import { scanFiles, scanInput } from './files.ts'
import type { HistoryPlan } from './history.ts'
import type { Job, PartResult } from './job.ts'
import { type RangePlan, scanRange } from './range.ts'
import type { SnapshotPlan } from './snapshot.ts'

export type Part =
  | { readonly kind: 'files'; readonly listing: Listing }
  | { readonly kind: 'input'; readonly bytes: Uint8Array }
  | RangePlan
  | HistoryPlan
  | SnapshotPlan

export async function runPart(part: Part, job: Job): Promise<PartResult> {
  switch (part.kind) {
    case 'files':
      return scanFiles(part.listing, job)
    case 'input':
      return scanInput(part.bytes, job)
    case 'range':
      return scanRange(part, job)
    case 'history':
      return (await import('./history.ts')).scanHistory(part, job)
    case 'snapshot':
      return (await import('./snapshot.ts')).scanSnapshot(part, job)
  }
}
