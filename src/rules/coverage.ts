// Whether a pattern has a match without any of its keywords: the positions walked together with how much of a keyword has been read.
import { bytesOf } from './byte-set.ts'
import type { Nfa } from './nfa.ts'

export type Keywords = { readonly keywords: readonly string[]; readonly ignoreCase: boolean }

/** What was read last, as far as it may begin a keyword; undefined once a keyword is complete. */
type Progress = string | undefined

const stepper = (keywords: readonly string[]): ((progress: string, char: string) => Progress) => {
  const known = new Map<string, Progress>()
  const compute = (read: string): Progress => {
    if (keywords.some((keyword) => read.endsWith(keyword))) return undefined
    let tail = read
    while (!keywords.some((keyword) => keyword.startsWith(tail))) tail = tail.slice(1)
    return tail
  }
  return (progress, char) => {
    const read = progress + char
    if (!known.has(read)) known.set(read, compute(read))
    return known.get(read)
  }
}

const OTHER = '\u0000'

/** The characters of a class that matter: those of keywords, and one that stands for the rest. */
const charsOf = (set: Uint8Array, relevant: ReadonlySet<string>, ignoreCase: boolean): string[] => {
  const chars = bytesOf(set).map((byte) => String.fromCharCode(byte))
  const folded = ignoreCase ? chars.map((char) => char.toLowerCase()) : chars
  const used = new Set(folded.filter((char) => relevant.has(char)))
  return folded.some((char) => !relevant.has(char)) ? [...used, OTHER] : [...used]
}

/** Where the progress may be after one more byte of a class. */
type Walk = (progress: string, set: Uint8Array) => readonly string[]

const walkOf = ({ keywords, ignoreCase }: Keywords): Walk => {
  const folded = ignoreCase ? keywords.map((keyword) => keyword.toLowerCase()) : keywords
  const relevant = new Set(folded.flatMap((keyword) => [...keyword]))
  const step = stepper(folded)
  const known = new Map<Uint8Array, Map<string, readonly string[]>>()
  const compute = (progress: string, set: Uint8Array): readonly string[] => {
    const reached = charsOf(set, relevant, ignoreCase).map((char) => step(progress, char))
    return [...new Set(reached)].filter((next) => next !== undefined)
  }
  return (progress, set) => {
    const ofSet = known.get(set) ?? new Map<string, readonly string[]>()
    known.set(set, ofSet)
    const reached = ofSet.get(progress) ?? compute(progress, set)
    ofSet.set(progress, reached)
    return reached
  }
}

const NOTHING: ReadonlySet<string> = new Set()

const advance = (walk: Walk, entries: ReadonlySet<string>, set: Uint8Array): ReadonlySet<string> => {
  if (entries.size === 0) return NOTHING
  const reached = new Set<string>()
  for (const progress of entries) for (const next of walk(progress, set)) reached.add(next)
  return reached
}

/** Whether some match of the pattern contains none of the keywords. */
export const avoids = (nfa: Nfa, keywords: Keywords): boolean => {
  const walk = walkOf(keywords)
  const entries = new Map<number, Set<string>>(nfa.first.map((position) => [position, new Set([''])]))
  const enter = (position: number, reached: ReadonlySet<string>): void => {
    const known = entries.get(position) ?? new Set()
    entries.set(position, known)
    for (const progress of reached) known.add(progress)
  }
  return nfa.sets.some((set, position) => {
    const reached = advance(walk, entries.get(position) ?? NOTHING, set)
    if (reached.size === 0) return false
    for (const next of nfa.follow[position] ?? []) enter(next, reached)
    return nfa.last.has(position)
  })
}
