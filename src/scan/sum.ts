// Coverage and problems of the parts of a scan, added up.
import type { Problem, Skipped } from '#model/problem.ts'
import type { Coverage, ScanResult } from '#model/scan-result.ts'
import type { PartResult } from './job.ts'

export function sumParts(
  parts: readonly PartResult[],
  belowThreshold: number,
): Pick<ScanResult, 'problems' | 'coverage'> {
  const problems = distinctProblems(parts.flatMap((part) => part.problems))
  const known = parts.flatMap((part) => part.known ?? [])
  const unlisted = sumUnlisted(parts)
  const sum = (count: (part: PartResult) => number): number => parts.reduce((total, part) => total + count(part), 0)
  const coverage: Coverage = {
    complete: problems.length === 0,
    commits: sum(({ counts }) => counts.commits),
    blobs: sum(({ counts }) => counts.blobs),
    bytes: sum(({ counts }) => counts.bytes),
    files: sum(({ counts }) => counts.files),
    ...(known.length === 0 ? {} : { known: known.reduce((a, b) => a + b, 0) }),
    belowThreshold,
    ...(unlisted.length === 0 ? {} : { unlisted }),
    skipped: sumSkipped(parts.flatMap((part) => part.skipped)),
  }
  return { problems, coverage }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function sumUnlisted(parts: readonly PartResult[]): { by: string; count: number }[] {
  const sums = new Map<string, number>()
  for (const { unlisted = new Map() } of parts)
    for (const [by, count] of unlisted) sums.set(by, count + (sums.get(by) ?? 0))
  return [...sums].map(([by, count]) => ({ by, count })).sort((a, b) => compareText(a.by, b.by))
}

function distinctProblems(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((problem) => [`${problem.kind}\0${problem.at}\0${problem.detail}`, problem]))
  return [...distinct.values()].sort(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.at, b.at) || compareText(a.detail, b.detail),
  )
}

function sumSkipped(entries: readonly Skipped[]): Skipped[] {
  const sums = new Map<string, Skipped>()
  for (const entry of entries) {
    const key = `${entry.what}\0${entry.why}`
    sums.set(key, { ...entry, count: entry.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()].sort((a, b) => compareText(a.what, b.what) || compareText(a.why, b.why))
}
