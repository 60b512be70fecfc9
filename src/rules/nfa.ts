// A pattern unrolled: one position for each byte a match may consist of. Every repeat is bounded, so the positions have no cycle and stand in order:
// what may follow a position has a higher number. Lengths, anchors and ambiguity are then sums over one pass.
import type { ByteSet } from './byte-set.ts'
import type { Node } from './regex.ts'

/** Positions in order; `follow[p]` are those that may come next. */
export type Nfa = {
  readonly sets: readonly ByteSet[]
  readonly follow: readonly (readonly number[])[]
  readonly first: readonly number[]
  readonly last: ReadonlySet<number>
  readonly isNullable: boolean
}

export const MAX_POSITIONS = 20_000

/** The pattern unrolls into more positions than any sane value has bytes. */
export class TooLarge extends Error {}

type Fragment = { readonly first: readonly number[]; readonly last: readonly number[]; readonly isNullable: boolean }
type Building = { readonly sets: ByteSet[]; readonly follow: number[][] }

const EMPTY: Fragment = { first: [], last: [], isNullable: true }

const concatenate = (building: Building, left: Fragment, right: Fragment): Fragment => {
  for (const position of left.last) building.follow[position]?.push(...right.first)
  return {
    first: left.isNullable ? [...left.first, ...right.first] : left.first,
    last: right.isNullable ? [...left.last, ...right.last] : right.last,
    isNullable: left.isNullable && right.isNullable,
  }
}

const buildSet = (building: Building, set: ByteSet): Fragment => {
  const position = building.sets.push(set) - 1
  building.follow.push([])
  if (position >= MAX_POSITIONS)
    throw new TooLarge(`the pattern is longer than ${MAX_POSITIONS} bytes when its repeats are written out`)
  return { first: [position], last: [position], isNullable: false }
}

const buildRepeat = (building: Building, repeat: Extract<Node, { kind: 'repeat' }>): Fragment => {
  let isNullable = repeat.min === 0
  const first: number[] = []
  const last: number[] = []
  let previous: readonly number[] = []
  for (let count = 1; count <= repeat.max; count++) {
    const copy = build(building, repeat.node)
    for (const position of previous) building.follow[position]?.push(...copy.first)
    if (count === 1) first.push(...copy.first)
    if (copy.isNullable) isNullable = true
    if (count >= repeat.min || copy.isNullable) last.push(...copy.last)
    previous = copy.last
  }
  return { first, last, isNullable }
}

function build(building: Building, node: Node): Fragment {
  switch (node.kind) {
    case 'set':
      return buildSet(building, node.set)
    case 'secret':
      return build(building, node.node)
    case 'repeat':
      return buildRepeat(building, node)
    case 'sequence':
      return node.nodes.reduce((left, part) => concatenate(building, left, build(building, part)), EMPTY)
    case 'choice': {
      const parts = node.nodes.map((part) => build(building, part))
      return {
        first: parts.flatMap((part) => part.first),
        last: parts.flatMap((part) => part.last),
        isNullable: parts.some((part) => part.isNullable),
      }
    }
  }
}

/** Unrolls a pattern; throws `TooLarge` where its repeats multiply to more than can be analysed. */
export const unroll = (node: Node): Nfa => {
  const building: Building = { sets: [], follow: [] }
  const whole = build(building, node)
  return {
    sets: building.sets,
    follow: building.follow,
    first: whole.first,
    last: new Set(whole.last),
    isNullable: whole.isNullable,
  }
}

/** How many bytes stand before each position in a match, at least and at most. */
export type Depths = { readonly min: Int32Array; readonly max: Int32Array }

export const depthsOf = (nfa: Nfa): Depths => {
  const min = new Int32Array(nfa.sets.length).fill(MAX_POSITIONS)
  const max = new Int32Array(nfa.sets.length)
  for (const position of nfa.first) min[position] = 0
  nfa.follow.forEach((nexts, position) => {
    const least = (min[position] ?? 0) + 1
    const most = (max[position] ?? 0) + 1
    for (const next of nexts) {
      min[next] = Math.min(min[next] ?? 0, least)
      max[next] = Math.max(max[next] ?? 0, most)
    }
  })
  return { min, max }
}

/** Lengths of the shortest and the longest match. */
export const lengthsOf = (nfa: Nfa): { readonly min: number; readonly max: number } => {
  const depths = depthsOf(nfa)
  let min = nfa.isNullable ? 0 : MAX_POSITIONS
  let max = 0
  for (const position of nfa.last) {
    min = Math.min(min, (depths.min[position] ?? 0) + 1)
    max = Math.max(max, (depths.max[position] ?? 0) + 1)
  }
  return { min, max }
}

/** `follow` the other way round. */
export const precede = (nfa: Nfa): number[][] => {
  const before: number[][] = nfa.sets.map(() => [])
  nfa.follow.forEach((nexts, position) => {
    for (const next of nexts) before[next]?.push(position)
  })
  return before
}
