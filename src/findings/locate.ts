// Matches of one content and where it was seen in, occurrences with positions, fingerprints and masked snippets out.
import type { Match } from '#model/match.ts'
import type { Occurrence, Place, State } from '#model/place.ts'
import type { Rule } from '#model/rule.ts'
import { fingerprint, numberOccurrences } from './fingerprint.ts'
import { LineIndex } from './position.ts'
import { redact } from './redact.ts'
import { type Mask, snippet } from './snippet.ts'

export type Located = {
  readonly bytes: Uint8Array
  readonly matches: readonly Match[]
  readonly place: Place
  readonly state?: State | undefined
  /** Lines of `bytes`, where they were found before. */
  readonly index?: LineIndex
  /** Which matches are asked for; without it all. */
  readonly isWanted?: (match: Match) => boolean
}

/** The lines of a content, in the encoding that its matches tell. */
export const linesOf = (bytes: Uint8Array, matches: readonly Match[]): LineIndex =>
  new LineIndex(bytes, matches[0]?.codecs ?? [])

/** Every match that no judge suppressed, located. Suppressed ones are masked all the same. */
export function locate(content: Located, ruleOf: (id: string) => Rule | undefined): Occurrence[] {
  const { bytes, matches, place, state, isWanted = () => true } = content
  const reported = matches.filter((match) => match.suppressed === undefined).sort((a, b) => a.span.start - b.span.start)
  if (reported.length === 0) return []
  const index = content.index ?? linesOf(bytes, reported)
  const masks = matches.map((match): Mask => ({ span: match.span, text: maskText(match, ruleOf(match.rule)) }))
  // What is told beside leaks is numbered behind them, so that the ids of leaks do not depend on it.
  const [leaks, asides] = [reported.filter(isLeak), reported.filter((match) => !isLeak(match))]
  const numbers = numberOccurrences([...leaks, ...asides])
  return reported.filter(isWanted).map((match) => {
    const position = index.position(match.span)
    return {
      match,
      place,
      ...position,
      ...(state === undefined ? {} : { state }),
      fingerprint: fingerprint({
        rule: match.rule,
        path: place.path,
        name: match.name,
        occurrence: numbers.get(match) ?? 1,
      }),
      snippet: snippet(index, { line: position.line, span: match.span }, masks),
      raw: { line: rawLine(index, position.line), lineBefore: rawLine(index, position.line - 1) },
    }
  })
}

const isLeak = (match: Match): boolean => match.aside === undefined

/** An encoded value has no readable prefix; any other shows its rule's. */
const maskText = (match: Match, rule: Rule | undefined): string =>
  match.codecs.length > 0 || rule === undefined ? '…' : redact(match.value, rule)

/** Longest line in which a comment is looked for. */
const longestLine = 10_000

function rawLine(index: LineIndex, line: number): string {
  if (line < 1) return ''
  const span = index.lineSpan(line)
  return span.end - span.start > longestLine ? '' : index.text(span)
}
