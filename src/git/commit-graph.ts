import { createHash } from 'node:crypto'
import path from 'node:path'
import type { ObjectId } from '#model/place.ts'
import type { CommitHeader } from './commits.ts'
import { readSmallFile, readSmallText } from './files.ts'

// Links of commits from git's own table of them, `info/commit-graph`: nothing is inflated and no message is read. Used only if whole and consistent; right without it.

/** Reads a commit's links; undefined where the table does not have it. */
export type GraphReader = (id: ObjectId) => CommitHeader | undefined

type Chunks = ReadonlyMap<string, Buffer>

/** One file of the table. Positions count through a chain, those of its base files first. */
type Layer = {
  readonly idBytes: number
  readonly first: number
  readonly count: number
  readonly fanout: Buffer
  readonly ids: Buffer
  readonly data: Buffer
  readonly extraEdges: Buffer
}

const noParent = 0x70000000
const extraEdge = 0x80000000
const lastEdge = 0x80000000
const dataBeyondId = 16

const signature = 'CGPH'
const headerLength = 8
const chunkEntryLength = 12

const chunksOf = (file: Buffer): Chunks | undefined => {
  const count = file[6] ?? 0
  const entryAt = (which: number): number => headerLength + which * chunkEntryLength
  if (file.length < entryAt(count + 1)) return undefined
  const chunks = new Map<string, Buffer>()
  for (let which = 0; which < count; which += 1) {
    const start = Number(file.readBigUInt64BE(entryAt(which) + 4))
    const end = Number(file.readBigUInt64BE(entryAt(which + 1) + 4))
    if (start > end || end > file.length) return undefined
    chunks.set(file.toString('latin1', entryAt(which), entryAt(which) + 4), file.subarray(start, end))
  }
  return chunks
}

const isWhole = (file: Buffer, idBytes: number): boolean => {
  const isOurs = file.toString('latin1', 0, 4) === signature && file[4] === 1 && file[5] === (idBytes === 32 ? 2 : 1)
  if (!isOurs || file.length < headerLength + idBytes) return false
  const end = file.length - idBytes
  return createHash(idBytes === 32 ? 'sha256' : 'sha1')
    .update(file.subarray(0, end))
    .digest()
    .equals(file.subarray(end))
}

const layerOf = (file: Buffer, idBytes: number, first: number): Layer | undefined => {
  const chunks = isWhole(file, idBytes) ? chunksOf(file) : undefined
  const [fanout, ids, data] = ['OIDF', 'OIDL', 'CDAT'].map((name) => chunks?.get(name))
  if (fanout === undefined || ids === undefined || data === undefined || fanout.length !== 1024) return undefined
  const count = fanout.readUInt32BE(1020)
  if (ids.length !== count * idBytes || data.length !== count * (idBytes + dataBeyondId)) return undefined
  return { idBytes, first, count, fanout, ids, data, extraEdges: chunks?.get('EDGE') ?? Buffer.alloc(0) }
}

const chainNames = (folder: string): readonly string[] =>
  (readSmallText(path.join(folder, 'commit-graphs', 'commit-graph-chain')) ?? '')
    .split('\n')
    .filter((name) => hexName.test(name))
    .map((name) => path.join(folder, 'commit-graphs', `graph-${name}.graph`))

const hexName = /^[0-9a-f]{40,64}$/

const filesOf = (objectDir: string): readonly (Buffer | undefined)[] => {
  const folder = path.join(objectDir, 'info')
  const single = readSmallFile(path.join(folder, 'commit-graph'))
  return single === undefined ? chainNames(folder).map(readSmallFile) : [single]
}

const layersOf = (objectDir: string, idBytes: number): readonly Layer[] => {
  const layers: Layer[] = []
  for (const file of filesOf(objectDir)) {
    const last = layers.at(-1)
    const layer = file && layerOf(file, idBytes, last === undefined ? 0 : last.first + last.count)
    if (layer === undefined) return []
    layers.push(layer)
  }
  return layers
}

const findIn = (layer: Layer, id: Buffer): number | undefined => {
  const lead = id[0] ?? 0
  let low = lead === 0 ? 0 : layer.fanout.readUInt32BE(lead * 4 - 4)
  let high = Math.min(layer.fanout.readUInt32BE(lead * 4), layer.count)
  while (low < high) {
    const middle = (low + high) >> 1
    const order = id.compare(layer.ids, middle * layer.idBytes, (middle + 1) * layer.idBytes)
    if (order === 0) return middle
    if (order < 0) high = middle
    else low = middle + 1
  }
  return undefined
}

const idAt = (layers: readonly Layer[], position: number): ObjectId | undefined => {
  const layer = layers.find(({ first, count }) => position >= first && position < first + count)
  if (layer === undefined) return undefined
  const at = (position - layer.first) * layer.idBytes
  return layer.ids.toString('hex', at, at + layer.idBytes)
}

/** Positions of parents beyond the first: one in place, or a run of a table of its own. */
const otherParents = (layer: Layer, second: number): readonly number[] => {
  if (second === noParent) return []
  if (second < extraEdge) return [second]
  const parents: number[] = []
  for (let at = (second - extraEdge) * 4; at + 4 <= layer.extraEdges.length; at += 4) {
    const edge = layer.extraEdges.readUInt32BE(at)
    parents.push(edge >= lastEdge ? edge - lastEdge : edge)
    if (edge >= lastEdge) break
  }
  return parents
}

const headerIn = (layers: readonly Layer[], layer: Layer, which: number): Omit<CommitHeader, 'id'> | undefined => {
  const at = which * (layer.idBytes + dataBeyondId)
  const numbers = at + layer.idBytes
  const first = layer.data.readUInt32BE(numbers)
  const positions = first === noParent ? [] : [first, ...otherParents(layer, layer.data.readUInt32BE(numbers + 4))]
  const parents = positions.map((position) => idAt(layers, position))
  const high = layer.data.readUInt32BE(numbers + 8)
  const seconds = (high & 3) * 2 ** 32 + layer.data.readUInt32BE(numbers + 12)
  const known = parents.filter((parent) => parent !== undefined)
  return known.length === parents.length
    ? { tree: layer.data.toString('hex', at, numbers), parents: known, seconds }
    : undefined
}

const readerOf =
  (layers: readonly Layer[]): GraphReader =>
  (id) => {
    const key = Buffer.from(id, 'hex')
    for (const layer of layers) {
      const which = findIn(layer, key)
      const header = which === undefined ? undefined : headerIn(layers, layer, which)
      if (header !== undefined) return { id, ...header }
    }
    return undefined
  }

/** So many commits are read one by one before the table is worth its checksum. */
const fewCommits = 64

/** The tables of some folders of objects, opened where a walk turns out to be long; nothing before. */
export const laterGraph = (objectDirs: readonly string[], idLength: number): GraphReader => {
  let asked = 0
  let graphs: readonly GraphReader[] = []
  return (id) => {
    asked++
    if (asked === fewCommits)
      graphs = objectDirs.map((folder) => openCommitGraph(folder, idLength)).filter((graph) => graph !== undefined)
    for (const graph of graphs) {
      const header = graph(id)
      if (header !== undefined) return header
    }
    return undefined
  }
}

/** Opens the table of a folder of objects; undefined where there is none that can be used. */
export const openCommitGraph = (objectDir: string, idLength: number): GraphReader | undefined => {
  const layers = layersOf(objectDir, idLength / 2)
  return layers.length === 0 ? undefined : readerOf(layers)
}
