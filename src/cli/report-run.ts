// What every scanning command does with its words: options, a job, the report, the exit code.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ExitCode, exitCode, exitCodes, uncounted } from '#exit-code.ts'
import type { Format, Style } from '#model/reporter.ts'
import { formats } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { confidences, severities } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import { type Given, gateOf, type Options } from '#options.ts'
import { reporters } from '#report/reporters.ts'
import { type Job, type Progress, silent } from '#scan/job.ts'
import { detectorOfRun } from '#scan/own-rules.ts'
import type { Plan } from '#scan/plan.ts'
import { scan } from '#scan.ts'
import { version } from '#version.ts'
import type { Arguments } from './args.ts'
import { tellFailure } from './failure.ts'
import type { CommandContext, Io } from './main.ts'
import { type Output, openFile, openOutput } from './output.ts'
import { ProgressBar } from './progress.ts'

const groups = ['leaks', 'identities', 'policy'] as const

const among = <T extends string>(words: readonly T[], value: string | undefined): T | undefined =>
  words.find((word) => word === value)

/** The flags that a policy file may also set, as given. */
export function givenOptions(words: Arguments): Given {
  return {
    failOn: among([...severities, 'none' as const], words.given('fail-on')),
    minSeverity: among(severities, words.given('min-severity')),
    minConfidence: among(confidences, words.given('min-confidence')),
    only: among(groups, words.given('only')),
  }
}

/** The folder that paths of the command line start from. */
export function startFolder({ arguments: words, io }: CommandContext): string {
  const asked = words.value('directory')
  if (asked === undefined) return io.cwd()
  const folder = resolve(io.cwd(), asked)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(`--directory: ${asked}: there is no such folder`)
  return folder
}

export const today = (): string => new Date().toISOString().slice(0, 10)

/** Opens what is written to before anything is scanned. */
export function outputOf(context: CommandContext): Output {
  const file = context.arguments.value('output')
  return file === undefined ? openOutput(context.io) : openFile(startFolder(context), file)
}

export async function jobOf(context: CommandContext, options: Pick<Options, 'customRules' | 'policy'>): Promise<Job> {
  const { cancel, workerUrl } = context
  return {
    ...(await detectorOfRun(options, context.arguments.has('show-suppressed') ? 'asides' : 'leaks')),
    progress: progressOf(context),
    signal: cancel.signal,
    workerUrl,
    ...(context.arguments.value('format') === 'html' ? { inventory: 'wanted' } : {}),
  }
}

function progressOf({ arguments: words, io }: CommandContext): Progress {
  return !words.has('quiet') && io.env['CI'] === undefined && !isDumb(io.env) ? new ProgressBar(io) : silent
}

/** Scans, writes the report, and gives the exit code. */
export async function scanAndReport(plan: Plan, options: Options, context: CommandContext): Promise<number> {
  const job = await jobOf(context, options)
  const output = outputOf(context)
  const result = await scan(plan, options, job)
  const gate = gateOf(options, plan.range === undefined ? 'all' : 'range')
  const code = exitCode(result, gate)
  const style = {
    ...styleOf(context.arguments, context.io),
    ...(code === exitCodes.findings ? {} : { uncounted: uncounted(result, gate) }),
  }
  return deliver({ pieces: () => rendered(result, style, context.arguments), output, code }, context.io)
}

export type Delivery = {
  readonly pieces: () => Promise<Iterable<string>>
  readonly output: Output
  readonly code: ExitCode
}

/** Writes what was found. Delivery has no say in a verdict, but nothing is clean of which nobody could be told. */
export async function deliver({ pieces, output, code }: Delivery, io: Io): Promise<ExitCode> {
  try {
    for (const piece of await pieces()) await output.write(piece)
    await output.flush()
    return code
  } catch (error) {
    tellFailure(error, io)
    return code === exitCodes.clean ? exitCodes.incomplete : code
  }
}

async function rendered(result: ScanResult, style: Style, words: Arguments): Promise<Iterable<string>> {
  const format: Format = among(formats, words.value('format')) ?? 'text'
  const reporter = await reporters[format]()
  return reporter(result, style)
}

export function styleOf(words: Arguments, io: Io): Style {
  const isFile = words.value('output') !== undefined
  return {
    color: !isFile && !words.has('no-color') && wantsColor(io) ? 'ansi' : 'none',
    width: !isFile && io.stdout.isTTY ? Math.max(40, Math.min(io.stdout.columns, 120)) : 100,
    version,
    ...(words.has('show-suppressed') ? { suppressed: 'listed' } : {}),
  }
}

/** NO_COLOR outranks FORCE_COLOR, which outranks what the terminal is. */
function wantsColor({ env, stdout }: Io): boolean {
  const forced = env['FORCE_COLOR'] ?? ''
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return forced === '' ? stdout.isTTY && !isDumb(env) : forced !== '0' && forced !== 'false'
}

/** A terminal that only prints. */
const isDumb = (env: Io['env']): boolean => env['TERM'] === 'dumb'
