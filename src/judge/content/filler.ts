// Comes in: text. Goes out: why it is evidently filler, or undefined. Form only: no word lists here.
import { machineBits } from './randomness.ts'

const longRun = /(.)\1{4}/g
const mostlyMasks = /^[^A-Za-z0-9]*(?:[xX*#•.…_?0-]{3,}[^A-Za-z0-9]{0,3})+$/u
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1q2w3e4r5t6y', 'qazwsxedc']
const separators = /[-_.:/ ]/g

/** Share of neighbours that are one apart, or equal: high in 12345678, abcdef, zyxw. */
const stepShare = (codes: readonly number[]): number => {
  let steps = 0
  for (let at = 1; at < codes.length; at++) {
    const difference = Math.abs((codes[at] ?? 0) - (codes[at - 1] ?? 0))
    // 9 → 0, 9 → a and f → 0 continue a run too.
    if (difference <= 1 || difference === 9 || difference === 40 || difference === 54) steps++
  }
  return codes.length < 2 ? 0 : steps / (codes.length - 1)
}

const codesOf = (text: string): readonly number[] => [...text.toLowerCase()].map((character) => character.charCodeAt(0))

const isSequence = (text: string): boolean => {
  const codes = codesOf(text)
  const even = codes.filter((_, at) => at % 2 === 0)
  const odd = codes.filter((_, at) => at % 2 === 1)
  return stepShare(codes) >= 0.7 || (codes.length >= 8 && stepShare(even) >= 0.8 && stepShare(odd) >= 0.8)
}

/** Whether a text is one piece of at most a third of its length, over and over. */
const isRepeated = (text: string): boolean => {
  for (let period = 1; period <= text.length / 3; period++) {
    if (text.startsWith(text.slice(period)) || text.slice(period).startsWith(text.slice(0, -period))) return true
  }
  return false
}

const runLength = (text: string): number => [...text.matchAll(longRun)].reduce((sum) => sum + 5, 0)

const onKeyboardRow = (text: string): boolean =>
  rows.some((row) => row.startsWith(text.toLowerCase().slice(0, row.length)) && text.length >= 4)

/** Why a body is filler by its form. */
export const fillerOf = (text: string): string | undefined => {
  if (mostlyMasks.test(text)) return 'it is masked'
  const bare = text.replace(separators, '')
  if (bare.length < 4) return undefined
  if (isRepeated(bare)) return 'it repeats itself'
  if (isSequence(bare)) return 'it is a run of the alphabet or of digits'
  if (onKeyboardRow(bare)) return 'it is a row of the keyboard'
  if (runLength(bare) * 3 > bare.length) return 'it is mostly one character'
  if (bare.length >= 16 && new Set(bare.toLowerCase()).size <= 5) return 'it has too few different characters'
  return undefined
}

const telling = /your|example|placeholder|changeme|replace|insert|redact|dummy|x{6}|X{6}|\*{3}|\.{3}/i
const shortest = 12

/** Why the body of a structured key is filler: by its form, or since it spells words. */
export const fillerKeyOf = (body: string): string | undefined => {
  const form = fillerOf(body)
  if (form !== undefined || body.length < shortest) return form
  const bits = machineBits(body)
  if (telling.test(body) && bits < body.length) return 'it says that it is a placeholder'
  return bits < -body.length / 2 ? 'it spells words' : undefined
}
