import { brokenObject, noOrdinal, type PackForest, wholeObject } from './forest-table.ts'

type Links = Pick<PackForest, 'count' | 'kinds' | 'bases' | 'firstChild' | 'nextSibling'>

/** The unsettled objects from one down to the nearest settled base; longer than `deepest` where they run in a circle. */
const unsettledFrom = ({ kinds, bases }: Links, from: number, deepest: number): readonly number[] => {
  const chain: number[] = []
  for (let at = from; kinds[at] === 0 && bases[at] !== brokenObject && chain.length <= deepest; at = bases[at] ?? 0) {
    chain.push(at)
  }
  return chain
}

type Settling = {
  readonly links: Links
  readonly depths: Uint16Array
  readonly order: Uint32Array
  settled: number
  readonly deepest: number
}

const settle = (settling: Settling, ordinal: number): void => {
  const { links, depths, order, deepest } = settling
  const { kinds, bases } = links
  const base = bases[ordinal] ?? wholeObject
  const depth = base < 0 ? 0 : (depths[base] ?? 0) + 1
  const isBroken = base >= 0 && (kinds[base] === 0 || depth > deepest)
  if (isBroken) bases[ordinal] = brokenObject
  if (isBroken || base === brokenObject) return
  if (base >= 0) kinds[ordinal] = kinds[base] ?? 0
  depths[ordinal] = depth
  order[settling.settled++] = ordinal
}

const settleChain = (settling: Settling, from: number): void => {
  const { links, deepest } = settling
  const chain = unsettledFrom(links, from, deepest)
  // What is longer than git writes is a circle or made to exhaust us: none of it is followed.
  if (chain.length > deepest) for (const ordinal of chain) links.bases[ordinal] = brokenObject
  else for (const ordinal of chain.toReversed()) settle(settling, ordinal)
}

/** Objects in an order that has each base before what is built on it. Types come down from the bases. */
const settleAll = (links: Links, deepest: number): Uint32Array => {
  const { count, kinds, bases } = links
  const order = new Uint32Array(count)
  const settling: Settling = { links, depths: new Uint16Array(count), order, settled: 0, deepest }
  const isWhole = (ordinal: number): boolean => bases[ordinal] === wholeObject
  for (let ordinal = 0; ordinal < count; ordinal++) if (isWhole(ordinal)) settle(settling, ordinal)
  for (let ordinal = 0; ordinal < count; ordinal++) {
    if (kinds[ordinal] === 0 && bases[ordinal] !== brokenObject) settleChain(settling, ordinal)
  }
  return order.subarray(0, settling.settled)
}

/** For each object, how many are built on it, itself included. */
const weigh = ({ count, bases }: Links, order: Uint32Array): Uint32Array => {
  const weights = new Uint32Array(count).fill(1)
  for (let index = order.length - 1; index >= 0; index--) {
    const ordinal = order[index] ?? 0
    const base = bases[ordinal] ?? wholeObject
    if (base >= 0) weights[base] = (weights[base] ?? 0) + (weights[ordinal] ?? 0)
  }
  return weights
}

/** For each object, the child that carries most. */
const heaviestChildren = ({ count, bases }: Links, order: Uint32Array, weights: Uint32Array): Int32Array => {
  const heaviest = new Int32Array(count).fill(noOrdinal)
  const weightOf = (ordinal: number): number => weights[ordinal] ?? 0
  for (const ordinal of order) {
    const base = bases[ordinal] ?? wholeObject
    if (base >= 0 && weightOf(ordinal) > weightOf(heaviest[base] ?? noOrdinal)) heaviest[base] = ordinal
  }
  return heaviest
}

/**
 * Settles types, bases and children. The heaviest child comes last: its base is no longer needed then,
 * so that a walk holds no more than a logarithm of the tree in memory, however deep the chains.
 */
export const linkForest = (links: Links, deepest: number): void => {
  const { bases, firstChild, nextSibling } = links
  const order = settleAll(links, deepest)
  const heaviest = heaviestChildren(links, order, weigh(links, order))
  const prepend = (ordinal: number, base: number): void => {
    nextSibling[ordinal] = firstChild[base] ?? noOrdinal
    firstChild[base] = ordinal
  }
  for (const [base, ordinal] of heaviest.entries()) if (ordinal >= 0) prepend(ordinal, base)
  for (let ordinal = links.count - 1; ordinal >= 0; ordinal--) {
    const base = bases[ordinal] ?? wholeObject
    if (base >= 0 && links.kinds[ordinal] !== 0 && heaviest[base] !== ordinal) prepend(ordinal, base)
  }
}
