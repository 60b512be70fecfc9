// What of a code host's API a review needs.

/** A line of the head. */
export type Spot = { readonly path: string; readonly line: number }

/** A file of a pull request's diff, with the head's lines that the diff shows; none where it shows no text. */
export type DiffFile = { readonly path: string; readonly lines: ReadonlySet<number> }

export type OwnComment = { readonly id: number; readonly author: string; readonly body: string }
export type OwnReview = OwnComment

export type ReviewRequest = {
  readonly commit: string
  readonly body: string
  readonly comments: readonly (Spot & { readonly body: string })[]
}

export type ReviewClient = {
  /** Whose token it is. */
  readonly viewer: () => Promise<string>
  readonly files: () => AsyncIterable<DiffFile>
  readonly reviewComments: () => AsyncIterable<OwnComment>
  readonly reviews: () => AsyncIterable<OwnReview>
  /** `refused`: a line is not the diff's. */
  readonly review: (request: ReviewRequest) => Promise<'sent' | 'refused'>
  readonly commentFile: (comment: {
    readonly commit: string
    readonly path: string
    readonly body: string
  }) => Promise<void>
  readonly updateReviewComment: (id: number, body: string) => Promise<void>
  readonly updateReview: (id: number, body: string) => Promise<void>
  /** Resolves the thread that a comment began, where the token may. */
  readonly resolve: (comment: number) => Promise<void>
}

const hunkStart = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/

/** The head's lines that a patch shows, as the API gives it. */
export function linesOf(patch: string): ReadonlySet<number> {
  const lines = new Set<number>()
  let next = 0
  for (const text of patch.split('\n')) {
    const start = hunkStart.exec(text)?.[1]
    if (start !== undefined) next = Number(start)
    else if (text.startsWith('+') || text.startsWith(' ')) lines.add(next++)
  }
  return lines
}
