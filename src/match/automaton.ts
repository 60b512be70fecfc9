// Finds every keyword of a rule set in one pass over bytes. A hot loop: one table look-up a byte, one comparison, no allocation.
import type { AutomatonTables } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'

/** `states[i]` ended at `ends[i]`; those before `middle` are in order among themselves, and so are the others. Reused from scan to scan. */
export type Hits = { states: Uint16Array; ends: Uint32Array; count: number; middle: number }

const FIRST_CAPACITY = 4096

export const createHits = (): Hits => ({
  states: new Uint16Array(FIRST_CAPACITY),
  ends: new Uint32Array(FIRST_CAPACITY),
  count: 0,
  middle: 0,
})

const grow = (hits: Hits): void => {
  const states = new Uint16Array(hits.states.length * 2)
  states.set(hits.states)
  const ends = new Uint32Array(hits.ends.length * 2)
  ends.set(hits.ends)
  hits.states = states
  hits.ends = ends
}

/** Collects what ends within `span` into `hits`, replacing what was there; what stands across the middle may be told twice. */
export type Scan = (bytes: Uint8Array, span: Span, hits: Hits) => void

// Each step waits for the table's answer to the last. Two walks at once, over either half, fill the wait; the halves overlap by what a keyword may need.
export const createScan =
  ({ classes, next, rowBits, firstOutput, depth }: AutomatonTables): Scan =>
  (bytes, { start, end }, hits) => {
    let { states, ends } = hits
    let count = 0
    let left = 0
    let right = 0
    const length = Math.min(end - start, (end - start + depth) >> 1)
    const shift = end - start - length
    for (let at = start; at < start + length; at++) {
      left = next[(left << rowBits) | (classes[bytes[at] ?? 0] ?? 0)] ?? 0
      right = next[(right << rowBits) | (classes[bytes[at + shift] ?? 0] ?? 0)] ?? 0
      if (left < firstOutput && right < firstOutput) continue
      if (count + 2 > states.length) {
        grow(hits)
        ;({ states, ends } = hits)
      }
      if (left >= firstOutput) {
        states[count] = left
        ends[count++] = at + 1
      }
      if (right >= firstOutput) {
        states[count] = right
        ends[count++] = at + shift + 1
      }
    }
    hits.count = count
    hits.middle = start + shift
  }
