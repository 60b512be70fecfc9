import { readFileSync, statSync } from 'node:fs'
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

/** The object in the bytes of a loose file. */
export const readLooseObject = (file: Uint8Array, inflater: Inflater): CachedObject | Fault => {
  const head = readLooseHead(file, inflater)
  if ('detail' in head) return head
  if (head.size > largestInMemory) return tooLarge(`it measures ${head.size} bytes`)
  const whole = head.contentStart + head.size
  const output = new Uint8Array(whole + 1)
  const outcome = inflater.inflate(jobOver(file, output, whole))
  if (outcome !== 'ok') return corrupt(`its data is ${outcome}`)
  return { type: head.type, bytes: output.subarray(head.contentStart, whole) }
}

/** The bytes of a loose file; undefined where there is none. */
export const readLooseFile = (path: string): Uint8Array | Fault | undefined => {
  // An exception for each object that is packed would cost more than the question.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined
  try {
    return readFileSync(path)
  } catch (error) {
    return isMissingFile(error)
      ? undefined
      : { kind: 'unreadable', detail: `its file cannot be read: ${describeError(error)}` }
  }
}
