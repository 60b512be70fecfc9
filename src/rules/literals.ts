// How much of a pattern is written out: the more, the less a match can be chance.
import { foldCase, sizeOf } from './byte-set.ts'
import type { Node } from './regex.ts'

/** Bytes that every match has as written: in its secret part, and in all. */
export type Literals = { readonly secret: number; readonly whole: number }

const NOTHING: Literals = { secret: 0, whole: 0 }

const count = (node: Node): Literals => {
  switch (node.kind) {
    case 'set': {
      const isLiteral = sizeOf(foldCase(node.set)) <= 2
      return { secret: 0, whole: isLiteral ? 1 : 0 }
    }
    case 'secret': {
      const { whole } = count(node.node)
      return { secret: whole, whole }
    }
    case 'repeat': {
      const one = count(node.node)
      return { secret: one.secret * node.min, whole: one.whole * node.min }
    }
    case 'sequence':
      return node.nodes
        .map(count)
        .reduce((sum, part) => ({ secret: sum.secret + part.secret, whole: sum.whole + part.whole }), NOTHING)
    case 'choice':
      return node.nodes.map(count).reduce((least, part) => ({
        secret: Math.min(least.secret, part.secret),
        whole: Math.min(least.whole, part.whole),
      }))
  }
}

const hasSecret = (node: Node): boolean => {
  switch (node.kind) {
    case 'set':
      return false
    case 'secret':
      return true
    case 'repeat':
      return hasSecret(node.node)
    case 'sequence':
    case 'choice':
      return node.nodes.some(hasSecret)
  }
}

/** Counts what is written out in each match of a pattern. */
export const literalsOf = (node: Node): Literals => {
  const { secret, whole } = count(node)
  return { secret: hasSecret(node) ? secret : whole, whole }
}
