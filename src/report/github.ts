// Annotations on lines that are there now, worst first, and the workflow commands that make them. A runner keeps ten of a kind a step, so the rest is counted and told.
import type { Finding } from '#model/finding.ts'
import type { Reporter } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import type { Severity } from '#model/severity.ts'
import { commandData, commandProperty, visible, visibleLines } from './escape.ts'
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

/** What a runner shows beside a line, or at the run as a whole. Its texts are fit to be seen; the marks of a command they may still hold. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly on?: Position
}

type Position = {
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  readonly startColumn: number
  readonly endColumn: number
}

type Level = Exclude<Annotation['level'], 'notice'>

const levels: Record<Severity, Level> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  info: 'warning',
}

const most = 10

export const report: Reporter = function* (result) {
  for (const annotation of annotationsOf(result)) yield commandOf(annotation)
}

export function* annotationsOf(result: ScanResult): Generator<Annotation> {
  const errors = result.findings.filter(({ severity }) => levels[severity] === 'error')
  const warnings = result.findings.filter(({ severity }) => levels[severity] === 'warning')
  for (const finding of errors.slice(0, most)) yield annotated('error', finding)
  const left = isComplete(result) ? most : most - 1
  for (const finding of warnings.slice(0, left)) yield annotated('warning', finding)
  if (!isComplete(result)) yield unread(result)
  const cut = Math.max(0, errors.length - most) + Math.max(0, warnings.length - left)
  const more = cut === 0 ? '' : ` ${count(cut, 'finding')} more than annotations can show: see the summary.`
  yield { level: 'notice', title: 'keyreach', message: visibleLines(`${verdictText(result)}${more}`) }
}

function unread(result: ScanResult): Annotation {
  const texts = result.problems.slice(0, most).map(problemText)
  const message = visibleLines(texts.join('\n') || verdictText(result))
  return { level: 'warning', title: 'keyreach could not read everything', message }
}

function annotated(level: Level, finding: Finding): Annotation {
  const [location] = finding.locations
  const title = visible(`${finding.severity}: ${finding.rule.name}`)
  if (location === undefined) return { level, title, message: visibleLines(finding.title) }
  if (location.path === null || !isCurrent(location))
    return { level, title, message: visibleLines(message(finding, 'elsewhere')) }
  const on: Position = {
    file: visible(location.path),
    startLine: location.line,
    endLine: location.endLine,
    startColumn: location.column,
    endColumn: location.endColumn,
  }
  return { level, title, message: visibleLines(message(finding, 'on-line')), on }
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

function commandOf({ level, title, message: text, on }: Annotation): string {
  const place =
    on === undefined
      ? []
      : [
          `file=${commandProperty(on.file)}`,
          `line=${on.startLine}`,
          `endLine=${on.endLine}`,
          `col=${on.startColumn}`,
          `endColumn=${on.endColumn}`,
        ]
  return `::${level} ${[...place, `title=${commandProperty(title)}`].join(',')}::${commandData(text)}\n`
}
