/** A queue that gives the first by `isBefore`; equals come in any order, so no result may depend on it. */
export type Heap<T> = {
  readonly push: (value: T) => void
  readonly pop: () => T | undefined
  readonly size: () => number
  readonly values: () => readonly T[]
}

/** An empty heap. */
export const createHeap = <T>(isBefore: (a: T, b: T) => boolean): Heap<T> => {
  const values: T[] = []

  const rise = (value: T): void => {
    let at = values.length
    values.push(value)
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = values[above]
      if (parent === undefined || !isBefore(value, parent)) break
      values[at] = parent
      at = above
    }
    values[at] = value
  }

  const firstChild = (at: number): number => {
    const left = at * 2 + 1
    const [a, b] = [values[left], values[left + 1]]
    return a !== undefined && b !== undefined && isBefore(b, a) ? left + 1 : left
  }

  const sink = (value: T): void => {
    let at = 0
    for (let below = firstChild(at); below < values.length; below = firstChild(at)) {
      const child = values[below]
      if (child === undefined || !isBefore(child, value)) break
      values[at] = child
      at = below
    }
    values[at] = value
  }

  const pop = (): T | undefined => {
    const top = values[0]
    const last = values.pop()
    if (last !== undefined && values.length > 0) sink(last)
    return top
  }

  return { push: rise, pop, size: () => values.length, values: () => values }
}
