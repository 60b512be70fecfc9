// A leak and its rule, to be changed a field at a time.
import type { Leak, Location } from '#model/finding.ts'
import type { Rule } from '#model/rule.ts'

export const rule = (fields: Partial<Rule> = {}): Rule => ({
  id: 'openai-project-key',
  name: 'OpenAI project API key',
  class: 'project',
  severity: 'critical',
  pattern: 'x',
  publicPrefix: 'sk-proj-',
  examples: [],
  negativeExamples: [],
  provider: 'openai',
  vendor: 'OpenAI',
  category: 'llm',
  keywords: ['sk-proj-'],
  reach: { before: 128, after: 128 },
  revoke: { url: 'https://platform.openai.com/api-keys', how: 'Delete the key under API keys of its project.' },
  broker: 'openai',
  references: [],
  ...fields,
})

export const location = (fields: Partial<Location> = {}): Location => ({
  path: 'src/client.ts',
  line: 12,
  column: 45,
  endLine: 12,
  endColumn: 209,
  where: 'tree',
  fingerprint: '0123456789abcdef0123',
  snippet: 'export const client = new OpenAI({ apiKey: "sk-proj-…" })',
  ...fields,
})

export type BareLeak = Omit<Leak, 'remediation'>
export type LeakFields = Partial<Omit<BareLeak, 'kind' | 'rule'>>

export const leak = (fields: LeakFields = {}, itsRule: Rule = rule()): BareLeak => ({
  kind: 'leak',
  fingerprint: '0123456789abcdef0123',
  rule: { id: itsRule.id, name: itsRule.name, provider: itsRule.provider, class: itsRule.class },
  severity: 'critical',
  confidence: 'high',
  title: `${itsRule.name} in src/client.ts`,
  secret: { redacted: 'sk-proj-…', length: 164 },
  state: 'in-head',
  locations: [location()],
  ...fields,
})
