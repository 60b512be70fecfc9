// Secrets of a cluster: their keys, and whether a value stands in the manifest, in a store outside, or encrypted.
import type { Holding, Identity } from '#reach/graph.ts'
import { secretHolder } from '#reach/link.ts'
import { environmentOf } from '#reach/paths.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import { meaningOf } from '#reach/vocabulary/names.ts'
import { type Cluster, nameOf, wordsOf } from './cluster.ts'
import { assigned, together } from './written.ts'
import { at, type Entry, entriesOf, itemsOf, type Node, textOf } from './yaml.ts'

type Reading = Pick<SurfaceReading, 'holdings' | 'masks'>

export function readSecret(object: Node, cluster: Cluster): SurfaceReading {
  const name = nameOf(object, cluster)
  switch (textOf(at(object, 'kind'))) {
    case 'Secret':
      return together([
        ...entriesOf(at(object, 'stringData')).map((entry) => keyOf(entry, { name, cluster, isEncoded: false })),
        ...entriesOf(at(object, 'data')).map((entry) => keyOf(entry, { name, cluster, isEncoded: true })),
      ])
    case 'SealedSecret':
      return together(
        entriesOf(at(object, 'spec', 'encryptedData')).map(({ key, start, end }) =>
          outside({ secret: name, key, to: undefined, place: { start, end } }, cluster),
        ),
      )
    default:
      return readExternal(object, name, cluster)
  }
}

/** Keys that a store outside of the cluster fills in. */
function readExternal(object: Node, own: string, cluster: Cluster): SurfaceReading {
  const secret = wordsOf(at(object, 'spec', 'target', 'name'), cluster) ?? own
  return together(
    itemsOf(at(object, 'spec', 'data')).flatMap((item) => {
      const key = wordsOf(at(item, 'secretKey'), cluster)
      const remote = wordsOf(at(item, 'remoteRef', 'key'), cluster)
      const property = wordsOf(at(item, 'remoteRef', 'property'), cluster)
      if (key === undefined) return []
      const to = property === undefined ? remote : `${remote}#${property}`
      return [outside({ secret, key, to, place: item }, cluster)]
    }),
  )
}

type Outside = {
  readonly secret: string
  readonly key: string
  /** Where it is kept, where that is said. */
  readonly to: string | undefined
  readonly place: { readonly start: number; readonly end: number }
}

function outside({ secret, key, to, place }: Outside, { document, spot }: Cluster): Reading {
  const meaning = meaningOf(key)
  if (meaning.role === 'configuration') return {}
  const identity: Identity =
    to === undefined
      ? clusterIdentity(secret, key)
      : { ...clusterIdentity(secret, key), id: `stored:${to}`, kind: 'stored', name: to }
  const holding: Holding = {
    identity,
    surface: 'kubernetes',
    path: document.path,
    holder: secretHolder(secret),
    name: key,
    spot: spot(place),
    written: 'reference',
    environment: environmentOf(document.path),
    via: [],
  }
  return { holdings: [holding] }
}

/** A key of a Secret, by both names. */
export const clusterIdentity = (secret: string, key: string): Identity => ({
  id: `cluster-secret:${secret}/${key}`,
  kind: 'cluster-secret',
  name: `${secret}/${key}`,
  ...meaningOf(key),
  nature: 'static',
  meanings: [],
})

type KeyIn = { readonly name: string; readonly cluster: Cluster; readonly isEncoded: boolean }

function keyOf({ key, start, value }: Entry, { name, cluster, isEncoded }: KeyIn): Reading {
  const { document, spot, values } = cluster
  const words = wordsOf(value, cluster) ?? ''
  const place = spot({ start, end: Math.max(start, value.end) })
  const text = isEncoded && !words.includes('{{') ? decoded(words) : words
  const read = assigned(
    {
      surface: 'kubernetes',
      path: document.path,
      holder: secretHolder(name),
      name: key,
      text,
      spot: place,
      valueSpot: spot(value),
    },
    values,
  )
  const holdings = (read.holdings ?? []).map((holding) =>
    holding.written === 'placeholder' ? { ...holding, identity: clusterIdentity(name, key) } : holding,
  )
  return { ...read, holdings, masks: words === '' ? [] : [spot(value)] }
}

const base64 = /^[A-Za-z0-9+/\s]+={0,2}$/

const decoded = (text: string): string => (base64.test(text) ? Buffer.from(text, 'base64').toString('utf8').trim() : '')
