import type { FileWindows } from './file-windows.ts'
import { entryKind } from './object-type.ts'

const longestHeader = 64

/** The head of a pack entry; one is reused for many entries. */
export type EntryHeader = {
  /** Bytes of an id in this pack. */
  readonly idBytes: number
  kind: number
  /** Inflated size: of the object, or of the delta. */
  size: number
  /** Where the base of an OFS_DELTA stands. */
  baseOffset: number
  /** The name of the base of a REF_DELTA, empty for others; a view that lives until the next read. */
  baseId: Uint8Array
  /** Where the compressed data starts. */
  dataStart: number
}

const noId = new Uint8Array(0)

export const emptyHeader = (idBytes: number): EntryHeader => ({
  idBytes,
  kind: 0,
  size: 0,
  baseOffset: 0,
  baseId: noId,
  dataStart: 0,
})

/** Reads the head of the entry at an offset; says what is wrong with it, if anything is. */
export const readEntryHeader = (file: FileWindows, offset: number, header: EntryHeader): string | undefined => {
  const available = file.seek(offset, longestHeader)
  const end = file.start + available
  header.baseId = noId
  const sizeEnd = readSize(file, end, header)
  if (sizeEnd < 0) return 'its size runs over'
  const at = readBase(file, sizeEnd, { header, offset })
  if (at < 0) return 'its base lies outside the pack'
  if (at >= end) return 'it is cut off'
  header.dataStart = offset + at - file.start
  return header.kind === 0 || header.kind === 5 ? 'its type is unknown' : undefined
}

type Entry = { readonly header: EntryHeader; readonly offset: number }

const readSize = (file: FileWindows, end: number, header: EntryHeader): number => {
  const { bytes } = file
  let at = file.start
  let byte = at < end ? (bytes[at++] ?? 0) : 0
  header.kind = (byte >> 4) & 7
  header.size = byte & 15
  for (let scale = 16; byte & 0x80; scale *= 128) {
    if (at >= end || scale > 2 ** 46) return -1
    byte = bytes[at++] ?? 0
    header.size += (byte & 0x7f) * scale
  }
  return at
}

const readBase = (file: FileWindows, at: number, { header, offset }: Entry): number => {
  if (header.kind === entryKind.ofsDelta) return readBaseOffset(file, at, { header, offset })
  if (header.kind !== entryKind.refDelta) return at
  header.baseId = file.bytes.subarray(at, at + header.idBytes)
  return at + header.idBytes
}

const readBaseOffset = (file: FileWindows, from: number, { header, offset }: Entry): number => {
  let at = from
  let byte = file.bytes[at++] ?? 0
  let back = byte & 0x7f
  while (byte & 0x80) {
    if (back > 2 ** 45) return -1
    byte = file.bytes[at++] ?? 0
    back = (back + 1) * 128 + (byte & 0x7f)
  }
  header.baseOffset = offset - back
  return back === 0 || header.baseOffset < 12 ? -1 : at
}
