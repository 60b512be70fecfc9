// A review of a pull request: each finding is told once, on its line where the diff has it, and marked when it is gone. What is known is known by marker and author.
import type { DiffFile, OwnComment, OwnReview, ReviewClient, Spot } from './review-client.ts'

/** What is told of one finding. */
export type Note = {
  readonly marker: string
  /** Where it stands in the head, best first; none where the head no longer has it. */
  readonly spots: readonly Spot[]
  /** A comment of its own. */
  readonly text: string
  /** One line in the body of a review, for what no line of the diff can carry. */
  readonly brief: string
}

export type Telling = {
  /** What all markers of this place begin with. */
  readonly prefix: string
  readonly notes: readonly Note[]
  /** Markers of all that is there, told or not. */
  readonly present: ReadonlySet<string>
  /** The head's commit. */
  readonly commit: string
  /** Whether what is not found is gone: of a scan that read everything. */
  readonly absence: 'proven' | 'unproven'
  readonly title: (notes: number) => string
  readonly gone: string
}

const most = { comments: 30, files: 5, listed: 100, updates: 15 }

type Told = {
  readonly comments: ReadonlyMap<string, OwnComment>
  readonly reviews: readonly OwnReview[]
}

export async function keepReview(telling: Telling, client: ReviewClient): Promise<void> {
  const told = await readTold(telling, client)
  const listed = new Set(told.reviews.flatMap(({ body }) => markersIn(body, telling.prefix)))
  const fresh = telling.notes.filter(({ marker }) => !told.comments.has(marker) && !listed.has(marker))
  if (fresh.length > 0) await tell(fresh, telling, client)
  await bringUpToDate(telling, told, client)
}

async function readTold({ prefix }: Telling, client: ReviewClient): Promise<Told> {
  const viewer = await client.viewer()
  const comments = new Map<string, OwnComment>()
  for await (const comment of client.reviewComments()) {
    const [marker] = markersIn(comment.body, prefix)
    if (comment.author === viewer && marker !== undefined && !comments.has(marker)) comments.set(marker, comment)
  }
  const reviews: OwnReview[] = []
  for await (const review of client.reviews()) if (review.author === viewer) reviews.push(review)
  return { comments, reviews }
}

/** Markers on lines of their own: text of a repository never fills a line. */
const markersIn = (body: string, prefix: string): readonly string[] =>
  body.split(lineEnd).filter((line) => line.startsWith(prefix) && line.endsWith(' -->'))

const lineEnd = /\r?\n/

type Placed = {
  readonly onLines: readonly (Note & Spot)[]
  readonly onFiles: readonly (Note & { readonly path: string })[]
  readonly listed: readonly Note[]
}

async function tell(fresh: readonly Note[], telling: Telling, client: ReviewClient): Promise<void> {
  const { onLines, onFiles, listed } = place(fresh, await diffOf(fresh, client))
  const { commit } = telling
  const comments = onLines.map(({ marker, text, path, line }) => ({ path, line, body: `${marker}\n${text}` }))
  const body = bodyOf(listed, fresh.length, telling)
  if (comments.length > 0 || listed.length > 0) {
    const sent = await client.review({ commit, body, comments })
    // The head has moved since, or a line is none of the diff's after all: told without lines rather than not at all.
    if (sent === 'refused')
      await client.review({ commit, body: bodyOf([...onLines, ...listed], fresh.length, telling), comments: [] })
  }
  for (const { marker, text, path } of onFiles) await client.commentFile({ commit, path, body: `${marker}\n${text}` })
}

/** The files of the diff that notes could stand in. */
async function diffOf(notes: readonly Note[], client: ReviewClient): Promise<ReadonlyMap<string, DiffFile>> {
  const wanted = new Set(notes.flatMap(({ spots }) => spots.map(({ path }) => path)))
  const files = new Map<string, DiffFile>()
  if (wanted.size === 0) return files
  for await (const file of client.files()) {
    if (wanted.has(file.path)) files.set(file.path, file)
    if (files.size === wanted.size) break
  }
  return files
}

/** On its line, else on its file, else in the body; worst first as far as each has room. */
function place(notes: readonly Note[], files: ReadonlyMap<string, DiffFile>): Placed {
  const onLines: (Note & Spot)[] = []
  const onFiles: (Note & { readonly path: string })[] = []
  const listed: Note[] = []
  for (const note of notes) {
    const spot = note.spots.find(({ path, line }) => files.get(path)?.lines.has(line))
    const path = note.spots.find((each) => files.has(each.path))?.path
    if (spot !== undefined && onLines.length < most.comments) onLines.push({ ...note, ...spot })
    else if (spot === undefined && path !== undefined && onFiles.length < most.files) onFiles.push({ ...note, path })
    else listed.push(note)
  }
  return { onLines, onFiles, listed }
}

function bodyOf(listed: readonly Note[], count: number, { title }: Telling): string {
  const shown = listed.slice(0, most.listed)
  const more = listed.length - shown.length
  return [
    title(count),
    ...shown.map(({ marker, brief }) => `\n${marker}\n- ${brief}`),
    ...(more > 0 ? [`\n${more} more: see the summary of the run.`] : []),
  ].join('\n')
}

type Update = () => Promise<void>

/** Marks what is gone, and takes the mark from what is back. */
async function bringUpToDate(telling: Telling, told: Told, client: ReviewClient): Promise<void> {
  const notes = new Map(telling.notes.map((note) => [note.marker, note]))
  const comments = [...told.comments].flatMap(([marker, comment]): readonly Update[] => {
    const note = notes.get(marker)
    if (note !== undefined)
      return isGone(comment) ? [() => client.updateReviewComment(comment.id, `${marker}\n${note.text}`)] : []
    return hasGone(marker, telling) && !isGone(comment) ? [() => markGone(marker, comment, { telling, client })] : []
  })
  const reviews = told.reviews.flatMap(({ id, body }): readonly Update[] => {
    const marked = withGone(body, telling)
    return marked === body ? [] : [() => client.updateReview(id, marked)]
  })
  for (const update of [...comments, ...reviews].slice(0, most.updates)) await update()
}

const hasGone = (marker: string, { absence, present }: Telling): boolean => absence === 'proven' && !present.has(marker)

type Marking = { readonly telling: Telling; readonly client: ReviewClient }

async function markGone(marker: string, { id }: OwnComment, { telling, client }: Marking): Promise<void> {
  await client.updateReviewComment(id, `${marker}\n${telling.gone}`)
  await client.resolve(id)
}

/** How a mark begins. */
export const goneStart = '✅ No longer reported'

const isGone = ({ body }: OwnComment): boolean => body.split(lineEnd)[1]?.startsWith(goneStart) === true

/** The line after the marker of what is gone says so. */
function withGone(body: string, telling: Telling): string {
  const lines = body.split(lineEnd)
  const shown = lines.map((line, index) => {
    const [marker] = markersIn(lines[index - 1] ?? '', telling.prefix)
    return marker !== undefined && hasGone(marker, telling) && !line.startsWith(`- ${goneStart}`)
      ? `- ${telling.gone}`
      : line
  })
  const text = shown.join('\n')
  return text === lines.join('\n') ? body : text
}
