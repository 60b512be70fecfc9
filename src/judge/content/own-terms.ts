// What a rule itself asks of its values beyond the pattern, and which it takes out: terms of teams' own rules and of imported ones.
import type { ContentJudge } from '#model/judge.ts'
import type { ExceptSpec, RequireSpec } from '#model/rule.ts'

const kinds: Record<Exclude<keyof RequireSpec, 'entropy'>, { readonly of: RegExp; readonly name: string }> = {
  digits: { of: /[0-9]/g, name: 'digits' },
  upper: { of: /[A-Z]/g, name: 'upper-case letters' },
  lower: { of: /[a-z]/g, name: 'lower-case letters' },
  special: { of: /[^A-Za-z0-9]/g, name: 'characters that are neither letters nor digits' },
}

const counted = ['digits', 'upper', 'lower', 'special'] as const

/** Bits a character, by how often each stands in the text. */
function shannon(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

function lacks(text: string, require: RequireSpec): string | undefined {
  const { entropy } = require
  if (entropy !== undefined) {
    const own = shannon(text)
    if (own < entropy) return `Its entropy is ${own.toFixed(2)} bits a character; the rule asks for ${entropy}.`
  }
  const missing = counted.find((kind) => (text.match(kinds[kind].of)?.length ?? 0) < (require[kind] ?? 0))
  return missing && `It has fewer than the ${require[missing]} ${kinds[missing].name} that the rule asks for.`
}

const compiled = new WeakMap<ExceptSpec, readonly RegExp[]>()

function patternsOf(except: ExceptSpec): readonly RegExp[] {
  const known = compiled.get(except) ?? (except.patterns ?? []).map((pattern) => new RegExp(pattern))
  compiled.set(except, known)
  return known
}

function excepted(text: string, except: ExceptSpec): string | undefined {
  const folded = text.toLowerCase()
  // The word itself is not told: it is a piece of the value.
  if (except.words?.some((word) => folded.includes(word.toLowerCase())))
    return 'The rule leaves out values with such a word.'
  return patternsOf(except).some((pattern) => pattern.test(text))
    ? 'The rule leaves out values of this form.'
    : undefined
}

export const ownTerms: ContentJudge = {
  name: 'own-terms',
  judge: ({ value }, { rule: { require, except } }) => {
    if (require === undefined && except === undefined) return undefined
    const text = Buffer.from(value).toString('latin1')
    const exception = except && excepted(text, except)
    if (exception !== undefined) return { kind: 'suppress', by: 'allowlist', why: exception }
    const lacking = require && lacks(text, require)
    return lacking === undefined ? undefined : { kind: 'suppress', by: 'randomness', why: lacking }
  },
}
