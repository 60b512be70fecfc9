import { expect, test } from 'vitest'
import { createDetector } from '#detect.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { loadRules } from '#rules/load.ts'
import { maskResult } from '#scan/mask.ts'

const detector = createDetector(loadRules())
const value = ['kq', 'fuz', '81', 'pe', 'wj'].join('-')

const result = (at: string, path: string): ScanResult => ({
  target: '/work',
  mode: 'tree',
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1,
  findings: [],
  suppressed: [{ rule: 'x', by: 'baseline', reason: at, location: { path, line: 1, column: 1, fingerprint: 'f' } }],
  problems: [{ kind: 'unreadable', at, detail: at }],
  coverage: { complete: true, commits: 0, blobs: 0, bytes: 0, files: 0, belowThreshold: 0, skipped: [] },
})

test('a value leaves in no path, reason or problem', () => {
  const masked = maskResult(result(`in ${value}/a`, `${value}.txt`), [value], detector)
  expect(JSON.stringify(masked)).not.toContain(value)
  expect(masked.problems[0]?.at).toBe('in …/a')
  expect(masked.suppressed[0]?.location.path).toBe('….txt')
})

test('a value that is no ASCII is known in text as well as byte by byte', () => {
  const word = `pässwörd-${value}`
  const bytes = Buffer.from(word).toString('latin1')
  const masked = maskResult(result(`${word} and ${bytes}`, 'a'), [bytes], detector)
  expect(masked.problems[0]?.at).toBe('… and …')
})

test('a word that everybody knows blanks out no sentence, but paths and problems; a value made of one is hidden', () => {
  const text = 'the password of password2481'
  const masked = maskResult(result(text, 'password.txt'), ['password'], detector)
  expect(masked.suppressed[0]).toMatchObject({ reason: text, location: { path: '….txt' } })
  expect(masked.problems[0]?.at).toBe('the … of …2481')
  expect(maskResult(result(text, 'a'), ['password2481'], detector).suppressed[0]?.reason).toBe('the password of …')
})
