// A workflow file in, its jobs with every place that can carry or move a credential out. It decides nothing.
import type { Document } from '#model/policy.ts'
import type { Binding, Call, Container, Environment, Job, Trigger, Workflow } from '#reach/workflow.ts'
import {
  bindingsOf,
  conditionOf,
  environmentOf,
  mostBindings,
  mostSteps,
  permissionsOf,
  type Spotter,
  spotter,
  stepsOf,
} from './github-values.ts'
import { parseUse } from './uses.ts'
import { at, type Entry, entriesOf, entryOf, itemsOf, type Node, readYaml, textOf, textsOf } from './yaml.ts'

/** `faults` tells what of the file could not be read, or is more than is followed. */
export type Read<T> = { readonly value: T | undefined; readonly faults: readonly string[] }

/** More jobs, steps of a job and variables of a place than anyone writes: files may be made to be read for ever. */
const mostJobs = 500

export function readWorkflow({ path, text }: Document, source: string | undefined): Read<Workflow> {
  const { roots, faults: broken, cut } = readYaml(text)
  const [root] = roots
  const spot = spotter(path)
  const all = entriesOf(at(root, 'jobs'))
  const jobs = all.slice(0, mostJobs)
  const faults = [...cut, ...broken, ...(root === undefined ? [] : excessesIn(root, all))]
  if (root === undefined || jobs.length === 0) return { value: undefined, faults }
  const triggers = triggersOf(entryOf(root, 'on') ?? entryOf(root, 'true'), spot)
  const workflow: Workflow = {
    path,
    name: textOf(at(root, 'name')) ?? path,
    triggers,
    isCallable: triggers.some(({ event }) => event === 'workflow_call'),
    permissions: permissionsOf(root, 'permissions', spot),
    env: environmentOf(at(root, 'env'), spot),
    jobs: jobs.map((entry) => jobOf(entry, spot)),
    source,
  }
  return { value: workflow, faults }
}

function excessesIn(root: Node, jobs: readonly Entry[]): readonly string[] {
  const isLong = jobs.some(
    ({ value }) => itemsOf(at(value, 'steps')).length > mostSteps || entriesOf(at(value, 'env')).length > mostBindings,
  )
  return [
    ...(jobs.length > mostJobs ? [`has more than ${mostJobs} jobs`] : []),
    ...(isLong || entriesOf(at(root, 'env')).length > mostBindings ? ['has a job with more than is followed'] : []),
  ]
}

/** Whether a file at any path looks like a workflow (templates and examples lie elsewhere). */
export const isWorkflowText = (text: string): boolean => startsJobs.test(text) && startsTriggers.test(text)

const startsJobs = /^jobs:/m
const startsTriggers = /^["']?on["']?:/m

function triggersOf(entry: Entry | undefined, spot: Spotter): readonly Trigger[] {
  if (entry === undefined) return []
  const { value } = entry
  if (value.kind === 'map') return value.entries.slice(0, mostTriggers).map((event) => triggerOf(event, spot))
  const items: readonly Node[] = value.kind === 'list' ? value.items : [value]
  return items.slice(0, mostTriggers).map((node) => bareTrigger(textOf(node) ?? '', spot(node)))
}

/** There are some forty events. */
const mostTriggers = 100

const bareTrigger = (event: string, spot: Trigger['spot']): Trigger => ({
  event,
  spot,
  types: [],
  branches: [],
  tags: [],
  workflows: [],
})

const triggerOf = ({ key, start, value }: Entry, spot: Spotter): Trigger => ({
  event: key,
  spot: spot({ start, end: value.end }),
  types: textsOf(at(value, 'types')),
  branches: textsOf(at(value, 'branches')),
  tags: textsOf(at(value, 'tags')),
  workflows: textsOf(at(value, 'workflows')),
})

function jobOf({ key, start, value }: Entry, spot: Spotter): Job {
  return {
    id: key,
    name: textOf(at(value, 'name')),
    spot: spot({ start, end: value.end }),
    needs: textsOf(at(value, 'needs')),
    condition: conditionOf(at(value, 'if'), spot),
    environment: environmentNameOf(at(value, 'environment'), spot),
    permissions: permissionsOf(value, 'permissions', spot),
    env: environmentOf(at(value, 'env'), spot),
    runsOn: runnersOf(at(value, 'runs-on')),
    matrix: matrixOf(at(value, 'strategy', 'matrix')),
    containers: containersOf(value, spot),
    call: callOf(value, spot),
    steps: stepsOf(at(value, 'steps'), spot),
    outputs: bindingsOf(at(value, 'outputs'), spot),
  }
}

function environmentNameOf(node: Node | undefined, spot: Spotter): Environment | undefined {
  const name = textOf(node) ?? textOf(at(node, 'name'))
  if (node === undefined || name === undefined || name === '') return undefined
  return { name, isComputed: name.includes('${{'), spot: spot(node) }
}

const runnersOf = (node: Node | undefined): readonly string[] =>
  node?.kind === 'map' ? [...textsOf(at(node, 'labels')), ...textsOf(at(node, 'group'))] : textsOf(node)

function matrixOf(node: Node | undefined): Job['matrix'] {
  const values = new Map<string, string[]>()
  const add = (axis: string, texts: readonly string[]): void => {
    const known = values.get(axis) ?? []
    for (const text of texts) known.push(text)
    if (known.length > 0) values.set(axis, known)
  }
  for (const { key, value } of entriesOf(node)) {
    if (key === 'include') for (const item of itemsOf(value)) addLeaves(item, add)
    else if (key !== 'exclude') addAxis(key, value, add)
  }
  return values
}

type Add = (axis: string, texts: readonly string[]) => void

/** An axis of maps is read as `axis.field`. */
function addAxis(axis: string, node: Node, add: Add): void {
  const texts = itemsOf(node).flatMap((item) => textOf(item) ?? [])
  add(axis, texts)
  for (const item of itemsOf(node)) addLeaves(item, (field, found) => add(`${axis}.${field}`, found))
}

function addLeaves(node: Node, add: Add): void {
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value)
    if (text !== undefined) add(key, [text])
  }
}

function containersOf(job: Node, spot: Spotter): readonly Container[] {
  const single = at(job, 'container')
  const services = entriesOf(at(job, 'services'))
  return [
    ...(single === undefined ? [] : [containerOf('container', single, spot)]),
    ...services.map(({ key, value }) => containerOf(`services.${key}`, value, spot)),
  ]
}

const containerOf = (name: string, node: Node, spot: Spotter): Container => ({
  name,
  image: textOf(at(node, 'image')) ?? textOf(node) ?? '',
  bindings: [...bindingsOf(at(node, 'credentials'), spot), ...environmentOf(at(node, 'env'), spot)],
})

function callOf(job: Node, spot: Spotter): Call | undefined {
  const node = at(job, 'uses')
  const text = textOf(node)
  if (node === undefined || text === undefined) return undefined
  const entry = entryOf(job, 'secrets')
  return {
    uses: parseUse(text.trim(), spot(node)),
    inputs: bindingsOf(at(job, 'with'), spot),
    secrets: textOf(entry?.value) === 'inherit' ? 'inherit' : secretMapOf(entry, spot),
    secretsSpot: entry === undefined ? undefined : spot({ start: entry.start, end: entry.value.end }),
  }
}

const secretMapOf = (entry: Entry | undefined, spot: Spotter): readonly Binding[] => bindingsOf(entry?.value, spot)
