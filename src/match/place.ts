import { type Binding, setPlace } from './binding.ts'
import { type ByteSet, has, isBlank, isWord, LF, tableOf } from './bytes.ts'
import { matchesFolded, skipBack } from './lexical.ts'

/** What may stand before a setting on its line: a comment's mark, a list's, a quote. */
const isMargin: ByteSet = tableOf(' \t-#/;*>+@"\'')
const FARTHEST = 80

const openers: readonly string[] = [
  '-e',
  'config:set',
  'export',
  'env',
  'arg',
  'set',
  'setenv',
  'setx',
  'declare',
  'local',
  'readonly',
  'environment',
]
const environments: readonly string[] = ['env ', 'arg ', 'export ', 'setenv ', 'setx ', 'set ']

/** Whether `at` opens its line, as in a file of settings: also behind `export`, `ENV`, a list's or a comment's mark. */
const isLineStart = (bytes: Uint8Array, at: number): boolean => {
  const start = Math.max(0, at - FARTHEST)
  const margin = skipBack(bytes, { at, start }, isMargin)
  if (margin === 0 || bytes[margin - 1] === LF) return true
  if (margin === at) return false
  const word = openers.find((opener) => matchesFolded(bytes, margin - opener.length, opener))
  if (word === undefined) return false
  const before = skipBack(bytes, { at: margin - word.length, start }, isMargin)
  return before === 0 || bytes[before - 1] === LF
}

/** Whether `ENV`, `export` or their like stand right before the identifier at `at`, so that a blank binds it. */
export const isEnvironment = (bytes: Uint8Array, at: number): boolean =>
  has(isBlank, bytes[at - 1]) &&
  environments.some((word) => matchesFolded(bytes, at - word.length, word) && !has(isWord, bytes[at - word.length - 1]))

/** Whether the identifier opens its line, as in a file of settings. */
export const isSetting = (binding: Binding): boolean => {
  if (binding.place === 'unknown') setPlace(binding, isLineStart(binding.bytes, binding.nameStart) ? 'setting' : 'code')
  return binding.place === 'setting'
}
