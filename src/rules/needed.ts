// The byte that every match has some way behind its keyword: the `@` of a URL with a login, the dot of a token in parts. Looking for it is cheap and refuses
// most of what begins alike.
import { alphanumeric, type ByteSet, bytesOf, intern, sizeOf, union } from './byte-set.ts'
import type { Nfa } from './nfa.ts'

/** At most `most` bytes of `set` stand before a byte that every match has. */
export type Needed = { readonly set: ByteSet; readonly most: number; readonly byte: number }

const UNREACHED = -1

const isOnly = (set: ByteSet | undefined, byte: number): boolean => set?.[byte] === 1 && sizeOf(set) === 1

/** How far the positions behind `from` are at most, on ways without positions of the byte alone. */
const distancesWithout = (nfa: Nfa, from: ReadonlySet<number>, byte: number): Int32Array => {
  const alone = new Set([...new Set(nfa.sets)].filter((set) => isOnly(set, byte)))
  const distances = new Int32Array(nfa.sets.length).fill(UNREACHED)
  for (const position of from) distances[position] = 0
  nfa.follow.forEach((nexts, position) => {
    const distance = distances[position] ?? UNREACHED
    if (distance === UNREACHED) return
    for (const next of nexts) {
      const set = nfa.sets[next]
      if (set !== undefined && !alone.has(set)) distances[next] = Math.max(distances[next] ?? 0, distance + 1)
    }
  })
  return distances
}

const candidatesOf = (nfa: Nfa, from: ReadonlySet<number>): number[] => {
  const singles = new Set<number>()
  for (const set of new Set(nfa.sets.slice(Math.min(...from)))) {
    const [byte] = bytesOf(set)
    if (byte !== undefined && sizeOf(set) === 1 && alphanumeric[byte] !== 1) singles.add(byte)
  }
  return [...singles]
}

const neededOf = (nfa: Nfa, from: ReadonlySet<number>, byte: number): Needed | undefined => {
  const distances = distancesWithout(nfa, from, byte)
  if ([...nfa.last].some((position) => distances[position] !== UNREACHED)) return undefined
  const between = [...distances.keys()].filter((position) => (distances[position] ?? 0) > 0)
  const sets = new Set(between.flatMap((position) => nfa.sets[position] ?? []))
  return { set: intern(union(...sets)), most: distances.reduce((most, each) => Math.max(most, each), 0), byte }
}

/** What every match has behind the positions where its keyword ends, if there is such a byte; the one that is looked for over the fewest bytes. */
export const findNeeded = (nfa: Nfa, ends: ReadonlySet<number>): Needed | undefined => {
  if (ends.size === 0) return undefined
  return candidatesOf(nfa, ends)
    .map((byte) => neededOf(nfa, ends, byte))
    .filter((needed) => needed !== undefined)
    .filter(({ set, byte }) => set[byte] !== 1)
    .sort((a, b) => a.most - b.most)[0]
}
