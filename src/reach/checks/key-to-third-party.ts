import type { HeldSink, Holder, JobNode } from '#reach/graph.ts'
import { isPinned } from '#reach/read/uses.ts'
import { pathOf, placeOf, remedy, replaceStep, yaml } from '#reach/remedies/steps.ts'
import { platformOwners } from '#reach/vocabulary/actions.ts'
import type { Use } from '#reach/workflow.ts'
import type { Check, Draft, Facts } from './check.ts'
import { redirectedKeys } from './redirected-keys.ts'
import { byIdentity, called } from './words.ts'

/** A key handed to an action or a workflow of somebody else that is not pinned, or everything by `secrets: inherit`. */
export const keyToThirdParty: Check = {
  id: 'identity/key-to-third-party',
  name: 'Key handed to a third party',
  find: (facts) => {
    const holders = facts.graph.holders.filter(({ identity }) => identity.role === 'model' || identity.role === 'cloud')
    return [
      ...[...byIdentity(holders)].flatMap(([, held]) => draftOf(held, facts)),
      ...facts.graph.jobs.flatMap(inheritedBy),
      ...redirectedKeys(facts),
    ]
  },
}

const vendorOwners: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['anthropics'],
  openai: ['openai'],
  google: ['google-github-actions', 'google-gemini', 'google'],
  gcp: ['google-github-actions', 'google'],
  aws: ['aws-actions', 'aws'],
  'aws-bedrock': ['aws-actions', 'aws'],
  azure: ['azure', 'microsoft'],
  'azure-ai': ['azure', 'microsoft'],
  huggingface: ['huggingface'],
  mistral: ['mistralai'],
  continue: ['continuedev'],
  opencode: ['sst', 'anomalyco'],
  factory: ['factory-ai'],
  augment: ['augmentcode'],
  warp: ['warpdotdev'],
  dashscope: ['qwenlm'],
}

type Handed = { readonly holder: Holder; readonly sink: HeldSink; readonly uses: Use }

function draftOf(holders: readonly Holder[], facts: Facts): readonly Draft[] {
  const handed = holders.flatMap(handedIn)
  const [first] = handed
  if (first === undefined) return []
  const { holder, sink, uses } = first
  const { identity } = holder
  const isWorkflow = sink.how === 'call'
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: 'medium',
      confidence: 'high',
      title: `${called(identity)} is handed to ${uses.text}, which ${isPinned(uses) ? 'lies outside this repository' : 'its owner can change at any time'}`,
      at: handed.map((entry) => entry.sink.spot),
      holders: handed.map((entry) => entry.holder),
      evidence: handed.map((entry) => ({
        text: `${entry.uses.text} takes it as ${entry.sink.name}`,
        spot: entry.sink.spot,
      })),
      remedy: remedy(
        'Pin it to a commit, and hand over a credential that expires.',
        [
          {
            title: 'Pin to a commit',
            detail: `In ${placeOf(holder)}, name the full commit${isWorkflow ? ' of the called workflow' : ''}, so that a moved tag changes nothing.`,
            command: `uses: ${uses.text.split('@')[0] ?? uses.text}@<full commit>   # ${uses.ref}`,
          },
          replaceStep(identity, holder, facts.policy),
        ],
        { policy: facts.policy, provider: identity.provider },
      ),
    },
  ]
}

const handedIn = (holder: Holder): readonly Handed[] =>
  holder.sinks.flatMap((sink) => {
    const uses = usesOf(holder, sink)
    if (uses === undefined || uses.kind !== 'remote') return []
    const isCall = sink.how === 'call'
    const isTrusted = isOwn(uses, holder.identity.provider)
    return isTrusted || (isPinned(uses) && !isCall) ? [] : [{ holder, sink, uses }]
  })

function usesOf({ job }: Holder, { how, view }: HeldSink): Use | undefined {
  if (how === 'call') return job.open.job.call?.uses
  return how === 'input' || how === 'step-env' ? view?.step.uses : undefined
}

function isOwn(uses: Use, provider: string | null): boolean {
  const owner = uses.repository.split('/')[0] ?? ''
  return platformOwners.has(owner) || (vendorOwners[provider ?? ''] ?? []).includes(owner)
}

/** `secrets: inherit` into a workflow of another repository hands over everything. */
function inheritedBy(job: JobNode): readonly Draft[] {
  const { call } = job.open.job
  if (call?.secrets !== 'inherit' || call.uses.kind !== 'remote') return []
  const { uses } = call
  const at = call.secretsSpot ?? uses.spot
  return [
    {
      subject: `${job.id}#inherit`,
      provider: null,
      severity: isPinned(uses) ? 'low' : 'medium',
      confidence: 'high',
      title: `Every secret is handed to ${uses.text}`,
      at: [at, uses.spot],
      holders: [],
      evidence: [
        { text: `secrets: inherit in job ${job.open.job.id} of ${pathOf(job.open.workflow)}`, spot: at },
        {
          text: isPinned(uses) ? 'it is pinned to a commit' : `${uses.ref} is a name that its owner can move`,
          spot: uses.spot,
        },
      ],
      remedy: remedy('Hand over the secrets that it needs, by name.', [
        {
          title: 'Name the secrets',
          detail: `Replace secrets: inherit in job ${job.open.job.id} by a map, and pin ${uses.text} to a commit.`,
          command: yaml(['secrets:', `  api-key: \${{ secrets.API_KEY }}`]),
        },
      ]),
    },
  ]
}
