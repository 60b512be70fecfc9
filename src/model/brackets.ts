// Brackets of code pair; those of a value that a machine drew need not.
import type { Span } from './span.ts'

/** Each bracket that closes, with the one that opens before it. */
const openers = new Map([
  [0x29, 0x28],
  [0x5d, 0x5b],
  [0x7d, 0x7b],
])
const opening: ReadonlySet<number> = new Set(openers.values())

/** Whether a bracket closes another than the one that stands open. */
export const crossesBrackets = (bytes: Uint8Array, { start, end }: Span): boolean => {
  const open: number[] = []
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (opening.has(byte)) open.push(byte)
    const opener = openers.get(byte)
    const last = opener === undefined ? undefined : open.pop()
    if (last !== undefined && last !== opener) return true
  }
  return false
}

/** The same of a text. */
export const crossesBracketsIn = (text: string): boolean => {
  const bytes = Buffer.from(text)
  return crossesBrackets(bytes, { start: 0, end: bytes.length })
}
