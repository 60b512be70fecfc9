import type { Severity } from '#model/severity.ts'
import { gateStep, readOnlyStep, remedy, replaceStep } from '#reach/remedies/steps.ts'
import type { Start } from '#reach/trust.ts'
import { eventsOf, gatesOf, gateTexts } from '#reach/trust.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf, hasStaticKey } from './agents.ts'
import { type Check, type Draft, type Facts, lowered, type Said } from './check.ts'
import { plainPromptDrafts } from './plain-prompts.ts'
import { called } from './words.ts'

/** Text of outsiders can reach a prompt in a job that holds a key. */
export const untrustedPrompt: Check = {
  id: 'identity/untrusted-prompt',
  name: 'Outsiders’ text in a prompt',
  find: (facts) => [
    ...agentsOf(facts)
      .filter(({ node }) => node.trust === 'outsider' || node.trust === 'gated')
      .flatMap((agent) => draftOf(agent, facts)),
    ...plainPromptDrafts(facts),
  ],
}

function draftOf(agent: AgentIn, facts: Facts): readonly Draft[] {
  const { job, node, use, holders } = agent
  const text = textOf(agent)
  if (text === undefined) return []
  const outside = node.starts.filter(({ by }) => by === 'outsider')
  const gates = gatesOf(node.starts)
  const { severity, why } = weigh(agent, outside, text)
  const [holder] = holders
  const identity = holder?.identity
  return [
    {
      subject: agentSubject(agent),
      ...(identity === undefined ? {} : { identity }),
      provider: use.provider,
      severity,
      confidence: text.isCertain ? 'high' : 'medium',
      title: `Text from outsiders reaches ${agentPlace(agent)}`,
      at: [use.view.spot, ...outside.map(({ spot }) => spot), ...use.untrusted.map(({ spot }) => spot)],
      holders,
      evidence: [
        {
          text: `started by ${eventsOf(outside).join(', ')}`,
          ...(outside[0] === undefined ? {} : { spot: outside[0].spot }),
        },
        text.said,
        ...gateTexts(outside).map((said) => ({ text: said })),
        ...why,
      ],
      remedy: remedy(
        'Keep what an outsider writes away from anything that the job may do.',
        [
          ...(holder === undefined || gates.length > 0 ? [] : [gateStep(holder)]),
          ...(holder === undefined || job.level === 0 ? [] : [readOnlyStep(holder)]),
          ...(identity?.nature === 'static' ? [replaceStep(identity, holder, facts.policy)] : []),
          {
            title: 'Give the agent only the tools of this task',
            detail: `List the tools of ${use.agent} in step “${use.view.label}”, without a free shell, and check its answer in a second job before anything is written.`,
          },
        ],
        { policy: facts.policy, provider: use.provider },
      ),
    },
  ]
}

type Text = { readonly said: Said; readonly isCertain: boolean }

/** How outsiders' text gets there: written into the prompt, read by the action, or fetched on the way. */
function textOf({ use, node }: AgentIn): Text | undefined {
  const [written] = use.untrusted
  if (written !== undefined)
    return { said: { text: `the prompt contains ${written.what}`, spot: written.spot }, isCertain: true }
  if (use.readsEvent)
    return { said: { text: `${use.agent} reads the event’s own text`, spot: use.view.spot }, isCertain: true }
  const events = eventsOf(node.starts.filter(({ by }) => by === 'outsider'))
  if (events.every((event) => withoutText.has(event))) return undefined
  return {
    said: {
      text: `unresolved: files or tools may bring the text of ${events.join(', ')} into the prompt`,
      spot: use.view.spot,
    },
    isCertain: false,
  }
}

const withoutText = new Set(['watch', 'fork'])

/**
 * Critical only without a gate, with a stored key and with the power to act. Each gate takes a level, a stored key's
 * absence takes one, and one more goes where the tools are limited or the way of the text is not certain.
 */
function weigh(
  agent: AgentIn,
  outside: readonly Start[],
  text: Text,
): { readonly severity: Severity; readonly why: readonly Said[] } {
  const { job, use } = agent
  const isStatic = hasStaticKey(agent)
  const open = outside.filter(({ gates }) => gates.length === 0)
  const powers = job.privileges.filter(({ level, kind }) => level >= 2 && kind !== 'command')
  const kinds = new Set(outside.flatMap(({ gates }) => gates.map(({ kind }) => kind)))
  const why: Said[] = powers.map(({ text, spot }) =>
    spot === undefined ? { text } : { text: `beside it: ${text}`, spot },
  )
  if (!isStatic) why.push({ text: 'no stored key of the model is in the job' })
  const base: Severity = isStatic && powers.length > 0 && open.length > 0 ? 'critical' : 'high'
  const isLimited = use.bypasses.length === 0 && hasToolList(agent)
  if (isLimited) why.push({ text: 'its tools are listed and contain no free shell', spot: use.view.spot })
  const isDoubtful = isLimited || !text.isCertain
  const levels = (open.length > 0 ? 0 : kinds.size) + (isStatic ? 0 : 1) + (isDoubtful ? 1 : 0)
  return {
    severity: lowered(base, levels),
    why: [...why, ...agent.holders.map(({ identity }) => ({ text: `key: ${called(identity)}` }))],
  }
}

const toolList = /--allowed-?[tT]ools|allowed_tools|"allow"\s*:|"coreTools"\s*:|"core"\s*:|--disallowed-?[tT]ools/

const hasToolList = ({ use }: AgentIn): boolean =>
  [...use.view.inputs].some(([name, { text }]) => toolList.test(`${name}: ${text}`)) ||
  toolList.test(use.view.step.run?.text ?? '')
