// Sentences that several formats share: counts, the verdict, where something stands.
import type { Consumer, Finding, Location } from '#model/finding.ts'
import type { PlaceKind, State } from '#model/place.ts'
import type { Problem, Skipped } from '#model/problem.ts'
import type { Mode, ScanResult } from '#model/scan-result.ts'
import { type Severity, severities } from '#model/severity.ts'

const thousands = /\B(?=(?:\d{3})+$)/g

export const number = (value: number): string => String(value).replace(thousands, ',')

/** `1 file`, `1,204 files`; the plural adds an s, or is given. */
export const count = (value: number, noun: string, plural = `${noun}s`): string =>
  `${number(value)} ${value === 1 ? noun : plural}`

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const

function bytesText(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`
}

function durationText(milliseconds: number): string {
  if (milliseconds < 100) return `${Math.max(1, Math.round(milliseconds))} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** `3 findings (1 critical, 2 high)`, or `No findings`. */
export function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings'
  const bySeverity = severities.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity).length
    return some === 0 ? [] : [`${number(some)} ${severity}`]
  })
  return `${count(findings.length, 'finding')} (${bySeverity.join(', ')})`
}

/** `1,204 files, 5,310 commits, 24,118 blobs (123 MB) in 0.9 s`. */
export function coverageText({ coverage, durationMs }: ScanResult): string {
  const parts = [
    coverage.files === 0 ? undefined : count(coverage.files, 'file'),
    coverage.commits === 0 ? undefined : count(coverage.commits, 'commit'),
    coverage.blobs === 0 ? undefined : count(coverage.blobs, 'blob'),
  ].filter((part) => part !== undefined)
  const what = parts.length === 0 ? 'nothing' : parts.join(', ')
  return `${what} (${bytesText(coverage.bytes)}) in ${durationText(durationMs)}`
}

export const isComplete = ({ coverage, problems }: Pick<ScanResult, 'coverage' | 'problems'>): boolean =>
  coverage.complete && problems.length === 0

/** One line: what was found, what was scanned, and whether that was everything. */
export function verdictText(result: ScanResult): string {
  const end = isComplete(result) ? 'Complete.' : incompleteText(result)
  return `${findingsText(result.findings)}. Scanned ${coverageText(result)}. ${end}`
}

const incompleteText = ({ problems }: ScanResult): string =>
  problems.length === 0
    ? 'Incomplete: not everything was read.'
    : `Incomplete: ${count(problems.length, 'thing')} could not be read.`

/** `5 suppressed (3 placeholder, 2 documentation)`, or undefined where there is nothing. */
function suppressedText({ suppressed, coverage }: Pick<ScanResult, 'suppressed' | 'coverage'>): string | undefined {
  const sums = new Map<string, number>()
  const all = [...suppressed.map(({ by }) => ({ by, count: 1 })), ...(coverage.unlisted ?? [])]
  for (const { by, count: some } of all) sums.set(by, some + (sums.get(by) ?? 0))
  if (sums.size === 0) return undefined
  const ordered = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const total = ordered.reduce((sum, [, some]) => sum + some, 0)
  return `${number(total)} suppressed (${ordered.map(([by, some]) => `${number(some)} ${by}`).join(', ')})`
}

/** What was found or left out and is not a finding. */
export function asideTexts({ suppressed, coverage }: ScanResult): string[] {
  return [
    coverage.known === undefined || coverage.known === 0
      ? undefined
      : `${count(coverage.known, 'value')} of the range ${coverage.known === 1 ? 'was' : 'were'} in the base already`,
    suppressedText({ suppressed, coverage }),
    coverage.belowThreshold === 0 ? undefined : `${number(coverage.belowThreshold)} below the threshold`,
  ].filter((text) => text !== undefined)
}

export const skippedText = ({ what, why, count: some }: Skipped): string => `${what} (${number(some)}): ${why}`

export const problemText = ({ kind, at, detail }: Problem): string => `${at}: ${detail} (${kind})`

export const shortId = (id: string): string => id.slice(0, 10)

const placeNames: Record<PlaceKind, string> = {
  tree: 'tree',
  index: 'index',
  stdin: 'standard input',
  commit: 'commit',
  merge: 'merge commit',
  message: 'commit message',
  tag: 'tag message',
  note: 'note',
  unreachable: 'unreachable object',
}

/** `src/client.ts:12:31`, or where it is if it has no path. */
export const positionText = ({ path, line, column, where }: Location): string =>
  path === null ? `${placeNames[where]}, line ${line}` : `${path}:${line}:${column}`

/** `commit 1a2b3c4d5e, 2026-03-02, Ann Lee`, or '' where no commit is behind it. */
export function originText({ commit, date, author, where }: Location): string {
  if (commit === undefined || where === 'tree' || where === 'index') return ''
  const kind = where === 'merge' || where === 'unreachable' ? placeNames[where] : 'commit'
  return [`${kind} ${shortId(commit)}`, date?.slice(0, 10), author].filter((part) => part !== undefined).join(', ')
}

const stateTexts: Record<State, string> = {
  new: 'new in this range',
  'in-head': 'in HEAD',
  'history-only': 'in history only',
  unreachable: 'unreachable',
}

export const stateText = (finding: Finding): string =>
  finding.kind === 'leak' && finding.state !== undefined ? stateTexts[finding.state] : ''

export const modeTexts: Record<Mode, string> = {
  scan: 'files and history',
  tree: 'files',
  history: 'history',
  diff: 'a range',
  staged: 'what is staged',
  stdin: 'standard input',
  folder: 'a folder',
  identities: 'identities',
}

export const redactionOf = (finding: Finding): string => (finding.kind === 'leak' ? finding.secret.redacted : '')

/** Whether a location's line is what a reader has before the eyes now. */
export const isCurrent = ({ where }: Location): boolean => where === 'tree' || where === 'index'

export const countBySeverity = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

/** File, job and step of who holds a value; a file that is no workflow stands for itself. */
export const consumerParts = ({
  workflow,
  job,
  step,
}: Pick<Consumer, 'workflow' | 'job' | 'step'>): readonly string[] =>
  [workflow, job === workflow ? null : job, step].filter((part) => part !== null)
