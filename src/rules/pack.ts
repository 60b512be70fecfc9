import type { Rule } from '#model/rule.ts'
import type { AutomatonTables, RuleSet } from '#model/rule-set.ts'
import { base64, bytesOf, joined } from './pack-text.ts'
import { packWords } from './pack-words.ts'
import {
  type Column,
  detailFields,
  fromShape,
  keywordEnd,
  memberEnd,
  optionalFields,
  type PackedRules,
  type PackedTree,
  pooledFields,
  type RuleDetails,
  textFields,
} from './packed.ts'

/** What the build writes: the rules, the automaton's table, and the texts that are read only when asked for. */
export type Packed = {
  readonly rules: PackedRules
  /** `next` as 16-bit words, the low byte first. */
  readonly table: Uint8Array
  readonly details: readonly RuleDetails[]
}

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

const packTree = (tables: AutomatonTables): PackedTree => ({
  classes: Buffer.from(tables.classes).toString('base64'),
  rowBits: tables.rowBits,
  firstOutput: tables.firstOutput,
  depth: tables.depth,
  outputs: base64(tables.outputs),
  outputLists: base64(tables.outputLists),
  keywords: joined(tables.keywords, keywordEnd),
})

const columnsOf = (rules: readonly Rule[], pool: Pool): PackedRules['columns'] => {
  const texts = [...textFields, ...optionalFields].map((field): [Column, string] => [
    field,
    joined(rules.map((rule) => rule[field] ?? '')),
  ])
  const pooled = pooledFields.map((field): [Column, string] => [
    field,
    joined(rules.map((rule) => (rule[field] === undefined ? '' : String(pool.place(rule[field]))))),
  ])
  const keywords: [Column, string] = ['keywords', joined(rules.map((rule) => joined(rule.keywords, memberEnd)))]
  return Object.fromEntries([...texts, ...pooled, keywords]) as PackedRules['columns']
}

const inColumns: ReadonlySet<string> = new Set([
  ...textFields,
  ...optionalFields,
  ...pooledFields,
  ...detailFields,
  'keywords',
])

const sparseOf = (rules: readonly Rule[]): PackedRules['sparse'] => {
  const sparse: Record<string, readonly (readonly [number, unknown])[]> = {}
  for (const [index, rule] of rules.entries()) {
    for (const [field, value] of Object.entries(rule)) {
      if (!inColumns.has(field)) sparse[field] = [...(sparse[field] ?? []), [index, value]]
    }
  }
  return sparse
}

const detailsOf = (rule: Rule): RuleDetails => {
  const details = Object.entries(rule).filter(([field]) => detailFields.some((each) => each === field))
  return Object.fromEntries(details) as RuleDetails
}

/** Packs a rule set for the bundle; `unpackRules` gives it back. */
export const packRules = (ruleSet: RuleSet): Packed => {
  const { rules, shapes, automaton, anchors, credentialWords, vendorWords, joints, escapes, byteSets } = ruleSet
  const pool = new Pool()
  return {
    rules: {
      columns: columnsOf(rules, pool),
      sparse: sparseOf(rules),
      shapes: base64(shapes.flatMap(fromShape), 4),
      anchors,
      tree: packTree(automaton),
      credentialWords,
      joints,
      escapes,
      vendorWords: packWords(vendorWords, automaton.keywords),
      byteSets: joined(byteSets),
      pool: pool.values,
    },
    table: bytesOf(automaton.next, 2),
    details: rules.map(detailsOf),
  }
}
