import type { Holder, Identity } from '#reach/graph.ts'
import { remedy, rotateStep } from '#reach/remedies/steps.ts'
import { executionRoles, type Meaning } from '#reach/vocabulary/names.ts'
import type { Check, Draft } from './check.ts'
import { byIdentity, called, holderTable } from './words.ts'

/** One secret that several systems take. */
export const oneKeyManySystems: Check = {
  id: 'identity/one-key-many-systems',
  name: 'One key for several systems',
  find: ({ graph }) => [...byIdentity(graph.holders)].flatMap(([, holders]) => draftOf(holders)),
}

/** Interfaces that other vendors speak too: a variable of theirs does not name the system behind it. */
const dialects = new Set(['openai', 'anthropic', 'azure-ai', 'litellm', 'google', 'vercel-ai-gateway', 'openrouter'])

/** Systems that the receivers of a key take it for; null providers and settings tell nothing. */
export function systemsOf(identity: Identity): readonly Meaning[] {
  const named = identity.meanings.filter(
    ({ role, provider }) => provider !== null && role !== 'configuration' && role !== 'workflow-token',
  )
  const models = named.filter(({ role }) => role === 'model' || role === 'dual')
  const known = models.filter(({ provider }) => !dialects.has(provider ?? ''))
  const spoken = models.filter(({ provider }) => dialects.has(provider ?? ''))
  // Of several dialects one may be the real one; they count once, and not at all beside a vendor of its own.
  const counted = known.length > 0 ? known : spoken.slice(0, 1)
  const others = named.filter(({ role }) => role !== 'model' && role !== 'dual' && !executionRoles.has(role))
  return [...distinctProviders(counted), ...distinctProviders(others)]
}

const distinctProviders = (meanings: readonly Meaning[]): readonly Meaning[] => [
  ...new Map(meanings.map((meaning) => [meaning.provider, meaning])).values(),
]

function draftOf(holders: readonly Holder[]): readonly Draft[] {
  const [first] = holders
  if (first === undefined || first.identity.kind !== 'secret') return []
  const { identity } = first
  const systems = systemsOf(identity)
  const providers = new Set(systems.map(({ provider }) => provider))
  if (providers.size < 2 || identity.role !== 'model') return []
  const names = [...providers].join(', ')
  const lines = holders.flatMap(({ sinks }) => sinks.map(({ name, spot }) => ({ text: `given as ${name}`, spot })))
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: 'medium',
      confidence: 'medium',
      title: `${called(identity)} is handed to several systems: ${names}`,
      at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders,
      evidence: [...lines.slice(0, 12), ...holderTable(holders)],
      remedy: remedy('Use one credential per system.', [
        {
          title: 'Store a key of its own for each system',
          detail: `Create a secret for each of ${names} and map it where ${identity.name} is mapped now.`,
          command: systems
            .map(({ provider }) => `${(provider ?? '').toUpperCase().replaceAll('-', '_')}_API_KEY`)
            .join('\n'),
        },
        rotateStep(identity, holders),
      ]),
    },
  ]
}
