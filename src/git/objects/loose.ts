import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { ObjectType } from '#git/object-store.ts'
import type { ObjectId } from '#model/place.ts'
import type { CachedObject } from './byte-cache.ts'
import { corrupt, describeError, type Fault, isMissingFile, tooLarge } from './fault.ts'
import { emptyJob, type InflateJob, type Inflater } from './inflate.ts'
import { isObjectType } from './object-type.ts'
import { largestInMemory } from './pack.ts'

// Objects that are files of their own: one zlib stream of `type size NUL content`.

export type LooseHead = { readonly type: ObjectType; readonly size: number; readonly contentStart: number }

const longestHead = 32
const headForm = /^([a-z]+) (0|[1-9][0-9]{0,14})\0/

export const loosePath = (objectDir: string, id: ObjectId): string => `${objectDir}/${id.slice(0, 2)}/${id.slice(2)}`

const jobOver = (file: Uint8Array, output: Uint8Array, size: number): InflateJob => ({
  ...emptyJob(),
  input: file,
  inputEnd: file.length,
  output,
  size,
})

/** Type and size of a loose object, from the bytes of its file. */
export const readLooseHead = (file: Uint8Array, inflater: Inflater): LooseHead | Fault => {
  const output = new Uint8Array(longestHead)
  const inflated = inflater.inflateHead(jobOver(file, output, longestHead))
  const found = headForm.exec(Buffer.from(output.subarray(0, Math.max(inflated, 0))).toString('latin1'))
  const type = found?.[1] ?? ''
  if (found === null || !isObjectType(type)) return corrupt('its head is damaged')
  return { type, size: Number(found[2]), contentStart: found[0].length }
}

/** What the head of a loose object says of the rest. */
export const statLoose = (
  file: Uint8Array,
  inflater: Inflater,
): { readonly type: ObjectType; readonly size: number } | Fault => {
  const head = readLooseHead(file, inflater)
  return 'detail' in head ? head : { type: head.type, size: head.size }
}

/** Inflates what stands behind the head of a loose file; `room` has a byte more than head and content take. */
export const inflateLoose = (
  file: Uint8Array,
  head: LooseHead,
  { inflater, room }: { readonly inflater: Inflater; readonly room: Uint8Array },
): Uint8Array | Fault => {
  const whole = head.contentStart + head.size
  const outcome = inflater.inflate(jobOver(file, room, whole))
  return outcome === 'ok' ? room.subarray(head.contentStart, whole) : corrupt(`its data is ${outcome}`)
}

/** The object in the bytes of a loose file. */
export const readLooseObject = (file: Uint8Array, inflater: Inflater): CachedObject | Fault => {
  const head = readLooseHead(file, inflater)
  if ('detail' in head) return head
  if (head.size > largestInMemory) return tooLarge(`it measures ${head.size} bytes`)
  const room = new Uint8Array(head.contentStart + head.size + 1)
  const bytes = inflateLoose(file, head, { inflater, room })
  return bytes instanceof Uint8Array ? { type: head.type, bytes } : bytes
}

const unreadable = (error: unknown): Fault => ({
  kind: 'unreadable',
  detail: `its file cannot be read: ${describeError(error)}`,
})

/** The bytes of a loose file; undefined where there is none. */
export const readLooseFile = (path: string): Uint8Array | Fault | undefined => {
  // An exception for each object that is packed would cost more than the question.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined
  try {
    return readFileSync(path)
  } catch (error) {
    return isMissingFile(error) ? undefined : unreadable(error)
  }
}

/** Reads files that are known to be there into one buffer, with no more calls than that takes: what it gives lives until the next one. */
export class LooseFiles {
  #buffer = new Uint8Array(65_536)

  /** As `readLooseFile`. */
  read(path: string): Uint8Array | Fault | undefined {
    try {
      const descriptor = openSync(path, 'r')
      try {
        return this.#readAll(descriptor)
      } finally {
        closeSync(descriptor)
      }
    } catch (error) {
      return isMissingFile(error) ? undefined : unreadable(error)
    }
  }

  #readAll(descriptor: number): Uint8Array {
    let filled = 0
    for (;;) {
      filled += readSync(descriptor, this.#buffer, filled, this.#buffer.length - filled, filled)
      if (filled < this.#buffer.length) return this.#buffer.subarray(0, filled)
      const wider = new Uint8Array(this.#buffer.length * 4)
      wider.set(this.#buffer)
      this.#buffer = wider
    }
  }
}
