import type { Severity } from '#model/severity.ts'
import { remedy, replaceStep } from '#reach/remedies/steps.ts'
import { settingsDrafts } from './agent-settings.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf, hasStaticKey, isReadOnly } from './agents.ts'
import { type Check, type Draft, type Facts, lowered } from './check.ts'

/** An agent that asks nobody, leaves its sandbox or may run any command. */
export const agentUnrestricted: Check = {
  id: 'identity/agent-unrestricted',
  name: 'Unrestricted agent',
  find: (facts) => [
    ...agentsOf(facts)
      .filter(({ use }) => use.bypasses.length > 0)
      .map((agent) => draftOf(agent, facts)),
    ...settingsDrafts(facts),
  ],
}

function draftOf(agent: AgentIn, facts: Facts): Draft {
  const { use, job, holders } = agent
  const [holder] = holders
  const [first] = use.bypasses
  const what = [...new Set(use.bypasses.map((bypass) => bypass.what))]
  return {
    subject: agentSubject(agent),
    ...(holder === undefined ? {} : { identity: holder.identity }),
    provider: use.provider,
    severity: severityOf(agent),
    confidence: 'high',
    title: `${agentPlace(agent)} ${what[0] ?? 'is unrestricted'}`,
    at: [first?.spot ?? use.view.spot, use.view.spot],
    holders,
    evidence: [
      ...use.bypasses.map((bypass) => ({ text: `${use.agent} ${bypass.what}`, spot: bypass.spot })),
      ...(hasStaticKey(agent)
        ? holders.map(({ identity }) => ({ text: `stored key: ${identity.name}` }))
        : [{ text: 'no stored key of the model is in the job' }]),
      ...(isReadOnly(job) ? [{ text: 'the job’s token may only read' }] : []),
    ],
    remedy: remedy(
      'List the tools that the task needs, and leave the sandbox on.',
      [
        {
          title: 'Allow tools by name',
          detail: `In step “${use.view.label}” of job ${job.open.job.id}, take out the option by which ${use.agent} ${what.join(' and ')}, and list the commands that it needs.`,
          ...commandFor(use.agent),
        },
        ...(holder?.identity.nature === 'static' ? [replaceStep(holder.identity, holder, facts.policy)] : []),
      ],
      { policy: facts.policy, provider: use.provider },
    ),
  }
}

const lists: Readonly<Record<string, string>> = {
  'Claude Code': 'claude_args: --allowedTools "Read,Grep,Bash(gh issue view:*)"',
  'Gemini CLI': `settings: '{"tools": {"core": ["read_file", "run_shell_command(gh issue view)"]}}'`,
  Codex: 'sandbox: read-only',
}

/** How this agent is told what it may use, where that is known. */
function commandFor(agent: string): { readonly command?: string } {
  const command = lists[agent]
  return command === undefined ? {} : { command }
}

/** Without a stored key medium; with one high, less one where the token reads only and no outsider starts it. */
function severityOf(agent: AgentIn): Severity {
  const { use, job, node } = agent
  if (!hasStaticKey(agent)) return 'medium'
  const isOnlyUnlisted = use.bypasses.every(({ what }) => what.startsWith('has no list'))
  const isInside = node.trust === 'maintainer' || node.trust === 'collaborator'
  return lowered('high', (isOnlyUnlisted ? 1 : 0) + (isInside && isReadOnly(job) ? 1 : 0))
}
