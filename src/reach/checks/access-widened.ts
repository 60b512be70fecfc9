// What a change opens around an identity that was there before: who can start it, what stands beside it, who else receives it.
import type { Severity } from '#model/severity.ts'
import type { Graph, Holder, Identity, JobNode } from '#reach/graph.ts'
import { gateStep, placeOf, remedy, rotateStep } from '#reach/remedies/steps.ts'
import { trusts } from '#reach/trust.ts'
import { widenedPrograms } from './access-widened-code.ts'
import { widenedServices } from './access-widened-services.ts'
import type { Check, Draft, Said } from './check.ts'
import { worst } from './check.ts'
import { called } from './words.ts'

/** A change that widens the reach of an identity it does not replace. */
export const accessWidened: Check = {
  id: 'policy/access-widened',
  name: 'Access of an existing identity widened',
  find: (facts) => {
    const { graph, before } = facts
    if (before === undefined) return []
    return [
      ...[...before.identities.values()].flatMap((identity) => draftOf(identity, before, graph)),
      ...widenedServices(before, graph),
      ...widenedPrograms(facts, before),
    ]
  },
}

/** One widening: what is new, where, by which job. */
type Widening = Said & { readonly severity: Severity; readonly holder: Holder }

function draftOf(identity: Identity, before: Graph, after: Graph): readonly Draft[] {
  const known = before.holdersOf(identity.id)
  const holders = after.holdersOf(identity.id)
  if (known.length === 0 || holders.length === 0 || !isCounted(identity)) return []
  const widened = holders.flatMap((holder) => wideningsOf(holder, counterpart(holder, known, holders), known))
  const [first] = widened
  if (first === undefined) return []
  const touched = [...new Set(widened.map(({ holder }) => holder))]
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: worst(widened.map(({ severity }) => severity)),
      confidence: 'high',
      title: `This change widens what ${called(identity)} reaches: ${first.text}`,
      at: widened.flatMap(({ spot }) => spot ?? []),
      holders: touched,
      evidence: [
        { text: `before: ${known.length} consumers; now: ${holders.length}` },
        ...widened.map(({ text, spot }) => (spot === undefined ? { text } : { text, spot })),
      ],
      remedy: remedy(
        'Give what is new an identity of its own, or replace the key with the change: what could be reached with it is not what it was issued for.',
        [
          ...(touched.some(({ trust }) => trust === 'outsider') && touched[0] !== undefined
            ? [gateStep(touched[0])]
            : []),
          rotateStep(identity, holders),
        ],
      ),
    },
  ]
}

const isCounted = ({ role }: Identity): boolean =>
  role === 'model' || role === 'cloud' || role === 'vcs' || role === 'dual'

/** The same job before the change; where its id is new, one that is gone and could do the same: a renamed job. */
function counterpart(holder: Holder, known: readonly Holder[], now: readonly Holder[]): Holder | undefined {
  const same = known.find(({ job }) => job.id === holder.job.id)
  if (same !== undefined) return same
  const isHere = new Set(now.map(({ job }) => job.id))
  return known.find((old) => !isHere.has(old.job.id) && alike(old, holder))
}

/** Of one file under another job id, or of one job id in another file. */
const alike = ({ job: { open: a } }: Holder, { job: { open: b } }: Holder): boolean =>
  a.workflow.path === b.workflow.path || a.job.id === b.job.id

function wideningsOf(holder: Holder, old: Holder | undefined, known: readonly Holder[]): readonly Widening[] {
  if (old === undefined) return [newConsumer(holder, known)]
  return [...newStarts(holder, old), ...newPowers(holder, old), ...newFreedom(holder, old)]
}

function newConsumer(holder: Holder, known: readonly Holder[]): Widening {
  const [sink] = holder.sinks
  const isMoreOpen = known.every(({ trust }) => rankOf(trust) > rankOf(holder.trust)) && holder.trust === 'outsider'
  return {
    text: `${placeOf(holder)} receives it, too (started by: ${holder.trust})`,
    severity: isMoreOpen ? 'high' : 'medium',
    holder,
    spot: sink?.spot ?? holder.job.open.job.spot,
  }
}

const rankOf = (trust: Holder['trust']): number => trusts.indexOf(trust)

/** Events that did not start it before, and gates that are gone. */
function newStarts(holder: Holder, old: Holder): readonly Widening[] {
  const events = new Set(old.starts.map(({ event }) => event))
  const added = holder.starts.filter(({ event }, index, all) => !events.has(event) && firstOf(all, event) === index)
  const starts = added.map((start) => ({
    text: `${placeOf(holder)} now also starts on ${start.event}`,
    severity: start.by === 'outsider' ? ('high' as const) : ('medium' as const),
    holder,
    spot: start.spot,
  }))
  const isOpened = starts.length === 0 && rankOf(holder.trust) < rankOf(old.trust)
  const opened = {
    text: `${placeOf(holder)} was for a ${old.trust} to start and now is for a ${holder.trust}`,
    severity: holder.trust === 'outsider' ? ('high' as const) : ('medium' as const),
    holder,
    spot: holder.starts.find(({ gates }) => gates.length === 0)?.spot ?? holder.job.open.job.spot,
  }
  return isOpened ? [opened] : starts
}

const firstOf = (starts: Holder['starts'], event: string): number => starts.findIndex((start) => start.event === event)

/** Permissions, credentials, logins and environments beside it. */
function newPowers(holder: Holder, old: Holder): readonly Widening[] {
  const known = new Set(old.job.privileges.map(({ text }) => text))
  return holder.job.privileges
    .filter(({ text, level }) => level > 0 && !known.has(text))
    .map(({ text, kind, spot, level }) => ({
      text: `${placeOf(holder)} now also has ${text}`,
      severity: kind === 'permission' && level >= 2 ? ('high' as const) : ('medium' as const),
      holder,
      spot: spot ?? holder.job.open.job.spot,
    }))
}

/** Switches that free an agent of a gate, an approval or a sandbox. */
function newFreedom(holder: Holder, old: Holder): readonly Widening[] {
  const known = new Set(freedomsOf(old.job).map(({ what }) => what))
  return freedomsOf(holder.job)
    .filter(({ what }) => !known.has(what))
    .map(({ what, spot }) => ({
      text: `${placeOf(holder)} now lets its agent have ${what}`,
      severity: 'medium' as const,
      holder,
      spot,
    }))
}

const freedomsOf = ({ agents }: JobNode) => agents.flatMap(({ use }) => [...use.bypasses, ...use.opened])
