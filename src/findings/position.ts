// Bytes and a span in, the line and column that an editor shows out. Lines end at LF only; columns count UTF-16 units.
import type { Codec } from '#model/content.ts'
import type { Span } from '#model/span.ts'

export type Position = {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

const byteOrderMark = /^\uFEFF/

type Layout = {
  readonly unit: 1 | 2 | 4
  readonly isLittle: boolean
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'
}

const plain: Layout = { unit: 1, isLittle: true, label: 'utf-8' }
const layouts: Partial<Record<Codec, Layout>> = {
  'utf-16le': { unit: 2, isLittle: true, label: 'utf-16le' },
  'utf-16be': { unit: 2, isLittle: false, label: 'utf-16be' },
  'utf-32le': { unit: 4, isLittle: true, label: 'utf-32' },
  'utf-32be': { unit: 4, isLittle: false, label: 'utf-32' },
}

/** Where lines begin; asked for each, `indexOf` takes longer to be called than to search. */
function startsOf(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 10) starts.push(at + 1)
  return starts
}

/** Finds positions in one content; a wide encoding is told by the first codec of a match. */
export class LineIndex {
  readonly #bytes: Uint8Array
  readonly #layout: Layout
  readonly #starts: readonly number[]
  #counted = { start: -1, end: -1, units: 0 }

  constructor(bytes: Uint8Array, codecs: readonly Codec[]) {
    this.#bytes = bytes
    this.#layout = (codecs[0] === undefined ? undefined : layouts[codecs[0]]) ?? plain
    this.#starts = this.#layout.unit === 1 ? startsOf(bytes) : this.#wideStarts()
  }

  /** The first offset at or behind `at` where a character of the line begins. */
  aligned(line: Span, at: number): number {
    const { unit } = this.#layout
    if (unit > 1) return line.start + Math.ceil((at - line.start) / unit) * unit
    let start = at
    while (start > line.start && start < line.end && ((this.#bytes[start] ?? 0) & 0xc0) === 0x80) start++
    return start
  }

  position(span: Span): Position {
    const line = this.#lineOf(span.start)
    const endLine = span.end > span.start ? this.#lineOf(span.end - 1) : line
    return {
      line: line + 1,
      column: this.#units(this.#startOf(line), span.start) + 1,
      endLine: endLine + 1,
      endColumn: this.#units(this.#startOf(endLine), span.end) + 1,
    }
  }

  /** The bytes of a 1-based line, without its line feed. */
  lineSpan(line: number): Span {
    const start = this.#startOf(line - 1)
    const next = this.#starts[line]
    return { start, end: next === undefined ? this.#bytes.length : next - this.#layout.unit }
  }

  text(span: Span): string {
    const part = this.#bytes.subarray(span.start, span.end)
    if (this.#layout.label === 'utf-32') return wideText(part, this.#layout.isLittle)
    return new TextDecoder(this.#layout.label, { ignoreBOM: true }).decode(part).replace(byteOrderMark, '')
  }

  #wideStarts(): number[] {
    const starts = [0]
    for (let at = this.#lineFeedFrom(0); at >= 0; at = this.#lineFeedFrom(at)) {
      at += this.#layout.unit
      starts.push(at)
    }
    return starts
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? 0
  }

  #lineOf(at: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#startOf(middle) <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Units from a line's start on; counted further where the last question was about the same line, so that many values on a long line cost one pass. */
  #units(start: number, end: number): number {
    const isFurther = this.#counted.start === start && this.#counted.end <= end
    const from = isFurther ? this.#counted : { start, end: start, units: 0 }
    const units = from.units + this.text({ start: from.end, end }).length
    this.#counted = { start, end, units }
    return units
  }

  #lineFeedFrom(from: number): number {
    const { unit, isLittle } = this.#layout
    for (let at = from; at + unit <= this.#bytes.length; at += unit) {
      const low = this.#bytes[isLittle ? at : at + unit - 1]
      if (low === 10 && this.#isOtherwiseZero(at)) return at
    }
    return -1
  }

  #isOtherwiseZero(at: number): boolean {
    const { unit } = this.#layout
    let sum = 0
    for (let i = at; i < at + unit; i++) sum += this.#bytes[i] ?? 0
    return sum === 10
  }
}

function wideText(bytes: Uint8Array, isLittle: boolean): string {
  const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = units.getUint32(at, isLittle)
    if (code !== 0xfeff) text += code < 0x110000 ? String.fromCodePoint(code) : '\uFFFD'
  }
  return text
}
