// A rule's pattern at one place of the bytes. Regular expressions are compiled when first asked for and see a short latin1 copy of the neighbourhood.
import type { Rule } from '#model/rule.ts'
import type { RuleSet } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'
import { type ByteSet, createSets, has, latin1 } from './bytes.ts'
import { beginsAt } from './edges.ts'

/** A match of a pattern: all of it, and its secret part. */
export type Hit = { readonly whole: Span; readonly secret: Span }

/** Looks for the pattern of the rule with this index at exactly `at`; nothing beyond `end` is read. */
export type PatternAt = (rule: number, bytes: Uint8Array, range: Span) => Hit | undefined

const SECRET_GROUP = '(?<secret>'

const classBody = (set: ByteSet): string => {
  let body = ''
  for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) body += `\\x${byte.toString(16).padStart(2, '0')}`
  return body
}

const secretSpan = (found: RegExpExecArray, offset: number): Span => {
  const [start, end] = found.indices?.groups?.['secret'] ?? [0, found[0].length]
  return { start: offset + start, end: offset + end }
}

const compile = (rule: Rule, edge: ByteSet): RegExp => {
  const body = classBody(edge)
  const flags = `y${rule.ignoreCase === true ? 'i' : ''}${rule.pattern.includes(SECRET_GROUP) ? 'd' : ''}`
  return new RegExp(`(?:${rule.pattern})${body === '' ? '' : `(?![${body}])`}`, flags)
}

/** Reads patterns of a rule set. */
export const createPatterns = ({ rules, shapes, byteSets }: RuleSet): PatternAt => {
  const setOf = createSets(byteSets)
  const compiled: (RegExp | undefined)[] = rules.map(() => undefined)

  const regexOf = (index: number, edgeAfter: number): RegExp | undefined => {
    const rule = rules[index]
    if (compiled[index] === undefined && rule !== undefined) compiled[index] = compile(rule, setOf(edgeAfter))
    return compiled[index]
  }

  return (index, bytes, { start, end }) => {
    const shape = shapes[index]
    if (shape === undefined || end - start < shape.min || !has(setOf(shape.first), bytes[start])) return undefined
    if (!beginsAt(bytes, start, setOf(shape.edgeBefore))) return undefined
    const regex = regexOf(index, shape.edgeAfter)
    if (regex === undefined) return undefined
    regex.lastIndex = 0
    const found = regex.exec(latin1(bytes, start, Math.min(end, start + shape.max + 1)))
    return found === null
      ? undefined
      : { whole: { start, end: start + found[0].length }, secret: secretSpan(found, start) }
  }
}
