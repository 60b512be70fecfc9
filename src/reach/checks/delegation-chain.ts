import type { HeldSink, Holder } from '#reach/graph.ts'
import { placeOf, remedy, replaceStep } from '#reach/remedies/steps.ts'
import type { Spot } from '#reach/spot.ts'
import type { Check, Draft, Facts } from './check.ts'
import { byIdentity, called, plural } from './words.ts'

/** A secret that passes two or more hands, or everything at once, before somebody uses it. */
export const delegationChain: Check = {
  id: 'identity/delegation-chain',
  name: 'Long delegation',
  find: (facts) => {
    const holders = facts.graph.holders.filter(({ identity }) => identity.role === 'model' || identity.role === 'cloud')
    return [...byIdentity(holders)].flatMap(([, held]) => draftOf(held, facts))
  },
}

type Chain = { readonly holder: Holder; readonly sink: HeldSink; readonly depth: number; readonly isInherited: boolean }

const isHop = (via: string): boolean => !via.startsWith('called by')

function draftOf(holders: readonly Holder[], facts: Facts): readonly Draft[] {
  const chains = holders
    .flatMap((holder) => holder.sinks.map((sink) => chainOf(holder, sink)))
    .filter(({ depth, isInherited }) => depth >= 2 || isInherited)
    .sort((a, b) => b.depth - a.depth)
  const [first] = chains
  if (first === undefined) return []
  const { holder, sink, depth } = first
  const { identity } = holder
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: depth >= 3 ? 'medium' : 'low',
      confidence: 'high',
      title: `${called(identity)} passes ${plural(depth, 'hand')} before job ${holder.job.open.job.id} uses it`,
      at: chains.map((chain) => chain.sink.spot),
      holders: [...new Set(chains.map((chain) => chain.holder))],
      evidence: [
        ...sink.via
          .filter(isHop)
          .map((via, index) => ({ text: `${index + 1}. ${via}`, spot: spotOf(via, sink, facts) })),
        ...(chains.length > 1
          ? [{ text: `${plural(chains.length - 1, 'more place')} at the end of such chains` }]
          : []),
      ],
      remedy: remedy(
        'Get the credential where it is used.',
        [
          {
            title: 'Mint it in the called workflow',
            detail: `Let ${placeOf(holder)} federate itself, with job_workflow_ref in the trusted claims, so that no caller holds or passes a key.`,
          },
          replaceStep(identity, holder, facts.policy),
        ],
        { policy: facts.policy, provider: identity.provider },
      ),
    },
  ]
}

const callHop = /^(?:inherited from|(secret|input) (\S+) of) (\S+\.ya?ml)$/

/** The line that hands it on: of the call where a workflow does, else of the sink. */
function spotOf(via: string, sink: HeldSink, { graph }: Facts): Spot {
  const [, kind, name = '', path] = callHop.exec(via) ?? []
  if (path === undefined) return sink.spot
  const job = graph.jobs.find(({ id }) => id.startsWith(`${path}#`) && sink.via.includes(`called by ${id}`))
  const call = job?.open.job.call
  if (call === undefined) return sink.spot
  const bindings = kind === 'input' || call.secrets === 'inherit' ? call.inputs : call.secrets
  const binding = bindings.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
  return binding?.spot ?? call.secretsSpot ?? call.uses.spot
}

/** The longest single path: hops through several callers of one workflow are alternatives, not a chain. */
function chainOf(holder: Holder, sink: HeldSink): Chain {
  const hops = sink.via.filter(isHop)
  const callers = hops.filter((hop) => callerHop.test(hop))
  const depth = hops.length - callers.length + Math.min(callers.length, longestCall(holder))
  return { holder, sink, depth, isInherited: hops.some((hop) => hop.startsWith('inherited')) }
}

const callerHop = /^(?:inherited from|secret \S+ of|input \S+ of) \S+\.ya?ml$/

const longestCall = ({ job }: Holder): number => Math.max(0, ...job.contexts.map(({ chain }) => chain.length))
