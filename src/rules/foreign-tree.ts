// Regular expressions of other scanners as trees, and what can be asked of them.
import { alphanumeric, type ByteSet, intern, union } from './byte-set.ts'

/** A foreign pattern as a tree; what has no width stands in it as a mark, since it may be what ends a value. */
export type Foreign =
  | { readonly kind: 'set'; readonly set: ByteSet }
  | { readonly kind: 'sequence'; readonly nodes: readonly Foreign[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Foreign[] }
  | { readonly kind: 'repeat'; readonly node: Foreign; readonly min: number; readonly max: number; readonly mode: Mode }
  | { readonly kind: 'capture'; readonly node: Foreign; readonly index: number; readonly name: string | undefined }
  | { readonly kind: 'assertion'; readonly text: string }

export type Mode = 'greedy' | 'lazy' | 'possessive'

export const EMPTY: Foreign = { kind: 'sequence', nodes: [] }

const flattened = (nodes: readonly Foreign[]): Foreign[] =>
  nodes.flatMap((node) => (node.kind === 'sequence' ? node.nodes : [node]))

export const sequenceOf = (nodes: readonly Foreign[]): Foreign => {
  const flat = flattened(nodes)
  const [only] = flat
  return flat.length === 1 && only !== undefined ? only : { kind: 'sequence', nodes: flat }
}

/** Alternatives of one byte are a class. */
export const choiceOf = (nodes: readonly Foreign[]): Foreign => {
  const [only] = nodes
  if (nodes.length === 1 && only !== undefined) return only
  const sets = nodes.flatMap((node) => (node.kind === 'set' ? [node.set] : []))
  return sets.length === nodes.length && sets.length > 0
    ? { kind: 'set', set: intern(union(...sets)) }
    : { kind: 'choice', nodes }
}

/** The nodes of a sequence, or the node alone. */
export const partsOf = (node: Foreign): readonly Foreign[] => (node.kind === 'sequence' ? node.nodes : [node])

/** Bytes of the shortest and the longest match. */
export const widthOf = (node: Foreign): { readonly min: number; readonly max: number } => {
  switch (node.kind) {
    case 'set':
      return { min: 1, max: 1 }
    case 'assertion':
      return { min: 0, max: 0 }
    case 'capture':
      return widthOf(node.node)
    case 'repeat': {
      const { min, max } = widthOf(node.node)
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max }
    }
    case 'sequence':
      return node.nodes.map(widthOf).reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), {
        min: 0,
        max: 0,
      })
    case 'choice': {
      const widths = node.nodes.map(widthOf)
      return { min: Math.min(...widths.map(({ min }) => min)), max: Math.max(...widths.map(({ max }) => max)) }
    }
  }
}

/** Every class of a pattern. */
export const setsOf = (node: Foreign): ByteSet[] => {
  switch (node.kind) {
    case 'set':
      return [node.set]
    case 'assertion':
      return []
    case 'capture':
    case 'repeat':
      return setsOf(node.node)
    case 'sequence':
    case 'choice':
      return node.nodes.flatMap(setsOf)
  }
}

export const meets = (set: ByteSet, other: ByteSet): boolean =>
  set.some((flag, byte) => flag === 1 && other[byte] === 1)

export const hasLetters = (node: Foreign): boolean => setsOf(node).some((set) => meets(set, alphanumeric))

/** The node without captures: groups that only hold together. */
export const withoutCaptures = (node: Foreign): Foreign => {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return node
    case 'capture':
      return withoutCaptures(node.node)
    case 'repeat':
      return { ...node, node: withoutCaptures(node.node) }
    case 'sequence':
      return sequenceOf(node.nodes.map(withoutCaptures))
    case 'choice':
      return choiceOf(node.nodes.map(withoutCaptures))
  }
}
