// Which matches that are no leaks a reader would ask about: those that bear a vendor's mark, or are of a kind that is made to be published or to test with.
import type { Match, SuppressedBy } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'

const told: ReadonlySet<SuppressedBy> = new Set([
  'placeholder',
  'proof',
  'documentation',
  'publishable',
  'expired',
  'pair',
])

const bearsMark = ({ category, keywords }: Rule): boolean => category !== 'generic' && keywords.length > 0

const isForEverybody = ({ class: kind }: Rule): boolean => kind === 'publishable' || kind === 'test'

/** The same match, to be told as no leak, where that is of use; else as it is. */
export function setAside({ suppressed, ...match }: Match, rule: Rule): Match {
  if (suppressed === undefined) return match
  const isTold = told.has(suppressed.by) && (bearsMark(rule) || isForEverybody(rule))
  return isTold ? { ...match, aside: suppressed } : { ...match, suppressed }
}
