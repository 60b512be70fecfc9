// Files that a verb of keyreach rules is given.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readInput } from '#cli/input.ts'
import type { CommandContext } from '#cli/main.ts'
import { startFolder } from '#cli/report-run.ts'
import { UserError } from '#model/user-error.ts'
import type { RuleText } from '#options.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
}

export function unreadable(name: string, cause: unknown): UserError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new UserError(`${name}: ${reasons[code] ?? `cannot be read (${code})`}`, { cause })
}

function readNamed(name: string, folder: string): Buffer {
  try {
    return readFileSync(resolve(folder, name))
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

/** The file that a verb takes, or standard input. */
export async function readOperand(operand: string | undefined, context: CommandContext): Promise<Uint8Array> {
  if (operand === undefined)
    throw new UserError('keyreach rules test needs a file, or - for standard input; or --rules FILE alone to try that')
  return operand === '-' ? readInput(context) : readNamed(operand, startFolder(context))
}

export const readRulesText = (name: string, folder: string): RuleText => ({
  name,
  text: readNamed(name, folder).toString('utf8'),
})
