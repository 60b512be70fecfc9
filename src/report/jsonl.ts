// One JSON object a line, each with its `record`; the last is the coverage, so that a cut stream shows.
import type { Reporter } from '#model/reporter.ts'
import { coverageJson, findingJson, problemJson, schemaVersion, suppressedJson, toolJson } from './contract.ts'
import { quietJson } from './escape.ts'

export const report: Reporter = function* (result, { version }) {
  const { target, mode, startedAt, durationMs } = result
  yield line({ record: 'scan', schemaVersion, tool: toolJson(version), target, mode, startedAt })
  for (const finding of result.findings) yield line({ record: 'finding', ...findingJson(finding) })
  for (const suppressed of result.suppressed) yield line({ record: 'suppressed', ...suppressedJson(suppressed) })
  for (const problem of result.problems) yield line({ record: 'problem', ...problemJson(problem) })
  yield line({ record: 'coverage', ...coverageJson(result.coverage), durationMs })
}

const line = (value: unknown): string => `${quietJson(JSON.stringify(value))}\n`
