import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Rule } from '#model/rule.ts'
import { loadRules } from '#rules/load.ts'
import { version } from '#version.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const categoryNames: Record<Rule['category'], string> = {
  llm: 'LLM providers',
  'llm-tooling': 'LLM tooling',
  cloud: 'Clouds and hosting',
  vcs: 'Code hosts',
  'ci-cd': 'Continuous integration',
  'package-registry': 'Package registries',
  saas: 'Software services',
  payments: 'Payments',
  comms: 'Mail, chat, telephony',
  database: 'Databases',
  'crypto-key': 'Keys and certificates',
  'secrets-manager': 'Secrets managers',
  generic: 'Any vendor',
}

function shape(rule: Rule): string {
  const marks = rule.keywords
    .slice(0, 3)
    .map((keyword) => `\`${cell(keyword)}\``)
    .join(' ')
  const beside =
    rule.context === undefined
      ? ''
      : `beside ${[...rule.context.variables, ...rule.context.names]
          .slice(0, 2)
          .map((word) => `\`${cell(word)}\``)
          .join(' or ')}`
  return [marks, beside].filter((text) => text !== '').join(' ')
}

function rulesPage(): string {
  const { rules } = loadRules()
  const sections = Object.entries(categoryNames).map(([category, title]) => {
    const own = rules
      .filter((rule) => rule.category === category)
      .sort((a, b) => (a.vendor === b.vendor ? Number(a.id > b.id) * 2 - 1 : Number(a.vendor > b.vendor) * 2 - 1))
    const rows = own.map(
      (rule) =>
        `| ${cell(rule.vendor)} | \`${rule.id}\` | ${rule.class} | ${rule.severity} | ${shape(rule)} | ${rule.proof === undefined ? '' : 'yes'} | ${cell(rule.broker ?? '')} |`,
    )
    return [
      `## ${title}`,
      '',
      '| Vendor | Rule | Class | Severity | Known by | Proof | Broker |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n')
  })
  const left = read('docs/uncovered.tsv')
    .split('\n')
    .filter((line) => line !== '')
    .sort()
    .map((line) => line.split('\t'))
  return [
    '# Rules',
    '',
    `${rules.length} rules of ${new Set(rules.map(({ vendor }) => vendor)).size} vendors. \`keyreach rules show RULE\` tells more of one: pattern, references, how to revoke. "Proof" means that the value's own structure is checked offline.`,
    'This page is generated: `npx vitest run test/docs.test.ts -u`.',
    '',
    ...sections,
    '## Known formats without a rule of their own',
    '',
    '| Format | Why |',
    '| --- | --- |',
    ...left.map(([id = '', why = '']) => `| \`${id}\` | ${cell(why)} |`),
    '',
  ].join('\n')
}

/** All rules are compiled from their files first. */
const COMPILING = 60_000

test('docs/rules.md is what the rules say', { timeout: COMPILING }, async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../docs/rules.md')
})

test('the version is that of the package', () => {
  expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version)
})

test('each input and output of the Action is in its documentation', () => {
  const names = [...read('action.yml').matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name ?? '')
  expect(names.length).toBeGreaterThan(15)
  for (const name of names) expect(read('docs/action.md')).toContain(`\`${name}\``)
})
