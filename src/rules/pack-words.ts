// Vendors' words and the ways to find them, which a start would otherwise make anew each time.
import type { VendorWord } from '#model/rule-set.ts'
import { base64, joined } from './pack-text.ts'
import type { PackedGroups, PackedWords } from './packed.ts'

const packGroups = (groups: readonly (readonly number[])[]): PackedGroups => {
  const starts = [0]
  for (const group of groups) starts.push((starts.at(-1) ?? 0) + group.length)
  return { starts: base64(starts), places: base64(groups.flat()) }
}

/** Places of words by a key of theirs, in order. */
const placesBy = <T>(
  words: readonly VendorWord[],
  keyOf: (word: VendorWord) => T | undefined,
): ReadonlyMap<T, readonly number[]> => {
  const places = new Map<T, number[]>()
  for (const [place, word] of words.entries()) {
    const key = keyOf(word)
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), place])
  }
  return places
}

export const packWords = (words: readonly VendorWord[], keywords: readonly string[]): PackedWords => {
  const lists = words.map(({ rules }) => rules.join(' '))
  const distinct = [...new Set(lists)]
  const placeOf = new Map(distinct.map((list, place) => [list, place]))
  const byText = placesBy(words, ({ text }) => text)
  const byHash = placesBy(words, ({ kind, hash }) => (kind === 'variable' ? hash >>> 0 : undefined))
  const hashes = [...byHash.keys()].sort((a, b) => a - b)
  return {
    texts: joined(words.map(({ text }) => text)),
    kinds: words.map(({ kind }) => kind[0]).join(''),
    lists: joined(distinct),
    rules: base64(lists.map((list) => placeOf.get(list) ?? 0)),
    hashes: base64(
      words.map(({ hash }) => hash >>> 0),
      4,
    ),
    byKeyword: packGroups(keywords.map((text) => byText.get(text) ?? [])),
    variables: base64(hashes, 4),
    byHash: packGroups(hashes.map((hash) => byHash.get(hash) ?? [])),
  }
}
