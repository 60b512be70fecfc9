import type { Span } from './span.ts'

/** Names content: the object id of a blob, or `sha1:…`-shaped ids that git would give to bytes from elsewhere. Unique per content within a scan. */
export type ContentId = string

/** What to search, named by its content. `search` holds windows when the rest is known from a delta base. */
export type Segment = {
  readonly content: ContentId
  readonly bytes: Uint8Array
  readonly search: 'whole' | readonly Span[]
}

/** Unwraps a reading of bytes into another. */
export const codecs = [
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'base64',
  'hex',
  'percent',
  'unicode-escape',
  'html',
  'joined',
  'gzip',
  'zip',
  'tar',
  'notebook',
] as const
export type Codec = (typeof codecs)[number]

/** A readable form of a segment or of a part of it. `origin` maps a span of the view back to the segment's bytes; several when pieces were joined. */
export type View = {
  readonly bytes: Uint8Array
  readonly codecs: readonly Codec[]
  /** What of the view is to be searched. */
  readonly search: 'whole' | readonly Span[]
  readonly origin: (span: Span) => readonly Span[]
}
