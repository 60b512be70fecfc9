import type { Rule } from '#model/rule.ts'
import type { AutomatonTables, RuleSet } from '#model/rule-set.ts'
import {
  type PackedRule,
  type PackedRules,
  type PackedTree,
  pooledFields,
  type RuleDetails,
  toShape,
} from './packed.ts'

const words = (base64: string): Uint16Array => {
  const bytes = Buffer.from(base64, 'base64')
  const result = new Uint16Array(bytes.length >> 1)
  for (let index = 0; index < result.length; index++)
    result[index] = (bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8)
  return result
}

type Filling = {
  readonly next: Uint16Array
  readonly rowBits: number
  readonly order: Uint16Array
  readonly fails: Uint16Array
  known: number
}

/** A state goes where its failure state goes, save along its own edges; returns where the next state's edges begin. */
const fillRow = (
  filling: Filling,
  index: number,
  { list, at }: { readonly list: Uint16Array; readonly at: number },
): number => {
  const { next, rowBits, order, fails } = filling
  const row = (order[index] ?? 0) << rowBits
  const fail = (fails[index] ?? 0) << rowBits
  next.copyWithin(row, fail, fail + (1 << rowBits))
  const end = at + 1 + 2 * (list[at] ?? 0)
  for (let edge = at + 1; edge < end; edge += 2) {
    const byteClass = list[edge] ?? 0
    const state = list[edge + 1] ?? 0
    fails[filling.known] = index === 0 ? 0 : (next[fail | byteClass] ?? 0)
    order[filling.known++] = state
    next[row | byteClass] = state
  }
  return end
}

/** Fills the table breadth first, so that a failure state's row is there before it is copied. */
const fillNext = ({ edges, rowBits, states }: PackedTree): Uint16Array => {
  const list = words(edges)
  const filling: Filling = {
    next: new Uint16Array(states << rowBits),
    rowBits,
    order: new Uint16Array(states),
    fails: new Uint16Array(states),
    known: 1,
  }
  let at = 0
  for (let index = 0; index < states; index++) at = fillRow(filling, index, { list, at })
  return filling.next
}

const unpackTree = (tree: PackedTree): AutomatonTables => ({
  classes: new Uint8Array(Buffer.from(tree.classes, 'base64')),
  rowBits: tree.rowBits,
  next: fillNext(tree),
  firstOutput: tree.firstOutput,
  outputs: words(tree.outputs),
  outputLists: words(tree.outputLists),
  depth: tree.depth,
  keywords: tree.keywords,
})

/** Texts are read from their file when a rule is first asked for one. */
const unpackRule = ({ pooled, ...own }: PackedRule, pool: readonly unknown[], details: () => RuleDetails): Rule => {
  const rule: Record<string, unknown> = {
    ...own,
    get examples() {
      return details().examples
    },
    get negativeExamples() {
      return details().negativeExamples
    },
    get notes() {
      return details().notes
    },
    get revoke() {
      return details().revoke
    },
    get references() {
      return details().references
    },
    get keyless() {
      return details().keyless
    },
  }
  pooledFields.forEach((field, index) => {
    const place = pooled[index]
    if (typeof place === 'number') rule[field] = pool[place]
  })
  return rule as unknown as Rule
}

const NO_DETAILS: RuleDetails = { examples: [], negativeExamples: [], revoke: { how: '' }, references: [] }

/** Gives a packed rule set back. */
export const unpackRules = (packed: PackedRules, readDetails: () => readonly RuleDetails[]): RuleSet => {
  const { pool } = packed
  let all: readonly RuleDetails[] | undefined
  const detailsOf = (index: number): RuleDetails => {
    all ??= readDetails()
    return all[index] ?? NO_DETAILS
  }
  return {
    rules: packed.rules.map((rule, index) => unpackRule(rule, pool, () => detailsOf(index))),
    shapes: packed.shapes.map(toShape),
    automaton: unpackTree(packed.tree),
    anchors: packed.anchors,
    credentialWords: packed.credentialWords,
    joints: packed.joints,
    vendorWords: packed.vendorWords.map(([text, kind, asking]) => ({
      text,
      kind,
      rules: pool[asking] as readonly number[],
    })),
    byteSets: packed.byteSets,
  }
}
