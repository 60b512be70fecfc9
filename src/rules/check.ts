// Refuses a rule that could not work or could blow up: outside the subset, ambiguous, without a keyword in each match, or without a mark at all.
import type { RuleSyntax } from '#model/rule.ts'
import { ambiguityOf } from './ambiguity.ts'
import { alphanumeric, bytesOf } from './byte-set.ts'
import { avoids } from './coverage.ts'
import { lengthsOf, type Nfa, TooLarge, unroll } from './nfa.ts'
import { type Node, parseClassBody, parsePattern, parsePatternIgnoringCase, withoutAnchors } from './regex.ts'

/** Steps that the worst input may cost one attempt; a fraction of a millisecond. */
const MOST_WAYS = 20_000
const SHORTEST_KEYWORD = 3

export type Checked =
  | { readonly kind: 'sound'; readonly node: Node; readonly nfa: Nfa }
  | { readonly kind: 'unsound'; readonly reasons: readonly string[] }

const unsound = (...reasons: string[]): Checked => ({ kind: 'unsound', reasons })

const tryUnroll = (node: Node): Nfa | string => {
  try {
    return unroll(node)
  } catch (error) {
    if (error instanceof TooLarge) return error.message
    throw error
  }
}

const keywordReasons = (rule: RuleSyntax, nfa: Nfa): string[] => {
  const keywords = rule.keywords ?? []
  if (keywords.length === 0)
    return rule.context === undefined ? ['field keywords may be left out only with context'] : []
  const short = keywords.filter((keyword) => keyword.length < SHORTEST_KEYWORD)
  if (short.length > 0)
    return [`field keywords has ${short.join(', ')}, which is shorter than ${SHORTEST_KEYWORD} characters`]
  return avoids(nfa, { keywords, ignoreCase: rule.ignoreCase === true })
    ? ['field keywords is not complete: the pattern matches a text that contains none of them']
    : []
}

const patternReasons = (nfa: Nfa): string[] => {
  const reasons: string[] = []
  const { min } = lengthsOf(nfa)
  const { ways, byte } = ambiguityOf(nfa)
  if (min === 0) reasons.push('field pattern matches the empty text')
  if (ways > MOST_WAYS)
    reasons.push(
      `field pattern is ambiguous: a run of ${JSON.stringify(String.fromCharCode(byte))} can be read in ${Math.round(ways)} ways`,
    )
  if (!nfa.sets.some((set) => bytesOf(set).some((value) => alphanumeric[value] === 1)))
    reasons.push('field pattern has no letter or digit')
  return reasons
}

const boundaryReasons = (rule: RuleSyntax): string[] => {
  const parsed = rule.boundary === undefined ? undefined : parseClassBody(rule.boundary)
  return parsed?.kind === 'refused' ? [`field boundary is no class: ${parsed.why}`] : []
}

/** A search tries the pattern at each place of a value, so that it may cost less at one. */
const MOST_WAYS_SEARCHING = 1000

const exceptionReason = (pattern: string): string | undefined => {
  const parsed = parsePattern(withoutAnchors(pattern))
  if (parsed.kind === 'refused') return parsed.why
  const nfa = tryUnroll(parsed.node)
  if (typeof nfa === 'string') return nfa
  if (lengthsOf(nfa).min === 0) return 'it matches the empty text'
  return ambiguityOf(nfa).ways > MOST_WAYS_SEARCHING ? 'it is ambiguous' : undefined
}

const exceptionReasons = ({ except }: RuleSyntax): string[] =>
  (except?.patterns ?? []).flatMap((pattern, index) => {
    const reason = exceptionReason(pattern)
    return reason === undefined ? [] : [`field except, pattern ${index + 1}: ${reason}`]
  })

const ASCII = /^[\x20-\x7e]{2,}$/

const wordReasons = ({ context }: RuleSyntax): string[] =>
  context === undefined || context === true
    ? []
    : Object.entries(context).flatMap(([field, words]) =>
        words
          .filter((word) => !ASCII.test(word))
          .map((word) => `field context.${field} has ${JSON.stringify(word)}; a word is two or more ASCII characters`),
      )

/** Reads a rule's pattern and says all that is wrong with the rule. */
export const checkRule = (rule: RuleSyntax): Checked => {
  const parsed = rule.ignoreCase === true ? parsePatternIgnoringCase(rule.pattern) : parsePattern(rule.pattern)
  if (parsed.kind === 'refused') return unsound(`field pattern: ${parsed.why}`)
  const nfa = tryUnroll(parsed.node)
  if (typeof nfa === 'string') return unsound(`field pattern: ${nfa}`)
  const reasons = [
    ...patternReasons(nfa),
    ...keywordReasons(rule, nfa),
    ...boundaryReasons(rule),
    ...exceptionReasons(rule),
    ...wordReasons(rule),
  ]
  return reasons.length > 0 ? unsound(...reasons) : { kind: 'sound', node: parsed.node, nfa }
}
