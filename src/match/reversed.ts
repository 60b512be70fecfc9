// A value that stands before the name it is compared with: `if ("…" == password)`. A hot path.
import type { Binding } from './binding.ts'
import { BACKSLASH, type ByteSet, has, isBlank, isQuote, LF, tableOf } from './bytes.ts'
import { skipBack } from './lexical.ts'
import { accept, opensInterpolation } from './literal.ts'

const EQUALS = 0x3d
const EXCLAMATION = 0x21
const LONGEST = 128
const LONGEST_OPERATOR = 3

const isComparison: ByteSet = tableOf('=!')
const isMember: ByteSet = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$.@')

/** Where the comparison begins that ends at `at`, or -1. */
const comparisonStart = (bytes: Uint8Array, at: number): number => {
  if (bytes[at - 1] !== EQUALS) return -1
  const start = skipBack(bytes, { at, start: Math.max(0, at - LONGEST_OPERATOR) }, isComparison)
  const isDouble = bytes[at - 2] === EQUALS || bytes[at - 2] === EXCLAMATION
  return isDouble ? start : -1
}

/** Where the literal opens whose closing quote stands at `closed`, or -1. */
const openingBefore = (bytes: Uint8Array, closed: number): number => {
  const quote = bytes[closed]
  const first = Math.max(0, closed - LONGEST)
  for (let at = closed - 1; at >= first && bytes[at] !== LF; at--)
    if (bytes[at] === quote && bytes[at - 1] !== BACKSLASH) return at
  return -1
}

/** Reads the literal before the name, if the two are compared. */
export const readReversed = (binding: Binding): boolean => {
  const { bytes, nameStart, start } = binding
  const whole = skipBack(bytes, { at: nameStart, start }, isMember)
  const operator = comparisonStart(bytes, skipBack(bytes, { at: whole, start }, isBlank))
  if (operator < 0) return false
  const closed = skipBack(bytes, { at: operator, start }, isBlank) - 1
  if (!has(isQuote, bytes[closed])) return false
  const opened = openingBefore(bytes, closed)
  binding.how = 'quoted'
  return opened >= 0 && !opensInterpolation(bytes, opened + 1) && accept(binding, opened + 1, closed)
}
