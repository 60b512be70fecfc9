// A segment in, every readable form of it out: itself, then what is encoded in it, nested within bounds.
// Knows nothing of rules; decides only whether bytes read as text.
import type { Segment, View } from '#model/content.ts'
import type { Span } from '#model/span.ts'
import { wideEncoding, wideView } from './encodings.ts'
import { decodeEscapes } from './escapes.ts'
import { type Decoded, decodeRun, eachRun, readsAsText, stop } from './runs.ts'

/** How deep readings may nest, and how many bytes they may add up to beyond the content's own size. */
const maximumDepth = 4
const extraBudget = 1 << 20

/** A view together with the part of the segment it was read from: a change there changes the reading. */
export type AnchoredView = View & { readonly anchor: Span | undefined }

/** Whether the content must be read whole, because its bytes are not its text. */
export const isWide = (bytes: Uint8Array): boolean => wideEncoding(bytes) !== undefined

/** A cheap first look: whether a run in the span may read as other text. Escapes are found with the keywords. */
export function mayHide(bytes: Uint8Array, span: Span): boolean {
  return eachRun(bytes, span, (start, end) => (readsAsText(bytes, start, end) ? stop : end))
}

/** Called with each view; gives where escapes may begin in it. */
export type OnView = (view: AnchoredView) => readonly number[]

/** Shows every readable form of a segment, each before what is encoded in it. */
export function eachView(segment: Segment, onView: OnView): void {
  const encoding = wideEncoding(segment.bytes)
  const first: AnchoredView =
    encoding === undefined
      ? { bytes: segment.bytes, codecs: [], search: segment.search, origin: (span) => [span], anchor: undefined }
      : { ...wideView(segment.bytes, encoding), anchor: { start: 0, end: segment.bytes.length } }
  show(first, onView, { left: segment.bytes.length + extraBudget })
}

function show(view: AnchoredView, onView: OnView, budget: { left: number }): void {
  const escapes = onView(view)
  if (view.codecs.length >= maximumDepth) return
  for (const decoded of decodedParts(view, escapes)) {
    budget.left -= decoded.bytes.length
    if (budget.left < 0) return
    show(nestedView(view, decoded), onView, budget)
  }
}

function decodedParts(view: View, escapes: readonly number[]): Decoded[] {
  const spans = view.search === 'whole' ? [{ start: 0, end: view.bytes.length }] : view.search
  const places = [...new Set(escapes)].sort((a, b) => a - b)
  return spans.flatMap((span) => {
    const parts: Decoded[] = []
    eachRun(view.bytes, span, (start, end) => {
      const decoded = decodeRun(view.bytes, start, end)
      if (decoded === undefined) return end
      parts.push(decoded)
      return decoded.span.end
    })
    return [...parts, ...decodeEscapes(view.bytes, span, places)]
  })
}

function nestedView(outer: AnchoredView, decoded: Decoded): AnchoredView {
  const { map } = decoded
  const origin = (span: Span): readonly Span[] =>
    outer.origin({ start: map[span.start] ?? decoded.span.start, end: lastByte(map, span, decoded) })
  const anchor = outer.anchor ?? decoded.span
  return { bytes: decoded.bytes, codecs: [...outer.codecs, decoded.codec], search: 'whole', origin, anchor }
}

/** The end of what the span was read from; base64 shares a character between bytes, so the last byte's character is counted in. */
function lastByte(map: Uint32Array, span: Span, decoded: Decoded): number {
  const next = map[span.end] ?? decoded.span.end
  return decoded.codec === 'base64' ? Math.min(next + 1, decoded.span.end) : next
}
