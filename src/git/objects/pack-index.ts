import { type FileSource, FileWindows, indexWindows } from './file-windows.ts'
import { bytesToId, readUint32, readUint64 } from './id-bytes.ts'
import { searchIds } from './id-search.ts'

// The table of a pack: which object stands where in it. Version 1 and 2, read by position; whole only where the caller walks all objects.

/** Where the parts of an index file stand. */
type Layout = {
  readonly version: 1 | 2
  readonly count: number
  readonly fanout: Uint32Array
  readonly ids: number
  /** Bytes from one id to the next. */
  readonly stride: number
  readonly offsets: number
  readonly largeOffsets: number
  readonly largeCount: number
}

export type PackIndex = {
  readonly count: number
  /** Where an id stands in the order of ids, or -1. */
  readonly find: (id: Uint8Array) => number
  /** The offset in the pack of the object at a position in the order of ids; -1 where the index is damaged. */
  readonly offsetAt: (position: number) => number
  readonly idAt: (position: number) => string
  /** The checksum that the pack this index was made for ends with. */
  readonly packChecksum: () => Uint8Array
  /** All offsets, in the order of ids. */
  readonly allOffsets: () => Float64Array
  /** So many ids from a position on in one buffer, in order; fewer where there are no more. */
  readonly ids: (start: number, count: number) => Uint8Array
  readonly close: () => void
}

const magic = 0xff744f63

const readFanout = (file: FileWindows, at: number): Uint32Array | undefined => {
  if (file.seek(at, 1024) < 1024) return undefined
  const fanout = Uint32Array.from({ length: 256 }, (_, byte) => readUint32(file.bytes, file.start + byte * 4))
  return fanout.every((count, byte) => byte === 0 || count >= (fanout[byte - 1] ?? 0)) ? fanout : undefined
}

const layoutOne = (file: FileWindows, idBytes: number): Layout | undefined => {
  const fanout = readFanout(file, 0)
  const count = fanout?.[255] ?? 0
  if (fanout === undefined || file.size !== 1024 + count * (4 + idBytes) + 2 * idBytes) return undefined
  return { version: 1, count, fanout, ids: 1028, stride: 4 + idBytes, offsets: 1024, largeOffsets: 0, largeCount: 0 }
}

const layoutTwo = (file: FileWindows, idBytes: number): Layout | undefined => {
  const fanout = readFanout(file, 8)
  const count = fanout?.[255] ?? 0
  const offsets = 1032 + count * (idBytes + 4)
  const largeOffsets = offsets + count * 4
  const largeCount = (file.size - largeOffsets - 2 * idBytes) / 8
  if (fanout === undefined || largeCount < 0 || !Number.isInteger(largeCount)) return undefined
  return { version: 2, count, fanout, ids: 1032, stride: idBytes, offsets, largeOffsets, largeCount }
}

const readLayout = (file: FileWindows, idBytes: number): Layout | undefined => {
  if (file.seek(0, 8) < 8) return undefined
  if (readUint32(file.bytes, file.start) !== magic) return layoutOne(file, idBytes)
  return readUint32(file.bytes, file.start + 4) === 2 ? layoutTwo(file, idBytes) : undefined
}

type Table = { readonly file: FileWindows; readonly layout: Layout; readonly idBytes: number }

const find = ({ file, layout }: Table, id: Uint8Array): number => {
  const first = id[0] ?? 0
  const low = layout.fanout[first - 1] ?? 0
  const high = layout.fanout[first] ?? 0
  return searchIds(file, { start: layout.ids, stride: layout.stride, low, high }, id)
}

const largeOffset = ({ file, layout }: Table, slot: number): number => {
  if (slot >= layout.largeCount || file.seek(layout.largeOffsets + slot * 8, 8) < 8) return -1
  return readUint64(file.bytes, file.start)
}

const offsetAt = (table: Table, position: number): number => {
  const { file, layout } = table
  const stride = layout.version === 1 ? layout.stride : 4
  if (position < 0 || position >= layout.count || file.seek(layout.offsets + position * stride, 4) < 4) return -1
  const offset = readUint32(file.bytes, file.start)
  return layout.version === 2 && offset >= 0x80000000 ? largeOffset(table, offset - 0x80000000) : offset
}

const allOffsets = (table: Table): Float64Array => {
  const { file, layout } = table
  const stride = layout.version === 1 ? layout.stride : 4
  const bytes = file.copy(layout.offsets, layout.count * stride)
  const offsets = new Float64Array(layout.count)
  for (let position = 0; position < offsets.length; position++) {
    const offset = readUint32(bytes, position * stride)
    const isLarge = layout.version === 2 && offset >= 0x80000000
    offsets[position] = isLarge ? largeOffset(table, offset - 0x80000000) : offset
  }
  return offsets
}

const idsFrom = ({ file, layout, idBytes }: Table, start: number, most: number): Uint8Array => {
  const count = Math.max(0, Math.min(most, layout.count - start))
  const bytes = file.copy(layout.ids + start * layout.stride, count * layout.stride)
  if (layout.stride === idBytes) return bytes
  const ids = new Uint8Array(count * idBytes)
  for (let at = 0; at < count; at++)
    ids.set(bytes.subarray(at * layout.stride, at * layout.stride + idBytes), at * idBytes)
  return ids
}

const idAt = ({ file, layout, idBytes }: Table, position: number): string => {
  const available = file.seek(layout.ids + position * layout.stride, idBytes)
  return bytesToId(file.bytes.subarray(file.start, file.start + available))
}

/** Opens an index file; undefined where it is none that we know or is cut off. Throws where it cannot be opened. */
export const openPackIndex = (source: FileSource, idBytes: number): PackIndex | undefined => {
  const file = new FileWindows(source, indexWindows)
  const layout = readLayout(file, idBytes)
  if (layout === undefined) {
    file.close()
    return undefined
  }
  const table: Table = { file, layout, idBytes }
  return {
    count: layout.count,
    find: (id) => find(table, id),
    offsetAt: (position) => offsetAt(table, position),
    idAt: (position) => idAt(table, position),
    packChecksum: () => file.copy(file.size - 2 * idBytes, idBytes),
    allOffsets: () => allOffsets(table),
    ids: (start, count) => idsFrom(table, start, count),
    close: () => file.close(),
  }
}
