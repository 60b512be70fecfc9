// keyreach rules: what there is, what one says, what a value or a file is taken for.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readAll } from '#cli/input.ts'
import type { CommandContext } from '#cli/main.ts'
import { openOutput } from '#cli/output.ts'
import { startFolder } from '#cli/report-run.ts'
import { createDetector, type Detector } from '#detect.ts'
import { exitCodes } from '#exit-code.ts'
import { LineIndex } from '#findings/position.ts'
import { redact } from '#findings/redact.ts'
import type { Match } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import { UserError } from '#model/user-error.ts'
import { suggestion } from '#policy/nearest.ts'
import { loadRules } from '#rules/load.ts'

export async function rulesCommand(context: CommandContext): Promise<number> {
  const [verb = 'list', operand, extra] = context.arguments.operands
  if (extra !== undefined) throw new UserError(`keyreach rules ${verb} takes one operand; "${extra}" is one too many`)
  const detector = createDetector(await loadRules())
  const answer = answerOf(verb, operand, { context, detector })
  const output = openOutput(context.io)
  await output.write(await answer)
  return exitCodes.clean
}

type Asked = { readonly context: CommandContext; readonly detector: Detector }

async function answerOf(verb: string, operand: string | undefined, asked: Asked): Promise<string> {
  const isJson = asked.context.arguments.value('format') === 'json'
  switch (verb) {
    case 'list':
      return isJson ? json(asked.detector.rules.map(summaryOf)) : listText(asked.detector.rules)
    case 'show': {
      const rule = namedRule(operand, asked.detector)
      return isJson ? json(rule) : showText(rule)
    }
    case 'test': {
      const rows = testRows(await readOperand(operand, asked.context), asked.detector)
      return isJson ? json(rows) : testText(rows)
    }
    default:
      throw new UserError(`keyreach rules: "${verb}" is none of list, show, test`)
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const summaryOf = ({ id, name, provider, category, class: kind, severity }: Rule) => ({
  id,
  name,
  provider,
  category,
  class: kind,
  severity,
})

function listText(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const vendors = new Map<string, Rule[]>()
  for (const rule of rules) vendors.set(rule.vendor, [...(vendors.get(rule.vendor) ?? []), rule])
  const blocks = [...vendors].map(([vendor, own]) =>
    [
      vendor,
      ...own.map(({ id, severity, class: kind }) => `  ${id.padEnd(width)}  ${severity.padEnd(8)}  ${kind}`),
    ].join('\n'),
  )
  return `${blocks.join('\n\n')}\n\n${rules.length} rules of ${vendors.size} vendors. keyreach rules show RULE tells more of one.\n`
}

function namedRule(id: string | undefined, { rules, ruleOf }: Detector): Rule {
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

function showText(rule: Rule): string {
  const context = rule.context && [...rule.context.variables, ...rule.context.names, ...rule.context.hosts].join(', ')
  const rows: (readonly [string, string | undefined])[] = [
    ['Vendor', `${rule.vendor} (${rule.category})`],
    ['Class', rule.class],
    ['Severity', rule.severity],
    ['Pattern', rule.pattern],
    ['Keywords', rule.keywords.join(', ') || undefined],
    ['Beside it', context],
    ['Proof', rule.proof],
    ['Pair', rule.pair && `${rule.pair.rule} within ${rule.pair.within} bytes; alone: ${rule.pair.alone}`],
    ['Example', rule.examples[0]],
    ['Revoke', [rule.revoke.how, rule.revoke.url].filter(Boolean).join(' ')],
    ['Instead', rule.keyless],
    ['References', rule.references.join('\n            ')],
    ['Note', rule.notes],
  ]
  const lines = rows.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [`${label.padEnd(12)}${text}`],
  )
  return `${rule.name} (${rule.id})\n\n${lines.join('\n')}\n`
}

async function readOperand(operand: string | undefined, context: CommandContext): Promise<Uint8Array> {
  if (operand === undefined) throw new UserError('keyreach rules test needs a file, or - for standard input')
  if (operand === '-') return readAll(context.io.stdin)
  try {
    return readFileSync(resolve(startFolder(context), operand))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    const reasons: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'is a folder, not a file' }
    throw new UserError(`${operand}: ${reasons[code] ?? `cannot be read (${code})`}`, { cause })
  }
}

type Row = {
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly value: string
  readonly name: string
  readonly confidence: string
  readonly verdict: string
}

function testRows(bytes: Uint8Array, { detect, ruleOf }: Detector): Row[] {
  const matches = detect({ content: 'test', bytes, search: 'whole' })
  const index = new LineIndex(bytes, matches[0]?.codecs ?? [])
  return matches.map((match) => {
    const rule = ruleOf(match.rule)
    const { line, column } = index.position(match.span)
    return {
      line,
      column,
      rule: match.rule,
      value: rule === undefined ? '…' : redact(match.value, rule),
      name: match.name,
      confidence: match.confidence,
      verdict: verdictOf(match),
    }
  })
}

const verdictOf = ({ suppressed, proven, evidence }: Match): string => {
  if (suppressed !== undefined) return `no leak (${suppressed.by}): ${suppressed.why}`
  const told = evidence.map(({ text }) => text).join(' ')
  return `${proven ? 'leak, structure proven' : 'leak'}${told === '' ? '' : `: ${told}`}`
}

function testText(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No rule matches.\n'
  const blocks = rows.map(({ line, column, rule, value, name, confidence, verdict }) => {
    const bound = name === '' ? '' : ` bound to ${name}`
    return `${line}:${column}  ${rule}  ${value}${bound}  ${confidence} confidence\n      ${verdict}`
  })
  return `${blocks.join('\n')}\n`
}
