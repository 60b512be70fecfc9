// An event in, a verdict out, then its delivery. The verdict is settled before anything is delivered.
import { type ExitCode, exitCode, exitCodes } from '#exit-code.ts'
import { UserError } from '#model/user-error.ts'
import { gateOf } from '#options.ts'
import { type Job, silent } from '#scan/job.ts'
import { detectorOfRun } from '#scan/own-rules.ts'
import { scan } from '#scan.ts'
import { deliver, deliverError } from './deliver.ts'
import type { Deps } from './deps.ts'
import { readInputs } from './inputs.ts'
import { debug, maskToken } from './log.ts'
import { prepare, type Work } from './work.ts'

export async function main(deps: Deps): Promise<number> {
  let failed: ExitCode = exitCodes.usage
  const report = (error: unknown): ExitCode => {
    deliverError(textOf(error), failed, deps)
    if (deps.runner.isDebug()) debug(placesOf(error), deps)
    return failed
  }
  deps.onCrash(report)
  try {
    const inputs = readInputs(deps.runner)
    maskToken(inputs.token, deps)
    const work = await prepare(inputs, deps)
    try {
      // From here on a bug leaves something unread; it is no mistake of the workflow.
      failed = exitCodes.incomplete
      return await run(work, deps)
    } finally {
      work.plan.dispose()
    }
  } catch (error) {
    if (error instanceof UserError) failed = exitCodes.usage
    return report(error)
  }
}

/** A bug's text could quote what was scanned. */
const textOf = (error: unknown): string =>
  error instanceof UserError
    ? error.message
    : `internal error (${error instanceof Error ? error.name : typeof error}); please report it`

/** Where an error comes from, without its text. */
const placesOf = (error: unknown): string => {
  const lines = error instanceof Error ? (error.stack?.split('\n') ?? []) : []
  return lines.filter((line) => line.startsWith('    at ')).join('\n') || 'the error names no place'
}

async function run(work: Work, deps: Deps): Promise<number> {
  const { plan, options, scope } = work
  const cancel = new AbortController()
  deps.onSignal(() => cancel.abort())
  const job: Job = {
    ...(await detectorOfRun(options, 'leaks')),
    progress: silent,
    signal: cancel.signal,
    workerUrl: deps.workerUrl,
    ...(work.inputs.summary === 'on' ? { inventory: 'wanted' } : {}),
  }
  const result = await scan(plan, options, job)
  const code = exitCode(result, gateOf(options, scope))
  await deliver({ ...work, result, code }, deps)
  return code
}
