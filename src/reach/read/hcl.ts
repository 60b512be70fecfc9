// Terraform's language in, blocks and attributes with offsets out. Tolerant: it evaluates nothing and refuses nothing.
// What only a run can tell is a text with `${…}` in it.
import { advance, type Cursor, closed, cursorOf, isEnd, isMark, nested } from './hcl-cursor.ts'
import { expressionOf } from './hcl-expressions.ts'
import type { Entry, Node } from './yaml.ts'

export type HclBlock = {
  /** `resource`, `data`, `statement`. */
  readonly type: string
  readonly labels: readonly string[]
  readonly entries: readonly Entry[]
  readonly blocks: readonly HclBlock[]
  readonly start: number
  /** Where its opening brace stands. */
  readonly head: number
  readonly end: number
}

export type HclFile = Pick<HclBlock, 'entries' | 'blocks'> & { readonly faults: readonly string[] }

export function readHcl(text: string): HclFile {
  const cursor = cursorOf(text)
  const entries: Entry[] = []
  const blocks: HclBlock[] = []
  while (!isEnd(cursor)) {
    const body = bodyOf(cursor)
    for (const entry of body.entries) entries.push(entry)
    for (const block of body.blocks) blocks.push(block)
    if (isMark(cursor, '}')) {
      cursor.faults.add('a closing brace too many')
      advance(cursor)
    }
  }
  return { entries, blocks, faults: [...cursor.faults] }
}

const stray = 'a line that is no attribute and no block'

/** Items up to a closing brace or the end. */
function bodyOf(cursor: Cursor): Pick<HclBlock, 'entries' | 'blocks'> {
  const entries: Entry[] = []
  const blocks: HclBlock[] = []
  while (!isEnd(cursor) && !isMark(cursor, '}')) {
    const item = itemOf(cursor)
    if (item === undefined) continue
    if ('key' in item) entries.push(item)
    else blocks.push(item)
  }
  return { entries, blocks }
}

function itemOf(cursor: Cursor): Entry | HclBlock | undefined {
  const { kind, text: key, start, end } = cursor.token
  advance(cursor)
  if (kind !== 'name' && kind !== 'string') {
    if (kind !== 'newline') cursor.faults.add(stray)
    return undefined
  }
  if (isMark(cursor, '=') || isMark(cursor, ':')) {
    advance(cursor)
    return { key, start, end, value: expressionOf(cursor) }
  }
  const labels: string[] = []
  while (cursor.token.kind === 'string' || cursor.token.kind === 'name') {
    labels.push(cursor.token.text)
    advance(cursor)
  }
  if (isMark(cursor, '{')) return blockOf(cursor, { type: key, labels, start })
  cursor.faults.add(stray)
  return undefined
}

function blockOf(cursor: Cursor, named: Pick<HclBlock, 'type' | 'labels' | 'start'>): HclBlock {
  const head = cursor.token.start
  const body = nested(cursor, 'end', bodyOf) ?? { entries: [], blocks: [] }
  return { ...named, ...body, head, end: closed(cursor, '}') }
}

/** The value of an attribute of a block. */
export const attribute = (block: HclBlock | undefined, key: string): Entry['value'] | undefined =>
  block?.entries.find((entry) => entry.key === key)?.value

/** Blocks of a type within a block; what a `dynamic` block repeats is one of them. */
export const blocksOf = (block: HclBlock, type: string): readonly HclBlock[] =>
  block.blocks.flatMap((inner) => {
    if (inner.type === type) return inner
    return inner.type === 'dynamic' && inner.labels[0] === type ? inner.blocks.filter(isContent) : []
  })

const isContent = ({ type }: HclBlock): boolean => type === 'content'

const reference = /^\$\{((?:data\.)?[\w-]+\.[\w-]+)[.[}]/

/** The address that a whole reference names. */
export const referred = (node: Node | undefined): string | null =>
  node?.kind === 'scalar' ? (reference.exec(node.text)?.[1] ?? null) : null
