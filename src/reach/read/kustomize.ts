// Secrets that kustomize makes of env files and of literals in its own file.
import { posix } from 'node:path'
import { secretHolder } from '#reach/link.ts'
import type { SurfaceReading, Taking } from '#reach/surfaces.ts'
import { type Cluster, nameOf, wordsOf } from './cluster.ts'
import { assigned, together } from './written.ts'
import { at, itemsOf, type Node, textOf } from './yaml.ts'

export function readKustomization(object: Node, cluster: Cluster): SurfaceReading {
  const generators = itemsOf(at(object, 'secretGenerator'))
  return {
    ...together(generators.flatMap((generator) => literalsOf(generator, cluster))),
    takings: generators.flatMap((generator) => envFilesOf(generator, cluster)),
  }
}

const holderOf = (generator: Node, cluster: Cluster): string =>
  secretHolder(wordsOf(at(generator, 'name'), cluster) ?? nameOf(generator, cluster))

const literalsOf = (generator: Node, cluster: Cluster): readonly Pick<SurfaceReading, 'holdings' | 'masks'>[] =>
  itemsOf(at(generator, 'literals')).flatMap((item) => {
    const text = textOf(item) ?? ''
    const equals = text.indexOf('=')
    if (equals === -1) return []
    const { document, spot, values } = cluster
    const given = {
      surface: 'kubernetes' as const,
      path: document.path,
      holder: holderOf(generator, cluster),
      name: text.slice(0, equals),
      text: text.slice(equals + 1),
      spot: spot(item),
      valueSpot: spot(item),
    }
    return [assigned(given, values)]
  })

const envFilesOf = (generator: Node, cluster: Cluster): readonly Taking[] => {
  const { document, spot } = cluster
  return [...itemsOf(at(generator, 'envs')), ...[at(generator, 'env')].flatMap((node) => node ?? [])].flatMap(
    (item) => {
      const file = textOf(item)
      if (file === undefined) return []
      return [
        {
          holder: holderOf(generator, cluster),
          path: document.path,
          spot: spot(item),
          surface: 'kubernetes' as const,
          of: 'env-file' as const,
          name: posix.normalize(posix.join(posix.dirname(document.path), file)),
        },
      ]
    },
  )
}
