// Leaks meet the graph: everybody who holds a leaked value, or a secret of its variable, is its rotation list. What a check
// says of the same value at the same places is told with the leak, not beside it.

import type { CheckId } from '#model/check-ids.ts'
import type { Consumer, Frameworks, IdentityFinding, Leak, Location, PolicyFinding, Step } from '#model/finding.ts'
import { severities } from '#model/severity.ts'
import { plural } from './checks/words.ts'
import { consumersFor, type Finishing } from './finish.ts'
import type { Graph, Holder, Holding } from './graph.ts'
import { groupBy } from './group-by.ts'
import { meaningOf, normalName } from './vocabulary/names.ts'

/** A leak, and the name that its value is bound to, where the text around it tells. */
export type NamedLeak = { readonly leak: Leak; readonly name: string | undefined }

export type Told = IdentityFinding | PolicyFinding
export type Met = { readonly leaks: readonly Leak[]; readonly findings: readonly Told[] }
export type Meeting = {
  readonly graph: Graph
  readonly finishing: Finishing
  readonly findings: readonly Told[]
}

export function meetLeaks(named: readonly NamedLeak[], meeting: Meeting): Met {
  const literals = literalsByLine(meeting)
  const folded = new Set<Told>()
  const leaks = named.map(({ leak, name }) => {
    const own = meeting.findings.filter((finding) => !folded.has(finding) && saysTheSame(finding, leak))
    for (const finding of own) folded.add(finding)
    return withConsumers(leak, { ...heldWith({ leak, name }, literals, meeting.graph), folded: own }, meeting)
  })
  return { leaks, findings: meeting.findings.filter((finding) => !folded.has(finding)) }
}

const foldable: ReadonlySet<string> = new Set<CheckId>([
  'identity/same-value',
  'identity/mcp-server',
  'identity/shared-across-environments',
])

const lineKey = (path: string | null, line: number): string => `${path ?? ''}:${line}`

/** A finding about a value written down, all of whose places are places of the leak. */
function saysTheSame(finding: Told, leak: Leak): boolean {
  if (!foldable.has(finding.rule.id) || finding.rule.class !== 'literal') return false
  const places = new Set(leak.locations.map(({ path, line }) => lineKey(path, line)))
  return finding.locations.every(({ path, line }) => places.has(lineKey(path, line)))
}

type Literals = {
  readonly byLine: ReadonlyMap<string, readonly Holding[]>
  readonly range: Finishing['positions']['range']
}

function literalsByLine({ graph, finishing }: Meeting): Literals {
  const written = graph.holdings.filter((holding) => holding.written === 'literal')
  return {
    byLine: groupBy(written, ({ path, spot }) => lineKey(path, finishing.positions.line(spot))),
    range: finishing.positions.range,
  }
}

type Held = {
  readonly holders: readonly Holder[]
  readonly holdings: readonly Holding[]
  readonly names: readonly string[]
}

/** Who holds the value, by where it stands; and who holds a secret or variable that is called as it is. */
function heldWith({ leak, name }: NamedLeak, literals: Literals, graph: Graph): Held {
  const standing = leak.locations.flatMap((location) =>
    at(location, literals).filter((holding) => isSure(location, { holding, name })),
  )
  const ids = new Set(standing.map(({ identity }) => identity.id))
  const names = [
    ...new Set([...standing.map((holding) => holding.name), ...(name === undefined ? [] : [name])].map(normalName)),
  ]
  const telling = names.filter(isTelling)
  return {
    names: telling,
    holders: telling.flatMap((word) => graph.holdersOf(`secret:${word}`)),
    holdings: graph.holdings.filter(
      ({ identity, surface }) =>
        (surface !== 'code' && ids.has(identity.id)) ||
        ((identity.kind === 'variable' || surface === 'code') && telling.includes(normalName(identity.name))),
    ),
  }
}

/** Of several values on a line, the one that the leak stands in. */
function at({ path, line, column }: Location, { byLine, range }: Literals): readonly Holding[] {
  const found = byLine.get(lineKey(path, line)) ?? []
  return found.filter(({ spot }) => {
    const place = range(spot)
    return place.line !== place.endLine || (place.column <= column && column <= place.endColumn)
  })
}

type Bound = { readonly holding: Holding; readonly name: string | undefined }

/** A line of an older version may be another one today: there the name must be the same, too. */
const isSure = ({ where }: Location, { holding, name }: Bound): boolean =>
  where === 'tree' || (name !== undefined && normalName(name) === normalName(holding.name))

/** `TOKEN` and `API_KEY` are called so everywhere, by chance. */
function isTelling(name: string): boolean {
  const { role } = meaningOf(name)
  return role !== 'unknown' && role !== 'configuration' && role !== 'workflow-token'
}

type Joined = Held & { readonly folded: readonly Told[] }

function withConsumers(leak: Leak, { holders, holdings, names, folded }: Joined, { finishing }: Meeting): Leak {
  const consumers = consumersFor(holders, holdings, finishing)
  if (consumers.length === 0 && folded.length === 0) return leak
  const code = filesOf(holdings.filter(({ surface }) => surface === 'code'))
  const kept = filesOf(holdings.filter(({ surface }) => surface !== 'code'))
  const evidence = [
    ...(leak.evidence ?? []),
    ...folded.map(({ title }) => ({ text: title })),
    ...(kept === 0
      ? []
      : [
          {
            text: `Held by ${plural(consumers.length - jobsIn(holders) - code, 'service, server or file')} in ${plural(kept, 'file')}.`,
          },
        ]),
    ...(code === 0 ? [] : [{ text: `A variable of this name is read in ${plural(code, 'file')} of code.` }]),
    ...(holders.length === 0
      ? []
      : [
          {
            text: `${plural(jobsIn(holders), 'job')} of the workflows read a secret called ${names.join(' or ')}; whether it has this value, only the settings tell.`,
          },
        ]),
  ]
  return {
    ...leak,
    severity: worstOf([leak, ...folded]),
    confidence: folded.some(({ confidence }) => confidence === 'high') ? 'high' : leak.confidence,
    consumers,
    evidence,
    frameworks: [leak, ...folded].reduce<Frameworks>((all, { frameworks }) => joined(all, frameworks ?? {}), {}),
    remediation: { ...leak.remediation, steps: withRotation(leak.remediation.steps, consumers) },
  }
}

const filesOf = (holdings: readonly Holding[]): number => new Set(holdings.map(({ path }) => path)).size

const jobsIn = (holders: readonly Holder[]): number => new Set(holders.map(({ job }) => job.id)).size

const worstOf = (findings: readonly Pick<Leak, 'severity'>[]): Leak['severity'] =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info'

const joined = (a: Frameworks, b: Frameworks): Frameworks =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [
      key,
      [...new Set([...(a[key] ?? []), ...(b[key] ?? [])])],
    ]),
  )

const longestList = 12

/** After what contains the leak: who has to be given the new value. */
function withRotation(steps: readonly Step[], consumers: readonly Consumer[]): readonly Step[] {
  if (consumers.length === 0) return steps
  const shown = consumers
    .slice(0, longestList)
    .map(({ workflow, job }) => (job === workflow ? workflow : `${job} in ${workflow}`))
  const more = consumers.length - shown.length
  const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ')
  const step: Step = {
    title: 'Hand the new value to everybody who holds this one',
    detail: `When it is revoked, these stop until they have another: ${list}.`,
  }
  return [...steps.slice(0, 1), step, ...steps.slice(1)]
}
