import type { ContentId } from './content.ts'
import type { Match } from './match.ts'

export type ObjectId = string

export type PlaceKind = 'tree' | 'index' | 'stdin' | 'commit' | 'merge' | 'message' | 'tag' | 'note' | 'unreachable'

/** Where a value stands, as far as clones are concerned; absent without git. */
export type State = 'new' | 'in-head' | 'history-only' | 'unreachable'

/** Where content was seen. `path` is repository-relative with `/`; null for messages, tags and notes. */
export type Place = {
  readonly kind: PlaceKind
  readonly path: string | null
  readonly commit?: ObjectId
  readonly blob?: ContentId
  readonly author?: string
  /** ISO 8601, in UTC. */
  readonly date?: string
}

/** A match at a place, with the position a reader's editor shows: 1-based, columns in UTF-16 units. */
export type Occurrence = {
  readonly match: Match
  readonly place: Place
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly state?: State
  /** Stands in HEAD's tree at this place, which is not where it came in. */
  readonly role?: 'head'
  /** Of this location: see `findings/fingerprint.ts`. */
  readonly fingerprint: string
  /** The line, all values on it masked. */
  readonly snippet: string
  /** The line and the one before it as they are, for judges of inline ignores; ends where findings begin. */
  readonly raw: { readonly line: string; readonly lineBefore: string }
}
