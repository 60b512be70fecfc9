// Steps through a tree's bytes in place: `<mode in octal> <name>\0<id>` again and again. No strings, no copies.

/** A place in a tree: the entry there, or `done`. */
export type TreeCursor = {
  bytes: Uint8Array
  readonly idBytes: number
  done: boolean
  mode: number
  nameStart: number
  nameEnd: number
  /** Where the entry's id starts; the next entry is `idBytes` behind. */
  idStart: number
  /** True where the bytes are no tree from here on. */
  broken: boolean
}

const space = 32
const slash = 47
const zero = 48

export const isTreeMode = (mode: number): boolean => (mode & 0o170000) === 0o040000
export const isLinkMode = (mode: number): boolean => (mode & 0o170000) === 0o160000

/** A cursor at the first entry. */
export const openTree = (bytes: Uint8Array, idBytes: number): TreeCursor => {
  const cursor: TreeCursor = {
    bytes,
    idBytes,
    done: false,
    mode: 0,
    nameStart: 0,
    nameEnd: 0,
    idStart: -idBytes,
    broken: false,
  }
  advance(cursor)
  return cursor
}

/** Goes on to the next entry. */
export const advance = (cursor: TreeCursor): void => {
  const { bytes, idBytes } = cursor
  let at = cursor.idStart + idBytes
  let mode = 0
  for (; bytes[at] !== space && at < bytes.length; at += 1) mode = mode * 8 + (bytes[at] ?? 0) - zero
  const nameStart = at + 1
  let nameEnd = nameStart
  while (nameEnd < bytes.length && bytes[nameEnd] !== 0) nameEnd += 1
  if (nameEnd === nameStart || nameEnd + 1 + idBytes > bytes.length) {
    cursor.done = true
    cursor.broken = cursor.idStart + idBytes < bytes.length
    return
  }
  cursor.mode = mode
  cursor.nameStart = nameStart
  cursor.nameEnd = nameEnd
  cursor.idStart = nameEnd + 1
}

/** Turns a cursor to another tree; `seekEntry` must follow. */
export const cursorOver = (cursor: TreeCursor, bytes: Uint8Array): void => {
  cursor.bytes = bytes
  cursor.done = true
  cursor.broken = false
}

/** Goes to the entry that starts at a place. */
export const seekEntry = (cursor: TreeCursor, start: number): void => {
  cursor.done = false
  cursor.idStart = start - cursor.idBytes
  advance(cursor)
}

/** Orders two entries as git sorts a tree: by bytes, a folder as if `/` stood behind its name. 0 means same name and both or neither a folder. */
export const compareEntries = (a: TreeCursor, b: TreeCursor): number => {
  const lengthA = a.nameEnd - a.nameStart
  const lengthB = b.nameEnd - b.nameStart
  const shared = Math.min(lengthA, lengthB)
  for (let at = 0; at < shared; at += 1) {
    const difference = (a.bytes[a.nameStart + at] ?? 0) - (b.bytes[b.nameStart + at] ?? 0)
    if (difference !== 0) return difference
  }
  const difference = byteBehind(a, shared) - byteBehind(b, shared)
  return difference === 0 ? lengthA - lengthB : difference
}

const byteBehind = (cursor: TreeCursor, length: number): number => {
  const at = cursor.nameStart + length
  if (at < cursor.nameEnd) return cursor.bytes[at] ?? 0
  return isTreeMode(cursor.mode) ? slash : 0
}

/** Whether two entries have the same id. */
export const isSameId = (a: TreeCursor, b: TreeCursor): boolean => {
  for (let at = 0; at < a.idBytes; at += 1) if (a.bytes[a.idStart + at] !== b.bytes[b.idStart + at]) return false
  return true
}
