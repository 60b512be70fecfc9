import type { Severity } from '#model/severity.ts'
import type { Holder, Identity } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { narrowStep, placeOf, remedy, replaceStep, rotateStep } from '#reach/remedies/steps.ts'
import { gatesOf } from '#reach/trust.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { programsIn, saidOfReaders } from './programs.ts'
import { byIdentity, called, few, holderTable, plural, saidAt, workflowsOf } from './words.ts'

/** One model or cloud key in several jobs; what ranks it is the contrast between them. */
export const sharedKey: Check = {
  id: 'identity/shared-key',
  name: 'Key shared between jobs',
  find: (facts) =>
    [...byIdentity(facts.graph.holders.filter(({ identity }) => isCounted(identity)))].flatMap(([, holders]) =>
      draftOf(worstGroup(holders), facts),
    ),
}

const isCounted = ({ role, kind }: Identity): boolean => (role === 'model' || role === 'cloud') && kind !== 'app'

/** Jobs that certainly see one value: those without an environment, and those that name the same one. */
function worstGroup(holders: readonly Holder[]): readonly Holder[] {
  const groups = [...groupBy(holders, ({ job }) => job.open.job.environment?.name ?? '').values()]
  const ranked = groups.map((group) => ({ group, rank: rankOf(contrastOf(group).severity), size: group.length }))
  ranked.sort((a, b) => a.rank - b.rank || b.size - a.size)
  return ranked[0]?.group ?? []
}

const order: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info']
const rankOf = (severity: Severity): number => order.indexOf(severity)

function draftOf(holders: readonly Holder[], facts: Facts): readonly Draft[] {
  const { severity, why, riskiest } = contrastOf(holders)
  if (riskiest === undefined || holders.length < 2 || isOneReusable(holders)) return []
  const { identity } = riskiest
  const workflows = workflowsOf(holders).length
  const readers = facts.readers.get(identity.id) ?? []
  const used = `${called(identity)} is used by ${plural(holders.length, 'job')} in ${plural(workflows, 'workflow')}`
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: identity.nature === 'static' ? severity : accountSeverity(severity),
      confidence: 'high',
      title: readers.length === 0 ? used : `${used}, and read by ${programsIn(readers)}`,
      at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders,
      holdings: readers.map(({ holding }) => holding),
      evidence: [...why, ...holderTable(holders), ...saidOfReaders(readers)],
      remedy: remedy(
        `Give each workflow an identity of its own; start with ${placeOf(riskiest)}.`,
        identity.nature === 'federated'
          ? [rotateStep(identity, holders)]
          : [
              replaceStep(identity, riskiest, facts.policy),
              narrowStep(identity, riskiest),
              rotateStep(identity, holders),
            ],
        { policy: facts.policy, provider: identity.provider },
      ),
    },
  ]
}

/** A role or a rule cannot be carried off: without a contrast little is lost. */
const accountSeverity = (severity: Severity): Severity => (severity === 'high' ? 'medium' : 'low')

/** Jobs of one reusable workflow that its callers run: a matter of the callers, not of sharing. */
const isOneReusable = (holders: readonly Holder[]): boolean =>
  workflowsOf(holders).length === 1 &&
  holders.every(({ job }) => job.open.workflow.isCallable && job.contexts.some(({ chain }) => chain.length > 0))

type Contrast = { readonly severity: Severity; readonly why: readonly Said[]; readonly riskiest: Holder | undefined }

function contrastOf(holders: readonly Holder[]): Contrast {
  const base = baseSeverity(workflowsOf(holders).length)
  const trust = trustContrast(holders)
  const power = powerContrast(holders)
  const why = [...trust.why, ...power.why]
  const riskiest = trust.riskiest ?? power.riskiest ?? holders[0]
  if (trust.severity === 'high') return { severity: 'high', why, riskiest }
  return { severity: why.length > 0 ? 'medium' : base, why, riskiest }
}

const none: Contrast = { severity: 'info', why: [], riskiest: undefined }

/** Outsiders start one job, trusted people another. */
function trustContrast(holders: readonly Holder[]): Contrast {
  const open = holders.find(({ trust }) => trust === 'outsider')
  const gated = holders.find(({ trust }) => trust === 'gated')
  const exposed = open ?? gated
  const trusted = holders.find(({ trust, job }) => isTrusted(trust) && job.id !== exposed?.job.id)
  if (exposed === undefined || trusted === undefined) return none
  const how =
    open === undefined
      ? `outsiders can start it behind a gate (${gatesOf(exposed.starts).join('; ')})`
      : 'anyone can start it'
  const text = `the least guarded consumer is ${placeOf(exposed)}: ${how}; whoever takes the key there also has that of ${placeOf(trusted)}, which only people of the repository start`
  return { severity: open === undefined ? 'medium' : 'high', why: [saidAt(exposed, text)], riskiest: exposed }
}

const isTrusted = (trust: Holder['trust']): boolean => trust === 'maintainer' || trust === 'collaborator'

/** One job deploys, publishes or holds a cloud, another only reads. */
function powerContrast(holders: readonly Holder[]): Contrast {
  const strong = holders.find(({ job }) => job.level === 3)
  const weak = holders.find(({ job }) => job.level < 2 && job.id !== strong?.job.id)
  if (strong === undefined || weak === undefined) return none
  const powers = strong.job.privileges.filter(({ level }) => level === 3).map(({ text }) => text)
  const text = `${placeOf(strong)} also has ${few(powers)}; ${placeOf(weak)} has no such power`
  return { severity: 'medium', why: [saidAt(strong, text)], riskiest: strong }
}

/** Plain reuse never weighs much: a third of all secrets are reused. */
function baseSeverity(workflows: number): Severity {
  if (workflows >= 3) return 'medium'
  return workflows === 2 ? 'low' : 'info'
}
