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

type Walk = {
  readonly step: (progress: string, char: string) => Progress
  readonly chars: (set: Uint8Array) => readonly string[]
}

const walkOf = ({ keywords, ignoreCase }: Keywords): Walk => {
  const folded = ignoreCase ? keywords.map((keyword) => keyword.toLowerCase()) : keywords
  const relevant = new Set(folded.flatMap((keyword) => [...keyword]))
  const known = new Map<Uint8Array, readonly string[]>()
  const chars = (set: Uint8Array): readonly string[] => {
    const found = known.get(set) ?? charsOf(set, relevant, ignoreCase)
    known.set(set, found)
    return found
  }
  return { step: stepper(folded), chars }
}

const advance = (walk: Walk, entries: ReadonlySet<string>, set: Uint8Array): Set<string> => {
  const reached = new Set<string>()
  for (const progress of entries) {
    for (const char of walk.chars(set)) {
      const next = walk.step(progress, char)
      if (next !== undefined) reached.add(next)
    }
  }
  return reached
}

/** Whether some match of the pattern contains none of the keywords. */
export const avoids = (nfa: Nfa, keywords: Keywords): boolean => {
  const walk = walkOf(keywords)
  const entries: Set<string>[] = nfa.sets.map(() => new Set())
  for (const position of nfa.first) entries[position]?.add('')
  return nfa.sets.some((set, position) => {
    const reached = advance(walk, entries[position] ?? new Set(), set)
    for (const next of nfa.follow[position] ?? []) {
      for (const progress of reached) entries[next]?.add(progress)
    }
    return nfa.last.has(position) && reached.size > 0
  })
}
