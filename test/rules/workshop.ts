// What the tests of rules share: the vendors' files, one matcher over all of them, and fresh values of each rule.
import { makers } from '#judge/content/proofs-make.ts'
import { createMatcher } from '#match/match.ts'
import type { Match } from '#model/match.ts'
import type { RuleSyntax } from '#model/rule.ts'
import { readBuiltIn } from '#rules/built-in.ts'
import { type Checked, checkRule } from '#rules/check.ts'
import { compileRules, type VendorFile } from '#rules/compile.ts'
import type { Random } from '#rules/random.ts'
import { type Sample, sampleOf } from '#rules/sample.ts'
import { type Draw, expandTemplate } from '#rules/template.ts'

export type Case = { readonly file: VendorFile; readonly rule: RuleSyntax; readonly checked: Checked }

const files = readBuiltIn()

/** Every rule, with the file it stands in. */
export const cases: readonly Case[] = files.flatMap((file) =>
  file.vendor.rules.map((rule) => ({ file, rule, checked: checkRule(rule) })),
)

const byId = new Map(cases.map((each) => [each.rule.id, each]))

/** The rules that are sound: an unsound one fails a test of its own and must not hide the others. */
const soundFiles = files.map((file) => ({
  ...file,
  vendor: {
    ...file.vendor,
    rules: file.vendor.rules.filter(
      (rule) => byId.get(rule.id)?.checked.kind === 'sound' && byId.get(rule.id)?.rule === rule,
    ),
  },
}))

export const ruleSet = compileRules(soundFiles)
export const matcher = createMatcher(ruleSet)

/** The raw matches of a text, all of it searched. */
export const find = (text: string): Match[] =>
  matcher.find({ bytes: Buffer.from(text, 'latin1'), codecs: [], search: 'whole', origin: (span) => [span] }, 'test')

/** A fresh value of a rule, with its proof satisfied: all that the pattern matches, and the secret part. */
export const freshValue = (id: string, random: Random): Sample => {
  const found = byId.get(id)
  if (found === undefined || found.checked.kind !== 'sound') throw new Error(`there is no sound rule ${id}`)
  const sample = sampleOf(found.checked.node, random)
  const make = found.rule.proof === undefined ? undefined : makers[found.rule.proof]
  if (make === undefined) return sample
  const secret = make(sample.secret, random)
  return { text: sample.text.replace(sample.secret, () => secret), secret }
}

const drawFor = (id: string, random: Random): Draw => ({
  random,
  value: (other) => freshValue(other ?? id, random).text,
  jwt: () => makers['jwt']?.('', random) ?? '',
  pem: (kind) => makers['pem']?.(`-----BEGIN ${kind} PRIVATE KEY-----`, random) ?? '',
})

/** A template of a rule's examples, expanded. */
export const expand = (template: string, id: string, random: Random): string =>
  expandTemplate(template, drawFor(id, random))
