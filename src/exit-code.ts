import type { Finding } from '#model/finding.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { isAtLeast, type Severity } from '#model/severity.ts'

export const exitCodes = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What turns a verdict red: the severity, and whether a finding counts at all (phased enforcement). */
export type Gate = { readonly failOn: Severity | 'none'; readonly counts: (finding: Finding) => boolean }

/** Findings beat incomplete beat clean, so that no failure can hide a finding and no failure looks clean. */
export function exitCode(result: ScanResult, gate: Gate): ExitCode {
  if (result.findings.some((finding) => isBlocking(finding, gate))) return exitCodes.findings
  return result.coverage.complete && result.problems.length === 0 ? exitCodes.clean : exitCodes.incomplete
}

/** Whether a finding alone makes the verdict red. */
export const isBlocking = (finding: Finding, gate: Gate): boolean =>
  gate.failOn !== 'none' && gate.counts(finding) && isAtLeast(finding.severity, gate.failOn)

/** Findings that are bad enough and that policy, or the kind of run, does not count. */
export const uncounted = ({ findings }: Pick<ScanResult, 'findings'>, { failOn, counts }: Gate): number =>
  failOn === 'none' ? 0 : findings.filter((finding) => isAtLeast(finding.severity, failOn) && !counts(finding)).length
