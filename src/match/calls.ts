// Calls: which of them take a value, and which only look one up by its name.
import type { Binding } from './binding.ts'
import { type ByteSet, has, isLetter, isLower, tableOf } from './bytes.ts'
import { matchesFolded } from './lexical.ts'

const DOT = 0x2e
const isNoLower: ByteSet = isLower.map((flag) => 1 - flag)
const joinsWords: ByteSet = tableOf('_-.')

/** How the name of a call begins that looks something up by its argument, or only speaks of it. */
const beginnings: readonly string[] = (
  'get find fetch check valid parse load remove delete describe generate expect should lookup decode require import prompt ' +
  'translate query select'
).split(' ')

/** The same, as whole words: `t(…)`, `readLine(…)`, not `this(…)`. */
const words: readonly string[] =
  'is has read del test list log env config param option path url open input format print echo t _ i18n label message'.split(
    ' ',
  )

/** Where the last part of a callee begins: `os.getenv` → `getenv`. */
const lastPart = (bytes: Uint8Array, start: number, end: number): number => {
  for (let at = end; at > start; at--) if (bytes[at - 1] === DOT) return at
  return start
}

/** Whether a callee's name says that it looks something up, or only speaks of it. */
export const looksUp = (bytes: Uint8Array, start: number, end: number): boolean => {
  const part = lastPart(bytes, start, end)
  const isWhole = (word: string): boolean =>
    matchesFolded(bytes, part, word) && has(isNoLower, bytes[part + word.length])
  return beginnings.some((word) => matchesFolded(bytes, part, word)) || words.some(isWhole)
}

/** Whether a value is a word such as stands in lists of names, not a value bound to the one before it. */
export const isPlainWord = ({ bytes, valueStart, valueEnd }: Binding): boolean => {
  for (let at = valueStart; at < valueEnd; at++) {
    const byte = bytes[at] ?? 0
    if (isLetter[byte] !== 1 && joinsWords[byte] !== 1) return false
  }
  return true
}
