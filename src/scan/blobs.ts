// Blobs by id, detected once each: matches are kept, bytes are not.
import { locateOn, type Sheet, sheetOf } from '#findings/locate.ts'
import type { ObjectStore } from '#git/object-store.ts'
import type { Match } from '#model/match.ts'
import type { ObjectId, Occurrence, Place, State } from '#model/place.ts'
import { overlaps, type Span } from '#model/span.ts'
import { changedWindows } from './changed-windows.ts'
import type { Job } from './job.ts'

const keys = new WeakMap<Uint8Array, string>()

/** The value of a match as a map's key; one unit is one byte. Made once for all who ask. */
export const keyOf = ({ value }: Pick<Match, 'value'>): string => {
  const known = keys.get(value) ?? Buffer.from(value).toString('latin1')
  keys.set(value, known)
  return known
}

export type Sight = {
  readonly id: ObjectId
  readonly keys: ReadonlySet<string>
  readonly place: Place
  readonly state: State
}

export class BlobDetector {
  readonly #store: ObjectStore
  readonly #job: Pick<Job, 'detector'>
  readonly #sheets = new Map<ObjectId, KeyedSheet>()
  readonly #keys = new Map<ObjectId, ReadonlySet<string>>()
  readonly #matches = new Map<ObjectId, readonly Match[]>()
  readonly #unread = new Set<ObjectId>()
  #bytes = 0

  constructor(store: ObjectStore, job: Pick<Job, 'detector'>) {
    this.#store = store
    this.#job = job
  }

  /** Blobs that were asked for and could not be read. */
  get unread(): ReadonlySet<ObjectId> {
    return this.#unread
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
    if (object === undefined) this.#unread.add(id)
    this.#bytes += object?.bytes.length ?? 0
    this.#matches.set(id, matches)
    return matches
  }

  /** Matches of a blob that may be new where another version of the file is known: those that touch what differs. From then on they count as the blob's. */
  matchesBeyond(id: ObjectId, known: ObjectId | undefined): readonly Match[] {
    const before = known === undefined || this.#matches.has(id) ? undefined : this.#store.read(known)
    if (before === undefined) return this.matches(id)
    const object = this.#store.read(id)
    if (object === undefined || this.#job.detector.readsWhole(object.bytes)) return this.matches(id)
    const search = this.#suspicious(object.bytes, changedWindows(before.bytes, object.bytes))
    const matches = search.length === 0 ? [] : this.#job.detector.detect({ content: id, bytes: object.bytes, search })
    this.#bytes += object.bytes.length
    this.#matches.set(id, matches)
    return matches
  }

  /** The windows that may hold something, with all of a long value that begins before one of them. */
  #suspicious(bytes: Uint8Array, windows: readonly Span[]): Span[] {
    const { detector } = this.#job
    const begun = unsearchedBefore(windows)
      .flatMap((span) => detector.anchors(bytes, span))
      .filter((anchor) => windows.some((window) => overlaps(anchor, window)))
    return [...windows.filter((window) => detector.mayLeak(bytes, window)), ...begun]
  }

  /** Values that a blob holds and no judge suppressed. */
  keys(id: ObjectId): ReadonlySet<string> {
    const known = this.#keys.get(id)
    if (known !== undefined) return known
    const reported = this.matches(id).filter((match) => match.suppressed === undefined)
    if (reported.length === 0) return nothing
    const keys = new Set(reported.map(keyOf))
    this.#keys.set(id, keys)
    return keys
  }

  /** The wanted values of a blob as occurrences at one place. */
  occurrences({ id, keys, place, state }: Sight): Occurrence[] {
    const matches = this.matches(id)
    const sheet = matches.length === 0 ? undefined : this.#sheetOf(id, matches)
    if (sheet === undefined) return []
    const wanted = [...keys].flatMap((key) => sheet.byKey.get(key) ?? [])
    if (keys.size > 1) wanted.sort((a, b) => a.span.start - b.span.start)
    return locateOn(sheet, wanted, { place: { ...place, blob: id }, state })
  }

  /** Of the last few blobs, since values of one are asked for one after the other. */
  #sheetOf(id: ObjectId, matches: readonly Match[]): KeyedSheet | undefined {
    const known = this.#sheets.get(id)
    if (known !== undefined) return known
    const object = this.#store.read(id)
    if (object === undefined) return undefined
    const sheet = keyed(sheetOf(object.bytes, matches, this.#job.detector.ruleOf))
    const [oldest] = this.#sheets.keys()
    if (this.#sheets.size >= keptSheets && oldest !== undefined) this.#sheets.delete(oldest)
    this.#sheets.set(id, sheet)
    return sheet
  }
}

type KeyedSheet = Sheet & { readonly byKey: ReadonlyMap<string, readonly Match[]> }

function keyed(sheet: Sheet): KeyedSheet {
  const byKey = new Map<string, Match[]>()
  for (const match of sheet.reported) {
    const key = keyOf(match)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [match])
    else known.push(match)
  }
  return { ...sheet, byKey }
}

const nothing: ReadonlySet<string> = new Set()
const keptSheets = 16
/** What lies before windows, as far as a value that reaches into one may begin there. */
function unsearchedBefore(windows: readonly Span[]): Span[] {
  let from = 0
  return windows.flatMap(({ start, end }) => {
    const span = { start: Math.max(from, start - longestValue), end: start }
    from = end
    return span.start < span.end ? [span] : []
  })
}

/** How far before a window a value may begin that is written over several lines, beyond lines of an encoded text. */
const longestValue = 2048
