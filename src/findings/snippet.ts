// A piece of one line around a value, with every value in it masked. Costs the same on a line of any length.
import type { Span } from '#model/span.ts'
import type { LineIndex } from './position.ts'

/** A span that must not be shown, and what stands for it. */
export type Mask = { readonly span: Span; readonly text: string }

/** The masks of one content, in the order of their starts, and the length of the longest. */
export type Masks = { readonly inOrder: readonly Mask[]; readonly longest: number }

export const masksOf = (masks: readonly Mask[]): Masks => ({
  inOrder: [...masks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  longest: masks.reduce((most, { span }) => Math.max(most, span.end - span.start), 0),
})

/** Masks that touch what is around a span. */
function masksNear({ inOrder, longest }: Masks, { start, end }: Span): Mask[] {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.span.start ?? 0) <= start - longest) low = middle + 1
    else high = middle
  }
  const near: Mask[] = []
  for (let at = low; (inOrder[at]?.span.start ?? end) < end; at++) {
    const mask = inOrder[at]
    if (mask !== undefined && mask.span.end > start) near.push(mask)
  }
  return near
}

/** The value a snippet is about: its 1-based line and its span. */
export type Focus = { readonly line: number; readonly span: Span }

const shown = 160
/** Bytes on either side that can become what is shown. */
const margin = 4 * shown
const carriageReturn = /\r$/

/** The line of `focus` as text, cut around it, each mask's span replaced by its text. */
export function snippet(index: LineIndex, focus: Focus, masks: Masks): string {
  const line = index.lineSpan(focus.line)
  const near = masksNear(masks, { start: focus.span.start - margin, end: focus.span.end + margin })
  const piece = pieceOf(line, focus.span, near)
  const parts: string[] = []
  let at = index.aligned(line, piece.start)
  let length = 0
  let focusAt = 0
  for (const mask of near) {
    if (mask.span.end <= at || mask.span.start >= piece.end) continue
    const plain = index.text({ start: at, end: Math.max(at, mask.span.start) })
    if (mask.span.start <= focus.span.start) focusAt = length + plain.length
    parts.push(plain, mask.text)
    length += plain.length + mask.text.length
    at = Math.min(mask.span.end, piece.end)
  }
  parts.push(index.text({ start: at, end: piece.end }))
  const text = parts.join('').replace(carriageReturn, '')
  return cut(text, { focus: focusAt, isHead: piece.start === line.start, isTail: piece.end === line.end })
}

/** What of the line is looked at: never from the middle of a mask on, never into one. */
function pieceOf(line: Span, focus: Span, masks: readonly Mask[]): Span {
  let start = Math.max(line.start, focus.start - margin)
  let end = Math.min(line.end, Math.max(focus.start, Math.min(focus.end, line.end)) + margin)
  for (const { span } of masks) {
    if (span.start < start && span.end > start) start = Math.max(line.start, span.start)
    if (span.start < end && span.end > end) end = Math.max(start, Math.min(span.end, line.end))
  }
  return { start, end }
}

type Cut = { readonly focus: number; readonly isHead: boolean; readonly isTail: boolean }

function cut(text: string, { focus, isHead, isTail }: Cut): string {
  const start = text.length <= shown ? 0 : Math.max(0, Math.min(focus - shown / 2, text.length - shown))
  const end = Math.min(text.length, start + shown)
  const before = start > 0 || !isHead ? '…' : ''
  const after = end < text.length || !isTail ? '…' : ''
  return `${before}${text.slice(start, end)}${after}`
}
