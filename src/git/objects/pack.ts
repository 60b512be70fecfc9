import type { ObjectType } from '#git/object-store.ts'
import type { ByteCache, CachedObject } from './byte-cache.ts'
import { applyDelta, type DeltaScript, emptyScript, readDeltaSizes } from './delta.ts'
import { type EntryHeader, emptyHeader, readEntryHeader } from './entry-header.ts'
import { corrupt, type Fault, tooLarge } from './fault.ts'
import { FileWindows, type WindowSizes } from './file-windows.ts'
import { compareBytes, readUint32 } from './id-bytes.ts'
import { emptyJob, type InflateJob, type Inflater } from './inflate.ts'
import { typeOf } from './object-type.ts'
import type { PackIndex } from './pack-index.ts'

// Single objects of one pack, by offset. It knows its own index, for bases that are named by id, and no other pack.

/** The longest chain of deltas that git itself would write. */
export const deepestChain = 4096

/** No object is assembled in memory beyond this. */
export const largestInMemory = 512 * 1024 * 1024

export type PackReader = {
  readonly read: (offset: number) => CachedObject | Fault
  readonly stat: (offset: number) => { readonly type: ObjectType; readonly size: number } | Fault
  readonly close: () => void
}

export type PackSupplies = {
  readonly index: PackIndex
  readonly idBytes: number
  readonly inflater: Inflater
  readonly cache: ByteCache
  readonly allocate: (size: number) => Uint8Array
  readonly number: number
}

type Source = PackSupplies & {
  readonly file: FileWindows
  readonly header: EntryHeader
  readonly job: InflateJob
  readonly script: DeltaScript
  delta: Uint8Array
}
type Data = { readonly size: number; readonly dataStart: number }
type Link = Data & { readonly offset: number }

/** What is wrong with a pack as a whole, compared with its index. */
export const packFault = (file: FileWindows, index: PackIndex, idBytes: number): Fault | undefined => {
  const head = file.copy(0, 12)
  const version = readUint32(head, 4)
  if (head.length < 12 || readUint32(head, 0) !== 0x5041434b) return corrupt('it is no pack')
  if (version !== 2 && version !== 3) return corrupt('its version is unknown')
  if (readUint32(head, 8) !== index.count) return corrupt('its index is for another number of objects')
  const trailer = file.copy(file.size - idBytes, idBytes)
  const matches = trailer.length === idBytes && compareBytes(trailer, 0, index.packChecksum()) === 0
  return matches ? undefined : corrupt('its checksum is not the one its index was made for')
}

/** What deflated data of a size takes at most, unless it was made to take more. */
export const roomFor = (size: number): number => size + Math.floor(size / 8) + 1024

/** How often more is read of data that takes more than it should, each time eight times as much. */
const patience = 3

/** Inflates the data of an entry into a buffer that has room for one byte more. */
const inflateEntry = (source: Source, { dataStart, size }: Data, output: Uint8Array): Fault | undefined => {
  const { file, inflater, job, idBytes } = source
  const dataEnd = file.size - idBytes
  job.output = output
  job.size = size
  for (let tries = 0; tries < patience; tries++) {
    const wanted = Math.min(roomFor(size) * 8 ** tries, largestInMemory * 2)
    const available = file.seek(dataStart, Math.min(wanted, dataEnd - dataStart))
    job.input = file.bytes
    job.inputStart = file.start
    job.inputEnd = file.start + available
    const outcome = inflater.inflate(job)
    if (outcome === 'ok') return undefined
    if (outcome !== 'cut-off' || available < wanted) return corrupt(`its data is ${outcome}`)
  }
  return corrupt('its data goes on without end')
}

const readWhole = (source: Source, data: Data): Uint8Array | Fault => {
  if (data.size > largestInMemory) return tooLarge(`it measures ${data.size} bytes`)
  const output = source.allocate(data.size + 1)
  return inflateEntry(source, data, output) ?? output.subarray(0, data.size)
}

/** Inflates a delta; what it gives lives until the next one. */
const readDelta = (source: Source, data: Data): Uint8Array | Fault => {
  if (data.size > largestInMemory) return tooLarge(`its delta measures ${data.size} bytes`)
  if (source.delta.length <= data.size) source.delta = new Uint8Array(data.size * 2 + 1024)
  return inflateEntry(source, data, source.delta) ?? source.delta.subarray(0, data.size)
}

const baseOffsetOf = ({ header, index }: Source): number => {
  if (header.baseId.length === 0) return header.baseOffset
  const id = Uint8Array.from(header.baseId)
  return index.offsetAt(index.find(id))
}

type Chain = { readonly links: readonly Link[]; readonly base: CachedObject }

const keyOf = (source: Source, offset: number): number => source.number * 2 ** 40 + offset

/** Follows bases from an entry down to one that is whole or known. */
const readChain = (source: Source, from: number): Chain | Fault => {
  const links: Link[] = []
  let offset = from
  while (links.length <= deepestChain) {
    const base = source.cache.get(keyOf(source, offset))
    if (base !== undefined) return { links, base }
    const fault = readEntryHeader(source.file, offset, source.header)
    if (fault !== undefined) return corrupt(fault)
    const { kind, size, dataStart } = source.header
    const type = typeOf(kind)
    if (type !== undefined) return readBase(source, links, { type, offset, size, dataStart })
    links.push({ offset, size, dataStart })
    offset = baseOffsetOf(source)
    if (offset < 12) return corrupt('its base is not in the pack')
  }
  return corrupt('its chain of deltas is too deep or a circle')
}

const readBase = (
  source: Source,
  links: readonly Link[],
  root: Link & { readonly type: ObjectType },
): Chain | Fault => {
  const bytes = readWhole(source, root)
  if (!(bytes instanceof Uint8Array)) return bytes
  const base = { type: root.type, bytes }
  source.cache.set(keyOf(source, root.offset), base)
  return { links, base }
}

const applyLink = (source: Source, base: CachedObject, link: Link): CachedObject | Fault => {
  const delta = readDelta(source, link)
  if (!(delta instanceof Uint8Array)) return delta
  const sizes = readDeltaSizes({ bytes: delta, start: 0, end: delta.length })
  if (sizes === undefined) return corrupt('its delta is cut off')
  if (sizes.resultSize > largestInMemory) return tooLarge(`it measures ${sizes.resultSize} bytes`)
  const bytes = source.allocate(sizes.resultSize)
  const fault = applyDelta(source.script, { base: base.bytes, delta, result: bytes })
  if (fault !== undefined) return corrupt(fault)
  const object = { type: base.type, bytes }
  source.cache.set(keyOf(source, link.offset), object)
  return object
}

const read = (source: Source, offset: number): CachedObject | Fault => {
  const chain = readChain(source, offset)
  if ('detail' in chain) return chain
  let object = chain.base
  for (const link of chain.links.toReversed()) {
    const next = applyLink(source, object, link)
    if ('detail' in next) return next
    object = next
  }
  return object
}

const longestSizes = 20

/** The size that a delta declares for its result, from the start of its data. */
const readResultSize = (source: Source, dataStart: number, size: number): number => {
  const { job } = source
  job.output = new Uint8Array(longestSizes)
  job.size = Math.min(size, longestSizes)
  const available = source.file.seek(dataStart, roomFor(512))
  job.input = source.file.bytes
  job.inputStart = source.file.start
  job.inputEnd = source.file.start + available
  const inflated = source.inflater.inflateHead(job)
  return readDeltaSizes({ bytes: job.output, start: 0, end: inflated })?.resultSize ?? -1
}

/** The type at the end of a chain of deltas, without inflating any. */
const typeAt = (source: Source, from: number): ObjectType | Fault => {
  let offset = from
  for (let depth = 0; depth <= deepestChain; depth++) {
    const fault = readEntryHeader(source.file, offset, source.header)
    if (fault !== undefined) return corrupt(fault)
    const type = typeOf(source.header.kind)
    if (type !== undefined) return type
    offset = baseOffsetOf(source)
    if (offset < 12) return corrupt('its base is not in the pack')
  }
  return corrupt('its chain of deltas is too deep or a circle')
}

const stat = (source: Source, offset: number): { readonly type: ObjectType; readonly size: number } | Fault => {
  const fault = readEntryHeader(source.file, offset, source.header)
  if (fault !== undefined) return corrupt(fault)
  const { kind, size, dataStart } = source.header
  const whole = typeOf(kind)
  if (whole !== undefined) return { type: whole, size }
  const type = typeAt(source, offset)
  const resultSize = readResultSize(source, dataStart, size)
  if (typeof type !== 'string') return type
  return resultSize < 0 ? corrupt('its delta is damaged') : { type, size: resultSize }
}

/** Opens a pack for single look-ups; the fault where it is not the one its index was made for. Throws where the file cannot be opened. */
export const openPack = (path: string, windows: WindowSizes, supplies: PackSupplies): PackReader | Fault => {
  const file = new FileWindows(path, windows)
  const fault = packFault(file, supplies.index, supplies.idBytes)
  if (fault !== undefined) {
    file.close()
    return fault
  }
  const source: Source = {
    ...supplies,
    file,
    header: emptyHeader(supplies.idBytes),
    job: emptyJob(),
    script: emptyScript(),
    delta: new Uint8Array(0),
  }
  return {
    read: (offset) => read(source, offset),
    stat: (offset) => stat(source, offset),
    close: () => file.close(),
  }
}
