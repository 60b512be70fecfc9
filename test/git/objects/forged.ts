import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import type { ObjectType } from '#git/object-store.ts'
import { temporaryFolder } from './support.ts'

// Packs and their indexes made byte by byte, so that they can be wrong in any way.

const kinds = { commit: 1, tree: 2, blob: 3, tag: 4, ofs: 6, ref: 7 } as const

export type Entry = {
  readonly id: string
  readonly kind: keyof typeof kinds | number
  /** What is deflated: an object, or a delta. */
  readonly content: Uint8Array
  /** The base: by its place in the pack, by distance in bytes, or by id. */
  readonly base?: { readonly entry: number } | { readonly distance: number } | { readonly id: string }
  /** Lies. */
  readonly size?: number
  readonly compressed?: Uint8Array
  readonly indexedAt?: number
}

export type PackLies = {
  readonly version?: number
  readonly magic?: string
  readonly count?: number
  readonly trailer?: Buffer
  readonly indexedTrailer?: Buffer
}

export const idOf = (type: ObjectType, content: Uint8Array): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')

export const blob = (text: string | Uint8Array): Entry => {
  const content = Buffer.from(text)
  return { id: idOf('blob', content), kind: 'blob', content }
}

const sizeHead = (kind: number, size: number): Buffer => {
  const bytes: number[] = []
  let rest = Math.floor(size / 16)
  bytes.push((kind << 4) | (size % 16) | (rest > 0 ? 0x80 : 0))
  for (; rest > 0; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | (rest >= 128 ? 0x80 : 0))
  return Buffer.from(bytes)
}

const distanceBytes = (distance: number): Buffer => {
  const bytes = [distance & 0x7f]
  for (let rest = Math.floor(distance / 128) - 1; rest >= 0; rest = Math.floor(rest / 128) - 1) {
    bytes.unshift((rest & 0x7f) | 0x80)
  }
  return Buffer.from(bytes)
}

const baseBytes = ({ base }: Entry, offset: number, offsets: readonly number[]): Buffer => {
  if (base === undefined) return Buffer.alloc(0)
  if ('id' in base) return Buffer.from(base.id, 'hex')
  return distanceBytes('distance' in base ? base.distance : offset - (offsets[base.entry] ?? 0))
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const sha1 = (bytes: Uint8Array): Buffer => createHash('sha1').update(bytes).digest()

const packOf = (
  entries: readonly Entry[],
  lies: PackLies,
): { readonly bytes: Buffer; readonly offsets: readonly number[] } => {
  const parts = [Buffer.from(lies.magic ?? 'PACK'), uint32(lies.version ?? 2), uint32(lies.count ?? entries.length)]
  const offsets: number[] = []
  let at = 12
  for (const entry of entries) {
    const kind = typeof entry.kind === 'number' ? entry.kind : kinds[entry.kind]
    const head = [sizeHead(kind, entry.size ?? entry.content.length), baseBytes(entry, at, offsets)]
    const part = Buffer.concat([...head, entry.compressed ?? deflateSync(entry.content)])
    offsets.push(at)
    parts.push(part)
    at += part.length
  }
  const bytes = Buffer.concat(parts)
  return { bytes: Buffer.concat([bytes, lies.trailer ?? sha1(bytes)]), offsets }
}

const indexOf = (entries: readonly Entry[], offsets: readonly number[], trailer: Buffer): Buffer => {
  const rows = entries.map(({ id, indexedAt }, index) => ({ id, offset: indexedAt ?? offsets[index] ?? 0 }))
  rows.sort((one, other) => (one.id < other.id ? -1 : 1))
  const large = rows.map(({ offset }) => offset).filter((offset) => offset >= 2 ** 31)
  const fanout = Array.from({ length: 256 }, (_, byte) =>
    uint32(rows.filter(({ id }) => Number.parseInt(id.slice(0, 2), 16) <= byte).length),
  )
  const body = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63]),
    uint32(2),
    ...fanout,
    ...rows.map(({ id }) => Buffer.from(id, 'hex')),
    ...rows.map(() => uint32(0)),
    ...rows.map(({ offset }) => uint32(offset < 2 ** 31 ? offset : 2 ** 31 + large.indexOf(offset))),
    ...large.map((offset) => Buffer.concat([uint32(Math.floor(offset / 2 ** 32)), uint32(offset % 2 ** 32)])),
    trailer,
  ])
  return Buffer.concat([body, sha1(body)])
}

export type Forged = { readonly objectDir: string; readonly packPath: string }

/** Writes a pack whose entries lie far apart, the file between them empty. */
export const forgeSparsePack = (entries: readonly Entry[], distance: number): Forged => {
  const objectDir = temporaryFolder()
  mkdirSync(`${objectDir}/pack`)
  const packPath = `${objectDir}/pack/pack-sparse.pack`
  const offsets = entries.map((_, index) => 12 + index * distance)
  const trailer = Buffer.alloc(20, 9)
  const file = openSync(packPath, 'w')
  writeSync(file, Buffer.concat([Buffer.from('PACK'), uint32(2), uint32(entries.length)]), 0, 12, 0)
  for (const [index, entry] of entries.entries()) {
    const offset = offsets[index] ?? 0
    const kind = typeof entry.kind === 'number' ? entry.kind : kinds[entry.kind]
    const head = [sizeHead(kind, entry.content.length), baseBytes(entry, offset, offsets)]
    const bytes = Buffer.concat([...head, deflateSync(entry.content)])
    writeSync(file, bytes, 0, bytes.length, offset)
  }
  writeSync(file, trailer, 0, trailer.length, 12 + entries.length * distance)
  closeSync(file)
  writeFileSync(packPath.replace('.pack', '.idx'), indexOf(entries, offsets, trailer))
  return { objectDir, packPath }
}

/** Writes a pack and its index into an object folder of their own. */
export const forgePack = (entries: readonly Entry[], lies: PackLies = {}): Forged => {
  const objectDir = temporaryFolder()
  mkdirSync(`${objectDir}/pack`)
  const { bytes, offsets } = packOf(entries, lies)
  const packPath = `${objectDir}/pack/pack-forged.pack`
  writeFileSync(packPath, bytes)
  const trailer = lies.indexedTrailer ?? bytes.subarray(bytes.length - 20)
  writeFileSync(packPath.replace('.pack', '.idx'), indexOf(entries, offsets, trailer))
  return { objectDir, packPath }
}

const varint = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return [...bytes, rest]
}

export type Command =
  | { readonly insert: string }
  | { readonly copy: readonly [from: number, length: number] }
  | { readonly raw: readonly number[] }

const commandBytes = (command: Command): readonly number[] => {
  if ('raw' in command) return command.raw
  if ('insert' in command) return [command.insert.length, ...Buffer.from(command.insert)]
  const [from, length] = command.copy
  const parts = [
    from & 255,
    (from >> 8) & 255,
    (from >> 16) & 255,
    (from >> 24) & 255,
    length & 255,
    (length >> 8) & 255,
    (length >> 16) & 255,
  ]
  const flags = parts.reduce((sum, part, index) => sum | (part === 0 ? 0 : 1 << index), 0x80)
  return [flags, ...parts.filter((part) => part !== 0)]
}

/** A delta that declares these sizes and holds these commands. */
export const deltaOf = (baseSize: number, resultSize: number, commands: readonly Command[]): Buffer =>
  Buffer.from([
    ...varint(baseSize),
    ...varint(resultSize),
    ...commands.flatMap((command) => [...commandBytes(command)]),
  ])
