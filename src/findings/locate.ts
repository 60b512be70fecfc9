// Matches of one content and where it was seen in, occurrences with positions, fingerprints and masked snippets out.
import type { Match } from '#model/match.ts'
import type { Occurrence, Place, State } from '#model/place.ts'
import type { Rule } from '#model/rule.ts'
import { fingerprint, numberOccurrences } from './fingerprint.ts'
import { LineIndex } from './position.ts'
import { redact } from './redact.ts'
import { type Mask, type Masks, masksOf, snippet } from './snippet.ts'

/** What is known of a content wherever it stands: worked out once, however many of its matches are located. */
export type Sheet = {
  readonly index: LineIndex
  /** Every match that no judge suppressed, in the order of their spans. */
  readonly reported: readonly Match[]
  /** Of all matches: suppressed ones are masked all the same. */
  readonly masks: Masks
  readonly numbers: ReadonlyMap<Match, number>
}

type RuleOf = (id: string) => Rule | undefined

export function sheetOf(bytes: Uint8Array, matches: readonly Match[], ruleOf: RuleOf): Sheet {
  const reported = matches.filter((match) => match.suppressed === undefined).sort((a, b) => a.span.start - b.span.start)
  // What is told beside leaks is numbered behind them, so that the ids of leaks do not depend on it.
  const [leaks, asides] = [reported.filter(isLeak), reported.filter((match) => !isLeak(match))]
  return {
    // The encoding of a content is told by its matches.
    index: new LineIndex(bytes, matches[0]?.codecs ?? []),
    reported,
    masks: masksOf(matches.map((match): Mask => ({ span: match.span, text: maskText(match, ruleOf(match.rule)) }))),
    numbers: numberOccurrences([...leaks, ...asides]),
  }
}

export type Seen = { readonly place: Place; readonly state?: State | undefined }

/** Some matches of a content, where it was seen. */
export const locateOn = ({ index, masks, numbers }: Sheet, matches: readonly Match[], seen: Seen): Occurrence[] =>
  matches.map((match) => {
    const position = index.position(match.span)
    const { place, state } = seen
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

export type Located = Seen & {
  readonly bytes: Uint8Array
  readonly matches: readonly Match[]
  /** Which matches are asked for; without it all. */
  readonly isWanted?: (match: Match) => boolean
}

/** Every match of a content that no judge suppressed, located. */
export function locate(content: Located, ruleOf: RuleOf): Occurrence[] {
  const { bytes, matches, isWanted = () => true } = content
  if (matches.every((match) => match.suppressed !== undefined)) return []
  const sheet = sheetOf(bytes, matches, ruleOf)
  return locateOn(sheet, sheet.reported.filter(isWanted), content)
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
