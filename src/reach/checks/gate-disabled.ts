import type { Severity } from '#model/severity.ts'
import { remedy } from '#reach/remedies/steps.ts'
import { gatesOf } from '#reach/trust.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf, isReadOnly } from './agents.ts'
import { type Check, type Draft, lowered } from './check.ts'

/** A wildcard or an option switches off the agent action's own check of who starts it. */
export const gateDisabled: Check = {
  id: 'identity/gate-disabled',
  name: 'An agent’s own gate is off',
  find: (facts) =>
    agentsOf(facts)
      .filter(({ use }) => use.opened.length > 0)
      .map(draftOf),
}

function draftOf(agent: AgentIn): Draft {
  const { node, use, job, holders } = agent
  const [first] = use.opened
  const spots = use.opened.map(({ spot }) => spot)
  const gates = gatesOf(node.starts)
  return {
    subject: agentSubject(agent),
    ...(holders[0] === undefined ? {} : { identity: holders[0].identity }),
    provider: use.provider,
    severity: severityOf(agent, gates.length),
    confidence: 'high',
    title: `${first?.what.split(':')[0] ?? 'An option'} lets anyone start ${agentPlace(agent)}`,
    at: [...spots, use.view.spot],
    holders,
    evidence: [
      ...use.opened.map(({ what, spot }) => ({ text: what, spot })),
      ...gates.map((gate) => ({ text: `gate before it: ${gate}` })),
      ...(node.trust === 'outsider' || node.trust === 'gated'
        ? []
        : [{ text: 'no trigger of this workflow is open to outsiders' }]),
      ...(isReadOnly(job) ? [{ text: 'the job may only read' }] : []),
    ],
    remedy: remedy('Name the accounts that may start it, or leave the action’s own check on.', [
      {
        title: 'Remove the wildcard',
        detail: `Delete ${use.opened.map(({ input }) => input).join(' and ')} from step “${use.view.label}” of job ${job.open.job.id}, or list accounts.`,
        command: use.opened.map(insteadOf).join('\n'),
      },
    ]),
  }
}

/** A list of accounts where the option takes one, else the option's own no. */
function insteadOf({ input, what }: AgentIn['use']['opened'][number]): string {
  if (isSwitch.test(what)) return `${input}: false`
  return input.includes('bot') ? `${input}: dependabot[bot]   # instead of *` : `${input}: octocat   # instead of *`
}

const isSwitch = /: ['"]?true/i

/** Opened for users and reachable by outsiders it is high; for bots only, behind gates or where nobody outside can start it, less. */
function severityOf({ node, use, job }: AgentIn, gates: number): Severity {
  const isForUsers = use.opened.some(({ input }) => !input.includes('bot'))
  if (node.trust !== 'outsider' && node.trust !== 'gated') return 'low'
  const levels = (isForUsers ? 0 : 1) + (gates > 0 && node.trust === 'gated' ? 1 : 0) + (isReadOnly(job) ? 1 : 0)
  return lowered('high', levels)
}
