// A fixed result with every shape a report has to show. No value in it looks like a key.
import type { Finding, IdentityFinding, Leak, Location } from '#model/finding.ts'
import type { InventoryConsumer, InventoryRow } from '#model/inventory.ts'
import type { Style } from '#model/reporter.ts'
import type { Rule } from '#model/rule.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { remedyOf } from '#remedy/steps.ts'

export const style: Style = { color: 'none', width: 80, version: '0.1.0' }

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f80912233445'

const rule = (fields: Partial<Rule>): Rule => ({
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

export type LeakFields = Partial<Omit<Leak, 'kind' | 'remediation' | 'rule'>>

/** A leak with the remedy that a scan gives it. */
export function leak(fields: LeakFields = {}, ruleFields: Partial<Rule> = {}): Leak {
  const itsRule = rule(ruleFields)
  const bare = {
    kind: 'leak',
    fingerprint: '0123456789abcdef0123',
    rule: { id: itsRule.id, name: itsRule.name, provider: itsRule.provider, class: itsRule.class },
    severity: 'critical',
    confidence: 'high',
    title: `${itsRule.name} in src/client.ts`,
    secret: { redacted: 'sk-proj-…', length: 164 },
    state: 'in-head',
    locations: [location()],
    frameworks: { owaspNhi: ['NHI2:2025'], cwe: ['CWE-798', 'CWE-312'] },
    ...fields,
  } as const
  return { ...bare, remediation: remedyOf({ leak: bare, rule: itsRule, context: { mode: 'scan' } }) }
}

const projectKey = leak({
  locations: [
    location(),
    location({
      path: 'notebooks/try.ipynb',
      line: 3,
      column: 9,
      endLine: 3,
      endColumn: 88,
      where: 'commit',
      commit,
      blob: '8f1e2d3c4b5a69788796a5b4c3d2e1f001122334',
      author: 'Ann Lee',
      date: '2026-03-02T09:30:00Z',
      decoded: ['notebook', 'base64'],
      fingerprint: 'fedcba98765432100123',
      snippet: 'key = "…"',
    }),
  ],
  occurrences: 9,
  evidence: [{ text: 'the marker of the vendor stands where it has to' }],
  consumers: [
    {
      workflow: '.github/workflows/review.yml',
      job: 'review',
      step: 'Run the model',
      line: 31,
      triggers: ['pull_request_target'],
      trust: 'outsider',
      privileges: ['contents: write'],
      environment: null,
      gates: [],
      via: [],
    },
  ],
})

const historyKey = leak(
  {
    fingerprint: '1123456789abcdef0123',
    severity: 'high',
    title: 'AWS access key in deploy/main.tf',
    secret: { redacted: 'AKIA…', length: 20 },
    state: 'history-only',
    locations: [
      location({
        path: 'deploy/main.tf',
        line: 4,
        column: 17,
        endLine: 4,
        endColumn: 37,
        where: 'commit',
        commit,
        author: 'Ann Lee',
        date: '2025-11-30T23:59:59Z',
        snippet: '  access_key = "AKIA…"',
      }),
    ],
  },
  {
    id: 'aws-access-key-id',
    name: 'AWS access key',
    class: 'key-id',
    provider: 'aws',
    vendor: 'AWS',
    category: 'cloud',
    publicPrefix: 'AKIA',
    revoke: {
      url: 'https://console.aws.amazon.com/iam/',
      how: 'Deactivate the access key of the user, then delete it.',
    },
    broker: 'aws',
  },
)

const password = leak(
  {
    fingerprint: '2123456789abcdef0123',
    severity: 'medium',
    confidence: 'medium',
    title: 'Password in a commit message',
    secret: { redacted: '…', length: 14 },
    state: 'history-only',
    locations: [
      location({
        path: null,
        line: 3,
        column: 21,
        endLine: 3,
        endColumn: 35,
        where: 'message',
        commit,
        author: 'Bo Chen',
        date: '2026-01-05T10:00:00Z',
        snippet: 'try it with password=…',
      }),
    ],
  },
  {
    id: 'generic-password',
    name: 'Password',
    class: 'password',
    provider: 'generic',
    vendor: 'Unknown',
    category: 'generic',
    revoke: { how: 'Change it where it is accepted.' },
    broker: 'none',
  },
)

const identity: IdentityFinding = {
  kind: 'identity',
  fingerprint: '3123456789abcdef0123',
  rule: { id: 'identity/shared-key', name: 'Key shared by jobs of different trust', provider: 'openai', class: null },
  severity: 'medium',
  confidence: 'high',
  title: 'OPENAI_API_KEY is used by 2 jobs',
  locations: [
    location({
      path: '.github/workflows/review.yml',
      line: 31,
      column: 27,
      endLine: 31,
      endColumn: 55,
      snippet: `          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    }),
  ],
  evidence: [{ text: 'the same secret is read here', path: '.github/workflows/release.yml', line: 44 }],
  frameworks: { owaspNhi: ['NHI9:2025'] },
  remediation: {
    summary: 'Give each job its own identity.',
    steps: [
      {
        title: 'Give the review job a key of its own',
        detail: 'One that can spend little and reach nothing else.',
        patch: `--- a/.github/workflows/review.yml\n+++ b/.github/workflows/review.yml\n@@ -31 +31 @@\n-          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n+          OPENAI_API_KEY: \${{ secrets.REVIEW_OPENAI_API_KEY }}\n`,
      },
    ],
  },
}

const findings: readonly Finding[] = [projectKey, historyKey, password, identity]

export const consumer = (fields: Partial<InventoryConsumer> = {}): InventoryConsumer => ({
  path: '.github/workflows/review.yml',
  holder: 'review',
  step: 'Run the model',
  name: 'OPENAI_API_KEY',
  line: 31,
  trust: 'outsider',
  triggers: ['pull_request_target'],
  gates: [],
  privileges: ['contents: write'],
  level: 2,
  environment: null,
  via: [],
  ...fields,
})

export const row = (fields: Partial<InventoryRow> = {}): InventoryRow => ({
  id: 'secret:OPENAI_API_KEY',
  identity: 'OPENAI_API_KEY',
  kind: 'secret',
  role: 'model',
  provider: 'openai',
  nature: 'static',
  consumers: [consumer()],
  worstTrust: 'outsider',
  highestPrivilege: 'contents: write',
  level: 2,
  environments: [],
  owners: [],
  since: null,
  ...fields,
})

const rows: readonly InventoryRow[] = [
  row({
    consumers: [
      consumer(),
      consumer({
        path: '.github/workflows/release.yml',
        holder: 'notes',
        step: null,
        name: 'KEY',
        line: 44,
        trust: 'maintainer',
        triggers: ['release'],
        privileges: ['publish to npm', 'contents: write'],
        level: 3,
        environment: 'production',
        via: ['called by .github/workflows/ship.yml#notes'],
      }),
    ],
    highestPrivilege: 'publish to npm',
    level: 3,
    environments: ['production'],
    owners: ['@acme/models'],
  }),
  row({
    id: 'role:deploy',
    identity: 'arn:aws:iam::123456789012:role/deploy',
    kind: 'role',
    role: 'cloud',
    provider: 'aws',
    nature: 'federated',
    consumers: [
      consumer({
        path: '.github/workflows/release.yml',
        holder: 'deploy',
        name: 'role-to-assume',
        trust: 'maintainer',
        triggers: ['release'],
        privileges: [],
        level: 0,
      }),
    ],
    worstTrust: 'maintainer',
    highestPrivilege: '',
    level: 0,
  }),
]

export const sample: ScanResult = {
  target: '/work/shop',
  mode: 'scan',
  startedAt: '2026-11-24T08:00:00.000Z',
  durationMs: 913,
  findings,
  inventory: {
    rows,
    unresolved: [{ what: 'secrets[matrix.key]', why: 'the name is computed', path: '.github/workflows/review.yml' }],
  },
  suppressed: [
    {
      rule: 'openai-project-key',
      by: 'baseline',
      reason: 'rotated, kept for the record',
      location: { path: 'docs/old.md', line: 7, column: 3, fingerprint: '4123456789abcdef0123' },
    },
  ],
  problems: [{ kind: 'too-large', at: 'data/dump.sql', detail: 'larger than 1 GiB' }],
  coverage: {
    complete: false,
    commits: 5310,
    blobs: 24118,
    bytes: 123_456_789,
    files: 1204,
    belowThreshold: 2,
    skipped: [{ what: 'submodules', why: 'not part of this repository', count: 1 }],
  },
}

const { inventory: _, ...withoutInventory } = sample

export const clean: ScanResult = {
  ...withoutInventory,
  findings: [],
  suppressed: [],
  problems: [],
  coverage: { ...sample.coverage, complete: true, belowThreshold: 0, skipped: [] },
}
