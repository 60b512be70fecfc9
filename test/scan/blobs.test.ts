import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDetector } from '#detect.ts'
import type { ObjectStore } from '#git/object-store.ts'
import { seededRandom } from '#rules/random.ts'
import { BlobDetector } from '#scan/blobs.ts'
import { freshValue, ruleSet } from '#test/rules/workshop.ts'

const detector = createDetector(ruleSet)
const marked = ruleSet.rules.filter((rule) => rule.keywords.length > 0)
const filler = [
  'import os',
  '',
  'def main():',
  '    return 1',
  '# a comment on nothing',
  'x = [1, 2, 3]',
  'name: thing',
]

const storeOf = (texts: Readonly<Record<string, string>>): ObjectStore => ({
  idLength: 40,
  read: (id) => {
    const text = texts[id]
    return text === undefined ? undefined : { id, type: 'blob', bytes: Buffer.from(text, 'latin1') }
  },
  stat: () => undefined,
  has: (id) => texts[id] !== undefined,
  problems: [],
  close: () => {},
})

/** Lines with values among them; private keys are some of these, and run over many lines. */
const linesOf = (random: () => number, count: number): string[] =>
  Array.from({ length: count }, () => {
    if (random() > 0.04) return filler[Math.floor(random() * filler.length)] ?? ''
    const rule = marked[Math.floor(random() * marked.length)]
    return rule === undefined ? '' : `api_key = "${freshValue(rule.id, random).text}"`
  })

const edited = (base: string, random: () => number): string => {
  const lines = base.split('\n')
  for (let edits = Math.floor(random() * 5); edits >= 0; edits--) {
    const at = Math.floor(random() * lines.length)
    lines.splice(at, Math.floor(random() * 4), ...linesOf(random, Math.floor(random() * 8)))
  }
  return lines.join('\n')
}

test('beside a known version a blob shows each value that is new, as it does when all of it is read', () => {
  let news = 0
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const random = seededRandom(seed)
      const base = linesOf(random, 300).join('\n')
      const next = edited(base, random)
      const store = storeOf({ base, next })
      const isNew = (key: string): boolean => !base.includes(key)
      const whole = [...new BlobDetector(store, { detector }).keys('next')].filter(isNew)
      const beside = new BlobDetector(store, { detector })
      beside.matchesBeyond('next', 'base')
      expect([...beside.keys('next')].filter(isNew).sort()).toEqual(whole.sort())
      news += whole.length
    }),
    { numRuns: 120 },
  )
  expect(news).toBeGreaterThan(30)
}, 60_000)

test('a blob that another version is not known of is read whole', () => {
  const text = linesOf(seededRandom(7), 200).join('\n')
  const blobs = new BlobDetector(storeOf({ text }), { detector })
  expect(blobs.matchesBeyond('text', 'absent')).toEqual(
    new BlobDetector(storeOf({ text }), { detector }).matches('text'),
  )
})

test('a key whose last lines alone are edited is found from its first line on', () => {
  const value = freshValue('pem-private-key-rsa', seededRandom(3)).text
  const lines = value.split('\n')
  expect(lines.length).toBeGreaterThan(10)
  const broken = lines.with(lines.length - 3, 'not of a key').join('\n')
  const surrounded = (text: string): string => `${'some text\n'.repeat(500)}${text}\n${'more text\n'.repeat(500)}`
  const store = storeOf({ base: surrounded(broken), next: surrounded(value) })
  const blobs = new BlobDetector(store, { detector })
  blobs.matchesBeyond('next', 'base')
  expect(blobs.keys('next').size).toBe(1)
})
