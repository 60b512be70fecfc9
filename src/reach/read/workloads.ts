// Workloads of a cluster: the pod that each describes, what its containers take, mount and may do.
import type { Holding } from '#reach/graph.ts'
import { environmentOf } from '#reach/paths.ts'
import type { Executor, Hosted, SurfaceReading, Taking } from '#reach/surfaces.ts'
import { meaningOf } from '#reach/vocabulary/names.ts'
import { type Cluster, nameOf, wordsOf } from './cluster.ts'
import { clusterIdentity } from './cluster-secrets.ts'
import { isHostCapability, isLoginFolder, isRuntimeSocket } from './host.ts'
import { assigned, together } from './written.ts'
import { at, entryOf, itemsOf, type Node, textOf, textsOf } from './yaml.ts'

type Pod = {
  readonly holder: string
  readonly spec: Node
  readonly containers: readonly Node[]
  readonly cluster: Cluster
}

export function readWorkload(object: Node, cluster: Cluster): SurfaceReading {
  const spec = podOf(object)
  const kind = entryOf(object, 'kind')
  if (spec === undefined || kind === undefined) return {}
  const { document, spot } = cluster
  const containers = ['containers', 'initContainers'].flatMap((key) => itemsOf(at(spec, key)))
  const holder = `${textOf(kind.value)} ${nameOf(object, cluster)}`
  const pod: Pod = { holder, spec, containers, cluster }
  const account = entryOf(spec, 'serviceAccountName') ?? entryOf(spec, 'serviceAccount')
  const named = wordsOf(account?.value, cluster)
  return {
    ...together(containers.flatMap((container) => itemsOf(at(container, 'env')).map((item) => variableOf(item, pod)))),
    services: [
      {
        holder,
        path: document.path,
        spot: spot({ start: kind.start, end: kind.value.end }),
        image: wordsOf(at(containers[0], 'image'), cluster) ?? '',
        ...(account === undefined || named === undefined
          ? {}
          : { account: { name: named, spot: spot(account.value) } }),
      },
    ],
    takings: takingsOf(pod),
    executors: powersOf(pod),
    hosted: loginsOf(pod),
  }
}

function podOf(object: Node): Node | undefined {
  switch (textOf(at(object, 'kind'))) {
    case 'Pod':
      return at(object, 'spec')
    case 'CronJob':
      return at(object, 'spec', 'jobTemplate', 'spec', 'template', 'spec')
    default:
      return at(object, 'spec', 'template', 'spec')
  }
}

function variableOf(item: Node, { holder, cluster }: Pod): Pick<SurfaceReading, 'holdings' | 'masks'> {
  const { document, spot, values } = cluster
  const name = wordsOf(at(item, 'name'), cluster)
  const reference = at(item, 'valueFrom', 'secretKeyRef')
  if (name === undefined) return {}
  if (reference !== undefined) return { holdings: referenceOf({ name, item, reference }, { holder, cluster }) }
  const value = at(item, 'value')
  const text = wordsOf(value, cluster)
  if (value === undefined || text === undefined) return {}
  return assigned(
    { surface: 'kubernetes', path: document.path, holder, name, text, spot: spot(item), valueSpot: spot(value) },
    values,
  )
}

type Reference = { readonly name: string; readonly item: Node; readonly reference: Node }

function referenceOf(
  { name, item, reference }: Reference,
  { holder, cluster }: Pick<Pod, 'holder' | 'cluster'>,
): readonly Holding[] {
  const secret = wordsOf(at(reference, 'name'), cluster) ?? ''
  const key = wordsOf(at(reference, 'key'), cluster) ?? name
  const own = meaningOf(name)
  const meaning = own.role === 'unknown' ? meaningOf(key) : own
  if (meaning.role === 'configuration') return []
  return [
    {
      identity: { ...clusterIdentity(secret, key), ...meaning },
      surface: 'kubernetes',
      path: cluster.document.path,
      holder,
      name,
      spot: cluster.spot(item),
      written: 'reference',
      environment: environmentOf(cluster.document.path),
      via: [],
    },
  ]
}

/** Secrets that are taken whole, into the environment or as files. */
function takingsOf({ holder, spec, containers, cluster }: Pod): readonly Taking[] {
  const environments = containers.flatMap((container) =>
    itemsOf(at(container, 'envFrom')).map((item) => ({ item, name: at(item, 'secretRef', 'name') })),
  )
  const volumes = itemsOf(at(spec, 'volumes')).map((item) => ({ item, name: at(item, 'secret', 'secretName') }))
  return [...environments, ...volumes].flatMap(({ item, name }) => {
    const secret = wordsOf(name, cluster)
    if (secret === undefined) return []
    return [
      {
        holder,
        path: cluster.document.path,
        spot: cluster.spot(item),
        surface: 'kubernetes' as const,
        of: 'cluster-secret' as const,
        name: secret,
      },
    ]
  })
}

function powersOf({ holder, spec, containers, cluster }: Pod): readonly Executor[] {
  const { document, spot } = cluster
  const contexts = containers.flatMap((container) => at(container, 'securityContext') ?? [])
  const found = [
    ...contexts.flatMap((context) => privilegesIn(context)),
    ...itemsOf(at(spec, 'volumes'))
      .filter((volume) => isRuntimeSocket(textOf(at(volume, 'hostPath', 'path')) ?? ''))
      .map((node) => ({ what: 'mounts the socket of the container runtime', node })),
    ...itemsOf(at(spec, 'volumes'))
      .filter((volume) => textOf(at(volume, 'hostPath', 'path')) === '/')
      .map((node) => ({ what: 'mounts the root of its host', node })),
    ...['hostPID', 'hostIPC']
      .flatMap((key) => entryOf(spec, key) ?? [])
      .filter(({ value }) => textOf(value) === 'true')
      .map(({ key, value }) => ({ what: `has ${key}`, node: value })),
  ]
  return found.map(({ what, node }) => ({ what, holder, path: document.path, spot: spot(node) }))
}

type Power = { readonly what: string; readonly node: Node }

function privilegesIn(context: Node): readonly Power[] {
  const privileged = at(context, 'privileged')
  const capabilities = at(context, 'capabilities', 'add')
  return [
    ...(privileged !== undefined && textOf(privileged) === 'true'
      ? [{ what: 'runs privileged', node: privileged }]
      : []),
    ...(capabilities !== undefined && textsOf(capabilities).some(isHostCapability)
      ? [{ what: 'has a capability over its host', node: capabilities }]
      : []),
  ]
}

const loginsOf = ({ holder, spec, cluster }: Pod): readonly Hosted[] =>
  itemsOf(at(spec, 'volumes')).flatMap((volume) => {
    const path = textOf(at(volume, 'hostPath', 'path')) ?? ''
    return isLoginFolder(path) ? [{ what: `mounts ${path}`, holder, spot: cluster.spot(volume) }] : []
  })
