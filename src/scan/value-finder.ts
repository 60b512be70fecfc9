// Many values at once, looked for in short texts. One pass over a text, however many values there are.
import type { Span } from '#model/span.ts'

/** Where values stand in a text, in order; those that overlap are one. */
export type FindValues = (text: string) => readonly Span[]

/** How much of a value is compared at first. */
const windowSize = 8
const slots = 1 << 16
const multiplier = 0x9e3779b1

type Sought = { readonly value: string; readonly offset: number }

/** A number of the characters `[at, at + windowSize)`: the same for the same text. */
function hashAt(text: string, at: number): number {
  let hash = 0
  for (let index = at; index < at + windowSize; index++) hash = Math.imul(hash ^ text.charCodeAt(index), multiplier)
  return hash >>> 16
}

/** The middle of a value: keys of one kind share their starts, and blocks of one form their ends. */
const middleOf = (value: string): number => (value.length - windowSize) >> 1

/** Values shorter than a window are not looked for: they are words. */
export function createFindValues(values: Iterable<string>): FindValues {
  const byWindow = new Map<string, Sought[]>()
  const hashes = new Uint8Array(slots)
  for (const value of new Set(values)) {
    if (value.length < windowSize) continue
    const offset = middleOf(value)
    const window = value.slice(offset, offset + windowSize)
    const known = byWindow.get(window)
    if (known === undefined) byWindow.set(window, [{ value, offset }])
    else known.push({ value, offset })
    hashes[hashAt(value, offset)] = 1
  }
  const foundAt = (text: string, at: number): Span[] =>
    (byWindow.get(text.slice(at, at + windowSize)) ?? [])
      .filter(({ value, offset }) => at >= offset && text.startsWith(value, at - offset))
      .map(({ value, offset }) => ({ start: at - offset, end: at - offset + value.length }))

  return (text) => {
    const found: Span[] = []
    for (let at = 0; at + windowSize <= text.length; at++)
      if (hashes[hashAt(text, at)] === 1) found.push(...foundAt(text, at))
    return joined(found)
  }
}

/** Where the first part of a value begins that a text ends with, if it is as long as a window. */
export type FindCut = (text: string) => number | undefined

export function createFindCut(values: Iterable<string>): FindCut {
  const byStart = new Map<string, string[]>()
  for (const value of new Set(values)) {
    const start = value.slice(0, windowSize)
    const known = byStart.get(start)
    if (known === undefined) byStart.set(start, [value])
    else known.push(value)
  }
  return (text) => {
    for (let at = 0; at + windowSize <= text.length; at++) {
      const begun = byStart.get(text.slice(at, at + windowSize))
      if (begun?.some((value) => value.startsWith(text.slice(at))) === true) return at
    }
    return undefined
  }
}

function joined(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** The text with each of the spans, which are in order, replaced by an ellipsis. */
export function ellipsed(text: string, spans: readonly Span[]): string {
  let shown = ''
  let at = 0
  for (const { start, end } of spans) {
    shown += `${text.slice(at, start)}…`
    at = end
  }
  return at === 0 ? text : shown + text.slice(at)
}
