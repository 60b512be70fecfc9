// Occurrences in, one leak per value out, its places worst first. Knows nothing of remedies: they are handed in.

import type { Finding, Leak, Location, Remedy } from '#model/finding.ts'
import type { Evidence, Match } from '#model/match.ts'
import type { Occurrence, State } from '#model/place.ts'
import type { Rule } from '#model/rule.ts'
import { confidences, type Severity, severities, worse } from '#model/severity.ts'
import { redact } from './redact.ts'
import { leakSeverity } from './severity.ts'

/** All places of one value, each with a limit to how bad it can be there. `versions` counts the versions of files that hold it, where history was read. */
export type ValueGroup = {
  readonly entries: readonly { readonly occurrence: Occurrence; readonly cap?: Severity }[]
  readonly versions?: number | undefined
}

export type GroupContext = {
  readonly ruleOf: (id: string) => Rule | undefined
  readonly remedyOf: (leak: Omit<Leak, 'remediation'>, rule: Rule, match: Pick<Match, 'name' | 'exposure'>) => Remedy
}

export function toLeak(group: ValueGroup, context: GroupContext): Leak | undefined {
  const occurrences = withoutTwins(group.entries.map(({ occurrence }) => occurrence))
  const best = [...occurrences].sort(bySureness)[0]
  const rule = best === undefined ? undefined : context.ruleOf(best.match.rule)
  if (best === undefined || rule === undefined) return undefined
  const ordered = [...occurrences].sort(byPlace)
  const first = ordered[0] ?? best
  const state = worstState(occurrences)
  const { confidence } = best.match
  const exposed = ordered.find(({ match }) => match.exposure !== undefined)?.match
  const severity = leakSeverity(rule, { state, confidence, cap: commonCap(group), exposure: exposed?.exposure })
  const evidence = distinctEvidence(occurrences)
  const leak: Omit<Leak, 'remediation'> = {
    kind: 'leak',
    fingerprint: introducing(ordered).fingerprint,
    rule: {
      id: rule.id,
      name: rule.name,
      provider: rule.provider === 'generic' ? null : rule.provider,
      class: rule.class,
    },
    severity,
    confidence,
    title: `${rule.name} in ${first.place.path ?? placeNames[first.place.kind]}`,
    secret: { redacted: redact(best.match.value, rule), length: best.match.value.length },
    ...(state === undefined ? {} : { state }),
    locations: ordered.map(toLocation),
    ...(group.versions === undefined ? {} : { occurrences: group.versions }),
    ...(evidence.length === 0 ? {} : { evidence }),
    frameworks: leakFrameworks,
  }
  return { ...leak, remediation: context.remedyOf(leak, rule, exposed ?? best.match) }
}

/** Where a file of the working tree still has the value, HEAD's version of the file says nothing new. */
function withoutTwins(occurrences: readonly Occurrence[]): Occurrence[] {
  const inTree = new Set(occurrences.filter(({ place }) => place.kind === 'tree').map(({ place }) => place.path))
  return occurrences.filter(({ role, place }) => role !== 'head' || !inTree.has(place.path))
}

/** The limit that holds wherever the value stands; one place without a limit lifts it. */
function commonCap({ entries }: ValueGroup): Severity | undefined {
  const caps = entries.map(({ cap }) => cap)
  return caps.reduce((a, b) => (a === undefined || b === undefined ? undefined : worse(a, b)), caps[0])
}

/** Hard-coded credentials, in the words of public frameworks. */
const leakFrameworks = {
  owaspNhi: ['NHI2:2025'],
  cwe: ['CWE-798', 'CWE-312', 'CWE-540'],
  owaspLlm: ['LLM02:2025'],
} as const

const placeNames: Record<Occurrence['place']['kind'], string> = {
  tree: 'the working tree',
  index: 'the index',
  stdin: 'standard input',
  commit: 'a commit',
  merge: 'a merge commit',
  message: 'a commit message',
  tag: 'a tag message',
  note: 'a note',
  unreachable: 'an unreachable object',
}

const stateOrder: readonly State[] = ['new', 'in-head', 'history-only', 'unreachable']

function worstState(occurrences: readonly Occurrence[]): State | undefined {
  return stateOrder.find((state) => occurrences.some((occurrence) => occurrence.state === state))
}

const bySureness = (a: Occurrence, b: Occurrence): number =>
  Number(b.match.proven) - Number(a.match.proven) ||
  confidences.indexOf(a.match.confidence) - confidences.indexOf(b.match.confidence) ||
  compareText(a.match.rule, b.match.rule)

const whereOrder: readonly Occurrence['place']['kind'][] = [
  'tree',
  'index',
  'stdin',
  'commit',
  'merge',
  'message',
  'tag',
  'note',
  'unreachable',
]

/** Places that HEAD has come first, each path's tree before its history. */
const byPlace = (a: Occurrence, b: Occurrence): number =>
  stateRank(a) - stateRank(b) ||
  compareText(a.place.path ?? '', b.place.path ?? '') ||
  whereOrder.indexOf(a.place.kind) - whereOrder.indexOf(b.place.kind) ||
  Number(b.role === 'head') - Number(a.role === 'head') ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.place.commit ?? '', b.place.commit ?? '')

const stateRank = (occurrence: Occurrence): number =>
  occurrence.state === undefined ? -1 : stateOrder.indexOf(occurrence.state)

/** The place that names the finding: where it was introduced, else the first path. */
function introducing(ordered: readonly Occurrence[]): Occurrence {
  const [first, ...rest] = ordered
  if (first === undefined) throw new Error('a finding has at least one place')
  return rest.reduce((a, b) => (compareText(b.place.path ?? '', a.place.path ?? '') < 0 ? b : a), first)
}

/** Code point order, the same on every machine. */
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function distinctEvidence(occurrences: readonly Occurrence[]): Evidence[] {
  const seen = new Map<string, Evidence>()
  for (const { match } of occurrences) for (const evidence of match.evidence) seen.set(evidence.text, evidence)
  return [...seen.values()].sort((a, b) => compareText(a.text, b.text))
}

function toLocation(occurrence: Occurrence): Location {
  const { place, match } = occurrence
  return {
    path: place.path,
    line: occurrence.line,
    column: occurrence.column,
    endLine: occurrence.endLine,
    endColumn: occurrence.endColumn,
    ...(place.commit === undefined ? {} : { commit: place.commit }),
    ...(place.blob === undefined ? {} : { blob: place.blob }),
    ...(place.author === undefined ? {} : { author: place.author }),
    ...(place.date === undefined ? {} : { date: place.date }),
    where: place.kind,
    ...(match.codecs.length === 0 ? {} : { decoded: match.codecs }),
    fingerprint: occurrence.fingerprint,
    snippet: occurrence.snippet,
  }
}

/** Worst first, then surest, then by place: an order that depends on nothing but the findings. */
export const byWeight = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
  compareText(a.locations[0]?.path ?? '', b.locations[0]?.path ?? '') ||
  (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0) ||
  compareText(a.fingerprint, b.fingerprint)
