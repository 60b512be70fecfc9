import type { Rule } from '#model/rule.ts'
import type { AutomatonTables, RuleSet, Shape } from '#model/rule-set.ts'
import {
  type Column,
  keywordEnd,
  memberEnd,
  type PackedRules,
  type PackedTree,
  type RuleDetails,
  rowEnd,
  shapeWidth,
  toShape,
} from './packed.ts'
import { fromBase64, words16, words32 } from './unpack-numbers.ts'
import { UnpackedWords } from './unpack-words.ts'

/** What is read beside the packed rules: the automaton's table at once, texts when a rule is first asked for one. */
export type PackedFiles = { readonly table: () => Uint8Array; readonly details: () => readonly RuleDetails[] }

const unpackTree = (tree: PackedTree, table: Uint8Array): AutomatonTables => ({
  classes: fromBase64(tree.classes),
  rowBits: tree.rowBits,
  next: words16(table),
  firstOutput: tree.firstOutput,
  outputs: words16(fromBase64(tree.outputs)),
  outputLists: words16(fromBase64(tree.outputLists)),
  depth: tree.depth,
  keywords: tree.keywords.split(keywordEnd),
})

const noDetails: RuleDetails = { examples: [], negativeExamples: [], revoke: { how: '' }, references: [] }

/** What rows are made of: columns by field, one member a rule, each taken apart when it is first asked for. */
class Columns {
  readonly pool: readonly unknown[]
  readonly details: (row: number) => RuleDetails
  readonly #texts: PackedRules['columns']
  readonly #members: Partial<Record<Column, readonly string[]>> = {}

  constructor({ columns, pool }: PackedRules, details: Columns['details']) {
    this.pool = pool
    this.details = details
    this.#texts = columns
  }

  membersOf(column: Column): readonly string[] {
    const known = this.#members[column]
    if (known !== undefined) return known
    const members = this.#texts[column].split(rowEnd)
    this.#members[column] = members
    return members
  }
}

const textIn = (row: string | undefined): string | undefined => (row === '' ? undefined : row)

const noKeywords: readonly string[] = []

const listIn = (row: string | undefined): readonly string[] =>
  row === undefined || row === '' ? noKeywords : row.split(memberEnd)

/** A rule as a scan needs it. What every start asks all rules for is at hand; other texts are found when a rule is first asked for one. */
class UnpackedRule {
  readonly id: string | undefined
  readonly keywords: readonly string[]
  readonly reach: unknown
  readonly context: unknown
  ignoreCase: unknown = undefined
  pair: unknown = undefined
  readonly #row: number
  readonly #columns: Columns

  constructor(row: number, columns: Columns) {
    const { pool } = columns
    const context = columns.membersOf('context')[row]
    this.id = columns.membersOf('id')[row]
    this.keywords = listIn(columns.membersOf('keywords')[row])
    this.reach = pool[Number(columns.membersOf('reach')[row])]
    this.context = context === '' ? undefined : pool[Number(context)]
    this.#row = row
    this.#columns = columns
  }

  get name(): string | undefined {
    return this.#columns.membersOf('name')[this.#row]
  }

  get class(): string | undefined {
    return this.#columns.membersOf('class')[this.#row]
  }

  get severity(): string | undefined {
    return this.#columns.membersOf('severity')[this.#row]
  }

  get pattern(): string | undefined {
    return this.#columns.membersOf('pattern')[this.#row]
  }

  get provider(): string | undefined {
    return this.#columns.membersOf('provider')[this.#row]
  }

  get vendor(): string | undefined {
    return this.#columns.membersOf('vendor')[this.#row]
  }

  get category(): string | undefined {
    return this.#columns.membersOf('category')[this.#row]
  }

  get confidence(): string | undefined {
    return textIn(this.#columns.membersOf('confidence')[this.#row])
  }

  get publicPrefix(): string | undefined {
    return textIn(this.#columns.membersOf('publicPrefix')[this.#row])
  }

  get boundary(): string | undefined {
    return textIn(this.#columns.membersOf('boundary')[this.#row])
  }

  get broker(): string | undefined {
    return textIn(this.#columns.membersOf('broker')[this.#row])
  }

  get proof(): string | undefined {
    return textIn(this.#columns.membersOf('proof')[this.#row])
  }

  get examples(): RuleDetails['examples'] {
    return this.#columns.details(this.#row).examples
  }

  get negativeExamples(): RuleDetails['negativeExamples'] {
    return this.#columns.details(this.#row).negativeExamples
  }

  get notes(): RuleDetails['notes'] {
    return this.#columns.details(this.#row).notes
  }

  get revoke(): RuleDetails['revoke'] {
    return this.#columns.details(this.#row).revoke
  }

  get references(): RuleDetails['references'] {
    return this.#columns.details(this.#row).references
  }

  get keyless(): RuleDetails['keyless'] {
    return this.#columns.details(this.#row).keyless
  }
}

const unpackRows = (packed: PackedRules, count: number, details: Columns['details']): readonly Rule[] => {
  const columns = new Columns(packed, details)
  const rows: UnpackedRule[] = []
  for (let row = 0; row < count; row++) rows.push(new UnpackedRule(row, columns))
  for (const [field, entries] of Object.entries(packed.sparse)) {
    for (const [row, value] of entries) Object.assign(rows[row] ?? {}, { [field]: value })
  }
  return rows as unknown as readonly Rule[]
}

const unpackShapes = (packed: Uint32Array): readonly Shape[] => {
  const shapes: Shape[] = []
  for (let at = 0; at < packed.length; at += shapeWidth) shapes.push(toShape(packed, at))
  return shapes
}

/** Gives a packed rule set back. */
export const unpackRules = (packed: PackedRules, files: PackedFiles): RuleSet => {
  const shapes = words32(packed.shapes)
  const count = shapes.length / shapeWidth
  let all: readonly RuleDetails[] | undefined
  const detailsOf = (index: number): RuleDetails => {
    all ??= files.details()
    return all[index] ?? noDetails
  }
  const words = new UnpackedWords(packed.vendorWords)
  return {
    rules: unpackRows(packed, count, detailsOf),
    shapes: unpackShapes(shapes),
    automaton: unpackTree(packed.tree, files.table()),
    anchors: packed.anchors,
    credentialWords: packed.credentialWords,
    joints: packed.joints,
    escapes: packed.escapes,
    get vendorWords() {
      return words.all()
    },
    wordIndex: words,
    byteSets: packed.byteSets.split(rowEnd),
  }
}
