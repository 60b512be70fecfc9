// Blobs by id, detected once each: matches are kept, bytes are not.
import { linesOf, locate } from '#findings/locate.ts'
import type { ObjectStore } from '#git/object-store.ts'
import type { Match } from '#model/match.ts'
import type { ObjectId, Occurrence, Place, State } from '#model/place.ts'
import type { Job } from './job.ts'

/** The value of a match as a map's key; one unit is one byte. */
export const keyOf = (match: Pick<Match, 'value'>): string => Buffer.from(match.value).toString('latin1')

export type Sight = {
  readonly id: ObjectId
  readonly keys: ReadonlySet<string>
  readonly place: Place
  readonly state: State
}

export class BlobDetector {
  readonly #store: ObjectStore
  readonly #job: Pick<Job, 'detector'>
  readonly #lines = new Map<ObjectId, Lines>()
  readonly #matches = new Map<ObjectId, readonly Match[]>()
  #bytes = 0

  constructor(store: ObjectStore, job: Pick<Job, 'detector'>) {
    this.#store = store
    this.#job = job
  }

  get blobs(): number {
    return this.#matches.size
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Every match of a blob; none where it cannot be read, which the store notes. */
  matches(id: ObjectId): readonly Match[] {
    const known = this.#matches.get(id)
    if (known !== undefined) return known
    const object = this.#store.read(id)
    const matches =
      object === undefined ? [] : this.#job.detector.detect({ content: id, bytes: object.bytes, search: 'whole' })
    this.#bytes += object?.bytes.length ?? 0
    this.#matches.set(id, matches)
    return matches
  }

  /** Values that a blob holds and no judge suppressed. */
  keys(id: ObjectId): Set<string> {
    return new Set(
      this.matches(id)
        .filter((match) => match.suppressed === undefined)
        .map(keyOf),
    )
  }

  /** The wanted values of a blob as occurrences at one place. */
  occurrences({ id, keys, place, state }: Sight): Occurrence[] {
    const matches = this.matches(id)
    const lines = matches.length === 0 ? undefined : this.#linesOf(id, matches)
    if (lines === undefined) return []
    const isWanted = (match: Match): boolean => keys.has(keyOf(match))
    return locate({ ...lines, matches, place: { ...place, blob: id }, state, isWanted }, this.#job.detector.ruleOf)
  }

  /** Text and lines of a blob; the last few are kept, since values of one blob are asked for one after the other. */
  #linesOf(id: ObjectId, matches: readonly Match[]): Lines | undefined {
    const known = this.#lines.get(id)
    if (known !== undefined) return known
    const object = this.#store.read(id)
    if (object === undefined) return undefined
    const lines = { bytes: object.bytes, index: linesOf(object.bytes, matches) }
    const [oldest] = this.#lines.keys()
    if (this.#lines.size >= keptLines && oldest !== undefined) this.#lines.delete(oldest)
    this.#lines.set(id, lines)
    return lines
  }
}

type Lines = { readonly bytes: Uint8Array; readonly index: ReturnType<typeof linesOf> }

const keptLines = 16
