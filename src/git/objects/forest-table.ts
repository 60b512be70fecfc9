/** Plain data over shared memory: a worker thread that is sent one walks it without reading the pack's tables again. */
export type PackForest = {
  readonly name: string
  /** Open files: a pack that git replaces stays readable until they are closed, on every thread of the process. */
  readonly packFile: number
  readonly indexFile: number
  readonly idBytes: number
  /** What the pack ends with, in hexadecimal digits. */
  readonly checksum: string
  readonly count: number
  /** Where each entry starts; one more for where the last one ends. */
  readonly offsets: Float64Array
  /** Bytes of an entry before its compressed data. */
  readonly heads: Uint8Array
  /** Inflated size of an entry: of the object, or of its delta. */
  readonly sizes: Float64Array
  /** The type of each object as git numbers it, resolved through its bases; 0 where it cannot be known. */
  readonly kinds: Uint8Array
  /** The base of a delta; `wholeObject`, or `brokenObject` where it has none that can be found. */
  readonly bases: Int32Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** The place of each object in the index's order of ids. */
  readonly positions: Uint32Array
}

export const wholeObject = -1
export const brokenObject = -2
export const noOrdinal = -1
