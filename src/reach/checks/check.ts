// What a check is: it reads the graph and the files beside it, and hands out drafts of findings.
import type { CheckId } from '#model/check-ids.ts'
import type { Remedy } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import type { Confidence, Severity } from '#model/severity.ts'
import { severities } from '#model/severity.ts'
import type { Readers } from '#reach/code.ts'
import type { Owners } from '#reach/codeowners.ts'
import type { Graph, Holder, Holding, Identity } from '#reach/graph.ts'
import type { Repository } from '#reach/repository.ts'
import type { Spot } from '#reach/spot.ts'
import type { Surfaces } from '#reach/surfaces.ts'

/** Everything a check may look at. */
export type Facts = {
  readonly graph: Graph
  readonly repository: Repository
  readonly surfaces: Surfaces
  readonly owners: Owners
  readonly policy: Policy
  /** Providers that nothing names but their keys; empty where that cannot be told. */
  readonly unused: ReadonlySet<string>
  /** Programs whose code reads an identity; in a range, those that did not before. */
  readonly readers: Readers
  /** The graph before a change; absent where no change is looked at. */
  readonly before?: Graph
}

/** A sentence of evidence and the place it speaks of. */
export type Said = { readonly text: string; readonly spot?: Spot }

/** A finding before lines, fingerprints and frameworks are worked out. */
export type Draft = {
  /** What the finding is about: an identity's id, or a place of its own. One finding per check and subject. */
  readonly subject: string
  readonly identity?: Identity
  readonly provider: string | null
  readonly severity: Severity
  readonly confidence: Confidence
  readonly title: string
  /** Where a reviewer would change it, first; related places after. */
  readonly at: readonly Spot[]
  readonly holders: readonly Holder[]
  /** Consumers that are no jobs. */
  readonly holdings?: readonly Holding[]
  readonly evidence: readonly Said[]
  readonly remedy: Remedy
}

export type Check = {
  readonly id: CheckId
  readonly name: string
  readonly find: (facts: Facts) => readonly Draft[]
}

/** Severity taken down by some levels, never under `floor`. */
export function lowered(severity: Severity, levels: number, floor: Severity = 'low'): Severity {
  const index = Math.min(severities.indexOf(severity) + levels, severities.indexOf(floor))
  return severities[Math.max(index, severities.indexOf(severity))] ?? severity
}

export const worst = (list: readonly Severity[]): Severity =>
  severities.find((severity) => list.includes(severity)) ?? 'info'
