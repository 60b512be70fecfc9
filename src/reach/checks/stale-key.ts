import type { Severity } from '#model/severity.ts'
import type { Holder, Holding, Identity } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { remedy } from '#reach/remedies/steps.ts'
import { normalName } from '#reach/vocabulary/names.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { holderTable, plural } from './words.ts'

/** A key whose provider nothing in the repository names any more. */
export const staleKey: Check = {
  id: 'identity/stale-key',
  name: 'A key that nothing uses',
  find: (facts) => {
    if (facts.unused.size === 0) return []
    const identities = [...facts.graph.identities.values()].filter(
      ({ provider, nature }) => provider !== null && facts.unused.has(provider) && nature === 'static',
    )
    return [...groupBy(identities, ({ name }) => normalName(name)).values()].flatMap((same) => draftOf(same, facts))
  },
}

function draftOf(identities: readonly Identity[], facts: Facts): readonly Draft[] {
  const { graph } = facts
  const ids = new Set(identities.map(({ id }) => id))
  const holders = identities.flatMap(({ id }) => graph.holdersOf(id))
  const holdings = graph.holdings.filter(({ identity }) => ids.has(identity.id))
  const [identity] = identities
  if (identity === undefined || !isKeptOnly(holders, holdings)) return []
  const used = usedInstead(identity, facts)
  return [
    {
      subject: `stale:${normalName(identity.name)}`,
      identity,
      provider: identity.provider,
      severity: severityOf(holders, holdings),
      confidence: 'medium',
      title: `${identity.name} is kept, and nothing in the repository uses ${identity.provider}`,
      at: [...holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)), ...holdings.map(({ spot }) => spot)],
      holders,
      holdings,
      evidence: [
        {
          text: `no file but those that keep its key names ${identity.provider}: no import, dependency, model, command or action`,
        },
        ...used,
        ...holderTable(holders),
        ...holdings.map(({ path, name, spot, written }) => ({
          text: `${path}: ${written === 'literal' ? 'has a value of' : 'names'} ${name}`,
          spot,
        })),
      ],
      remedy: remedy('Remove the reference, then revoke the key.', [
        {
          title: 'Remove what hands it on',
          detail: `Delete ${identity.name} from ${placesOf(holders, holdings)}. Should a program outside of this repository need it, let that hold a key of its own.`,
        },
        {
          title: 'Revoke the key and delete the secret',
          detail: `At ${identity.provider}, revoke the key; then delete the secret ${identity.name} from the settings. A key that nobody misses is found by nobody but a thief.`,
        },
      ]),
    },
  ]
}

/** Handed to scripts only, and to env files that no service takes: an action, an image or a server may read it by its own code. */
const isKeptOnly = (holders: readonly Holder[], holdings: readonly Holding[]): boolean =>
  holders.length + holdings.length > 0 &&
  holders.every(({ job, sinks }) => sinks.every(({ how }) => plainSinks.has(how)) && runsScriptsOnly(job)) &&
  holdings.every(({ surface, via }) => surface === 'env-file' && via.length === 0)

const plainSinks = new Set(['step-env', 'job-env', 'workflow-env'])
const own = /^actions\/|^astral-sh\/setup-uv$|^pnpm\/action-setup$|^oven-sh\/setup-bun$/

const runsScriptsOnly = ({ open }: Holder['job']): boolean =>
  open.job.call === undefined &&
  open.steps.every(({ step: { uses } }) => uses === undefined || uses.kind === 'local' || own.test(uses.repository))

/** A template that names a provider too many costs nothing; a live secret is worth stealing. */
function severityOf(holders: readonly Holder[], holdings: readonly Holding[]): Severity {
  if (holders.length > 0) return 'medium'
  return holdings.some(({ written }) => written === 'literal') ? 'medium' : 'info'
}

/** Other providers of the same kind, whose keys are used: the old one was likely left behind. */
function usedInstead(identity: Identity, { graph, unused }: Facts): readonly Said[] {
  const others = [...graph.identities.values()].flatMap(({ role, provider }) =>
    role === identity.role && provider !== null && !unused.has(provider) ? [provider] : [],
  )
  const distinct = [...new Set(others)]
  return distinct.length === 0 ? [] : [{ text: `in use instead: ${distinct.join(', ')}` }]
}

function placesOf(holders: readonly Holder[], holdings: readonly Holding[]): string {
  const files = [...new Set([...holders.map(({ job }) => job.open.workflow.path), ...holdings.map(({ path }) => path)])]
  const more = files.length - 6
  return more > 0 ? `${files.slice(0, 6).join(', ')} and ${plural(more, 'more file')}` : files.join(', ')
}
