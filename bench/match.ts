// What rules cost: megabytes a second of the matcher over the text files of a folder, with 0, 100, 300 and all rules.
// usage: FOLDER …
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createMatcher, type Matcher } from '#match/match.ts'
import { readBuiltIn } from '#rules/built-in.ts'
import { compileRules, type VendorFile } from '#rules/compile.ts'

const ROUNDS = 5
const LARGEST = 2_000_000
const WINDOW = 2048

const textsIn = (folder: string): Uint8Array[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size < LARGEST)
    .map((path) => readFileSync(path))
    .filter((bytes) => bytes.indexOf(0) < 0)

/** The first rules, taken evenly from the vendors. */
const firstRules = (files: readonly VendorFile[], count: number): VendorFile[] => {
  const total = files.reduce((sum, { vendor }) => sum + vendor.rules.length, 0)
  const step = total / Math.max(count, 1)
  let seen = 0
  let taken = 0
  const take = (): boolean => {
    const isNext = taken < count && seen >= taken * step
    seen++
    if (isNext) taken++
    return isNext
  }
  return files.map((file) => ({ ...file, vendor: { ...file.vendor, rules: file.vendor.rules.filter(take) } }))
}

const find = (matcher: Matcher, bytes: Uint8Array): number =>
  matcher.find({ bytes, codecs: [], search: 'whole', origin: (span) => [span] }, 'bench').length

const suspect = (matcher: Matcher, bytes: Uint8Array): number => {
  let count = 0
  for (let at = 0; at < bytes.length; at += WINDOW) {
    if (matcher.suspects(bytes, { start: at, end: Math.min(bytes.length, at + WINDOW) })) count++
  }
  return count
}

/** Megabytes for each second of CPU, the best of some rounds. */
const rate = (texts: readonly Uint8Array[], work: (bytes: Uint8Array) => number): { rate: number; found: number } => {
  const megabytes = texts.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    found = texts.reduce((sum, bytes) => sum + work(bytes), 0)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1e6)
  }
  return { rate: megabytes / best, found }
}

const measure = (count: number, folders: readonly string[]): string => {
  const texts = folders.flatMap(textsIn)
  const matcher = createMatcher(compileRules(firstRules(readBuiltIn(), count)))
  const whole = rate(texts, (bytes) => find(matcher, bytes))
  const windows = rate(texts, (bytes) => suspect(matcher, bytes))
  return `${count} rules: find ${whole.rate.toFixed(0)} MB/s (${whole.found} matches), suspects ${windows.rate.toFixed(0)} MB/s (${windows.found} windows)\n`
}

const [program, ...folders] = process.argv.slice(1)
const asked = process.env['RULES']
if (asked === undefined) {
  const all = readBuiltIn().reduce((sum, { vendor }) => sum + vendor.rules.length, 0)
  // A process each: an engine that has seen one set of tables makes them constants of its code, as in a scan; with several it cannot.
  for (const count of [0, 100, 300, all]) {
    execFileSync(process.execPath, [program ?? '', ...folders], {
      env: { ...process.env, RULES: `${count}` },
      stdio: 'inherit',
    })
  }
} else process.stdout.write(measure(Number(asked), folders))
