import { FileWindows, indexWindows } from './file-windows.ts'
import { readUint32, readUint64 } from './id-bytes.ts'
import { searchIds } from './id-search.ts'

// One table over many packs. Whatever is odd about it, the packs' own tables say the same: then it is not used.

export type MultiPackIndex = {
  /** The packs it speaks for, by the name of their index file. */
  readonly packs: readonly string[]
  readonly find: (id: Uint8Array) => { readonly pack: string; readonly offset: number } | undefined
  readonly close: () => void
}

type Chunk = { readonly start: number; readonly length: number }
type Table = {
  readonly file: FileWindows
  readonly idBytes: number
  readonly packs: readonly string[]
  readonly fanout: Chunk
  readonly ids: Chunk
  readonly offsets: Chunk
  readonly largeOffsets: Chunk
}

const noChunk: Chunk = { start: 0, length: 0 }
const chunkNames = {
  packs: 0x504e414d,
  fanout: 0x4f494446,
  ids: 0x4f49444c,
  offsets: 0x4f4f4646,
  largeOffsets: 0x4c4f4646,
}

const readChunks = (file: FileWindows, count: number): Map<number, Chunk> | undefined => {
  const bytes = file.copy(12, (count + 1) * 12)
  if (bytes.length < (count + 1) * 12) return undefined
  const chunks = new Map<number, Chunk>()
  for (let index = 0; index < count; index++) {
    const start = readUint64(bytes, index * 12 + 4)
    const length = readUint64(bytes, index * 12 + 16) - start
    if (length < 0 || start + length > file.size) return undefined
    chunks.set(readUint32(bytes, index * 12), { start, length })
  }
  return chunks
}

const readNames = (file: FileWindows, chunk: Chunk, count: number): readonly string[] | undefined => {
  const names = Buffer.from(file.copy(chunk.start, chunk.length)).toString('utf8').split('\0').slice(0, count)
  const plain = names.every((name) => name.endsWith('.idx') && !name.includes('/') && !name.includes('\\'))
  return plain && names.length === count ? names : undefined
}

const isKnown = (head: Uint8Array, idBytes: number): boolean => {
  const [version, hash, base] = [head[4], head[5], head[7]]
  return (
    head.length === 12 &&
    readUint32(head, 0) === 0x4d494458 &&
    version === 1 &&
    hash === (idBytes === 20 ? 1 : 2) &&
    base === 0
  )
}

const readTable = (file: FileWindows, idBytes: number): Table | undefined => {
  const head = file.copy(0, 12)
  const chunks = isKnown(head, idBytes) ? readChunks(file, head[6] ?? 0) : undefined
  if (chunks === undefined) return undefined
  const chunk = (name: keyof typeof chunkNames): Chunk => chunks.get(chunkNames[name]) ?? noChunk
  const [fanout, ids, offsets] = [chunk('fanout'), chunk('ids'), chunk('offsets')]
  const packs = readNames(file, chunk('packs'), readUint32(head, 8))
  const count = readUint32(file.copy(fanout.start + 1020, 4), 0)
  const isWhole = fanout.length === 1024 && ids.length === count * idBytes && offsets.length === count * 8
  if (packs === undefined || !isWhole) return undefined
  return { file, idBytes, packs, fanout, ids, offsets, largeOffsets: chunk('largeOffsets') }
}

const fanoutAt = ({ file, fanout }: Table, byte: number): number =>
  byte >= 0 && file.seek(fanout.start + byte * 4, 4) === 4 ? readUint32(file.bytes, file.start) : 0

const findPosition = (table: Table, id: Uint8Array): number => {
  const { file, ids, idBytes } = table
  const first = id[0] ?? 0
  const high = Math.min(fanoutAt(table, first), ids.length / idBytes)
  return searchIds(file, { start: ids.start, stride: idBytes, low: fanoutAt(table, first - 1), high }, id)
}

const find = (table: Table, id: Uint8Array): { readonly pack: string; readonly offset: number } | undefined => {
  const { file, offsets, largeOffsets, packs } = table
  const position = findPosition(table, id)
  if (position < 0 || file.seek(offsets.start + position * 8, 8) < 8) return undefined
  const pack = packs[readUint32(file.bytes, file.start)]
  const offset = readUint32(file.bytes, file.start + 4)
  if (pack === undefined) return undefined
  if (offset < 0x80000000 || largeOffsets.length === 0) return { pack, offset }
  const slot = (offset - 0x80000000) * 8
  if (slot + 8 > largeOffsets.length || file.seek(largeOffsets.start + slot, 8) < 8) return undefined
  return { pack, offset: readUint64(file.bytes, file.start) }
}

/** Opens a multi-pack-index; undefined where there is none, or none that can be trusted. */
export const openMultiPackIndex = (path: string, idBytes: number): MultiPackIndex | undefined => {
  const file = new FileWindows(path, indexWindows)
  const table = readTable(file, idBytes)
  if (table === undefined) {
    file.close()
    return undefined
  }
  return { packs: table.packs, find: (id) => find(table, id), close: () => file.close() }
}
