import type { BytePath } from './paths.ts'

/** The wanted blobs under a folder: by name, a blob's number or the holding of a folder inside. Equal ones are the same object. */
export type Holding = { readonly number: number; readonly children: ReadonlyMap<BytePath, Holding | number> }

/** Gives equal holdings one identity. */
export type Interner = {
  readonly add: (children: ReadonlyMap<BytePath, Holding | number>) => Holding
  /** By number, from 1. */
  readonly at: (number: number) => Holding | undefined
}

type Children = Holding['children']

const areEqual = (a: Children, b: Children): boolean => {
  if (a.size !== b.size) return false
  for (const [name, child] of a) if (b.get(name) !== child) return false
  return true
}

const mix = (a: number, b: number): number => {
  const hash = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39)
  return hash ^ (hash >>> 12)
}

/** An interner that knows nothing yet. */
export const createInterner = (): Interner => {
  const names = new Map<BytePath, number>()
  const byHash = new Map<number, Holding[]>()
  const holdings: Holding[] = []

  const numberOf = (name: BytePath): number => {
    const known = names.get(name) ?? names.size + 1
    names.set(name, known)
    return known
  }

  /** The same in whatever order the children come. */
  const hashOf = (children: Children): number => {
    let hash = children.size
    for (const [name, child] of children)
      hash = (hash + mix(numberOf(name), typeof child === 'number' ? child : ~child.number)) | 0
    return hash
  }

  const add = (children: Children): Holding => {
    const hash = hashOf(children)
    const bucket = byHash.get(hash) ?? []
    const same = bucket.find((holding) => areEqual(holding.children, children))
    if (same !== undefined) return same
    const holding = { number: holdings.length + 1, children }
    holdings.push(holding)
    bucket.push(holding)
    byHash.set(hash, bucket)
    return holding
  }
  return { add, at: (number) => holdings[number - 1] }
}
