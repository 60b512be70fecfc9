// What kind of identity a secret is: its receivers are asked first, its own name second.
import type { Identity } from './graph.ts'
import type { Sink } from './sinks.ts'
import { powerActions, roleOfPower } from './vocabulary/actions.ts'
import { agentActions } from './vocabulary/agents.ts'
import { type Meaning, meaningOf } from './vocabulary/names.ts'

/** The identity behind a secret; undefined where it only holds configuration. */
export function identityOfSecret(name: string, sinks: readonly Sink[]): Identity | undefined {
  const own = meaningOf(name)
  const meanings = distinct(sinks.map(meaningOfSink).filter(({ role }) => role !== 'unknown'))
  const { role, provider } = settle(own, meanings, sinks)
  if (role === 'configuration' || role === 'workflow-token') return undefined
  return { id: `secret:${name}`, kind: 'secret', name, role, provider, nature: 'static', meanings }
}

function settle(own: Meaning, meanings: readonly Meaning[], sinks: readonly Sink[]): Meaning {
  const telling = meanings.filter(({ role }) => role !== 'configuration' && role !== 'workflow-token')
  const model = telling.find(({ role }) => role === 'model')
  if (own.role === 'dual') return modelFacing(own, sinks)
  if (own.role === 'model') return { role: 'model', provider: own.provider ?? model?.provider ?? null }
  if (model !== undefined) return model
  if (own.role !== 'unknown' && own.role !== 'configuration') return own
  const [first] = telling
  // A name that promises nothing, and receivers that take it for a setting: endpoints, model names, ids kept as secrets.
  if (first !== undefined) return first.role === 'dual' ? modelFacing(first, sinks) : first
  return own
}

/** A cloud or hub credential counts as a model's where an agent's own input takes it. */
function modelFacing(meaning: Meaning, sinks: readonly Sink[]): Meaning {
  const isModel = sinks.some((sink) => sink.how === 'input' && agentKey(sink))
  if (isModel) return { role: 'model', provider: meaning.provider }
  const isCloud = meaning.provider === 'aws' || meaning.provider === 'gcp'
  return isCloud ? { role: 'cloud', provider: meaning.provider } : meaning
}

function agentKey({ view, name }: Sink): boolean {
  const action = view?.step.uses === undefined ? undefined : agentActions.get(view.step.uses.repository)
  return action?.keyInputs.includes(name) === true
}

/** What the receiver takes the value for. */
export function meaningOfSink(sink: Sink): Meaning {
  const { how, name, view } = sink
  if (how === 'script' || how === 'output') return unknown
  if (how !== 'input') return meaningOf(name)
  const repository = view?.step.uses?.repository ?? ''
  const agent = agentActions.get(repository)
  if (agent?.keyInputs.includes(name)) return { role: 'model', provider: agent.provider }
  if (agent?.tokenInputs.includes(name)) return { role: 'vcs', provider: 'github' }
  const power = powerActions.get(repository)
  if (power?.secretInputs?.includes(name)) return { role: roleOfPower[power.power], provider: power.target }
  return isPlainInput.test(name) ? unknown : meaningOf(name)
}

const unknown: Meaning = { role: 'unknown', provider: null }
const isPlainInput =
  /^(?:repo-|access-)?(?:token|key|password|secret|api[-_]?key|auth|credentials)$|^github[-_]token$|^script$/

function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  const seen = new Map(meanings.map((meaning) => [`${meaning.role} ${meaning.provider}`, meaning]))
  return [...seen.values()]
}
