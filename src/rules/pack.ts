import type { Rule } from '#model/rule.ts'
import type { AutomatonTables, RuleSet } from '#model/rule-set.ts'
import {
  detailFields,
  fromShape,
  type PackedRule,
  type PackedRules,
  type PackedTree,
  pooledFields,
  type RuleDetails,
} from './packed.ts'

/** What the build writes: the rules, and the texts that are read only when asked for. */
export type Packed = { readonly rules: PackedRules; readonly details: readonly RuleDetails[] }

class Pool {
  readonly values: unknown[] = []
  readonly #places = new Map<string, number>()

  place(value: unknown): number {
    const key = JSON.stringify(value)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}

const base64 = (words: Uint16Array): string => {
  const bytes = Buffer.alloc(words.length * 2)
  for (const [index, word] of words.entries()) bytes.writeUInt16LE(word, index * 2)
  return bytes.toString('base64')
}

/** A state's edges are where it goes elsewhere than its failure state. */
const edgesOf = ({ next, rowBits }: AutomatonTables): number[] => {
  const edges: number[] = []
  const width = 1 << rowBits
  const target = (state: number, byteClass: number): number => next[(state << rowBits) | byteClass] ?? 0
  const order = [{ state: 0, fail: -1 }]
  for (const { state, fail } of order) {
    const fallback = (byteClass: number): number => (fail < 0 ? 0 : target(fail, byteClass))
    const classes = Array.from({ length: width }, (_, byteClass) => byteClass).filter(
      (each) => target(state, each) !== fallback(each),
    )
    edges.push(classes.length, ...classes.flatMap((each) => [each, target(state, each)]))
    order.push(...classes.map((each) => ({ state: target(state, each), fail: fallback(each) })))
  }
  return edges
}

const packTree = (tables: AutomatonTables): PackedTree => ({
  classes: Buffer.from(tables.classes).toString('base64'),
  rowBits: tables.rowBits,
  firstOutput: tables.firstOutput,
  depth: tables.depth,
  edges: base64(Uint16Array.from(edgesOf(tables))),
  states: tables.next.length >> tables.rowBits,
  outputs: base64(tables.outputs),
  outputLists: base64(tables.outputLists),
  keywords: tables.keywords,
})

const packRule = (rule: Rule, pool: Pool): PackedRule => {
  const apart: readonly string[] = [...pooledFields, ...detailFields]
  const own = Object.fromEntries(Object.entries(rule).filter(([field]) => !apart.includes(field)))
  const pooled = pooledFields.map((field) => (rule[field] === undefined ? null : pool.place(rule[field])))
  return { ...(own as Omit<PackedRule, 'pooled'>), pooled }
}

const detailsOf = (rule: Rule): RuleDetails => {
  const details = Object.entries(rule).filter(([field]) => detailFields.some((each) => each === field))
  return Object.fromEntries(details) as RuleDetails
}

/** Packs a rule set for the bundle; `unpackRules` gives it back. */
export const packRules = ({
  rules,
  shapes,
  automaton,
  anchors,
  credentialWords,
  vendorWords,
  joints,
  byteSets,
}: RuleSet): Packed => {
  const pool = new Pool()
  return {
    rules: {
      rules: rules.map((rule) => packRule(rule, pool)),
      shapes: shapes.map(fromShape),
      anchors,
      tree: packTree(automaton),
      credentialWords,
      joints,
      vendorWords: vendorWords.map(({ text, kind, rules: asking }) => [text, kind, pool.place(asking)]),
      byteSets,
      pool: pool.values,
    },
    details: rules.map(detailsOf),
  }
}
