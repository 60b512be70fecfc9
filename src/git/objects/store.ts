import type { GitObject, ObjectStore, ObjectType } from '#git/object-store.ts'
import type { ObjectId } from '#model/place.ts'
import { ByteCache, type CachedObject } from './byte-cache.ts'
import { type Fault, ProblemLog } from './fault.ts'
import { idToBytes } from './id-bytes.ts'
import type { Inflater } from './inflate.ts'
import { openInflater } from './inflate-handle.ts'
import { loosePath, readLooseFile, readLooseObject, statLoose } from './loose.ts'
import { type PackedPlace, PackSet } from './pack-set.ts'
import { newSlab } from './slab.ts'

// Ids go in, objects come out, one at a time, from wherever a repository keeps them. It refuses to know refs, trees and reachability.

export type StoreOptions = {
  /** The repository's own folder of objects, then its alternates. */
  readonly objectDirs: readonly string[]
  readonly idLength: number
  /** `git cat-file --batch`, asked only for what is there and cannot be read here. */
  readonly fallback?: (ids: readonly ObjectId[]) => readonly (GitObject | undefined)[]
  readonly inflater?: Inflater
  /** Bytes of objects kept in memory for their deltas. */
  readonly cacheBytes?: number
}

type Stat = { readonly type: ObjectType; readonly size: number }
type Reading<T> = {
  readonly packed: (place: PackedPlace) => T | Fault
  readonly loose: (file: Uint8Array) => T | Fault
  readonly lastly: (object: GitObject) => T
}
type Misread = { readonly at: string; readonly fault: Fault }
type Search = { readonly id: ObjectId; readonly set: PackSet; readonly faults: Misread[] }
type Found<T> = { readonly value: T } | { readonly faults: readonly Misread[] }

const defaultCache = 32 * 1024 * 1024

/** Each costs a process: a repository that is damaged all over is not read by git either. */
const mostFallbacks = 500

class NativeStore {
  readonly idLength: number
  readonly #options: StoreOptions
  readonly #inflater: Inflater
  readonly #log = new ProblemLog()
  readonly #sets: readonly PackSet[]
  readonly #refused = new Set<string>()
  #packNumber = 0
  #fallbacks = 0
  #hasUnusablePack = false

  constructor(options: StoreOptions) {
    this.idLength = options.idLength
    this.#options = options
    this.#inflater = options.inflater ?? openInflater()
    const cache = new ByteCache(options.cacheBytes ?? defaultCache)
    const allocate = newSlab()
    this.#sets = options.objectDirs.map(
      (folder) =>
        new PackSet(folder, {
          idBytes: options.idLength / 2,
          inflater: this.#inflater,
          cache,
          allocate,
          nextNumber: () => this.#packNumber++,
          onFault: (pack, fault) => this.#refusePack(pack, fault),
        }),
    )
  }

  get problems(): ObjectStore['problems'] {
    return this.#log.list('objects')
  }

  read(id: ObjectId): GitObject | undefined {
    const inflater = this.#inflater
    const found = this.#lookUp<CachedObject>(id, {
      packed: ({ reader, offset }) => reader.read(offset),
      loose: (file) => readLooseObject(file, inflater),
      lastly: (object) => object,
    })
    return found === undefined ? undefined : { id, type: found.type, bytes: found.bytes }
  }

  stat(id: ObjectId): Stat | undefined {
    const inflater = this.#inflater
    return this.#lookUp<Stat>(id, {
      packed: ({ reader, offset }) => reader.stat(offset),
      loose: (file) => statLoose(file, inflater),
      lastly: ({ type, bytes }) => ({ type, size: bytes.length }),
    })
  }

  has(id: ObjectId): boolean {
    return this.stat(id) !== undefined
  }

  close(): void {
    for (const set of this.#sets) set.close()
  }

  #lookUp<T>(id: ObjectId, reading: Reading<T>): T | undefined {
    const key = idToBytes(id, this.idLength)
    if (key === undefined) return undefined
    const first = this.#search(id, key, reading)
    if ('value' in first) return first.value
    const found = this.#refresh() ? this.#search(id, key, reading) : first
    return 'value' in found ? found.value : this.#askLastly(id, found.faults, reading)
  }

  #refresh(): boolean {
    return this.#sets.map((set) => set.refresh()).includes(true)
  }

  #askLastly<T>(id: ObjectId, faults: readonly Misread[], reading: Reading<T>): T | undefined {
    const [misread] = faults
    // What is nowhere is missing for git as well: no need to start it.
    if (misread === undefined && !this.#hasUnusablePack) return undefined
    const object = this.#fallbacks++ < mostFallbacks ? this.#options.fallback?.([id])[0] : undefined
    if (object !== undefined) return reading.lastly(object)
    if (misread !== undefined) this.#log.note(misread.fault.kind, misread.at, misread.fault.detail)
    return undefined
  }

  #search<T>(id: ObjectId, key: Uint8Array, reading: Reading<T>): Found<T> {
    const faults: Misread[] = []
    for (const [index, set] of this.#sets.entries()) {
      const packed = this.#searchPacks({ id, set, faults }, key, reading)
      if (packed !== undefined) return { value: packed }
      const loose = this.#readLoose(loosePath(this.#options.objectDirs[index] ?? '', id), reading)
      if (loose === undefined) continue
      if (!isFault(loose)) return { value: loose }
      faults.push({ at: `object ${id}`, fault: loose })
    }
    return { faults }
  }

  #searchPacks<T>({ id, set, faults }: Search, key: Uint8Array, reading: Reading<T>): T | undefined {
    for (const place of set.places(key)) {
      const value = this.#attempt(() => reading.packed(place))
      if (!isFault(value)) return value
      faults.push({ at: `pack ${place.pack} object ${id}`, fault: value })
    }
    return undefined
  }

  #readLoose<T>(path: string, reading: Reading<T>): T | Fault | undefined {
    const file = readLooseFile(path)
    return file === undefined || isFault(file) ? file : reading.loose(file)
  }

  #attempt<T>(read: () => T | Fault): T | Fault {
    try {
      return read()
    } catch (error) {
      if (error instanceof Error && 'syscall' in error)
        return { kind: 'unreadable', detail: `reading failed: ${error.message}` }
      throw error
    }
  }

  #refusePack(pack: string, fault: Fault): void {
    this.#hasUnusablePack = true
    if (this.#refused.has(pack)) return
    this.#refused.add(pack)
    this.#log.note(fault.kind, `pack ${pack}`, fault.detail)
  }
}

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'detail' in value && 'kind' in value

/** Opens the objects of a repository for reading by id. */
export const openStore = (options: StoreOptions): ObjectStore => {
  const store = new NativeStore(options)
  return {
    idLength: store.idLength,
    read: (id) => store.read(id),
    stat: (id) => store.stat(id),
    has: (id) => store.has(id),
    get problems() {
      return store.problems
    },
    close: () => store.close(),
  }
}
