// Secrets of no vendor: name × value × syntax. A name promises a secret, the value must look like one.
import { crossesBracketsIn } from '#model/brackets.ts'
import type { ContentJudge } from '#model/judge.ts'
import type { Verdict } from '#model/match.ts'
import type { Confidence } from '#model/severity.ts'
import { countsInParts } from './filler.ts'
import { formatOf } from './formats.ts'
import { strongName, testName, weakName } from './names.ts'
import { isKnownPassword, isStandIn, isTried } from './passwords.ts'
import { vendorOfRun } from './placeholder.ts'
import { machineBits } from './randomness.ts'

/** A value as its file writes it, with what is asked of it more than once. */
type Literal = {
  readonly text: string
  readonly name: string
  readonly isQuoted: boolean
  readonly isCompared: boolean
  readonly isSetting: boolean
  /** A blank stands before it. */
  readonly isSpaced: boolean
  readonly bits: number
  readonly kinds: number
}

/** What a literal must be for a verdict; the first that fits decides. */
type Step = { readonly fits: (literal: Literal) => boolean; readonly verdict: Verdict }

const drop = (why: string): Verdict => ({ kind: 'suppress', by: 'randomness', why })
const say = (confidence: Confidence, why: string): Verdict => ({ kind: 'weigh', confidence, why })

const quotes = new Set([0x22, 0x27, 0x60])
/** A comparison before the value: what a program checks is a test's as often as a secret. */
const compared = /[=!]==?\s*[a-z]?["'`]?$/
const comparedBehind = /^["'`]?[ \t]*[=!]==?/
const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]
/** `name*`, as filters of directories are written. */
const pattern = /\*\)*$/
const white = /\s/
const digit = /[0-9]/
const letter = /[A-Za-z]/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9A-F]{32}|[0-9A-F]{40}|[0-9A-F]{64})$/
const wordlike = /^[A-Za-z]+(?:[ _.\-/:]+[A-Za-z]+)*[?!.:]?$/
/** Words of an identifier. */
const joined = /[a-z][A-Z]|[_-]/
const spaced = /\s$/
const several = /[_.:/ ()-]/

/** Letters beyond ASCII, as words of most languages have and keys have not. */
const foreign = /[^ -~\s§€£¡¿°µ]/u
/** A piece of an object of JSON that stands in a literal: `{\"sig\":\"…\"}`. */
const member = /[:,]\s*\\*["']([A-Za-z0-9+/=_-]{20,})\\*["']/
/** What people call a secret within the secret, as placeholders do and random strings do not. */
const speaksOfItself = /pass(?:w(?:or)?d|phrase)?|secret|pwd|wrong|invalid/i
const pieceBits = 8
/** Short names of code reach this at times. */
const nameBits = 6
const separators = /[^a-z0-9]/g

const bare = (text: string): string => text.toLowerCase().replace(separators, '')

const isOwnName = (text: string, name: string): boolean =>
  bare(text) !== '' && (bare(name).endsWith(bare(text)) || bare(text) === 'password')

const leastShared = 8
const nameLike = /^[a-z_.-]{8}[a-z0-9_.-]*$/

/** `FooMatrixKey: FooMatrix_709`: constants of code share how they begin. */
function beginsLikeItsName(text: string, name: string): boolean {
  const [first, second] = [text.toLowerCase(), name.toLowerCase()]
  return nameLike.test(first) && several.test(first) && second.startsWith(first.slice(0, leastShared))
}

const holdsKey = (text: string): boolean =>
  text.startsWith('{') && machineBits(member.exec(text)?.[1] ?? '') >= pieceBits

/** Words with a mark between them that joins no names. */
const joinedWords = /^[A-Za-z0-9]+(?:[#!$^&~][A-Za-z0-9]+)+$/
const secretName = /secret$/i

const keySteps: readonly Step[] = [
  { fits: ({ text }) => holdsKey(text), verdict: say('low', 'It is an object that holds a string drawn at random.') },
  { fits: ({ text }) => white.test(text), verdict: drop('It holds white space, as sentences do.') },
  { fits: ({ text, name }) => beginsLikeItsName(text, name), verdict: drop('It begins like its name, as names do.') },
  { fits: ({ text }) => uuid.test(text), verdict: say('low', 'It is a UUID: an identifier more often than a secret.') },
  {
    fits: ({ text }) => crossesBracketsIn(text),
    verdict: say('low', 'Its brackets do not pair, as those of text do.'),
  },
  {
    fits: ({ text }) => isKnownPassword(text),
    verdict: drop('It is a value that everybody knows, as documents and tests use.'),
  },
  {
    fits: ({ text, name, bits }) => bits <= 0 && joinedWords.test(text) && secretName.test(name),
    verdict: say('low', 'It reads as words, joined as people join them to a secret.'),
  },
  { fits: ({ bits }) => bits <= 0, verdict: drop('It reads as words, not as drawn at random.') },
  { fits: ({ isCompared }) => isCompared, verdict: say('low', 'It is only compared with.') },
  { fits: ({ name }) => testName(name), verdict: say('low', 'Its name says that it is for tests.') },
  { fits: ({ text }) => countsInParts(text), verdict: say('low', 'It counts in parts, as filler does.') },
  {
    fits: ({ text, name }) => digest.test(text) && strongName(name),
    verdict: say('medium', 'It looks drawn at random, though digests look the same.'),
  },
  { fits: ({ text }) => digest.test(text), verdict: say('low', 'It has the shape of a digest.') },
  {
    fits: ({ text, bits }) => text.length < 16 || bits < 12,
    verdict: say('low', 'It is short, or nearly reads as words.'),
  },
  { fits: ({ text }) => !(digit.test(text) && letter.test(text)), verdict: say('low', 'It lacks digits or letters.') },
  {
    fits: ({ text, name, bits }) => text.length >= 24 && bits >= 40 && strongName(name),
    verdict: say('high', 'It looks drawn at random, and its name says what it is.'),
  },
]

const passwordSteps: readonly Step[] = [
  { fits: ({ text }) => isTried(text), verdict: say('low', 'It is a default that everybody would try first.') },
  { fits: ({ text, isQuoted }) => !isQuoted && pattern.test(text), verdict: drop('It is a pattern of a search.') },
  {
    fits: ({ text, bits, isQuoted, isSetting }) => !isQuoted && !isSetting && wordlike.test(text) && bits < nameBits,
    verdict: drop('It reads as a name in code.'),
  },
  { fits: ({ text }) => foreign.test(text), verdict: drop('It is text of a language.') },
  {
    fits: ({ text }) => isStandIn(text),
    verdict: drop('It is a word for a password, as documents and tests use.'),
  },
  {
    fits: ({ text, bits }) => bits < 6 && speaksOfItself.test(text) && several.test(text) && !digit.test(text),
    verdict: drop('It says what it is for, as placeholders do.'),
  },
  { fits: ({ text, name }) => isOwnName(text, name), verdict: drop('It says what it is for, as placeholders do.') },
  { fits: ({ text }) => white.test(text.trim()), verdict: drop('It holds white space, as sentences do.') },
  {
    fits: ({ isCompared, bits, text }) => isCompared && bits <= 0 && !crossesBracketsIn(text),
    verdict: drop('It is compared with, and reads as a word.'),
  },
  { fits: ({ isCompared }) => isCompared, verdict: say('low', 'It is only compared with.') },
  {
    fits: ({ text, bits, isQuoted, isSetting }) => wordlike.test(text) && bits <= 0 && !(isQuoted || isSetting),
    verdict: drop('It reads as words.'),
  },
  {
    fits: ({ text, bits, isQuoted, name, isSpaced }) =>
      !isQuoted && wordlike.test(text) && bits <= 0 && joined.test(text) && isSpaced && name !== name.toUpperCase(),
    verdict: drop('It reads as a name in code.'),
  },
  { fits: ({ text, bits }) => wordlike.test(text) && bits <= 0, verdict: say('low', 'It reads as words.') },
  {
    fits: ({ name }) => testName(name),
    verdict: say('low', 'Its name says that it is for tests.'),
  },
  {
    fits: ({ text, bits, kinds: mixed }) => text.length >= 10 && bits >= 8 && mixed >= 3,
    verdict: say('medium', 'It looks like a password.'),
  },
  {
    fits: ({ text, kinds: mixed }) => text.length >= 8 && mixed === 4,
    verdict: say('medium', 'It looks like a password.'),
  },
]

/** What stands before the value of a setting on its line. */
/** What gives a user of a database a password. */
const identified = /identified by$/i
const setting = /^[\s#/*>"'-]*(?:(?:export|set|env|-e)\s+)?[\w.-]+\s*[:=]\s*$/i
const LF = 0x0a
/** How far around a value it is read, in bytes. */
export const lineReach = { before: 160, after: 8 }

/** Where the line before a value begins, as far as it is read. */
export const lineStart = (bytes: Uint8Array, end: number): number => {
  const from = Math.max(0, end - lineReach.before)
  let start = end
  while (start > from && bytes[start - 1] !== LF) start--
  return start
}

const lineBefore = (bytes: Uint8Array, end: number): string =>
  Buffer.from(bytes.subarray(lineStart(bytes, end), end)).toString('latin1')

const textBehind = (bytes: Uint8Array, start: number): string =>
  Buffer.from(bytes.subarray(start, start + lineReach.after)).toString('latin1')

const besideVendor = (vendor: string): string =>
  `It stands where a key of ${vendor} would, though not in the shape of one, and counts or repeats itself as filler does.`

const decide = (steps: readonly Step[], literal: Literal, otherwise: Verdict): Verdict =>
  steps.find(({ fits }) => fits(literal))?.verdict ?? otherwise

/** What is told by a vendor's name alone is unsure, whatever it looks like. */
const unsure = (verdict: Verdict, vendor = 'the vendor'): Verdict =>
  verdict.kind === 'weigh'
    ? say('low', `${verdict.why} What stands before it promises a key of ${vendor}, whose keys look otherwise.`)
    : verdict

/** The value as text; what tools take as `pass:…` without its mark. */
const textOf = (value: Uint8Array, kind: string): string => {
  const text = Buffer.from(value).toString('utf8')
  return kind === 'password' && text.startsWith('pass:') ? text.slice(5) : text
}

export const generic: ContentJudge = {
  name: 'generic',
  judge: (match, surroundings) => {
    const { rule, bytes, span } = surroundings
    if (rule.category !== 'generic' || rule.keywords.length > 0) return undefined
    const text = textOf(match.value, rule.class)
    const isQuoted = quotes.has(bytes[span.start - 1] ?? 0)
    const weak = weakName(match.name)
    if (weak !== undefined) return { kind: 'suppress', by: 'reference', why: weak }
    const format = formatOf(text, isQuoted)
    if (format !== undefined) return { kind: 'suppress', by: 'reference', why: `It is ${format}, not a secret.` }
    const vendor = vendorOfRun(match, surroundings)
    if (vendor !== undefined) return say('low', besideVendor(vendor))
    const before = lineBefore(bytes, span.start)
    const literal = {
      text,
      name: match.name,
      isQuoted,
      isCompared: compared.test(before) || comparedBehind.test(textBehind(bytes, span.end)),
      isSpaced: spaced.test(before),
      isSetting: setting.test(before) || identified.test(match.name),
      bits: machineBits(text),
      kinds: kinds.filter((kind) => kind.test(text)).length,
    }
    if (rule.class === 'password') return decide(passwordSteps, literal, say('low', 'It may be a password.'))
    const verdict = decide(keySteps, literal, say('medium', 'It looks drawn at random.'))
    return rule.confidence === 'low' ? unsure(verdict, surroundings.vendorBefore?.(bytes, span.start)) : verdict
  },
}
