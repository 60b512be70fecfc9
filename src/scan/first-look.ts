// The first look at what changed in a blob: at windows around its changes, without the rest of it.
import type { Detector } from '#detect.ts'
import type { Span } from '#model/span.ts'
import { context, needsMore } from './window-edges.ts'

/** A blob as a walk shows it: its parts around what changed, `count` triples [start, end, start in the blob] over `bytes`. */
export type Windowed = {
  readonly size: number
  readonly windows: (context: number) => {
    readonly bytes: Uint8Array
    readonly spans: Int32Array
    readonly count: number
  }
}

/** Windows that may hold a leak, and those that do not show enough to tell; spans of the blob. */
export type Looked = { readonly suspicious: Span[]; readonly unclear: Span[] }

export class FirstLook {
  readonly #detector: Detector
  searched = 0

  constructor(detector: Detector) {
    this.#detector = detector
  }

  at(blob: Windowed): Looked {
    const suspicious: Span[] = []
    const unclear: Span[] = []
    const { bytes, spans, count } = blob.windows(context)
    for (let i = 0; i < count * 3; i += 3) {
      const part = bytes.subarray(spans[i], spans[i + 1])
      const start = spans[i + 2] ?? 0
      const end = start + part.length
      this.searched += part.length
      if (needsMore(part, start, blob.size)) unclear.push({ start, end })
      else if (this.#detector.mayLeak(part, { start: 0, end: part.length })) suspicious.push({ start, end })
    }
    return { suspicious, unclear }
  }
}
