import type { ContentId } from '#model/content.ts'
import type { Evidence, Match } from '#model/match.ts'
import type { Confidence } from '#model/severity.ts'
import type { Span } from '#model/span.ts'
import { latin1 } from './bytes.ts'
import type { Candidate } from './resolve.ts'

/** Bytes around a name and a value that decide whether they end there. */
const EDGE = 16
/** A keyword this long is hardly met by chance. */
const LONG_MARK = 4

const confidenceOf = ({ rule, mark, nearness, place }: Candidate): Confidence => {
  if (place === 'alone') return 'low'
  if (rule.confidence !== undefined) return rule.confidence
  if (mark >= LONG_MARK) return 'high'
  return nearness === 'near' && mark === 0 ? 'low' : 'medium'
}

const evidenceOf = ({ rule, word, nearness, place }: Candidate): Evidence[] => {
  if (place === 'alone')
    return [{ text: `It is all that stands here, in a shape that only keys of ${rule.vendor} have.` }]
  if (word === undefined || nearness === undefined) return []
  const where = { name: 'the name it is bound to', line: 'its line', near: 'the lines around it' }[nearness]
  return [{ text: `“${word}” in ${where} points to ${rule.vendor}.` }]
}

const reachOf = (candidate: Candidate, length: number): Span => {
  const { rule, whole, name, place } = candidate
  if (rule.reach === 'file' || place === 'alone') return { start: 0, end: length }
  const start = Math.min(whole.start - rule.reach.before, name.end > 0 ? name.start - EDGE : whole.start)
  return { start: Math.max(0, start), end: Math.min(length, whole.end + rule.reach.after) }
}

/** A candidate as the rest of the pipeline knows it. */
export const toMatch = (candidate: Candidate, bytes: Uint8Array, content: ContentId): Match => ({
  rule: candidate.rule.id,
  content,
  span: candidate.span,
  reach: reachOf(candidate, bytes.length),
  // A copy, since a walk over a pack reuses its memory; `slice` of a Buffer would be none, and `Uint8Array.from` asks each byte.
  value: candidate.value ?? new Uint8Array(bytes.subarray(candidate.span.start, candidate.span.end)),
  name: latin1(bytes, candidate.name.start, candidate.name.end),
  codecs: candidate.value === undefined ? [] : ['joined'],
  confidence: confidenceOf(candidate),
  proven: false,
  evidence: evidenceOf(candidate),
})
