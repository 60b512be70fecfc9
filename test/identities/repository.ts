// Workflows of a repository, written short: what tests of reach read.
import type { BrokerPolicy, Document, Policy } from '#model/policy.ts'
import { type Reach, reach } from '#reach/reach.ts'

export const policy: Policy = {
  source: '.keyreach.yml',
  ignorePaths: [],
  disabledRules: [],
  customRuleFiles: [],
  allow: [],
  acceptFromHead: 'never',
  identities: { owners: {}, accepted: [] },
  enforce: {},
}

/** Documents by their name under `.github/workflows`. */
export const workflows = (texts: Readonly<Record<string, string>>): readonly Document[] =>
  Object.entries(texts).map(([name, text]) => ({ path: `.github/workflows/${name}.yml`, text }))

export type JobWords = {
  readonly on?: string
  readonly permissions?: string
  readonly condition?: string
  readonly environment?: string
  readonly key?: string
  readonly id?: string
  readonly more?: string
}

/** A workflow of one job with one step that is given a key. */
export function asking(words: JobWords = {}): string {
  const { on = 'push', permissions = '{ contents: read }', key = 'OPENAI_API_KEY', id = 'ask', more = '' } = words
  const optional = [
    ...(words.condition === undefined ? [] : [`    if: ${words.condition}`]),
    ...(words.environment === undefined ? [] : [`    environment: ${words.environment}`]),
  ]
  return [
    `on: ${on}`,
    `permissions: ${permissions}`,
    'jobs:',
    `  ${id}:`,
    '    runs-on: ubuntu-latest',
    ...optional,
    '    steps:',
    '      - run: python ask.py',
    '        env:',
    `          ${key}: \${{ secrets.${key} }}`,
    more,
  ].join('\n')
}

export const read = (texts: Readonly<Record<string, string>>): Reach => reach({ documents: workflows(texts), policy })

export const broker = (given: Partial<BrokerPolicy>): BrokerPolicy => ({
  name: 'gateway',
  url: 'https://gateway.example.com',
  ...given,
})
