// Derives from an unrolled pattern where its keywords stand in a match and which bytes must surround them.
import { type ByteSet, foldCase, intern, sizeOf, union } from './byte-set.ts'
import { findNeeded, type Needed } from './needed.ts'
import { type Depths, depthsOf, type Nfa, precede } from './nfa.ts'

/** Bytes of one class behind one another. */
export type SetRun = { readonly set: ByteSet; readonly count: number }

/** Where a keyword stands in a pattern's matches and what must stand around it. */
export type Placement = {
  readonly min: number
  readonly max: number
  readonly before: readonly SetRun[]
  readonly after: readonly SetRun[]
  /** A byte that every match has behind the keyword. */
  readonly needed: Needed | undefined
}

/** A pattern with what its placements are read from. */
export type Located = { readonly nfa: Nfa; readonly before: readonly (readonly number[])[]; readonly depths: Depths }

/** How far around a keyword bytes are known; more would rarely refuse what these did not. */
const FAR = 64

/** Classes this small still count as written out: one letter, both cases of it, or a few; the smallest that finds the keyword is taken. */
const LOOSENESS = [2, 10, 256]

export const locate = (nfa: Nfa): Located => ({ nfa, before: precede(nfa), depths: depthsOf(nfa) })

type Occurrence = { readonly start: number; readonly end: number }

const admits = (nfa: Nfa, position: number, byte: number): boolean => nfa.sets[position]?.[byte] === 1

const occurrencesFrom = (nfa: Nfa, start: number, keyword: string): Occurrence[] => {
  let ends = new Set([start])
  for (let index = 1; index < keyword.length; index++) {
    const byte = keyword.charCodeAt(index)
    ends = new Set([...ends].flatMap((end) => (nfa.follow[end] ?? []).filter((next) => admits(nfa, next, byte))))
  }
  return [...ends].map((end) => ({ start, end }))
}

const NOTHING: ByteSet = new Uint8Array(256)

/** The same positions, with only classes of at most `looseness` bytes left in them. */
const tighten = (nfa: Nfa, looseness: number): Nfa => {
  const tight = new Map([...new Set(nfa.sets)].map((set) => [set, sizeOf(foldCase(set)) <= looseness ? set : NOTHING]))
  return { ...nfa, sets: nfa.sets.map((set) => tight.get(set) ?? NOTHING) }
}

const occurrencesOf = (nfa: Nfa, keyword: string): Occurrence[] => {
  const first = keyword.charCodeAt(0)
  const starts = [...nfa.sets.keys()].filter((position) => admits(nfa, position, first))
  return starts.flatMap((start) => occurrencesFrom(nfa, start, keyword))
}

/** Positions of matches that do not begin with the keyword. */
const reachedOtherwise = (nfa: Nfa, opening: ReadonlySet<number>): ReadonlySet<number> => {
  const reached = new Set(nfa.first.filter((position) => !opening.has(position)))
  for (const position of reached) for (const next of nfa.follow[position] ?? []) reached.add(next)
  return reached
}

/** Where a keyword opens a match, its later occurrences in it tell nothing more. */
const withoutRepeats = (nfa: Nfa, found: readonly Occurrence[]): readonly Occurrence[] => {
  const starts = new Set(found.map((occurrence) => occurrence.start))
  const opening = new Set(nfa.first.filter((position) => starts.has(position)))
  if (opening.size === 0) return found
  const others = reachedOtherwise(nfa, opening)
  return found.filter(({ start }) => opening.has(start) || others.has(start))
}

const tightestOccurrences = (nfa: Nfa, keyword: string): readonly Occurrence[] => {
  for (const looseness of LOOSENESS) {
    const found = occurrencesOf(tighten(nfa, looseness), keyword)
    if (found.length > 0) return withoutRepeats(nfa, found)
  }
  return []
}

const addToRuns = (runs: { set: ByteSet; count: number }[], set: ByteSet): void => {
  const last = runs.at(-1)
  if (last?.set === set) last.count++
  else runs.push({ set, count: 1 })
}

type Direction = { readonly nexts: readonly (readonly number[])[]; readonly stops: ReadonlySet<number> }

const step = (frontier: ReadonlySet<number>, nexts: Direction['nexts']): Set<number> => {
  const reached = new Set<number>()
  for (const position of frontier) for (const next of nexts[position] ?? []) reached.add(next)
  return reached
}

const setsAt = (nfa: Nfa, positions: ReadonlySet<number>): ByteSet[] => {
  const sets = new Set<ByteSet>()
  for (const position of positions) sets.add(nfa.sets[position] ?? NOTHING)
  return [...sets]
}

const meets = (positions: ReadonlySet<number>, stops: ReadonlySet<number>): boolean => {
  for (const position of positions) if (stops.has(position)) return true
  return false
}

/** What may stand at each step away from the keyword, as long as every match goes on. */
const runsFrom = (nfa: Nfa, from: ReadonlySet<number>, { nexts, stops }: Direction): SetRun[] => {
  const runs: { set: ByteSet; count: number }[] = []
  let frontier = from
  for (let count = 0; count < FAR && !meets(frontier, stops); count++) {
    frontier = step(frontier, nexts)
    const [first, ...rest] = setsAt(nfa, frontier)
    if (first === undefined) break
    addToRuns(runs, rest.length === 0 ? first : intern(union(first, ...rest)))
  }
  return runs
}

/** Where `keyword` stands in the matches, or undefined where no match can contain it. */
export const place = ({ nfa, before, depths }: Located, keyword: string): Placement | undefined => {
  const found = tightestOccurrences(nfa, keyword)
  if (found.length === 0) return undefined
  const starts = new Set(found.map((occurrence) => occurrence.start))
  const ends = new Set(found.map((occurrence) => occurrence.end))
  return {
    min: Math.min(...[...starts].map((start) => depths.min[start] ?? 0)),
    max: Math.max(...[...starts].map((start) => depths.max[start] ?? 0)),
    before: runsFrom(nfa, starts, { nexts: before, stops: new Set(nfa.first) }),
    after: runsFrom(nfa, ends, { nexts: nfa.follow, stops: nfa.last }),
    needed: findNeeded(nfa, ends),
  }
}
