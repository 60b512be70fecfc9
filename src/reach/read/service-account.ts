// Service accounts of a cluster that take an account of a cloud, which their annotations name.
import type { Identity, IdentityKind } from '#reach/graph.ts'
import { environmentOf } from '#reach/paths.ts'
import type { Assumed, SurfaceReading } from '#reach/surfaces.ts'
import { type Cluster, nameOf, wordsOf } from './cluster.ts'
import { at, entriesOf, type Node } from './yaml.ts'

type Taken = { readonly cloud: Assumed['cloud']; readonly kind: IdentityKind }

/** What each cloud reads the account off. */
export const annotations: ReadonlyMap<string, Taken> = new Map<string, Taken>([
  ['eks.amazonaws.com/role-arn', { cloud: 'aws', kind: 'role' }],
  ['iam.gke.io/gcp-service-account', { cloud: 'gcp', kind: 'account' }],
  ['azure.workload.identity/client-id', { cloud: 'azure', kind: 'client' }],
])

/** An account of a cloud as it is called in the inventory; jobs that take it have the same identity. */
export const accountIdentity = ({ cloud, kind }: Taken, name: string): Identity => ({
  id: `${kind}:${name}`,
  kind,
  name,
  role: 'cloud',
  provider: cloud,
  nature: 'federated',
  meanings: [],
})

export function readServiceAccount(object: Node, cluster: Cluster): SurfaceReading {
  const account = nameOf(object, cluster)
  const { path } = cluster.document
  const found = entriesOf(at(object, 'metadata', 'annotations')).flatMap(({ key, start, value }) => {
    const taken = annotations.get(key)
    const target = wordsOf(value, cluster)
    if (taken === undefined || target === undefined || target === '') return []
    return [{ taken, target, spot: cluster.spot({ start, end: value.end }) }]
  })
  return {
    assumed: found.map(({ taken: { cloud }, target, spot }) => ({ account, path, cloud, target, spot })),
    holdings: found.map(({ taken, target, spot }) => ({
      identity: accountIdentity(taken, target),
      surface: 'kubernetes',
      path,
      holder: `ServiceAccount ${account}`,
      name: annotationNames[taken.cloud],
      spot,
      written: 'reference',
      environment: environmentOf(path),
      via: [],
    })),
  }
}

const annotationNames: Record<Assumed['cloud'], string> = {
  aws: 'role-arn',
  gcp: 'gcp-service-account',
  azure: 'client-id',
}
