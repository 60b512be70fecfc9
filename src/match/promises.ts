// Values without a mark of their own: an identifier promises a credential or names a vendor, and what it is bound to fits. Contextual rules take a value
// whose shape they know; what none takes is a generic match, for judges to weigh.
import type { CredentialWord, RuleSet, VendorWord, WordFamily } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { readBasic } from './basic.ts'
import { bind } from './bind.ts'
import { type Binding, createBinding, setPlace } from './binding.ts'
import { type ByteSet, isLetter, isUpper, tableOf } from './bytes.ts'
import { spanOf } from './context.ts'
import type { Bound, Contextual } from './contextual.ts'
import type { Keyword } from './keywords.ts'
import { isLeftEdge, isRightEdge } from './lexical.ts'
import { valuesBehind } from './nearby.ts'
import type { Candidate } from './resolve.ts'
import { readUserinfo } from './userinfo.ts'

/** A word of an identifier: it begins at `at`; nothing from `end` on is read. */
export type WordHit = {
  readonly bytes: Uint8Array
  readonly at: number
  readonly end: number
  /** Whether a candidate is enough to stop at; undefined where all are wanted. */
  readonly suffices: Suffices | undefined
}

/** Whether a candidate in these bytes tells all that is asked. */
export type Suffices = (candidate: Candidate, bytes: Uint8Array) => boolean

/** Adds what the words of a keyword promise: all of it, or as much as tells that there is something. */
export type AddPromised = (keyword: Keyword, hit: WordHit, found: Candidate[]) => void

type Family = {
  readonly rule: string
  readonly least: number
  readonly leastGeneric: number
  readonly mostBlanks: number
  /** Whether a person may have chosen the value, so that words say nothing against it. */
  readonly mayBeWords: boolean
  readonly read: (binding: Binding, wordStart: number, wordEnd: number) => boolean
}

const token = { least: 8, leastGeneric: 10, mostBlanks: 0, mayBeWords: false, read: bind }

const families: Record<WordFamily, Family> = {
  password: { rule: 'generic-password', least: 4, leastGeneric: 4, mostBlanks: 4, mayBeWords: true, read: bind },
  key: { rule: 'generic-api-key', ...token },
  token: { rule: 'generic-token', ...token, leastGeneric: 8 },
  secret: { rule: 'generic-secret', ...token, least: 6, leastGeneric: 6 },
  basic: { rule: 'generic-basic-auth-header', ...token, mayBeWords: true, read: readBasic },
  userinfo: {
    rule: 'generic-url-credentials',
    least: 3,
    leastGeneric: 3,
    mostBlanks: 0,
    mayBeWords: true,
    read: (binding, _, end) => readUserinfo(binding, end),
  },
}

/** A vendor's value may be a phrase of words; its pattern says. */
const vendors = { least: 8, mostBlanks: 24, read: bind }

const NOTHING: readonly Candidate[] = []
const NO_NAME: Span = { start: 0, end: 0 }

/** Turns from one case to the other that words do not make. */
const MOST_TURNS = 4

const turnsIn = (bytes: Uint8Array, { start, end }: Span): number => {
  let turns = 0
  for (let at = start + 1; at < end; at++) if (isUpper[bytes[at] ?? 0] !== isUpper[bytes[at - 1] ?? 0]) turns++
  return turns
}

/** Whether a value is words joined by `_`, `-`, `.` or `/`: names of things, not worth a judge's look. */
const isPhrase = (bytes: Uint8Array, value: Span): boolean => {
  let joints = 0
  for (let at = value.start; at < value.end; at++) {
    const byte = bytes[at] ?? 0
    if (joinsWords[byte] === 1) joints++
    else if (isLetter[byte] !== 1) return false
  }
  return joints > 0 && turnsIn(bytes, value) <= MOST_TURNS + 2 * joints
}

const joinsWords: ByteSet = tableOf('_-./:')

const promises = ({ text, edge }: CredentialWord, { bytes, at }: WordHit): boolean => {
  if (edge === 'open') return true
  return isRightEdge(bytes, at + text.length) && (edge === 'right' || isLeftEdge(bytes, at))
}

type Guess = (rule: string, value: Span, name: Span) => readonly Candidate[]

const createGuess = (rules: RuleSet['rules'], contextual: Contextual): Guess => {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  return (rule, value, name) => {
    const candidate = contextual.candidate(indexes.get(rule) ?? -1, value, name)
    return candidate === undefined ? NOTHING : [candidate]
  }
}

export const createPromises = ({ rules }: RuleSet, contextual: Contextual): AddPromised => {
  const binding = createBinding()
  const guess = createGuess(rules, contextual)
  // Without a name, so that it yields to whatever an identifier promises.
  const unfitting = (value: Span): readonly Candidate[] => guess('generic-vendor-key', value, NO_NAME)

  const read = ({ bytes, at, end }: WordHit, text: string, how: Family['read']): Bound | undefined => {
    binding.bytes = bytes
    binding.end = end
    setPlace(binding, 'unknown')
    if (!how(binding, at, at + text.length)) return undefined
    const { nameStart, nameEnd, valueStart, valueEnd } = binding
    return { bytes, name: { start: nameStart, end: nameEnd }, value: { start: valueStart, end: valueEnd } }
  }

  const generic = ({ rule, leastGeneric, mayBeWords }: Family, { bytes, value, name }: Bound): readonly Candidate[] => {
    if (value.end - value.start < leastGeneric || (!mayBeWords && isPhrase(bytes, value))) return NOTHING
    return guess(rule, value, name)
  }

  const ofCredential = (word: CredentialWord, hit: WordHit): readonly Candidate[] => {
    if (!promises(word, hit)) return NOTHING
    const family = families[word.family]
    binding.least = family.least
    binding.mostBlanks = family.mostBlanks
    binding.isPassword = word.family === 'password'
    const bound = read(hit, word.text, family.read)
    if (bound === undefined) return NOTHING
    const guessed = generic(family, bound)
    const { suffices } = hit
    if (suffices !== undefined && guessed.some((candidate) => suffices(candidate, hit.bytes))) return guessed
    const named = contextual.named(bound)
    return named.length === 0 ? guessed : [...named, ...guessed]
  }

  const ofVendor = (word: VendorWord, hit: WordHit): readonly Candidate[] => {
    const { bytes, at, end } = hit
    if (!isLeftEdge(bytes, at) || spanOf(bytes, word, at) === undefined) return NOTHING
    binding.least = vendors.least
    binding.mostBlanks = vendors.mostBlanks
    binding.isPassword = false
    const bound = read(hit, word.text, vendors.read)
    const named =
      bound === undefined ? NOTHING : contextual.of(word.rules, bound, { nearness: 'name', word: word.text })
    if (named.length > 0) return named
    const { values, isPromised } = valuesBehind(bytes, { start: at, end: at + word.text.length }, end)
    const naming = { nearness: 'near', word: word.text } as const
    const fitting = values.flatMap((value) => contextual.alone(word.rules, { bytes, value, name: NO_NAME }, naming))
    return fitting.length > 0 || !isPromised || word.kind !== 'name' ? fitting : values.flatMap(unfitting)
  }

  return ({ credential, vendorWords }, hit, found) => {
    if (credential !== undefined) for (const candidate of ofCredential(credential, hit)) found.push(candidate)
    for (const word of vendorWords) for (const candidate of ofVendor(word, hit)) found.push(candidate)
  }
}
