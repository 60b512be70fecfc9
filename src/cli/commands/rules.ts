// keyreach rules: what there is, what one says, what a value is taken for, whether rules of one's own hold, and rules of other scanners.
import type { CommandContext } from '#cli/main.ts'
import { deliver, outputOf, startFolder, today } from '#cli/report-run.ts'
import type { Detector } from '#detect.ts'
import { type ExitCode, exitCodes } from '#exit-code.ts'
import { openRepository } from '#git/repository.ts'
import type { Rule } from '#model/rule.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions, type Options } from '#options.ts'
import { nearest, suggestion } from '#policy/nearest.ts'
import { detectorFor } from '#scan/own-rules.ts'
import { filesBelow } from '#scan/trusted.ts'
import { readOperand, readRulesText } from './rules-read.ts'

/** What a verb is given: its operand, and the rules that are in force. */
export type RulesRequest = {
  readonly context: CommandContext
  readonly operand: string | undefined
  readonly isJson: boolean
}

export type InForce = {
  readonly detector: Detector
  /** Ids of the team's own rules. */
  readonly own: ReadonlySet<string>
  readonly options: Options
}

type Answer = { readonly text: string; readonly code: ExitCode }
type Verb = (request: RulesRequest) => Promise<Answer>

const clean = (text: string): Answer => ({ text, code: exitCodes.clean })
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const verbs: Readonly<Record<string, Verb>> = {
  list: async ({ context, isJson, operand }) => {
    if (operand !== undefined) throw new UserError(`keyreach rules list takes no operand; "${operand}" is one too many`)
    const { listText, summaryOf } = await import('./rules-describe.ts')
    const inForce = await rulesInForce(context)
    return clean(isJson ? json(inForce.detector.rules.map((rule) => summaryOf(rule, inForce))) : listText(inForce))
  },
  show: async ({ context, operand, isJson }) => {
    const { showText } = await import('./rules-describe.ts')
    const inForce = await rulesInForce(context)
    const rule = namedRule(operand, inForce)
    return clean(isJson ? json(rule) : showText(rule, inForce))
  },
  test: async (request) => {
    const { context, operand, isJson } = request
    if (operand === undefined && context.arguments.value('rules') !== undefined) return tryRuleFile(request)
    const { testRows, testText } = await import('./rules-test.ts')
    const bytes = await readOperand(operand, context)
    const inForce = await rulesInForce(context)
    const rows = testRows(bytes, inForce)
    return clean(isJson ? json(rows) : testText(rows, bytes, inForce))
  },
  import: async ({ context, operand }) => {
    const { importCommand } = await import('./rules-import.ts')
    const { yaml, told, isEmpty } = await importCommand(operand, context)
    context.io.stderr.write(told)
    if (isEmpty) throw new UserError(`${operand}: none of its rules could be imported`)
    return clean(yaml)
  },
}

export async function rulesCommand(context: CommandContext): Promise<number> {
  const [verb = 'list', operand, extra] = context.arguments.operands
  const run = verbs[verb]
  if (run === undefined) {
    const known = Object.keys(verbs)
    const hint = nearest(verb, known)
    throw new UserError(
      `keyreach rules: "${verb}" is none of ${known.join(', ')}${hint === undefined ? '' : `; did you mean "${hint}"?`}`,
    )
  }
  if (extra !== undefined) throw new UserError(`keyreach rules ${verb} takes one operand; "${extra}" is one too many`)
  const isJson = context.arguments.value('format') === 'json'
  const { text, code } = await run({ context, operand, isJson })
  return deliver({ pieces: async () => [text], output: outputOf(context), code }, context.io)
}

/** The built-in rules, and those of a file that is tried or else of the policy here. */
async function rulesInForce(context: CommandContext): Promise<InForce> {
  const folder = startFolder(context)
  const root = (await openRepository(folder))?.workTree ?? folder
  const { arguments: words } = context
  const options = await loadOptions({}, filesBelow(root), { config: words.value('config'), today: today() })
  const tried = words.value('rules')
  const customRules = tried === undefined ? options.customRules : [readRulesText(tried, folder)]
  const { detector, ownRules } = await detectorFor({ customRules }, 'leaks')
  return { detector, own: new Set(ownRules?.rules.map(({ id }) => id)), options }
}

function namedRule(id: string | undefined, { detector: { rules, ruleOf } }: InForce): Rule {
  if (id === undefined) throw new UserError('keyreach rules show needs the id of a rule')
  const rule = ruleOf(id)
  if (rule === undefined) throw new UserError(`there is no rule "${id}"; ${nearestRule(id, rules)}`)
  return rule
}

function nearestRule(id: string, rules: readonly Rule[]): string {
  const hint = suggestion(
    id,
    rules.map((rule) => rule.id),
  )
  return hint.startsWith('known are') ? 'keyreach rules list shows all' : hint
}

/** Tries the rules of a file: first whether they hold at all, which throws, then their examples. */
async function tryRuleFile({ context, isJson }: RulesRequest): Promise<Answer> {
  const { loadRules } = await import('#rules/load.ts')
  const { compileCustom } = await import('#scan/custom-rules.ts')
  const { tryRules } = await import('#scan/rule-trial.ts')
  const { trialText } = await import('./rules-test.ts')
  const file = readRulesText(context.arguments.value('rules') ?? '', startFolder(context))
  const trials = tryRules(compileCustom(loadRules(), [file]))
  const isGood = trials.every(({ failures }) => failures.length === 0)
  const text = isJson ? json(trials) : trialText(file.name, trials)
  return { text, code: isGood ? exitCodes.clean : exitCodes.findings }
}
