// Manifests of Kubernetes, templates of charts among them: Secrets and their keys, what workloads take of them and may do, bindings.

import type { Document } from '#model/policy.ts'
import type { Binding, SurfaceReading, Values } from '#reach/surfaces.ts'
import { carriers, untemplated } from './chart-text.ts'
import { readChartValues } from './chart-values.ts'
import { type Cluster, wordsOf } from './cluster.ts'
import { readSecret } from './cluster-secrets.ts'
import { spotter } from './github-values.ts'
import { readKustomization } from './kustomize.ts'
import { readServiceAccount } from './service-account.ts'
import { readWorkload } from './workloads.ts'
import { together } from './written.ts'
import { at, itemsOf, type Node, readYaml, textOf } from './yaml.ts'
import { unreadOf } from './yaml-file.ts'

const chartValues = /(?:^|\/)values(?:[.-][\w-]+)?\.ya?ml$/

export function readKubernetes(document: Document, values: Values): SurfaceReading {
  if (chartValues.test(document.path)) return readChartValues(document, values)
  if (!document.text.includes('kind:')) return {}
  const text = carriers(document.text)
  if (text.trim() === '') return {}
  const { roots, faults, cut } = readYaml(untemplated(text))
  // A template is YAML only once it is filled in.
  const reason = cut[0] ?? (faults.length > 0 && !text.includes('{{') ? 'is no YAML' : undefined)
  const cluster: Cluster = { document, spot: spotter(document.path), values }
  const readings = roots.flatMap(objectsIn).map((object) => readObject(object, cluster))
  const all = <T>(part: (reading: SurfaceReading) => readonly T[] | undefined): readonly T[] =>
    readings.flatMap((reading) => part(reading) ?? [])
  return {
    ...together(readings),
    services: all(({ services }) => services),
    takings: all(({ takings }) => takings),
    executors: all(({ executors }) => executors),
    bindings: all(({ bindings }) => bindings),
    assumed: all(({ assumed }) => assumed),
    hosted: all(({ hosted }) => hosted),
    unresolved: reason === undefined ? [] : [unreadOf(document.path, reason)],
  }
}

const objectsIn = (root: Node): readonly Node[] =>
  textOf(at(root, 'kind')) === 'List' ? itemsOf(at(root, 'items')) : [root]

function readObject(object: Node, cluster: Cluster): SurfaceReading {
  switch (textOf(at(object, 'kind'))) {
    case 'Secret':
    case 'ExternalSecret':
    case 'SealedSecret':
      return readSecret(object, cluster)
    case 'Kustomization':
      return readKustomization(object, cluster)
    case 'ServiceAccount':
      return readServiceAccount(object, cluster)
    case 'ClusterRoleBinding':
    case 'RoleBinding':
      return { bindings: bindingsIn(object, cluster) }
    default:
      return readWorkload(object, cluster)
  }
}

/** Accounts that a binding lets do everything: in the cluster, or in a namespace. */
function bindingsIn(object: Node, cluster: Cluster): readonly Binding[] {
  const role = at(object, 'roleRef', 'name')
  const name = textOf(role) ?? ''
  if (role === undefined || (name !== 'cluster-admin' && name !== 'admin')) return []
  const isWhole = name === 'cluster-admin' && textOf(at(object, 'kind')) === 'ClusterRoleBinding'
  const where = isWhole ? 'the cluster' : 'its namespace'
  return itemsOf(at(object, 'subjects')).flatMap((subject) => {
    const account = wordsOf(at(subject, 'name'), cluster)
    if (textOf(at(subject, 'kind')) !== 'ServiceAccount' || account === undefined) return []
    return [{ account, what: `may do everything in ${where} (${name})`, spot: cluster.spot(role) }]
  })
}
