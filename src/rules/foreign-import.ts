// Files of rules of other scanners in, vendors with rules of our own form out, and of each foreign rule what became of it.
import type { Rule, RuleSyntax } from '#model/rule.ts'
import { UserError } from '#model/user-error.ts'
import { type ForeignFile, readGitleaks } from './foreign-gitleaks.ts'
import { readKingfisher } from './foreign-kingfisher.ts'
import { type ForeignRule, notes, type Remark } from './foreign-rule.ts'
import { type Shape, type Translation, translate, translateException } from './foreign-translate.ts'
import { classOf, nameOf, publicPrefixOf, slugOf, type VendorFacts, vendorOf } from './foreign-vendor.ts'

export const foreignFormats = ['gitleaks', 'betterleaks', 'kingfisher'] as const
export type ForeignFormat = (typeof foreignFormats)[number]

export type ForeignText = { readonly name: string; readonly text: string }

/** What became of a foreign rule: the ids of its rules, none where it was refused. */
export type Fate = { readonly rule: ForeignRule; readonly ids: readonly string[]; readonly remarks: readonly Remark[] }

export type ImportedVendor = VendorFacts & { readonly rules: readonly ImportedRule[] }
export type ImportedRule = Omit<RuleSyntax, 'examples' | 'negativeExamples'> & Partial<Pick<RuleSyntax, 'examples'>>

export type Imported = {
  readonly vendors: readonly ImportedVendor[]
  readonly fates: readonly Fate[]
  readonly leftBehind: readonly string[]
}

const readers: Record<ForeignFormat, (text: string, file: string) => ForeignFile> = {
  gitleaks: readGitleaks,
  betterleaks: readGitleaks,
  kingfisher: readKingfisher,
}

const TABLES = /^\s*\[\[\s*rules\s*\]\]/m
const EXPRESSIONS = /^\s*(?:filter|validate|prefilter|betterleaksMinVersion)\s*=/m
const LIST = /^rules\s*:/m
const OWN = /^provider\s*:/m

/** The format of a file by what it holds. */
export const formatOf = ({ name, text }: ForeignText): ForeignFormat => {
  if (TABLES.test(text)) return EXPRESSIONS.test(text) ? 'betterleaks' : 'gitleaks'
  if (OWN.test(text))
    throw new UserError(`${name}: holds rules of keyreach's own form already; name it in rules.custom of .keyreach.yml`)
  if (LIST.test(text)) return 'kingfisher'
  throw new UserError(
    `${name}: holds no rules of gitleaks, Betterleaks or Kingfisher; name the format with --from if it does`,
  )
}

const isLoss = ({ note }: Remark): boolean => notes[note].weight !== 'remark'

/** How much of a rule was taken over. */
export const gradeOf = ({ ids, remarks }: Fate): 'whole' | 'part' | 'refused' => {
  if (ids.length === 0) return 'refused'
  return remarks.some(isLoss) ? 'part' : 'whole'
}

/** Ids that are not given twice. */
class Ids {
  readonly #taken = new Set<string>()
  readonly #prefix: string

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  of(rule: ForeignRule, alternative: number): string {
    const slug = slugOf(rule.id)
    const base = slug.startsWith(`${this.#prefix}-`) ? slug : `${this.#prefix}-${slug}`
    const wanted = alternative === 0 ? base : `${base}-alternative-${alternative + 1}`
    let id = wanted
    for (let count = 2; this.#taken.has(id); count++) id = `${wanted}-${count}`
    this.#taken.add(id)
    return id
  }
}

type Exceptions = Pick<RuleSyntax, 'except'> & { readonly remarks: readonly Remark[] }

const exceptionsOf = ({ except, exceptPatterns }: ForeignRule): Exceptions => {
  const patterns = exceptPatterns.flatMap((pattern) => translateException(pattern) ?? [])
  const lost = exceptPatterns.length - patterns.length
  const remarks: Remark[] =
    lost === 0 ? [] : [{ note: 'allowlist', detail: `${lost} of ${exceptPatterns.length} patterns` }]
  const own = { ...except, ...(patterns.length === 0 ? {} : { patterns }) }
  return { ...(Object.keys(own).length === 0 ? {} : { except: own }), remarks }
}

const isHidden = ({ remarks }: ForeignRule): boolean => remarks.some(({ note }) => note === 'hidden')

type Making = { readonly rule: ForeignRule; readonly vendor: string; readonly except: Exceptions['except'] }

const ruleOf = (id: string, shape: Shape, { rule, vendor, except }: Making): ImportedRule => {
  const publicPrefix = publicPrefixOf(shape)
  return {
    id,
    name: nameOf(rule, vendor),
    class: isHidden(rule) ? 'key-id' : classOf(rule),
    severity: isHidden(rule) ? 'info' : (rule.severity ?? 'high'),
    ...shape,
    ...(Object.keys(rule.require).length === 0 ? {} : { require: rule.require }),
    ...(except === undefined ? {} : { except }),
    ...(publicPrefix === undefined ? {} : { publicPrefix }),
    ...(rule.confidence === undefined ? {} : { confidence: rule.confidence }),
    ...(rule.references.length === 0 ? {} : { references: rule.references }),
  }
}

type Context = { readonly ids: Ids; readonly builtIn: readonly Rule[]; readonly vendors: Map<string, ImportedVendor> }

const isShape = (translation: Translation): translation is Extract<Translation, { kind: 'shape' }> =>
  translation.kind === 'shape'

const remarksOf = (translations: readonly Translation[]): Remark[] =>
  translations.flatMap((each) => (each.kind === 'shape' ? each.remarks : [each.remark]))

const distinct = (remarks: readonly Remark[]): Remark[] => [
  ...new Map(remarks.map((remark) => [`${remark.note} ${remark.detail ?? ''}`, remark])).values(),
]

const importRule = (rule: ForeignRule, { ids, builtIn, vendors }: Context): Fate => {
  const translations = translate(rule)
  const shapes = translations.filter(isShape)
  if (shapes.length === 0) return { rule, ids: [], remarks: remarksOf(translations).slice(0, 1) }
  const about = vendorOf(rule, builtIn)
  const exceptions = exceptionsOf(rule)
  const making = { rule, vendor: about.name, except: exceptions.except }
  const made = shapes.map(({ shape }, at) => ruleOf(ids.of(rule, at), shape, making))
  const known = vendors.get(about.provider)
  vendors.set(about.provider, { ...about, ...known, rules: [...(known?.rules ?? []), ...made] })
  const remarks = distinct([...rule.remarks, ...exceptions.remarks, ...remarksOf(translations)])
  return { rule, ids: made.map(({ id }) => id), remarks }
}

/** Ties a rule to the other that must be near by, where that was imported too. */
const withPair = (rule: ImportedRule, fates: readonly Fate[]): ImportedRule => {
  const needs = fates.find(({ ids }) => ids.includes(rule.id))?.rule.needs
  const other = needs && fates.find((fate) => fate.rule.id === needs.id)?.ids[0]
  return other === undefined || needs === undefined
    ? rule
    : { ...rule, pair: { rule: other, within: needs.within, alone: 'suppress' } }
}

export type ImportRequest = {
  readonly texts: readonly ForeignText[]
  /** Told by the files where it is not given. */
  readonly format: ForeignFormat | undefined
  /** Put before each id; the format's name where it is not given. */
  readonly prefix: string | undefined
  readonly builtIn: readonly Rule[]
}

/** Imports files of one format. */
export const importRules = ({ texts, format, prefix, builtIn }: ImportRequest): Imported => {
  const read = texts.map((text) => {
    const own = format ?? formatOf(text)
    return { format: own, file: readers[own](text.text, text.name) }
  })
  const context: Context = { ids: new Ids(prefix ?? read[0]?.format ?? 'imported'), builtIn, vendors: new Map() }
  const fates = read.flatMap(({ file }) => file.rules.map((rule) => importRule(rule, context)))
  const vendors = [...context.vendors.values()].map((vendor) => ({
    ...vendor,
    rules: vendor.rules.map((rule) => withPair(rule, fates)),
  }))
  return { vendors, fates, leftBehind: read.flatMap(({ file }) => file.leftBehind) }
}
