import type { Holder } from '#reach/graph.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import type { Check, Draft, Facts } from './check.ts'
import { isModelOrCloud } from './roles.ts'
import { byIdentity, called, plural, workflowsOf } from './words.ts'

/** A shared key that nobody is named for. */
export const noOwner: Check = {
  id: 'identity/no-owner',
  name: 'A shared key without an owner',
  find: (facts) =>
    [...byIdentity(facts.graph.holders.filter(({ identity }) => isModelOrCloud(identity)))].flatMap(([, holders]) =>
      draftOf(holders, facts),
    ),
}

/** The owner that the policy names for an identity, or the one whom CODEOWNERS gives all its workflows. */
export function ownerOf(
  holders: readonly Holder[],
  { policy, owners }: Pick<Facts, 'policy' | 'owners'>,
): string | undefined {
  const identity = holders[0]?.identity
  if (identity === undefined) return undefined
  const named = policy.identities.owners[identity.name] ?? policy.identities.owners[identity.id]
  if (named !== undefined) return named
  const [first, ...others] = workflowsOf(holders).map((path) => owners.of(path))
  const shared = (first ?? []).filter((owner) => others.every((list) => list.includes(owner)))
  return shared[0]
}

function draftOf(holders: readonly Holder[], facts: Facts): readonly Draft[] {
  const workflows = workflowsOf(holders)
  const [first] = holders
  if (first === undefined || workflows.length < 2 || ownerOf(holders, facts) !== undefined) return []
  const { identity } = first
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: 'info',
      confidence: 'high',
      title: `${called(identity)} is shared by ${plural(workflows.length, 'workflow')} and nobody owns it`,
      at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders,
      evidence: [
        {
          text: facts.owners.isKept
            ? 'CODEOWNERS names no one owner of all these workflows'
            : 'there is no CODEOWNERS file',
        },
        { text: 'the policy names no owner of it' },
      ],
      remedy: remedy('Name an owner in the policy file.', [
        {
          title: 'Name an owner',
          detail: 'Add it to .keyreach.yml, so that rotation has a person.',
          command: yaml(['identities:', '  owners:', `    ${identity.name}: "@team"`]),
        },
      ]),
    },
  ]
}
