// Text of which some spans are not shown.
import type { Spot } from './spot.ts'

export type Span = Pick<Spot, 'start' | 'end'>

const known = new WeakMap<readonly Spot[], readonly Span[]>()

/** Spots in their order, those that meet as one; they are asked for once a line. */
export function spansOf(spots: readonly Spot[]): readonly Span[] {
  const found = known.get(spots)
  if (found !== undefined) return found
  const spans: { readonly start: number; end: number }[] = []
  for (const { start, end } of spots.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  known.set(spots, spans)
  return spans
}

/** A stretch of a document that begins at `start`, an ellipsis for each span in it. */
export function masked(
  text: string,
  { start, spans }: { readonly start: number; readonly spans: readonly Span[] },
): string {
  const parts: string[] = []
  let from = 0
  for (let index = firstEndingAfter(spans, start); index < spans.length; index += 1) {
    const span = spans[index]
    if (span === undefined || span.start >= start + text.length) break
    parts.push(text.slice(from, Math.max(0, span.start - start)), '…')
    from = span.end - start
  }
  return [...parts, text.slice(from)].join('')
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
