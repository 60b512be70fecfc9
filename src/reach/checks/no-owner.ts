import { namedOwner } from '#reach/codeowners.ts'
import type { Holder, Holding, Identity } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isSample } from '#reach/paths.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import type { Check, Draft, Facts } from './check.ts'
import { isModelOrCloud } from './roles.ts'
import { byIdentity, called, plural, workflowsOf } from './words.ts'

/** A shared key that nobody is named for. */
export const noOwner: Check = {
  id: 'identity/no-owner',
  name: 'A shared key without an owner',
  find: (facts) => [
    ...[...byIdentity(facts.graph.holders.filter(({ identity }) => isModelOrCloud(identity)))].flatMap(([, holders]) =>
      draftOf(holders, facts),
    ),
    ...[...groupBy(servedKeys(facts), ({ identity }) => identity.id).values()].flatMap((holdings) =>
      servedDraft(holdings, facts),
    ),
  ],
}

const served = new Set<Holding['surface']>(['compose', 'kubernetes', 'mcp'])

/** Keys that services and tool servers are given. */
const servedKeys = ({ graph }: Facts): readonly Holding[] =>
  graph.holdings.filter(
    ({ identity, surface, path }) => isModelOrCloud(identity) && served.has(surface) && !isSample(path),
  )

function servedDraft(holdings: readonly Holding[], { policy, owners }: Facts): readonly Draft[] {
  const files = [...new Set(holdings.map(({ path }) => path))]
  const [first] = holdings
  if (first === undefined || files.length < 2) return []
  const { identity } = first
  const named = namedOwner(policy, identity.name, identity.id)
  const [some, ...others] = files.map((path) => owners.of(path))
  const isOwned = (some ?? []).some((owner) => others.every((list) => list.includes(owner)))
  if (named !== undefined || isOwned) return []
  return [
    {
      subject: `served:${identity.id}`,
      identity,
      provider: identity.provider,
      severity: 'info',
      confidence: 'high',
      title: `${called(identity)} is given to services in ${plural(files.length, 'file')} and nobody owns it`,
      at: holdings.map(({ spot }) => spot),
      holders: [],
      holdings,
      evidence: [
        {
          text: owners.isKept ? 'CODEOWNERS names no one owner of all these files' : 'there is no CODEOWNERS file',
        },
        ...holdings.map(({ path, holder, name, spot }) => ({ text: `${path}: ${holder} has it as ${name}`, spot })),
      ],
      remedy: ownerRemedy(identity),
    },
  ]
}

/** The owner that the policy names for an identity, or the one whom CODEOWNERS gives all its workflows. */
export function ownerOf(
  holders: readonly Holder[],
  { policy, owners }: Pick<Facts, 'policy' | 'owners'>,
): string | undefined {
  const identity = holders[0]?.identity
  if (identity === undefined) return undefined
  const named = namedOwner(policy, identity.name, identity.id)
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
      remedy: ownerRemedy(identity),
    },
  ]
}

const ownerRemedy = ({ name }: Identity) =>
  remedy('Name an owner in the policy file.', [
    {
      title: 'Name an owner',
      detail: 'Add it to .keyreach.yml, so that rotation has a person.',
      command: yaml(['identities:', '  owners:', `    ${name}: "@team"`]),
    },
  ])
