// Texts that nobody drew at random: blanks to fill in, and runs that a person types where a value of some length is asked for.

const blank = /x{4,}|\*{3,}|\.{3,}|…|#{3,}|_{4,}|-{6,}|0{8,}|1{8,}/i
const run = /(?:1234567|2345678|abcdefg|qwerty|asdfgh|0123456|9876543|deadbeef|cafebabe|feedface)/i
/** A word that a person repeats until it is long enough. */
const inOneCase = /^(?:[a-z]+|[A-Z]+)$/
const shortest = 8
const digits = /^[^A-Za-z]*$/

/** Whether a text has no more than so many different characters. */
function hasFew(text: string, most: number): boolean {
  const seen: string[] = []
  for (const char of text) {
    if (seen.includes(char)) continue
    if (seen.length >= most) return false
    seen.push(char)
  }
  return true
}

/** Share of different characters below which nobody drew a value at random. */
const isMonotonous = (text: string): boolean =>
  text.length >= shortest && hasFew(text.toLowerCase(), Math.floor(Math.max(2, Math.min(5, text.length / 6))))

/** One character over more than half of a text makes a blank of it. */
const mostOfOne = 0.5

function hasOneForMost(text: string): boolean {
  const counts = new Map<string, number>()
  for (const char of text.toLowerCase()) counts.set(char, (counts.get(char) ?? 0) + 1)
  return Math.max(...counts.values()) > text.length * mostOfOne
}

/** Whether neighbours are one apart nearly everywhere, as in `012345abcdef`. */
function isSequence(text: string): boolean {
  if (text.length < shortest) return false
  let steps = 0
  for (let at = 1; at < text.length; at++) {
    const apart = text.charCodeAt(at) - text.charCodeAt(at - 1)
    if (apart === 1 || apart === -1 || apart === 0) steps++
  }
  return steps >= text.length * 0.7
}

/** Sizes of a piece that nobody draws thrice in a row. */
const pieceSizes = { least: 4, most: 16 }

/** The longest stretch that says a piece of some size again and again, thrice at the least; 0 without one. */
function longestRepeat(text: string, size: number): number {
  let longest = 0
  let same = 0
  for (let at = size; at < text.length; at++) {
    same = text.charCodeAt(at) === text.charCodeAt(at - size) ? same + 1 : 0
    if (same >= 2 * size) longest = Math.max(longest, size + same - (same % size))
  }
  return longest
}

function saysPiecesThrice(text: string): boolean {
  for (let size = pieceSizes.least; size <= Math.min(pieceSizes.most, text.length / 3); size++)
    if (longestRepeat(text, size) * 2 > text.length) return true
  return false
}

/** A short piece again and again, all over the text or over more than half of it. */
function isRepeated(text: string): boolean {
  if (text.length < shortest) return false
  if (!inOneCase.test(text) && saysPiecesThrice(text.toLowerCase())) return true
  for (let size = 1; size <= Math.min(8, text.length / 3); size++)
    if (
      text ===
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .slice(0, text.length)
    )
      return true
  return false
}

const leastPairs = 4
const separators = /[^A-Za-z0-9]/g
const pairs = /(?:[a-z][0-9]){4,}|(?:[0-9][a-z]){4,}/g

const isStep = (text: string, at: number): boolean => Math.abs(text.charCodeAt(at + 2) - text.charCodeAt(at)) === 1

/** Whether both the letters and the digits of `a1b2c3d4` count, over four of each at the least. */
function countsInPairs(text: string): boolean {
  let steps = 0
  for (let at = 0; at + 2 < text.length; at++) {
    steps = isStep(text, at) ? steps + 1 : 0
    if (steps === 2 * (leastPairs - 1)) return true
  }
  return false
}

/** Letters and digits in turn that count, as in `a1b2c3d4-e5f6`. */
const isInterleaved = (text: string): boolean =>
  text.toLowerCase().replaceAll(separators, '').match(pairs)?.some(countsInPairs) ?? false

const leastPiece = 4
const leastCounted = 16
const counted = /[A-Za-z0-9]/

/** Where the piece that begins at `at` and counts, up or down, ends. */
function pieceEnd(text: string, at: number): number {
  const step = text.charCodeAt(at + 1) - text.charCodeAt(at)
  let end = at + 1
  while (
    Math.abs(step) === 1 &&
    counted.test(text.charAt(end)) &&
    text.charCodeAt(end) - text.charCodeAt(end - 1) === step
  )
    end++
  return end
}

/** `WXYZ9876mnop5432`: pieces that count, over half of the text. */
function countsInPieces(text: string): boolean {
  if (text.length < leastCounted) return false
  let inPieces = 0
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at)
    if (end - at >= leastPiece) inPieces += end - at
    at = end
  }
  return inPieces * 2 > text.length
}

/** Whether it counts piece by piece, or letters and digits in turn: less plainly than a run, and still no chance. */
export const countsInParts = (text: string): boolean => isInterleaved(text) || countsInPieces(text)

const uuidForm = /^(?:[a-z]+-)*[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}$/i

/** `a1b2c3d4-e5f6-g7h8-…`: drawn like a UUID by somebody who did not look at one. */
const isMadeUpUuid = (text: string): boolean => uuidForm.test(text) && isInterleaved(text)

/** Whether it leaves a place for a value: one character again and again, or what stands for something left out. */
export const isBlank = (text: string): boolean => blank.test(text) || (isMonotonous(text) && hasOneForMost(text))

/** Whether it counts, follows the keyboard or says one piece again and again. */
export const isRun = (text: string): boolean =>
  run.test(text) || isMonotonous(text) || isRepeated(text) || isSequence(text) || isMadeUpUuid(text)

/** Whether it is filler over most of its length, so that chance is ruled out. */
export const isFillerThroughout = (text: string): boolean => isMonotonous(text) || isRepeated(text)

const alphabet = /^(?:abcdefghijklmnopqrstuvwxyz|ABCDEFGHIJKLMNOPQRSTUVWXYZ|0123456789|1234567890|[+/=_-])+$/

/** Whether it lists letters and digits, as code does that draws from them. */
export const isAlphabet = (text: string): boolean => text.length >= 26 && !digits.test(text) && alphabet.test(text)
