// Bounds what a backtracking matcher can do on the worst input. Positions have no cycle, so the number of ways to read a run of one byte is a sum over
// predecessors; nested and adjacent repeats that share bytes multiply there, repeats that do not share any add up.
import { type Nfa, precede } from './nfa.ts'

/** Ways to read the worst run of one byte; a pattern without ambiguity has about one a position. */
export type Ambiguity = { readonly ways: number; readonly byte: number }

const CEILING = 1e12

/** One byte for each group of bytes that the pattern does not tell apart. */
const representatives = (nfa: Nfa): number[] => {
  const sets = [...new Set(nfa.sets)]
  const signatures = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    const signature = sets.map((set) => set[byte]).join('')
    if (signature.includes('1')) signatures.set(signature, byte)
  }
  return [...signatures.values()]
}

const waysThrough = (nfa: Nfa, before: readonly (readonly number[])[], byte: number): number => {
  const ways = new Float64Array(nfa.sets.length)
  let worst = 0
  let sum = 0
  for (let position = 0; position < ways.length; position++) {
    if (nfa.sets[position]?.[byte] !== 1) continue
    const inside = (before[position] ?? []).reduce((total, previous) => total + (ways[previous] ?? 0), 0)
    ways[position] = Math.min(Math.max(inside, 1), CEILING)
    if (inside === 0) sum = 0
    sum += ways[position] ?? 0
    worst = Math.max(worst, sum)
  }
  return worst
}

/** The most ambiguous reading of a pattern over runs of one byte. */
export const ambiguityOf = (nfa: Nfa): Ambiguity => {
  const before = precede(nfa)
  return representatives(nfa)
    .map((byte) => ({ byte, ways: waysThrough(nfa, before, byte) }))
    .reduce((worst, next) => (next.ways > worst.ways ? next : worst), { ways: 0, byte: 0 })
}
