// One comment on a pull request that is kept up to date. It is known by its marker and its author: anybody can write a marker.
export type Comment = { readonly id: number; readonly author: string; readonly body: string }

/** What of a code host's API a comment needs. */
export type CommentClient = {
  /** Whose token it is. */
  readonly viewer: () => Promise<string>
  /** All pages. */
  readonly comments: () => AsyncIterable<Comment>
  readonly create: (body: string) => Promise<void>
  readonly update: (id: number, body: string) => Promise<void>
}

export type Standing = {
  readonly marker: string
  readonly body: string
  /** Whether there is reason enough for a first comment; one that stands is brought up to date in any case. */
  readonly start: 'yes' | 'no'
}

/** `<!-- keyreach:… -->`, one for each place that a workflow scans. */
export const markerOf = (name: string): string => `<!-- keyreach:${encodeURIComponent(name).replaceAll('-', '%2D')} -->`

export async function keepComment({ marker, body, start }: Standing, client: CommentClient): Promise<void> {
  const text = `${marker}\n${body}`
  const own = await findOwn(marker, client)
  if (own === undefined) {
    if (start === 'yes') await client.create(text)
  } else if (own.body !== text) await client.update(own.id, text)
}

async function findOwn(marker: string, client: CommentClient): Promise<Comment | undefined> {
  const viewer = await client.viewer()
  for await (const comment of client.comments()) {
    if (comment.author === viewer && comment.body.startsWith(marker)) return comment
  }
  return undefined
}

/** A comment may have 65,536 characters. */
const limit = 60_000

/** As many pieces of a report as fit; a first piece that is too long is cut between lines. */
export function fitting(pieces: Iterable<string>, more: string): string {
  let text = ''
  for (const piece of pieces) {
    if (text.length + piece.length > limit) return `${text === '' ? cutLines(piece) : text}\n${more}\n`
    text += piece
  }
  return text
}

const cutLines = (piece: string): string => piece.slice(0, piece.lastIndexOf('\n', limit) + 1)
