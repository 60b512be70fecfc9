// Known by the value itself: placeholders, references to where a value is kept, values of documentation. A body that is proven never comes here.
import { crossesBracketsIn } from '#model/brackets.ts'
import type { ContentJudge } from '#model/judge.ts'
import type { SuppressedBy } from '#model/match.ts'
import type { KeyClass } from '#model/rule.ts'
import { isTried } from './passwords.ts'

type Reason = { readonly by: SuppressedBy; readonly why: string }

const template = /\{\[|\{(?:\w+|\[[^\]]*\]):\d+(?:-\d+)?\}/
const reference =
  /\$\{|\$\(|\{\{|\}\}|%\([\w.-]*(?:\)|$)|<%|%>|#\{|\$\[\[|^\$[A-Za-z_{(]|^%[A-Za-z_]+%$|^@[\w.]+\(|^\{[\w.\- ]*\}$|^_{1,2}\w+_{1,2}$|^<[^<>]*>$|^\[[\w .-]+\]$/
const store =
  /^(?:vault|op|secret|secrets|env|file|ssm|sops|gcp-?sm|awssm|aws-?secretsmanager|keyvault|keychain|bitwarden|doppler|ref\+\w+):|^arn:aws:(?:secretsmanager|ssm):|^projects\/[^/]+\/secrets\/|^(?:process\.env|os\.environ|ENV\[|System\.getenv|secrets\.|var\.|data\.|local\.|module\.|env\.)/i
const filler =
  /x{4,}|\*{3,}|\.{3,}|…|#{3,}|_{4,}|-{6,}|0{8,}|1{8,}|(?:1234567|2345678|abcdefg|ABCDEFG|qwerty|asdfgh|0123456|9876543|deadbeef|cafebabe|feedface)/i
const words =
  /(?:change[_-]?(?:me|it|this)|replace[_-]?(?:me|this|with)|your[_-]?(?:own|api|key|secret|token|password|pass|client|access|app|org|project|value)|\byours?\b|insert[_-]|enter[_-]|put[_-]?your|paste[_-]?|fill[_-]?(?:me|in)|todo|fixme|example|sample|dummy|placeholder|redacted|masked|removed|hidden|foobar|foo[_-]?bar|lorem|ipsum|not[_-]?a[_-]?(?:real|secret|valid)|fake|bogus|invalid|notreal|(?:key|token|secret|password|api)[_-]?(?:here|goes|value|placeholder))/i
/** Names of secrets that are no secrets; a person may still have made a password of one. */
const ownNames = /(?:some|my|test)[_-]?(?:secret|key|token|password|value|api)/i
const oneWord = /^[A-Za-z]+$/
/** A word that a person repeats until it is long enough. */
const inOneCase = /^(?:[a-z]+|[A-Z]+)$/
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

/** Share of different characters below which nobody drew a value at random. */
const isMonotonous = (text: string): boolean =>
  text.length >= 8 && new Set(text.toLowerCase()).size <= Math.max(2, Math.min(5, text.length / 6))

/** Whether neighbours are one apart nearly everywhere, as in `012345abcdef`. */
function isSequence(text: string): boolean {
  if (text.length < 8) return false
  let steps = 0
  for (let at = 1; at < text.length; at++) {
    const apart = text.charCodeAt(at) - text.charCodeAt(at - 1)
    if (apart === 1 || apart === -1 || apart === 0) steps++
  }
  return steps >= text.length * 0.7
}

/** A piece that nobody draws thrice in a row. */
const thrice = /(.{4,16})\1{2,}/

/** A short piece again and again, all over the text or over more than half of it. */
function isRepeated(text: string): boolean {
  if (text.length < 8) return false
  if (!inOneCase.test(text) && (thrice.exec(text.toLowerCase())?.[0].length ?? 0) * 2 > text.length) return true
  for (let size = 1; size <= Math.min(8, text.length / 3); size++)
    if (
      text ===
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .slice(0, text.length)
    )
      return true
  return false
}

/** Why a text is no value, or undefined. */
export function placeholderReason(text: string): Reason | undefined {
  const trimmed = text.trim()
  if (documented.some((form) => form.test(trimmed)))
    return { by: 'documentation', why: 'It is a value of public documentation.' }
  if ((reference.test(trimmed) && !crossesBracketsIn(trimmed)) || template.test(trimmed) || store.test(trimmed))
    return { by: 'reference', why: 'It names where the value is kept, not the value.' }
  if (nothings.has(trimmed.toLowerCase())) return { by: 'placeholder', why: 'It is a word for no value.' }
  if (filler.test(trimmed) || isMonotonous(trimmed) || isRepeated(trimmed) || isSequence(trimmed))
    return { by: 'placeholder', why: 'It is filler: a run or a repetition.' }
  if (words.test(trimmed) || ownNames.test(trimmed))
    return { by: 'placeholder', why: 'It says itself that it stands for a value.' }
  return undefined
}

const said =
  /x{6,}|\*{3,}|\.{3,}|…|0{10,}|1{10,}|123456789|abcdefgh|your|example|placeholder|dummy|changeme|replace|redacted/i

/** Filler inside a long random body is chance; said in words or over most of it, it is not. */
function bodyReason(body: string): Reason | undefined {
  const reason = placeholderReason(body)
  if (reason === undefined || body.length < 24) return reason
  const isSaid = said.test(body)
  return isSaid || isMonotonous(body) || isRepeated(body) || reason.by !== 'placeholder' ? reason : undefined
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

export const placeholder: ContentJudge = {
  name: 'placeholder',
  judge: (match, { rule, bytes, span }) => {
    const text = Buffer.from(match.value).toString('latin1')
    const prefix = rule.publicPrefix ?? ''
    const body = prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text
    const reason = rule.category === 'generic' ? placeholderReason(body) : bodyReason(body)
    const isLiteral = quotes.has(bytes[span.start - 1] ?? 0)
    if (holdsPassword.has(rule.class) && isPasswordAllTheSame(body) && !(isLiteral && unchanged.test(body)))
      return undefined
    return reason === undefined ? undefined : { kind: 'suppress', ...reason }
  },
}
