import type { PowerUse } from '#reach/powers.ts'
import { commandsOf } from '#reach/read/shell.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import { type Spot, spotInScript } from '#reach/spot.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf, jobPlace } from './agents.ts'
import type { Check, Draft, Said } from './check.ts'

/** The job of an agent approves, merges, pushes to the default branch or publishes. */
export const agentApproves: Check = {
  id: 'identity/agent-approves',
  name: 'An agent’s job approves',
  find: (facts) =>
    agentsOf(facts).flatMap((agent) => {
      const acts = actsOf(agent)
      return acts.length === 0 ? [] : [draftOf(agent, acts)]
    }),
}

const approval = /^gh\spr\s(?:merge\b|review\s(?:.*\s)?(?:--approve|-a)(?:\s|$))/
const defaultPush =
  /^git\s(?:-\S+\s\S+\s)*push\s(?:.*\s)?(?:(?:HEAD|[\w./-]+):)?(?:refs\/heads\/)?(?:main|master)(?:\s|$)/
const approvingTool = /Bash\((gh pr (?:merge|review)|git push)(?::\*|\s[^)]*|\*)?\)|\((gh pr merge|git push)\)/g

/** Commands of steps from the agent on, and tools that it may use itself. */
function actsOf(agent: AgentIn): readonly Said[] {
  const { job, use } = agent
  const later = job.open.steps.slice(use.view.index)
  const commands = later.flatMap((view) => {
    const { run } = view.step
    if (run === undefined) return []
    return commandsOf(run.text)
      .filter(({ text }) => approval.test(text) || defaultPush.test(text))
      .map(({ text, start }) => ({ text: `runs “${text.slice(0, 80)}”`, spot: spotInScript(run, start) }))
  })
  const published = job.open.powers
    .filter((power) => power.power === 'publish' && power.view.index >= use.view.index && !isWithheld(power))
    .map(({ what, spot }) => ({ text: `publishes by ${what}`, spot }))
  return [...commands, ...published, ...toolsOf(agent)]
}

const dryRun = /dry[-_]run/i

const isWithheld = ({ view }: PowerUse): boolean => dryRun.test(view.step.run?.text ?? '')

function toolsOf({ use }: AgentIn): readonly Said[] {
  const texts: { readonly text: string; readonly spot: Spot }[] = [...use.view.inputs]
    .filter(([name]) => name !== 'prompt')
    .map(([, { text, spot }]) => ({ text, spot }))
  return texts.flatMap(({ text, spot }) =>
    [...text.matchAll(approvingTool)].map(([, shell, bare]) => ({
      text: `may run “${shell ?? bare ?? ''}” itself`,
      spot,
    })),
  )
}

function draftOf(agent: AgentIn, acts: readonly Said[]): Draft {
  const { job, use, holders } = agent
  const [first] = acts
  return {
    subject: agentSubject(agent),
    ...(holders[0] === undefined ? {} : { identity: holders[0].identity }),
    provider: use.provider,
    severity: acts.every(({ text }) => text.includes('git push” itself')) ? 'medium' : 'high',
    confidence: 'medium',
    title: `${agentPlace(agent)} also decides: it ${first?.text ?? 'approves'}`,
    at: [...acts.flatMap(({ spot }) => spot ?? []), use.view.spot],
    holders,
    evidence: [...acts, { text: `${use.agent} runs in the same job`, spot: use.view.spot }],
    remedy: remedy('Leave merging and publishing to people, or to a job behind an environment with reviewers.', [
      {
        title: 'Move the decision out of the agent’s job',
        detail: `Let ${jobPlace(job)} open a pull request only; merge it from the page, or from a job that waits for a reviewer.`,
        command: yaml([
          'jobs:',
          `  ${job.open.job.id}-merge:`,
          `    needs: ${job.open.job.id}`,
          '    environment: merge   # with required reviewers',
        ]),
      },
    ]),
  }
}
