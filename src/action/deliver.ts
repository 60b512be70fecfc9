// A settled verdict in; outputs, files, annotations, summary and comment out. A failure here is told and changes nothing.
import { type ExitCode, exitCodes } from '#exit-code.ts'
import type { Finding } from '#model/finding.ts'
import type { Format, Style } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { enforcementOf, type Options } from '#options.ts'
import { writeAsked, writeReport } from '#publish/files.ts'
import { visibleLines } from '#report/escape.ts'
import { reporters } from '#report/reporters.ts'
import { version } from '#version.ts'
import { attempt, reasonOf } from './attempt.ts'
import { deliverOnPull } from './deliver-pull.ts'
import type { Deps } from './deps.ts'
import type { PullRequest } from './event.ts'
import type { Inputs } from './inputs.ts'
import { error, warning } from './log.ts'
import { summaryGraph } from './summary-graph.ts'

export type Delivery = {
  readonly result: ScanResult
  readonly code: ExitCode
  readonly inputs: Inputs
  readonly options: Options
  readonly scope: 'range' | 'all'
  readonly pull: PullRequest | undefined
}

const conclusions: Record<ExitCode, string> = { 0: 'clean', 1: 'findings', 2: 'error', 3: 'incomplete' }
const style: Style = { color: 'none', width: 100, version, more: 'outputs' }

async function rendered(format: Format, result: ScanResult): Promise<string> {
  const report = await reporters[format]()
  return [...report(result, style)].join('')
}

/** What costs nothing and cannot fail by the network comes first. */
export async function deliver(delivery: Delivery, deps: Deps): Promise<void> {
  const { inputs } = delivery
  const files = await writeFiles(delivery, deps)
  await attempt('outputs', deps, async () => setOutputs({ ...counts(delivery), ...files }, deps))
  await attempt('the log', deps, () => logReport(delivery, deps))
  if (inputs.annotations === 'on') await attempt('annotations', deps, () => annotate(annotated(delivery), deps))
  if (inputs.summary === 'on' && deps.env['GITHUB_STEP_SUMMARY'] !== undefined)
    await attempt('the summary', deps, async () =>
      deps.runner.summary.addRaw(await summaryText(delivery.result)).write(),
    )
  await attempt('comments', deps, () => deliverOnPull({ ...delivery, told: annotated(delivery).findings }, deps))
}

/** The verdict and the table, the graph, then each finding. */
async function summaryText(result: ScanResult): Promise<string> {
  const report = await reporters.markdown()
  const [head = '', ...findings] = report(result, style)
  return [head, await summaryGraph(result), ...findings].join('')
}

function setOutputs(outputs: Readonly<Record<string, string>>, { runner }: Deps): void {
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
}

async function annotate(result: ScanResult, { runner }: Deps): Promise<void> {
  const { annotationsOf } = await import('#report/github.ts')
  for (const { level, title, message, on } of annotationsOf(result)) runner[level](message, { title, ...on })
}

async function writeFiles({ result, inputs }: Delivery, deps: Deps): Promise<Record<string, string>> {
  const { env } = deps
  const report = await attempt('the report file', deps, async () =>
    writeReport(env['RUNNER_TEMP'], 'report.json', await rendered('json', result)),
  )
  const { sarifFile } = inputs
  if (sarifFile === undefined) return { 'report-file': report ?? '' }
  const sarif = await attempt('the SARIF file', deps, async () =>
    writeAsked(env['GITHUB_WORKSPACE'] ?? '.', sarifFile, await rendered('sarif', result)),
  )
  return { 'report-file': report ?? '', 'sarif-file': sarif ?? '' }
}

const counts = (delivery: Delivery): Record<string, string> => ({
  findings: String(delivery.result.findings.length),
  'new-findings': String(newFindings(delivery).length),
  conclusion: conclusions[delivery.code],
  complete: String(delivery.result.coverage.complete),
})

const newFindings = ({ result, scope }: Delivery): readonly Finding[] => (scope === 'range' ? result.findings : [])

/** The whole report, folded, for whoever opens the log. */
async function logReport({ result }: Delivery, { runner }: Deps): Promise<void> {
  if (result.findings.length === 0 && result.problems.length === 0) return
  const text = visibleLines(await rendered('text', result))
  runner.startGroup('keyreach report')
  runner.info(text)
  runner.endGroup()
}

/** What phased enforcement only observes is in the report and nowhere else. */
const annotated = ({ result, options, scope }: Delivery): ScanResult => ({
  ...result,
  findings: result.findings.filter((finding) => enforcementOf(finding, options, scope) !== 'observe'),
})

/** One sentence where it is read, and outputs that say so. */
export function deliverError(text: string, code: ExitCode, deps: Deps): void {
  error(text, deps)
  const outputs = {
    findings: '0',
    'new-findings': '0',
    conclusion: conclusions[code === exitCodes.incomplete ? exitCodes.incomplete : exitCodes.usage],
    complete: 'false',
    'report-file': '',
  }
  try {
    setOutputs(outputs, deps)
  } catch (cause) {
    warning(`outputs could not be written (${reasonOf(cause)})`, deps)
  }
}
