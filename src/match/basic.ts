// `Basic` and the base64 of `user:password`, wherever it stands.
import { readBare } from './bare.ts'
import type { Binding } from './binding.ts'
import { latin1 } from './bytes.ts'

const LOGIN = /^[!-9;-~]{1,64}:[ -~]{2,256}$/
/** A login need not be ASCII. */
const MIXED = /^(?=.{0,400}[a-z])(?=.{0,400}[A-Z])(?=.{0,400}[0-9]).{12,402}$/
const BASE64 = /^[A-Za-z0-9+/_-]{8,400}={0,2}$/

/** Reads what stands at `at` if it is a user and a password in base64, or at least no word. */
export const readBasic = (binding: Binding, at: number): boolean => {
  if (!readBare(binding, at, 'flag')) return false
  const value = latin1(binding.bytes, binding.valueStart, binding.valueEnd)
  return BASE64.test(value) && (LOGIN.test(Buffer.from(value, 'base64').toString('latin1')) || MIXED.test(value))
}
