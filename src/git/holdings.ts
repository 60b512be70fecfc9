import type { ObjectId } from '#model/place.ts'
import { createIdTable, type IdTable } from './id-table.ts'
import { type BytePath, bytePath } from './paths.ts'
import { advance, isTreeMode, openTree } from './tree-cursor.ts'
import type { Reading } from './trees.ts'

// What of a set of blobs a tree holds, and where: each tree is read at most once, and trees that hold the same at the same paths share one value, so that `===` compares whole trees.

/** The wanted blobs under a folder: by name, a blob's number or the holding of a folder inside. */
export type Holding = { readonly number: number; readonly children: ReadonlyMap<BytePath, Holding | number> }

/** Finds holdings of trees. */
export type HoldingFinder = {
  /** The holding of a tree, or undefined where it holds none of the blobs. */
  readonly find: (tree: ObjectId) => Holding | undefined
  /** How many trees were read. */
  readonly read: () => number
}

const unknown = -1
const none = 0
const maxDepth = 2048

/** Marks which pairs of first bytes the wanted ids have: most other ids are told apart by one look. */
const pairsOf = (ids: readonly Buffer[]): Uint8Array => {
  const pairs = new Uint8Array(65536)
  for (const id of ids) pairs[id.readUInt16BE(0)] = 1
  return pairs
}

const tableOf = (ids: readonly Buffer[], idBytes: number): IdTable => {
  const table = createIdTable(idBytes)
  for (const [number, id] of ids.entries()) if (table.find(id, 0) === unknown) table.add(id, 0, number)
  return table
}

type Children = Map<BytePath, Holding | number>

/** Gives equal holdings one identity. */
const createInterner = (): ((children: Children) => Holding) & {
  readonly at: (number: number) => Holding | undefined
} => {
  const known = new Map<string, Holding>()
  const holdings: Holding[] = []
  const intern = (children: Children): Holding => {
    const key = [...children]
      .map(([name, child]) => (typeof child === 'number' ? `${name}\0${child}` : `${name}\0/${child.number}`))
      .join('\0')
    const same = known.get(key)
    if (same !== undefined) return same
    const holding = { number: holdings.length + 1, children }
    holdings.push(holding)
    known.set(key, holding)
    return holding
  }
  return Object.assign(intern, { at: (number: number) => holdings[number - 1] })
}

/** Prepares to look for blobs; a blob's number is its place in the list. */
export const createHoldingFinder = (reading: Reading, blobs: readonly ObjectId[]): HoldingFinder => {
  const idBytes = reading.store.idLength / 2
  const wanted = blobs.map((id) => Buffer.from(id, 'hex'))
  const pairs = pairsOf(wanted)
  const wantedTable = tableOf(wanted, idBytes)
  const trees = createIdTable(idBytes)
  const intern = createInterner()
  let reads = 0

  const load = (id: ObjectId): Uint8Array | undefined => {
    const object = reading.store.read(id)
    reads += 1
    if (object?.type === 'tree') return object.bytes
    reading.note({
      kind: object === undefined ? 'missing-object' : 'corrupt',
      at: `tree ${id}`,
      detail: 'the tree cannot be read',
    })
    return undefined
  }

  const survey = (bytes: Uint8Array, depth: number): Holding | undefined => {
    let children: Children | undefined
    const cursor = openTree(bytes, idBytes)
    for (; !cursor.done; advance(cursor)) {
      const found = isTreeMode(cursor.mode)
        ? holdingAt(bytes, cursor.idStart, depth + 1)
        : blobAt(bytes, cursor.idStart)
      if (found === undefined) continue
      children ??= new Map()
      children.set(bytePath(bytes.subarray(cursor.nameStart, cursor.nameEnd)), found)
    }
    return children === undefined ? undefined : intern(children)
  }

  const blobAt = (bytes: Uint8Array, at: number): number | undefined => {
    if (pairs[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] === 0) return undefined
    const number = wantedTable.find(bytes, at)
    return number === unknown ? undefined : number
  }

  const holdingAt = (bytes: Uint8Array, at: number, depth: number): Holding | undefined => {
    const known = trees.find(bytes, at)
    if (known !== unknown) return known === none ? undefined : intern.at(known)
    const content =
      depth > maxDepth ? undefined : load(Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString('hex'))
    const holding = content === undefined ? undefined : survey(content, depth)
    trees.add(bytes, at, holding?.number ?? none)
    return holding
  }

  return { find: (tree) => holdingAt(Buffer.from(tree, 'hex'), 0, 0), read: () => reads }
}
