import { type Handed, handedBy } from '#reach/agent-output.ts'
import { groupBy } from '#reach/group-by.ts'
import { remedy } from '#reach/remedies/steps.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf } from './agents.ts'
import type { Check, Draft, Said } from './check.ts'
import { few } from './words.ts'

/** The output of one agent is the input of another that holds more. */
export const agentChain: Check = {
  id: 'identity/agent-chain',
  name: 'One agent’s output feeds another',
  find: (facts) => {
    const agents = agentsOf(facts)
    const byWorkflow = groupBy(agents, ({ job }) => job.open.workflow.path)
    return agents.flatMap((source) => {
      const near = byWorkflow.get(source.job.open.workflow.path) ?? []
      const handed = handedBy(source.job, source.use, [...new Set(near.map(({ job }) => job))])
      return near.flatMap((target) => {
        const found = handed.find(({ view }) => view === target.use.view)
        return found === undefined || !holdsMore(target, source) ? [] : [draftOf({ source, target, found })]
      })
    })
  },
}

const holdsMore = (target: AgentIn, source: AgentIn): boolean =>
  target.job.level > source.job.level ||
  target.holders.length > source.holders.length ||
  target.use.tokens.length > source.use.tokens.length

function moreOf({ job, use }: AgentIn): Said {
  const text = `the second agent holds more: ${few(job.privileges.map((privilege) => privilege.text)) || 'another key'}`
  return { text, spot: job.privileges.find(({ spot }) => spot !== undefined)?.spot ?? use.view.spot }
}

type Link = { readonly source: AgentIn; readonly target: AgentIn; readonly found: Handed }

function draftOf({ source, target, found }: Link): Draft {
  return {
    subject: agentSubject(target),
    ...(target.holders[0] === undefined ? {} : { identity: target.holders[0].identity }),
    provider: target.use.provider,
    severity: 'medium',
    confidence: 'high',
    title: `${agentPlace(target)} is fed by ${source.use.agent} of job ${source.job.open.job.id}`,
    at: [found.spot, target.use.view.spot, source.use.view.spot],
    holders: target.holders,
    evidence: [
      { text: `${found.name || 'its script'} is \${{ ${found.reference} }}`, spot: found.spot },
      moreOf(target),
    ],
    remedy: remedy(
      'Check the first answer against a schema before the second agent sees it, and let the second hold no more.',
      [
        {
          title: 'Validate between the two',
          detail: `Between “${source.use.view.label}” and “${target.use.view.label}”, accept only the fields and values that the second needs.`,
        },
      ],
    ),
  }
}
