// Values without a mark of their own: an identifier promises a credential or names a vendor, and what it is bound to fits. Contextual rules take a value
// whose shape they know; what none takes is a generic match, for judges to weigh.

import type { Rule } from '#model/rule.ts'
import type { CredentialWord, RuleSet, Shape, VendorWord, WordFamily } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { bind } from './bind.ts'
import { type Binding, createBinding } from './binding.ts'
import type { Named, Nearness, ReadContext } from './context.ts'
import { isLeftEdge, isRightEdge, matchesFolded } from './lexical.ts'
import type { PatternAt } from './patterns.ts'
import type { Candidate } from './resolve.ts'

/** A word of an identifier: it begins at `at`; nothing from `end` on is read. */
export type WordHit = { readonly bytes: Uint8Array; readonly at: number; readonly end: number }

/** Reads what words promise; forget between contents. */
export type Promises = {
  readonly ofCredential: (word: CredentialWord, hit: WordHit) => Candidate[]
  readonly ofVendor: (word: VendorWord, hit: WordHit) => Candidate[]
}

type Tools = { readonly patternAt: PatternAt; readonly readContext: ReadContext }

const LEAST: Record<WordFamily, number> = { password: 6, key: 8, token: 8, secret: 8 }
const LEAST_GENERIC: Record<WordFamily, number> = { password: 6, key: 10, token: 10, secret: 10 }
const GENERIC: Record<WordFamily, string> = {
  password: 'generic-password',
  key: 'generic-api-key',
  token: 'generic-token',
  secret: 'generic-secret',
}
const NOTHING: Candidate[] = []

/** Words that any vendor's variables are made of. */
const ANYONES =
  /^(?:access|api|app|application|auth|bearer|client|cred|credential|service|id|key|master|password|private|pub|public|secret|signing|token|user|base|x|s|[^a-z])+$/i

const stands = ({ text, edge }: CredentialWord, { bytes, at }: WordHit): boolean => {
  if (!matchesFolded(bytes, at, text)) return false
  if (edge === 'open') return true
  return isRightEdge(bytes, at + text.length) && (edge === 'right' || isLeftEdge(bytes, at))
}

const standsAsName = ({ text }: VendorWord, { bytes, at }: WordHit): boolean =>
  matchesFolded(bytes, at, text.toLowerCase()) && isLeftEdge(bytes, at)

/** Only the vendors that the name itself tells, where it tells one; else those on the line and around. */
const within = (named: Named): Map<number, { nearness: Nearness; word: string }> => {
  const told = [...named].filter(([, { nearness }]) => nearness === 'name')
  return told.some(([, { word }]) => !ANYONES.test(word)) ? new Map(told) : new Map(named)
}

export const createPromises = ({ rules, shapes }: RuleSet, { patternAt, readContext }: Tools): Promises => {
  const binding = createBinding()
  const byId = new Map(rules.map((rule, index) => [rule.id, index]))

  const candidate = (index: number, span: Span, name: Span): Candidate | undefined => {
    const rule: Rule | undefined = rules[index]
    const shape: Shape | undefined = shapes[index]
    return rule === undefined || shape === undefined
      ? undefined
      : { rule, span, whole: span, name, mark: 0, literals: shape.literals }
  }

  const fits = (index: number, bytes: Uint8Array, value: Span): Span | undefined => {
    const shape = shapes[index]
    const length = value.end - value.start
    if (rules[index]?.keywords.length !== 0 || shape === undefined || length < shape.min || length > shape.max)
      return undefined
    const hit = patternAt(index, bytes, value)
    return hit?.whole.end === value.end ? hit.secret : undefined
  }

  const contextual = (bytes: Uint8Array, value: Span, name: Span): Candidate[] => {
    const found: Candidate[] = []
    for (const [index, naming] of within(readContext({ bytes, name, value }))) {
      const span = fits(index, bytes, value)
      const plain = span === undefined ? undefined : candidate(index, span, name)
      if (plain !== undefined) found.push({ ...plain, ...naming })
    }
    return found
  }

  const read = ({ bytes, at, end }: WordHit, length: number): boolean => {
    binding.bytes = bytes
    binding.end = end
    return bind(binding, at, at + length)
  }

  const spansOf = ({ nameStart, nameEnd, valueStart, valueEnd }: Binding): { name: Span; value: Span } => ({
    name: { start: nameStart, end: nameEnd },
    value: { start: valueStart, end: valueEnd },
  })

  return {
    ofCredential: (word, hit) => {
      if (!stands(word, hit)) return NOTHING
      binding.least = LEAST[word.family]
      binding.isPassword = word.family === 'password'
      if (!read(hit, word.text.length)) return NOTHING
      const { name, value } = spansOf(binding)
      const found = contextual(hit.bytes, value, name)
      const isEnough = value.end - value.start >= LEAST_GENERIC[word.family]
      const generic = isEnough ? candidate(byId.get(GENERIC[word.family]) ?? -1, value, name) : undefined
      return generic === undefined ? found : [...found, generic]
    },
    ofVendor: (word, hit) => {
      if (!standsAsName(word, hit)) return NOTHING
      binding.least = LEAST.key
      binding.isPassword = false
      if (!read(hit, word.text.length)) return NOTHING
      const { name, value } = spansOf(binding)
      return contextual(hit.bytes, value, name)
    },
  }
}
