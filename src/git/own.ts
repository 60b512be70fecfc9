// git in a bare repository of our own, by simple-git. A scanned repository never comes here: it needs settings on the command line, which simple-git refuses, and output that flows.
import { simpleGit } from 'simple-git'
import { gitEnvironment, gitProgram } from './environment.ts'
import { GitError, redacted } from './run.ts'

export type OwnCommand = {
  /** The name of the command, then its arguments. */
  readonly args: readonly [string, ...string[]]
  readonly gitDir: string
  /** Settings beyond those that the repository was made with, as `name=value`. */
  readonly config: readonly string[]
  /** A setting whose value only the environment may hold. */
  readonly secret: { readonly name: string; readonly value: string } | undefined
  readonly env: Readonly<Record<string, string>>
  readonly input?: string
  readonly timeoutMs: number
}

const secretVariable = 'KEYREACH_GIT_SETTING'

/** Variables that simple-git takes for an attempt to steer git. The empty home stands for the configuration file that one of them would name. */
const refused = new Set(['GIT_CONFIG_GLOBAL', 'PREFIX'])

function environmentOf({ gitDir, env, secret }: OwnCommand): Record<string, string> {
  const usual = Object.entries(gitEnvironment(env)).filter(([name]) => !refused.has(name.toUpperCase()))
  return {
    ...Object.fromEntries(usual),
    HOME: gitDir,
    XDG_CONFIG_HOME: gitDir,
    GIT_DIR: gitDir,
    ...(secret === undefined ? {} : { [secretVariable]: secret.value }),
  }
}

/** Runs git to its end and gives what it printed. A status other than 0 is a failure, whether git said why or not. */
export async function runOwnGit(command: OwnCommand): Promise<string> {
  const { args, gitDir, config, secret, input, timeoutMs } = command
  gitProgram()
  const env = environmentOf(command)
  const signal = AbortSignal.timeout(timeoutMs)
  let ending: { readonly exitCode: number | null; readonly stderr: string } | undefined
  const git = simpleGit({
    baseDir: gitDir,
    config: [...config],
    abort: signal,
    allowEnvironment: Object.keys(env).filter((name) => name.startsWith('GIT_')),
    input: () => input ?? '',
    errors: (error, { exitCode, stdErr }) => {
      if (error === undefined && exitCode === 0) return undefined
      ending = { exitCode, stderr: Buffer.concat(stdErr).toString('latin1') }
      return new Error('git failed')
    },
  }).env(env)
  try {
    return await git.raw([...(secret === undefined ? [] : [`--config-env=${secret.name}=${secretVariable}`]), ...args])
  } catch (cause) {
    if (signal.aborted) throw new GitError({ kind: 'timeout', command: args[0], stderr: '' }, { cause })
    if (ending === undefined) throw new GitError({ kind: 'start', command: args[0], stderr: '' }, { cause })
    const stderr = redacted(ending.stderr, secret === undefined ? [] : [secret.value])
    const exitCode = ending.exitCode ?? undefined
    throw new GitError({ kind: 'exit', command: args[0], exitCode, stderr }, { cause })
  }
}
