// A settled verdict in; annotations, summary, outputs and report files out. A failure here is told and changes nothing.
import { randomUUID } from 'node:crypto'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ExitCode, exitCodes } from '#exit-code.ts'
import type { Finding } from '#model/finding.ts'
import type { Format, Style } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { enforcementOf, type Options } from '#options.ts'
import { reporters } from '#report/reporters.ts'
import { version } from '#version.ts'
import type { Inputs } from './inputs.ts'
import type { Io } from './main.ts'

export type Delivery = {
  readonly result: ScanResult
  readonly code: ExitCode
  readonly inputs: Inputs
  readonly options: Options
  readonly scope: 'range' | 'all'
}

const conclusions: Record<ExitCode, string> = { 0: 'clean', 1: 'findings', 2: 'error', 3: 'incomplete' }
const style: Style = { color: 'none', width: 100, version }

async function rendered(format: Format, result: ScanResult): Promise<string> {
  const report = await reporters[format]()
  return [...report(result, style)].join('')
}

export async function deliver(delivery: Delivery, io: Io): Promise<void> {
  const { result, code, inputs } = delivery
  const folder = io.env['RUNNER_TEMP'] ?? '.'
  const reportFile = join(folder, 'keyreach-report.json')
  await attempt('the report file', io, async () => writeFileSync(reportFile, await rendered('json', result)))
  const sarifFile =
    inputs.sarifFile === undefined ? undefined : resolve(io.env['GITHUB_WORKSPACE'] ?? '.', inputs.sarifFile)
  if (sarifFile !== undefined)
    await attempt('the SARIF file', io, async () => writeFileSync(sarifFile, await rendered('sarif', result)))
  if (inputs.annotations === 'on')
    await attempt('annotations', io, async () => void io.stdout.write(await rendered('github', annotated(delivery))))
  const summary = io.env['GITHUB_STEP_SUMMARY']
  if (inputs.summary === 'on' && summary !== undefined)
    await attempt('the summary', io, async () => appendFileSync(summary, await rendered('markdown', result)))
  const outputs = {
    findings: String(result.findings.length),
    'new-findings': String(newFindings(delivery).length),
    conclusion: conclusions[code],
    complete: String(result.coverage.complete),
    'report-file': reportFile,
    ...(sarifFile === undefined ? {} : { 'sarif-file': sarifFile }),
  }
  await attempt('outputs', io, async () => setOutputs(outputs, io))
}

/** What phased enforcement only observes is in the report and nowhere else. */
const annotated = ({ result, options, scope }: Delivery): ScanResult => ({
  ...result,
  findings: result.findings.filter((finding) => enforcementOf(finding, options, scope) !== 'observe'),
})

const newFindings = ({ result, scope }: Delivery): readonly Finding[] => (scope === 'range' ? result.findings : [])

/** One sentence where it is read, and outputs that say so. */
export function deliverError(text: string, io: Io): void {
  io.stdout.write(`::error title=keyreach::${escapeData(text)}\n`)
  setOutputs(
    {
      findings: '0',
      'new-findings': '0',
      conclusion: conclusions[exitCodes.usage],
      complete: 'false',
      'report-file': '',
    },
    io,
  )
}

/** A line's command would end at a line end; `%` begins an escape. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Each value between delimiters that nobody can guess, so that no text of a repository can set another output. */
function setOutputs(outputs: Readonly<Record<string, string>>, io: Io): void {
  const file = io.env['GITHUB_OUTPUT']
  if (file === undefined) return
  const delimiter = `keyreach_${randomUUID()}`
  appendFileSync(
    file,
    Object.entries(outputs)
      .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
      .join(''),
  )
}

async function attempt(what: string, io: Io, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    io.stdout.write(
      `::warning title=keyreach::${what} could not be written (${escapeData(code)}); the verdict stands.\n`,
    )
  }
}
