// YAML and JSON as plain trees with offsets. Tolerant: a broken document gives what could be read, and says so.
import { type Alias, isAlias, isMap, isScalar, isSeq, type Document as Tree, type YAMLMap } from 'yaml'
import { readPlainYaml } from './plain-yaml.ts'
import { treesIn } from './yaml-trees.ts'

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

/** `cut` tells what of the text was left out because it was made to be read for ever. */
export type YamlDocuments = {
  readonly roots: readonly Node[]
  readonly faults: readonly string[]
  readonly cut: readonly string[]
}

/** Every document of the text that has content. */
export function readYaml(text: string): YamlDocuments {
  const plain = readPlainYaml(text)
  return plain === undefined ? readAnyYaml(text) : { roots: [plain], faults: [], cut: [] }
}

/** The same by the library, which knows all of YAML and takes its time. */
export function readAnyYaml(text: string): YamlDocuments {
  const cut = new Set<string>()
  const faults: string[] = []
  const roots: Node[] = []
  for (const document of treesIn(text, cut)) {
    for (const { message } of document.errors) faults.push(message)
    if (document.contents !== null) roots.push(nodeOf(document.contents, cut))
  }
  return { roots, faults, cut: [...cut] }
}

/** A node with the size that it has for whoever walks it: aliases share what they name, and a walk meets it each time. */
type Sized = { readonly node: Node; readonly weight: number; readonly height: number }

type Building = { readonly anchors: Map<string, Sized>; left: number; readonly cut: Set<string> }

/** Deeper than any file that a person or a tool writes. */
export const deepest = 100
/** Characters that aliases may add: more than any file takes from its anchors. */
const mostShared = 1_000_000
const perNode = 8

const nodeOf = (contents: Tree['contents'], cut: Set<string>): Node =>
  sized(contents, { anchors: new Map(), left: mostShared, cut }, 0).node

const empty = (at: number): Sized => ({
  node: { kind: 'scalar', text: '', value: null, start: at, end: at },
  weight: perNode,
  height: 0,
})

function sized(node: unknown, building: Building, depth: number): Sized {
  if (depth > deepest) return empty(0)
  if (isAlias(node)) return shared(node, building, depth)
  const made = madeOf(node, building, depth)
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
    building.anchors.set(node.anchor, made)
  }
  return made
}

function madeOf(node: unknown, building: Building, depth: number): Sized {
  const [start, end] = rangeOf(node)
  if (isMap(node)) return mapOf(node, building, depth)
  if (isSeq(node)) {
    const items = node.items.map((item) => sized(item, building, depth + 1))
    return around({ kind: 'list', items: items.map((item) => item.node), start, end, ...tagOf(node) }, items)
  }
  if (!isScalar(node)) return empty(start)
  const text = textOfScalar(node)
  return {
    node: { kind: 'scalar', text, value: plainValue(node.value), start, end, ...tagOf(node) },
    weight: perNode + text.length,
    height: 0,
  }
}

function mapOf(node: YAMLMap, building: Building, depth: number): Sized {
  const [start, end] = rangeOf(node)
  const values: Sized[] = []
  const entries = node.items.map(({ key, value }) => {
    const [keyStart, keyEnd] = rangeOf(key)
    const made = value === null || value === undefined ? empty(keyEnd) : sized(value, building, depth + 1)
    values.push(made)
    return { key: keyOf(key, building), start: keyStart, end: keyEnd, value: made.node }
  })
  return around({ kind: 'map', entries, start, end, ...tagOf(node) }, values)
}

function keyOf(key: unknown, { anchors }: Building): string {
  if (isScalar(key)) return String(key.value ?? '')
  const named = isAlias(key) ? anchors.get(key.source)?.node : undefined
  return named?.kind === 'scalar' ? named.text : ''
}

const around = (node: Node, inner: readonly Sized[]): Sized => ({
  node,
  weight: inner.reduce((sum, { weight }) => sum + weight, perNode),
  height: inner.reduce((most, { height }) => Math.max(most, height + 1), 0),
})

/** What an alias names, as far as the document stays of a size that can be walked; nothing inside of its own anchor. */
function shared(alias: Alias, building: Building, depth: number): Sized {
  const named = building.anchors.get(alias.source)
  const [start] = rangeOf(alias)
  if (named === undefined) return empty(start)
  building.left -= named.weight
  if (building.left >= 0 && depth + named.height <= deepest) return named
  building.cut.add('has more aliases than are followed')
  return empty(start)
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
