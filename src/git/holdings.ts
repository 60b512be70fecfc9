import type { ObjectId } from '#model/place.ts'
import { createInterner, type Holding } from './holding.ts'
import { createIdTable } from './id-table.ts'
import type { PackForest } from './objects/forest-table.ts'
import { surveyHoldings } from './packed-holdings.ts'
import { type BytePath, bytePath } from './paths.ts'
import { advance, isTreeMode, openTree, type TreeCursor } from './tree-cursor.ts'
import type { Reading } from './trees.ts'
import { createWantedIds } from './wanted-ids.ts'

// What of a set of blobs a tree holds, and where: no tree is looked at twice, and trees that hold the same at the same paths share one value, so that `===` compares whole trees.

/** Finds holdings of trees. */
export type HoldingFinder = {
  /** The holding of a tree, or undefined where it holds none of the blobs. */
  readonly find: (tree: ObjectId) => Holding | undefined
  /** How many trees were read one by one. */
  readonly read: () => number
}

/** What to look for and where: a blob's number is its place in the list. Packs that are given are gone through as a whole beforehand. */
export type HoldingSearch = { readonly blobs: readonly ObjectId[]; readonly forests: readonly PackForest[] }

const unknown = -1
const none = 0
const maxDepth = 2048

/** Reads a tree's bytes; undefined, and noted, where it cannot be read. */
const load = (reading: Reading, id: ObjectId): Uint8Array | undefined => {
  const object = reading.store.read(id)
  if (object?.type === 'tree') return object.bytes
  reading.note({
    kind: object === undefined ? 'missing-object' : 'corrupt',
    at: `tree ${id}`,
    detail: 'the tree cannot be read',
  })
  return undefined
}

type ChildFinder = (cursor: TreeCursor) => Holding | number | undefined

const gather = (cursor: TreeCursor, childAt: ChildFinder): ReadonlyMap<BytePath, Holding | number> | undefined => {
  let children: Map<BytePath, Holding | number> | undefined
  for (; !cursor.done; advance(cursor)) {
    const child = childAt(cursor)
    if (child === undefined) continue
    children ??= new Map()
    children.set(bytePath(cursor.bytes.subarray(cursor.nameStart, cursor.nameEnd)), child)
  }
  return children
}

/** Prepares to look for blobs. */
export const createHoldingFinder = (reading: Reading, search: HoldingSearch): HoldingFinder => {
  const idBytes = reading.store.idLength / 2
  const wanted = createWantedIds(search.blobs, idBytes)
  const trees = createIdTable(idBytes)
  const intern = createInterner()
  let depth = 0

  const childAt = ({ bytes, idStart, mode }: TreeCursor): Holding | number | undefined => {
    if (isTreeMode(mode)) return holdingAt(bytes, idStart)
    const blob = wanted(bytes, idStart)
    return blob === unknown ? undefined : blob
  }

  /** Reads a tree that no pack told of. */
  const readHolding = (bytes: Uint8Array, at: number): Holding | undefined => {
    // Set before looking below: with ids that lie a tree may stand below itself.
    const entry = trees.add(bytes, at, none)
    const id = Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString('hex')
    const content = depth > maxDepth ? undefined : load(reading, id)
    depth += 1
    const children = content === undefined ? undefined : gather(openTree(content, idBytes), childAt)
    depth -= 1
    if (children === undefined) return undefined
    const holding = intern.add(children)
    trees.change(entry, holding.number)
    return holding
  }

  const elsewhere = (bytes: Uint8Array, at: number): Holding | undefined => {
    const known = trees.find(bytes, at)
    if (known === unknown) return readHolding(bytes, at)
    return known === none ? undefined : intern.at(known)
  }

  const packed = search.forests.length === 0 ? undefined : surveyHoldings(search.forests, wanted, { intern, elsewhere })

  const holdingAt = (bytes: Uint8Array, at: number): Holding | undefined => {
    const holding = packed === undefined ? 'unknown' : packed(bytes, at)
    return holding === 'unknown' ? elsewhere(bytes, at) : holding
  }

  return { find: (tree) => holdingAt(Buffer.from(tree, 'hex'), 0), read: trees.size }
}
