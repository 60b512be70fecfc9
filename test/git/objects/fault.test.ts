import { expect, test } from 'vitest'
import { ProblemLog } from '#git/objects/fault.ts'

test('problems that come in thousands are named up to a point and counted beyond', () => {
  const log = new ProblemLog()
  for (let number = 1; number <= 1234; number++) log.note('corrupt', `object ${number}`, 'its data is damaged')
  log.note('too-large', 'object x', 'it is large')
  const problems = log.list('objects')
  expect(problems.length).toBe(52)
  expect(problems[49]).toEqual({ kind: 'corrupt', at: 'object 50', detail: 'its data is damaged' })
  expect(problems[50]).toEqual({ kind: 'too-large', at: 'object x', detail: 'it is large' })
  expect(problems[51]).toEqual({ kind: 'corrupt', at: 'objects', detail: '1184 more like this: its data is damaged' })
})
