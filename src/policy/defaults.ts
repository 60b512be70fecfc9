import type { Policy } from '#model/policy.ts'

export const policyPath = '.keyreach.yml'
export const baselinePath = '.keyreach-baseline.json'

export const emptyPolicy: Policy = {
  source: 'defaults',
  ignorePaths: [],
  disabledRules: [],
  customRuleFiles: [],
  allow: [],
  acceptFromHead: 'never',
  identities: { owners: {}, accepted: [] },
  enforce: {},
}
