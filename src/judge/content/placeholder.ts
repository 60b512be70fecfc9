// Known by the value itself: placeholders, references to where a value is kept, values of documentation. A body that is proven never comes here.
import { crossesBracketsIn } from '#model/brackets.ts'
import type { ContentJudge, Surroundings } from '#model/judge.ts'
import type { Match, SuppressedBy } from '#model/match.ts'
import type { KeyClass, Rule } from '#model/rule.ts'
import { countsInParts, isAlphabet, isBlank, isFillerThroughout, isRun } from './filler.ts'
import { isTried } from './passwords.ts'

type Reason = {
  readonly by: SuppressedBy
  readonly why: string
}

const template = /\{\[|\{(?:\w+|\[[^\]]*\]):\d+(?:-\d+)?\}/
const reference =
  /\$\{|\$\(|\{\{|\}\}|%\([\w.-]*(?:\)|$)|<%|%>|#\{|\$\[\[|^\$[A-Za-z_{(]|^%[A-Za-z_]+%$|^@[\w.]+\(|^\{[\w.\- ]*\}$|^_{1,2}\w+_{1,2}$|^<[^<>]*>$|^\[[\w .-]+\]$/
const store =
  /^(?:vault|op|secret|secrets|env|file|ssm|sops|gcp-?sm|awssm|aws-?secretsmanager|keyvault|keychain|bitwarden|doppler|ref\+\w+):|^arn:aws:(?:secretsmanager|ssm):|^projects\/[^/]+\/secrets\/|^(?:process\.env|os\.environ|ENV\[|System\.getenv|secrets\.|var\.|data\.|local\.|module\.|env\.)/i
const words =
  /(?:change[_-]?(?:me|it|this)|replace[_-]?(?:me|this|with)|your[_-]?(?:own|api|key|secret|token|password|pass|client|access|app|org|project|value)|\byours?\b|insert[_-]|enter[_-]|put[_-]?your|paste[_-]?|fill[_-]?(?:me|in)|todo|fixme|example|sample|dummy|placeholder|redacted|masked|removed|hidden|foobar|foo[_-]?bar|lorem|ipsum|not[_-]?a[_-]?(?:real|secret|valid)|fake|bogus|invalid|notreal|(?:key|token|secret|password|api)[_-]?(?:here|goes|value|placeholder))/i
/** Names of secrets that are no secrets; a person may still have made a password of one. */
const ownNames = /(?:some|my|test)[_-]?(?:secret|key|token|password|value|api)/i
const oneWord = /^[A-Za-z]+$/
const nothings = new Set([
  'none',
  'null',
  'nil',
  'undefined',
  'true',
  'false',
  'yes',
  'no',
  'n/a',
  'na',
  'tbd',
  'empty',
  'default',
  'optional',
  'required',
  'string',
  'unset',
  'not-set',
  'not_set',
  'notset',
  'void',
  'any',
  'auto',
])

/** Values that vendors print in their documentation, in pieces so that none stands here whole. */
const documented = [/EXAMPLE(?:KEY)?$/, /^sk-1234$/, /^abcdef\.0123456789abcdef$/]

const counting: Reason = { by: 'placeholder', why: 'It is filler: a run or a repetition.' }

/** Why a text is no value, or undefined. */
export function placeholderReason(text: string): Reason | undefined {
  const trimmed = text.trim()
  if (documented.some((form) => form.test(trimmed)))
    return { by: 'documentation', why: 'It is a value of public documentation.' }
  if ((reference.test(trimmed) && !crossesBracketsIn(trimmed)) || template.test(trimmed) || store.test(trimmed))
    return { by: 'reference', why: 'It names where the value is kept, not the value.' }
  if (nothings.has(trimmed.toLowerCase())) return { by: 'placeholder', why: 'It is a word for no value.' }
  if (isAlphabet(trimmed)) return { by: 'placeholder', why: 'It is an alphabet, as code lists one.' }
  if (isBlank(trimmed)) return { by: 'placeholder', why: 'It is filler: a blank to fill in.' }
  if (words.test(trimmed) || ownNames.test(trimmed))
    return { by: 'placeholder', why: 'It says itself that it stands for a value.' }
  return isRun(trimmed) ? counting : undefined
}

const said =
  /x{6,}|\*{3,}|\.{3,}|…|0{10,}|1{10,}|123456789|abcdefgh|your|example|placeholder|dummy|changeme|replace|redacted/i

/** Filler inside a long random body is chance; said in words or over most of it, it is not. */
function bodyReason(body: string): Reason | undefined {
  const reason = placeholderReason(body)
  if (reason === undefined || body.length < 24) return reason
  const isSaid = said.test(body)
  return isSaid || isFillerThroughout(body) || reason.by !== 'placeholder' ? reason : undefined
}

const mask = /x{4}|\*{3}|\.{3}|…|#{3}|_{3}/i
const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]
const holdsPassword = new Set<KeyClass>(['password', 'connection-string'])
const longestChosen = 24
const quotes = new Set([0x22, 0x27, 0x60])
/** In a setting it may be in force as it is; a program writes it for a value to come. */
const unchanged = /^change_?me[\W_]*$/i

/** People choose what placeholders are made of: a name of a secret, a default that nobody changed, a run of digits with what a form asks for besides. */
function isPasswordAllTheSame(text: string): boolean {
  if (isTried(text)) return true
  if (oneWord.test(text)) return ownNames.test(text) && !words.test(text)
  const isMixed = kinds.filter((kind) => kind.test(text)).length >= 3
  return isMixed && text.length <= longestChosen && !mask.test(text) && !words.test(text) && !isMarked(text)
}

/** Whether it is written as what names a value. */
const isMarked = (text: string): boolean => reference.test(text) || template.test(text) || store.test(text)

/** Of these kinds a person chooses the value, so that its shape is nobody's. */
const knowsShape = ({ category, class: kind, keywords }: Rule): boolean => {
  // A form of some vendors' keys with a mark that they share.
  if (category === 'generic') return kind === 'api-key' && keywords.length > 0
  return category !== 'crypto-key' && !holdsPassword.has(kind)
}

function bodyOf({ value }: Match, { publicPrefix = '' }: Rule): string {
  const text = Buffer.from(value).toString('latin1')
  return publicPrefix !== '' && text.startsWith(publicPrefix) ? text.slice(publicPrefix.length) : text
}

/** How what is filled in right behind a text begins: `Bearer ACME-{token}`. Judges of a first look read few bytes behind a value. */
const hole = /^\$?\{[\w.[]/

const beginning: Reason = { by: 'reference', why: 'The rest of it is filled in right behind it.' }

const isBeforeHole = (bytes: Uint8Array, end: number): boolean =>
  hole.test(String.fromCharCode(...bytes.subarray(end, end + 3)))

const reasonOf = (body: string, rule: Rule): Reason | undefined =>
  rule.category === 'generic' && !knowsShape(rule) ? placeholderReason(body) : bodyReason(body)

export const placeholder: ContentJudge = {
  name: 'placeholder',
  judge: (match, surroundings) => {
    const { rule, bytes, span } = surroundings
    const body = bodyOf(match, rule)
    const reason = isBeforeHole(bytes, span.end) ? beginning : reasonOf(body, rule)
    if (reason === undefined || (reason === counting && (knowsShape(rule) || vendorOfRun(match, surroundings))))
      return undefined
    const isLiteral = quotes.has(bytes[span.start - 1] ?? 0)
    const isChosen = isPasswordAllTheSame(body) && !(isLiteral && unchanged.test(body))
    return reason !== beginning && holdsPassword.has(rule.class) && isChosen
      ? undefined
      : { kind: 'suppress', ...reason }
  },
}

/** Whether a value is a run, in the whole shape of a vendor's keys. */
export function isRunInShape(match: Match, rule: Rule): boolean {
  if (!knowsShape(rule)) return false
  const body = bodyOf(match, rule)
  return countsInParts(body) || bodyReason(body) === counting
}

/** What vendors' keys are written of, where they bear no mark. */
const token = /^(?=.*[0-9])(?=.*[A-Za-z])(?!.*(.)\1{7})[A-Za-z0-9][A-Za-z0-9_.=+/%-]{14,255}$/

/** The vendor that is named before a value of no vendor's shape that counts or repeats itself, or undefined. */
export function vendorOfRun({ value }: Match, { rule, bytes, span, vendorBefore }: Surroundings): string | undefined {
  if (vendorBefore === undefined || rule.category !== 'generic' || rule.class !== 'generic') return undefined
  const text = Buffer.from(value).toString('latin1')
  if (!token.test(text) || !(countsInParts(text) || placeholderReason(text) === counting)) return undefined
  return vendorBefore(bytes, span.start)
}

/** The last word on such runs, whatever stands beside them. */
export const filler: ContentJudge = {
  name: 'filler',
  judge: (match, { rule }) =>
    isRunInShape(match, rule)
      ? {
          kind: 'weigh',
          confidence: 'low',
          why: "It has the whole shape of the vendor's keys, but counts or repeats itself as filler does.",
        }
      : undefined,
}
