import type { Rule } from '#model/rule.ts'
import type { AutomatonTables, RuleSet, Shape, VendorWord } from '#model/rule-set.ts'
import {
  type Column,
  memberEnd,
  type PackedRules,
  type PackedTree,
  type RuleDetails,
  rowEnd,
  shapeWidth,
  toShape,
} from './packed.ts'

/** What is read beside the packed rules: the automaton's table at once, texts when a rule is first asked for one. */
export type PackedFiles = { readonly table: () => Uint8Array; readonly details: () => readonly RuleDetails[] }

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Words of a file as an array over its own bytes, where the machine's order of bytes and their place allow it. */
const words16 = (bytes: Uint8Array): Uint16Array => {
  const own = bytes.byteOffset % 2 === 0 && isLittleEndian ? bytes : Buffer.from(Uint8Array.from(bytes).buffer)
  if (!isLittleEndian) Buffer.from(own.buffer).swap16()
  return new Uint16Array(own.buffer, own.byteOffset, own.length >> 1)
}

const fromBase64 = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'))

const words32 = (base64: string): Uint32Array => {
  const bytes = fromBase64(base64)
  if (!isLittleEndian) Buffer.from(bytes.buffer).swap32()
  return new Uint32Array(bytes.buffer)
}

const unpackTree = (tree: PackedTree, table: Uint8Array): AutomatonTables => ({
  classes: fromBase64(tree.classes),
  rowBits: tree.rowBits,
  next: words16(table),
  firstOutput: tree.firstOutput,
  outputs: words16(fromBase64(tree.outputs)),
  outputLists: words16(fromBase64(tree.outputLists)),
  depth: tree.depth,
  keywords: tree.keywords,
})

const noDetails: RuleDetails = { examples: [], negativeExamples: [], revoke: { how: '' }, references: [] }

/** What rows are made of: columns by field, one member a rule. */
type Columns = {
  readonly of: Readonly<Record<Column, readonly string[]>>
  readonly pool: readonly unknown[]
  readonly details: (row: number) => RuleDetails
}

const textIn = (row: string | undefined): string | undefined => (row === '' ? undefined : row)

const listIn = (row: string | undefined): readonly string[] =>
  row === undefined || row === '' ? [] : row.split(memberEnd)

/** A rule as a scan needs it; its other texts are read from their file when one is first asked for. Fields are written one by one, since a loop over their names takes ten times as long. */
class UnpackedRule {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly class: string | undefined
  readonly severity: string | undefined
  readonly pattern: string | undefined
  readonly provider: string | undefined
  readonly vendor: string | undefined
  readonly category: string | undefined
  readonly keywords: readonly string[]
  readonly reach: unknown
  readonly context: unknown
  readonly confidence: string | undefined
  readonly publicPrefix: string | undefined
  readonly boundary: string | undefined
  readonly broker: string | undefined
  readonly proof: string | undefined
  ignoreCase: unknown = undefined
  pair: unknown = undefined
  readonly #row: number
  readonly #details: Columns['details']

  constructor(row: number, { of, pool, details }: Columns) {
    this.id = of.id[row]
    this.name = of.name[row]
    this.class = of.class[row]
    this.severity = of.severity[row]
    this.pattern = of.pattern[row]
    this.provider = of.provider[row]
    this.vendor = of.vendor[row]
    this.category = of.category[row]
    this.keywords = listIn(of.keywords[row])
    this.reach = pool[Number(of.reach[row])]
    this.context = of.context[row] === '' ? undefined : pool[Number(of.context[row])]
    this.confidence = textIn(of.confidence[row])
    this.publicPrefix = textIn(of.publicPrefix[row])
    this.boundary = textIn(of.boundary[row])
    this.broker = textIn(of.broker[row])
    this.proof = textIn(of.proof[row])
    this.#row = row
    this.#details = details
  }

  get examples(): RuleDetails['examples'] {
    return this.#details(this.#row).examples
  }

  get negativeExamples(): RuleDetails['negativeExamples'] {
    return this.#details(this.#row).negativeExamples
  }

  get notes(): RuleDetails['notes'] {
    return this.#details(this.#row).notes
  }

  get revoke(): RuleDetails['revoke'] {
    return this.#details(this.#row).revoke
  }

  get references(): RuleDetails['references'] {
    return this.#details(this.#row).references
  }

  get keyless(): RuleDetails['keyless'] {
    return this.#details(this.#row).keyless
  }
}

const unpackRows = (
  { columns, sparse, pool }: PackedRules,
  count: number,
  details: Columns['details'],
): readonly Rule[] => {
  const names = Object.keys(columns) as Column[]
  const of = Object.fromEntries(names.map((name) => [name, columns[name].split(rowEnd)])) as unknown as Columns['of']
  const source: Columns = { of, pool, details }
  const rows: UnpackedRule[] = []
  for (let row = 0; row < count; row++) rows.push(new UnpackedRule(row, source))
  for (const [field, entries] of Object.entries(sparse)) {
    for (const [row, value] of entries) Object.assign(rows[row] ?? {}, { [field]: value })
  }
  return rows as unknown as readonly Rule[]
}

const unpackShapes = (packed: Uint32Array): readonly Shape[] => {
  const shapes: Shape[] = []
  for (let at = 0; at < packed.length; at += shapeWidth) shapes.push(toShape(packed, at))
  return shapes
}

const kindOf: Readonly<Record<string, VendorWord['kind']>> = { n: 'name', v: 'variable', h: 'host' }

const unpackWords = ({ vendorWords: { texts, kinds, rules, hashes }, pool }: PackedRules): VendorWord[] => {
  const asking = words16(fromBase64(rules))
  const all = texts.split(rowEnd)
  const hashList = words32(hashes)
  const words: VendorWord[] = []
  for (let index = 0; index < asking.length; index++) {
    const rulesAsking = pool[asking[index] ?? 0] as readonly number[]
    words.push({
      text: all[index] ?? '',
      kind: kindOf[kinds[index] ?? ''] ?? 'name',
      rules: rulesAsking,
      hash: (hashList[index] ?? 0) | 0,
    })
  }
  return words
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
  return {
    rules: unpackRows(packed, count, detailsOf),
    shapes: unpackShapes(shapes),
    automaton: unpackTree(packed.tree, files.table()),
    anchors: packed.anchors,
    credentialWords: packed.credentialWords,
    joints: packed.joints,
    vendorWords: unpackWords(packed),
    byteSets: packed.byteSets.split(rowEnd),
  }
}
