import type { VendorWord, WordIndex } from '#model/rule-set.ts'
import { type PackedGroups, type PackedWords, rowEnd } from './packed.ts'
import { fromBase64, words16, words32 } from './unpack-numbers.ts'

const kindOf: Readonly<Record<string, VendorWord['kind']>> = { n: 'name', v: 'variable', h: 'host' }

type Groups = { readonly starts: Uint16Array; readonly places: Uint16Array }

const unpackGroups = ({ starts, places }: PackedGroups): Groups => ({
  starts: words16(fromBase64(starts)),
  places: words16(fromBase64(places)),
})

const nothing: readonly VendorWord[] = []

/** Vendors' words, each made when it is first asked for: a small change meets a few of thousands. */
export class UnpackedWords implements WordIndex {
  readonly #packed: PackedWords
  readonly #rules: Uint16Array
  readonly #hashes: Uint32Array
  readonly #made: (VendorWord | undefined)[]
  readonly #byKeyword: Groups
  #texts: readonly string[] | undefined
  #lists: readonly string[] | undefined
  #variables: { readonly hashes: Uint32Array; readonly groups: Groups } | undefined

  constructor(packed: PackedWords) {
    this.#packed = packed
    this.#rules = words16(fromBase64(packed.rules))
    this.#hashes = words32(packed.hashes)
    this.#byKeyword = unpackGroups(packed.byKeyword)
    this.#made = new Array(this.#rules.length).fill(undefined)
  }

  all(): readonly VendorWord[] {
    return this.#made.map((_, place) => this.#at(place))
  }

  // Fields rather than methods: who looks words up keeps one of them alone.
  readonly ofKeyword = (id: number): readonly VendorWord[] => this.#inGroup(this.#byKeyword, id - 1)

  readonly ofHash = (hash: number): readonly VendorWord[] => {
    this.#variables ??= { hashes: words32(this.#packed.variables), groups: unpackGroups(this.#packed.byHash) }
    const { hashes, groups } = this.#variables
    const wanted = hash >>> 0
    let low = 0
    let high = hashes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((hashes[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return hashes[low] === wanted ? this.#inGroup(groups, low) : nothing
  }

  #inGroup({ starts, places }: Groups, group: number): readonly VendorWord[] {
    const [start = 0, end = 0] = [starts[group], starts[group + 1]]
    if (start === end) return nothing
    const words: VendorWord[] = []
    for (let at = start; at < end; at++) words.push(this.#at(places[at] ?? 0))
    return words
  }

  #at(place: number): VendorWord {
    const known = this.#made[place]
    if (known !== undefined) return known
    this.#texts ??= this.#packed.texts.split(rowEnd)
    this.#lists ??= this.#packed.lists.split(rowEnd)
    const list = this.#lists[this.#rules[place] ?? 0] ?? ''
    const word: VendorWord = {
      text: this.#texts[place] ?? '',
      kind: kindOf[this.#packed.kinds[place] ?? ''] ?? 'name',
      rules: list === '' ? [] : list.split(' ').map(Number),
      hash: (this.#hashes[place] ?? 0) | 0,
    }
    this.#made[place] = word
    return word
  }
}
