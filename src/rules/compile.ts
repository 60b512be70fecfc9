// Turns vendors' files into a rule set: vendor facts merged in, keywords gathered into one automaton, and for each rule what can be known without its regular
// expression. Run by the build for the built-in rules, and at run time for custom ones.

import { nameHash } from '#model/name-hash.ts'
import type { ContextSpec, Rule, RuleReach, RuleSyntax, VendorSyntax } from '#model/rule.ts'
import type { Anchor, ByteRun, CredentialWord, RuleAdditions, RuleSet, Shape, VendorWord } from '#model/rule-set.ts'
import { UserError } from '#model/user-error.ts'
import { withAdditions } from './additions.ts'
import { locate, place, type SetRun } from './anchors.ts'
import { alphanumeric, type ByteSet, setOf, toHex, union } from './byte-set.ts'
import { checkRule } from './check.ts'
import { genericRules } from './generic.ts'
import { literalsOf } from './literals.ts'
import { lengthsOf, type Nfa } from './nfa.ts'
import { type Node, parseClassBody } from './regex.ts'
import { buildTables } from './tables.ts'
import { credentialWords, escapes, joints } from './words.ts'

/** A vendor's file, read and checked, with the name that messages call it by. */
export type VendorFile = { readonly file: string; readonly vendor: VendorSyntax }

type Context = NonNullable<Rule['context']>

/** Bytes that judges may look at around any match: the rest of the line, mostly. */
const NEAR = 128
/** How far a word that names the vendor may stand from the value. */
const CONTEXT = 256
/** What joins to a value of which it is a letter: `_` and `-` in names, `+` and `/` in base64. */
const JOINERS = '_-+/'
const LONGEST_GENERIC = 4096

const contextOf = (rule: RuleSyntax, vendor: VendorSyntax): Context | undefined => {
  if (rule.context === undefined) return undefined
  const spec: ContextSpec = rule.context === true ? vendor : rule.context
  return {
    names: (spec.names ?? []).map((name) => name.toLowerCase()),
    variables: (spec.variables ?? []).map((variable) => variable.toUpperCase()),
    hosts: (spec.hosts ?? []).map((host) => host.toLowerCase()),
  }
}

const reachOf = (rule: RuleSyntax): RuleReach => {
  const around = Math.max(
    NEAR,
    rule.context === undefined ? 0 : CONTEXT,
    rule.pair === undefined ? 0 : rule.pair.within + NEAR,
  )
  return { before: around, after: around }
}

const merge = (rule: RuleSyntax, vendor: VendorSyntax): Rule => {
  const { context: _, ...rest } = rule
  const context = contextOf(rule, vendor)
  const broker = rule.broker ?? vendor.broker
  return {
    ...rest,
    provider: vendor.provider,
    vendor: vendor.name,
    category: vendor.category,
    keywords: rule.keywords ?? [],
    ...(context === undefined ? {} : { context }),
    reach: reachOf(rule),
    revoke: rule.revoke ?? vendor.revoke,
    ...(broker === undefined ? {} : { broker }),
    ...(vendor.keyless === undefined ? {} : { keyless: vendor.keyless }),
    references: rule.references ?? vendor.references,
  }
}

/** Gives each thing a number on first sight, after those that are numbered already. */
class Numbering {
  readonly #numbers: Map<string, number>

  constructor(known: readonly string[]) {
    this.#numbers = new Map(known.map((key, index) => [key, index]))
  }

  of(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get keys(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}

type Compiled = { readonly file: string; readonly rule: Rule; readonly node: Node; readonly nfa: Nfa }
type Tables = { readonly keywords: Numbering; readonly byteSets: Numbering }

const numberSet = (tables: Tables, set: ByteSet): number => tables.byteSets.of(toHex(set))

const edgeOf = (set: ByteSet, boundary: string | undefined): ByteSet => {
  const own = boundary === undefined ? undefined : parseClassBody(boundary)
  if (own?.kind === 'parsed' && own.node.kind === 'set') return own.node.set
  return union(alphanumeric, setOf([...JOINERS].filter((char) => set[char.charCodeAt(0)] === 1).join('')))
}

const shapeOf = (tables: Tables, { rule, node, nfa }: Compiled): Shape => {
  const setsAt = (positions: Iterable<number>): ByteSet =>
    union(...new Set([...positions].flatMap((position) => nfa.sets[position] ?? [])))
  const first = setsAt(nfa.first)
  const last = setsAt(nfa.last)
  return {
    ...lengthsOf(nfa),
    literals: literalsOf(node),
    first: numberSet(tables, first),
    last: numberSet(tables, last),
    all: numberSet(tables, union(...new Set(nfa.sets))),
    edgeBefore: numberSet(tables, edgeOf(first, rule.boundary)),
    edgeAfter: numberSet(tables, edgeOf(last, rule.boundary)),
  }
}

const numberRuns = (tables: Tables, runs: readonly SetRun[]): ByteRun[] =>
  runs.map(({ set, count }) => [numberSet(tables, set), count])

const anchorsOf = (
  tables: Tables,
  nfa: Nfa,
  { rule, index }: { readonly rule: Rule; readonly index: number },
): Anchor[] => {
  const located = locate(nfa)
  return rule.keywords.flatMap((keyword) => {
    const placement = place(located, keyword)
    if (placement === undefined) return []
    const { min, max, needed } = placement
    return {
      rule: index,
      keyword: tables.keywords.of(keyword) + 1,
      min,
      max,
      before: numberRuns(tables, placement.before),
      after: numberRuns(tables, placement.after),
      ...(needed === undefined ? {} : { needed: [numberSet(tables, needed.set), needed.most, needed.byte] as const }),
    }
  })
}

/** The words of rules that are numbered from `first` on, joined to those that are known. */
const vendorWordsOf = (rules: readonly Rule[], { first, known }: Numbered): VendorWord[] => {
  const words = new Map(known.map((word) => [`${word.kind} ${word.text}`, { ...word, rules: new Set(word.rules) }]))
  const add = (kind: VendorWord['kind'], text: string, rule: number): void => {
    const key = `${kind} ${text}`
    const word = words.get(key) ?? { kind, text, rules: new Set(), hash: kind === 'variable' ? nameHash(text) : 0 }
    words.set(key, word)
    word.rules.add(rule)
  }
  rules.forEach(({ context }, place) => {
    const index = first + place
    for (const text of context?.names ?? []) add('name', text, index)
    for (const text of context?.variables ?? []) {
      add('variable', text, index)
      add('variable', text.replaceAll('_', ''), index)
    }
    for (const text of context?.hosts ?? []) add('host', text, index)
  })
  return [...words.values()].map((word) => ({ ...word, rules: [...word.rules] }))
}

type Numbered = { readonly first: number; readonly known: readonly VendorWord[] }

const endsWith: Record<CredentialWord['edge'], (part: string, text: string) => boolean> = {
  open: (part, text) => part.includes(text),
  right: (part, text) => part.endsWith(text),
  whole: (part, text) => part === text,
}

const promises = (variable: string): boolean =>
  variable
    .toLowerCase()
    .split('_')
    .some((part) => credentialWords.some(({ text, edge }) => endsWith[edge](part, text)))

/** Whether hits of other words tell of a variable as well: then the automaton need not know it. */
const isImplied = ({ kind, text, rules: asking }: VendorWord, rules: readonly Rule[]): boolean => {
  if (kind !== 'variable') return false
  const isNamed = (name: string): boolean => text.toLowerCase().split('_').includes(name)
  return promises(text) || asking.every((rule) => rules[rule]?.context?.names.some(isNamed))
}

const compileRule = (syntax: RuleSyntax, { file, vendor }: VendorFile): Compiled => {
  const checked = checkRule(syntax)
  if (checked.kind === 'unsound') throw new UserError(`${file}, rule ${syntax.id}: ${checked.reasons.join('; ')}.`)
  const rule = merge(syntax, vendor)
  if (rule.context !== undefined && Object.values(rule.context).every((words) => words.length === 0))
    throw new UserError(`${file}, rule ${syntax.id}: field context names nothing: give names, variables or hosts.`)
  return { file, rule, node: checked.node, nfa: checked.nfa }
}

const refuseDuplicates = (compiled: readonly Compiled[]): void => {
  const seen = new Map<string, string>()
  for (const { file, rule } of compiled) {
    const other = seen.get(rule.id)
    if (other !== undefined)
      throw new UserError(`${file}, rule ${rule.id}, field id, is the id of a rule of ${other} too.`)
    seen.set(rule.id, file)
  }
}

/** The generic rules match by bindings alone; their shape is the least that is known. */
const genericShape = (tables: Tables): Shape => {
  const none = numberSet(tables, setOf(''))
  const any = numberSet(tables, setOf('').fill(1))
  return {
    min: 1,
    max: LONGEST_GENERIC,
    literals: { secret: 0, whole: 0 },
    first: any,
    last: any,
    all: any,
    edgeBefore: none,
    edgeAfter: none,
  }
}

/** A rule set without a rule. */
const nothing: RuleSet = {
  rules: [],
  shapes: [],
  automaton: buildTables([]),
  anchors: [],
  credentialWords,
  vendorWords: [],
  joints,
  escapes,
  byteSets: [],
}

/** Where the rules stand in a set that others replace. */
const replacedBy = (rules: readonly Rule[], { rules: known }: RuleSet): number[] => {
  const ids = new Set(rules.flatMap(({ replaces }) => replaces ?? []))
  return known.flatMap(({ id }, index) => (ids.has(id) ? [index] : []))
}

/** Compiles files onto a rule set, whose numbers stay; the tables that search for keywords are built anew over all. */
const compileOnto = (base: RuleSet, files: readonly VendorFile[]): { additions: RuleAdditions; tables: Tables } => {
  const compiled = files.flatMap((file) => file.vendor.rules.map((rule) => compileRule(rule, file)))
  refuseDuplicates(compiled)
  const tables: Tables = { keywords: new Numbering(base.automaton.keywords), byteSets: new Numbering(base.byteSets) }
  const own = compiled.map(({ rule }) => rule)
  const first = base.rules.length
  const anchors = compiled.flatMap(({ rule, nfa }, index) => anchorsOf(tables, nfa, { rule, index: first + index }))
  const shapes = compiled.map((each) => shapeOf(tables, each))
  const vendorWords = vendorWordsOf(own, { first, known: base.vendorWords })
  for (const word of credentialWords) tables.keywords.of(word.text)
  for (const mark of [...joints, ...escapes]) tables.keywords.of(mark)
  const all = [...base.rules, ...own]
  for (const word of vendorWords) if (!isImplied(word, all)) tables.keywords.of(word.text)
  const automaton = buildTables(tables.keywords.keys)
  const additions = { rules: own, shapes, anchors, vendorWords, automaton, byteSets: tables.byteSets.keys }
  return { additions: { ...additions, replaced: replacedBy(own, base) }, tables }
}

/** Where two rules take one value with as much written out, the built-in one stays: it knows more of it. */
const behindBuiltIn = ({ literals: { secret, whole }, ...shape }: Shape): Shape => ({
  ...shape,
  literals: { secret: secret - 0.5, whole: whole - 0.5 },
})

/** Compiles what joins a rule set at run time; throws a `UserError` for the first rule that is unsound. */
export const compileAdditions = (base: RuleSet, files: readonly VendorFile[]): RuleAdditions => {
  const { additions } = compileOnto(base, files)
  return { ...additions, shapes: additions.shapes.map(behindBuiltIn) }
}

/** Compiles vendors' files, in the order given; throws a `UserError` for the first rule that is unsound. */
export const compileRules = (files: readonly VendorFile[]): RuleSet => {
  const { additions, tables } = compileOnto(nothing, files)
  const set = withAdditions(nothing, additions)
  const shape = genericShape(tables)
  return {
    ...set,
    rules: [...set.rules, ...genericRules],
    shapes: [...set.shapes, ...genericRules.map(() => shape)],
    byteSets: tables.byteSets.keys,
  }
}
