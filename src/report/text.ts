// A report for a terminal: worst first, each finding's place and line, what to do once for those that need the same, the verdict last.
import type { Consumer, Finding, Location } from '#model/finding.ts'
import type { Reporter, Style } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { columns, wrap } from './columns.ts'
import { isLink, uncommanded, visible } from './escape.ts'
import { type Paint, painter } from './paint.ts'
import { snippetLines } from './text-snippet.ts'
import {
  asideTexts,
  consumerParts,
  count,
  coverageText,
  findingsText,
  isComplete,
  number,
  originText,
  positionText,
  problemText,
  redactionOf,
  shortId,
  skippedText,
  stateText,
} from './words.ts'

type Page = {
  readonly paint: Paint
  readonly width: number
  readonly suppressed: Style['suppressed'] | 'counted'
  readonly uncounted: number
  readonly hints: { readonly suppressed: string; readonly steps: string }
}

const hints: Record<'options' | 'outputs', Page['hints']> = {
  options: { suppressed: 'add --show-suppressed', steps: 'add --format markdown' },
  outputs: {
    suppressed: 'the file that the output report-file names',
    steps: 'the summary of the job, or the file that the output report-file names',
  },
}

const mostPlaces = 4
const mostProblems = 20
const indent = '  '

export const report: Reporter = function* (result, style) {
  const page = pageOf(style)
  for (const group of groups(result.findings)) yield* guarded([...groupLines(group, page), ''])
  if (page.suppressed === 'listed') yield* guarded(suppressedLines(result, page))
  yield* guarded([...problemLines(result, page), ...asideLines(result, page), ...verdictLines(result, page)])
}

const pageOf = (style: Style): Page => ({
  paint: painter(style),
  width: Math.max(40, style.width),
  suppressed: style.suppressed ?? 'counted',
  uncounted: style.uncounted ?? 0,
  hints: hints[style.more ?? 'options'],
})

/** The last look: a mark of a runner's command that two harmless parts make together. */
function* guarded(lines: readonly string[]): Iterable<string> {
  for (const line of lines) yield `${uncommanded(line).replaceAll('##[', '##\\x5b')}\n`
}

/** Findings of one rule that are ended the same way, in the order of the first of them. */
function groups(findings: readonly Finding[]): Finding[][] {
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    const titles = finding.remediation.steps.map(({ title, url }) => `${title}\0${url ?? ''}`)
    const key = [finding.severity, finding.confidence, finding.rule.id, ...titles].join('\0')
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [finding])
    else known.push(finding)
  }
  return [...byKey.values()]
}

function groupLines(group: readonly Finding[], page: Page): string[] {
  const [first] = group
  if (first === undefined) return []
  return [
    ...headingLines(first, group.length, page),
    ...group.flatMap((finding) => findingLines(finding, page)),
    ...stepLines(first, page),
  ]
}

function headingLines({ severity, rule, confidence }: Finding, size: number, { paint, width }: Page): string[] {
  const label = severity.toUpperCase()
  const sureness = confidence === 'high' ? '' : ` (${confidence} confidence)`
  const times = size > 1 ? ` × ${number(size)}` : ''
  const [head, ...rest] = wrap(`${visible(rule.name)}${times}${sureness}`, width - label.length - 2)
  return [
    `${paint(severity, label)}  ${paint('bold', head ?? '')}`,
    ...rest.map((line) => `${' '.repeat(label.length + 2)}${paint('bold', line)}`),
  ]
}

function findingLines(finding: Finding, page: Page): string[] {
  const [first, ...others] = finding.locations
  return [
    ...(first === undefined
      ? []
      : [...placeLines(first, finding, page), ...snippetLines(first, redactionOf(finding), page)]),
    ...otherPlaces(finding, others, page),
    ...consumerLines(finding.consumers ?? [], page),
    ...(finding.evidence ?? []).flatMap(({ text, path, line }) =>
      labelled(
        'because',
        `${text}${path === undefined ? '' : ` (${path}${line === undefined ? '' : `:${line}`})`}`,
        page,
      ),
    ),
    '',
  ]
}

/** A position stays in one piece, however long, so that terminals and editors can follow it. */
function placeLines(location: Location, finding: Finding, { paint, width }: Page): string[] {
  const position = visible(positionText(location))
  const notes = [stateText(finding) === 'in HEAD' ? '' : stateText(finding), originText(location)]
  const decoded = location.decoded === undefined ? '' : `inside ${location.decoded.join(', ')}`
  const aside = [...notes, decoded].filter((note) => note !== '').join(', ')
  const head = `${indent}${paint('link', position)}`
  if (aside === '') return [head]
  if (columns(indent + position) + columns(visible(aside)) + 2 <= width)
    return [`${head}  ${paint('dim', visible(aside))}`]
  return [head, ...wrapped(visible(aside), width).map((text) => `${indent}${paint('dim', text)}`)]
}

const wrapped = (text: string, width: number): string[] => wrap(text, width - indent.length)

const labelWidth = 9

/** A label in the margin, its text beside it. */
function labelled(label: string, text: string, { paint, width }: Page): string[] {
  return wrap(visible(text), width - indent.length - labelWidth).map(
    (line, index) => `${indent}${paint('dim', (index === 0 ? label : '').padEnd(labelWidth))}${line}`,
  )
}

function otherPlaces(finding: Finding, others: readonly Location[], page: Page): string[] {
  const shown = others.slice(0, mostPlaces).flatMap((location, index) => {
    const text = [positionText(location), originText(location)].filter((part) => part !== '').join('  ')
    return labelled(index === 0 ? 'also' : '', text, page)
  })
  const rest = others.length - mostPlaces
  const versions = finding.kind === 'leak' ? (finding.occurrences ?? 0) : 0
  const counted = [
    rest > 0 ? `${count(rest, 'place')} more` : '',
    versions > finding.locations.length ? `${count(versions, 'version')} of files hold it in all` : '',
  ].filter((text) => text !== '')
  return [
    ...shown,
    ...(counted.length === 0 ? [] : labelled(others.length > 0 ? '' : 'also', counted.join('; '), page)),
  ]
}

function consumerLines(consumers: readonly Consumer[], page: Page): string[] {
  const shown = consumers.slice(0, mostPlaces).flatMap(({ workflow, job, step, triggers, trust }, index) => {
    const name = consumerParts({ workflow, job, step }).join(' › ')
    const started = triggers.length === 0 ? trust : `${triggers.join(', ')}; ${trust}`
    return labelled(index === 0 ? 'used by' : '', `${name} (${started})`, page)
  })
  const rest = consumers.length - mostPlaces
  return rest > 0 ? [...shown, ...labelled('', `${count(rest, 'consumer')} more`, page)] : shown
}

function stepLines({ remediation }: Finding, { paint, width }: Page): string[] {
  return remediation.steps.flatMap(({ title, url }, index) => {
    const [first, ...rest] = wrap(visible(title), width - indent.length - 3)
    const link = index === 0 && url !== undefined ? linkLines(url, width - indent.length - 3) : []
    return [
      `${indent}${paint('bold', String(index + 1))}  ${first ?? ''}`,
      ...rest.map((line) => `${indent}   ${line}`),
      ...link.map((line) => `${indent}   ${paint('link', line)}`),
    ]
  })
}

/** An address stays in one piece, so that it can be followed. */
const linkLines = (url: string, width: number): string[] => (isLink(url) ? [url] : wrap(visible(url), width))

/** What is no leak, by place, each with the judge that said so and why. */
function suppressedLines({ suppressed }: ScanResult, { paint, width }: Page): string[] {
  if (suppressed.length === 0) return []
  const blocks = suppressed.map(({ rule, by, reason, location: { path, line, column, commit } }) => {
    const from = commit === undefined ? '' : `  commit ${shortId(commit)}`
    const head = visible(`${path ?? 'a message'}:${line}:${column}  ${rule}${from}`)
    const why = wrap(visible(`${by}: ${reason}`), width - 2 * indent.length)
    return [`${indent}${head}`, ...why.map((text) => `${indent}${indent}${paint('dim', text)}`)]
  })
  return [paint('bold', 'Suppressed, and why'), ...blocks.flat(), '']
}

function problemLines({ problems }: ScanResult, { paint, width }: Page): string[] {
  if (problems.length === 0) return []
  const shown = problems.slice(0, mostProblems).flatMap((problem) => wrap(visible(problemText(problem)), width - 2))
  const rest = problems.length - mostProblems
  return [
    paint('medium', 'Not read'),
    ...shown.map((line) => `${indent}${line}`),
    ...(rest > 0 ? [`${indent}and ${number(rest)} more`] : []),
    '',
  ]
}

function asideLines(result: ScanResult, { paint, width, suppressed, uncounted, hints: more }: Page): string[] {
  const aside = asideTexts(suppressed === 'listed' ? { ...result, suppressed: [] } : result).join(', ')
  const skipped = result.coverage.skipped.map((entry) => `Skipped ${visible(skippedText(entry))}`)
  const lines = [
    ...(aside === '' ? [] : [`Not shown: ${aside}.`]),
    ...(suppressed === 'listed' || result.suppressed.length === 0
      ? []
      : [`What was suppressed, and why: ${more.suppressed}.`]),
    ...skipped,
    ...(uncounted === 0
      ? []
      : [
          `${count(uncounted, 'finding')} as bad as --fail-on ${uncounted === 1 ? 'does' : 'do'} not fail this run: enforce in the policy says what does.`,
        ]),
    ...(result.findings.length === 0 ? [] : [`Each step in full, with its commands: ${more.steps}.`]),
  ]
  return lines.flatMap((text) => wrap(text, width)).map((line) => paint('dim', line))
}

function verdictLines(result: ScanResult, { paint, width }: Page): string[] {
  const worst = result.findings[0]?.severity
  const found = `${findingsText(result.findings)}.`
  const scanned = `Scanned ${coverageText(result)}.`
  const isWhole = isComplete(result)
  const end = isWhole ? 'Complete.' : 'Incomplete: not everything could be read.'
  const ink = worst ?? (isWhole ? 'good' : 'medium')
  const [first, ...rest] = wrap(`${found} ${scanned} ${end}`, width)
  const head = first?.startsWith(found) === true ? `${paint(ink, found)}${first.slice(found.length)}` : (first ?? '')
  return [head, ...rest]
}
