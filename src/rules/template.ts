// Expands the templates of examples: no real-looking key is stored, so each is made when it is asked for.
import { UserError } from '#model/user-error.ts'
import { bytesOf } from './byte-set.ts'
import { integerBetween, pick, type Random } from './random.ts'
import { parseClassBody } from './regex.ts'

/** What a template draws from. Values of rules and well-formed keys are made elsewhere, since they have proofs to satisfy. */
export type Draw = {
  readonly random: Random
  /** A value of the rule with this id, or of the example's own rule. */
  readonly value: (ruleId: string | undefined) => string
  readonly jwt: () => string
  /** A well-formed private key in PEM of a kind such as `RSA`. */
  readonly pem: (kind: string) => string
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DIGITS = '0123456789'
const HEXADECIMAL = `${DIGITS}abcdef`
const ALPHANUMERIC = LETTERS + LETTERS.toLowerCase() + DIGITS

const alphabets: Readonly<Record<string, string>> = {
  alnum: ALPHANUMERIC,
  alpha: LETTERS + LETTERS.toLowerCase(),
  lower: LETTERS.toLowerCase(),
  upper: LETTERS,
  digit: DIGITS,
  hex: HEXADECIMAL,
  HEX: HEXADECIMAL.toUpperCase(),
  base32: `${LETTERS}234567`,
  base64: `${ALPHANUMERIC}+/`,
  base64url: `${ALPHANUMERIC}-_`,
}

const PART = /\{\{|\}\}|\{\[((?:[^\]\\]|\\.)+)\]:(\d+)(?:-(\d+))?\}|\{([A-Za-z0-9]+)(?::([A-Za-z0-9-]+))?\}|[{}]/g
const COUNT = /^(\d+)(?:-(\d+))?$/
const UUID = 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'

const draw = (random: Random, alphabet: string, count: number): string => {
  const chars = [...alphabet]
  return Array.from({ length: count }, () => pick(random, chars)).join('')
}

const classAlphabet = (body: string, template: string): string => {
  const parsed = parseClassBody(body)
  if (parsed.kind === 'refused' || parsed.node.kind !== 'set')
    throw new UserError(`The template ${template} has a class that cannot be read.`)
  return String.fromCharCode(...bytesOf(parsed.node.set))
}

const uuid = (random: Random): string => UUID.replaceAll('x', () => pick(random, [...HEXADECIMAL]))

const counted = (name: string, count: RegExpExecArray, random: Random): string | undefined => {
  const alphabet = alphabets[name]
  const least = Number(count[1])
  return alphabet === undefined
    ? undefined
    : draw(random, alphabet, integerBetween(random, least, Number(count[2] ?? least)))
}

const named = (name: string, argument: string | undefined, { random, value, jwt, pem }: Draw): string | undefined => {
  switch (name) {
    case 'value':
      return value(argument)
    case 'uuid':
      return uuid(random)
    case 'jwt':
      return jwt()
    case 'pem':
      return pem(argument ?? 'PRIVATE')
    default: {
      const count = COUNT.exec(argument ?? '')
      return count === null ? undefined : counted(name, count, random)
    }
  }
}

const refuse = (template: string, part: string): never => {
  throw new UserError(`The template ${template} has ${part}, which means nothing; a literal brace is written twice.`)
}

const expandPart = (found: RegExpExecArray, template: string, source: Draw): string => {
  const [part, body, least, most, name, argument] = found
  if (part === '{{' || part === '}}') return part.slice(1)
  if (body === undefined)
    return (name === undefined ? undefined : named(name, argument, source)) ?? refuse(template, part)
  const count = integerBetween(source.random, Number(least), Number(most ?? least))
  return draw(source.random, classAlphabet(body, template), count)
}

/** Expands a template; throws a `UserError` that names the part that means nothing. */
export const expandTemplate = (template: string, source: Draw): string => {
  let text = ''
  let end = 0
  for (const found of template.matchAll(PART)) {
    text += template.slice(end, found.index) + expandPart(found, template, source)
    end = found.index + found[0].length
  }
  return text + template.slice(end)
}
