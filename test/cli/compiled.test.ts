import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Run, runKept } from '#cli/compiled.ts'

const require = createRequire(import.meta.url)
const usual = require.extensions['.js']
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyreach-compiled-'))
  mkdirSync(join(root, 'dist'))
  writeFileSync(join(root, 'dist', 'package.json'), '{ "type": "commonjs" }')
})

afterEach(() => {
  require.extensions['.js'] = usual
  rmSync(root, { recursive: true })
})

const file = (): string => join(root, 'dist', 'engine.js')

/** A file that says a word, of one length for words of one length. */
const bundle = (word: string, size = 50_000): void =>
  writeFileSync(file(), `exports.said = () => '${word}' // ${'.'.repeat(size)}\n`)

/** Asks the file for its word, as a process that was started anew would. */
function ask(maker = 'one maker'): { said: string; keep: (run: Run) => void } {
  require.extensions['.js'] = usual
  const keep = runKept({ bundle: join(root, 'dist'), maker, kind: 'short' })
  delete require.cache[file()]
  return { said: require(file()).said(), keep }
}

/** A run of which each costs the same. */
const of = (name: string, cost = 100): Run => ({ name, cost })

const kept = (): string => join(root, '.compiled', 'engine-short')
const old = new Date('2020-01-01')

test('what was compiled is run again, and its source compiled anew only when that or the maker changed', () => {
  bundle('one')
  utimesSync(file(), old, old)
  ask().keep(of('1'))
  expect(readdirSync(join(root, '.compiled'))).toEqual(['engine-short'])
  // The source is not even looked at: its length and date are those of what was compiled.
  bundle('two')
  utimesSync(file(), old, old)
  expect(ask().said).toBe('one')
  expect(ask('other').said).toBe('two')
  utimesSync(file(), old, new Date('2020-01-02'))
  const changed = ask()
  expect(changed.said).toBe('two')
  changed.keep(of('2'))
  bundle('six')
  utimesSync(file(), old, new Date('2020-01-02'))
  expect(ask().said).toBe('two')
})

test('good code is not written again', () => {
  bundle('one')
  ask().keep(of('1'))
  utimesSync(kept(), old, old)
  ask().keep(of('2'))
  expect(statSync(kept()).mtimeMs).toBe(old.getTime())
})

test.each([
  [120, 'is as good'],
  [5000, 'may have thrown away what it compiled first'],
])('code of a run of %d ms, which %s, does not take the place of code of 100 ms', (cost) => {
  bundle('one')
  ask().keep(of('1'))
  utimesSync(kept(), old, old)
  ask().keep(of('2', cost))
  expect(statSync(kept()).mtimeMs).toBe(old.getTime())
})

test('code of a run that did more takes the place of what was kept, once', () => {
  bundle('one')
  ask().keep(of('1'))
  utimesSync(kept(), old, old)
  ask().keep(of('2', 300))
  expect(statSync(kept()).mtimeMs).toBeGreaterThan(old.getTime())
  utimesSync(kept(), old, old)
  expect(ask().said).toBe('one')
  ask().keep(of('3', 300))
  ask().keep(of('4'))
  expect(statSync(kept()).mtimeMs).toBe(old.getTime())
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 200)],
  ['cut off at its end', (bytes: Buffer) => bytes.subarray(0, -8)],
  ['empty', () => Buffer.alloc(0)],
  ['damaged in one place', (bytes: Buffer) => bytes.fill(1, bytes.length - 20, bytes.length - 18)],
  ['of another V8', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 128), Buffer.alloc(bytes.length - 128, 1)])],
])('kept code that is %s is refused and replaced', (_, damage) => {
  const write = (word: string): void => {
    bundle(word)
    utimesSync(file(), old, old)
  }
  write('one')
  ask().keep(of('1'))
  writeFileSync(kept(), damage(readFileSync(kept())))
  write('two')
  const { said, keep } = ask()
  expect(said).toBe('two')
  keep(of('2'))
  write('six')
  expect(ask().said).toBe('two')
})

test('small files and those of other folders are run as ever; where nothing can be written, nothing is kept', () => {
  bundle('one', 10)
  ask().keep(of('1'))
  expect(existsSync(join(root, '.compiled'))).toBe(false)
  bundle('one')
  writeFileSync(join(root, '.compiled'), 'no folder')
  const { said, keep } = ask()
  expect(said).toBe('one')
  expect(() => keep(of('2'))).not.toThrow()
})
