// Programs that a change lets read a key which the repository kept before.
import type { Reader } from '#reach/code.ts'
import type { Graph, Identity } from '#reach/graph.ts'
import { isSample } from '#reach/paths.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Draft, Facts } from './check.ts'
import { programsIn, saidOfReaders } from './programs.ts'
import { called } from './words.ts'

export function widenedPrograms({ readers, owners }: Facts, before: Graph): readonly Draft[] {
  return [...readers].flatMap(([id, added]) => {
    const identity = before.identities.get(id)
    const known = identity === undefined ? [] : placesOf(identity, before)
    if (identity === undefined || known.length === 0 || !isCounted(identity)) return []
    return [draftOf(identity, added, { known, isOthers: isOfOthers(added, known, owners.of) })]
  })
}

const roles = new Set<Identity['role']>(['model', 'cloud', 'dual'])

const isCounted = ({ role, nature }: Identity): boolean => nature === 'static' && roles.has(role)

/** Files that hand the key to somebody, or hold it. */
const placesOf = ({ id }: Identity, before: Graph): readonly string[] => [
  ...before.holdersOf(id).map(({ job }) => job.open.workflow.path),
  ...before.holdings
    .filter(({ identity, written, path }) => identity.id === id && written !== 'placeholder' && !isSample(path))
    .map(({ path }) => path),
]

/** Whether the code has owners, and none of them owns a place of the key. */
function isOfOthers(added: readonly Reader[], known: readonly string[], ownersOf: Facts['owners']['of']): boolean {
  const theirs = new Set(known.flatMap(ownersOf))
  return added.some(({ holding }) => {
    const own = ownersOf(holding.path)
    return own.length > 0 && theirs.size > 0 && own.every((owner) => !theirs.has(owner))
  })
}

type Known = { readonly known: readonly string[]; readonly isOthers: boolean }

function draftOf(identity: Identity, added: readonly Reader[], { known, isOthers }: Known): Draft {
  const programs = programsIn(added)
  return {
    subject: `read:${identity.id}`,
    identity,
    provider: identity.provider,
    severity: isOthers ? 'medium' : 'low',
    confidence: 'medium',
    title: `This change lets ${programs} read ${called(identity)}, too`,
    at: added.map(({ holding }) => holding.spot),
    holders: [],
    holdings: added.map(({ holding }) => holding),
    evidence: [
      {
        text: `before, it stood in ${[...new Set(known)].slice(0, mostPlaces).join(', ')}, and no file of that program read it`,
      },
      ...(isOthers ? [{ text: 'its owners in CODEOWNERS own none of the places that have the key' }] : []),
      ...saidOfReaders(added),
    ],
    remedy: remedy(
      'Give what is new an identity of its own: a key that several programs share is revoked for all of them, and its use is told of none.',
      [
        {
          title: 'Issue a key for the program',
          detail: `Let ${programs} read a variable of its own, filled with a key that was issued for it.`,
        },
      ],
    ),
  }
}

const mostPlaces = 4
