// Detection along a delta forest: a root is searched whole, a child only where it differs from its base.
// What a child copied unchanged, with all that was read to judge it, it inherits without a second look.
import type { Detector } from '#detect.ts'
import type { Match } from '#model/match.ts'
import type { ObjectId } from '#model/place.ts'
import { isAsSure } from '#model/severity.ts'
import type { Span } from '#model/span.ts'
import { keyOf } from './blobs.ts'
import { FirstLook } from './first-look.ts'
import { type GuiltyValue, type Held, type Inherited, inherit, type Kept, nothingKept } from './inherit.ts'
import { headSize, withTokens } from './window-edges.ts'

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

export class DeltaDetector {
  readonly guilty = new Map<string, GuiltyValue>()
  blobs = 0
  bytes = 0
  #searched = 0
  readonly #detector: Detector
  readonly #look: FirstLook

  constructor(detector: Detector) {
    this.#detector = detector
    this.#look = new FirstLook(detector)
  }

  /** Bytes at which keywords were looked for. */
  get searched(): number {
    return this.#searched + this.#look.searched
  }

  visit(blob: DeltaBlob, base: Inherited | undefined): Inherited | undefined {
    this.blobs++
    this.bytes += blob.size
    const found =
      blob.edits === 'whole' || base?.reading === 'whole' ? this.#whole(blob) : this.#changed(blob, blob.edits, base)
    if (found !== undefined && found.held.length > 0) note(found.held, blob.id())
    return found
  }

  #held(match: Match): Held {
    return { match, by: 0, value: match.suppressed === undefined ? this.#valueOf(match) : undefined }
  }

  #valueOf(match: Match): GuiltyValue {
    const key = keyOf(match)
    const known = this.guilty.get(key)
    if (known === undefined) {
      const value = { match, ids: [] }
      this.guilty.set(key, value)
      return value
    }
    if (!isAsSure(known.match.confidence, match.confidence)) known.match = match
    return known
  }

  #whole(blob: DeltaBlob): Inherited | undefined {
    const bytes = blob.text()
    this.#searched += bytes.length
    const reading = this.#detector.readsWhole(bytes) ? 'whole' : 'plain'
    const all = { start: 0, end: bytes.length }
    if (reading === 'plain' && !this.#detector.mayLeak(bytes, all)) return undefined
    const matches = this.#detector.detect({ content: blob.id(), bytes, search: 'whole' })
    const anchors = this.#detector.anchors(bytes, all)
    return handOn({ held: matches.map((match) => this.#held(match)), anchors, reading })
  }

  #changed(blob: DeltaBlob, edits: Int32Array, base: Inherited | undefined): Inherited | undefined {
    const kept = base === undefined ? nothingKept : inherit(base, blob)
    const looked = this.#look.at(blob)
    if (kept.lost.length + looked.suspicious.length + looked.unclear.length === 0) return keep(kept)
    const bytes = blob.text()
    if (this.#readsOtherwise(bytes, edits)) return this.#whole(blob)
    const unclear = merge([...looked.unclear.map((window) => withTokens(window, bytes)), ...kept.lost])
    const suspicious = merge([...looked.suspicious, ...unclear.filter((span) => this.#detector.mayLeak(bytes, span))])
    if (suspicious.length === 0) return keep(kept)
    const found = this.#detector.detect({ content: blob.id(), bytes, search: suspicious })
    const inherited = kept.held.filter((held) => !found.some((match) => covers(match, held)))
    const anchors = [...kept.anchors, ...suspicious.flatMap((span) => this.#detector.anchors(bytes, span))]
    const held = [...inherited, ...found.map((match) => this.#held(match))]
    return handOn({ held, anchors: distinctSpans(anchors), reading: 'plain' })
  }

  /** Whether a change of the head makes the bytes another encoding. */
  #readsOtherwise(bytes: Uint8Array, edits: Int32Array): boolean {
    const isHeadEdited = edits.length > 0 && (edits[0] ?? headSize) < headSize
    return isHeadEdited && this.#detector.readsWhole(bytes)
  }
}

const handOn = (inherited: Inherited): Inherited | undefined =>
  inherited.held.length === 0 && inherited.anchors.length === 0 && inherited.reading === 'plain' ? undefined : inherited

const keep = ({ held, anchors }: Kept): Inherited | undefined => handOn({ held, anchors, reading: 'plain' })

/** Whether a match stands where an inherited one does. */
const covers = ({ span }: Match, { match, by }: Held): boolean =>
  span.start < match.span.end + by && match.span.start + by < span.end

/** Notes for each value that a blob holds it; values come in any order, each perhaps several times. */
function note(held: readonly Held[], id: ObjectId): void {
  for (const { value } of held) if (value !== undefined && value.ids.at(-1) !== id) value.ids.push(id)
}

/** Spans in ascending order, those that touch joined. */
function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

const distinctSpans = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [span.start, span])).values()]
