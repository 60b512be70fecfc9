// Writes a foreign tree as a pattern of the subset. Repeats without an end are given one.
import { alphanumeric, type ByteSet, bytesOf, complement, foldCase, sizeOf } from './byte-set.ts'
import { type Foreign, setsOf } from './foreign-tree.ts'
import { MAX_REPEAT } from './regex.ts'

/** How a tree is written: how long what has no end may be, and whether the rule ignores case anyway. */
export type Manner = { readonly longest: number; readonly ignoresCase: boolean }

const SPECIAL = /[\\^$.*+?()[\]{}|/-]/
const CLASS_SPECIAL = /[\\\]^[-]/
const controls: Readonly<Record<number, string>> = { 10: '\\n', 13: '\\r', 9: '\\t' }

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f

const written = (byte: number, special: RegExp): string => {
  const char = String.fromCharCode(byte)
  if (isPrintable(byte)) return special.test(char) ? `\\${char}` : char
  return controls[byte] ?? `\\x${byte.toString(16).padStart(2, '0')}`
}

const single = (byte: number): string =>
  // A hyphen and a slash need no escape outside of a class.
  byte === 0x2d || byte === 0x2f ? String.fromCharCode(byte) : written(byte, SPECIAL)

const ranges = (set: ByteSet): [number, number][] => {
  const found: [number, number][] = []
  for (const byte of bytesOf(set)) {
    const last = found.at(-1)
    if (last !== undefined && last[1] === byte - 1) last[1] = byte
    else found.push([byte, byte])
  }
  return found
}

/** As people write it: letters, digits, then the rest. */
const rank = ([first]: readonly [number, number]): number => {
  if (first >= 0x41 && first <= 0x5a) return 0
  if (first >= 0x61 && first <= 0x7a) return 1
  return first >= 0x30 && first <= 0x39 ? 2 : 3
}

/** Runs of letters and digits do not go on into what stands beside them in ASCII. */
const pieces = (set: ByteSet): [number, number][] => {
  const own = set.map((flag, byte) => flag & (alphanumeric[byte] ?? 0))
  const rest = set.map((flag, byte) => flag & (1 - (alphanumeric[byte] ?? 0)))
  return [...ranges(own), ...ranges(rest)].sort((a, b) => rank(a) - rank(b))
}

/** Runs shorter than this are plainer written out. */
const SHORT_RUN = 3

const eachOf = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => written(first + at, CLASS_SPECIAL)).join('')

const body = (set: ByteSet): string =>
  pieces(set)
    .map(([first, last]) => {
      const [from, to] = [written(first, CLASS_SPECIAL), written(last, CLASS_SPECIAL)]
      if (first === last) return from
      return last - first < SHORT_RUN ? eachOf(first, last) : `${from}-${to}`
    })
    .join('')

const isHigh = (set: ByteSet): boolean => set[0xff] === 1

/** Only one case of each letter, where the rule ignores case: the lower one. */
const oneCase = (set: ByteSet): ByteSet => set.map((flag, byte) => (byte >= 0x41 && byte <= 0x5a ? 0 : flag))

const writeSet = (set: ByteSet, { ignoresCase }: Manner): string => {
  if (isHigh(set)) return `[^${body(complement(set))}]`
  const shown = ignoresCase ? oneCase(set) : set
  return sizeOf(shown) === 1 ? single(shown.indexOf(1)) : `[${body(shown)}]`
}

const bounds = (min: number, max: number): string => {
  if (min === 0 && max === 1) return '?'
  if (min === 1 && max === 1) return ''
  return min === max ? `{${min}}` : `{${min},${max}}`
}

const isAtom = (node: Foreign): boolean => node.kind === 'set'

const writeRepeat = (node: Extract<Foreign, { kind: 'repeat' }>, manner: Manner): string => {
  const max = Math.min(
    node.max === Number.POSITIVE_INFINITY ? Math.max(manner.longest, node.min) : node.max,
    MAX_REPEAT,
  )
  const inner = writeForeign(node.node, manner)
  if (inner === '') return ''
  return `${isAtom(node.node) ? inner : `(?:${inner})`}${bounds(Math.min(node.min, max), max)}`
}

/** The subset's way to write a tree; what has no width is left out. */
export const writeForeign = (node: Foreign, manner: Manner): string => {
  switch (node.kind) {
    case 'set':
      return writeSet(node.set, manner)
    case 'assertion':
      return ''
    case 'capture':
      return `(?:${writeForeign(node.node, manner)})`
    case 'repeat':
      return writeRepeat(node, manner)
    case 'sequence':
      return node.nodes.map((part) => writePart(part, manner)).join('')
    case 'choice':
      return writeChoice(node.nodes, manner)
  }
}

/** Alternatives without a width make the others optional. */
const writeChoice = (nodes: readonly Foreign[], manner: Manner): string => {
  const written = [...new Set(nodes.map((part) => writeForeign(part, manner)))]
  const solid = written.filter((text) => text !== '')
  if (solid.length === written.length || solid.length === 0) return solid.join('|')
  return `(?:${solid.join('|')})?`
}

/** A part of a sequence: alternatives are held together. */
export const writePart = (node: Foreign, manner: Manner): string => {
  const text = writeForeign(node, manner)
  return node.kind === 'choice' && !OPTIONAL.test(text) ? `(?:${text})` : text
}

/** Alternatives that are held together already, since one of them has no width. */
const OPTIONAL = /^\(\?:[^()]*\)\?$/

/** Whether a pattern takes letters in both cases wherever it takes one. */
export const ignoresCase = (nodes: readonly Foreign[]): boolean => {
  const sets = nodes.flatMap(setsOf)
  const withLetters = sets.filter((set) => bytesOf(set).some((byte) => rank([byte, byte]) < 2))
  return withLetters.length > 0 && withLetters.every((set) => sizeOf(foldCase(set)) === sizeOf(set))
}
