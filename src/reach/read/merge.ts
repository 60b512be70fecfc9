// `<<: *shared`: a map with what it takes over from others. Its own entries come first, as they win.
import { type Entry, itemsOf, type MapNode, type Node } from './yaml.ts'

const deepest = 10

/** A map without `<<`, the entries of the maps that it names behind its own; any other node as it is. */
export const merged = (node: Node): Node => (node.kind === 'map' ? mergedMap(node, 0) : node)

function mergedMap(node: MapNode, depth: number): MapNode {
  const shared = node.entries.filter(({ key }) => key === '<<')
  if (shared.length === 0 || depth > deepest) return node
  const own = node.entries.filter(({ key }) => key !== '<<')
  const known = new Set(own.map(({ key }) => key))
  const taken = shared.flatMap(({ value }) => mapsIn(value)).flatMap((map) => mergedMap(map, depth + 1).entries)
  const added: Entry[] = []
  for (const entry of taken) {
    if (known.has(entry.key)) continue
    known.add(entry.key)
    added.push(entry)
  }
  return { ...node, entries: [...own, ...added] }
}

const mapsIn = (node: Node): readonly MapNode[] =>
  node.kind === 'map' ? [node] : itemsOf(node).flatMap((item) => (item.kind === 'map' ? [item] : []))
