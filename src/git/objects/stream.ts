import { createHash } from 'node:crypto'
import { constants } from 'node:zlib'
import type { ObjectId } from '#model/place.ts'
import { type Arena, newArena, reserve } from './arena.ts'
import { type FileSource, FileWindows, walkWindows } from './file-windows.ts'
import type { PackForest } from './forest-table.ts'
import { emptyJob, type InflateJob, type Inflater } from './inflate.ts'
import { openInflater, openRawInflate, type RawInflate } from './inflate-handle.ts'
import { typeOf } from './object-type.ts'
import { largestInMemory, roomFor } from './pack.ts'

// Whole objects that are too large to be held: inflated in pieces, each of which repeats the end of the one before.

export type Piece = { readonly at: number; readonly start: number; readonly length: number }
export type PieceOptions = {
  readonly pieceBytes: number
  readonly overlap: number
  /** Told where in the arena a piece stands and where it starts in the object. */
  readonly emit: (piece: Piece) => void
}
/** Where a zlib stream stands in a file, and what it must measure. */
export type StreamRange = { readonly position: number; readonly end: number; readonly size: number }
export type StreamSource = { readonly file: FileWindows; readonly arena: Arena; readonly inflater: Inflater }

/** Above this, a whole object comes in pieces. */
export const defaultPiece = 64 * 1024 * 1024
export const defaultOverlap = 64 * 1024

type Stream = StreamSource & {
  readonly raw: RawInflate
  readonly job: InflateJob
  readonly size: number
  readonly end: number
  position: number
  /** Bytes of the object that are done. */
  done: number
  /** Bytes of the piece in hand. */
  filled: number
}

const inputStep = 262_144

/** Inflates until the input at hand or the room is used up; false where the stream is bad. */
const pump = (stream: Stream, room: number): boolean => {
  const { file, job, raw, arena } = stream
  const available = file.seek(stream.position, Math.min(inputStep, stream.end - stream.position))
  if (available === 0) return false
  job.input = file.bytes
  job.inputStart = file.start
  job.inputEnd = file.start + available
  job.output = arena.bytes
  job.outputStart = arena.top + stream.filled
  job.size = room
  raw.write(constants.Z_NO_FLUSH, job, 0)
  const produced = room - raw.outputLeft()
  const consumed = available - raw.inputLeft()
  stream.position += consumed
  stream.done += produced
  stream.filled += produced
  return raw.fault() === '' && produced + consumed > 0
}

/** Whether a stream ends where it should, its checksum right. */
const endsHere = (stream: Stream): boolean => {
  const { file, job, raw } = stream
  const available = file.seek(stream.position, Math.min(64, stream.end - stream.position))
  job.input = file.bytes
  job.inputStart = file.start
  job.inputEnd = file.start + available
  job.outputStart = 0
  job.output = new Uint8Array(1)
  job.size = 0
  raw.write(constants.Z_FINISH, job, 1)
  return raw.fault() === '' && raw.outputLeft() === 1
}

const runStream = (stream: Stream, { pieceBytes, overlap, emit }: PieceOptions): boolean => {
  const { arena, size } = stream
  while (stream.done < size) {
    if (!pump(stream, Math.min(pieceBytes - stream.filled, size - stream.done))) return false
    if (stream.filled < pieceBytes && stream.done < size) continue
    emit({ at: arena.top, start: stream.done - stream.filled, length: stream.filled })
    const kept = Math.min(overlap, stream.filled)
    arena.bytes.copyWithin(arena.top, arena.top + stream.filled - kept, arena.top + stream.filled)
    stream.filled = kept
  }
  return endsHere(stream)
}

const inflateWhole = (source: StreamSource, range: StreamRange, emit: PieceOptions['emit']): boolean => {
  const { file, arena, inflater } = source
  const { size, position, end } = range
  if (size > largestInMemory || !reserve(arena, size + 1)) return false
  const available = file.seek(position, Math.min(end - position, roomFor(size)))
  const job = emptyJob()
  job.input = file.bytes
  job.inputStart = file.start
  job.inputEnd = file.start + available
  job.output = arena.bytes
  job.outputStart = arena.top
  job.size = size
  if (inflater.inflate(job) !== 'ok') return false
  emit({ at: arena.top, start: 0, length: size })
  return true
}

/** Inflates a stream piece by piece; false where it cannot be read to its end. */
export const streamRange = (source: StreamSource, range: StreamRange, options: PieceOptions): boolean => {
  const raw = source.inflater.kind === 'plain' ? undefined : openRawInflate()
  if (raw === undefined) return inflateWhole(source, range, options.emit)
  const stream: Stream = { ...source, ...range, raw, job: emptyJob(), done: 0, filled: 0 }
  return reserve(source.arena, options.pieceBytes) && runStream(stream, options)
}

const hashStep = 4 * 1024 * 1024

/** The hash of what a stream holds behind a prefix; '' where it cannot be read. */
export const hashStream = (
  source: FileSource,
  range: StreamRange,
  { prefix, idBytes }: { prefix: string; idBytes: number },
): ObjectId => {
  const file = new FileWindows(source, walkWindows)
  const arena = newArena(1)
  const hash = createHash(idBytes === 20 ? 'sha1' : 'sha256').update(prefix)
  const emit = ({ at, length }: Piece): void => {
    hash.update(arena.bytes.subarray(at, at + length))
  }
  const isWhole = streamRange({ file, arena, inflater: openInflater() }, range, {
    pieceBytes: hashStep,
    overlap: 0,
    emit,
  })
  file.close()
  return isWhole ? hash.digest('hex') : ''
}

/** Where the data of an entry that is no delta stands. */
export const entryRange = ({ offsets, heads, sizes }: PackForest, ordinal: number): StreamRange => ({
  position: (offsets[ordinal] ?? 0) + (heads[ordinal] ?? 0),
  end: offsets[ordinal + 1] ?? 0,
  size: sizes[ordinal] ?? 0,
})

/** The id that the content of an entry gives. */
export const hashEntry = (forest: PackForest, ordinal: number): ObjectId => {
  const range = entryRange(forest, ordinal)
  const prefix = `${typeOf(forest.kinds[ordinal] ?? 0) ?? ''} ${range.size}\0`
  return hashStream(forest.packFile, range, { prefix, idBytes: forest.idBytes })
}
