// Workflow commands: annotations on lines that are there now, worst first. A runner keeps ten of a kind a step, so the rest is counted and told.
import type { Finding } from '#model/finding.ts'
import type { Reporter } from '#model/reporter.ts'
import type { Severity } from '#model/severity.ts'
import { commandData, commandProperty } from './escape.ts'
import {
  count,
  isComplete,
  isCurrent,
  originText,
  positionText,
  problemText,
  redactionOf,
  verdictText,
} from './words.ts'

type Level = 'error' | 'warning'

const levels: Record<Severity, Level> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  info: 'warning',
}

const most = 10

export const report: Reporter = function* (result) {
  const errors = result.findings.filter(({ severity }) => levels[severity] === 'error')
  const warnings = result.findings.filter(({ severity }) => levels[severity] === 'warning')
  for (const finding of errors.slice(0, most)) yield annotation('error', finding)
  const left = isComplete(result) ? most : most - 1
  for (const finding of warnings.slice(0, left)) yield annotation('warning', finding)
  if (!isComplete(result)) {
    const texts = result.problems.slice(0, most).map(problemText)
    yield command('warning', { title: 'keyreach could not read everything' }, texts.join('\n') || verdictText(result))
  }
  const cut = Math.max(0, errors.length - most) + Math.max(0, warnings.length - left)
  const more = cut === 0 ? '' : ` ${count(cut, 'finding')} more than annotations can show: see the summary.`
  yield command('notice', { title: 'keyreach' }, `${verdictText(result)}${more}`)
}

function annotation(level: Level, finding: Finding): string {
  const [location] = finding.locations
  const title = `${finding.severity}: ${finding.rule.name}`
  if (location === undefined) return command(level, { title }, finding.title)
  const isOnLine = location.path !== null && isCurrent(location)
  const place = isOnLine
    ? {
        file: location.path,
        line: String(location.line),
        endLine: String(location.endLine),
        col: String(location.column),
        endColumn: String(location.endColumn),
      }
    : {}
  return command(level, { ...place, title }, message(finding, isOnLine ? 'on-line' : 'elsewhere'))
}

/** A finding without a line of its own names its place in the text; it is never put onto a harmless line. */
function message(finding: Finding, at: 'on-line' | 'elsewhere'): string {
  const [location] = finding.locations
  const where =
    location === undefined || at === 'on-line'
      ? undefined
      : [positionText(location), originText(location)].filter((part) => part !== '').join(' in ')
  const titles = finding.remediation.steps.map(
    ({ title, url }, index) => `${index + 1}. ${title}${url ? `: ${url}` : ''}`,
  )
  const head = [redactionOf(finding), where].filter((part) => part !== undefined && part !== '').join(' at ')
  return [head, finding.remediation.summary, ...titles].filter((line) => line !== '').join('\n')
}

function command(name: string, properties: Readonly<Record<string, string | null>>, text: string): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${commandProperty(value)}`],
  )
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${commandData(text)}\n`
}
