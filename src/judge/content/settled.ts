// Whether a match is no leak whatever stands around it, told by its value, its name and the line before it: most that a first look finds is that.
import type { ContentJudge, VendorBefore } from '#model/judge.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import type { Span } from '#model/span.ts'
import { misnamed, publishable } from './class.ts'
import { documented } from './documented.ts'
import { generic, lineReach, lineStart } from './generic.ts'
import { createMemory } from './memory.ts'
import { ownTerms } from './own-terms.ts'
import { placeholder } from './placeholder.ts'
import { proof } from './proof.ts'
import { shapeless } from './shapeless.ts'

/** Those that read no further than `lineReach`, in the order in which all are asked. */
const judges: readonly ContentJudge[] = [
  publishable,
  documented,
  proof,
  ownTerms,
  placeholder,
  misnamed,
  shapeless,
  generic,
]

/** Whether all that the judges read lies within the part of the bytes that is known. */
function isInSight({ span, name }: Match, bytes: Uint8Array, known: Span): boolean {
  if (span.end + lineReach.after > known.end || span.start - name.length <= known.start) return false
  return lineStart(bytes, span.start) > known.start
}

const verdicts = createMemory<boolean>(16_384)
const longestValue = 256

/** The bytes, and which part of them is known. */
export type Sight = { readonly bytes: Uint8Array; readonly known: Span; readonly vendorBefore?: VendorBefore }

/** Whether every look at more than the `known` part of the bytes would say no. */
export function isSettled(match: Match, rule: Rule, sight: Sight): boolean {
  const { bytes, known } = sight
  if (!isInSight(match, bytes, known)) return false
  if (match.value.length > longestValue) return isSuppressed(match, rule, sight)
  const { span, name } = match
  const start = lineStart(bytes, span.start) - 1
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    'latin1',
    start,
    span.end + lineReach.after,
  )
  const key = `${name} ${span.start - start} ${match.value.length} ${text}`
  return verdicts.recall(rule, key, () => isSuppressed(match, rule, sight))
}

function isSuppressed(match: Match, rule: Rule, { bytes, vendorBefore }: Sight): boolean {
  const surroundings = { bytes, span: match.span, rule, others: [], ...(vendorBefore && { vendorBefore }) }
  for (const { judge } of judges) {
    const verdict = judge(match, surroundings)
    if (verdict?.kind === 'prove') return false
    if (verdict?.kind === 'suppress') return true
  }
  return false
}
