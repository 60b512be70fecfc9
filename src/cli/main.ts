// Words in, an exit code out. All effects come in with `Io`; commands are loaded when they are asked for.
import { exitCodes } from '#exit-code.ts'
import { UserError } from '#model/user-error.ts'
import { version } from '#version.ts'
import { type Arguments, parseRequest, type Request } from './args.ts'
import { Cancel } from './cancel.ts'
import { tellFailure } from './failure.ts'
import { helpText } from './help.ts'
import { openOutput } from './output.ts'

/** What of a process the command line uses. */
export type Io = Pick<NodeJS.Process, 'argv' | 'env' | 'cwd' | 'stdin' | 'stdout' | 'stderr' | 'on' | 'off'>

export type Command = (context: CommandContext) => Promise<number>

export type CommandContext = {
  readonly arguments: Arguments
  readonly io: Io
  readonly cancel: Cancel
  readonly workerUrl: URL
}

const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import('./commands/scan.ts')).scanCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  identities: async () => (await import('./commands/identities.ts')).identitiesCommand,
  baseline: async () => (await import('./commands/baseline.ts')).baselineCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
}

export async function main(io: Io, workerUrl: URL): Promise<number> {
  try {
    const request = parseRequest(io.argv.slice(2))
    if (request.kind !== 'run') return await answer(request, openOutput(io).write)
    return await run(request.arguments, io, workerUrl)
  } catch (error) {
    // Before anything was scanned, every failure is a usage or configuration error or a bug, and never looks like a verdict.
    tellFailure(error, io)
    return exitCodes.usage
  }
}

async function answer(
  request: Exclude<Request, { kind: 'run' }>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  await write(request.kind === 'version' ? `keyreach ${version}\n` : helpText(request.command))
  return exitCodes.clean
}

async function run(words: Arguments, io: Io, workerUrl: URL): Promise<number> {
  const load = loaders[words.command.name]
  if (load === undefined) throw new UserError(`there is no command "${words.command.name}"`)
  const command = await load()
  const cancel = new Cancel(io)
  try {
    return await command({ arguments: words, io, cancel, workerUrl })
  } finally {
    cancel.dispose()
  }
}
