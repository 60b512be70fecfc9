// One JSON document, written finding by finding, so that its size is never held twice.
import type { Reporter } from '#model/reporter.ts'
import { coverageJson, findingJson, headJson, problemJson, suppressedJson } from './contract.ts'
import { quietJson } from './escape.ts'

const closingBrace = /\n\}$/
const lineStart = /\n/g

export const report: Reporter = function* (result, { version }) {
  yield pretty(headJson(result, version)).replace(closingBrace, '')
  yield* list('findings', result.findings.map(findingJson))
  yield* list('suppressed', result.suppressed.map(suppressedJson))
  yield* list('problems', result.problems.map(problemJson))
  yield `,\n  "coverage": ${indented(coverageJson(result.coverage), '  ')}\n}\n`
}

const pretty = (value: unknown): string => quietJson(JSON.stringify(value, null, 2))

const indented = (value: unknown, indent: string): string => pretty(value).replace(lineStart, `\n${indent}`)

function* list(name: string, entries: readonly unknown[]): Iterable<string> {
  yield `,\n  "${name}": [`
  for (const [index, entry] of entries.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${indented(entry, '    ')}`
  }
  yield entries.length === 0 ? ']' : '\n  ]'
}
