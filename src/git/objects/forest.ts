import { closeSync, openSync } from 'node:fs'
import type { ObjectType } from '#git/object-store.ts'
import type { ObjectId } from '#model/place.ts'
import { type EntryHeader, emptyHeader, readEntryHeader } from './entry-header.ts'
import { corrupt, describeError, type Fault } from './fault.ts'
import { FileWindows, sequentialWindows } from './file-windows.ts'
import { linkForest } from './forest-links.ts'
import { brokenObject, noOrdinal, type PackForest, wholeObject } from './forest-table.ts'
import { bytesToId, compareBytes } from './id-bytes.ts'
import { entryKind, kindOf } from './object-type.ts'
import { deepestChain, packFault } from './pack.ts'
import { ordinalsOf } from './pack-ids.ts'
import { openPackIndex, type PackIndex } from './pack-index.ts'
import { orderOf } from './sort-offsets.ts'

// The objects of a pack as trees: each delta hangs from its base. Objects are numbered by where they stand in the pack.
// It reads heads only, inflates nothing, and refuses to know what an object holds.

/** Where the first entry of a pack starts. */
const firstEntry = 12

const packEnding = /\.pack$/

const shared = {
  floats: (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(length * 8)),
  integers: (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4)),
  naturals: (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4)),
  bytes: (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length)),
}

type Opened = { readonly file: FileWindows; readonly index: PackIndex; readonly forest: PackForest }
type Files = Pick<PackForest, 'name' | 'packFile' | 'indexFile' | 'idBytes'>

const emptyForest = (files: Files, index: PackIndex): PackForest => ({
  ...files,
  checksum: bytesToId(index.packChecksum()),
  count: index.count,
  offsets: shared.floats(index.count + 1),
  heads: shared.bytes(index.count),
  sizes: shared.floats(index.count),
  kinds: shared.bytes(index.count),
  bases: shared.integers(index.count).fill(wholeObject),
  firstChild: shared.integers(index.count).fill(noOrdinal),
  nextSibling: shared.integers(index.count).fill(noOrdinal),
  positions: shared.naturals(index.count),
})

const sortByOffset = ({ forest, index, file }: Opened): void => {
  const offsets = index.allOffsets()
  forest.positions.set(orderOf(offsets))
  for (let ordinal = 0; ordinal < forest.count; ordinal++) {
    forest.offsets[ordinal] = offsets[forest.positions[ordinal] ?? 0] ?? 0
  }
  forest.offsets[forest.count] = file.size - forest.idBytes
}

/** Which object starts at an offset, looked for backwards from one that does not start before it. */
const ordinalAt = (offsets: Float64Array, offset: number, from: number): number => {
  let step = 1
  while (from - step > 0 && (offsets[from - step] ?? 0) > offset) step *= 2
  let low = Math.max(0, from - step)
  let high = from
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return offsets[low] === offset ? low : brokenObject
}

/** Finds objects by id, with tables in memory that are made when a first base is named by its id. */
const idFinder = ({ forest, index }: Opened): ((id: Uint8Array) => number) => {
  let ids: Uint8Array | undefined
  let ordinals: Int32Array = new Int32Array(0)
  const prepare = (): Uint8Array => {
    ordinals = ordinalsOf(forest)
    return index.ids(0, forest.count)
  }
  return (id) => {
    ids ??= prepare()
    let low = 0
    let high = forest.count
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = compareBytes(ids, middle * forest.idBytes, id)
      if (order === 0) return ordinals[middle] ?? brokenObject
      if (order < 0) low = middle + 1
      else high = middle
    }
    return brokenObject
  }
}

type Reading = Opened & { readonly header: EntryHeader; readonly find: (id: Uint8Array) => number }

const baseOf = ({ forest, header, find }: Reading, ordinal: number): number => {
  if (header.kind === entryKind.ofsDelta) return ordinalAt(forest.offsets, header.baseOffset, ordinal)
  return header.kind === entryKind.refDelta ? find(header.baseId) : wholeObject
}

const readHead = (reading: Reading, ordinal: number): void => {
  const { forest, file, header } = reading
  const offset = forest.offsets[ordinal] ?? 0
  const isBroken = offset < firstEntry || readEntryHeader(file, offset, header) !== undefined
  const base = isBroken ? brokenObject : baseOf(reading, ordinal)
  forest.bases[ordinal] = base
  if (isBroken) return
  forest.heads[ordinal] = header.dataStart - offset
  forest.sizes[ordinal] = header.size
  if (base === wholeObject) forest.kinds[ordinal] = header.kind
}

const readHeads = (opened: Opened): void => {
  const reading = { ...opened, header: emptyHeader(opened.forest.idBytes), find: idFinder(opened) }
  for (let ordinal = 0; ordinal < opened.forest.count; ordinal++) readHead(reading, ordinal)
}

const build = (files: Files): PackForest | Fault => {
  const index = openPackIndex(files.indexFile, files.idBytes)
  if (index === undefined) return corrupt('its index is damaged or unknown')
  const file = new FileWindows(files.packFile, sequentialWindows)
  const fault = packFault(file, index, files.idBytes)
  if (fault !== undefined) return fault
  const opened = { file, index, forest: emptyForest(files, index) }
  sortByOffset(opened)
  readHeads(opened)
  linkForest(opened.forest, deepestChain)
  return opened.forest
}

/** Lets the files of a forest go. */
export const closeForest = ({ packFile, indexFile }: Pick<PackForest, 'packFile' | 'indexFile'>): void => {
  closeSync(packFile)
  closeSync(indexFile)
}

const openFiles = (packPath: string, idLength: number): Files => {
  const packFile = openSync(packPath, 'r')
  try {
    const indexFile = openSync(packPath.replace(packEnding, '.idx'), 'r')
    const name = packPath.slice(packPath.lastIndexOf('/') + 1).replace(packEnding, '')
    return { name, packFile, indexFile, idBytes: idLength / 2 }
  } catch (error) {
    closeSync(packFile)
    throw error
  }
}

/** Reads how the objects of a pack hang together; the fault where it is not the pack that its index was made for. */
export const openPackForest = (packPath: string, idLength: number): PackForest | Fault => {
  try {
    const files = openFiles(packPath, idLength)
    const forest = build(files)
    if ('detail' in forest) closeForest(files)
    return forest
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return { kind: 'unreadable', detail: `it cannot be read: ${describeError(error)}` }
  }
}

/** The objects of some types that are stored whole: where walks start. */
export const rootsOf = ({ count, kinds, bases }: PackForest, ...types: readonly ObjectType[]): Uint32Array => {
  const wanted = types.map(kindOf)
  const roots = new Uint32Array(count)
  let found = 0
  for (let ordinal = 0; ordinal < count; ordinal++) {
    if (bases[ordinal] === wholeObject && wanted.includes(kinds[ordinal] ?? 0)) roots[found++] = ordinal
  }
  return roots.slice(0, found)
}

/** Names objects by their place in a pack. */
export const idsOf = (forest: PackForest, ordinals: Iterable<number>): readonly ObjectId[] => {
  const index = openPackIndex(forest.indexFile, forest.idBytes)
  const ids = [...ordinals].map((ordinal) => index?.idAt(forest.positions[ordinal] ?? 0) ?? '')
  index?.close()
  return ids
}

/** The objects whose type cannot be known, since their head or a base of theirs is damaged. */
export const unresolvedIn = (forest: PackForest): readonly ObjectId[] => {
  const ordinals: number[] = []
  for (let ordinal = 0; ordinal < forest.count; ordinal++) if (forest.kinds[ordinal] === 0) ordinals.push(ordinal)
  return ordinals.length === 0 ? [] : idsOf(forest, ordinals)
}
