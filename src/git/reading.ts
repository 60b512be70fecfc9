import type { Problem } from '#model/problem.ts'
import type { ObjectStore } from './object-store.ts'
import type { Reading } from './trees.ts'

/** A reading that keeps what it is told, each problem once, and gives it in a fixed order together with the store's own. */
export const createReading = (store: ObjectStore): Reading & { readonly problems: () => readonly Problem[] } => {
  const noted = new Map<string, Problem>()
  const keyOf = (problem: Problem): string => `${problem.kind} ${problem.at}`
  return {
    store,
    note: (problem) => {
      const key = keyOf(problem)
      if (!noted.has(key)) noted.set(key, problem)
    },
    problems: () => {
      const all = new Map([...noted, ...store.problems.map((problem) => [keyOf(problem), problem] as const)])
      return [...all.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    },
  }
}
