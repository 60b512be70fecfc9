// Where the value stands in a foreign pattern: what is before and after it is an edge, a part of the form, or the name that it is bound to.
import { alphanumeric, setOf } from './byte-set.ts'
import { type Foreign, hasLetters, meets, partsOf, sequenceOf, setsOf, widthOf } from './foreign-tree.ts'

export type Parts = { readonly before: readonly Foreign[]; readonly value: Foreign; readonly after: readonly Foreign[] }

/** Which group holds the value: by number, by one of its names, or the first or last that is in no other; without groups all is the value. */
export type Wanted = {
  readonly index: number | undefined
  readonly names: readonly string[]
  readonly otherwise: 'first' | 'last'
}

type Capture = Extract<Foreign, { kind: 'capture' }>

const capturesIn = (node: Foreign): Capture[] => {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return []
    case 'capture':
      return [node, ...capturesIn(node.node)]
    case 'repeat':
      return capturesIn(node.node)
    case 'sequence':
    case 'choice':
      return node.nodes.flatMap(capturesIn)
  }
}

const chosen = (node: Foreign, { index, names, otherwise }: Wanted): Capture | undefined => {
  const captures = capturesIn(node)
  if (index !== undefined) return captures.find((capture) => capture.index === index)
  const named = captures.find(({ name }) => name !== undefined && names.includes(name.toLowerCase()))
  if (named !== undefined || otherwise === 'first') return named ?? captures[0]
  const inner = new Set(captures.flatMap((capture) => capturesIn(capture.node)))
  return captures.filter((capture) => !inner.has(capture)).at(-1)
}

const MOST_ALTERNATIVES = 8

/** How many patterns a pattern is whose alternatives hold a group each. */
const countSpread = (node: Foreign): number => {
  if (capturesIn(node).length === 0) return 1
  if (node.kind === 'choice') return node.nodes.reduce((sum, part) => sum + countSpread(part), 0)
  return node.kind === 'sequence' ? node.nodes.reduce((product, part) => product * countSpread(part), 1) : 1
}

/** A pattern whose alternatives hold a group each is several patterns. */
const spread = (node: Foreign): Foreign[] => {
  if (node.kind === 'choice' && node.nodes.some((part) => capturesIn(part).length > 0))
    return node.nodes.flatMap(spread)
  if (node.kind !== 'sequence') return [node]
  const at = node.nodes.findIndex((part) => part.kind === 'choice' && capturesIn(part).length > 0)
  const part = node.nodes[at]
  if (part?.kind !== 'choice') return [node]
  return part.nodes.flatMap((alternative) =>
    spread(sequenceOf([...node.nodes.slice(0, at), alternative, ...node.nodes.slice(at + 1)])),
  )
}

const split = (node: Foreign, capture: Capture): Parts | undefined => {
  if (node === capture) return { before: [], value: capture.node, after: [] }
  if (node.kind === 'capture') return split(node.node, capture)
  if (node.kind !== 'sequence') return undefined
  for (const [at, part] of node.nodes.entries()) {
    const inner = split(part, capture)
    if (inner === undefined) continue
    return {
      before: [...node.nodes.slice(0, at), ...inner.before],
      value: inner.value,
      after: [...inner.after, ...node.nodes.slice(at + 1)],
    }
  }
  return undefined
}

const quotes = setOf('"\'`')

const isQuote = (node: Foreign | undefined): boolean =>
  node?.kind === 'set' && node.set.every((flag, byte) => flag === 0 || quotes[byte] === 1)

/** Quotes around a value are none of it. */
const unquoted = ({ before, value, after }: Parts): Parts => {
  const parts = partsOf(value)
  if (parts.length < 3 || !isQuote(parts[0]) || !isQuote(parts.at(-1))) return { before, value, after }
  return { before, value: sequenceOf(parts.slice(1, -1)), after }
}

const LEAST_BEHIND_GAP = 16

/** Where no group tells the value from its name, it is what stands behind the last gap. */
const behindGap = (node: Foreign): Parts => {
  const parts = partsOf(node)
  const at = parts.findLastIndex(isGap)
  const value = sequenceOf(parts.slice(at + 1))
  const isName = at > 0 && hasLetters(sequenceOf(parts.slice(0, at))) && !isArmour(node)
  if (!isName || widthOf(value).min < LEAST_BEHIND_GAP) return { before: [], value: node, after: [] }
  return { before: parts.slice(0, at + 1), value, after: [] }
}

const hyphen = setOf('-')
const isHyphen = (node: Foreign): boolean =>
  (node.kind === 'set' && node.set.every((flag, byte) => flag === hyphen[byte])) ||
  (node.kind === 'repeat' && isHyphen(node.node))

/** Lines of hyphens, as around keys in PEM, hold together what stands between them. */
const isArmour = (node: Foreign): boolean => {
  const parts = partsOf(node)
  return parts.some((_, at) => parts.slice(at, at + 5).length === 5 && parts.slice(at, at + 5).every(isHyphen))
}

const partOf = (node: Foreign, wanted: Wanted): Parts | undefined => {
  const capture = chosen(node, wanted)
  const parts = capture === undefined ? behindGap(node) : split(node, capture)
  return parts && unquoted(parts)
}

/** The parts of a pattern, once for each of its alternatives that hold a value of their own; undefined where the value is in a part that may be absent. */
export const partsAround = (node: Foreign, wanted: Wanted): Parts[] | undefined => {
  if (countSpread(node) > MOST_ALTERNATIVES) return undefined
  const alternatives = spread(node)
  const parts = alternatives.map((alternative) => partOf(alternative, wanted))
  return parts.every((part) => part !== undefined) ? parts : undefined
}

/** Each alternative of a value by itself. */
export const alternativesOf = (parts: Parts): Parts[] =>
  parts.value.kind === 'choice' ? parts.value.nodes.map((value) => ({ ...parts, value })) : [parts]

/** The whole match as the value. */
export const wholeOf = (node: Foreign): Parts => ({ before: [], value: node, after: [] })

const blanks = setOf(' \t\n')

/** Repeats over blanks lie between a name and its value. */
const isGap = (node: Foreign): boolean => {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return false
    case 'repeat':
      return (node.max > 1 && setsOf(node.node).some((set) => meets(set, blanks))) || isGap(node.node)
    case 'capture':
      return isGap(node.node)
    case 'sequence':
    case 'choice':
      return node.nodes.some(isGap)
  }
}

/** What stands before a value: nothing that matters, part of the form, or a name. */
export type Before = 'edge' | 'form' | 'name'

export const kindOfBefore = (nodes: readonly Foreign[]): Before => {
  const whole = sequenceOf(nodes)
  if (!hasLetters(whole) || widthOf(whole).max <= 1) return 'edge'
  return nodes.some(isGap) && !isArmour(whole) ? 'name' : 'form'
}

const opensPlainly = (node: Foreign): boolean => {
  switch (node.kind) {
    case 'set':
      return !meets(node.set, alphanumeric)
    case 'assertion':
      return true
    case 'capture':
    case 'repeat':
      return opensPlainly(node.node)
    case 'sequence': {
      const [first] = node.nodes
      return first === undefined || (opensPlainly(first) && (widthOf(first).min > 0 || node.nodes.every(opensPlainly)))
    }
    case 'choice':
      return node.nodes.every(opensPlainly)
  }
}

const quotesAndEnds = setOf(' \t\n\r"\'`;,)>]}&<|\\')

/** A single character that must follow and is none that ends values anyway belongs to the form: the `@` of a URL. */
const isTelling = (node: Foreign): boolean => node.kind === 'set' && !meets(node.set, quotesAndEnds)

/** Without what may be absent at the end and only says where a value ends. */
const withoutTail = (nodes: readonly Foreign[]): readonly Foreign[] => {
  const last = nodes.at(-1)
  if (last === undefined || nodes.length === 1) return nodes
  return widthOf(last).min === 0 && opensPlainly(last) ? withoutTail(nodes.slice(0, -1)) : nodes
}

/** What stands behind a value: nothing that matters, or part of the form. */
export const kindOfAfter = (nodes: readonly Foreign[]): 'edge' | 'form' | 'lost' => {
  const solid = withoutTail(nodes.filter((node) => widthOf(node).max > 0))
  const [first] = solid
  if (first === undefined) return 'edge'
  if (solid.length === 1 && opensPlainly(first) && widthOf(first).min <= 1 && !isTelling(first)) return 'edge'
  if (widthOf(sequenceOf(solid)).min === 0) return 'edge'
  return solid.some(isGap) ? 'lost' : 'form'
}

/** Whether a line's or a text's end is asked for in so many words. */
export const isAnchored = (nodes: readonly Foreign[]): boolean =>
  nodes.some((node) => node.kind === 'assertion' && ['^', '\\A'].includes(node.text))

export const hasLookAround = (nodes: readonly Foreign[]): boolean =>
  nodes.some((node) => {
    if (node.kind === 'assertion') return node.text.startsWith('(?')
    if (node.kind === 'set') return false
    return hasLookAround(node.kind === 'sequence' || node.kind === 'choice' ? node.nodes : [node.node])
  })

/** Whether a repeat takes as little as it can with more of the value to come: there the subset would take as much as it can. */
export const hasInnerLazy = (value: Foreign): boolean => partsOf(value).slice(0, -1).some(isLazy)

const isLazy = (node: Foreign): boolean => {
  if (node.kind === 'repeat') return (node.mode === 'lazy' && node.max !== node.min) || isLazy(node.node)
  if (node.kind === 'capture') return isLazy(node.node)
  return (node.kind === 'sequence' || node.kind === 'choice') && node.nodes.some(isLazy)
}

export const isEndless = (node: Foreign): boolean => widthOf(node).max === Number.POSITIVE_INFINITY
