import type { Node } from '#rules/regex.ts'

/** Counts what a backtracking matcher tries; throws beyond the limit. */
type Count = { steps: number; readonly limit: number }
type Next = (at: number) => boolean

const has = (set: Uint8Array, text: string, at: number): boolean => at < text.length && set[text.charCodeAt(at)] === 1

/** Greedy, as JavaScript's: as many as there are, then one less at a time. */
const repeatSet = (set: Uint8Array, { min, max }: { min: number; max: number }, context: Context): boolean => {
  const { text, at, next, count } = context
  let reached = 0
  while (reached < max && has(set, text, at + reached)) reached++
  count.steps += reached
  for (let length = reached; length >= min; length--) {
    count.steps++
    if (next(at + length)) return true
  }
  return false
}

type Context = { readonly text: string; readonly at: number; readonly next: Next; readonly count: Count }

const repeatGroup = (node: Extract<Node, { kind: 'repeat' }>, done: number, context: Context): boolean => {
  const { at, next } = context
  const again: Next = (end) => end > at && repeatGroup(node, done + 1, { ...context, at: end })
  if (done < node.max && attempt(node.node, { ...context, next: again })) return true
  return done >= node.min && next(at)
}

const sequence = (nodes: readonly Node[], context: Context): boolean => {
  const [first, ...rest] = nodes
  if (first === undefined) return context.next(context.at)
  return attempt(first, { ...context, next: (at) => sequence(rest, { ...context, at }) })
}

function attempt(node: Node, context: Context): boolean {
  const { text, at, next, count } = context
  count.steps++
  if (count.steps > count.limit) throw new RangeError(`more than ${count.limit} steps`)
  switch (node.kind) {
    case 'set':
      return has(node.set, text, at) && next(at + 1)
    case 'secret':
      return attempt(node.node, context)
    case 'choice':
      return node.nodes.some((each) => attempt(each, context))
    case 'sequence':
      return sequence(node.nodes, context)
    case 'repeat':
      return node.node.kind === 'set' ? repeatSet(node.node.set, node, context) : repeatGroup(node, 0, context)
  }
}

/** Steps that a backtracking matcher takes at the beginning of a text, where what follows never fits. */
export const stepsOf = (node: Node, text: string, limit: number): number => {
  const count = { steps: 0, limit }
  attempt(node, { text, at: 0, count, next: () => false })
  return count.steps
}
