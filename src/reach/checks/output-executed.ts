import type { Severity } from '#model/severity.ts'
import { type Handed, handedBy } from '#reach/agent-output.ts'
import type { AgentUse } from '#reach/agents.ts'
import type { JobNode } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { commandsOf, writtenBy } from '#reach/read/shell.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import { type Spot, spotInScript } from '#reach/spot.ts'
import { agentCommands } from '#reach/vocabulary/agent-commands.ts'
import { type AgentIn, agentPlace, agentSubject, agentsOf } from './agents.ts'
import { type Check, type Draft, type Said, worst } from './check.ts'

/** What a model says is run: in a script, by a shell, through GITHUB_ENV. */
export const outputExecuted: Check = {
  id: 'identity/output-executed',
  name: 'Model output is executed',
  find: (facts) => {
    const jobs = groupBy(facts.graph.jobs, ({ open }) => open.workflow)
    return agentsOf(facts).flatMap((agent) => draftOf(agent, jobs.get(agent.job.open.workflow) ?? []))
  },
}

type Executed = Said & { readonly spot: Spot; readonly severity: Severity; readonly reference?: string }

function draftOf(agent: AgentIn, siblings: readonly JobNode[]): readonly Draft[] {
  const executed = [...fromOutputs(agent.job, agent.use, siblings), ...fromPipes(agent.use)]
  const [first] = executed
  if (first === undefined) return []
  const { use, holders } = agent
  return [
    {
      subject: agentSubject(agent),
      ...(holders[0] === undefined ? {} : { identity: holders[0].identity }),
      provider: use.provider,
      severity: worst(executed.map(({ severity }) => severity)),
      confidence: 'high',
      title: `What ${agentPlace(agent)} answers is executed`,
      at: [...executed.map(({ spot }) => spot), use.view.spot],
      holders,
      evidence: executed.map(({ text, spot }) => ({ text, spot })),
      remedy: remedy('Treat the answer as data.', [
        {
          title: 'Pass it by a variable and check it',
          detail: `Hand the answer of “${use.view.label}” to the next step through env, and accept only values of a list or a schema.`,
          command: yaml([
            '- env:',
            `    ANSWER: \${{ ${first.reference ?? `steps.${use.view.step.id ?? 'agent'}.outputs.result`} }}`,
            '  run: |',
            '    case "$ANSWER" in bug|docs|feature) echo "label=$ANSWER" >> "$GITHUB_OUTPUT" ;; *) exit 1 ;; esac',
          ]),
        },
      ]),
    },
  ]
}

const fromOutputs = (job: JobNode, use: AgentUse, siblings: readonly JobNode[]): readonly Executed[] =>
  handedBy(job, use, siblings).flatMap(executionOf)

function executionOf(handed: Handed): readonly Executed[] {
  const { how, name, spot, reference, view } = handed
  const written = { text: `\${{ ${reference} }} is written into a script`, spot, severity: 'high' as const, reference }
  if (how === 'script') return [written]
  if (how === 'input') {
    const isScript = name === 'script' && view.step.uses?.repository === 'actions/github-script'
    return isScript ? [written] : []
  }
  const { run } = view.step
  return run === undefined ? [] : shellUses(run, name).map((use) => ({ ...use, reference }))
}

/** A variable that a shell evaluates, runs, or hands to every later step. */
function shellUses(run: { readonly text: string; readonly spot: Spot }, name: string): readonly Executed[] {
  if (!variableName.test(name)) return []
  const spelled = new RegExp(`\\$\\{?${name}\\b`)
  const commands = commandsOf(run.text)
  const evaluated = commands.filter(({ text, isPiped }, index) => {
    if (!spelled.test(text)) return false
    return evaluator.test(text) || (isPiped && shell.test(commands[index + 1]?.text ?? ''))
  })
  const written = writtenBy(run.text).filter(({ to, value }) => to === 'env' && spelled.test(value))
  return [
    ...evaluated.map(({ text, start }) => ({
      text: `“${text.slice(0, 80)}” runs ${name}`,
      spot: spotInScript(run, start),
      severity: 'high' as const,
    })),
    ...written.map(({ start }) => ({
      text: `${name} is written to GITHUB_ENV`,
      spot: spotInScript(run, start),
      severity: 'high' as const,
    })),
  ]
}

const variableName = /^[A-Za-z_]\w*$/
const evaluator = /^(?:eval|source|bash\s+-c|sh\s+-c|(?:ba|z)?sh\s+<<<|python3?\s+-c|node\s+-e|xargs)\b/
const shell = /^(?:(?:ba|z|da)?sh|python3?|node|xargs|psql|tee\s.*GITHUB_ENV)\b/

/** `claude -p … | bash`. */
function fromPipes({ view, agent }: AgentUse): readonly Executed[] {
  const { run } = view.step
  if (run === undefined) return []
  const commands = commandsOf(run.text)
  return commands.flatMap(({ text, isPiped, start }, index) => {
    const isAgent = agentCommands.some((command) => command.agent === agent && command.form.test(text))
    const next = commands[index + 1]?.text ?? ''
    if (isAgent && isPiped && shell.test(next)) {
      return [
        {
          text: `its answer is piped into “${next.slice(0, 60)}”`,
          spot: spotInScript(run, start),
          severity: 'high' as const,
        },
      ]
    }
    const isEvaluated =
      evaluator.test(text) &&
      agentCommands.some((command) => command.agent === agent && text.includes(firstWord(command.form)))
    return isEvaluated && text.includes('$(')
      ? [{ text: `“${text.slice(0, 60)}” runs its answer`, spot: spotInScript(run, start), severity: 'high' as const }]
      : []
  })
}

const wordInForm = /[a-z-]{2,}/
const firstWord = (form: RegExp): string => wordInForm.exec(form.source)?.[0] ?? '\0'
