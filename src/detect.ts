// One segment in, its matches out: every readable form of it, matched and judged. The same code on the main thread and in a worker.
import { isEscapeAt } from '#decode/escapes.ts'
import { type AnchoredView, eachView, isWide, mayHide } from '#decode/views.ts'
import { judgeContent } from '#judge/content/judges.ts'
import { isSettled } from '#judge/content/settled.ts'
import { setAside } from '#judge/content/told.ts'
import { createVendorBefore } from '#judge/content/vendor-before.ts'
import { createMatcher, type IsSettled, isSearched } from '#match/match.ts'
import type { Segment } from '#model/content.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import type { RuleSet } from '#model/rule-set.ts'
import { overlaps, type Span } from '#model/span.ts'

/** What `detect` tells beside leaks: nothing, or also what is none and would be asked about (`aside`). */
export type Telling = 'leaks' | 'asides'

export type Detector = {
  readonly telling: Telling
  /** A cheap first look at part of a content that is read as it is: false where `detect` would find nothing there. */
  readonly suspects: (bytes: Uint8Array, span: Span) => boolean
  /** A first look for leaks alone: false also where all that `detect` would find is suppressed, unless that is to be told. */
  readonly mayLeak: (bytes: Uint8Array, span: Span) => boolean
  /** Whether the content can only be judged as a whole, since its bytes are not its text. */
  readonly readsWhole: (bytes: Uint8Array) => boolean
  /** Every match, suppressed ones included, in the order of their spans. */
  readonly detect: (segment: Segment) => Match[]
  /** The same matches, told as under `asides`. */
  readonly withAsides: (matches: readonly Match[]) => Match[]
  /** Where rules without a bound begin in a span, each with all that they may read. */
  readonly anchors: (bytes: Uint8Array, span: Span) => readonly Span[]
  readonly ruleOf: (id: string) => Rule | undefined
  readonly rules: readonly Rule[]
}

export function createDetector(ruleSet: RuleSet, telling: Telling = 'leaks'): Detector {
  const matcher = createMatcher(ruleSet, isEscapeAt)
  const vendorBefore = createVendorBefore(ruleSet)
  const rules = new Map(matcher.rules.map((rule) => [rule.id, rule]))
  const ruleOf = (id: string): Rule | undefined => rules.get(id)

  const inView = (view: AnchoredView, content: string, escapes: number[]): Match[] => {
    const found = matcher.find(view, content, escapes)
    return found.flatMap((match) => {
      const rule = ruleOf(match.rule)
      if (rule === undefined || !isSearched(view, match)) return []
      const judged = judgeContent(match, { bytes: view.bytes, span: match.span, rule, others: found, vendorBefore })
      return [toOrigin(judged, view)]
    })
  }

  const withAsides = (matches: readonly Match[]): Match[] =>
    matches.map((match) => {
      const rule = ruleOf(match.rule)
      return rule === undefined ? match : setAside(match, rule)
    })
  const find = (segment: Segment): Match[] => {
    const found: Match[] = []
    eachView({ ...segment, bytes: plain(segment.bytes) }, (view) => {
      const escapes: number[] = []
      for (const match of inView(view, segment.content, escapes)) found.push(match)
      return escapes
    })
    return distinct(found)
  }

  const suspects: Detector['suspects'] = (given, span) => {
    const bytes = plain(given)
    return matcher.suspects(bytes, span) || mayHide(bytes, span)
  }
  const mayLeak: Detector['mayLeak'] = (given, span) => {
    const bytes = plain(given)
    const settles: IsSettled = (match, rule, known) => isSettled(match, rule, { bytes, known, vendorBefore })
    return matcher.mayLeak(bytes, span, settles) || mayHide(bytes, span)
  }

  return {
    telling,
    withAsides,
    suspects,
    mayLeak: telling === 'leaks' ? mayLeak : suspects,
    readsWhole: (bytes) => isWide(bytes) || matcher.isAlone(plain(bytes)),
    anchors: (bytes, span) => matcher.anchors(plain(bytes), span),
    detect: telling === 'leaks' ? find : (segment) => withAsides(find(segment)),
    ruleOf,
    rules: matcher.rules,
  }
}

/** The same bytes as no Buffer: whatever reads bytes is compiled anew when it meets the other kind, and is slower for both from then on. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** The match as it stands in the segment; a change anywhere in the encoded run before it changes how it reads. */
function toOrigin(match: Match, view: AnchoredView): Match {
  const span = hull(view.origin(match.span))
  const reach = hull(view.origin(match.reach))
  const start = Math.min(reach.start, view.anchor?.start ?? reach.start)
  return { ...match, span, reach: { start, end: reach.end }, codecs: [...view.codecs, ...match.codecs] }
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

/** One match a place: a vendor's rule says more than a generic one, fewer codecs more than many. */
function distinct(matches: Match[]): Match[] {
  if (matches.length < 2) return matches
  const ranked = [...matches].sort(
    (a, b) => Number(isGeneric(a)) - Number(isGeneric(b)) || a.codecs.length - b.codecs.length,
  )
  return clusters(ranked)
    .flatMap(distinctOf)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Matches that overlap one another, directly or by others between; each cluster in the order given. */
function clusters(matches: readonly Match[]): Match[][] {
  const byStart = matches
    .map((match, rank) => ({ match, rank }))
    .sort((a, b) => a.match.span.start - b.match.span.start || a.rank - b.rank)
  const found: { match: Match; rank: number }[][] = []
  let end = -1
  for (const entry of byStart) {
    const { span } = entry.match
    if (span.start >= end) found.push([])
    found.at(-1)?.push(entry)
    end = Math.max(end, span.end)
  }
  return found.map((cluster) => cluster.sort((a, b) => a.rank - b.rank).map(({ match }) => match))
}

function distinctOf(ranked: readonly Match[]): readonly Match[] {
  if (ranked.length < 2) return ranked
  const kept: Match[] = []
  for (const match of ranked) {
    if (!kept.some((other) => overlaps(other.span, match.span) && isSaid(other, match))) kept.push(match)
  }
  return kept
}

const isGeneric = ({ rule }: Match): boolean => rule.startsWith('generic-')

/** Whether the kept match already says what the other would; a suppressed one says nothing of a longer reading. */
const isSaid = (kept: Match, other: Match): boolean => kept.suppressed === undefined || other.suppressed !== undefined
