// What stands at the edges of a window: a long token that runs through them, or a head that may be another encoding now.
import type { Span } from '#model/span.ts'

/** How far around an edit a rule may read, in bytes: from a vendor's name over the lines between to the word that binds the value before them. */
export const context = 448
/** How far a window follows a stretch without white space, in which a long token may stand. */
const longestToken = 16_384
/** Where the encoding of a content is told. */
export const headSize = 4096

/** Whether a window alone cannot decide: a token longer than its margins runs through it, or the head may be another encoding now. */
export function needsMore(part: Uint8Array, origin: number, size: number): boolean {
  const end = origin + part.length
  if (origin > 0 && isTokenThrough(part, 0, Math.min(context, part.length))) return true
  if (end < size && isTokenThrough(part, Math.max(0, part.length - context), part.length)) return true
  if (origin >= headSize) return false
  const head = part.subarray(0, headSize - origin)
  return head.indexOf(0) >= 0 || (origin === 0 && (head[0] ?? 0) >= 0xfe)
}

const isBlank = new Uint8Array(256)
for (const byte of [9, 10, 13, 32]) isBlank[byte] = 1

/** A window with all of the long tokens that it stands in. */
export const withTokens = ({ start, end }: Span, bytes: Uint8Array): Span => ({
  start: tokenStart(bytes, start),
  end: tokenEnd(bytes, end),
})

function isTokenThrough(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) if (isBlank[bytes[at] ?? 32] === 1) return false
  return end > start
}

function tokenStart(bytes: Uint8Array, from: number): number {
  let at = from
  while (at > 0 && from - at < longestToken && isBlank[bytes[at - 1] ?? 32] === 0) at--
  return at
}

function tokenEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && at - from < longestToken && isBlank[bytes[at] ?? 32] === 0) at++
  return at
}
