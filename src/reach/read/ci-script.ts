// What a script of a CI job does and which credentials it names.
import type { CiAct, CiSystem } from '#reach/ci.ts'
import type { Holding, Identity, Unresolved } from '#reach/graph.ts'
import { type Spot, spotInScript } from '#reach/spot.ts'
import { powerCommands } from '#reach/vocabulary/actions.ts'
import { agentCommands } from '#reach/vocabulary/agent-commands.ts'
import { type Meaning, meaningOf } from '#reach/vocabulary/names.ts'
import { commandsOf } from './shell.ts'

/** A piece of script: its text, and where it stands. */
export type Script = { readonly text: string; readonly spot: Spot }

export type Around = {
  readonly system: CiSystem
  readonly path: string
  readonly holder: string
  readonly environment: string | null
}

export type Named = {
  readonly name: string
  /** The variable that receives it. */
  readonly variable: string
  readonly spot: Spot
  readonly via?: readonly string[]
}

/** More jobs than any pipeline runs. */
const mostJobs = 500

export type Followed<T> = { readonly jobs: readonly T[]; readonly left: readonly Unresolved[] }

/** The jobs of a file that are looked at; that there are more is told. */
export function followed<T>(jobs: readonly T[], path: string): Followed<T> {
  const spot = { path, start: 0, end: 0 }
  return {
    jobs: jobs.slice(0, mostJobs),
    left: jobs.length <= mostJobs ? [] : [{ what: path, why: 'has more jobs than are followed', spot }],
  }
}

/** A context or a group is a bundle whose content only the server knows; its name may say whose. */
export function bundleMeaning(name: string): Meaning {
  const meaning = meaningOf(`${name}_API_KEY`)
  return meaning.role === 'configuration' ? { role: 'unknown', provider: null } : meaning
}

/** A credential of the system's own store, by its name there; nothing for settings and the job's own token. */
export function ciHolding(named: Named, around: Around): readonly Holding[] {
  const meaning = meaningBetween(named)
  if (meaning.role === 'configuration' || meaning.role === 'unknown' || meaning.role === 'workflow-token') return []
  return [storedHolding(named, meaning, around)]
}

/** The variable tells what a credential is taken for where its own name does not. */
function meaningBetween({ name, variable }: Named): Meaning {
  const own = meaningOf(name)
  return own.role === 'unknown' || own.role === 'configuration' ? meaningOf(variable) : own
}

/** A holding whatever its name says: contexts, groups of variables, connections. */
export function storedHolding({ name, variable, spot, via = [] }: Named, meaning: Meaning, around: Around): Holding {
  const identity: Identity = {
    id: `${around.system}:${name}`,
    kind: 'secret',
    name,
    ...meaning,
    nature: 'static',
    meanings: [],
  }
  return {
    identity,
    surface: 'ci',
    path: around.path,
    holder: around.holder,
    name: variable,
    spot,
    written: 'reference',
    environment: around.environment,
    via,
  }
}

const mention = /\$(?:env:)?\{?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%|\$\(([A-Za-z_][\w.]*)\)/g

/** Variables that a script names, with their places. */
export const mentionsIn = (script: Script): readonly { readonly name: string; readonly spot: Spot }[] =>
  [...script.text.matchAll(mention)].map((match) => ({
    name: match[1] ?? match[2] ?? match[3] ?? '',
    spot: spotInScript(script, match.index),
  }))

const counted: ReadonlySet<string> = new Set(['deploy', 'publish'])
const longest = 80

const shown = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

export function deploysIn(script: Script): readonly CiAct[] {
  return commandsOf(script.text).flatMap(({ text, start }) => {
    const power = powerCommands.find(({ form }) => form.test(text))
    return power !== undefined && counted.has(power.power)
      ? [{ text: shown(text), spot: spotInScript(script, start) }]
      : []
  })
}

export function agentsIn(script: Script): readonly CiAct[] {
  return commandsOf(script.text).flatMap(({ text, start }) => {
    const agent = agentCommands.find(({ form }) => form.test(text))
    return agent === undefined ? [] : [{ text: agent.agent, spot: spotInScript(script, start) }]
  })
}
