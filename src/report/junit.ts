// JUnit XML: each finding is a failed case, each problem an error, and a clean complete scan one case that passed.
import type { Finding } from '#model/finding.ts'
import type { Problem } from '#model/problem.ts'
import type { Reporter } from '#model/reporter.ts'
import { xml, xmlLines } from './escape.ts'
import { findingsText, isComplete, originText, positionText, problemText, redactionOf, verdictText } from './words.ts'

export const report: Reporter = function* (result) {
  const { findings, problems } = result
  const isClean = findings.length === 0 && isComplete(result)
  const isUnexplained = problems.length === 0 && !isComplete(result)
  const errors = problems.length + Number(isUnexplained)
  const tests = findings.length + errors + Number(isClean)
  const time = (result.durationMs / 1000).toFixed(3)
  const counts = `tests="${tests}" failures="${findings.length}" errors="${errors}" time="${time}"`
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="keyreach" ${counts}>\n`
  yield `  <testsuite name="keyreach ${result.mode}" ${counts} skipped="0" timestamp="${xml(result.startedAt.slice(0, 19))}">\n`
  for (const finding of findings) yield failedCase(finding)
  for (const problem of problems) yield errorCase(problem)
  if (isUnexplained)
    yield testCase(
      'coverage',
      'everything was read',
      `<error type="incomplete" message="${xml(verdictText(result))}"/>`,
    )
  if (isClean) yield testCase('keyreach', findingsText(findings), '')
  yield '  </testsuite>\n</testsuites>\n'
}

const testCase = (className: string, name: string, body: string): string =>
  body === ''
    ? `    <testcase classname="${xml(className)}" name="${xml(name)}" time="0"/>\n`
    : `    <testcase classname="${xml(className)}" name="${xml(name)}" time="0">\n      ${body}\n    </testcase>\n`

function failedCase(finding: Finding): string {
  const [location] = finding.locations
  const where = location === undefined ? '' : positionText(location)
  const message = `${finding.severity}: ${finding.title} ${redactionOf(finding)}`.trim()
  const body = `<failure type="${xml(finding.rule.id)}" message="${xml(message)}">${xmlLines(detail(finding))}</failure>`
  return testCase(location?.path ?? finding.rule.id, `${finding.rule.name} at ${where}`, body)
}

function detail({ locations, evidence, remediation }: Finding): string {
  const places = locations.map((location) =>
    [positionText(location), originText(location)].filter((text) => text !== '').join(' in '),
  )
  const steps = remediation.steps.flatMap(({ title, detail: text, url, command }, index) => [
    `${index + 1}. ${title}`,
    ...[text, url, command].filter((part) => part !== undefined),
  ])
  return [...places, ...(evidence ?? []).map(({ text }) => text), remediation.summary, ...steps].join('\n')
}

const errorCase = (problem: Problem): string =>
  testCase(problem.at, 'is read', `<error type="${problem.kind}" message="${xml(problemText(problem))}"/>`)
