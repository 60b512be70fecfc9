import { readdirSync } from 'node:fs'
import type { ObjectType } from '#git/object-store.ts'
import type { ObjectId } from '#model/place.ts'
import { newArena } from './arena.ts'
import { isMissingFile } from './fault.ts'
import { FileWindows, walkWindows } from './file-windows.ts'
import { Hand, type PackedObject } from './hand.ts'
import type { Inflater } from './inflate.ts'
import { openInflater } from './inflate-handle.ts'
import { loneObject } from './lone-object.ts'
import { inflateLoose, LooseFiles, type LooseHead, loosePath, readLooseHead } from './loose.ts'
import { defaultOverlap, defaultPiece, hashStream, type Piece, streamRange } from './stream.ts'
import type { WalkOutcome } from './walk.ts'

// Visits the objects of a folder that are files of their own, in the order of their ids.

export type LooseOptions = {
  readonly types: readonly ObjectType[]
  /** By what ids start with: all where it is absent. */
  readonly starts?: readonly string[]
  readonly visit: (object: PackedObject) => void
  readonly isStopped?: () => boolean
  readonly pieceBytes?: number
  readonly pieceOverlap?: number
  readonly inflater?: Inflater
}

type LooseWalk = {
  readonly objectDir: string
  readonly options: LooseOptions
  readonly inflater: Inflater
  readonly files: LooseFiles
  /** What objects are inflated into, one after the other. */
  room: Uint8Array
  readonly unread: ObjectId[]
  objects: number
  bytes: number
}

const folderName = /^[0-9a-f]{2}$/
const fileName = /^[0-9a-f]+$/

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if (isMissingFile(error)) return []
    throw error
  }
}

/** The folders of loose objects, by the two digits that their ids start with. Throws where they cannot be listed. */
export const looseStarts = (objectDir: string): readonly string[] =>
  namesIn(objectDir).filter((name) => folderName.test(name))

/** The ids of a folder's loose objects, in order. */
function* looseIds(objectDir: string, idLength: number, starts: readonly string[]): Generator<ObjectId> {
  for (const start of starts) {
    const names = namesIn(`${objectDir}/${start}`)
    for (const name of names) if (name.length === idLength - 2 && fileName.test(name)) yield start + name
  }
}

const visitPieces = (walk: LooseWalk, id: ObjectId, head: LooseHead): boolean => {
  const { options, inflater } = walk
  const path = loosePath(walk.objectDir, id)
  const file = new FileWindows(path, walkWindows)
  const arena = newArena(1)
  const range = { position: 0, end: file.size, size: head.contentStart + head.size }
  const hand = new Hand(
    arena,
    () => id,
    () => hashStream(path, range, { prefix: '', idBytes: id.length / 2 }),
  )
  hand.type = head.type
  const emit = ({ at, start, length }: Piece): void => {
    // The first piece starts with the object's head.
    const skipped = start === 0 ? head.contentStart : 0
    const piece = { at: at + skipped, start: start + skipped - head.contentStart, length: length - skipped }
    hand.takePiece(-1, head.size, piece)
    options.visit(hand)
  }
  const pieceBytes = options.pieceBytes ?? defaultPiece
  const isWhole = streamRange({ file, arena, inflater }, range, {
    pieceBytes,
    overlap: options.pieceOverlap ?? defaultOverlap,
    emit,
  })
  file.close()
  return isWhole
}

const visitWhole = (walk: LooseWalk, { id, file, head }: Known): boolean => {
  const needed = head.contentStart + head.size + 1
  if (walk.room.length < needed) walk.room = new Uint8Array(needed * 2)
  const bytes = inflateLoose(file, head, walk)
  if (!(bytes instanceof Uint8Array)) return false
  walk.options.visit(loneObject({ id, type: head.type, bytes }))
  return true
}

const visitLoose = (walk: LooseWalk, id: ObjectId): void => {
  const file = walk.files.read(loosePath(walk.objectDir, id))
  const head = file instanceof Uint8Array ? readLooseHead(file, walk.inflater) : undefined
  // A file that is gone by now was packed: its object is found there.
  if (file === undefined) walk.unread.push(id)
  else if (!(file instanceof Uint8Array) || head === undefined || 'detail' in head) walk.unread.push(id)
  else if (walk.options.types.includes(head.type)) visitKnown(walk, { id, file, head })
}

type Known = { readonly id: ObjectId; readonly file: Uint8Array; readonly head: LooseHead }

const visitKnown = (walk: LooseWalk, known: Known): void => {
  const { id, head } = known
  const isLarge = head.size > (walk.options.pieceBytes ?? defaultPiece)
  const isRead = isLarge ? visitPieces(walk, id, head) : visitWhole(walk, known)
  if (!isRead) {
    walk.unread.push(id)
    return
  }
  walk.objects++
  walk.bytes += head.size
}

/** Visits a folder's loose objects of some types. Throws where the folder cannot be listed. */
export const walkLoose = (objectDir: string, idLength: number, options: LooseOptions): WalkOutcome => {
  const inflater = options.inflater ?? openInflater()
  const files = new LooseFiles()
  const room = new Uint8Array(65_536)
  const walk: LooseWalk = { objectDir, options, inflater, files, room, unread: [], objects: 0, bytes: 0 }
  let end: WalkOutcome['end'] = 'finished'
  for (const id of looseIds(objectDir, idLength, options.starts ?? looseStarts(objectDir))) {
    if (options.isStopped?.()) {
      end = 'stopped'
      break
    }
    visitLoose(walk, id)
  }
  return { objects: walk.objects, bytes: walk.bytes, unread: walk.unread, end }
}
