// Compose files: what each service is given, takes whole, mounts and may do.
import { posix } from 'node:path'
import type { Document } from '#model/policy.ts'
import type { Executor, Hosted, Service, SurfaceReading, Taking, Values } from '#reach/surfaces.ts'
import { type Spotter, spotter } from './github-values.ts'
import { isHostCapability, isLoginFolder, isRuntimeSocket } from './host.ts'
import { merged } from './merge.ts'
import { type Assigned, assigned, together } from './written.ts'
import { at, type Entry, entriesOf, entryOf, itemsOf, type Node, textOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

export function readCompose(document: Document, values: Values): SurfaceReading {
  const { path, text } = document
  if (!text.includes('services')) return {}
  const { roots, unresolved } = readYamlFile(document)
  const root = roots[0] === undefined ? undefined : merged(roots[0])
  const services = entriesOf(at(root, 'services')).map((entry) => ({ entry, node: merged(entry.value) }))
  const context: Context = { path, spot: spotter(path), secrets: at(root, 'secrets') }
  const read = services.map(({ entry, node }) => readService(entry, node, context))
  const given = read.flatMap(({ given: list }) => list)
  return {
    ...together(given.map((value) => assigned(value, values))),
    services: read.map(({ service }) => service),
    takings: read.flatMap(({ takings }) => takings),
    executors: read.flatMap(({ executors }) => executors),
    hosted: read.flatMap(({ hosted }) => hosted),
    unresolved,
  }
}

type Context = { readonly path: string; readonly spot: Spotter; readonly secrets: Node | undefined }

type ServiceReading = {
  readonly service: Service
  readonly given: readonly Assigned[]
  readonly takings: readonly Taking[]
  readonly executors: readonly Executor[]
  readonly hosted: readonly Hosted[]
}

function readService({ key, start, end }: Entry, node: Node, context: Context): ServiceReading {
  const { path, spot } = context
  const holder = `service ${key}`
  const place = spot({ start, end })
  const mounts = itemsOf(at(node, 'volumes'))
  return {
    service: { holder, path, spot: place, image: imageOf(node) },
    given: [
      ...variablesOf(at(node, 'environment'), holder, context),
      ...secretsOf(at(node, 'secrets'), holder, context),
    ],
    takings: envFilesOf(at(node, 'env_file')).map((file) => takingOf(file, holder, context)),
    executors: [...powersOf(node, spot), ...mounts.flatMap((mount) => socketsOf(mount, spot))].map((power) => ({
      ...power,
      holder,
      path,
    })),
    hosted: mounts
      .filter((mount) => isLoginFolder(sourceOf(mount)))
      .map((mount) => ({ what: `mounts ${sourceOf(mount)}`, holder, spot: spot(mount) })),
  }
}

const imageOf = (node: Node): string =>
  textOf(at(node, 'image')) ??
  textOf(at(node, 'build')) ??
  [textOf(at(node, 'build', 'context')), textOf(at(node, 'build', 'dockerfile'))].join(' ').trim()

/** A map or a list of `NAME=value`; a name without a value is passed on from where compose was started. */
function variablesOf(node: Node | undefined, holder: string, context: Context): readonly Assigned[] {
  const entries = node === undefined ? [] : entriesOf(merged(node))
  const mapped = entries.flatMap(({ key, start, value }) =>
    value.kind === 'scalar' ? [{ name: key, text: value.value === null ? passed(key) : value.text, start, value }] : [],
  )
  const listed = itemsOf(node).flatMap((item) => {
    const text = textOf(item)
    if (text === undefined || item.kind !== 'scalar') return []
    const at = text.indexOf('=')
    const name = at === -1 ? text : text.slice(0, at)
    return [{ name, text: at === -1 ? passed(name) : text.slice(at + 1), start: item.start, value: item }]
  })
  return [...mapped, ...listed].map(({ name, text, start, value }) => ({
    surface: 'compose' as const,
    path: context.path,
    holder,
    name: name.trim(),
    text,
    spot: context.spot({ start, end: Math.max(start, value.end) }),
    valueSpot: context.spot(value),
  }))
}

const passed = (name: string): string => `\${${name}}`

/** Secrets of the file: from a variable, or from a file that stays outside. */
const secretsOf = (node: Node | undefined, holder: string, { path, spot, secrets }: Context): readonly Assigned[] =>
  itemsOf(node).flatMap((item) => {
    const name = textOf(item) ?? textOf(at(item, 'source'))
    if (name === undefined) return []
    const variable = textOf(at(secrets, name, 'environment'))
    const place = spot(item)
    return [
      {
        surface: 'compose' as const,
        path,
        holder,
        name,
        text: variable === undefined ? `secretref:${name}` : passed(variable),
        spot: place,
        valueSpot: place,
      },
    ]
  })

type EnvFile = { readonly file: string; readonly node: Node }

const envFilesOf = (node: Node | undefined): readonly EnvFile[] =>
  [...(textOf(node) === undefined || node === undefined ? [] : [node]), ...itemsOf(node)].flatMap((item) => {
    const file = textOf(item) ?? textOf(at(item, 'path'))
    return file === undefined ? [] : [{ file, node: item }]
  })

const takingOf = ({ file, node }: EnvFile, holder: string, { path, spot }: Context): Taking => ({
  holder,
  path,
  spot: spot(node),
  surface: 'compose',
  of: 'env-file',
  name: posix.normalize(posix.join(posix.dirname(path), file)),
})

type Power = Pick<Executor, 'what' | 'spot'>

function powersOf(node: Node, spot: Spotter): readonly Power[] {
  const privileged = entryOf(node, 'privileged')
  const processes = entryOf(node, 'pid')
  return [
    ...(textOf(privileged?.value) === 'true' && privileged !== undefined
      ? [{ what: 'runs privileged', spot: spot(privileged) }]
      : []),
    ...(textOf(processes?.value) === 'host' && processes !== undefined
      ? [{ what: 'sees the processes of its host', spot: spot(processes) }]
      : []),
    ...itemsOf(at(node, 'cap_add'))
      .filter((item) => isHostCapability(textOf(item) ?? ''))
      .map((item) => ({ what: `has the capability ${textOf(item)}`, spot: spot(item) })),
  ]
}

const socketsOf = (mount: Node, spot: Spotter): readonly Power[] =>
  isRuntimeSocket(sourceOf(mount)) ? [{ what: 'mounts the socket of the container runtime', spot: spot(mount) }] : []

const separator = /:(?=[/~.]|[a-z]+$)/

/** The side of a mount that lies on the host. */
const sourceOf = (mount: Node): string => textOf(at(mount, 'source')) ?? (textOf(mount) ?? '').split(separator)[0] ?? ''
