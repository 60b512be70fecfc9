// A value that is all that stands in a content, as in a file that a secret is mounted as. Nothing names its vendor there, so only a shape that no other
// vendor's keys have tells it; their authors say of such rules that they are sure although they have no keyword.
import type { Rule } from '#model/rule.ts'
import type { RuleSet, Shape } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { type ByteSet, isQuote, isSpace, tableOf } from './bytes.ts'
import { skip, skipBack } from './lexical.ts'
import { createPatterns, type PatternAt } from './patterns.ts'
import type { Candidate } from './resolve.ts'

/** Values are shorter; what is longer is not looked at. */
const LONGEST = 128
const SHORTEST = 40

const isText: ByteSet = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', '_-.:')
const NO_NAME: Span = { start: 0, end: 0 }

export type Alone = {
  /** Whether the bytes are one value and white space. */
  readonly isAlone: (bytes: Uint8Array) => boolean
  readonly candidatesOf: (bytes: Uint8Array) => Candidate[]
}

const valueIn = (bytes: Uint8Array): Span | undefined => {
  if (bytes.length > LONGEST || bytes.length < SHORTEST) return undefined
  let start = skip(bytes, { at: 0, end: bytes.length }, isSpace)
  let end = skipBack(bytes, { at: bytes.length, start }, isSpace)
  if (isQuote[bytes[start] ?? 0] === 1 && bytes[start] === bytes[end - 1]) {
    start++
    end--
  }
  return end - start >= SHORTEST && skip(bytes, { at: start, end }, isText) === end ? { start, end } : undefined
}

const isUnmistakable = ({ keywords, confidence, class: kind }: Rule, { literals, min }: Shape): boolean =>
  keywords.length === 0 && confidence === 'high' && kind !== 'publishable' && literals.secret > 0 && min >= SHORTEST

export const createAlone = (ruleSet: RuleSet): Alone => {
  const { rules, shapes } = ruleSet
  let indexes: readonly number[] | undefined
  let patternAt: PatternAt | undefined

  const candidateOf = (index: number, bytes: Uint8Array, value: Span): Candidate[] => {
    const rule = rules[index]
    const shape = shapes[index]
    patternAt ??= createPatterns(ruleSet)
    const hit = patternAt(index, bytes, value)
    if (rule === undefined || shape === undefined || hit?.whole.end !== value.end) return []
    return [
      { rule, span: hit.secret, whole: hit.whole, name: NO_NAME, mark: 0, literals: shape.literals, place: 'alone' },
    ]
  }

  return {
    isAlone: (bytes) => valueIn(bytes) !== undefined,
    candidatesOf: (bytes) => {
      const value = valueIn(bytes)
      if (value === undefined) return []
      indexes ??= rules.flatMap((rule, index) => {
        const shape = shapes[index]
        return shape !== undefined && isUnmistakable(rule, shape) ? [index] : []
      })
      return indexes.flatMap((index) => candidateOf(index, bytes, value))
    },
  }
}
