// Finds every keyword of a rule set in one pass over bytes. A hot loop: one table look-up a byte, one comparison, no allocation.
import type { AutomatonTables } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'

/** Hits in order: `states[i]` ended at `ends[i]`. Reused from scan to scan. */
export type Hits = { states: Uint16Array; ends: Uint32Array; count: number }

const FIRST_CAPACITY = 4096

export const createHits = (): Hits => ({
  states: new Uint16Array(FIRST_CAPACITY),
  ends: new Uint32Array(FIRST_CAPACITY),
  count: 0,
})

const grow = (hits: Hits): void => {
  const states = new Uint16Array(hits.states.length * 2)
  states.set(hits.states)
  const ends = new Uint32Array(hits.ends.length * 2)
  ends.set(hits.ends)
  hits.states = states
  hits.ends = ends
}

/** Collects what ends within `span` into `hits`, replacing what was there. */
export type Scan = (bytes: Uint8Array, span: Span, hits: Hits) => void

export const createScan =
  ({ classes, next, rowBits, firstOutput }: AutomatonTables): Scan =>
  (bytes, { start, end }, hits) => {
    let { states, ends } = hits
    let count = 0
    let state = 0
    for (let at = start; at < end; at++) {
      state = next[(state << rowBits) | (classes[bytes[at] ?? 0] ?? 0)] ?? 0
      if (state >= firstOutput) {
        if (count === states.length) {
          grow(hits)
          ;({ states, ends } = hits)
        }
        states[count] = state
        ends[count++] = at + 1
      }
    }
    hits.count = count
  }
