import { constants, inflateSync } from 'node:zlib'

/** One zlib stream and where its content goes; a job is reused for many streams. */
export type InflateJob = {
  input: Uint8Array
  inputStart: number
  inputEnd: number
  output: Uint8Array
  outputStart: number
  /** What the content must measure; `output` has room for one byte more. */
  size: number
}

export type InflateOutcome = 'ok' | 'cut-off' | 'damaged' | 'too-long' | 'too-short'

/** Inflates streams of known size one after another: never a byte more than was declared. */
export type Inflater = {
  readonly kind: 'handle' | 'plain'
  /** Inflates a whole stream and proves that it ends after `size` bytes. */
  readonly inflate: (job: InflateJob) => InflateOutcome
  /** Inflates up to `size` bytes of a stream's start; says how many came, -1 where it is damaged. */
  readonly inflateHead: (job: InflateJob) => number
}

export const emptyJob = (): InflateJob => ({
  input: new Uint8Array(0),
  inputStart: 0,
  inputEnd: 0,
  output: new Uint8Array(1),
  outputStart: 0,
  size: 0,
})

const fits = ({ input, inputStart, inputEnd, output, outputStart, size }: InflateJob, room: number): boolean =>
  inputStart >= 0 &&
  inputStart <= inputEnd &&
  inputEnd <= input.length &&
  outputStart >= 0 &&
  size >= 0 &&
  outputStart + size + room <= output.length

/** Throws where a job reaches beyond its buffers: there the raw handle would end the process. */
export const requireFit = (job: InflateJob, room: number): void => {
  if (!fits(job, room)) throw new RangeError('an inflate job reaches beyond its buffers')
}

const headInput = 512

const plainOutcome = (error: unknown): InflateOutcome => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-long'
  return code === 'Z_BUF_ERROR' ? 'cut-off' : 'damaged'
}

const inflatePlainly = (job: InflateJob): InflateOutcome => {
  requireFit(job, 1)
  const { input, inputStart, inputEnd, output, outputStart, size } = job
  try {
    const content = inflateSync(input.subarray(inputStart, inputEnd), { maxOutputLength: Math.max(size, 1) })
    if (content.length > size) return 'too-long'
    if (content.length < size) return 'too-short'
    output.set(content, outputStart)
    return 'ok'
  } catch (error) {
    return plainOutcome(error)
  }
}

const inflateHeadPlainly = (job: InflateJob): number => {
  requireFit(job, 0)
  const { input, inputStart, inputEnd, output, outputStart, size } = job
  try {
    const head = input.subarray(inputStart, Math.min(inputEnd, inputStart + headInput + size))
    const content = inflateSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, size)
    output.set(content, outputStart)
    return content.length
  } catch {
    return -1
  }
}

/** Works on every Node, at several microseconds more for each stream. */
export const plainInflater: Inflater = { kind: 'plain', inflate: inflatePlainly, inflateHead: inflateHeadPlainly }
