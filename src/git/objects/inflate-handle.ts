import { constants, createInflate } from 'node:zlib'
import { emptyJob, type InflateJob, type InflateOutcome, type Inflater, plainInflater, requireFit } from './inflate.ts'

/** What is used of the object behind a `zlib.Inflate`; it is internal to Node. */
export type RawInflate = {
  readonly reset: () => void
  readonly write: (flush: number, job: InflateJob, room: number) => void
  readonly inputLeft: () => number
  readonly outputLeft: () => number
  /** The error code of the writes since the last reset, or ''. */
  readonly fault: () => string
}

type RawBuffer = [bytes: Uint8Array, start: number, length: number]
type RawWrite = (flush: number, ...buffers: [...input: RawBuffer, ...output: RawBuffer]) => void
type RawHandle = { writeSync: RawWrite; reset: () => void; onerror: unknown }

const isRawHandle = (value: unknown): value is RawHandle =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'writeSync') === 'function' &&
  typeof Reflect.get(value, 'reset') === 'function' &&
  'onerror' in value

const newestKnownMajor = 26

/** Opens a raw handle; undefined on a Node that nobody has tried it on, since a wrong call there ends the process. */
export const openRawInflate = (): RawInflate | undefined => {
  if (Number.parseInt(process.versions.node, 10) > newestKnownMajor) return undefined
  const stream = createInflate()
  const handle: unknown = Reflect.get(stream, '_handle')
  const state: unknown = Reflect.get(stream, '_writeState')
  if (!isRawHandle(handle) || !(state instanceof Uint32Array) || state.length < 2) return undefined
  let fault = ''
  handle.onerror = (_message: string, _number: number, code: string): void => {
    fault = code
  }
  return {
    reset: () => {
      fault = ''
      handle.reset()
    },
    write: (flush, job, room) => {
      requireFit(job, room)
      const inputLength = job.inputEnd - job.inputStart
      handle.writeSync(flush, job.input, job.inputStart, inputLength, job.output, job.outputStart, job.size + room)
    },
    inputLeft: () => state[1] ?? 0,
    outputLeft: () => state[0] ?? 0,
    fault: () => fault,
  }
}

/** Inflates over one reused handle. */
export const handleInflater = (raw: RawInflate): Inflater => ({
  kind: 'handle',
  inflate: (job) => {
    raw.reset()
    // With Z_FINISH zlib reports a stream that stops early, and the spare byte shows one that goes on.
    raw.write(constants.Z_FINISH, job, 1)
    const fault = raw.fault()
    if (fault !== '') return fault === 'Z_BUF_ERROR' ? 'cut-off' : 'damaged'
    const left = raw.outputLeft()
    if (left === 1) return 'ok'
    return left === 0 ? 'too-long' : 'too-short'
  },
  inflateHead: (job) => {
    raw.reset()
    raw.write(constants.Z_SYNC_FLUSH, job, 0)
    return raw.fault() === '' ? job.size - raw.outputLeft() : -1
  },
})

/** 700 bytes, and what zlib makes of them. It is written here since making it, and failing on purpose, would take longer than all else that a small diff reads. */
const content = Uint8Array.from({ length: 700 }, (_, index) => (index * index) % 29)
const compressed = '789c636064e1149064176113e76595911013939061e5156713619714e064616418951c951cbc92005bdc261f'
const compressedNothing = '789c030000000001'

type Trial = { readonly input: Uint8Array; readonly size: number; readonly outcome: InflateOutcome }

const trials = (): readonly Trial[] => {
  const good = Uint8Array.from(Buffer.from(compressed, 'hex'))
  const broken = Uint8Array.from(good)
  broken[broken.length - 1] = (good[good.length - 1] ?? 0) ^ 1
  return [
    { input: good, size: 700, outcome: 'ok' },
    { input: good.subarray(0, good.length >> 1), size: 700, outcome: 'cut-off' },
    { input: broken, size: 700, outcome: 'damaged' },
    { input: good, size: 100, outcome: 'too-long' },
    { input: good, size: 900, outcome: 'too-short' },
    { input: Uint8Array.from(Buffer.from(compressedNothing, 'hex')), size: 0, outcome: 'ok' },
    { input: good, size: 700, outcome: 'ok' },
  ]
}

const before = 7

/** Whether the outcome is the expected one and, where it is good, exactly the content was written. */
const isRight = (inflater: Inflater, { input, size, outcome }: Trial): boolean => {
  const output = new Uint8Array(1000)
  const job = { ...emptyJob(), input, inputEnd: input.length, output, outputStart: before, size }
  if (inflater.inflate(job) !== outcome) return false
  if (outcome !== 'ok') return true
  return output.every((byte, at) => byte === (at < before || at >= before + size ? 0 : content[at - before]))
}

/** Whether an inflater does on good and bad streams what `inflateSync` does. */
export const agreesWithPlain = (inflater: Inflater): boolean => trials().every((trial) => isRight(inflater, trial))

let opened: Inflater | undefined

const choose = (): Inflater => {
  try {
    const raw = openRawInflate()
    const fast = raw === undefined ? plainInflater : handleInflater(raw)
    return agreesWithPlain(fast) ? fast : plainInflater
  } catch (cause) {
    if (cause instanceof Error) return plainInflater
    throw cause
  }
}

/** The fastest inflater that passes its self-test here; one for the thread. */
export const openInflater = (): Inflater => {
  opened ??= choose()
  return opened
}
