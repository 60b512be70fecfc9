import type { Holder } from '#reach/graph.ts'
import { isProduction } from '#reach/privileges.ts'
import { narrowStep, remedy, replaceStep, rotateStep } from '#reach/remedies/steps.ts'
import type { Check, Draft, Facts } from './check.ts'
import { equalValueDrafts } from './equal-values.ts'
import { byIdentity, called, holderTable } from './words.ts'

/** One key where environments meet: bound and unbound jobs, one role in two environments, one value in two env files. */
export const sharedAcrossEnvironments: Check = {
  id: 'identity/shared-across-environments',
  name: 'Key shared across environments',
  find: (facts) => [
    ...[...byIdentity(facts.graph.holders)].flatMap(([, holders]) => draftOf(holders, facts)),
    ...equalValueDrafts(facts, 'environments'),
  ],
}

const environmentOf = ({ job }: Holder): string | undefined => job.open.job.environment?.name

/** A computed name may be any environment: it is taken for none of production's. */
const isProductive = ({ job }: Holder): boolean => {
  const { environment } = job.open.job
  return environment !== undefined && !environment.isComputed && isProduction(environment.name)
}

function draftOf(holders: readonly Holder[], facts: Facts): readonly Draft[] {
  const [first] = holders
  if (first === undefined) return []
  const { identity } = first
  if (identity.role !== 'model' && identity.role !== 'cloud') return []
  return identity.kind === 'secret' ? ofSecret(holders, facts) : ofAccount(holders)
}

/** A secret of the same name under two environments has two values: right. Beside an unbound job it may have one. */
function ofSecret(holders: readonly Holder[], facts: Facts): readonly Draft[] {
  const bound = holders.filter((holder) => environmentOf(holder) !== undefined)
  const unbound = holders.filter((holder) => environmentOf(holder) === undefined)
  const [first] = bound
  if (first === undefined || unbound.length === 0) return []
  const { identity } = first
  const production = bound.find(isProductive)
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: production === undefined ? 'low' : 'medium',
      confidence: 'medium',
      title: `${called(identity)} is read with environment ${environmentOf(production ?? first)} and without any`,
      at: [...bound, ...unbound].flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders: [...bound, ...unbound],
      evidence: [
        {
          text: 'unresolved: only the settings tell whether the environment has a value of its own; without one, both read the repository’s',
        },
        ...holderTable([...bound, ...unbound]),
      ],
      remedy: remedy(
        `Store ${identity.name} in environments only, one value each, and delete the repository’s.`,
        [narrowStep(identity, unbound[0]), replaceStep(identity, unbound[0], facts.policy)],
        { policy: facts.policy, provider: identity.provider },
      ),
    },
  ]
}

/** A role has one meaning everywhere: assumed from production and from elsewhere it is one account for both. */
function ofAccount(holders: readonly Holder[]): readonly Draft[] {
  const production = holders.filter(isProductive)
  const other = holders.filter((holder) => !isProductive(holder))
  const [first] = production
  if (first === undefined || other.length === 0) return []
  const { identity } = first
  // A name that a variable gives may differ per environment.
  const isVariable = identity.name.startsWith('vars.') || identity.name.startsWith('secrets.')
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: isVariable ? 'low' : 'high',
      confidence: isVariable ? 'medium' : 'high',
      title: `${called(identity)} is assumed in environment ${environmentOf(first)} and outside it`,
      at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders,
      evidence: [
        ...(isVariable ? [{ text: 'unresolved: the variable may have another value in the environment' }] : []),
        ...holderTable(holders),
      ],
      remedy: remedy('Make one role per environment, each with the environment in its trusted subject.', [
        rotateStep(identity, holders),
      ]),
    },
  ]
}
