// Services, tool servers and files that a change lets hold an identity which was there before.
import type { Graph, Holding, Identity } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isSample } from '#reach/paths.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Draft } from './check.ts'
import { called } from './words.ts'

export function widenedServices(before: Graph, after: Graph): readonly Draft[] {
  const known = groupBy(before.holdings, ({ identity }) => identity.id)
  return [...groupBy(after.holdings.filter(isCounted), ({ identity }) => identity.id)].flatMap(([id, holdings]) => {
    const old = known.get(id)
    const identity = before.identities.get(id)
    return old === undefined || identity === undefined ? [] : draftOf(identity, old, holdings)
  })
}

const roles = new Set<Identity['role']>(['model', 'cloud', 'vcs', 'dual'])

const isCounted = ({ identity, path }: Holding): boolean => roles.has(identity.role) && !isSample(path)

const placeOf = ({ path, holder }: Holding): string => `${path}#${holder}`

function draftOf(identity: Identity, old: readonly Holding[], now: readonly Holding[]): readonly Draft[] {
  const before = new Set(old.map(placeOf))
  const after = new Set(now.map(placeOf))
  const gone = old.filter((holding) => !after.has(placeOf(holding)))
  const added = now.filter(
    (holding) => !before.has(placeOf(holding)) && !gone.some((other) => isSameMoved(other, holding)),
  )
  const [first] = added
  if (first === undefined) return []
  return [
    {
      subject: `served:${identity.id}`,
      identity,
      provider: identity.provider,
      severity: 'medium',
      confidence: 'high',
      title: `This change widens what ${called(identity)} reaches: ${wordsOf(first)} receives it, too`,
      at: added.map(({ spot }) => spot),
      holders: [],
      holdings: added,
      evidence: [
        { text: `before: ${before.size} consumers beside the workflows; now: ${after.size}` },
        ...added.map((holding) => ({
          text: `${wordsOf(holding)} has it as ${holding.name}${holding.via.length === 0 ? '' : `, by ${holding.via.join(', ')}`}`,
          spot: holding.spot,
        })),
      ],
      remedy: remedy(
        'Give what is new an identity of its own, or replace the key with the change: what could be reached with it is not what it was issued for.',
        [
          {
            title: 'Issue a key for the new consumer',
            detail: `Let ${added.map(wordsOf).join('; ')} hold a key of their own, so that one can be revoked without the others.`,
          },
        ],
      ),
    },
  ]
}

/** A service under another name in its file, or in another file under its name. */
const isSameMoved = (a: Holding, b: Holding): boolean =>
  a.surface === b.surface && (a.path === b.path || (a.holder === b.holder && a.holder !== a.path))

const wordsOf = ({ path, holder }: Holding): string => (holder === path ? path : `${holder} of ${path}`)
