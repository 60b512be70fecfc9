// The review of a pull request, where one is wanted and the range is the pull request's own.
import type { Finding } from '#model/finding.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { markerOf } from '#publish/comment.ts'
import { goneStart, keepReview, type Note } from '#publish/review.ts'
import type { ReviewClient } from '#publish/review-client.ts'
import { findingLine, findingText } from '#report/markdown.ts'
import { count, isComplete, isCurrent, shortId } from '#report/words.ts'
import type { PullRequest } from './event.ts'
import type { Inputs } from './inputs.ts'

export type Reviewed = {
  readonly result: ScanResult
  /** What of its findings is to be told. */
  readonly told: readonly Finding[]
  readonly inputs: Inputs
  readonly pull: PullRequest
}

export async function deliverReview({ result, told, inputs, pull }: Reviewed, client: ReviewClient): Promise<void> {
  const { head } = pull
  if (head === undefined) return
  const telling = {
    prefix: markerOf(`${inputs.path} `).slice(0, -' -->'.length),
    notes: told.map((finding) => noteOf(finding, inputs.path)),
    present: new Set(result.findings.map((finding) => markerFor(finding, inputs.path))),
    commit: head,
    absence: isComplete(result) ? 'proven' : 'unproven',
    title: (notes: number) => `**keyreach** tells of ${count(notes, 'finding')} in what this pull request adds.`,
    gone: `${goneStart} at ${shortId(head)}. A key that was ever pushed stays leaked until it is revoked.`,
  } as const
  await keepReview(telling, client)
}

/** A comment may have 65,536 characters. */
const longest = 60_000

const markerFor = ({ fingerprint }: Finding, path: string): string => markerOf(`${path} ${fingerprint}`)

function noteOf(finding: Finding, path: string): Note {
  const text = findingText(finding)
  return {
    marker: markerFor(finding, path),
    spots: finding.locations.flatMap((location) =>
      location.path !== null && isCurrent(location) ? [{ path: location.path, line: location.line }] : [],
    ),
    text: text.length > longest ? findingLine(finding) : text,
    brief: findingLine(finding),
  }
}
