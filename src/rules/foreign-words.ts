// What each match of a foreign pattern has written out: words to search for, or the vendor's name beside a value.
import { type ByteSet, bytesOf, foldCase, sizeOf } from './byte-set.ts'
import type { Foreign } from './foreign-tree.ts'

/** Whether words are told apart by case, how many alternatives and members of a class may be written out, and what a list of words is worth. */
export type Reading = {
  readonly case: 'exact' | 'ignored'
  readonly most: number
  readonly chars: number
  readonly worth: (words: readonly string[]) => number
}

const charsOf = (set: ByteSet, reading: Reading): string[] | undefined => {
  const isEitherCase = reading.case === 'ignored' && sizeOf(set) === sizeOf(foldCase(set))
  const shown = isEitherCase ? set.map((flag, byte) => (byte >= 0x41 && byte <= 0x5a ? 0 : flag)) : set
  return sizeOf(shown) > reading.chars ? undefined : bytesOf(shown).map((byte) => String.fromCharCode(byte))
}

const cross = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((start) => right.map((end) => start + end))

const limited = (words: readonly string[], { most }: Reading): string[] | undefined =>
  words.length <= most ? [...new Set(words)] : undefined

const repeated = (node: Extract<Foreign, { kind: 'repeat' }>, reading: Reading): string[] | undefined => {
  if (node.max > 4) return undefined
  const one = spell(node.node, reading)
  if (one === undefined) return undefined
  let words: string[] = node.min === 0 ? [''] : []
  let run = ['']
  for (let count = 1; count <= node.max; count++) {
    run = cross(run, one)
    if (run.length > reading.most) return undefined
    if (count >= node.min) words = [...words, ...run]
  }
  return limited(words, reading)
}

/** All texts that a node matches, where they are few. */
const spell = (node: Foreign, reading: Reading): string[] | undefined => {
  switch (node.kind) {
    case 'set':
      return charsOf(node.set, reading)
    case 'assertion':
      return ['']
    case 'capture':
      return spell(node.node, reading)
    case 'repeat':
      return repeated(node, reading)
    case 'choice': {
      const parts = node.nodes.map((part) => spell(part, reading))
      return parts.every((part) => part !== undefined) ? limited(parts.flat(), reading) : undefined
    }
    case 'sequence':
      return node.nodes.reduce<string[] | undefined>(
        (words, part) => {
          const next = words && spell(part, reading)
          return words && next && limited(cross(words, next), reading)
        },
        [''],
      )
  }
}

/** Words that go on into the first copy of what is repeated too often to be written out. */
const withStart = (run: readonly string[], node: Foreign, reading: Reading): string[][] => {
  const first = node.kind === 'repeat' && node.min > 0 ? spell(node.node, reading) : undefined
  const words = first && limited(cross(run, first), reading)
  return words === undefined || words.includes('') ? [] : [words]
}

const inSequence = (nodes: readonly Foreign[], reading: Reading): string[][] => {
  const found: string[][] = []
  let run = ['']
  const flush = (): void => {
    if (run.every((word) => word !== '')) found.push(run)
    run = ['']
  }
  for (const node of nodes) {
    const words = spell(node, reading)
    const joined = words && limited(cross(run, words), reading)
    if (joined === undefined) {
      found.push(...withStart(run, node, reading))
      flush()
    }
    if (words === undefined) found.push(...wordsIn(node, reading))
    else run = joined ?? words
  }
  flush()
  return found
}

/** Lists of words; each match has one of each list, in the order of the pattern. */
export const wordsIn = (node: Foreign, reading: Reading): string[][] => {
  switch (node.kind) {
    case 'assertion':
      return []
    case 'set': {
      const words = charsOf(node.set, reading)
      return words === undefined ? [] : [words]
    }
    case 'capture':
      return wordsIn(node.node, reading)
    case 'repeat':
      return node.min === 0 ? [] : wordsIn(node.node, reading)
    case 'sequence':
      return inSequence(node.nodes, reading)
    case 'choice': {
      const parts = node.nodes.map((part) => best(wordsIn(part, reading), reading))
      const words = parts.every((part) => part !== undefined) ? limited(parts.flat(), reading) : undefined
      return words === undefined ? [] : [words]
    }
  }
}

/** The list that is worth the most; of equals the first. */
export const best = (lists: readonly string[][], { worth }: Pick<Reading, 'worth'>): string[] | undefined =>
  lists.reduce<string[] | undefined>(
    (chosen, list) => (chosen === undefined || worth(list) > worth(chosen) ? list : chosen),
    undefined,
  )
