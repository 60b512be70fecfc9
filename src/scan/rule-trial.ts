// Tries rules on their own examples: each must be found once, no negative one at all. Templates are expanded with fresh random values.
import { createDetector, type Detector } from '#detect.ts'
import { makers } from '#judge/content/proofs-make.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import type { RuleAdditions } from '#model/rule-set.ts'
import { UserError } from '#model/user-error.ts'
import { loadRules } from '#rules/load.ts'
import { type Random, seededRandom } from '#rules/random.ts'
import { parsePattern, parsePatternIgnoringCase } from '#rules/regex.ts'
import { sampleOf } from '#rules/sample.ts'
import { type Draw, expandTemplate } from '#rules/template.ts'

/** What is wrong with one example; `template` is as written. */
export type Failure = { readonly kind: 'example' | 'negative example'; readonly template: string; readonly why: string }

export type Trial = {
  readonly rule: string
  readonly examples: number
  readonly negativeExamples: number
  readonly failures: readonly Failure[]
}

/** Chance may let one value pass: each template is tried with several. */
const ROUNDS = 5

export function tryRules(additions: RuleAdditions): Trial[] {
  const detector = createDetector(loadRules(additions))
  return additions.rules.map((rule) => tryRule(rule, detector))
}

function tryRule(rule: Rule, detector: Detector): Trial {
  const failures = [
    ...rule.examples.flatMap((template) => failureOf({ kind: 'example', template }, rule, detector)),
    ...rule.negativeExamples.flatMap((template) => failureOf({ kind: 'negative example', template }, rule, detector)),
  ]
  return {
    rule: rule.id,
    examples: rule.examples.length,
    negativeExamples: rule.negativeExamples.length,
    failures,
  }
}

/** Whether a rule finds each of some values in a line of its own. */
export const holds = (template: string, rule: Rule, detector: Detector): boolean =>
  failureOf({ kind: 'example', template }, rule, detector).length === 0

function failureOf(example: Omit<Failure, 'why'>, rule: Rule, detector: Detector): readonly Failure[] {
  for (let round = 1; round <= ROUNDS; round++) {
    const why = tryOnce(example, rule, { detector, random: seededRandom(round * 7919) })
    if (why !== undefined) return [{ ...example, why }]
  }
  return []
}

type Tools = { readonly detector: Detector; readonly random: Random }

function tryOnce({ kind, template }: Omit<Failure, 'why'>, rule: Rule, tools: Tools): string | undefined {
  const text = expanded(template, rule, tools)
  if (text instanceof UserError) return text.message
  const matches = tools.detector.detect({ content: template, bytes: Buffer.from(text), search: 'whole' })
  const own = matches.filter((match) => match.rule === rule.id)
  if (kind === 'example') return whyNotFound(own, matches)
  return own.some(({ suppressed }) => suppressed === undefined) ? 'It is found.' : undefined
}

function whyNotFound(own: readonly Match[], all: readonly Match[]): string | undefined {
  const [first, second] = own
  if (second !== undefined) return `It is found ${own.length} times.`
  if (first !== undefined) return first.suppressed && `It is taken for no leak: ${first.suppressed.why}`
  const [other] = all
  return other === undefined ? 'It is not found.' : `The rule ${other.rule} takes it.`
}

function expanded(template: string, rule: Rule, { detector, random }: Tools): string | UserError {
  const value = (id: string | undefined): string => {
    const named = id === undefined ? rule : detector.ruleOf(id)
    if (named === undefined) throw new UserError(`There is no rule ${id}, of which it asks for a value.`)
    return freshValue(named, random)
  }
  const draw: Draw = {
    random,
    value,
    jwt: () => makers['jwt']?.('', random) ?? '',
    pem: (kind) => makers['pem']?.(`-----BEGIN ${kind} PRIVATE KEY-----`, random) ?? '',
  }
  try {
    return expandTemplate(template, draw)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** A random value of a rule's pattern, with its proof satisfied. */
export function freshValue(rule: Rule, random: Random): string {
  const parsed = rule.ignoreCase === true ? parsePatternIgnoringCase(rule.pattern) : parsePattern(rule.pattern)
  if (parsed.kind === 'refused') throw new UserError(`The rule ${rule.id} has no pattern to draw from.`)
  const { text, secret } = sampleOf(parsed.node, random)
  const make = rule.proof === undefined ? undefined : makers[rule.proof]
  return make === undefined ? text : text.replace(secret, () => make(secret, random))
}
