// YAML and JSON as plain trees with offsets. Tolerant: a broken document gives what could be read, and says so.
import { type Alias, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'

export type MapNode = {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
  readonly start: number
  readonly end: number
  /** `!Sub`: what a language on top of YAML makes of it. */
  readonly tag?: string
}
export type ListNode = {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly start: number
  readonly end: number
  readonly tag?: string
}
export type ScalarNode = {
  readonly kind: 'scalar'
  readonly text: string
  readonly value: string | number | boolean | null
  readonly start: number
  readonly end: number
  readonly tag?: string
}
export type Node = MapNode | ListNode | ScalarNode
export type Entry = { readonly key: string; readonly start: number; readonly end: number; readonly value: Node }

export type YamlDocuments = { readonly roots: readonly Node[]; readonly faults: readonly string[] }

/** More alias expansions than any workflow has, few enough that no document grows out of hand. */
const aliasBudget = 10_000

/** Every document of the text that has content. */
export function readYaml(text: string): YamlDocuments {
  const documents = parseAllDocuments(text, {
    keepSourceTokens: false,
    logLevel: 'silent',
    prettyErrors: false,
    strict: false,
    uniqueKeys: false,
  })
  const roots: Node[] = []
  const faults: string[] = []
  for (const document of documents) {
    faults.push(...document.errors.map(({ message }) => message))
    const budget = { left: aliasBudget }
    const resolve = (alias: Alias): unknown => {
      budget.left -= 1
      return budget.left < 0 ? null : alias.resolve(document)
    }
    if (document.contents !== null) roots.push(toNode(document.contents, resolve, 0))
  }
  return { roots, faults }
}

const deepest = 100
const nothing: ScalarNode = { kind: 'scalar', text: '', value: null, start: 0, end: 0 }

function toNode(node: unknown, resolve: (alias: Alias) => unknown, depth: number): Node {
  if (depth > deepest) return nothing
  if (isAlias(node)) return toNode(resolve(node), resolve, depth + 1)
  if (isMap(node)) {
    const [start, end] = rangeOf(node)
    const entries = node.items.map(({ key, value }) => {
      const [keyStart, keyEnd] = rangeOf(key)
      const empty: ScalarNode = { ...nothing, start: keyEnd, end: keyEnd }
      return {
        key: isScalar(key) ? String(key.value ?? '') : '',
        start: keyStart,
        end: keyEnd,
        value: value === null || value === undefined ? empty : toNode(value, resolve, depth + 1),
      }
    })
    return { kind: 'map', entries, start, end, ...tagOf(node) }
  }
  if (isSeq(node)) {
    const [start, end] = rangeOf(node)
    return {
      kind: 'list',
      items: node.items.map((item) => toNode(item, resolve, depth + 1)),
      start,
      end,
      ...tagOf(node),
    }
  }
  if (!isScalar(node)) return nothing
  const [start, end] = rangeOf(node)
  return { kind: 'scalar', text: textOfScalar(node), value: plainValue(node.value), start, end, ...tagOf(node) }
}

/** Tags of an application; those of YAML itself say nothing new. */
const tagOf = ({ tag }: { readonly tag?: string | undefined }): { readonly tag?: string } =>
  tag?.startsWith('!') ? { tag } : {}

/** A plain scalar keeps its spelling (`on`, `1.10`); a quoted one is its text. */
function textOfScalar(node: { readonly value: unknown; readonly source?: string }): string {
  if (typeof node.value === 'string') return node.value
  return node.source ?? String(node.value ?? '')
}

const plainValue = (value: unknown): ScalarNode['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

function rangeOf(node: unknown): [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  if (!Array.isArray(range)) return [0, 0]
  return [Number(range[0]), Number(range[1])]
}

/** The value under a path of keys, or undefined. */
export function at(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let found = node
  for (const key of keys) found = entryOf(found, key)?.value
  return found
}

export const entryOf = (node: Node | undefined, key: string): Entry | undefined =>
  node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined

export const entriesOf = (node: Node | undefined): readonly Entry[] => (node?.kind === 'map' ? node.entries : [])

export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : [])

export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null ? node.text : undefined

/** A scalar as a list of one; a list as its scalars. */
export function textsOf(node: Node | undefined): readonly string[] {
  const single = textOf(node)
  if (single !== undefined) return [single]
  return itemsOf(node).flatMap((item) => textOf(item) ?? [])
}
