// Detection along a delta forest: a root is searched whole, a child only where it differs from its base.
// What a child copied unchanged, with all that was read to judge it, it inherits without a second look.
import type { Detector } from '#detect.ts'
import type { Match } from '#model/match.ts'
import type { ObjectId } from '#model/place.ts'
import { overlaps, type Span } from '#model/span.ts'
import { keyOf } from './blobs.ts'

/** How far around an edit a rule may read, in bytes: the widest bounded reach there is. */
const context = 768
/** How far around an edit a first look goes: from a vendor's name over the lines between to the word that binds the value before them. */
const glance = 448
/** How far a window follows a stretch without white space, in which a long token may stand. */
const longestToken = 16_384
/** Where the encoding of a content is told. */
const headSize = 4096

/** A blob as a walk over a delta forest shows it; its arrays are valid during the call only. */
export type DeltaBlob = {
  readonly id: () => ObjectId
  readonly size: number
  /** `[start, end)` pairs of what is not copied, ascending, `editCount` of them; an empty pair is a seam. 'whole' without a base. */
  readonly edits: 'whole' | Int32Array
  readonly editCount: number
  /** `[from, to, length]` of what is copied, ascending in the result, `copyCount` of them. */
  readonly copies: Int32Array
  readonly copyCount: number
  readonly text: () => Uint8Array
  /** The edits widened by `context` bytes on both sides, without the rest of the blob: `count` triples [start, end, start in the blob] over `bytes`. */
  readonly windows: (context: number) => {
    readonly bytes: Uint8Array
    readonly spans: Int32Array
    readonly count: number
  }
}

/** What a blob hands on to those that are stored as differences from it. */
export type Inherited = {
  readonly matches: readonly Match[]
  /** Where a rule without a bound begins: a change anywhere behind it may decide. */
  readonly anchors: readonly Span[]
  /** The bytes are not the text; every child is read whole. */
  readonly reading: 'plain' | 'whole'
}

/** One value: a match that shows it, and the blobs that hold it. */
export type GuiltyValue = { readonly match: Match; readonly ids: ObjectId[] }

export class DeltaDetector {
  readonly guilty = new Map<string, GuiltyValue>()
  blobs = 0
  bytes = 0
  searched = 0
  readonly #detector: Detector

  constructor(detector: Detector) {
    this.#detector = detector
  }

  visit(blob: DeltaBlob, base: Inherited | undefined): Inherited | undefined {
    this.blobs++
    this.bytes += blob.size
    const found =
      blob.edits === 'whole' || base?.reading === 'whole' ? this.#whole(blob) : this.#changed(blob, blob.edits, base)
    if (found !== undefined) this.#note(found.matches, blob)
    return found
  }

  #note(matches: readonly Match[], blob: DeltaBlob): void {
    const seen = new Set<string>()
    for (const match of matches) {
      const key = keyOf(match)
      if (match.suppressed !== undefined || seen.has(key)) continue
      seen.add(key)
      const known = this.guilty.get(key)
      if (known === undefined) this.guilty.set(key, { match, ids: [blob.id()] })
      else known.ids.push(blob.id())
    }
  }

  #whole(blob: DeltaBlob): Inherited | undefined {
    const bytes = blob.text()
    this.searched += bytes.length
    const reading = this.#detector.readsWhole(bytes) ? 'whole' : 'plain'
    const all = { start: 0, end: bytes.length }
    if (reading === 'plain' && !this.#detector.suspects(bytes, all)) return undefined
    const matches = this.#detector.detect({ content: blob.id(), bytes, search: 'whole' })
    return handOn({ matches, anchors: this.#detector.anchors(bytes, all), reading })
  }

  #changed(blob: DeltaBlob, edits: Int32Array, base: Inherited | undefined): Inherited | undefined {
    const kept = base === undefined ? nothingKept : inherit(base, blob)
    if (kept.lost.length === 0 && !this.#mayHold(blob)) return handOn({ ...kept, reading: 'plain' })
    const bytes = blob.text()
    if (this.#readsOtherwise(bytes, edits)) return this.#whole(blob)
    const windows = [...widen(edits, blob.editCount, bytes), ...kept.lost].sort((a, b) => a.start - b.start)
    const suspicious = merge(windows).filter((span) => this.#detector.suspects(bytes, span))
    if (suspicious.length === 0) return handOn({ ...kept, reading: 'plain' })
    const found = this.#detector.detect({ content: blob.id(), bytes, search: suspicious })
    const inherited = kept.matches.filter((match) => !found.some((other) => overlaps(other.span, match.span)))
    const anchors = [...kept.anchors, ...suspicious.flatMap((span) => this.#detector.anchors(bytes, span))]
    return handOn({ matches: [...inherited, ...found], anchors: distinctSpans(anchors), reading: 'plain' })
  }

  /** A look at the windows alone, so that a blob nobody is built on is not even assembled: at narrow ones, and at wide ones where those cannot tell. */
  #mayHold(blob: DeltaBlob): boolean {
    const told = this.#look(blob, glance)
    return told === 'suspect' || (told === 'unclear' && this.#look(blob, context) !== 'clear')
  }

  #look(blob: DeltaBlob, margin: number): 'suspect' | 'unclear' | 'clear' {
    const { bytes, spans, count } = blob.windows(margin)
    let told: 'unclear' | 'clear' = 'clear'
    for (let i = 0; i < count * 3; i += 3) {
      const part = bytes.subarray(spans[i], spans[i + 1])
      this.searched += part.length
      if (needsMore(part, { origin: spans[i + 2] ?? 0, size: blob.size, margin })) told = 'unclear'
      if (this.#detector.suspects(part, { start: 0, end: part.length })) return 'suspect'
    }
    return told
  }

  /** Whether a change of the head makes the bytes another encoding. */
  #readsOtherwise(bytes: Uint8Array, edits: Int32Array): boolean {
    const isHeadEdited = edits.length > 0 && (edits[0] ?? headSize) < headSize
    return isHeadEdited && this.#detector.readsWhole(bytes)
  }
}

const handOn = (inherited: Inherited): Inherited | undefined =>
  inherited.matches.length === 0 && inherited.anchors.length === 0 && inherited.reading === 'plain'
    ? undefined
    : inherited

type Kept = { readonly matches: readonly Match[]; readonly anchors: readonly Span[]; readonly lost: readonly Span[] }

const nothingKept: Kept = { matches: [], anchors: [], lost: [] }

/** What of a base's matches stands unchanged in the child, and where the others stood. */
function inherit(base: Inherited, blob: DeltaBlob): Kept {
  const matches: Match[] = []
  const anchors: Span[] = []
  const lost: Span[] = []
  for (const match of base.matches) {
    const at = shiftOf(blob, match.reach)
    if (at === undefined) lost.push(...remains(blob, match.reach))
    else matches.push(shifted(match, at))
  }
  for (const anchor of base.anchors) {
    const at = shiftOf(blob, anchor)
    if (at === undefined) lost.push(...remains(blob, anchor))
    else anchors.push({ start: anchor.start + at, end: anchor.end + at })
  }
  return { matches, anchors, lost }
}

const shifted = (match: Match, by: number): Match =>
  by === 0
    ? match
    : {
        ...match,
        span: { start: match.span.start + by, end: match.span.end + by },
        reach: { start: match.reach.start + by, end: match.reach.end + by },
      }

/** By how much a span of the base moved in the child, where all of it was copied in one piece. */
function shiftOf(blob: DeltaBlob, span: Span): number | undefined {
  const { copies, copyCount } = blob
  for (let i = 0; i < copyCount * 3; i += 3) {
    const from = copies[i] ?? 0
    const length = copies[i + 2] ?? 0
    if (from <= span.start && span.end <= from + length) return (copies[i + 1] ?? 0) - from
  }
  return undefined
}

/** What pieces of a span of the base are still there, widened by what stands around them. */
function remains(blob: DeltaBlob, span: Span): Span[] {
  const { copies, copyCount } = blob
  const pieces: Span[] = []
  for (let i = 0; i < copyCount * 3; i += 3) {
    const from = copies[i] ?? 0
    const length = copies[i + 2] ?? 0
    const start = Math.max(from, span.start)
    const end = Math.min(from + length, span.end)
    if (start >= end) continue
    const by = (copies[i + 1] ?? 0) - from
    pieces.push({ start: Math.max(0, start + by - context), end: Math.min(blob.size, end + by + context) })
  }
  return pieces
}

/** Where a window begins in a blob of some size, and how far it goes beyond its edits. */
type WindowPlace = { readonly origin: number; readonly size: number; readonly margin: number }

/** Whether a window alone cannot decide: a token longer than its margins runs through it, or the head may be another encoding now. */
function needsMore(part: Uint8Array, { origin, size, margin }: WindowPlace): boolean {
  const end = origin + part.length
  if (origin > 0 && isTokenThrough(part, 0, Math.min(margin, part.length))) return true
  if (end < size && isTokenThrough(part, Math.max(0, part.length - margin), part.length)) return true
  if (origin >= headSize) return false
  const head = part.subarray(0, headSize - origin)
  return head.indexOf(0) >= 0 || (origin === 0 && (head[0] ?? 0) >= 0xfe)
}

const isBlank = new Uint8Array(256)
for (const byte of [9, 10, 13, 32]) isBlank[byte] = 1

/** Each edit with what a rule may read around it, and to the ends of a long token that it stands in. */
function* widen(edits: Int32Array, count: number, bytes: Uint8Array): Generator<Span> {
  for (let i = 0; i < count * 2; i += 2) {
    let start = Math.max(0, (edits[i] ?? 0) - context)
    let end = Math.min(bytes.length, (edits[i + 1] ?? 0) + context)
    if (isTokenThrough(bytes, start, edits[i] ?? 0)) start = tokenStart(bytes, start)
    if (isTokenThrough(bytes, edits[i + 1] ?? 0, end)) end = tokenEnd(bytes, end)
    yield { start, end }
  }
}

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

/** Spans in ascending order, those that touch joined. */
function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

const distinctSpans = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [span.start, span])).values()]
