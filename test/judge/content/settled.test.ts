import { expect, test } from 'vitest'
import { createDetector } from '#detect.ts'
import { judgeContent } from '#judge/content/judges.ts'
import { isSettled } from '#judge/content/settled.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import { seededRandom } from '#rules/random.ts'
import { ruleSet } from '#test/rules/workshop.ts'

const detector = createDetector(ruleSet)

const ruleOf = (id: string): Rule => {
  const rule = detector.ruleOf(id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}

const matchOf = (text: string, value: string, name: string): Match => {
  const start = text.indexOf(value)
  const span = { start, end: start + value.length }
  const plain = { content: 'c', span, reach: span, value: Buffer.from(value), name, codecs: [], evidence: [] }
  return { ...plain, rule: 'generic-password', confidence: 'medium', proven: false }
}

const settled = (text: string, value: string, known = { start: 0, end: text.length }): boolean =>
  isSettled(matchOf(text, value, 'password'), ruleOf('generic-password'), { bytes: Buffer.from(text), known })

const line = '\n  password: "<your-password>"\nmore text behind\n'

test('what stands for a value is settled where its line is in sight', () => {
  expect(settled(line, '<your-password>')).toBe(true)
  expect(settled('\npassword: "tR7!kq93Lw"\nmore text\n', 'tR7!kq93Lw')).toBe(false)
})

test('nothing is settled that goes on out of sight', () => {
  const value = '<your-password>'
  expect(settled(line, value, { start: 1, end: line.length })).toBe(false)
  expect(settled(line, value, { start: 0, end: line.indexOf(value) + value.length })).toBe(false)
})

const words = [
  'changeme',
  'example',
  '<x>',
  'None',
  '12',
  'settings.KEY',
  '1.2.3',
  'aGVsbG8gd29ybGQ',
  'tR7!kq93Lw',
  'a b c',
]
const names = ['password', 'api_key', 'token_url', 'hashed_secret', 'db_password', 'PUBLIC_KEY', 'secret']
const joints = [' = ', ': ', '=', ' == ', ': "', " = '", ' := ']

test('what is settled is suppressed by all judges, whatever stands around', () => {
  const random = seededRandom(7)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  let count = 0
  for (let round = 0; round < 4000; round++) {
    const text = `${pick(words)}\n${pick(names)}${pick(joints)}${pick(words)}${pick(words)}${pick(['"', "'", '', ';'])}\n${pick(words)} ${pick(words)}\n`
    const bytes = Buffer.from(text)
    const around = Buffer.from(`${pick(names)}${pick(joints)}${pick(words)}\n${text}${pick(words)}\n`)
    const by = around.indexOf(bytes)
    for (const match of detector.detect({ content: 'c', bytes, search: 'whole' })) {
      const rule = ruleOf(match.rule)
      if (match.codecs.length > 0 || !isSettled(match, rule, { bytes, known: { start: 0, end: bytes.length } }))
        continue
      const span = { start: match.span.start + by, end: match.span.end + by }
      const fresh = {
        ...match,
        span,
        confidence: 'medium',
        proven: false,
        evidence: [],
        suppressed: undefined,
      } as const
      const { suppressed: _, ...unjudged } = fresh
      const judged = judgeContent(unjudged, { bytes: around, span, rule, others: [] })
      expect(judged.suppressed, text).toBeDefined()
      count++
    }
  }
  expect(count).toBeGreaterThan(500)
})

test('a match that reads as one before it is judged alike, where it stands', () => {
  const text = 'a\npassword: "<your-password>"\n'
  const bytes = Buffer.from(`${text}${'-'.repeat(200)}\n${'-'.repeat(200)}\n${text}${'-'.repeat(200)}`)
  const rule = ruleOf('generic-password')
  const [first, second] = [bytes.indexOf('<your'), bytes.lastIndexOf('<your')].map((start) => {
    const span = { start, end: start + 15 }
    const match = { ...matchOf(text, '<your-password>', 'password'), span, reach: span, content: `at ${start}` }
    return judgeContent(match, { bytes, span, rule, others: [] })
  })
  expect(first?.suppressed).toEqual(second?.suppressed)
  expect(second?.suppressed?.by).toBe('reference')
  expect(second?.span.start).toBe(bytes.lastIndexOf('<your'))
  expect(second?.content).toBe(`at ${bytes.lastIndexOf('<your')}`)
})
