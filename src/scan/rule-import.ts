// Imports rules of other scanners whole: translated, compiled as any of a team's own, tried on values and on the examples that came with them, and written out.
import { stringify } from 'yaml'
import { createDetector, type Detector } from '#detect.ts'
import type { Rule } from '#model/rule.ts'
import {
  type Fate,
  type ForeignFormat,
  type ForeignText,
  type Imported,
  type ImportedRule,
  type ImportedVendor,
  importRules,
} from '#rules/foreign-import.ts'
import type { Remark } from '#rules/foreign-rule.ts'
import { loadRules } from '#rules/load.ts'
import { seededRandom } from '#rules/random.ts'
import { compileCustom } from './custom-rules.ts'
import { freshValue, holds } from './rule-trial.ts'

export type RuleImport = {
  readonly yaml: string
  readonly fates: readonly ImportedFate[]
  readonly leftBehind: readonly string[]
}

/** What became of a rule, and the built-in rule that finds the same values already. */
export type ImportedFate = Fate & { readonly knownAs: string | undefined; readonly isWritten: boolean }

export type ImportTerms = {
  readonly texts: readonly ForeignText[]
  readonly format: ForeignFormat | undefined
  readonly prefix: string | undefined
  /** Whether rules are written whose values a built-in rule finds already. */
  readonly known: 'written' | 'left-out'
}

const ROUNDS = 3

export function importForeign({ texts, format, prefix, known }: ImportTerms): RuleImport {
  const base = loadRules()
  const imported = importRules({ texts, format, prefix, builtIn: base.rules })
  const source = toYaml(imported.vendors)
  if (imported.vendors.length === 0)
    return { yaml: '', fates: imported.fates.map(refusedFate), leftBehind: imported.leftBehind }
  const additions = compileCustom(base, [{ name: 'the imported rules', text: source }])
  const tools: Tools = {
    all: createDetector(loadRules(additions)),
    builtIn: createDetector(base),
    rules: new Map(additions.rules.map((rule) => [rule.id, rule])),
  }
  const fates = imported.fates.map((fate) => tried(fate, tools, known))
  return { yaml: toYaml(written(imported, fates, tools)), fates, leftBehind: imported.leftBehind }
}

type Tools = { readonly all: Detector; readonly builtIn: Detector; readonly rules: ReadonlyMap<string, Rule> }

const refusedFate = (fate: Fate): ImportedFate => ({ ...fate, knownAs: undefined, isWritten: false })

/** A line that a rule finds its value in. */
function exampleOf({ context }: Pick<Rule, 'context'>): string {
  const [name] = context?.names ?? []
  const [host] = context?.hosts ?? []
  if (name !== undefined) return `${name}_key = "{value}"`
  return host === undefined ? 'key = "{value}"' : `key = "{value}" # ${host}`
}

const linesOf = (rule: Rule): string[] =>
  Array.from({ length: ROUNDS }, (_, round) =>
    exampleOf(rule).replace('{value}', () => freshValue(rule, seededRandom(round + 1))),
  )

/** The built-in rule, no generic one, that takes a value in a line, be it that the value's own structure is wrong. */
const takenBy = ({ builtIn }: Tools, text: string): string | undefined =>
  builtIn
    .detect({ content: 'import', bytes: Buffer.from(text, 'latin1'), search: 'whole' })
    .filter(({ suppressed }) => suppressed === undefined || suppressed.by === 'proof')
    .map(({ rule }) => rule)
    .find((id) => !id.startsWith('generic-'))

/** The built-in rule that takes each of some values of a rule. */
function knownAs(id: string, tools: Tools): string | undefined {
  const rule = tools.rules.get(id)
  const names = rule === undefined ? [undefined] : linesOf(rule).map((text) => takenBy(tools, text))
  return names.every((name) => name !== undefined) ? names[0] : undefined
}

function tried(fate: Fate, tools: Tools, known: ImportTerms['known']): ImportedFate {
  const rules = fate.ids.flatMap((id) => tools.rules.get(id) ?? [])
  const names = fate.ids.map((id) => knownAs(id, tools))
  const name = names.every((each) => each !== undefined) ? names[0] : undefined
  const remarks = [...fate.remarks, ...lostExamples(fate, tools)]
  return { ...fate, remarks, knownAs: name, isWritten: rules.length > 0 && (name === undefined || known === 'written') }
}

/** Examples that came with a rule and that neither it nor a built-in rule finds. */
function lostExamples({ rule, ids }: Fate, { all }: Tools): Remark[] {
  if (ids.length === 0) return []
  const lost = rule.examples.filter((text) => {
    const matches = all.detect({ content: 'import', bytes: Buffer.from(text), search: 'whole' })
    return !matches.some((match) => ids.includes(match.rule) || !match.rule.startsWith('generic-'))
  })
  return lost.length === 0 ? [] : [{ note: 'example', detail: `${lost.length} of ${rule.examples.length}` }]
}

/** The vendors with those of their rules that are written, each with an example where it holds. */
function written({ vendors }: Imported, fates: readonly ImportedFate[], tools: Tools): ImportedVendor[] {
  const ids = new Set(fates.filter(({ isWritten }) => isWritten).flatMap((fate) => fate.ids))
  return vendors
    .map((vendor) => ({
      ...vendor,
      rules: vendor.rules.filter(({ id }) => ids.has(id)).map((rule) => completed(rule, ids, tools)),
    }))
    .filter(({ rules }) => rules.length > 0)
}

/** A rule with what the built-in rule of the same values knows of them, or with an example where it has one that holds. */
function completed(rule: ImportedRule, ids: ReadonlySet<string>, tools: Tools): ImportedRule {
  const { pair, ...alone } = rule
  const kept = pair !== undefined && !ids.has(pair.rule) ? alone : rule
  const known = tools.builtIn.ruleOf(knownAs(rule.id, tools) ?? '')
  if (known !== undefined) return withKnown(kept, known)
  const own = tools.rules.get(rule.id)
  if (own === undefined) return kept
  const example = exampleOf(own)
  return holds(example, own, tools.all) ? { ...kept, examples: [example] } : kept
}

const withKnown = (rule: ImportedRule, known: Rule): ImportedRule => ({
  ...rule,
  class: known.class,
  severity: known.severity,
  ...(known.proof === undefined ? {} : { proof: known.proof }),
})

const toYaml = (vendors: readonly ImportedVendor[]): string =>
  vendors.map((vendor) => stringify(vendor, { lineWidth: 0, singleQuote: true })).join('---\n')
