// What was made of a match, by its rule and by all that was read for it: a history shows most lines again and again.
import type { Rule } from '#model/rule.ts'

export type Memory<Made> = {
  /** What is remembered under the key, else what is made now. */
  readonly recall: (rule: Rule, key: string, make: () => Made) => Made
}

/** Forgets all when it holds `most` things, so that no content makes it grow without end. */
export const createMemory = <Made>(most: number): Memory<Made> => {
  const made = new Map<Rule, Map<string, Made>>()
  let count = 0
  return {
    recall: (rule, key, make) => {
      const known = made.get(rule)?.get(key)
      if (known !== undefined) return known
      if (count >= most) {
        made.clear()
        count = 0
      }
      count++
      const fresh = make()
      const ofRule = made.get(rule) ?? new Map<string, Made>()
      made.set(rule, ofRule.set(key, fresh))
      return fresh
    },
  }
}
