// `.circleci/config.yml`: the contexts that workflows give to jobs, and the variables that the jobs' commands name.
import type { Document } from '#model/policy.ts'
import type { CiJob } from '#reach/ci.ts'
import type { Holding } from '#reach/graph.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { meaningOf } from '#reach/vocabulary/names.ts'
import { type Around, agentsIn, ciHolding, deploysIn, mentionsIn, type Script, storedHolding } from './ci-script.ts'
import { assigned, together } from './written.ts'
import { at, type Entry, entriesOf, itemsOf, type Node, readYaml, textOf, textsOf } from './yaml.ts'

export function readCircle({ path, text }: Document, values: Values): SurfaceReading {
  const [root] = readYaml(text).roots
  const contexts = contextsIn(root, path)
  const read = entriesOf(at(root, 'jobs')).map((entry) => jobOf(entry, { path, root, contexts, values }))
  return {
    ciJobs: read.map(({ job }) => job),
    holdings: read.flatMap(({ holdings }) => holdings),
    masks: read.flatMap(({ masks }) => masks),
  }
}

type Context = { readonly job: string; readonly name: string; readonly spot: CiJob['spot'] }

/** Contexts by job: a workflow lists its jobs with what they are given. */
function contextsIn(root: Node | undefined, path: string): readonly Context[] {
  return entriesOf(at(root, 'workflows')).flatMap(({ value }) =>
    itemsOf(at(value, 'jobs')).flatMap((item) =>
      entriesOf(item).flatMap(({ key: job, value: given }) => {
        const node = at(given, 'context')
        const spot = { path, start: node?.start ?? given.start, end: node?.end ?? given.end }
        return textsOf(node).map((name) => ({ job, name, spot }))
      }),
    ),
  )
}

type File = {
  readonly path: string
  readonly root: Node | undefined
  readonly contexts: readonly Context[]
  readonly values: Values
}

type Read = {
  readonly job: CiJob
  readonly holdings: readonly Holding[]
  readonly masks: NonNullable<SurfaceReading['masks']>
}

function jobOf({ key, start, end, value }: Entry, { path, root, contexts, values }: File): Read {
  const around: Around = { system: 'circleci', path, holder: `job ${key}`, environment: null }
  const scripts = scriptsIn(at(value, 'steps'), { path, root })
  const given = contexts.filter(({ job }) => job === key)
  const written = together(environments(value).map((entry) => literalOf(entry, around, values)))
  const mentioned = scripts
    .flatMap(mentionsIn)
    .flatMap(({ name, spot }) => ciHolding({ name, variable: name, spot }, around))
  const stored = given.map(({ name, spot }) =>
    storedHolding({ name: `context ${name}`, variable: 'context', spot }, contextMeaning(name), around),
  )
  return {
    job: {
      system: 'circleci',
      path,
      holder: around.holder,
      spot: { path, start, end },
      environment: null,
      deploys: scripts.flatMap(deploysIn),
      agents: scripts.flatMap(agentsIn),
    },
    holdings: [...distinct(mentioned), ...stored, ...written.holdings],
    masks: written.masks,
  }
}

/** A context is a bundle whose content only the server knows; its name may say whose. */
function contextMeaning(name: string) {
  const meaning = meaningOf(`${name}_API_KEY`)
  return meaning.role === 'configuration' ? { role: 'unknown' as const, provider: null } : meaning
}

const distinct = (holdings: readonly Holding[]): readonly Holding[] => [
  ...new Map(holdings.map((holding) => [holding.identity.id, holding])).values(),
]

type Where = { readonly path: string; readonly root: Node | undefined }

/** `run` steps, those of `when` blocks, and those of the file's own commands. */
function scriptsIn(steps: Node | undefined, where: Where, depth = 0): readonly Script[] {
  if (depth > 5) return []
  return itemsOf(steps).flatMap((step) => {
    const name = textOf(step)
    if (name !== undefined) return scriptsIn(at(where.root, 'commands', name, 'steps'), where, depth + 1)
    return entriesOf(step).flatMap(({ key, value }) => {
      if (key === 'run') return scriptOf(value, where)
      const inner = key === 'when' || key === 'unless' ? at(value, 'steps') : at(where.root, 'commands', key, 'steps')
      return scriptsIn(inner, where, depth + 1)
    })
  })
}

function scriptOf(run: Node, { path }: Where): readonly Script[] {
  const node = run.kind === 'map' ? at(run, 'command') : run
  return node?.kind === 'scalar' ? [{ text: node.text, spot: { path, start: node.start, end: node.end } }] : []
}

/** Variables that the file sets for a job, its containers and its steps. */
const environments = (job: Node): readonly Entry[] => [
  ...entriesOf(at(job, 'environment')),
  ...itemsOf(at(job, 'docker')).flatMap((image) => entriesOf(at(image, 'environment'))),
  ...itemsOf(at(job, 'steps')).flatMap((step) => entriesOf(at(step, 'run', 'environment'))),
]

function literalOf({ key, start, value }: Entry, { path, holder }: Around, values: Values) {
  if (value.kind !== 'scalar' || value.text.includes('$')) return {}
  const spot = { path, start, end: value.end }
  const valueSpot = { path, start: value.start, end: value.end }
  return assigned({ surface: 'ci', path, holder, name: key, text: value.text, spot, valueSpot }, values)
}
