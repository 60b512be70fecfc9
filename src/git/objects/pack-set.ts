import { readdirSync, statSync } from 'node:fs'
import type { ByteCache } from './byte-cache.ts'
import { corrupt, describeError, type Fault, isMissingFile } from './fault.ts'
import { randomWindows } from './file-windows.ts'
import type { Inflater } from './inflate.ts'
import { type MultiPackIndex, openMultiPackIndex } from './multi-pack-index.ts'
import { openPack, type PackReader } from './pack.ts'
import { openPackIndex, type PackIndex } from './pack-index.ts'

// The packs of one object folder: opened when first asked, listed again when git has replaced them.

export type PackSupply = {
  readonly idBytes: number
  readonly inflater: Inflater
  readonly cache: ByteCache
  readonly allocate: (size: number) => Uint8Array
  /** Numbers packs, uniquely in a store. */
  readonly nextNumber: () => number
  /** Told once about each pack that cannot be used. */
  readonly onFault: (pack: string, fault: Fault) => void
}

type PackFile = {
  readonly name: string
  readonly size: number
  index: PackIndex | 'unopened' | 'unusable'
  reader: PackReader | 'unopened' | 'unusable'
}

export type PackedPlace = { readonly pack: string; readonly reader: PackReader; readonly offset: number }

/** The folder's packs, biggest first, by name without ending. */
export const listPacks = (objectDir: string): readonly { readonly name: string; readonly size: number }[] => {
  const folder = `${objectDir}/pack`
  const names = namesOf(folder)
  const indexed = new Set(names.filter((name) => name.endsWith('.idx')).map((name) => name.slice(0, -4)))
  const packs = names.filter((name) => name.endsWith('.pack') && indexed.has(name.slice(0, -5)))
  return packs
    .map((name) => ({
      name: name.slice(0, -5),
      size: statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.size ?? 0,
    }))
    .sort((one, other) => other.size - one.size || (one.name < other.name ? -1 : 1))
}

const namesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isMissingFile(error)) return []
    throw error
  }
}

export class PackSet {
  readonly #folder: string
  readonly #objectDir: string
  readonly #supply: PackSupply
  readonly #packs = new Map<string, PackFile>()
  #order: PackFile[] = []
  #covering: MultiPackIndex | undefined
  #listedAt = ''

  constructor(objectDir: string, supply: PackSupply) {
    this.#objectDir = objectDir
    this.#folder = `${objectDir}/pack`
    this.#supply = supply
    this.refresh()
  }

  /** Lists the folder again if it changed; says whether it did. */
  refresh(): boolean {
    const found = statSync(this.#folder, { throwIfNoEntry: false, bigint: true })
    const stamp = found === undefined ? 'none' : `${found.mtimeNs}`
    if (stamp === this.#listedAt) return false
    this.#listedAt = stamp
    this.#list()
    return true
  }

  /** The places of an id, the likeliest first. */
  *places(id: Uint8Array): Generator<PackedPlace> {
    const named = this.#covering?.find(id)
    const known = named === undefined ? undefined : this.#packs.get(named.pack.slice(0, -4))
    const place = known && named ? this.#placeIn(known, named.offset) : undefined
    if (place !== undefined) yield place
    // The table only saves time: what it does not hold is looked for in the packs all the same.
    for (const pack of this.#order) {
      const found = pack === known ? undefined : this.#findIn(pack, id)
      if (found === undefined) continue
      this.#prefer(pack)
      yield found
    }
  }

  close(): void {
    this.#covering?.close()
    for (const { index, reader } of this.#packs.values()) {
      if (typeof index !== 'string') index.close()
      if (typeof reader !== 'string') reader.close()
    }
    this.#packs.clear()
    this.#order = []
  }

  /** An object stands near the one before it. */
  #prefer(pack: PackFile): void {
    if (pack !== this.#order[0]) this.#order = [pack, ...this.#order.filter((other) => other !== pack)]
  }

  #list(): void {
    const listed = this.#listed()
    for (const { name, size } of listed) {
      if (this.#packs.has(name)) continue
      const pack: PackFile = { name, size, index: 'unopened', reader: 'unopened' }
      this.#packs.set(name, pack)
      this.#order.push(pack)
    }
    this.#cover(new Set(listed.map(({ name }) => name)))
  }

  #listed(): readonly { readonly name: string; readonly size: number }[] {
    try {
      return listPacks(this.#objectDir)
    } catch (error) {
      this.#supply.onFault('folder', { kind: 'unreadable', detail: `it cannot be listed: ${describeError(error)}` })
      return []
    }
  }

  #cover(present: ReadonlySet<string>): void {
    this.#covering?.close()
    this.#covering = this.#openCovering()
    const names = (this.#covering?.packs ?? []).map((name) => name.slice(0, -4))
    // A table that names a pack which is gone is older than the folder.
    if (names.every((name) => present.has(name))) return
    this.#covering?.close()
    this.#covering = undefined
  }

  #openCovering(): MultiPackIndex | undefined {
    const path = `${this.#folder}/multi-pack-index`
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined
    try {
      return openMultiPackIndex(path, this.#supply.idBytes)
    } catch (error) {
      if (isMissingFile(error)) return undefined
      this.#supply.onFault('multi-pack-index', { kind: 'unreadable', detail: describeError(error) })
      return undefined
    }
  }

  #findIn(pack: PackFile, id: Uint8Array): PackedPlace | undefined {
    const index = this.#indexOf(pack)
    const position = index?.find(id) ?? -1
    if (index === undefined || position < 0) return undefined
    return this.#placeIn(pack, index.offsetAt(position))
  }

  #placeIn(pack: PackFile, offset: number): PackedPlace | undefined {
    const reader = this.#readerOf(pack)
    return reader === undefined ? undefined : { pack: pack.name, reader, offset }
  }

  #indexOf(pack: PackFile): PackIndex | undefined {
    if (pack.index === 'unopened') {
      const opened = this.#attempt(pack, () => openPackIndex(`${this.#folder}/${pack.name}.idx`, this.#supply.idBytes))
      if (opened === undefined && this.#packs.has(pack.name))
        this.#refuse(pack, corrupt('its index is damaged or unknown'))
      pack.index = opened ?? 'unusable'
    }
    return typeof pack.index === 'string' ? undefined : pack.index
  }

  #readerOf(pack: PackFile): PackReader | undefined {
    const index = this.#indexOf(pack)
    if (index !== undefined && pack.reader === 'unopened') {
      const supplies = { ...this.#supply, index, number: this.#supply.nextNumber() }
      const opened = this.#attempt(pack, () =>
        openPack(`${this.#folder}/${pack.name}.pack`, randomWindows(this.#packs.size), supplies),
      )
      if (opened !== undefined && 'detail' in opened) this.#refuse(pack, opened)
      pack.reader = opened === undefined || 'detail' in opened ? 'unusable' : opened
    }
    return typeof pack.reader === 'string' ? undefined : pack.reader
  }

  #attempt<T>(pack: PackFile, open: () => T): T | undefined {
    try {
      return open()
    } catch (error) {
      // A pack that vanished was replaced by git: what it held is looked for in the packs that are there now.
      if (isMissingFile(error)) this.#forget(pack)
      else this.#refuse(pack, { kind: 'unreadable', detail: `it cannot be opened: ${describeError(error)}` })
      return undefined
    }
  }

  #forget(pack: PackFile): void {
    this.#packs.delete(pack.name)
    this.#order = this.#order.filter((other) => other !== pack)
    this.#listedAt = ''
  }

  #refuse(pack: PackFile, fault: Fault): void {
    pack.index = 'unusable'
    pack.reader = 'unusable'
    this.#supply.onFault(pack.name, fault)
  }
}
