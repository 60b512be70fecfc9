// Comes in: text. Goes out: how much likelier it is that a machine drew it than that a person wrote it, in bits. Knows no secrets, no names, no places.
import { packedTable } from './randomness-table.ts'

/** Costs in bits: of a letter after the two before it, of a kind of character after the two kinds before it. */
export type Table = { readonly letters: Float64Array; readonly classes: Float64Array }

/** Kinds of characters, the start of a text included. */
export const classCount = 12

const step = 0.75
const letterCells = 27 ** 3
const classCells = classCount ** 3
const marks = '-_./+= '

const kinds: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 97 && code <= 122) return 1
  if (code >= 65 && code <= 90) return 2
  if (code >= 48 && code <= 57) return 3
  const at = marks.indexOf(String.fromCharCode(code))
  return at < 0 ? 11 : 4 + at
})

/** The kind of a character: 1 small letter, 2 capital, 3 digit, then common marks; the last is any other. */
export const classOf = (code: number): number => kinds[code] ?? 11

/** Where each letter stands in the table of letters, after the two before it in the same word; -1 for what is no letter. */
export const letterSlots = (text: string): Int32Array => {
  const slots = new Int32Array(text.length).fill(-1)
  let first = 0
  let second = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    const starts = kind > 2 || (kind === 2 && last === 1)
    if (starts) {
      first = 0
      second = 0
    }
    if (kind <= 2) {
      const letter = code & 31
      slots[at] = (first * 27 + second) * 27 + letter
      first = second
      second = letter
    }
    last = kind
  }
  return slots
}

const nibble = (bits: number): number => Math.max(0, Math.min(15, Math.round(bits / step)))

/** The table as text, four bits a cost. */
export const packTable = (table: Table): string => {
  const all = [...table.letters, ...table.classes]
  const bytes = Buffer.alloc(Math.ceil(all.length / 2))
  for (let at = 0; at < all.length; at += 2) bytes[at / 2] = (nibble(all[at] ?? 0) << 4) | nibble(all[at + 1] ?? 0)
  return bytes.toString('base64')
}

const unpack = (packed: string): Float64Array => {
  const bytes = Buffer.from(packed, 'base64')
  return Float64Array.from(
    { length: letterCells + classCells },
    (_, at) => (((bytes[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15) * step,
  )
}

let costs: Float64Array | undefined

/** Puts another table in force; only the fit does. */
export const setTable = (packed: string): void => {
  costs = unpack(packed)
}

const loaded = (): Float64Array => {
  costs ??= unpack(packedTable)
  return costs
}

const digitBits = Math.log2(10)
const markBits = 1

/** What a text would cost if a person had written it. */
const naturalBits = (text: string): number => {
  const table = loaded()
  const slots = letterSlots(text)
  let total = 0
  let before = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    total += table[letterCells + (before * classCount + last) * classCount + kind] ?? 0
    const slot = slots[at] ?? -1
    if (slot >= 0) total += table[slot] ?? 0
    else total += kind === 3 ? digitBits : markBits
    before = last
    last = kind
  }
  return total
}

/** Alphabets that machines draw from, with what one character of each costs. */
const alphabets: readonly (readonly [RegExp, number])[] = [
  [/^[0-9]*$/, Math.log2(10)],
  [/^(?:[0-9a-f-]*|[0-9A-F-]*)$/, Math.log2(16)],
  [/^[0-9a-fA-F-]*$/, Math.log2(22)],
  [/^(?:[a-z]*|[A-Z]*)$/, Math.log2(26)],
  [/^(?:[A-Z2-7=]*|[a-z2-7=]*)$/, 5],
  [/^(?:[a-z0-9]*|[A-Z0-9]*)$/, Math.log2(36)],
  [/^[A-Za-z]*$/, Math.log2(52)],
  [/^[A-Za-z0-9]*$/, Math.log2(62)],
  [/^[A-Za-z0-9_.-]*$/, 6],
  [/^[A-Za-z0-9+/=_-]*$/, 6],
]
const anyBits = Math.log2(94)
const seams = /[-_.:/]/
/** What it costs to say where a piece ends and from which alphabet it is drawn. */
const pieceBits = 6

const drawnBits = (text: string): number =>
  text.length * (alphabets.find(([alphabet]) => alphabet.test(text))?.[1] ?? anyBits)

/** What a text costs if a machine drew it, at one go or in pieces: `id.secret` of hexadecimal digits. */
const machineCost = (text: string): number =>
  Math.min(
    drawnBits(text),
    text.split(seams).reduce((sum, piece) => sum + drawnBits(piece) + pieceBits, 0),
  )

/** How many bits likelier a machine is than a person: positive for random strings, negative for words, names and texts. */
export const machineBits = (text: string): number => naturalBits(text) - machineCost(text)
