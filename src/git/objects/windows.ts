import { assembleRange, type DeltaPlaces, type DeltaScript } from './delta.ts'

/** Parts of an object, in a buffer that they share with others: triples [start in the buffer, end in the buffer, start in the object]. */
export type Windows = {
  bytes: Uint8Array
  spans: Int32Array
  count: number
}

export const emptyWindows = (): Windows => ({ bytes: new Uint8Array(0), spans: new Int32Array(3 * 64), count: 0 })

const addSpan = (windows: Windows, start: number, end: number): void => {
  const at = windows.count * 3
  if (at >= windows.spans.length) {
    const larger = new Int32Array(windows.spans.length * 2)
    larger.set(windows.spans)
    windows.spans = larger
  }
  windows.spans[at] = start
  windows.spans[at + 1] = end
  windows.spans[at + 2] = start
  windows.count++
}

/** A whole object, or the whole of a piece that starts in it at `origin`, as one window. */
export const wholeWindow = (windows: Windows, size: number, origin: number): void => {
  windows.count = 0
  if (size === 0) return
  addSpan(windows, 0, size)
  windows.spans[2] = origin
}

/** Edits with their surroundings, those that touch made one; says how many bytes they take. Positions are those in the object. */
export const widenEdits = (windows: Windows, script: DeltaScript, context: number): number => {
  const { edits, editCount, resultSize } = script
  windows.count = 0
  let total = 0
  let start = 0
  let end = -1
  for (let index = 0; index < editCount * 2; index += 2) {
    const from = Math.max((edits[index] ?? 0) - context, 0)
    const to = Math.min((edits[index + 1] ?? 0) + context, resultSize)
    if (from > end) {
      if (end > start) {
        addSpan(windows, start, end)
        total += end - start
      }
      start = from
    }
    end = to
  }
  if (end <= start) return total
  addSpan(windows, start, end)
  return total + end - start
}

/** Moves windows to where the text stands in a buffer. */
export const placeWindows = (windows: Windows, bytes: Uint8Array, at: number): void => {
  windows.bytes = bytes
  for (let index = 0; index < windows.count * 3; index += 3) {
    windows.spans[index] = (windows.spans[index] ?? 0) + at
    windows.spans[index + 1] = (windows.spans[index + 1] ?? 0) + at
  }
}

type Target = { readonly bytes: Uint8Array; readonly at: DeltaPlaces }

/** Assembles windows, one behind the other from `at.result` on, and nothing of the object between them. */
export const assembleWindows = (windows: Windows, script: DeltaScript, { bytes, at }: Target): void => {
  const { spans, count } = windows
  const range = { at, op: 0, start: 0, end: 0, target: at.result }
  windows.bytes = bytes
  for (let index = 0; index < count * 3; index += 3) {
    range.start = spans[index] ?? 0
    range.end = spans[index + 1] ?? 0
    spans[index] = range.target
    assembleRange(script, bytes, range)
    spans[index + 1] = range.target
  }
}
