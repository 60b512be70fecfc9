// A value written in pieces: `"abc" + "def"`, literals behind one another over lines. The pieces are put together in a copy, with what stands around them,
// and every byte of it remembers where it came from. Only pieces without white space are worth it, so that texts in sentences are left alone.
import type { Span } from '#model/span.ts'
import { type ByteSet, has, isDigit, isQuote, isSpace, tableOf } from './bytes.ts'
import { skip, skipBack } from './lexical.ts'
import type { Candidate } from './resolve.ts'

/** A copy of some bytes in which the pieces of one value are joined. */
export type Joined = {
  readonly bytes: Uint8Array
  /** Where the joined value stands in the copy, and where its second piece begins. */
  readonly value: Span
  readonly second: number
  /** A span of the copy, in the bytes it was made of. */
  readonly origin: (span: Span) => Span
}

const LONGEST_PIECE = 512
const MOST_PIECES = 32
const LONGEST_GAP = 120
const AROUND = 160
const SHORTEST = 12
const LEAST = 3

const isBreak: ByteSet = tableOf('\r\n')
const isOperator: ByteSet = tableOf('+.&~')
const endsPiece: ByteSet = tableOf(' \t\r\n"\'`\\')

/** Where the literal's text ends that begins at `at`: its closing quote, or -1 where it holds white space or an escape. */
const pieceEnd = (bytes: Uint8Array, at: number, quote: number): number => {
  const limit = Math.min(bytes.length, at + LONGEST_PIECE)
  let end = at
  while (end < limit && endsPiece[bytes[end] ?? 0] !== 1) end++
  return bytes[end] === quote ? end : -1
}

const pieceStart = (bytes: Uint8Array, at: number, quote: number): number => {
  const limit = Math.max(0, at - LONGEST_PIECE)
  let start = at
  while (start > limit && endsPiece[bytes[start - 1] ?? 0] !== 1) start--
  return bytes[start - 1] === quote ? start : -1
}

const hasAny = (bytes: Uint8Array, { start, end }: Span, set: ByteSet): boolean => {
  for (let at = start; at < end; at++) if (has(set, bytes[at])) return true
  return false
}

/** Where the next literal's text begins behind a closing quote at `closed`, or -1: an operator joins, or a line break alone. */
const nextPiece = (bytes: Uint8Array, closed: number): number => {
  const end = Math.min(bytes.length, closed + LONGEST_GAP)
  const gap = skip(bytes, { at: closed + 1, end }, isSpace)
  const isJoinedByOperator = has(isOperator, bytes[gap])
  const open = isJoinedByOperator ? skip(bytes, { at: gap + 1, end }, isSpace) : gap
  if (!isJoinedByOperator && !hasAny(bytes, { start: closed, end: gap }, isBreak)) return -1
  return has(isQuote, bytes[open]) ? open + 1 : -1
}

/** Whether a literal joins on to the one before it, so that a joint further left has told of it. */
const continues = (bytes: Uint8Array, open: number): boolean => {
  const start = Math.max(0, open - LONGEST_GAP)
  const gap = skipBack(bytes, { at: open, start }, isSpace)
  const before = has(isOperator, bytes[gap - 1]) ? skipBack(bytes, { at: gap - 1, start }, isSpace) : gap
  const isJoint = before < gap || hasAny(bytes, { start: before, end: open }, isBreak)
  return isJoint && has(isQuote, bytes[before - 1]) && pieceStart(bytes, before - 1, bytes[before - 1] ?? 0) >= 0
}

const piecesFrom = (bytes: Uint8Array, first: Span): Span[] => {
  const pieces = [first]
  let closed = first.end
  while (pieces.length < MOST_PIECES) {
    const start = nextPiece(bytes, closed)
    const end = start < 0 ? -1 : pieceEnd(bytes, start, bytes[start - 1] ?? 0)
    if (end < 0) break
    pieces.push({ start, end })
    closed = end
  }
  return pieces
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Whether the pieces may be a secret together: long enough, and not of letters alone. */
const isWorth = (bytes: Uint8Array, pieces: readonly Span[]): boolean => {
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  return pieces.length > 1 && length >= SHORTEST && pieces.some((piece) => hasAny(bytes, piece, isDigit))
}

/** Where a position of the copy stands in the bytes that its parts were taken from. */
const positionIn = (parts: readonly Span[], at: number): number => {
  let left = at
  for (const part of parts) {
    if (left < lengthOf(part)) return part.start + left
    left -= lengthOf(part)
  }
  return parts.at(-1)?.end ?? at
}

/** Reused from join to join: texts in pieces are many, and values in pieces are few. */
const scratch = new Uint8Array(MOST_PIECES * LONGEST_PIECE + 2 * AROUND)

const copyParts = (bytes: Uint8Array, parts: readonly Span[]): Uint8Array => {
  let length = 0
  for (const { start, end } of parts) {
    scratch.set(bytes.subarray(start, end), length)
    length += end - start
  }
  return scratch.subarray(0, length)
}

/** The copy is good until the next join. */
const join = (bytes: Uint8Array, pieces: readonly Span[]): Joined => {
  const [first = { start: 0, end: 0 }] = pieces
  const last = pieces.at(-1) ?? first
  const before = { start: Math.max(0, first.start - AROUND), end: first.start }
  const after = { start: last.end, end: Math.min(bytes.length, last.end + AROUND) }
  const parts = [before, ...pieces, after]
  const copy = copyParts(bytes, parts)
  const start = lengthOf(before)
  return {
    bytes: copy,
    value: { start, end: copy.length - lengthOf(after) },
    second: start + lengthOf(first),
    origin: (span) => ({ start: positionIn(parts, span.start), end: positionIn(parts, span.end - 1) + 1 }),
  }
}

/** Joins the literals of which the first closes with the quote at `closed`, if there are several and nothing but them. */
export const joinAt = (bytes: Uint8Array, closed: number): Joined | undefined => {
  const quote = bytes[closed] ?? 0
  if (nextPiece(bytes, closed) < 0) return undefined
  const start = pieceStart(bytes, closed, quote)
  if (start < 0 || closed - start < LEAST || continues(bytes, start - 1)) return undefined
  const pieces = piecesFrom(bytes, { start, end: closed })
  return isWorth(bytes, pieces) ? join(bytes, pieces) : undefined
}

/** Whether a span of the copy is of more than one piece. */
export const crosses = (span: Span, { value, second }: Joined): boolean =>
  span.start < second && span.end > second && span.end <= value.end

/** A candidate of the copy where it stands in the bytes it was made of; its value is what the pieces make together. */
export const toOrigin = (candidate: Candidate, { bytes, origin }: Joined): Candidate => ({
  ...candidate,
  span: origin(candidate.span),
  whole: origin(candidate.whole),
  name: candidate.name.end > 0 ? origin(candidate.name) : candidate.name,
  value: bytes.slice(candidate.span.start, candidate.span.end),
})
