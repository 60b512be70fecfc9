// Finds every keyword of a rule set in one pass over bytes. A hot loop: one table look-up a byte, one comparison for four bytes, no allocation.
import type { AutomatonTables } from '#model/rule-set.ts'
import type { Span } from '#model/span.ts'

export const LANES = 4

/**
 * Where keywords end. A row holds a state of each lane at one step, of which at least one ends a keyword, and where the first lane stood behind that step;
 * lane n stood `starts[n]` further on. Lanes overlap: a keyword that begins at `limits[n]` or later is the next lane's to tell. Reused from scan to scan.
 */
export type Hits = {
  states: Uint16Array
  ends: Uint32Array
  rows: number
  readonly starts: Uint32Array
  readonly limits: Uint32Array
}

/** Enough for nearly every file: code that grows the tables is compiled anew when it first has to. */
const FIRST_CAPACITY = 32_768

export const createHits = (): Hits => ({
  states: new Uint16Array(FIRST_CAPACITY * LANES),
  ends: new Uint32Array(FIRST_CAPACITY),
  rows: 0,
  starts: new Uint32Array(LANES),
  limits: new Uint32Array(LANES),
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

/** Cuts a span into lanes of one length that overlap by what a keyword may need; says that length. */
const layOut = ({ start, end }: Span, depth: number, { starts, limits }: Hits): number => {
  const size = end - start
  const length = Math.min(size, Math.ceil((size + (LANES - 1) * depth) / LANES))
  const step = Math.floor((size - length) / (LANES - 1))
  for (let lane = 0; lane < LANES; lane++) starts[lane] = lane < LANES - 1 ? lane * step : size - length
  for (let lane = 0; lane < LANES; lane++) limits[lane] = lane < LANES - 1 ? start + (starts[lane + 1] ?? 0) : end
  return length
}

// Each step waits for the table's answer to the last. Four walks at once fill the wait; of two, V8 made code half as fast as often as not.
export const createScan =
  ({ classes, next, rowBits, firstOutput, depth }: AutomatonTables): Scan =>
  (bytes, span, hits) => {
    const stop = span.start + layOut(span, depth, hits)
    const [, second = 0, third = 0, fourth = 0] = hits.starts
    let { states, ends } = hits
    let rows = 0
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let at = span.start; at < stop; at++) {
      a = next[(a << rowBits) | (classes[bytes[at] ?? 0] ?? 0)] ?? 0
      b = next[(b << rowBits) | (classes[bytes[at + second] ?? 0] ?? 0)] ?? 0
      c = next[(c << rowBits) | (classes[bytes[at + third] ?? 0] ?? 0)] ?? 0
      d = next[(d << rowBits) | (classes[bytes[at + fourth] ?? 0] ?? 0)] ?? 0
      if (a < firstOutput && b < firstOutput && c < firstOutput && d < firstOutput) continue
      if (rows === ends.length) {
        grow(hits)
        ;({ states, ends } = hits)
      }
      const row = rows * LANES
      states[row] = a
      states[row + 1] = b
      states[row + 2] = c
      states[row + 3] = d
      ends[rows++] = at + 1
    }
    hits.rows = rows
  }
