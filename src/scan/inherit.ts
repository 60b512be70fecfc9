// What a blob hands on to those that are stored as differences from it: matches and long beginnings, moved to where they were copied.
import type { Match } from '#model/match.ts'
import type { ObjectId } from '#model/place.ts'
import type { Span } from '#model/span.ts'
import { context } from './window-edges.ts'

/** One value: the surest match that shows it, and the blobs that hold it. */
export type GuiltyValue = { match: Match; readonly ids: ObjectId[] }

/** A match, the offset by which it moved since it was found, and its value, unless a judge suppressed it. */
export type Held = { readonly match: Match; readonly by: number; readonly value: GuiltyValue | undefined }

export type Inherited = {
  readonly held: readonly Held[]
  /** Where a rule without a bound begins: a change anywhere behind it may decide. */
  readonly anchors: readonly Span[]
  /** The bytes are not the text; every child is read whole. */
  readonly reading: 'plain' | 'whole'
}

/** What of a base is still there, and where the rest stood. */
export type Kept = { readonly held: readonly Held[]; readonly anchors: readonly Span[]; readonly lost: readonly Span[] }

/** `[from, to, length]` of what was copied, ascending in the result, `copyCount` of them; `size` is the result's. */
export type Copies = { readonly copies: Int32Array; readonly copyCount: number; readonly size: number }

export const nothingKept: Kept = { held: [], anchors: [], lost: [] }

/** What was copied once stands once, what was copied twice stands twice. */
export function inherit(base: Inherited, blob: Copies): Kept {
  const held: Held[] = []
  const anchors: Span[] = []
  const lost: Span[] = []
  for (const each of base.held) {
    const { reach } = each.match
    const moved = { start: reach.start + each.by, end: reach.end + each.by }
    const isKept = eachShift(blob, moved, (by) => held.push(by === 0 ? each : { ...each, by: each.by + by }))
    if (!isKept) remains(blob, moved, lost)
  }
  for (const anchor of base.anchors) {
    const isKept = eachShift(blob, anchor, (by) => anchors.push({ start: anchor.start + by, end: anchor.end + by }))
    if (!isKept) remains(blob, anchor, lost)
  }
  return { held, anchors, lost }
}

/** Calls back with how far a span of the base moved, for each copy that holds all of it; says whether there is any. */
function eachShift({ copies, copyCount }: Copies, { start, end }: Span, onShift: (by: number) => void): boolean {
  let isKept = false
  for (let i = 0; i < copyCount * 3; i += 3) {
    const from = copies[i] ?? 0
    if (from > start || end > from + (copies[i + 2] ?? 0)) continue
    onShift((copies[i + 1] ?? 0) - from)
    isKept = true
  }
  return isKept
}

/** Adds what pieces of a span of the base are still there, widened by what stands around them. */
function remains({ copies, copyCount, size }: Copies, span: Span, lost: Span[]): void {
  for (let i = 0; i < copyCount * 3; i += 3) {
    const from = copies[i] ?? 0
    const start = Math.max(from, span.start)
    const end = Math.min(from + (copies[i + 2] ?? 0), span.end)
    if (start >= end) continue
    const by = (copies[i + 1] ?? 0) - from
    lost.push({ start: Math.max(0, start + by - context), end: Math.min(size, end + by + context) })
  }
}
