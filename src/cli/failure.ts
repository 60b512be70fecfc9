// What ends a run before its report, as one line on standard error.
import { UserError } from '#model/user-error.ts'
import type { Io } from './main.ts'
import { OutputError } from './output.ts'

export function tellFailure(error: unknown, io: Pick<Io, 'argv' | 'stderr'>): void {
  io.stderr.write(`keyreach: ${textOf(error, io.argv.includes('--debug') ? 'stack' : 'name')}\n`)
}

function textOf(error: unknown, detail: 'stack' | 'name'): string {
  if (error instanceof UserError || error instanceof OutputError) return error.message
  return detail === 'stack' && error instanceof Error
    ? `internal error: ${error.stack}`
    : `internal error: ${nameOf(error)}\nRun again with --debug for the stack, and please report it.`
}

/** The kind of error and where, but not its text: it could quote what was scanned. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
