// `.gitlab-ci.yml`: jobs, the variables that their scripts name, the tokens they are given, where they deploy.
import type { Document } from '#model/policy.ts'
import type { CiJob } from '#reach/ci.ts'
import type { Holding, Unresolved } from '#reach/graph.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import {
  type Around,
  agentsIn,
  ciHolding,
  deploysIn,
  followed,
  mentionsIn,
  type Script,
  storedHolding,
} from './ci-script.ts'
import { assigned, together } from './written.ts'
import { at, type Entry, entriesOf, entryOf, type Node, textOf, textsOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

const notJobs = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'image',
  'services',
  'cache',
  'before_script',
  'after_script',
  'spec',
  'pages:deploy',
])

export function readGitlab(document: Document, values: Values): SurfaceReading {
  const { path } = document
  const { roots, unresolved } = readYamlFile(document)
  const root = roots.find((candidate) => entryOf(candidate, 'spec') === undefined) ?? roots.at(-1)
  const named = new Map(entriesOf(root).map(({ key, value }) => [key, value]))
  const file: File = { path, root, named, values }
  const found = entriesOf(root).filter(({ key, value }) => isJob(key, value))
  const { jobs, left } = followed(found, path)
  const read = jobs.map((entry) => jobOf(entry, file))
  const { holdings, masks } = together(read.map(({ written }) => written))
  return {
    ciJobs: read.map(({ job }) => job),
    holdings: [...read.flatMap(({ named }) => named), ...distinct(holdings)],
    masks,
    unresolved: [...unresolved, ...left, ...read.flatMap(({ capped }) => capped)],
  }
}

/** A value at the top of the file is given to every job, and is one credential all the same. */
const distinct = (holdings: readonly Holding[]): readonly Holding[] => [
  ...new Map(holdings.map((holding) => [`${holding.holder} ${holding.name} ${holding.spot.start}`, holding])).values(),
]

const isJob = (key: string, value: Node): boolean =>
  value.kind === 'map' && !notJobs.has(key) && !key.startsWith('.') && runs(value)

const runs = (value: Node): boolean =>
  ['script', 'extends', 'trigger', 'run'].some((key) => entryOf(value, key) !== undefined)

type File = {
  readonly path: string
  readonly root: Node | undefined
  /** What stands at the top, by name. */
  readonly named: ReadonlyMap<string, Node>
  readonly values: Values
}

type Read = {
  readonly job: CiJob
  readonly named: readonly Holding[]
  readonly written: Pick<SurfaceReading, 'holdings' | 'masks'>
  readonly capped: readonly Unresolved[]
}

/** More variables than a job and its templates set. */
const mostVariables = 300

function jobOf({ key, start, end, value }: Entry, { path, root, named, values }: File): Read {
  const layers = layersOf(value, named)
  const scripts = scriptsOf(layers, { path, root })
  const environment = environmentOf(layers)
  const around: Around = { system: 'gitlab', path, holder: `job ${key}`, environment }
  const given = [root, ...layers].flatMap((layer) => entriesOf(at(layer, 'variables')))
  const variables = given.slice(0, mostVariables)
  const spot = { path, start, end }
  return {
    job: {
      system: 'gitlab',
      path,
      holder: around.holder,
      spot,
      environment,
      deploys: scripts.flatMap(deploysIn),
      agents: scripts.flatMap(agentsIn),
    },
    named: namedIn({ layers, scripts, variables }, around),
    written: together(variables.flatMap((entry) => literalOf(entry, around, values))),
    capped: given.length <= mostVariables ? [] : [{ what: key, why: 'has more variables than are followed', spot }],
  }
}

const mostTemplates = 11

/** The job after the templates that it extends, the nearest last. */
function layersOf(job: Node, named: ReadonlyMap<string, Node>): readonly Node[] {
  const layers: Node[] = [job]
  for (const layer of layers) {
    if (layers.length > mostTemplates) break
    const extended = textsOf(at(layer, 'extends')).slice(0, mostTemplates)
    layers.push(...extended.flatMap((name) => named.get(name) ?? []))
  }
  return layers.reverse()
}

const scriptKeys = ['before_script', 'script', 'after_script']

/** Of each part of a script the nearest: of the job, of its templates, of the file’s defaults. */
function scriptsOf(layers: readonly Node[], { path, root }: Pick<File, 'path' | 'root'>): readonly Script[] {
  const defaults = [root, at(root, 'default')].flatMap((node) => node ?? [])
  return scriptKeys.flatMap((key) => {
    const from = key === 'script' ? layers : [...defaults, ...layers]
    const node = from.findLast((layer) => entryOf(layer, key) !== undefined)
    return scalarsIn(at(node, key)).map(({ text, start, end }) => ({ text, spot: { path, start, end } }))
  })
}

function scalarsIn(node: Node | undefined): readonly Extract<Node, { kind: 'scalar' }>[] {
  if (node === undefined || node.kind === 'map') return []
  return node.kind === 'scalar' ? [node] : node.items.flatMap(scalarsIn)
}

function environmentOf(layers: readonly Node[]): string | null {
  const node = layers.flatMap((layer) => at(layer, 'environment') ?? []).at(-1)
  return textOf(node) ?? textOf(at(node, 'name')) ?? null
}

type Naming = {
  readonly layers: readonly Node[]
  readonly scripts: readonly Script[]
  readonly variables: readonly Entry[]
}

const oneVariable = /^\$\{?([A-Za-z_]\w*)\}?$/

/** Credentials that a job names: in its variables, its scripts, its vault secrets and its tokens. */
function namedIn({ layers, scripts, variables }: Naming, around: Around): readonly Holding[] {
  const values = new Map(variables.map(({ key, value }) => [key, valueOfVariable(value)]))
  const renamed = variables.flatMap(({ key, start, value }) => {
    const [, name] = oneVariable.exec(valueOfVariable(value)) ?? []
    return name === undefined ? [] : ciHolding({ name, variable: key, spot: spotAt(around, start, value.end) }, around)
  })
  const mentioned = scripts
    .flatMap(mentionsIn)
    .filter(({ name }) => !values.has(name))
    .flatMap(({ name, spot }) => ciHolding({ name, variable: name, spot }, around))
  const stored = layers.flatMap((layer) => [...fromVault(layer, around), ...tokensOf(layer, around)])
  const all = [...renamed, ...mentioned, ...stored]
  return [...new Map(all.map((holding) => [`${holding.identity.id} ${holding.name}`, holding])).values()]
}

const spotAt = ({ path }: Around, start: number, end: number) => ({ path, start, end })

const valueOfVariable = (node: Node): string => textOf(node) ?? textOf(at(node, 'value')) ?? ''

function literalOf({ key, start, value }: Entry, { path, holder }: Around, values: Values) {
  const node = value.kind === 'map' ? at(value, 'value') : value
  if (node?.kind !== 'scalar' || node.text.includes('$')) return []
  const spot = { path, start, end: node.end }
  const valueSpot = { path, start: node.start, end: node.end }
  return [assigned({ surface: 'ci', path, holder, name: key, text: node.text, spot, valueSpot }, values)]
}

/** `secrets: NAME: vault: path/field@mount` */
const fromVault = (layer: Node, around: Around): readonly Holding[] =>
  entriesOf(at(layer, 'secrets')).flatMap(({ key, start, end }) =>
    ciHolding({ name: key, variable: key, spot: spotAt(around, start, end), via: ['a vault'] }, around),
  )

/** `id_tokens: NAME: aud: …`: what the job proves itself with. */
const tokensOf = (layer: Node, around: Around): readonly Holding[] =>
  entriesOf(at(layer, 'id_tokens')).map(({ key, start, end, value }) => {
    const [audience = 'no audience'] = textsOf(at(value, 'aud'))
    const holding = storedHolding(
      { name: audience, variable: key, spot: spotAt(around, start, end) },
      { role: 'cloud', provider: null },
      around,
    )
    const identity = {
      ...holding.identity,
      id: `federation:${audience}`,
      kind: 'federation' as const,
      nature: 'federated' as const,
    }
    return { ...holding, identity }
  })
