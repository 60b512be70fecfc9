/** What a delta says, taken apart: one is reused for many deltas, its arrays grow as needed. */
export type DeltaScript = {
  resultSize: number
  /** Triples [position in the result, length, source]: a source below zero is `~offset` into the delta's commands, else an offset into the base. */
  ops: Int32Array
  opCount: number
  /** Pairs [start, end) of inserted runs in the result; a seam between copies that were apart in the base is an empty pair. */
  edits: Int32Array
  editCount: number
  /** Triples [from, to, length] of what the result took from the base; neighbours are merged. */
  copies: Int32Array
  copyCount: number
}

export const emptyScript = (): DeltaScript => ({
  resultSize: 0,
  ops: new Int32Array(3 * 256),
  opCount: 0,
  edits: new Int32Array(2 * 128),
  editCount: 0,
  copies: new Int32Array(3 * 128),
  copyCount: 0,
})

export type DeltaBytes = { readonly bytes: Uint8Array; readonly start: number; readonly end: number }

/** The base size and the result size that a delta declares, and where its commands start; undefined where it is cut off. */
export const readDeltaSizes = ({
  bytes,
  start,
  end,
}: DeltaBytes): { baseSize: number; resultSize: number; start: number } | undefined => {
  let at = start
  const size = (): number => {
    let value = 0
    let scale = 1
    let byte = 0x80
    while (byte & 0x80) {
      if (at >= end || scale > 2 ** 42) return -1
      byte = bytes[at++] ?? 0
      value += (byte & 0x7f) * scale
      scale *= 128
    }
    return value
  }
  const baseSize = size()
  const resultSize = size()
  return baseSize < 0 || resultSize < 0 ? undefined : { baseSize, resultSize, start: at }
}

const grown = (array: Int32Array): Int32Array => {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

const noteEdit = (script: DeltaScript, start: number, end: number): void => {
  if (script.editCount * 2 >= script.edits.length) script.edits = grown(script.edits)
  script.edits[script.editCount * 2] = start
  script.edits[script.editCount * 2 + 1] = end
  script.editCount++
}

const noteCopy = (script: DeltaScript, copy: { from: number; to: number; length: number }): void => {
  if (script.copyCount * 3 >= script.copies.length) script.copies = grown(script.copies)
  const at = script.copyCount * 3
  script.copies[at] = copy.from
  script.copies[at + 1] = copy.to
  script.copies[at + 2] = copy.length
  script.copyCount++
}

/** Takes the commands of a delta apart, all bounds checked; says what is wrong with it, if anything is. `delta` starts behind the two sizes. */
export const parseDelta = (
  script: DeltaScript,
  delta: DeltaBytes,
  sizes: { baseSize: number; resultSize: number },
): string | undefined => {
  const { bytes, end } = delta
  const { baseSize, resultSize } = sizes
  let ops = script.ops
  let at = delta.start
  let filled = 0
  let count = 0
  // Where the latest copy ended in the base; -1 after an insert.
  let copied = 0
  let insertedFrom = -1
  script.editCount = 0
  script.copyCount = 0
  script.resultSize = resultSize
  let copyFrom = 0
  let copyTo = 0
  let copyLength = 0
  while (at < end) {
    const command = bytes[at++] ?? 0
    let source = 0
    let length = 0
    if (command & 0x80) {
      if (command & 0x01) source = bytes[at++] ?? 0
      if (command & 0x02) source |= (bytes[at++] ?? 0) << 8
      if (command & 0x04) source |= (bytes[at++] ?? 0) << 16
      if (command & 0x08) source += (bytes[at++] ?? 0) * 0x1000000
      if (command & 0x10) length = bytes[at++] ?? 0
      if (command & 0x20) length |= (bytes[at++] ?? 0) << 8
      if (command & 0x40) length |= (bytes[at++] ?? 0) << 16
      if (length === 0) length = 0x10000
      if (at > end) return 'its delta is cut off'
      if (source + length > baseSize) return 'its delta copies from beyond its base'
      if (insertedFrom >= 0) {
        noteEdit(script, insertedFrom, filled)
        insertedFrom = -1
      } else if (source !== copied) noteEdit(script, filled, filled)
      if (copyLength > 0 && source === copyFrom + copyLength && filled === copyTo + copyLength) copyLength += length
      else {
        if (copyLength > 0) noteCopy(script, { from: copyFrom, to: copyTo, length: copyLength })
        copyFrom = source
        copyTo = filled
        copyLength = length
      }
      copied = source + length
    } else if (command === 0) return 'its delta holds a reserved command'
    else {
      length = command
      source = ~(at - delta.start)
      at += length
      if (at > end) return 'its delta is cut off'
      if (insertedFrom < 0) insertedFrom = filled
      copied = -1
    }
    if (filled + length > resultSize) return 'its delta makes more than it declares'
    if (count * 3 >= ops.length) {
      script.ops = grown(ops)
      ops = script.ops
    }
    const op = count * 3
    ops[op] = filled
    ops[op + 1] = length
    ops[op + 2] = source
    count++
    filled += length
  }
  if (filled !== resultSize) return 'its delta makes less than it declares'
  if (copyLength > 0) noteCopy(script, { from: copyFrom, to: copyTo, length: copyLength })
  if (insertedFrom >= 0) noteEdit(script, insertedFrom, filled)
  else if (copied !== baseSize && filled > 0) noteEdit(script, filled, filled)
  script.opCount = count
  return undefined
}

/** Where base, commands and result stand in one buffer. */
export type DeltaPlaces = { readonly base: number; readonly delta: number; readonly result: number }

const shortCopy = 10

/** Between buffers a copy costs more to begin. */
const longCopy = 40

/** Follows a script inside one buffer that holds base, delta commands and result: `copyWithin` costs a third of a copy between buffers. */
export const assemble = (script: DeltaScript, arena: Uint8Array, at: DeltaPlaces): void => {
  const { ops, opCount } = script
  const { base, delta, result } = at
  for (let op = 0; op < opCount * 3; op += 3) {
    const target = result + (ops[op] ?? 0)
    const length = ops[op + 1] ?? 0
    const source = ops[op + 2] ?? 0
    const from = source < 0 ? delta + ~source : base + source
    if (length > shortCopy) arena.copyWithin(target, from, from + length)
    else for (let index = 0; index < length; index++) arena[target + index] = arena[from + index] ?? 0
  }
}

/** A part of the result, where it is to go, and the first op that may touch it; both move on. */
export type DeltaRange = { op: number; start: number; end: number; target: number }

/** Follows a script for a part of the result only; ranges are asked for in ascending order. */
export const assembleRange = (
  script: DeltaScript,
  arena: Uint8Array,
  range: DeltaRange & { readonly at: DeltaPlaces },
): void => {
  const { ops, opCount } = script
  const { base, delta } = range.at
  let { op, start, target } = range
  while (start < range.end && op < opCount * 3) {
    const opStart = ops[op] ?? 0
    const opEnd = opStart + (ops[op + 1] ?? 0)
    if (opEnd <= start) {
      op += 3
      continue
    }
    const source = ops[op + 2] ?? 0
    const from = (source < 0 ? delta + ~source : base + source) + start - opStart
    const length = Math.min(opEnd, range.end) - start
    if (length > shortCopy) arena.copyWithin(target, from, from + length)
    else for (let index = 0; index < length; index++) arena[target + index] = arena[from + index] ?? 0
    target += length
    start += length
  }
  range.op = op
  range.target = target
}

export type DeltaParts = { readonly base: Uint8Array; readonly delta: Uint8Array; readonly result: Uint8Array }

/** Makes of a base what a delta says, in a buffer of just that size; says what is wrong with the delta, if anything is. */
export const applyDelta = (script: DeltaScript, { base, delta, result }: DeltaParts): string | undefined => {
  const sizes = readDeltaSizes({ bytes: delta, start: 0, end: delta.length })
  if (sizes?.resultSize !== result.length) return 'its delta is cut off'
  if (sizes.baseSize !== base.length) return 'its delta was made for a base of another size'
  const fault = parseDelta(script, { bytes: delta, start: sizes.start, end: delta.length }, sizes)
  if (fault !== undefined) return fault
  const { ops, opCount } = script
  for (let op = 0; op < opCount * 3; op += 3) {
    const at = ops[op] ?? 0
    const length = ops[op + 1] ?? 0
    const source = ops[op + 2] ?? 0
    const from = source < 0 ? sizes.start + ~source : source
    const origin = source < 0 ? delta : base
    if (length > longCopy) result.set(origin.subarray(from, from + length), at)
    else for (let index = 0; index < length; index++) result[at + index] = origin[from + index] ?? 0
  }
  return undefined
}
