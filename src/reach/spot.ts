// Where things stand in documents, and the lines a reader's editor shows for them.
import type { Document } from '#model/policy.ts'

/** A stretch of a document in UTF-16 units, half-open; lines are worked out only for what is reported. */
export type Spot = {
  readonly path: string
  readonly start: number
  readonly end: number
  /** Lines below `start` at which it really is: inside a block of script, whose offsets its indentation shifts. */
  readonly below?: number
}

export type LineRange = {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Answers for documents by path: lines of spots, and the text of a line. */
export type Positions = {
  readonly range: (spot: Spot) => LineRange
  readonly line: (spot: Spot) => number
  readonly lineText: (path: string, line: number) => string
  readonly text: (spot: Spot) => string
  readonly lineStart: (path: string, line: number) => number
  /** Offset of words in a document, or -1. */
  readonly find: (path: string, words: string) => number
}

export function positionsOf(documents: readonly Document[]): Positions {
  const texts = new Map(documents.map(({ path, text }) => [path, text]))
  const starts = new Map<string, number[]>()
  const startsOf = (path: string): number[] => {
    const known = starts.get(path)
    if (known !== undefined) return known
    const made = lineStarts(texts.get(path) ?? '')
    starts.set(path, made)
    return made
  }
  const range = (spot: Spot): LineRange => {
    const lines = startsOf(spot.path)
    const from = lineAt(lines, spot.start)
    if (spot.below !== undefined) return wholeLine(texts.get(spot.path) ?? '', lines, from + spot.below)
    const to = lineAt(lines, Math.max(spot.start, spot.end))
    return {
      line: from + 1,
      column: spot.start - (lines[from] ?? 0) + 1,
      endLine: to + 1,
      endColumn: Math.max(spot.start, spot.end) - (lines[to] ?? 0) + 1,
    }
  }
  return {
    range,
    line: (spot) => lineAt(startsOf(spot.path), spot.start) + (spot.below ?? 0) + 1,
    lineText: (path, line) => {
      const lines = startsOf(path)
      const text = texts.get(path) ?? ''
      return text.slice(lines[line - 1] ?? text.length, lines[line] ?? text.length).trimEnd()
    },
    text: (spot) => (texts.get(spot.path) ?? '').slice(spot.start, spot.end),
    lineStart: (path, line) => startsOf(path)[line - 1] ?? 0,
    find: (path, words) => texts.get(path)?.indexOf(words) ?? -1,
  }
}

const notBlank = /\S/

function wholeLine(text: string, lines: readonly number[], index: number): LineRange {
  const start = lines[index] ?? text.length
  const line = text.slice(start, lines[index + 1] ?? text.length).trimEnd()
  const column = Math.max(0, line.search(notBlank)) + 1
  return { line: index + 1, column, endLine: index + 1, endColumn: line.length + 1 }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

type Script = { readonly text: string; readonly spot: Spot }

const linesOfScripts = new WeakMap<Script, readonly number[]>()

/** The spot of a line of a script: `offset` counts in the script's own text. */
export function spotInScript(script: Script, offset: number): Spot {
  const known = linesOfScripts.get(script) ?? lineStarts(script.text)
  linesOfScripts.set(script, known)
  return known.length < 2 ? script.spot : { ...script.spot, below: lineAt(known, offset) + 1 }
}
