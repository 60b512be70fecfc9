import type { ObjectId } from '#model/place.ts'
import { type CommitLinks, packKey } from './commit-links.ts'
import type { CommitHeader } from './commits.ts'
import { createIdTable, type IdTable } from './id-table.ts'
import { append, newIntList } from './int-list.ts'
import type { PackForest } from './objects/forest-table.ts'
import { eachId } from './objects/pack-ids.ts'

// Links of all commits that are known so far, in a few arrays. It refuses to know which of them matter.

/** Links of commits, by a commit's entry. */
export class CommitTable {
  readonly idBytes: number
  readonly #table: IdTable
  readonly #starts = newIntList()
  readonly #parents = newIntList()
  #ids = new Uint8Array(1024)
  #used = 0

  constructor(idBytes: number) {
    this.idBytes = idBytes
    this.#table = createIdTable(idBytes)
  }

  /** The bytes that ids of trees and parents stand in; others once more is added. */
  get ids(): Uint8Array {
    return this.#ids
  }

  get size(): number {
    return this.#table.size()
  }

  /** The entry of a commit, or -1. */
  find(bytes: Uint8Array, at: number): number {
    return this.#table.find(bytes, at)
  }

  idOf(entry: number): ObjectId {
    return this.#table.idOf(entry)
  }

  /** Where the id of a commit's tree stands; those of its parents follow. */
  treeAt(entry: number): number {
    return this.#starts.values[entry] ?? 0
  }

  parentCount(entry: number): number {
    return this.#parents.values[entry] ?? 0
  }

  /** Takes the links of a commit that is not known yet; gives its entry. */
  add({ id, tree, parents }: CommitHeader): number {
    this.#enterAt(this.#used, Buffer.from(id, 'hex'), { at: 0, parents: parents.length })
    this.#append(Buffer.from([tree, ...parents].join(''), 'hex'))
    return this.size - 1
  }

  /** Takes what was gathered from commits of a pack, or from lone ones. */
  addLinks(links: CommitLinks, forests: readonly PackForest[]): void {
    const forest = forests.find((each) => packKey(each) === links.pack)
    if (forest !== undefined) this.#addPacked(links, forest)
    else if (links.pack === undefined) this.#addLone(links)
  }

  #addPacked({ ordinals, counts, ids }: CommitLinks, forest: PackForest): void {
    const own = idsAt(forest, ordinals)
    let at = this.#used
    this.#append(ids)
    for (const [commit, count] of counts.entries()) {
      this.#enterAt(at, own, { at: commit * this.idBytes, parents: count - 1 })
      at += count * this.idBytes
    }
  }

  #addLone({ counts, ids }: CommitLinks): void {
    let at = this.#used
    this.#append(ids)
    for (const count of counts) {
      this.#enterAt(at + this.idBytes, this.#ids, { at, parents: count - 2 })
      at += count * this.idBytes
    }
  }

  #enterAt(start: number, own: Uint8Array, commit: { readonly at: number; readonly parents: number }): void {
    if (this.find(own, commit.at) >= 0) return
    this.#table.add(own, commit.at, this.size)
    append(this.#starts, start)
    append(this.#parents, commit.parents)
  }

  #append(ids: Uint8Array): void {
    if (this.#used + ids.length > this.#ids.length) {
      const wider = new Uint8Array(Math.max(this.#ids.length * 2, this.#used + ids.length))
      wider.set(this.#ids.subarray(0, this.#used))
      this.#ids = wider
    }
    this.#ids.set(ids, this.#used)
    this.#used += ids.length
  }
}

/** The ids of objects of a pack, one behind another. */
const idsAt = (forest: PackForest, ordinals: Int32Array): Uint8Array => {
  const places = new Int32Array(forest.count).fill(-1)
  for (const [place, ordinal] of ordinals.entries()) places[forest.positions[ordinal] ?? 0] = place
  const ids = new Uint8Array(ordinals.length * forest.idBytes)
  eachId(forest, (position, bytes, at) => {
    const place = places[position] ?? -1
    for (let byte = 0; place >= 0 && byte < forest.idBytes; byte += 1)
      ids[place * forest.idBytes + byte] = bytes[at + byte] ?? 0
  })
  return ids
}

/** A table of the commits that links were gathered of. */
export const tableOf = (
  idBytes: number,
  links: readonly CommitLinks[],
  forests: readonly PackForest[],
): CommitTable => {
  const table = new CommitTable(idBytes)
  for (const each of links) table.addLinks(each, forests)
  return table
}
