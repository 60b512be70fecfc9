// What the readers of a cluster's objects share.
import type { Document } from '#model/policy.ts'
import type { Values } from '#reach/surfaces.ts'
import type { Spotter } from './github-values.ts'
import { at, type Node, textOf } from './yaml.ts'

export type Cluster = { readonly document: Document; readonly spot: Spotter; readonly values: Values }

const quotes = /^["']|["']$/g

/** The text of a scalar as it is written, template included: equal words name one thing in all templates of a chart. */
export function wordsOf(node: Node | undefined, { document }: Cluster): string | undefined {
  const text = textOf(node)
  if (node === undefined || text === undefined) return undefined
  const raw = document.text.slice(node.start, node.end)
  return raw.includes('{{') ? raw.replace(quotes, '') : text
}

export const nameOf = (object: Node, cluster: Cluster): string =>
  wordsOf(at(object, 'metadata', 'name'), cluster) ?? 'without a name'
