import { type ByteSet, bytesOf } from './byte-set.ts'
import { integerBetween, pick, type Random } from './random.ts'
import type { Node } from './regex.ts'

/** A sampled match, with where its secret part stands. */
export type Sample = { readonly text: string; readonly secret: string }

const PRINTABLE_FIRST = 0x21
const PRINTABLE_LAST = 0x7e
const LONGEST_TAIL = 24

const alphabets = new WeakMap<ByteSet, readonly string[]>()

/** What a person would write of a class: printable characters where it has any. */
const alphabetOf = (set: ByteSet): readonly string[] => {
  const known = alphabets.get(set)
  if (known !== undefined) return known
  const bytes = bytesOf(set)
  const printable = bytes.filter((byte) => byte >= PRINTABLE_FIRST && byte <= PRINTABLE_LAST)
  const alphabet = (printable.length > 0 ? printable : bytes).map((byte) => String.fromCharCode(byte))
  alphabets.set(set, alphabet)
  return alphabet
}

const write = (node: Node, random: Random): { text: string; secret: string | undefined } => {
  switch (node.kind) {
    case 'set':
      return { text: pick(random, alphabetOf(node.set)), secret: undefined }
    case 'choice':
      return write(pick(random, node.nodes), random)
    case 'secret': {
      const { text } = write(node.node, random)
      return { text, secret: text }
    }
    case 'repeat': {
      const count = integerBetween(random, node.min, Math.min(node.max, node.min + LONGEST_TAIL))
      return joinParts(Array.from({ length: count }, () => write(node.node, random)))
    }
    case 'sequence':
      return joinParts(node.nodes.map((part) => write(part, random)))
  }
}

const joinParts = (
  parts: readonly { text: string; secret: string | undefined }[],
): { text: string; secret: string | undefined } => ({
  text: parts.map((part) => part.text).join(''),
  secret: parts.find((part) => part.secret !== undefined)?.secret,
})

/** A random string that the pattern matches in full. */
export const sampleOf = (node: Node, random: Random): Sample => {
  const { text, secret } = write(node, random)
  return { text, secret: secret ?? text }
}
