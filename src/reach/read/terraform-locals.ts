// What expressions of Terraform come to where the file itself says so: its locals, a choice between two values, JSON that is encoded in
// a text. What depends on anything else stays a text with `${…}`.
import type { HclBlock } from './hcl.ts'
import { advance, cursorOf, isEnd, isMark } from './hcl-cursor.ts'
import { expressionOf } from './hcl-expressions.ts'
import { placedAt, shifted } from './shifted.ts'
import { entriesOf, type Node, type ScalarNode } from './yaml.ts'

type Source = { readonly path: string; readonly text: string }

type Settling = {
  readonly source: Source
  readonly locals: ReadonlyMap<string, Node>
  /** How much may still be put in: locals may be made to name each other many times. */
  left: number
}

const mostPutIn = 2000
const deepest = 10
const telling = /\blocal\.|\?|jsonencode/

/** Blocks with what their expressions come to. */
export function settled(source: Source, blocks: readonly HclBlock[]): readonly HclBlock[] {
  if (!telling.test(source.text)) return blocks
  const settling: Settling = { source, locals: localsIn(blocks), left: mostPutIn }
  return blocks.map((block) => (block.type === 'locals' ? block : settledBlock(block, settling)))
}

const localsIn = (blocks: readonly HclBlock[]): ReadonlyMap<string, Node> =>
  new Map(
    blocks
      .filter(({ type }) => type === 'locals')
      .flatMap(({ entries }) => entries.map(({ key, value }) => [key, value] as const)),
  )

const settledBlock = (block: HclBlock, settling: Settling): HclBlock => ({
  ...block,
  entries: block.entries.map((entry) => ({ ...entry, value: settledNode(entry.value, settling, 0) })),
  blocks: block.blocks.map((inner) => settledBlock(inner, settling)),
})

function settledNode(node: Node, settling: Settling, depth: number): Node {
  settling.left -= 1
  if (depth > deepest || settling.left < 0) return node
  switch (node.kind) {
    case 'list':
      return { ...node, items: node.items.flatMap((item) => asItems(item, settledNode(item, settling, depth + 1))) }
    case 'map':
      return {
        ...node,
        entries: node.entries.map((entry) => ({
          ...entry,
          key: filled(entry.key, settling),
          value: settledNode(entry.value, settling, depth + 1),
        })),
      }
    case 'scalar':
      return settledScalar(node, settling, depth)
  }
}

/** A choice of texts in a list becomes several of its items; a list in a list stays one. */
const asItems = (before: Node, after: Node): readonly Node[] =>
  before.kind === 'scalar' && after.kind === 'list' ? after.items : [after]

function settledScalar(node: ScalarNode, settling: Settling, depth: number): Node {
  if (typeof node.value !== 'string' || !node.text.includes('${')) return node
  const found = namedBy(node.text, settling) ?? chosen(node, settling) ?? encoded(node, settling)
  if (found !== undefined) return settledNode(found, settling, depth + 1)
  const text = filled(node.text, settling)
  return text === node.text ? node : { ...node, text, value: text }
}

const oneLocal = /^\$\{\s*local\.([\w-]+)((?:\.[A-Za-z_][\w-]*|\[\d+\])*)\s*\}$/
const step = /\.([A-Za-z_][\w-]*)|\[(\d+)\]/g

/** `${local.name}`, `${local.name.key}`, `${local.names[0]}`: what stands there. */
function namedBy(text: string, { locals }: Settling): Node | undefined {
  const [, name, path = ''] = oneLocal.exec(text) ?? []
  let node = name === undefined ? undefined : locals.get(name)
  for (const [, key, index] of path.matchAll(step)) node = key === undefined ? itemAt(node, index) : valueAt(node, key)
  return node
}

const itemAt = (node: Node | undefined, index: string | undefined): Node | undefined =>
  node?.kind === 'list' ? node.items[Number(index)] : undefined

const valueAt = (node: Node | undefined, key: string): Node | undefined =>
  entriesOf(node).find((entry) => entry.key === key)?.value

const anyLocal = /\$\{\s*local\.[^{}]*\}/g

/** A text with the locals in it that are texts. */
function filled(text: string, settling: Settling): string {
  if (!text.includes('${')) return text
  return text.replace(anyLocal, (reference) => {
    const node = namedBy(reference, settling)
    return node?.kind === 'scalar' && node.value !== null && node.text.length < longestText ? node.text : reference
  })
}

const longestText = 500

type Expression = { readonly text: string; readonly place: (node: Node) => Node }

/** The expression that a scalar stands for, as its source has it; its parts stand where they are written. */
function expressionIn({ text, start, end }: ScalarNode, { source }: Settling): Expression | undefined {
  if (source.path.endsWith('.json')) {
    const isOne = text.startsWith('${') && text.endsWith('}')
    return isOne ? { text: text.slice(2, -1), place: (node) => placedAt(node, { start, end }) } : undefined
  }
  const written = source.text.slice(start, end)
  if (!written.startsWith('"')) return { text: written, place: (node) => shifted(node, start) }
  const isOne = written.startsWith('"${') && written.endsWith('}"')
  return isOne ? { text: written.slice(3, -2), place: (node) => shifted(node, start + 3) } : undefined
}

const encoding = /^\s*jsonencode\s*\(/

/** `"${jsonencode({ … })}"` */
function encoded(node: ScalarNode, settling: Settling): Node | undefined {
  if (!node.text.includes('jsonencode')) return undefined
  const expression = expressionIn(node, settling)
  if (expression === undefined || !encoding.test(expression.text)) return undefined
  const read = expressionOf(cursorOf(expression.text))
  return read.kind === 'scalar' ? undefined : expression.place(read)
}

/** `a ? b : c`: the one that a constant chooses, or both, and that it is not known which. */
function chosen(node: ScalarNode, settling: Settling): Node | undefined {
  if (!node.text.includes('?')) return undefined
  const expression = expressionIn(node, settling)
  const branches = expression === undefined ? undefined : branchesOf(expression.text)
  if (expression === undefined || branches === undefined) return undefined
  const [yes, no] = [expression.place(branches.yes), expression.place(branches.no)]
  const decided = constantOf(branches.condition, settling)
  if (decided !== undefined) return decided ? yes : no
  const items = [yes, no].map((branch) => settledNode(branch, { ...settling, left: 50 }, 0)).flatMap(textsOf)
  return items.length === 0 || items.some(({ kind }) => kind === 'map')
    ? undefined
    : { kind: 'list', items: [...items, unknown(node, branches.condition)], start: node.start, end: node.end }
}

const textsOf = (node: Node): readonly Node[] => {
  if (node.kind === 'list') return node.items
  return node.kind === 'scalar' && node.value === null ? [] : [node]
}

const unknown = ({ start, end }: ScalarNode, condition: string): ScalarNode => {
  const text = `\${${condition}}`
  return { kind: 'scalar', text, value: text, start, end }
}

type Branches = { readonly condition: string; readonly yes: Node; readonly no: Node }

function branchesOf(text: string): Branches | undefined {
  const mark = text.indexOf('?')
  const condition = text.slice(0, mark).trim()
  if (mark === -1 || condition.includes('"') || condition.length > longestText) return undefined
  const cursor = cursorOf(text.slice(mark + 1))
  const yes = expressionOf(cursor)
  if (!isMark(cursor, ':')) return undefined
  advance(cursor)
  const no = expressionOf(cursor)
  return isEnd(cursor) ? { condition, yes: shifted(yes, mark + 1), no: shifted(no, mark + 1) } : undefined
}

function constantOf(condition: string, settling: Settling): boolean | undefined {
  if (condition === 'true' || condition === 'false') return condition === 'true'
  const node = namedBy(`\${${condition}}`, settling)
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined
}
