// A foreign pattern becomes one of the subset, with the words that begin a search or name the vendor.
import type { ContextSpec, RuleSyntax } from '#model/rule.ts'
import { sizeOf } from './byte-set.ts'
import { checkRule } from './check.ts'
import { Untranslatable } from './foreign-cursor.ts'
import {
  alternativesOf,
  hasInnerLazy,
  hasLookAround,
  isAnchored,
  isEndless,
  kindOfAfter,
  kindOfBefore,
  type Parts,
  partsAround,
  wholeOf,
} from './foreign-parts.ts'
import { ignoresCase, writeForeign, writePart } from './foreign-print.ts'
import { readForeign } from './foreign-read.ts'
import type { ForeignRule, Note, Remark } from './foreign-rule.ts'
import { type Foreign, partsOf, sequenceOf, setsOf, widthOf, withoutCaptures } from './foreign-tree.ts'
import { best, wordsIn } from './foreign-words.ts'

/** What of a rule its pattern tells. */
export type Shape = Pick<RuleSyntax, 'pattern'> & {
  readonly ignoreCase?: true
  readonly keywords?: readonly string[]
  readonly context?: ContextSpec
}

export type Translation =
  | { readonly kind: 'shape'; readonly shape: Shape; readonly remarks: readonly Remark[] }
  | { readonly kind: 'refused'; readonly remark: Remark }

/** Ends that are tried for what has none, until the pattern is small and plain enough. */
const ENDS = [4096, 1024, 256, 64]
const LEAST_KEYWORD = 3
const LEAST_NAME = 3
const MOST_WORDS = 32
const MOST_NAMES = 6

const refused = (note: Note, detail?: string): Translation => ({ kind: 'refused', remark: { note, detail } })

/** Words that any vendor's variables are made of. */
const ANYONES =
  /^(?:access|account|api|app|application|auth|authorization|authorisation|basic|bearer|client|com|config|cred|creds|credential|credentials|default|dev|env|header|http|https|id|key|keys|login|master|my|name|oauth|pass|passphrase|passwd|passw|password|pat|personal|priv|private|prod|pub|public|pwd|refresh|secret|secrets|service|session|sessid|signing|test|token|tokens|user|username|url|uri|value|www|x)+$/
const JOINTS = /[^a-z0-9]+/

const isAnyones = (word: string): boolean =>
  word
    .toLowerCase()
    .split(JOINTS)
    .every((part) => part === '' || ANYONES.test(part))

const SCHEME = /^[a-z]*:\/\//
const EDGE = /^[^a-z0-9]+|[^a-z0-9]+$/g

const asNames = (words: readonly string[]): string[] => [
  ...new Set(
    words
      .map((word) => word.toLowerCase().replace(SCHEME, '').replace(EDGE, ''))
      .filter(({ length }) => length >= LEAST_NAME),
  ),
]

/** Names that tell a vendor are worth most, the longer the more. */
const worthAsNames = (words: readonly string[]): number => {
  const names = asNames(words)
  const telling = names.filter((name) => !isAnyones(name)).length
  return names.length === 0 ? -1 : telling / names.length
}

type Names = { readonly context: ContextSpec; readonly hasGeneric: boolean }

const PATH = /\/.*$/

const toContext = (names: readonly string[]): ContextSpec => {
  const hosts = names.filter((name) => name.includes('.')).map((name) => name.replace(PATH, ''))
  const own = names.filter((name) => !name.includes('.'))
  return { ...(own.length === 0 ? {} : { names: own }), ...(hosts.length === 0 ? {} : { hosts: [...new Set(hosts)] }) }
}

/** The words beside a value that tell its vendor: the first list that has any. */
const namesIn = (beside: readonly Foreign[], keywords: readonly string[]): Names | undefined => {
  const reading = { case: 'ignored', chars: 3, worth: worthAsNames } as const
  const lists = [MOST_NAMES, MOST_WORDS].flatMap((most) => wordsIn(sequenceOf(beside), { ...reading, most }))
  for (const list of [...lists, [...keywords]]) {
    const names = asNames(list)
    const telling = names.filter((name) => !isAnyones(name))
    if (telling.length > 0) return { context: toContext(telling), hasGeneric: telling.length < names.length }
  }
  return undefined
}

const COMMON = /^(?:https?:\/\/|default|begin|key|token|secret|password|user|name|true|false|null|-+)/i
const ENOUGH = 8

/** The longer the shortest word, the rarer its hits; words that stand everywhere are worth little. */
const worthAsKeywords = (words: readonly string[]): number => {
  const shortest = Math.min(ENOUGH, ...words.map(({ length }) => length))
  const common = words.some((word) => COMMON.test(word)) ? 5 : 0
  return (shortest - common) * 10 - words.length / 10
}

/** Words of which each match has one, written out in the pattern. */
const keywordsOf = (form: Foreign, isFolded: boolean): readonly string[] | undefined => {
  const reading = { case: isFolded ? 'ignored' : 'exact', worth: worthAsKeywords } as const
  const marks = (most: number, chars: number): string[] | undefined =>
    best(
      wordsIn(form, { ...reading, most, chars }).filter((list) => list.every(({ length }) => length >= LEAST_KEYWORD)),
      reading,
    )
  // The first member of a class is written out only where nothing else is.
  return (marks(MOST_WORDS, 3) ?? marks(2 * MOST_WORDS, 22))?.sort()
}

const LONG = 16

/** Whether a value is little more than anything. */
const isWide = (value: Foreign): boolean => widthOf(value).min < LONG && setsOf(value).every((set) => sizeOf(set) > 70)

/** A mark alone, with hardly anything beside it, is a word. */
const LEAST_VALUE = 8

type Form = { readonly nodes: Parts; readonly remarks: readonly Remark[]; readonly names: Names | undefined }

/** Takes off what is no part of the form, and tells what that loses. */
const formOf = ({ before, value, after }: Parts, keywords: readonly string[]): Form => {
  const kind = kindOfBefore(before)
  const end = kindOfAfter(after)
  const remarks: Remark[] = []
  const add = (note: Note, isSo: boolean): void => void (isSo && remarks.push({ note }))
  const names = kind === 'name' || end === 'lost' ? namesIn([...before, ...after], keywords) : undefined
  add('look-around', hasLookAround([...before, value, ...after]))
  add('anchor', isAnchored(before))
  add('behind', end === 'lost')
  add('lazy', hasInnerLazy(value))
  add('context', names !== undefined)
  add('generic-words', names?.hasGeneric === true)
  const nodes = { before: kind === 'form' ? before : [], value, after: end === 'form' ? after : [] }
  add('bounded', [...nodes.before, value, ...nodes.after].some(isEndless))
  return { nodes, remarks, names }
}

const plain = (nodes: readonly Foreign[]): Foreign => withoutCaptures(sequenceOf(nodes))

const patternOf = (form: Parts, isFolded: boolean, longest: number): string => {
  const manner = { longest, ignoresCase: isFolded }
  const write = (nodes: readonly Foreign[]): string =>
    partsOf(plain(nodes))
      .map((node) => writePart(node, manner))
      .join('')
  const value = writeForeign(plain([form.value]), manner)
  if (form.before.length + form.after.length === 0) return value
  return `${write(form.before)}(?<secret>${value})${write(form.after)}`
}

const trial = (shape: Shape): RuleSyntax => ({
  id: 'trial',
  name: 'trial',
  class: 'api-key',
  severity: 'high',
  examples: [],
  negativeExamples: [],
  ...shape,
})

/** The shape with the widest end that is safe, or why there is none. */
const soundShape = (form: Parts, isFolded: boolean, rest: Omit<Shape, 'pattern' | 'ignoreCase'>): Shape | string => {
  let why = ''
  for (const longest of ENDS) {
    const shape: Shape = {
      pattern: patternOf(form, isFolded, longest),
      ...(isFolded ? { ignoreCase: true } : {}),
      ...rest,
    }
    const checked = checkRule(trial(shape))
    if (checked.kind === 'sound') return shape
    why = checked.reasons.join('; ')
  }
  return why
}

const remarksOn = (form: Form, names: Names | undefined, before: readonly Foreign[]): Remark[] => {
  if (form.names === undefined && names !== undefined) return [{ note: 'context' }]
  return names === undefined && kindOfBefore(before) === 'name' ? [{ note: 'own-mark' }] : []
}

/** A mark this long tells a value by itself, though its pattern asked for a name before it. */
const TELLING_MARK = 4

const isTelling = (words: readonly string[] | undefined): boolean =>
  words?.every(({ length }) => length >= TELLING_MARK) === true

const refusalOf = (nodes: Parts, own: readonly string[] | undefined, names: Names | undefined): Note | undefined => {
  const value = plain([nodes.value])
  const isAlone = nodes.before.length + nodes.after.length === 0 && names === undefined
  if (own === undefined && names === undefined) return 'no-mark'
  if (own === undefined && isWide(value)) return 'too-wide'
  return isAlone && widthOf(value).min < LEAST_VALUE ? 'too-wide' : undefined
}

const translateParts = (parts: Parts, keywords: readonly string[]): Translation => {
  const form = formOf(parts, keywords)
  const { nodes } = form
  const whole = [...nodes.before, nodes.value, ...nodes.after]
  const isFolded = ignoresCase(whole)
  const own = keywordsOf(plain(whole), isFolded)
  const names = form.names ?? (own === undefined ? namesIn([], keywords) : undefined)
  const isNameless = names === undefined && kindOfBefore(parts.before) === 'name'
  const refusal = isNameless && !isTelling(own) ? 'no-mark' : refusalOf(nodes, own, names)
  if (refusal !== undefined) return refused(refusal)
  const rest = { ...(own && { keywords: own }), ...(names && { context: names.context }) }
  const shape = soundShape(nodes, isFolded, rest)
  if (typeof shape === 'string') return refused('unsafe', shape)
  return { kind: 'shape', shape, remarks: [...form.remarks, ...remarksOn(form, names, parts.before)] }
}

/** Alternatives of a value that share no mark are rules of their own. */
const translateApart = (parts: Parts, keywords: readonly string[]): Translation[] => {
  const together = translateParts(parts, keywords)
  const isMarked =
    together.kind === 'shape' && (together.shape.keywords !== undefined || kindOfBefore(parts.before) === 'name')
  const alternatives = alternativesOf(parts)
  if (isMarked || alternatives.length === 1) return [together]
  const apart = alternatives.map((each) => translateParts(each, []))
  return apart.some(({ kind }) => kind === 'shape') ? apart : [together]
}

const readTree = (pattern: string): Foreign | string => {
  try {
    return readForeign(pattern)
  } catch (error) {
    if (error instanceof Untranslatable) return error.message
    throw error
  }
}

const withWhole = (translation: Translation): Translation =>
  translation.kind === 'refused'
    ? translation
    : { ...translation, remarks: [...translation.remarks, { note: 'whole-match' }] }

/** One shape for each alternative of the pattern that holds a value of its own. */
export const translate = ({ pattern, group, keywords, isOfPaths }: ForeignRule): Translation[] => {
  if (pattern === undefined) return [refused(isOfPaths ? 'no-content' : 'no-pattern')]
  const tree = readTree(pattern)
  if (typeof tree === 'string') return [refused('regex', tree)]
  const parts = partsAround(tree, group)
  if (parts !== undefined) return parts.flatMap((each) => translateApart(each, keywords))
  return translateApart(wholeOf(tree), keywords).map(withWhole)
}

/** A whole value that is left out must not be found in the file of rules: its first character is written as a class. */
const LONG_RUN = /(^|[^A-Za-z0-9_\\[-])([A-Za-z0-9])(?=[A-Za-z0-9_-]{15})/g

/** A pattern that is searched for in a value, for a rule's `except`; undefined where it cannot be said. */
export const translateException = (pattern: string): string | undefined => {
  const tree = readTree(pattern)
  if (typeof tree === 'string') return undefined
  const nodes = partsOf(withoutCaptures(tree))
  const [first] = nodes
  const last = nodes.at(-1)
  const opens = first?.kind === 'assertion' && first.text === '^' ? '^' : ''
  const closes = last?.kind === 'assertion' && ['$', '\\z'].includes(last.text) ? '$' : ''
  const inner = nodes.filter((node, at) => !(node.kind === 'assertion' && (at === 0 || at === nodes.length - 1)))
  if (hasAssertion(inner)) return undefined
  const body = inner.map((node) => writePart(node, { longest: 128, ignoresCase: false })).join('')
  const exception = `${opens}${body.replace(LONG_RUN, '$1[$2]')}${closes}`
  const checked = checkRule(
    trial({ pattern: 'xxx', keywords: ['xxx'], ...{ except: { patterns: [exception] } } } as Shape),
  )
  return checked.kind === 'sound' ? exception : undefined
}

const hasAssertion = (nodes: readonly Foreign[]): boolean =>
  nodes.some((node) => {
    if (node.kind === 'assertion') return true
    if (node.kind === 'set') return false
    return hasAssertion(node.kind === 'sequence' || node.kind === 'choice' ? node.nodes : [node.node])
  })
