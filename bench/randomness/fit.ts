// Fits the table of judge/content/randomness.ts: `npx jiti bench/randomness/fit.ts FOLDER…` reads sources (node_modules of well-known packages,
// standard libraries, a list of English words), counts which letters and which kinds of characters follow each other in names, words and texts,
// writes the table and prints how well held-out names are told from generated random strings.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  classCount,
  classOf,
  letterSlots,
  machineBits,
  packTable,
  setTable,
  type Table,
} from '#judge/content/randomness.ts'

const readable = /\.(?:js|mjs|cjs|ts|tsx|jsx|md|json|py|go|rb|java|php|rs|c|h|sh|yml|yaml|css|html|txt)$/
const generated = /\.min\.|\.map$|-lock|\.lock$|\.d\.ts\.map/
const token = /[A-Za-z_$][\w$.-]{3,47}|"[^"\\\n]{4,60}"|'[^'\\\n]{4,60}'/g
const quotes = /^["']|["']$/g
const machineMade = /[0-9a-f]{20}|[A-Za-z0-9+/]{41}|(?:[A-Z]{1,3}[a-z]{1,3}\d{1,3}){4}/
const maxFiles = 30_000

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => readable.test(path) && !generated.test(path))
    .map((path) => join(folder, path))

const tokensOf = (path: string): readonly string[] => {
  const stats = statSync(path)
  if (!stats.isFile() || stats.size > 4_000_000) return []
  const text = readFileSync(path, 'utf8')
  const words = path.endsWith('an-array-of-english-words/index.json') ? text.split(wordEnds) : (text.match(token) ?? [])
  return words.map((word) => word.replace(quotes, '')).filter((word) => word.length > 3 && !machineMade.test(word))
}

const wordEnds = /[[\],"\s]+/

const hash = (text: string): number =>
  [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7) >>> 0

type Counts = { readonly letters: Float64Array; readonly classes: Float64Array }

const count = (counts: Counts, text: string, weight: number): void => {
  let before = 0
  let last = 0
  const slots = letterSlots(text)
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    const cell = (before * classCount + last) * classCount + kind
    counts.classes[cell] = (counts.classes[cell] ?? 0) + weight
    const slot = slots[at] ?? -1
    if (slot >= 0) counts.letters[slot] = (counts.letters[slot] ?? 0) + weight
    before = last
    last = kind
  }
}

/** Bits that each symbol costs after its context, smoothed towards an even spread. */
const bits = (counts: Float64Array, width: number, symbols: number): Float64Array => {
  const cost = new Float64Array(counts.length)
  for (let row = 0; row < counts.length; row += width) {
    const total = counts.subarray(row, row + width).reduce((sum, one) => sum + one, 0)
    for (let at = 0; at < width; at++)
      cost[row + at] = -Math.log2(((counts[row + at] ?? 0) + 2 / symbols) / (total + 2))
  }
  return cost
}

const alphabets: Readonly<Record<string, string>> = {
  hex: '0123456789abcdef',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  'lower and digits': 'abcdefghijklmnopqrstuvwxyz0123456789',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
}

const random = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))).join('')

/** Share of random strings above the score that one natural text in a hundred, or a thousand, reaches. */
const report = (natural: readonly string[]): string => {
  const lines: string[] = []
  for (const [name, alphabet] of Object.entries(alphabets)) {
    for (const length of [8, 12, 16, 20, 32, 40]) {
      const near = natural
        .filter((text) => Math.abs(text.length - length) <= length / 8)
        .map(machineBits)
        .sort((a, b) => b - a)
      const scores = Array.from({ length: 2000 }, () => machineBits(random(alphabet, length))).sort((a, b) => b - a)
      const recallAt = (share: number): string => {
        const limit = near[Math.floor(near.length * share)] ?? 0
        return `${((scores.filter((score) => score > limit).length / scores.length) * 100).toFixed(1)}% above ${limit.toFixed(1)}`
      }
      lines.push(`${name} ${length} (${near.length} natural): at 1% ${recallAt(0.01)}, at 0.1% ${recallAt(0.001)}`)
    }
  }
  return lines.join('\n')
}

const table = (seen: ReadonlyMap<string, number>): Table => {
  const counts: Counts = { letters: new Float64Array(27 ** 3), classes: new Float64Array(classCount ** 3) }
  for (const [text, times] of seen) count(counts, text, 1 + Math.log2(times))
  return { letters: bits(counts.letters, 27, 26), classes: bits(counts.classes, classCount, classCount) }
}

const main = (folders: readonly string[]): void => {
  const seen = new Map<string, number>()
  const paths = folders.flatMap(filesOf)
  const step = Math.max(1, Math.floor(paths.length / maxFiles))
  for (const path of paths.filter((_, at) => at % step === 0)) {
    for (const text of new Set(tokensOf(path))) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  // What several files write is a name; digests and chunks of base64 hardly ever repeat.
  const held = [...seen].filter(([text, files]) => isHeld(text) && files >= 3).map(([text]) => text)
  for (const text of seen.keys()) if (isHeld(text)) seen.delete(text)
  const packed = packTable(table(seen))
  setTable(packed)
  const lines = packed.match(columns)?.map((line) => `  '${line}'`) ?? []
  const head =
    '// Written by bench/randomness/fit.ts; see there for what it was fitted to.\n/** Costs of letters and of kinds of characters in natural text, four bits each. */\n'
  writeFileSync('src/judge/content/randomness-table.ts', `${head}export const packedTable =\n${lines.join(' +\n')}\n`)
  process.stdout.write(`${paths.length} files, ${seen.size} texts, ${held.length} held out\n${report(held)}\n`)
}

const isHeld = (text: string): boolean => hash(text) % 5 === 0
const columns = /.{1,110}/g

main(process.argv.slice(2))
