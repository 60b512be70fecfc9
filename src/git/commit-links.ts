import { append, type IntList, newIntList } from './int-list.ts'
import type { PackForest } from './objects/forest-table.ts'
import type { PackedObject } from './objects/hand.ts'

// What commits link to, taken from their bytes while somebody else has them in hand: no strings, and nothing is read twice.

/** Links of some commits as plain data that crosses from a worker: of each the id of its tree and those of its parents, one behind another. */
export type CommitLinks = {
  /** The pack that the commits stand in; undefined where each stands alone, its own id before the others. */
  readonly pack: string | undefined
  /** By commit of a pack: its place there. */
  readonly ordinals: Int32Array
  /** By commit: how many ids it has. */
  readonly counts: Int32Array
  readonly ids: Uint8Array
}

/** Names a pack by what it holds. */
export const packKey = ({ checksum, count }: PackForest): string => `${checksum} ${count}`

const newline = 10
const words = { tree: Buffer.from('tree '), parent: Buffer.from('parent ') }
const noDigit = 255

/** By byte: what it is worth as a hexadecimal digit in small letters. */
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte))
  return digit < 0 ? noDigit : digit
})

type Line = { readonly word: Uint8Array; readonly at: number }

const startsWith = (text: Uint8Array, { word, at }: Line): boolean => {
  for (let offset = 0; offset < word.length; offset += 1) if (text[at + offset] !== word[offset]) return false
  return true
}

/** Gathers links of commits of one pack, or of such as stand alone. */
export class LinkGatherer {
  readonly #pack: string | undefined
  readonly #idBytes: number
  readonly #ordinals = newIntList()
  readonly #counts = newIntList()
  #ids = new Uint8Array(4096)
  #used = 0

  constructor(pack: string | undefined, idBytes: number) {
    this.#pack = pack
    this.#idBytes = idBytes
  }

  /** Takes a commit; what is none in truth is passed over, and whoever needs it will see. */
  add(object: PackedObject): void {
    // Later pieces of one too large to be held have no header.
    if (object.pieceStart > 0) return
    const start = this.#used
    if (this.#pack === undefined) this.#append(Buffer.from(object.id(), 'hex'))
    const text = object.text()
    let at = this.#line(text, { word: words.tree, at: 0 })
    if (at < 0) {
      this.#used = start
      return
    }
    for (let next = at; next >= 0; next = this.#line(text, { word: words.parent, at })) at = next
    append(this.#counts, (this.#used - start) / this.#idBytes)
    if (this.#pack !== undefined) append(this.#ordinals, object.ordinal)
  }

  links(): CommitLinks {
    const part = ({ values, length }: IntList): Int32Array => values.slice(0, length)
    return {
      pack: this.#pack,
      ordinals: part(this.#ordinals),
      counts: part(this.#counts),
      ids: this.#ids.slice(0, this.#used),
    }
  }

  /** Takes the id of a line `<word> <id>`; says where the next line starts, -1 where this is another line. */
  #line(text: Uint8Array, line: Line): number {
    if (!startsWith(text, line)) return -1
    const start = line.at + line.word.length
    const end = start + this.#idBytes * 2
    if (end > text.length || (end < text.length && text[end] !== newline)) return -1
    return this.#digits(text, start) ? end + 1 : -1
  }

  #digits(text: Uint8Array, start: number): boolean {
    this.#reserve(this.#idBytes)
    let seen = 0
    for (let offset = 0; offset < this.#idBytes; offset += 1) {
      const high = digits[text[start + offset * 2] ?? 0] ?? noDigit
      const low = digits[text[start + offset * 2 + 1] ?? 0] ?? noDigit
      seen |= high | low
      this.#ids[this.#used + offset] = (high << 4) | low
    }
    if (seen >= noDigit) return false
    this.#used += this.#idBytes
    return true
  }

  #append(id: Uint8Array): void {
    this.#reserve(id.length)
    this.#ids.set(id, this.#used)
    this.#used += id.length
  }

  #reserve(length: number): void {
    if (this.#used + length <= this.#ids.length) return
    const wider = new Uint8Array(this.#ids.length * 2 + length)
    wider.set(this.#ids.subarray(0, this.#used))
    this.#ids = wider
  }
}
