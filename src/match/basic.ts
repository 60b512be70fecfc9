// `Basic` and the base64 of `user:password`, wherever it stands.
import { readBare } from './bare.ts'
import type { Binding } from './binding.ts'
import { has, isBlank, latin1 } from './bytes.ts'
import { skip } from './lexical.ts'

const LOGIN = /^[!-9;-~]{1,64}:[ -~]{2,256}$/
/** A login need not be ASCII. */
const MIXED = /^(?=.{0,400}[a-z])(?=.{0,400}[A-Z])(?=.{0,400}[0-9]).{12,402}$/
const BASE64 = /^[A-Za-z0-9+/_-]{8,400}={0,2}$/

/** Reads what stands behind the word if it is a user and a password in base64, or at least no word. */
export const readBasic = (binding: Binding, wordStart: number, wordEnd: number): boolean => {
  const { bytes, end } = binding
  if (!has(isBlank, bytes[wordEnd])) return false
  binding.nameStart = wordStart
  binding.nameEnd = wordEnd
  if (!readBare(binding, skip(bytes, { at: wordEnd, end }, isBlank), 'flag')) return false
  const value = latin1(bytes, binding.valueStart, binding.valueEnd)
  return BASE64.test(value) && (LOGIN.test(Buffer.from(value, 'base64').toString('latin1')) || MIXED.test(value))
}
