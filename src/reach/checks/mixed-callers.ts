import type { Trust } from '#model/finding.ts'
import type { Holder } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { gateStep, placeOf, remedy } from '#reach/remedies/steps.ts'
import { lessTrusted, type Start, trustOf } from '#reach/trust.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { byIdentity, called, startedBy } from './words.ts'

/** A reusable workflow or composite action that holds a key and is called from places of different trust. */
export const mixedCallers: Check = {
  id: 'identity/mixed-callers',
  name: 'Callers of different trust',
  find: (facts) => {
    const holders = facts.graph.holders.filter(({ identity }) => identity.role === 'model' || identity.role === 'cloud')
    return [...byIdentity(holders)].flatMap(([, held]) => draftOf(held, facts))
  },
}

/** What is called, with the trust of each place that calls it. */
type Called = { readonly what: string; readonly holder: Holder; readonly callers: ReadonlyMap<string, Trust> }

function draftOf(holders: readonly Holder[], _facts: Facts): readonly Draft[] {
  const mixed = [...reusables(holders), ...composites(holders)].filter(({ callers }) => isMixed(callers))
  const sorted = mixed.sort((a, b) => rankOf(a) - rankOf(b))
  const [first] = sorted
  if (first === undefined) return []
  const { what, holder, callers } = first
  const { identity } = holder
  const outside = [...callers.values()].includes('outsider')
  const evidence: Said[] = [...callers]
    .slice(0, 10)
    .map(([caller, trust]) => ({ text: `${caller}: started ${startedBy(trust, startsIn(holder, caller))}` }))
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: outside ? 'high' : 'medium',
      confidence: 'high',
      title: `${what} holds ${called(identity)} and is called from places of different trust`,
      at: sorted.flatMap((entry) => entry.holder.sinks.map(({ spot }) => spot)),
      holders: [...new Set(sorted.map((entry) => entry.holder))],
      evidence,
      remedy: remedy('Give callers that outsiders can start a workflow and a key of their own.', [
        {
          title: 'Split by trust',
          detail: `Let the trusted callers pass their own key into ${placeOf(holder)}, and the others a key of a project with a spending limit, or none.`,
        },
        ...(outside ? [gateStep(holder)] : []),
      ]),
    },
  ]
}

const startsIn = ({ starts }: Holder, caller: string): readonly Start[] =>
  starts.filter(({ workflow }) => caller === workflow || caller.startsWith(`${workflow}#`))

const rankOf = ({ callers }: Called): number => ([...callers.values()].includes('outsider') ? 0 : 1)

/** Outsiders on one side, behind a gate or not; people of the repository on the other. */
function isMixed(callers: ReadonlyMap<string, Trust>): boolean {
  const trusts = new Set(callers.values())
  const isExposed = trusts.has('outsider') || trusts.has('gated')
  return isExposed && (trusts.has('collaborator') || trusts.has('maintainer'))
}

const reusables = (holders: readonly Holder[]): readonly Called[] =>
  holders
    .filter(({ job }) => job.contexts.filter(({ chain }) => chain.length > 0).length > 1)
    .map((holder) => ({ what: holder.job.open.workflow.path, holder, callers: callersOf(holder) }))

/** Trust by the root workflow that a start belongs to. */
function callersOf({ starts }: Holder): ReadonlyMap<string, Trust> {
  const byRoot = groupBy(starts, ({ workflow }: Start) => workflow)
  return new Map([...byRoot].map(([root, of]) => [root, trustOf(of)]))
}

/** Composite actions by folder, over all the jobs that use them. */
function composites(holders: readonly Holder[]): readonly Called[] {
  const uses = holders.flatMap((holder) =>
    holder.sinks.flatMap((sink) =>
      (sink.view?.inside ?? []).slice(0, 1).map((folder) => ({ folder, holder, starts: sink.starts })),
    ),
  )
  return [...groupBy(uses, ({ folder }) => folder)].flatMap(([folder, list]) => {
    const callers = new Map<string, Trust>()
    for (const { holder, starts } of list) {
      const known = callers.get(holder.job.id)
      const trust = trustOf(starts)
      callers.set(holder.job.id, known === undefined ? trust : lessTrusted(known, trust))
    }
    const [first] = list
    return first === undefined || callers.size < 2 ? [] : [{ what: `./${folder}`, holder: first.holder, callers }]
  })
}
