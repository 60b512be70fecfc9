import type { Node } from './yaml.ts'

type Place = { readonly start: number; readonly end: number }

/** A tree that was read from the middle of a text, with the offsets of the whole. */
export function shifted(node: Node, by: number): Node {
  const moved = { ...node, start: node.start + by, end: node.end + by }
  if (moved.kind === 'list') return { ...moved, items: moved.items.map((item) => shifted(item, by)) }
  if (moved.kind === 'scalar') return moved
  const entries = moved.entries.map((entry) => ({
    ...entry,
    start: entry.start + by,
    end: entry.end + by,
    value: shifted(entry.value, by),
  }))
  return { ...moved, entries }
}

/** A tree whose every part stands at one place. */
export function placedAt(node: Node, { start, end }: Place): Node {
  const place = { start, end }
  if (node.kind === 'list') return { ...node, ...place, items: node.items.map((item) => placedAt(item, place)) }
  if (node.kind === 'scalar') return { ...node, ...place }
  return {
    ...node,
    ...place,
    entries: node.entries.map(({ key, value }) => ({ key, ...place, value: placedAt(value, place) })),
  }
}
