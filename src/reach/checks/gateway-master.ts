// The master key of a model gateway in a workflow: it makes keys and reads everybody's spending, and calls models beside that.
import type { Holder, Holding } from '#reach/graph.ts'
import { placeOf, remedy, rotateStep } from '#reach/remedies/steps.ts'
import type { Draft, Facts } from './check.ts'
import { byIdentity, holderTable } from './words.ts'

const masterName = /^(?:LITELLM|PROXY|GATEWAY|LLM_GATEWAY|AI_GATEWAY)_(?:MASTER|ADMIN)_KEY$/

export function gatewayMasterDrafts({ graph }: Facts): readonly Draft[] {
  const said = new Map(
    graph.holdings
      .filter(
        ({ surface, name, identity }) => surface === 'gateway' && name === 'master_key' && identity.kind === 'variable',
      )
      .map((holding) => [holding.identity.name.toUpperCase(), holding]),
  )
  const holders = graph.holders.filter(
    ({ identity: { kind, name } }) => kind === 'secret' && (said.has(name) || masterName.test(name)),
  )
  return [...byIdentity(holders)].flatMap(([, held]) => draftOf(held, said.get(held[0]?.identity.name ?? '')))
}

function draftOf(holders: readonly Holder[], master: Holding | undefined): readonly Draft[] {
  const [first] = holders
  if (first === undefined) return []
  const { identity } = first
  const isOutside = holders.some(({ trust }) => trust === 'outsider')
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: isOutside ? 'high' : 'medium',
      confidence: master === undefined ? 'medium' : 'high',
      title: `${identity.name}, the master key of the gateway, stands in job ${first.job.open.job.id}`,
      at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders,
      evidence: [
        ...(master === undefined
          ? [{ text: 'its name says that it is a gateway’s master key' }]
          : [{ text: `${master.path} makes it the gateway’s master key`, spot: master.spot }]),
        ...holderTable(holders),
      ],
      remedy: remedy(
        'Give the workflow a key of its own from the gateway; keep the master key with those who run it.',
        [
          {
            title: 'Make a virtual key for this workflow',
            detail: `Let the gateway issue a key with only the models, the budget and the days that ${placeOf(first)} needs, and store that one instead of ${identity.name}.`,
            command: [
              'curl "$GATEWAY_URL/key/generate" -H "Authorization: Bearer $MASTER_KEY" -H "Content-Type: application/json" \\',
              `  -d '{"key_alias": "${first.job.open.job.id}", "models": ["…"], "max_budget": 10, "budget_duration": "30d", "duration": "90d"}'`,
            ].join('\n'),
            url: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
          },
          rotateStep(identity, holders),
        ],
      ),
    },
  ]
}
