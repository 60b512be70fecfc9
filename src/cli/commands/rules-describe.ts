// What there are for rules, and what one says.
import type { Rule } from '#model/rule.ts'
import type { InForce } from './rules.ts'

export const summaryOf = ({ id, name, provider, category, class: kind, severity }: Rule, { own }: InForce) => ({
  id,
  name,
  provider,
  category,
  class: kind,
  severity,
  ...(own.has(id) ? { own: true } : {}),
})

export function listText({ detector: { rules }, own }: InForce): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const vendors = new Map<string, Rule[]>()
  for (const rule of rules) {
    const name = own.has(rule.id) ? `${rule.vendor} (own rules)` : rule.vendor
    vendors.set(name, [...(vendors.get(name) ?? []), rule])
  }
  const blocks = [...vendors].map(([vendor, members]) =>
    [
      vendor,
      ...members.map(({ id, severity, class: kind }) => `  ${id.padEnd(width)}  ${severity.padEnd(8)}  ${kind}`),
    ].join('\n'),
  )
  const ownCount = own.size === 0 ? '' : `, ${own.size} of them your own`
  return `${blocks.join('\n\n')}\n\n${rules.length} rules of ${vendors.size} vendors${ownCount}. keyreach rules show RULE tells more of one.\n`
}

const requirement = ({ require }: Rule): string | undefined =>
  require &&
  Object.entries(require)
    .map(([kind, least]) => `${kind} ${least}`)
    .join(', ')

const exception = ({ except }: Rule): string | undefined =>
  except && [...(except.words ?? []), ...(except.patterns ?? [])].join(', ')

export function showText(rule: Rule, { own }: InForce): string {
  const context = rule.context && [...rule.context.variables, ...rule.context.names, ...rule.context.hosts].join(', ')
  const rows: (readonly [string, string | undefined])[] = [
    ['Vendor', `${rule.vendor} (${rule.category})`],
    ['Origin', own.has(rule.id) ? 'your own rules' : undefined],
    ['Class', rule.class],
    ['Severity', rule.severity],
    ['Pattern', rule.pattern],
    ['Keywords', rule.keywords.join(', ') || undefined],
    ['Beside it', context],
    ['At least', requirement(rule)],
    ['Save', exception(rule)],
    ['Confidence', rule.confidence],
    ['Proof', rule.proof],
    ['Replaces', rule.replaces?.join(', ')],
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
