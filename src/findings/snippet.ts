// One line of content with every value on it masked.
import type { Span } from '#model/span.ts'
import type { LineIndex } from './position.ts'

/** A span that must not be shown, and what stands for it. */
export type Mask = { readonly span: Span; readonly text: string }

/** The value a snippet is about: its 1-based line and its span. */
export type Focus = { readonly line: number; readonly span: Span }

const shown = 160
const carriageReturn = /\r$/

/** The line of `focus` as text, cut around it, each mask's span replaced by its text. */
export function snippet(index: LineIndex, focus: Focus, masks: readonly Mask[]): string {
  const whole = index.lineSpan(focus.line)
  const parts: string[] = []
  let at = whole.start
  let focusAt = 0
  for (const mask of onLine(masks, whole)) {
    if (mask.span.end <= at) continue
    parts.push(index.text({ start: at, end: Math.max(at, mask.span.start) }))
    if (mask.span.start <= focus.span.start) focusAt = parts.join('').length
    parts.push(mask.text)
    at = Math.min(mask.span.end, whole.end)
  }
  parts.push(index.text({ start: at, end: whole.end }))
  return cut(parts.join('').replace(carriageReturn, ''), focusAt)
}

const onLine = (masks: readonly Mask[], line: Span): Mask[] =>
  masks
    .filter((mask) => mask.span.start < line.end && mask.span.end > line.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)

function cut(text: string, focus: number): string {
  if (text.length <= shown) return text
  const start = Math.max(0, Math.min(focus - shown / 2, text.length - shown))
  const end = start + shown
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
