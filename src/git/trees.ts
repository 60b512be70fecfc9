import type { ObjectId } from '#model/place.ts'
import type { Problem, ProblemKind } from '#model/problem.ts'
import type { ObjectStore } from './object-store.ts'
import { type BytePath, bytePath, joinPath } from './paths.ts'
import { advance, compareEntries, isLinkMode, isSameId, isTreeMode, openTree, type TreeCursor } from './tree-cursor.ts'

// Trees by id: what stands at a path, every file under a tree, what a tree has that none of others has. It refuses to know commits.

/** Objects, and where to tell what could not be read of them. */
export type Reading = { readonly store: ObjectStore; readonly note: (problem: Problem) => void }

/** A file as a tree names it. Submodules are none. */
export type TreeBlob = { readonly path: BytePath; readonly id: ObjectId; readonly mode: number }

export type TreeEntry = { readonly name: BytePath; readonly id: ObjectId; readonly mode: number }

const rootPath = '' as BytePath

/** Folders deeper than this are not real; a tree that is its own ancestor would need a broken hash. */
const maxDepth = 2048

const hexId = (cursor: TreeCursor): ObjectId => {
  const { bytes, idStart, idBytes } = cursor
  return Buffer.from(bytes.buffer, bytes.byteOffset + idStart, idBytes).toString('hex')
}

const nameAt = (cursor: TreeCursor): BytePath => bytePath(cursor.bytes.subarray(cursor.nameStart, cursor.nameEnd))

const losses = {
  corrupt: 'the tree is damaged',
  'missing-object': 'the tree is missing',
  'too-large': 'folders are nested too deep',
  budget: 'it stands at so many paths that not all were followed',
} as const satisfies Partial<Record<ProblemKind, string>>

const noteLoss = (reading: Reading, id: ObjectId, kind: keyof typeof losses): undefined => {
  reading.note({ kind, at: `tree ${id}`, detail: losses[kind] })
}

/** A cursor over a tree; undefined, and noted, where it cannot be read. */
const treeAt = (reading: Reading, id: ObjectId): TreeCursor | undefined => {
  const object = reading.store.read(id)
  if (object === undefined) return noteLoss(reading, id, 'missing-object')
  if (object.type !== 'tree') return noteLoss(reading, id, 'corrupt')
  return openTree(object.bytes, reading.store.idLength / 2)
}

/** All entries of one tree. */
export const entriesOf = (reading: Reading, id: ObjectId): readonly TreeEntry[] => {
  const cursor = treeAt(reading, id)
  const entries: TreeEntry[] = []
  if (cursor === undefined) return entries
  for (; !cursor.done; advance(cursor)) entries.push({ name: nameAt(cursor), id: hexId(cursor), mode: cursor.mode })
  if (cursor.broken) noteLoss(reading, id, 'corrupt')
  return entries
}

const isNamed = (cursor: TreeCursor, name: Uint8Array): boolean => {
  if (cursor.nameEnd - cursor.nameStart !== name.length) return false
  for (let at = 0; at < name.length; at += 1) if (cursor.bytes[cursor.nameStart + at] !== name[at]) return false
  return true
}

const findName = (cursor: TreeCursor, name: string): TreeEntry | undefined => {
  const wanted = Buffer.from(name, 'latin1')
  for (; !cursor.done; advance(cursor)) {
    if (isNamed(cursor, wanted)) return { name: nameAt(cursor), id: hexId(cursor), mode: cursor.mode }
  }
  return undefined
}

/** What stands at a path under a tree; undefined where nothing does. */
export const lookUp = (reading: Reading, tree: ObjectId, path: BytePath): TreeEntry | undefined => {
  let entry: TreeEntry | undefined = { name: rootPath, id: tree, mode: 0o040000 }
  for (const name of path.split('/').filter((part) => part !== '')) {
    const cursor: TreeCursor | undefined = isTreeMode(entry.mode) ? treeAt(reading, entry.id) : undefined
    entry = cursor === undefined ? undefined : findName(cursor, name)
    if (entry === undefined) return undefined
  }
  return entry
}

/** What a walk under a tree may still cost. Once it is used up, folders that were seen before are passed over: a tree may repeat itself a thousand million times. */
type Room = { left: number; readonly seen: Set<ObjectId>; readonly note: (tree: ObjectId) => void }

const usualEntries = 400_000

const newRoom = (reading: Reading): Room => ({
  left: usualEntries,
  seen: new Set(),
  note: (tree) => noteLoss(reading, tree, 'budget'),
})

/** Whether a folder may be entered. */
const mayEnter = (room: Room, tree: ObjectId): boolean => {
  const isRepeated = room.left <= 0 && room.seen.has(tree)
  if (isRepeated) room.note(tree)
  room.seen.add(tree)
  room.left -= 1
  return !isRepeated
}

/** Every file under a tree, in git's order. */
export const blobsOf = (reading: Reading, tree: ObjectId): Generator<TreeBlob> =>
  blobsUnder({ reading, room: newRoom(reading) }, { tree, folder: rootPath, depth: 0 })

type Descent = { readonly reading: Reading; readonly room: Room }

type Place = { readonly tree: ObjectId; readonly folder: BytePath; readonly depth: number }

function* blobsUnder(descent: Descent, at: Place): Generator<TreeBlob> {
  const cursor = openAt(descent, at)
  if (cursor === undefined) return
  for (; !cursor.done; advance(cursor)) {
    descent.room.left -= 1
    const path = joinPath(at.folder, nameAt(cursor))
    const id = hexId(cursor)
    if (isTreeMode(cursor.mode)) yield* blobsUnder(descent, { tree: id, folder: path, depth: at.depth + 1 })
    else if (!isLinkMode(cursor.mode)) yield { path, id, mode: cursor.mode }
  }
  if (cursor.broken) noteLoss(descent.reading, at.tree, 'corrupt')
}

const openAt = ({ reading, room }: Descent, at: Place): TreeCursor | undefined => {
  if (at.depth > maxDepth) return noteLoss(reading, at.tree, 'too-large')
  return mayEnter(room, at.tree) ? treeAt(reading, at.tree) : undefined
}

/** Each different blob under a tree once, each subtree read once: bounded by what is stored, however often it is repeated. */
export function* distinctBlobs(reading: Reading, tree: ObjectId): Generator<ObjectId> {
  const seen = new Set([tree])
  const queue = [tree]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const fresh = entriesOf(reading, next).filter((entry) => !(seen.has(entry.id) || isLinkMode(entry.mode)))
    for (const entry of fresh) {
      if (isTreeMode(entry.mode)) queue.push(entry.id)
      else if (!seen.has(entry.id)) yield entry.id
      seen.add(entry.id)
    }
  }
}

type Comparison = Descent & { readonly visit: (blob: TreeBlob) => void }

/** Visits each file of a tree that differs, by path and id, from what every one of the parents has at its path; without parents, every file. Modes do not matter. */
export const visitAdded = (
  { reading, visit }: { readonly reading: Reading; readonly visit: (blob: TreeBlob) => void },
  tree: ObjectId,
  parents: readonly ObjectId[],
): void => {
  if (parents.includes(tree)) return
  compareFolder({ reading, visit, room: newRoom(reading) }, { tree, parents, folder: rootPath, depth: 0 })
}

type Folder = Place & { readonly parents: readonly ObjectId[] }

const compareFolder = (comparison: Comparison, at: Folder): void => {
  const { reading, room } = comparison
  const cursor = openAt(comparison, at)
  if (cursor === undefined) return
  const parents = at.parents.map((id) => treeAt(reading, id)).filter((parent) => parent !== undefined)
  for (; !cursor.done; advance(cursor)) {
    room.left -= 1
    compareEntry(comparison, { cursor, parents, at })
  }
  if (cursor.broken) noteLoss(reading, at.tree, 'corrupt')
}

type Entry = { readonly cursor: TreeCursor; readonly parents: readonly TreeCursor[]; readonly at: Folder }

const compareEntry = (comparison: Comparison, entry: Entry): void => {
  const { cursor, parents, at } = entry
  const matching: TreeCursor[] = []
  for (const parent of parents) {
    if (!isAt(parent, cursor)) continue
    if (isSameId(parent, cursor)) return
    matching.push(parent)
  }
  if (isLinkMode(cursor.mode)) return
  const path = joinPath(at.folder, nameAt(cursor))
  const id = hexId(cursor)
  if (isTreeMode(cursor.mode))
    compareFolder(comparison, { tree: id, parents: matching.map(hexId), folder: path, depth: at.depth + 1 })
  else comparison.visit({ path, id, mode: cursor.mode })
}

/** Moves a parent up to the entry's name and tells whether it has that name. */
const isAt = (parent: TreeCursor, cursor: TreeCursor): boolean => {
  while (!parent.done) {
    const order = compareEntries(parent, cursor)
    if (order >= 0) return order === 0
    advance(parent)
  }
  return false
}
