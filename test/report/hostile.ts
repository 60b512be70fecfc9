// Results in which every text that a repository can choose is chosen by an enemy.
import fc from 'fast-check'
import type { Finding } from '#model/finding.ts'
import type { InventoryRow } from '#model/inventory.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { sample } from './sample.ts'

const fragments = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  ']]>',
  '<!--',
  '-->',
  '</code></pre></details>',
  '</td></tr></table>',
  '</summary>',
  '&#x3c;b&#x3e;',
  '&lt;',
  '|',
  '\\|',
  '\\',
  '`',
  '```\n',
  '````',
  '~~~\n',
  '\n',
  '\r',
  '\r\n\r\n',
  '\t',
  '    ',
  '\n# heading\n',
  '\n- entry\n',
  '\n1. entry\n',
  '\n> quote\n',
  '\n| a | b |\n| - | - |\n',
  '\n---\n',
  '\n***\n',
  '![a](https://evil.example/x.png)',
  '[a](https://evil.example)',
  '[a](1)',
  '](',
  '[a]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/?q=',
  'www.evil.example',
  'who@evil.example',
  '@admin',
  '#1',
  'GH-1',
  '*bold*',
  '__bold__',
  '~~gone~~',
  '$x$',
  '::error file=a::b',
  '\n::set-output name=a::b',
  '##[set-output name=a]b',
  '##[error]b',
  '\n::stop-commands::x',
  '%0A::error::x',
  '%',
  ',line=1',
  ':',
  '\u001b[2J\u001b]0;x\u0007',
  '\u009b31m',
  '\u0000',
  '\u0008\u0008',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u2029',
  '\u200b',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udfff',
  '\u{e0041}',
  '{0}',
  '{{',
  '…',
  'plain words',
  'ü漢🔑',
]

const fragment = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...fragments) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

/** Text that no part of a report may take for anything but text; never empty, so that it takes up the place it is given. */
const hostileText = fc.array(fragment, { minLength: 1, maxLength: 4 }).map((parts) => `a${parts.join('')}z`)

export type Texts = {
  readonly path: string
  readonly snippet: string
  readonly author: string
  readonly name: string
  readonly words: string
  readonly code: string
}

export const hostileTexts: fc.Arbitrary<Texts> = fc.record({
  path: hostileText,
  snippet: hostileText,
  author: hostileText,
  name: hostileText,
  words: hostileText,
  code: hostileText,
})

export const harmless: Texts = {
  path: 'src/a.ts',
  snippet: 'a',
  author: 'a',
  name: 'a',
  words: 'a',
  code: 'a',
}

const changed = (finding: Finding, texts: Texts): Finding => ({
  ...finding,
  title: texts.words,
  rule: { ...finding.rule, name: texts.name },
  locations: finding.locations.map((location) => ({
    ...location,
    path: location.path === null ? null : texts.path,
    snippet: texts.snippet,
    ...(location.author === undefined ? {} : { author: texts.author }),
  })),
  consumers: [
    {
      workflow: texts.path,
      job: texts.name,
      step: texts.words,
      line: 1,
      triggers: [texts.name],
      trust: 'outsider',
      privileges: [texts.words],
      environment: texts.name,
      gates: [texts.words],
      via: [texts.path],
    },
  ],
  evidence: [{ text: texts.words, path: texts.path, line: 1 }],
  remediation: {
    summary: texts.words,
    steps: [
      { title: texts.words, detail: texts.words, command: texts.code, url: texts.words },
      { title: texts.words, detail: texts.words, patch: texts.code, url: 'https://keyreach.example/' },
    ],
  },
})

const changedRow = (row: InventoryRow, texts: Texts): InventoryRow => ({
  ...row,
  id: texts.words,
  identity: texts.name,
  provider: texts.words,
  consumers: row.consumers.map((consumer) => ({
    ...consumer,
    path: texts.path,
    holder: `${consumer.holder}${texts.name}`,
    step: texts.words,
    name: texts.code,
    triggers: [texts.name],
    gates: [texts.words],
    privileges: [texts.words, texts.code],
    environment: texts.name,
    via: [texts.path],
  })),
  highestPrivilege: texts.words,
  environments: [texts.name],
  owners: [texts.words],
  since: texts.code,
})

/** The sample, with these texts wherever a repository could put its own. */
export const hostileResult = (texts: Texts): ScanResult => ({
  ...sample,
  target: texts.path,
  findings: sample.findings.map((finding) => changed(finding, texts)),
  inventory: {
    rows: (sample.inventory?.rows ?? []).map((row) => changedRow(row, texts)),
    unresolved: [{ what: texts.words, why: texts.code, path: texts.path }],
  },
  suppressed: [
    {
      rule: 'x',
      by: 'x',
      reason: texts.words,
      location: { path: texts.path, line: 1, column: 1, fingerprint: 'a'.repeat(20) },
    },
  ],
  problems: [{ kind: 'unreadable', at: texts.path, detail: texts.words }],
  coverage: { ...sample.coverage, skipped: [{ what: texts.words, why: texts.words, count: 1 }] },
})
