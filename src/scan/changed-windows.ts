// Where a new version of a file differs from the one that the base has, and how far around a match may be decided by that.
import type { Span } from '#model/span.ts'

/** How far around an edit a rule may read, in bytes. */
const context = 768
/** How far a window follows a stretch without white space, or lines of such stretches: an encoded text or key may run through them. */
const longestRun = 16_384
/** A line of an encoded text is at least so long. */
const leastRun = 24
/** Less in common than this is searched with what is around it anyway. */
const leastCopy = 2 * context
/** How far apart lines are looked up in the other version: each stretch in common has some of them. */
const probeStep = 512
/** A shorter line says too little of where it comes from. */
const leastLine = 16
/** How far on a line is looked for: what is taken out at once is shorter, or what follows counts as new. */
const probeReach = 32_768

const newline = 10

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/** How much is compared at once: much while all is the same, less and less around the difference. A call for each costs less than a look at each byte. */
const strides = [16_384, 2048, 256, 32]

/** How many bytes two texts have in common from these places on. */
function commonAhead(a: Buffer, b: Buffer, [fromA, fromB]: readonly [number, number]): number {
  const most = Math.min(a.length - fromA, b.length - fromB)
  let same = 0
  for (const stride of strides)
    while (same + stride <= most && isSame(a, b, { atA: fromA + same, atB: fromB + same, stride })) same += stride
  while (same < most && a[fromA + same] === b[fromB + same]) same++
  return same
}

type Compared = Readonly<Record<'atA' | 'atB' | 'stride', number>>

const isSame = (a: Buffer, b: Buffer, { atA, atB, stride }: Compared): boolean =>
  a.compare(b, atB, atB + stride, atA, atA + stride) === 0

/** How many bytes, at most `most`, two texts have in common before these places. */
function commonBefore(a: Buffer, b: Buffer, { toA, toB, most }: Record<'toA' | 'toB' | 'most', number>): number {
  let same = 0
  for (const stride of strides) {
    const next = (): Compared => ({ atA: toA - same - stride, atB: toB - same - stride, stride })
    while (same + stride <= most && isSame(a, b, next())) same += stride
  }
  while (same < most && a[toA - same - 1] === b[toB - same - 1]) same++
  return same
}

/** The first line from a place on that can be looked for; empty where there is none before the end. */
function lineFrom(text: Buffer, from: number, end: number): Span {
  let start = text.indexOf(newline, from) + 1
  while (start > 0 && start < end) {
    const next = text.indexOf(newline, start) + 1
    if (next === 0 || next > end) break
    if (next - start >= leastLine) return { start, end: Math.min(next, start + 2 * leastLine) }
    start = next
  }
  return { start: end, end }
}

type Copy = Span & { readonly from: number }

/** The stretch in common around a line that stands in both. */
function copyAround(texts: Texts, line: Span, from: number): Copy {
  const { base, next, inBase, inNext } = texts
  const most = Math.min(line.start - inNext.start, from - inBase.start)
  const before = commonBefore(next, base, { toA: line.start, toB: from, most })
  const after = Math.min(commonAhead(next, base, [line.start, from]), inNext.end - line.start, inBase.end - from)
  return { start: line.start - before, end: line.start + after, from: from - before }
}

type Texts = { readonly base: Buffer; readonly next: Buffer; readonly inBase: Span; readonly inNext: Span }

/** What of `next` stands in `base` too, in the same order. */
function* copiesWithin({ base, next, inBase, inNext }: Texts): Generator<Span> {
  let left: Texts = { base, next, inBase, inNext }
  for (let at = inNext.start; at < inNext.end; ) {
    const line = lineFrom(next, at, inNext.end)
    const reach = base.subarray(left.inBase.start, Math.min(inBase.end, left.inBase.start + probeReach))
    const found = line.start === line.end ? -1 : reach.indexOf(next.subarray(line.start, line.end))
    const copy = found < 0 ? undefined : copyAround(left, line, left.inBase.start + found)
    at = copy?.end ?? line.start + probeStep
    if (copy === undefined || copy.end - copy.start < leastCopy) continue
    yield copy
    left = {
      base,
      next,
      inBase: { start: copy.from + copy.end - copy.start, end: inBase.end },
      inNext: { start: copy.end, end: inNext.end },
    }
  }
}

/** What of `next` is not copied from `base`, in order; an empty span is a seam, where something was taken out or moved. */
export function differences(before: Uint8Array, after: Uint8Array): Span[] {
  const [base, next] = [bufferOf(before), bufferOf(after)]
  const start = commonAhead(base, next, [0, 0])
  if (start === base.length && start === next.length) return []
  const most = Math.min(base.length, next.length) - start
  const tail = commonBefore(next, base, { toA: next.length, toB: base.length, most })
  const inBase = { start, end: base.length - tail }
  const inNext = { start, end: next.length - tail }
  const edits: Span[] = []
  let at = start
  for (const copy of copiesWithin({ base, next, inBase, inNext })) {
    edits.push({ start: at, end: copy.start })
    at = copy.end
  }
  return [...edits, { start: at, end: inNext.end }]
}

/** Each difference with what may be read around it, those that touch joined. */
export function changedWindows(before: Uint8Array, after: Uint8Array): Span[] {
  const windows: { start: number; end: number }[] = []
  for (const edit of differences(before, after)) {
    const { start, end } = widened(edit, after)
    const last = windows.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else windows.push({ start, end })
  }
  return windows
}

const isBlank = new Uint8Array(256)
for (const byte of [9, 10, 13, 32]) isBlank[byte] = 1

/** Moves from a place in a direction while bytes are blank or not, at most to a limit. */
function passOver(bytes: Uint8Array, from: number, { blank, by, limit }: Passing): number {
  const side = by < 0 ? -1 : 0
  let at = from
  while (at !== limit && isBlank[bytes[at + side] ?? newline] === blank) at += by
  return at
}

type Passing = { readonly blank: 0 | 1; readonly by: -1 | 1; readonly limit: number }

/** To the end of the stretch around a place, and on over long stretches behind it: lines of an encoded text. */
function endOfRun(bytes: Uint8Array, from: number, by: -1 | 1): number {
  const limit = by < 0 ? Math.max(0, from - longestRun) : Math.min(bytes.length, from + longestRun)
  let end = passOver(bytes, from, { blank: 0, by, limit })
  for (;;) {
    const next = passOver(bytes, end, { blank: 1, by, limit })
    const stretch = passOver(bytes, next, { blank: 0, by, limit })
    if (Math.abs(stretch - next) < leastRun) return end
    end = stretch
  }
}

const widened = (edit: Span, bytes: Uint8Array): Span => ({
  start: Math.max(0, endOfRun(bytes, edit.start, -1) - context),
  end: Math.min(bytes.length, endOfRun(bytes, edit.end, 1) + context),
})
