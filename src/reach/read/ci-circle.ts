// `.circleci/config.yml`: the contexts that workflows give to jobs, and the variables that the jobs' commands name.
import type { Document } from '#model/policy.ts'
import type { CiJob } from '#reach/ci.ts'
import type { Holding, Unresolved } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import {
  type Around,
  agentsIn,
  bundleMeaning,
  ciHolding,
  deploysIn,
  followed,
  mentionsIn,
  type Script,
  storedHolding,
} from './ci-script.ts'
import { assigned, together } from './written.ts'
import { at, type Entry, entriesOf, itemsOf, type Node, textOf, textsOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

export function readCircle(document: Document, values: Values): SurfaceReading {
  const { path } = document
  const {
    roots: [root],
    unresolved,
  } = readYamlFile(document)
  const contexts = groupBy(contextsIn(root, path), ({ job }) => job)
  const { jobs, left } = followed(entriesOf(at(root, 'jobs')), path)
  const read = jobs.map((entry) => jobOf(entry, { path, root, contexts, values }))
  return {
    ciJobs: read.map(({ job }) => job),
    holdings: read.flatMap(({ holdings }) => holdings),
    masks: read.flatMap(({ masks }) => masks),
    unresolved: [...unresolved, ...left, ...read.flatMap(({ capped }) => capped)],
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
  readonly contexts: ReadonlyMap<string, readonly Context[]>
  readonly values: Values
}

type Read = {
  readonly job: CiJob
  readonly holdings: readonly Holding[]
  readonly masks: NonNullable<SurfaceReading['masks']>
  readonly capped: readonly Unresolved[]
}

function jobOf({ key, start, end, value }: Entry, { path, root, contexts, values }: File): Read {
  const around: Around = { system: 'circleci', path, holder: `job ${key}`, environment: null }
  const budget: Budget = { left: mostSteps }
  const scripts = scriptsIn(at(value, 'steps'), { path, root, budget })
  const given = contexts.get(key) ?? []
  const written = together(environments(value).map((entry) => literalOf(entry, around, values)))
  const mentioned = scripts
    .flatMap(mentionsIn)
    .flatMap(({ name, spot }) => ciHolding({ name, variable: name, spot }, around))
  const stored = given.map(({ name, spot }) =>
    storedHolding({ name: `context ${name}`, variable: 'context', spot }, bundleMeaning(name), around),
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
    capped: budget.left < 0 ? [{ what: key, why: 'has more steps than are followed', spot: { path, start, end } }] : [],
  }
}

const distinct = (holdings: readonly Holding[]): readonly Holding[] => [
  ...new Map(holdings.map((holding) => [holding.identity.id, holding])).values(),
]

type Where = { readonly path: string; readonly root: Node | undefined; readonly budget: Budget }

/** Steps of a job that may still be read: commands that use each other many times would multiply beyond all bounds. */
type Budget = { left: number }

const mostSteps = 2000

/** `run` steps, those of `when` blocks, and those of the file's own commands. */
function scriptsIn(steps: Node | undefined, where: Where, depth = 0): readonly Script[] {
  if (depth > 5) return []
  return itemsOf(steps).flatMap((step) => {
    where.budget.left -= 1
    if (where.budget.left < 0) return []
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
