import type { Node } from './yaml.ts'

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
