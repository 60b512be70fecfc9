// Builds the byte automaton over keywords (Aho and Corasick's, as a complete table). States that end a keyword are numbered last, so that the scan
// needs one comparison a byte; only a keyword's first bytes are in the table, since comparing the rest after a hit is cheaper than the states.
import type { AutomatonTables } from '#model/rule-set.ts'

type Trie = {
  readonly children: Map<number, number>[]
  readonly ends: Set<number>[]
  readonly fail: number[]
  readonly order: number[]
}

/** Two more bytes than this find hardly fewer false starts and cost half as many states again. */
const DEPTH = 8
const ROOT = 0

const foldByte = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte)

const foldedBytes = (keyword: string): number[] =>
  Array.from(keyword.slice(0, DEPTH), (char) => foldByte(char.charCodeAt(0) & 0xff))

const addState = (trie: Trie): number => {
  trie.ends.push(new Set())
  trie.fail.push(ROOT)
  return trie.children.push(new Map()) - 1
}

const childOf = (trie: Trie, state: number, byte: number): number | undefined => trie.children[state]?.get(byte)

const plant = (trie: Trie, keyword: string, id: number): void => {
  let state = ROOT
  for (const byte of foldedBytes(keyword)) {
    const next = childOf(trie, state, byte) ?? addState(trie)
    trie.children[state]?.set(byte, next)
    state = next
  }
  trie.ends[state]?.add(id)
}

const failOf = (trie: Trie, parent: number, byte: number): number => {
  let state = trie.fail[parent] ?? ROOT
  for (;;) {
    const next = childOf(trie, state, byte)
    if (next !== undefined) return next
    if (state === ROOT) return ROOT
    state = trie.fail[state] ?? ROOT
  }
}

const linkChild = (trie: Trie, child: number, fail: number): void => {
  trie.fail[child] = fail
  for (const id of trie.ends[fail] ?? []) trie.ends[child]?.add(id)
  trie.order.push(child)
}

const linkFailures = (trie: Trie): void => {
  trie.order.push(ROOT)
  for (const state of trie.order) {
    for (const [byte, child] of trie.children[state] ?? [])
      linkChild(trie, child, state === ROOT ? ROOT : failOf(trie, state, byte))
  }
}

const buildTrie = (keywords: readonly string[]): Trie => {
  const trie: Trie = { children: [], ends: [], fail: [], order: [] }
  addState(trie)
  keywords.forEach((keyword, index) => {
    plant(trie, keyword, index + 1)
  })
  linkFailures(trie)
  return trie
}

const classesOf = (trie: Trie): { classes: Uint8Array; count: number } => {
  const classes = new Uint8Array(256)
  let count = 1
  for (const children of trie.children) {
    for (const byte of children.keys()) if (classes[byte] === 0) classes[byte] = count++
  }
  for (let upper = 0x41; upper <= 0x5a; upper++) classes[upper] = classes[upper + 32] ?? 0
  return { classes, count }
}

/** Old state → new: those that end nothing first, each group in breadth-first order. */
const renumber = (trie: Trie): { numbers: Uint32Array; firstOutput: number } => {
  const plain = trie.order.filter((state) => trie.ends[state]?.size === 0)
  const ending = trie.order.filter((state) => trie.ends[state]?.size !== 0)
  const numbers = new Uint32Array(trie.order.length)
  ;[...plain, ...ending].forEach((state, number) => {
    numbers[state] = number
  })
  return { numbers, firstOutput: plain.length }
}

type Layout = { readonly classes: Uint8Array; readonly rowBits: number; readonly numbers: Uint32Array }

/** A state goes where its failure state goes, save for its own children; failure states come earlier in the order. */
const fillNext = (trie: Trie, { classes, rowBits, numbers }: Layout): Uint16Array => {
  const rowOf = (state: number | undefined): number => (numbers[state ?? ROOT] ?? ROOT) << rowBits
  const next = new Uint16Array(trie.order.length << rowBits)
  for (const state of trie.order) {
    const row = rowOf(state)
    const failRow = rowOf(trie.fail[state])
    next.copyWithin(row, failRow, failRow + (1 << rowBits))
    trie.children[state]?.forEach((child, byte) => {
      next[row | (classes[byte] ?? 0)] = numbers[child] ?? ROOT
    })
  }
  return next
}

const listOutputs = (
  trie: Trie,
  numbers: Uint32Array,
  firstOutput: number,
): { outputs: Uint16Array; outputLists: Uint16Array } => {
  const outputs = new Uint16Array(trie.order.length - firstOutput)
  const lists: number[] = []
  for (const state of trie.order) {
    const ends = trie.ends[state]
    if (ends === undefined || ends.size === 0) continue
    outputs[(numbers[state] ?? 0) - firstOutput] = lists.length
    lists.push(...[...ends].sort((a, b) => a - b), 0)
  }
  if (lists.length > 0xffff) throw new RangeError('the keywords end in more than 65,535 places')
  return { outputs, outputLists: Uint16Array.from(lists) }
}

/** Tables that find each of `keywords` in any case. Keywords are at most 65,535. */
export const buildTables = (keywords: readonly string[]): AutomatonTables => {
  const trie = buildTrie(keywords)
  if (trie.order.length > 0xffff) throw new RangeError('the keywords need more than 65,535 states')
  const { classes, count } = classesOf(trie)
  const { numbers, firstOutput } = renumber(trie)
  const rowBits = Math.ceil(Math.log2(Math.max(count, 2)))
  const next = fillNext(trie, { classes, rowBits, numbers })
  return { classes, rowBits, next, firstOutput, ...listOutputs(trie, numbers, firstOutput), depth: DEPTH, keywords }
}
