// Edit histories of a text whose differences are known, as a pack would store them: what is inserted, what is copied.
import type { Random } from '#rules/random.ts'
import type { DeltaBlob } from '#scan/delta-detect.ts'

/** Bytes of the base from `start` to `end` are replaced. */
export type Edit = { readonly start: number; readonly end: number; readonly text: Buffer }

export type Version = { readonly bytes: Buffer; readonly edits: readonly Edit[] }

const pick = (random: Random, length: number): number => Math.floor(random() * length)

/** An edit of a few bytes, of a line, or of some lines; its text is given. */
export const randomEdit = (bytes: Buffer, text: string, random: Random): Edit => {
  const at = pick(random, bytes.length + 1)
  const lengths = [0, 0, 1, 5, 40, 200]
  const length = lengths[pick(random, lengths.length)] ?? 0
  const isLine = random() < 0.5
  const start = isLine ? bytes.lastIndexOf(0x0a, at) + 1 : at
  return { start, end: Math.min(bytes.length, start + length), text: Buffer.from(text, 'latin1') }
}

/** Applies edits in ascending order; those that overlap one before are left out. */
export const applyEdits = (base: Buffer, edits: readonly Edit[]): Version => {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start > (kept.at(-1)?.end ?? -1)) kept.push(edit)
  const parts: Buffer[] = []
  let from = 0
  for (const { start, end, text } of kept) {
    parts.push(base.subarray(from, start), text)
    from = end
  }
  return { bytes: Buffer.concat([...parts, base.subarray(from)]), edits: kept }
}

type Pieces = { readonly edits: Int32Array; readonly copies: Int32Array }

const piecesOf = (base: Buffer, edits: readonly Edit[]): Pieces => {
  const changed: number[] = []
  const copies: number[] = []
  let from = 0
  let to = 0
  const copy = (end: number): void => {
    if (end > from) copies.push(from, to, end - from)
    to += end - from
    from = end
  }
  for (const { start, end, text } of edits) {
    copy(start)
    changed.push(to, to + text.length)
    to += text.length
    from = end
  }
  copy(base.length)
  return { edits: Int32Array.from(changed), copies: Int32Array.from(copies) }
}

const widened = (edits: Int32Array, size: number, context: number): number[][] => {
  const spans: number[][] = []
  for (let index = 0; index < edits.length; index += 2) {
    const start = Math.max(0, (edits[index] ?? 0) - context)
    const end = Math.min(size, (edits[index + 1] ?? 0) + context)
    const last = spans.at(-1)
    if (last !== undefined && start <= (last[1] ?? 0)) last[1] = Math.max(last[1] ?? 0, end)
    else spans.push([start, end])
  }
  return spans
}

/** A version as a walk over a pack shows it. */
export const deltaOf = (id: string, base: Buffer | undefined, { bytes, edits }: Version): DeltaBlob => {
  const pieces = base === undefined ? undefined : piecesOf(base, edits)
  return {
    id: () => id,
    size: bytes.length,
    edits: pieces?.edits ?? 'whole',
    editCount: (pieces?.edits.length ?? 0) / 2,
    copies: pieces?.copies ?? new Int32Array(0),
    copyCount: (pieces?.copies.length ?? 0) / 3,
    text: () => bytes,
    windows: (context) => {
      const spans = widened(pieces?.edits ?? Int32Array.from([0, bytes.length]), bytes.length, context)
      return {
        bytes,
        spans: Int32Array.from(spans.flatMap(([start = 0, end = 0]) => [start, end, start])),
        count: spans.length,
      }
    },
  }
}
