// A job summary: the verdict, a table of what was found, each finding's places and steps. It ends before a summary's limit and says what it left out.
import type { Consumer, Finding, Location, Step } from '#model/finding.ts'
import type { Reporter } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import type { Severity } from '#model/severity.ts'
import {
  isLink,
  markdownCellCode,
  markdownCode,
  markdownFence,
  markdownHtml,
  markdownProse,
  markdownText,
} from './escape.ts'
import {
  asideTexts,
  consumerParts,
  count,
  coverageText,
  findingsText,
  isComplete,
  originText,
  positionText,
  redactionOf,
  skippedText,
  stateText,
} from './words.ts'

/** A summary may hold 1 MiB; bytes of text that we write, with room for what ends it. */
const limit = 900_000
const mostRows = 500
const mostPlaces = 20
const mostProblems = 50

const marks: Record<Severity, string> = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵', info: '⚪' }

export const report: Reporter = function* (result) {
  const head = [...headline(result), ...table(result.findings), ...problemList(result)].join('\n')
  let size = Buffer.byteLength(head)
  yield `${head}\n`
  for (const [index, finding] of result.findings.entries()) {
    const text = `${findingText(finding)}\n`
    size += Buffer.byteLength(text)
    if (size > limit) {
      yield `\n${count(result.findings.length - index, 'finding')} more: see the JSON report.\n`
      break
    }
    yield text
  }
  yield footer(result)
}

function headline(result: ScanResult): string[] {
  const { findings } = result
  const mark = markOf(result)
  const verdict = findings.length === 0 && isComplete(result) ? 'No leaked keys' : findingsText(findings)
  return [
    `## ${mark} keyreach: ${verdict}`,
    '',
    `Scanned ${coverageText(result)}. ${isComplete(result) ? 'Everything was read.' : '**Not everything could be read**, so this is no clean result.'}`,
    '',
  ]
}

function markOf(result: ScanResult): string {
  const [worst] = result.findings
  if (worst !== undefined) return marks[worst.severity]
  return isComplete(result) ? '✅' : '⚠️'
}

function table(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  const rows = findings.slice(0, mostRows).map(row)
  const more = findings.length > mostRows ? [`${count(findings.length - mostRows, 'finding')} more below.`, ''] : []
  return ['| Severity | Finding | Where | |', '| --- | --- | --- | --- |', ...rows, '', ...more]
}

function row(finding: Finding): string {
  const [location] = finding.locations
  const where = location === undefined ? '' : markdownCellCode(positionText(location))
  const others = finding.locations.length - 1
  const cells = [
    `${marks[finding.severity]} ${finding.severity}`,
    `${markdownText(finding.rule.name)} ${markdownCellCode(redactionOf(finding))}`.trim(),
    others > 0 ? `${where} and ${count(others, 'place')} more` : where,
    stateText(finding),
  ]
  return `| ${cells.join(' | ')} |`
}

function problemList({ problems }: ScanResult): string[] {
  if (problems.length === 0) return []
  const lines = problems
    .slice(0, mostProblems)
    .map(({ kind, at, detail }) => `- ${markdownCode(at)}: ${markdownText(detail)} (${kind})`)
  const more = problems.length > mostProblems ? [`- and ${count(problems.length - mostProblems, 'more', 'more')}`] : []
  return ['### What could not be read', '', ...lines, ...more, '']
}

/** A finding by itself: what and where it is, and its steps. */
export function findingText(finding: Finding): string {
  const { severity, rule, remediation } = finding
  const redaction = redactionOf(finding)
  return [
    `### ${marks[severity]} ${markdownText(rule.name)}${redaction === '' ? '' : ` ${markdownCode(redaction)}`}`,
    '',
    `${severity}, ${finding.confidence} confidence${suffix(stateText(finding))}. ${markdownProse(remediation.summary)}`,
    '',
    ...places(finding.locations),
    ...consumers(finding.consumers ?? []),
    ...evidence(finding),
    ...remediation.steps.flatMap(stepText),
    `<sub>${rule.id} · ${finding.fingerprint}</sub>`,
    '',
  ].join('\n')
}

/** A finding in one line. */
export function findingLine(finding: Finding): string {
  const { severity, rule } = finding
  const [location] = finding.locations
  const redaction = redactionOf(finding)
  const origin = location === undefined ? '' : originText(location)
  return [
    `${marks[severity]} ${severity}: ${markdownText(rule.name)}`,
    ...(redaction === '' ? [] : [markdownCode(redaction)]),
    ...(location === undefined ? [] : [`at ${markdownCode(positionText(location))}`]),
    ...(origin === '' ? [] : [`in ${markdownCode(origin)}`]),
  ].join(' ')
}

const suffix = (text: string): string => (text === '' ? '' : `, ${text}`)

function places(locations: readonly Location[]): string[] {
  const shown = locations.slice(0, mostPlaces).map((location) => {
    const origin = originText(location)
    return `- ${markdownCode(positionText(location))}${origin === '' ? '' : ` in ${markdownCode(origin)}`}`
  })
  const [first] = locations
  const snippet = first === undefined || first.snippet === '' ? [] : [markdownFence(first.snippet.trim(), ''), '']
  const more = locations.length > mostPlaces ? [`- and ${count(locations.length - mostPlaces, 'place')} more`] : []
  return [...shown, ...more, '', ...snippet]
}

function consumers(list: readonly Consumer[]): string[] {
  if (list.length === 0) return []
  const lines = list.slice(0, mostPlaces).map(({ workflow, job, step, triggers, trust }) => {
    const name = consumerParts({ workflow, job, step }).map(markdownCode).join(' › ')
    return `- ${name}, started by ${triggers.map(markdownCode).join(', ') || 'nothing known'} (${trust})`
  })
  return ['Used by', '', ...lines, '']
}

function evidence({ evidence: list }: Finding): string[] {
  if (list === undefined || list.length === 0) return []
  return [...list.map(({ text, path, line }) => `- ${markdownText(text)}${atText(path, line)}`), '']
}

const atText = (path: string | undefined, line: number | undefined): string =>
  path === undefined ? '' : ` (${markdownCode(line === undefined ? path : `${path}:${line}`)})`

function stepText({ title, detail, command, url, patch }: Step, index: number): string[] {
  const link = url === undefined ? '' : ` ${isLink(url) ? `<${url}>` : markdownCode(url)}`
  return [
    '<details>',
    `<summary><b>${index + 1}.</b> ${markdownHtml(title)}</summary>`,
    '',
    ...detail.split('\n').map(markdownProse),
    ...(link === '' ? [] : ['', link.trim()]),
    ...(command === undefined ? [] : ['', markdownFence(command, languageOf(command))]),
    ...(patch === undefined ? [] : ['', markdownFence(patch, 'diff')]),
    '',
    '</details>',
    '',
  ]
}

const yamlStart = /^(?:permissions|environment|jobs|steps|env|on|name):/
const languageOf = (command: string): string => (yamlStart.test(command) ? 'yaml' : 'sh')

function footer(result: ScanResult): string {
  const asides = [...asideTexts(result), ...result.coverage.skipped.map((entry) => `skipped ${skippedText(entry)}`)]
  return asides.length === 0 ? '' : `\n${asides.map(markdownText).join(' · ')}\n`
}
