// Messages of commits and tags: text that a clone carries beside its files.
import { createHash } from 'node:crypto'
import { locate } from '#findings/locate.ts'
import type { Occurrence, Place, State } from '#model/place.ts'
import type { Job } from './job.ts'

export type Message = { readonly bytes: Uint8Array; readonly place: Place; readonly state: State }

export function detectMessage({ bytes, place, state }: Message, job: Pick<Job, 'detector'>): Occurrence[] {
  if (!job.detector.suspects(bytes, { start: 0, end: bytes.length })) return []
  const content = createHash('sha1').update(bytes).digest('hex')
  const matches = job.detector.detect({ content, bytes, search: 'whole' })
  return locate({ bytes, matches, place, state }, job.detector.ruleOf)
}
