// Drafts in, findings out: lines, snippets, fingerprints, frameworks; one finding per check and subject.
import { createHash } from 'node:crypto'
import type { CheckId } from '#model/check-ids.ts'
import type { Consumer, IdentityFinding, Location, PolicyFinding, RuleRef } from '#model/finding.ts'
import type { Evidence } from '#model/match.ts'
import type { Check, Draft, Said } from './checks/check.ts'
import { frameworksOf } from './frameworks.ts'
import type { Holder, Holding } from './graph.ts'
import { masked, spansOf } from './masked.ts'
import type { Positions, Spot } from './spot.ts'
import { eventsOf, gatesOf } from './trust.ts'

export type Finishing = {
  readonly positions: Positions
  /** Agent workflows by the lock file that was generated from them. */
  readonly sources: ReadonlyMap<string, string>
  /** Spans that hold a value and are never shown, by path. */
  readonly masks: ReadonlyMap<string, readonly Spot[]>
}

export type Named = Pick<Check, 'id' | 'name'>

export function finish(
  check: Named,
  drafts: readonly Draft[],
  finishing: Finishing,
): (IdentityFinding | PolicyFinding)[] {
  const bySubject = new Map<string, Draft>()
  for (const draft of drafts) if (!bySubject.has(draft.subject)) bySubject.set(draft.subject, draft)
  return [...bySubject.values()].map((draft) => toFinding(check, draft, finishing))
}

function toFinding(check: Named, draft: Draft, finishing: Finishing): IdentityFinding | PolicyFinding {
  const rule: RuleRef = {
    id: check.id,
    name: check.name,
    provider: draft.provider,
    class: draft.identity?.kind ?? null,
  }
  const common = {
    fingerprint: findingFingerprint(check.id, draft.subject),
    rule,
    severity: draft.severity,
    confidence: draft.confidence,
    title: cutAt(draft.title, longestTitle),
    locations: locationsOf(check.id, draft, finishing),
    consumers: consumersFor(draft.holders, draft.holdings ?? [], finishing),
    evidence: evidenceFor(draft.evidence, finishing),
    frameworks: frameworksOf(check.id),
    remediation: draft.remedy,
  }
  return check.id.startsWith('policy/') ? { kind: 'policy', ...common } : { kind: 'identity', ...common }
}

const mostLocations = 100

function locationsOf(check: CheckId, draft: Draft, finishing: Finishing): readonly Location[] {
  const seen = new Map<string, Location>()
  const counts = new Map<string, number>()
  for (const spot of draft.at) {
    if (seen.size >= mostLocations) break
    const place = placed(spot, finishing)
    const range = finishing.positions.range(place)
    const key = `${place.path}:${range.line}`
    if (seen.has(key)) continue
    const occurrence = (counts.get(place.path) ?? 0) + 1
    counts.set(place.path, occurrence)
    seen.set(key, {
      path: place.path,
      ...oneLine(range, finishing.positions.lineText(place.path, range.line)),
      where: 'tree',
      fingerprint: fingerprint(check, place.path, draft.subject, occurrence),
      snippet: snippetOf(place.path, range.line, finishing),
    })
  }
  return [...seen.values()]
}

type Range = ReturnType<Positions['range']>

/** A job of two hundred lines is shown by its first one. */
const oneLine = (range: Range, text: string): Range =>
  range.endLine === range.line
    ? range
    : { ...range, endLine: range.line, endColumn: Math.max(range.column, text.length) + 1 }

/** What stands in a generated file is told at its source: where the same words stand, else where its engine or its head does. */
function placed(spot: Spot, finishing: Finishing): Spot {
  const source = finishing.sources.get(spot.path)
  if (source === undefined) return spot
  return inSource(spot, source, finishing) ?? headOf(source, finishing)
}

/** Evidence is told at the very line: of the source where it has the words, else of what was generated. */
function exactly(spot: Spot, finishing: Finishing): Spot {
  const source = finishing.sources.get(spot.path)
  return source === undefined ? spot : (inSource(spot, source, finishing) ?? spot)
}

const referred = /\bsecrets\.[A-Za-z_]\w*/g

/** The same words, or else the secret that they speak of. */
function inSource(spot: Spot, source: string, { positions }: Finishing): Spot | undefined {
  const words = spot.below === undefined ? positions.text(spot).trim() : ''
  const secrets = new Set(words.match(referred))
  // A whole job names many secrets, and none of them is where it stands.
  const wanted = [words, ...(secrets.size === 1 ? secrets : [])].filter((text) => text !== '')
  for (const text of wanted) {
    const start = positions.find(source, text)
    if (start >= 0) return { path: source, start, end: start + text.length }
  }
  return undefined
}

const engineKey = '\nengine:'

function headOf(source: string, { positions }: Finishing): Spot {
  const engine = positions.find(source, engineKey)
  const start = engine < 0 ? 0 : engine + 1
  return { path: source, start, end: engine < 0 ? 0 : start + engineKey.length - 1 }
}

const shown = 160

function snippetOf(path: string, line: number, { positions, masks }: Finishing): string {
  const start = positions.lineStart(path, line)
  const text = masked(positions.lineText(path, line), { start, spans: spansOf(masks.get(path) ?? []) })
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}

/** Jobs first, then whatever else holds it. */
export const consumersFor = (
  holders: readonly Holder[],
  holdings: readonly Holding[],
  finishing: Finishing,
): readonly Consumer[] => [...consumersOf(holders, finishing), ...othersOf(holdings, finishing)]

function consumersOf(holders: readonly Holder[], finishing: Finishing): readonly Consumer[] {
  const seen = new Map<string, Consumer>()
  for (const holder of holders) {
    const { job, sinks, starts, trust } = holder
    const consumer: Consumer = {
      workflow: job.open.workflow.source ?? job.open.workflow.path,
      job: job.open.job.id,
      step: sinks.find(({ view }) => view !== undefined)?.view?.label ?? null,
      line: lineOf(holder, finishing),
      triggers: eventsOf(starts),
      trust,
      privileges: job.privileges.map(({ text }) => text),
      environment: job.open.job.environment?.name ?? null,
      gates: gatesOf(starts),
      via: [...new Set(sinks.flatMap(({ via }) => via))],
    }
    if (!seen.has(job.id)) seen.set(job.id, consumer)
  }
  return [...seen.values()]
}

/** One per file and holder: a service may take an identity in several ways. */
function othersOf(holdings: readonly Holding[], finishing: Finishing): readonly Consumer[] {
  const seen = new Map<string, Holding>()
  for (const holding of holdings) {
    const key = `${holding.path}#${holding.holder}`
    if (!seen.has(key)) seen.set(key, holding)
  }
  return [...seen.values()].map((holding) => consumerOfHolding(holding, finishing))
}

const consumerOfHolding = (holding: Holding, finishing: Finishing): Consumer => ({
  workflow: holding.path,
  job: holding.holder,
  step: null,
  line: finishing.positions.line(placed(holding.spot, finishing)),
  triggers: [],
  trust: 'unknown',
  privileges: [],
  environment: holding.environment,
  gates: [],
  via: holding.via,
})

function lineOf({ sinks, job }: Holder, finishing: Finishing): number {
  const spot = sinks[0]?.spot ?? job.open.job.spot
  return finishing.positions.line(placed(spot, finishing))
}

const longestTitle = 300
const longestSentence = 500
const mostSentences = 60

/** A key in hundreds of places is told at the first of them; files may be made to hold more than anyone reads. */
function evidenceFor(said: readonly Said[], finishing: Finishing): readonly Evidence[] {
  const told = said.slice(0, mostSentences).map((sentence) => evidenceOf(sentence, finishing))
  const more = said.length - told.length
  return more > 0 ? [...told, { text: `and ${more} more places like these` }] : told
}

const cutAt = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

function evidenceOf({ text: whole, spot }: Said, finishing: Finishing): Evidence {
  const text = cutAt(whole, longestSentence)
  if (spot === undefined) return { text }
  const place = exactly(spot, finishing)
  return { text, path: place.path, line: finishing.positions.line(place) }
}

/** Of the check and what the finding is about. */
export const findingFingerprint = (check: CheckId, subject: string): string => fingerprint(check, '', subject, 1)

/** Of the check, the path, what it is about, and which of these in the file; no part of a value, no line. */
function fingerprint(...parts: readonly (string | number)[]): string {
  const text = parts.join('\0')
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}
