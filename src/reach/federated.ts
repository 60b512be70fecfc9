// Identities that are no secret: roles, accounts, client ids and federation rules that a job takes on with its own OIDC token.
import type { AgentUse, Noted } from './agents.ts'
import type { HeldSink, Holder, Identity, IdentityKind, JobNode } from './graph.ts'
import type { PowerUse } from './powers.ts'
import type { Spot } from './spot.ts'
import type { StepView } from './steps.ts'

const kindOfInput: Readonly<Record<string, IdentityKind>> = {
  'role-to-assume': 'role',
  service_account: 'account',
  workload_identity_provider: 'federation',
  'client-id': 'client',
  app_id: 'app',
  'app-id': 'app',
}

export function federatedHolders(job: JobNode): readonly Holder[] {
  return [
    ...job.open.powers.flatMap((power) => ofPower(job, power)),
    ...job.open.agents.flatMap((agent) => ofAgent(job, agent)),
  ]
}

function ofPower(job: JobNode, power: PowerUse): readonly Holder[] {
  return power.federated.map(({ input, text, spot }) => {
    const identity: Identity = {
      id: `${kindOfInput[input] ?? 'role'}:${nameOf(text)}`,
      kind: kindOfInput[input] ?? 'role',
      name: nameOf(text),
      role: power.power === 'app-token' ? 'vcs' : 'cloud',
      provider: power.target,
      nature: power.isKeyless ? 'federated' : 'static',
      meanings: [],
    }
    return holder(job, identity, { view: power.view, spot, name: input })
  })
}

const ofAgent = (job: JobNode, agent: AgentUse): readonly Holder[] =>
  agent.federation.map(({ what, spot }: Noted) => {
    const [input = '', text = ''] = splitOnce(what)
    const identity: Identity = {
      id: `federation:${nameOf(text)}`,
      kind: 'federation',
      name: nameOf(text),
      role: 'model',
      provider: agent.provider,
      nature: 'federated',
      meanings: [],
    }
    return holder(job, identity, { view: agent.view, spot, name: input })
  })

const splitOnce = (text: string): readonly [string, string] => {
  const at = text.indexOf(': ')
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)]
}

type At = { readonly view: StepView; readonly spot: Spot; readonly name: string }

function holder(job: JobNode, identity: Identity, { view, spot, name }: At): Holder {
  const sink: HeldSink = {
    how: 'input',
    name,
    view,
    spot,
    origin: { kind: 'variable', name: identity.name, via: [] },
    starts: job.starts,
    via: [],
  }
  return { identity, job, sinks: [sink], starts: job.starts, trust: job.trust }
}

const wrapped = /^\$\{\{\s*(.*?)\s*\}\}$/

/** `${{ vars.ROLE }}` is called `vars.ROLE`. */
const nameOf = (text: string): string => {
  const trimmed = text.trim()
  return wrapped.exec(trimmed)?.[1] ?? trimmed
}
