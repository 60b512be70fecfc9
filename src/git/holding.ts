import type { BytePath } from './paths.ts'

/** The wanted blobs under a folder: by name, a blob's number or the holding of a folder inside. Equal ones are the same object. */
export type Holding = { readonly number: number; readonly children: ReadonlyMap<BytePath, Holding | number> }

/** Gives equal holdings one identity. */
export type Interner = {
  readonly add: (children: ReadonlyMap<BytePath, Holding | number>) => Holding
  /** By number, from 1. */
  readonly at: (number: number) => Holding | undefined
}

const keyOf = (children: ReadonlyMap<BytePath, Holding | number>): string => {
  const parts = [...children].map(
    ([name, child]) => `${name}\0${typeof child === 'number' ? child : `/${child.number}`}`,
  )
  return parts.length === 1 ? (parts[0] ?? '') : parts.sort().join('\0')
}

/** An interner that knows nothing yet. */
export const createInterner = (): Interner => {
  const known = new Map<string, Holding>()
  const holdings: Holding[] = []
  const add = (children: ReadonlyMap<BytePath, Holding | number>): Holding => {
    const key = keyOf(children)
    const same = known.get(key)
    if (same !== undefined) return same
    const holding = { number: holdings.length + 1, children }
    holdings.push(holding)
    known.set(key, holding)
    return holding
  }
  return { add, at: (number) => holdings[number - 1] }
}
