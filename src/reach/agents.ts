// Which steps start an agent, what it authenticates with, who may talk to it, and what it may do.
import type { Origin } from './flow.ts'
import type { Embedded } from './read/expression.ts'
import { commandsOf } from './read/shell.ts'
import { type Spot, spotInScript } from './spot.ts'
import type { StepView } from './steps.ts'
import { type AgentCommand, agentCommands, mayStartAgent } from './vocabulary/agent-commands.ts'
import { type AgentAction, agentActions, bypassOptions, hasFreeShell } from './vocabulary/agents.ts'
import { meaningOf } from './vocabulary/names.ts'
import { untrustedTextIn } from './vocabulary/untrusted.ts'
import type { Value } from './workflow.ts'

export type Noted = { readonly what: string; readonly spot: Spot }

/** A step that runs an agent. */
export type AgentUse = {
  readonly agent: string
  readonly provider: string
  readonly view: StepView
  readonly form: 'action' | 'command'
  /** Credentials for the model that it is given, by input or by environment. */
  readonly keys: readonly KeyUse[]
  /** Inputs by which it federates instead. */
  readonly federation: readonly Noted[]
  /** It calls the model through a cloud that an earlier step logged into. */
  readonly cloud: readonly Noted[]
  /** Tokens for the repository that it is given. */
  readonly tokens: readonly KeyUse[]
  readonly bypasses: readonly Noted[]
  /** Switches that let actors without write access, or any bot, start it. */
  readonly opened: readonly (Noted & { readonly input: string })[]
  readonly hasOwnGate: boolean
  readonly readsEvent: boolean
  /** Text of outsiders that is written into its prompt. */
  readonly untrusted: readonly Noted[]
}

export type KeyUse = {
  readonly name: string
  readonly origins: readonly Origin[]
  readonly spot: Spot
  readonly how: 'input' | 'step-env' | 'job-env'
}

export function agentsIn(view: StepView): readonly AgentUse[] {
  const { uses, run } = view.step
  if (uses?.kind === 'remote') {
    const action = agentActions.get(uses.repository)
    return action === undefined ? [] : [agentOfAction(view, action)]
  }
  return run === undefined ? [] : agentsOfScript(view, run)
}

function agentOfAction(view: StepView, action: AgentAction): AgentUse {
  const { agent, provider } = action
  const texts = settingsOf(view)
  const opened = action.gateSwitches.flatMap(({ input, opens }) => {
    const given = view.inputs.get(input)
    return given !== undefined && opens.test(given.text)
      ? { what: `${input}: ${given.text}`, input, spot: given.spot }
      : []
  })
  return {
    agent,
    provider,
    view,
    form: 'action',
    keys: [...keysByInput(view, action.keyInputs), ...keysByEnv(view, action)],
    federation: inputsGiven(view, action.federationInputs),
    cloud: inputsGiven(view, action.cloudSwitches).filter(({ what }) => switchedOn.test(what)),
    tokens: [...keysByInput(view, action.tokenInputs), ...tokensByEnv(view)],
    bypasses: bypassesIn(texts, action.tools === 'everything' ? view : undefined),
    opened,
    hasOwnGate: action.gate === 'write-access' && !opened.some(({ input }) => isUserSwitch(input)),
    readsEvent: action.readsEvent === 'always',
    untrusted: untrustedInputs(view, action.promptInputs),
  }
}

const switchedOn = /: ['"]?true/i
const isUserSwitch = (input: string): boolean => !input.includes('bot')

const inputsGiven = (view: StepView, names: readonly string[]): readonly Noted[] =>
  names.flatMap((name) => {
    const given = view.inputs.get(name)
    return given === undefined || given.text.trim() === '' ? [] : { what: `${name}: ${given.text}`, spot: given.spot }
  })

const keysByInput = (view: StepView, names: readonly string[]): readonly KeyUse[] =>
  names.flatMap((name) => {
    const given = view.inputs.get(name)
    return given === undefined ? [] : { name, origins: given.origins, spot: given.spot, how: 'input' as const }
  })

/** Model keys in the environment of the step that the agent's own provider reads. */
function keysByEnv(view: StepView, of: { readonly provider: string }): readonly KeyUse[] {
  const keys: KeyUse[] = []
  for (const [name, origins] of view.env) {
    const { role, provider } = meaningOf(name)
    const isIts = role === 'model' && (provider === null || provider === of.provider || of.provider === 'opencode')
    if (isIts && origins.length > 0) keys.push(envUse(view, name, origins))
  }
  return keys
}

function tokensByEnv(view: StepView): readonly KeyUse[] {
  const tokens: KeyUse[] = []
  for (const name of ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_PAT', 'COPILOT_GITHUB_TOKEN']) {
    const origins = view.env.get(name)
    if (origins !== undefined && origins.length > 0) tokens.push(envUse(view, name, origins))
  }
  return tokens
}

function envUse(view: StepView, name: string, origins: readonly Origin[]): KeyUse {
  const own = view.own.get(name)
  return { name, origins, spot: own ?? view.spot, how: own === undefined ? 'job-env' : 'step-env' }
}

/** Everything of a step that configures its agent: inputs but for the prompt, environment, script. */
function settingsOf(view: StepView): readonly Noted[] {
  const inputs = [...view.inputs].map(([name, { text, spot }]) => ({ what: `${name}: ${text}`, spot }))
  const env = view.step.env.map(({ name, value, spot }) => ({ what: `${name}=${value.text}`, spot }))
  return [...inputs.filter(({ what }) => !promptLike.test(what)), ...env]
}

const promptLike = /^(?:[a-z_-]*prompt|instructions|message|custom[a-z_-]*): /

function bypassesIn(texts: readonly Noted[], withoutLimit: StepView | undefined): readonly Noted[] {
  const options = texts.flatMap(({ what: text, spot }) =>
    bypassOptions.filter(({ form }) => form.test(text)).map(({ what }) => ({ what, spot })),
  )
  const unsafe = texts
    .filter(({ what }) => unsafeStrategy.test(what))
    .map(({ spot }) => ({ what: 'keeps sudo (safety-strategy: unsafe)', spot }))
  const open = texts
    .filter(({ what }) => fullAccess.test(what))
    .map(({ spot }) => ({ what: 'runs without a sandbox', spot }))
  const shells = texts
    .filter(({ what }) => hasFreeShell(what))
    .map(({ spot }) => ({ what: 'may run any shell command', spot }))
  const unlimited =
    withoutLimit !== undefined && !texts.some(({ what }) => toolList.test(what))
      ? [{ what: 'has no list of tools and approves every call', spot: withoutLimit.spot }]
      : []
  return [...options, ...unsafe, ...open, ...shells, ...unlimited]
}

const unsafeStrategy = /^safety-strategy: ['"]?unsafe/
const fullAccess = /^sandbox: ['"]?danger-full-access/
const toolList = /"?(?:coreTools|core|excludeTools|exclude|allowed)"?\s*:/

const untrustedInputs = (view: StepView, names: readonly string[]): readonly Noted[] =>
  view.step.inputs
    .filter(({ name }) => names.includes(name.toLowerCase()))
    .flatMap(({ value }) => untrustedIn(value))
    .concat(view.step.env.flatMap(({ value }) => untrustedIn(value)))

const untrustedIn = (value: Value): readonly Noted[] =>
  value.expressions.flatMap((embedded: Embedded) =>
    untrustedTextIn(embedded.expr).map((what) => ({ what, spot: value.spot })),
  )

function agentsOfScript(view: StepView, run: Value): readonly AgentUse[] {
  if (!mayStartAgent.test(run.text)) return []
  const seen = new Set<string>()
  return commandsOf(run.text).flatMap(({ text, start }) => {
    const isBoxed = sandbox.test(text)
    const command = isBoxed ? boxedAgent(text) : agentCommands.find(({ form }) => form.test(text))
    if (command === undefined || seen.has(command.agent)) return []
    seen.add(command.agent)
    const { agent, provider } = command
    const noted = [{ what: text, spot: spotInScript(run, start) }, ...settingsOf(view)]
    return {
      agent,
      provider,
      view,
      form: 'command' as const,
      keys: keysByEnv(view, command),
      federation: [],
      cloud: cloudByEnv(view),
      tokens: tokensByEnv(view),
      bypasses: isBoxed ? [] : bypassesIn(noted, undefined),
      opened: [],
      hasOwnGate: false,
      readsEvent: false,
      untrusted: [...untrustedIn(run), ...view.step.env.flatMap(({ value }) => untrustedIn(value))],
    }
  })
}

/** Agent workflows run their engine inside a firewalled container, where it may do as it likes. */
const sandbox = /^awf\s/

const boxedAgent = (text: string): AgentCommand | undefined =>
  agentCommands.find(({ program }) => program !== undefined && new RegExp(`[\\s/']${program}\\s`).test(text))

const cloudByEnv = (view: StepView): readonly Noted[] =>
  view.step.env.filter(({ name }) => cloudVariables.has(name)).map(({ name, spot }) => ({ what: name, spot }))

const cloudVariables = new Set([
  'CLAUDE_CODE_USE_BEDROCK',
  'CLAUDE_CODE_USE_VERTEX',
  'GOOGLE_GENAI_USE_VERTEXAI',
  'CLAUDE_CODE_USE_FOUNDRY',
])
