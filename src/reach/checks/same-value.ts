import type { Check } from './check.ts'
import { equalValueDrafts } from './equal-values.ts'

/** One value written into several kinds of places. */
export const sameValue: Check = {
  id: 'identity/same-value',
  name: 'One value in several kinds of places',
  find: (facts) => equalValueDrafts(facts, 'places'),
}
