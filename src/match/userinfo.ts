// The password in a URL: `scheme://user:password@host`. A hot path, since every URL is a hit.
import type { Binding } from './binding.ts'
import { type ByteSet, has, isLetter, tableOf } from './bytes.ts'
import { skipBack } from './lexical.ts'
import { accept, opensInterpolation } from './literal.ts'

const COLON = 0x3a
const AT = 0x40
const DOLLAR = 0x24
const PERCENT = 0x25

const LONGEST = 512
const LONGEST_SCHEME = 24

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const isScheme: ByteSet = tableOf(LETTERS, '+-.')
/** What ends an authority, or never stands in one. */
const endsAuthority: ByteSet = tableOf('/?# \t\r\n"\'`\\<>|,;()')
const opensHost: ByteSet = tableOf(LETTERS, '[%{$<*')

const isTemplate = (bytes: Uint8Array, at: number, end: number): boolean => {
  if (opensInterpolation(bytes, at) || bytes[at] === 0x7b) return true
  if (bytes[at] === DOLLAR) return has(isLetter, bytes[at + 1])
  return bytes[at] === PERCENT && end - at === 2
}

/** Reads the password of a URL whose `://` ends at `at`; its scheme is the name. */
export const readUserinfo = (binding: Binding, at: number): boolean => {
  const { bytes, start } = binding
  const limit = Math.min(binding.end, at + LONGEST)
  let colon = -1
  let end = -1
  for (let position = at; position < limit && endsAuthority[bytes[position] ?? 0] !== 1; position++) {
    if (bytes[position] === AT) end = position
    else if (colon < 0 && bytes[position] === COLON) colon = position
  }
  if (colon < 0 || end < colon || !has(opensHost, bytes[end + 1]) || isTemplate(bytes, colon + 1, end)) return false
  binding.nameEnd = at - 3
  binding.nameStart = skipBack(bytes, { at: at - 3, start: Math.max(start, at - LONGEST_SCHEME) }, isScheme)
  binding.how = 'parameter'
  return accept(binding, colon + 1, end)
}
