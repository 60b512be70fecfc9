import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { emptyJob, type InflateJob, type InflateOutcome, type Inflater, plainInflater } from '#git/objects/inflate.ts'
import { agreesWithPlain, handleInflater, openInflater, openRawInflate } from '#git/objects/inflate-handle.ts'
import { randomFrom } from './support.ts'

const raw = openRawInflate()
if (raw === undefined) throw new Error('this Node has the handle')
const inflaters: readonly (readonly [string, Inflater])[] = [
  ['handle', handleInflater(raw)],
  ['plain', plainInflater],
]

const jobOf = (input: Uint8Array, size: number, room = 1): InflateJob => ({
  ...emptyJob(),
  input: Buffer.concat([Buffer.from('before'), input]),
  inputStart: 6,
  inputEnd: 6 + input.length,
  output: new Uint8Array(9 + size + room).fill(0xee),
  outputStart: 9,
  size,
})

test.each(inflaters)('streams of all sizes come out as they went in: %s', (_, inflater) => {
  for (const size of [0, 1, 2, 63, 1000, 70_000, 400_000]) {
    for (const content of [Buffer.alloc(size, 'ab'), randomBytes(size)]) {
      for (const level of [0, 1, 9]) {
        const job = jobOf(deflateSync(content, { level }), size)
        expect(inflater.inflate(job)).toBe('ok')
        expect(content.equals(job.output.subarray(9, 9 + size))).toBe(true)
        expect(job.output[8]).toBe(0xee)
      }
    }
  }
})

const content = Buffer.from('some content that is long enough '.repeat(30))
const good = deflateSync(content)
const cases: readonly (readonly [InflateOutcome, Uint8Array, number])[] = [
  ['too-long', good, content.length - 1],
  ['too-long', good, 0],
  ['too-short', good, content.length + 1],
  ['too-short', good, content.length * 50],
  ['cut-off', good.subarray(0, good.length - 1), content.length],
  ['cut-off', good.subarray(0, 1), content.length],
  ['cut-off', good.subarray(0, 0), content.length],
  ['damaged', Buffer.alloc(40, 0x55), 40],
  ['damaged', deflateSync(content, { dictionary: Buffer.from('some content') }), content.length],
  ['ok', Buffer.concat([good, Buffer.from('what follows')]), content.length],
]

test.each(inflaters)('what is not exactly the declared content is told apart, one after another: %s', (_, inflater) => {
  for (const [outcome, input, size] of cases)
    expect([outcome, inflater.inflate(jobOf(input, size))]).toEqual([outcome, outcome])
  for (const [outcome, input, size] of cases.toReversed()) expect(inflater.inflate(jobOf(input, size))).toBe(outcome)
})

test.each(inflaters)('a bomb gives no byte more than was declared: %s', (_, inflater) => {
  const bomb = deflateSync(Buffer.alloc(50_000_000))
  const job = jobOf(bomb, 100)
  expect(inflater.inflate(job)).toBe('too-long')
  expect(job.output.length).toBe(110)
})

test.each(inflaters)('the head of a stream comes without the rest: %s', (_, inflater) => {
  const job = jobOf(good, 20, 0)
  expect(inflater.inflateHead(job)).toBe(20)
  expect(Buffer.from(job.output.subarray(9)).toString()).toBe(content.subarray(0, 20).toString())
  expect(inflater.inflateHead(jobOf(deflateSync(Buffer.from('abc')), 20, 0))).toBe(3)
  expect(inflater.inflateHead(jobOf(Buffer.alloc(30, 0x55), 20, 0))).toBe(-1)
})

test.each(inflaters)('a job beyond its buffers is refused before zlib sees it: %s', (_, inflater) => {
  const job = jobOf(good, content.length)
  for (const wrong of [
    { inputEnd: 1e6 },
    { inputStart: -1 },
    { outputStart: 20 },
    { size: 1e6 },
    { outputStart: -1 },
    { inputStart: 1e6 },
  ]) {
    expect(() => inflater.inflate({ ...job, ...wrong })).toThrow(RangeError)
  }
})

test('both inflaters say the same of streams that were changed anywhere', () => {
  const random = randomFrom(1)
  const [[, fast], [, plain]] = [inflaters[0] ?? fail(), inflaters[1] ?? fail()]
  for (let round = 0; round < 300; round++) {
    const changed = Uint8Array.from(good)
    const at = Math.floor(random() * changed.length)
    changed[at] = Math.floor(random() * 256)
    const [one, other] = [jobOf(changed, content.length), jobOf(changed, content.length)]
    const outcomes = [fast.inflate(one), plain.inflate(other)]
    expect(outcomes[0] === 'ok').toBe(outcomes[1] === 'ok')
    if (outcomes[0] === 'ok') expect(one.output).toEqual(other.output)
  }
})

const fail = (): never => {
  throw new Error('two inflaters are known')
}

test('the self-test sees an inflater that is wrong in any way', () => {
  expect(agreesWithPlain(handleInflater(raw))).toBe(true)
  expect(agreesWithPlain(plainInflater)).toBe(true)
  expect(agreesWithPlain({ ...plainInflater, inflate: () => 'ok' })).toBe(false)
  expect(agreesWithPlain({ ...plainInflater, inflate: () => 'damaged' })).toBe(false)
  const shifted = (job: InflateJob): InflateOutcome => {
    const outcome = plainInflater.inflate(job)
    job.output.copyWithin(job.outputStart + 1, job.outputStart, job.outputStart + 1)
    return outcome
  }
  expect(agreesWithPlain({ ...plainInflater, inflate: shifted })).toBe(false)
  expect(openInflater()).toBe(openInflater())
})
