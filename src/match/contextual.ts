// Rules whose values bear no mark: which of them a value fits, given the vendors that are named beside it. Costs nothing until a value has been seen.
import type { RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { LONGEST_VALUE } from './binding.ts'
import type { Named, Naming, ReadContext } from './context.ts'
import type { PatternAt } from './patterns.ts'
import type { Candidate } from './resolve.ts'

export type Bound = { readonly bytes: Uint8Array; readonly value: Span; readonly name: Span }

/** Finds the contextual rules that a value fits in full. */
export type Contextual = {
  readonly candidate: (rule: number, span: Span, name: Span) => Candidate | undefined
  /** By the vendors named in the value's name and around it. */
  readonly named: (bound: Bound) => readonly Candidate[]
  /** By a vendor that is already known. */
  readonly of: (rules: readonly number[], bound: Bound, naming: Naming) => Candidate[]
  /** The same, whatever stands before the value. */
  readonly alone: (rules: readonly number[], bound: Bound, naming: Naming) => Candidate[]
}

/** Words that any vendor's variables are made of. */
const ANYONES =
  /^(?:access|api|app|application|auth|bearer|client|cred|credential|service|id|key|master|password|private|pub|public|secret|signing|token|user|base|x|s|[^a-z])+$/i

/** Only the vendors that the name itself tells, where it tells one; else those on the line and around as well. */
const telling = (named: Named): Named => {
  const told = new Map([...named].filter(([, { nearness }]) => nearness === 'name'))
  return [...told.values()].some(({ word }) => !ANYONES.test(word)) ? told : named
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const NOTHING: readonly Candidate[] = []

/** Lengths of values that some contextual rule takes. */
const lengthsTaken = ({ rules, shapes }: RuleSet): Uint8Array => {
  const taken = new Uint8Array(LONGEST_VALUE + 1)
  shapes.forEach(({ min, max }, index) => {
    const isContextual = rules[index]?.context !== undefined && rules[index]?.keywords.length === 0
    if (isContextual) taken.fill(1, min, max + 1)
  })
  return taken
}

export const createContextual = (ruleSet: RuleSet, patternAt: PatternAt, readContext: ReadContext): Contextual => {
  const { rules, shapes } = ruleSet

  const candidate: Contextual['candidate'] = (index, span, name) => {
    const rule = rules[index]
    const shape = shapes[index]
    if (rule === undefined || shape === undefined) return undefined
    return { rule, span, whole: span, name, mark: 0, literals: shape.literals }
  }

  const fits = (index: number, { bytes, value, name }: Bound): Candidate | undefined => {
    const shape = shapes[index]
    const length = value.end - value.start
    if (rules[index]?.keywords.length !== 0 || shape === undefined || length < shape.min || length > shape.max)
      return undefined
    const hit = patternAt(index, bytes, value)
    return hit?.whole.end === value.end ? candidate(index, hit.secret, name) : undefined
  }

  const of: Contextual['of'] = (indexes, bound, naming) =>
    indexes.flatMap((index) => {
      const plain = fits(index, bound)
      return plain === undefined ? [] : [{ ...plain, ...naming }]
    })

  const alone: Contextual['alone'] = (indexes, { bytes, value, name }, naming) => {
    const bound = { bytes: bytes.subarray(value.start), value: moved(value, -value.start), name }
    return of(indexes, bound, naming).map((plain) => ({
      ...plain,
      span: moved(plain.span, value.start),
      whole: moved(plain.whole, value.start),
    }))
  }

  const takes = lengthsTaken(ruleSet)

  const named: Contextual['named'] = (bound) => {
    if (takes[bound.value.end - bound.value.start] !== 1) return NOTHING
    return [...telling(readContext(bound))].flatMap(([index, naming]) => of([index], bound, naming))
  }

  return { candidate, named, of, alone }
}
