import { Buffer } from 'node:buffer'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { gitEnvironment, gitProgram } from './environment.ts'
import { safeSettings } from './hardening.ts'

// The door to git in repositories that others made: a command goes in, bytes or a GitError come out. It knows no repository and reads no configuration.

/** One run of git. `gitDir` is explicit wherever there is one, which also spares git's search and its check of the owner. */
export type GitCommand = {
  /** The name of the command, then its arguments. */
  readonly args: readonly string[]
  /** Settings beyond the fixed ones, as `name=value`. */
  readonly config?: readonly string[]
  readonly gitDir?: string
  readonly workTree?: string
  readonly input?: Uint8Array | string
  /** Variables beyond the fixed ones; their values never show in an error. */
  readonly env?: Readonly<Record<string, string>>
  /** Bytes of output after which git is stopped; 1 GiB if absent. */
  readonly maxOutput?: number
  readonly timeoutMs?: number
}

export type GitOutput = { readonly stdout: Buffer; readonly stderr: string }

export type GitFailure = 'exit' | 'signal' | 'output-limit' | 'timeout' | 'start'

/** A git process that did not end well. The message holds no credential. */
export class GitError extends Error {
  override readonly name = 'GitError'
  readonly kind: GitFailure
  readonly exitCode: number | undefined
  readonly stderr: string

  constructor(
    failure: {
      readonly kind: GitFailure
      readonly command: string
      readonly exitCode?: number | undefined
      readonly stderr: string
    },
    options?: ErrorOptions,
  ) {
    super(
      `git ${failure.command}: ${describe[failure.kind]}${failure.stderr === '' ? '' : `: ${failure.stderr}`}`,
      options,
    )
    this.kind = failure.kind
    this.exitCode = failure.exitCode
    this.stderr = failure.stderr
  }
}

const describe: Readonly<Record<GitFailure, string>> = {
  exit: 'failed',
  signal: 'was killed',
  'output-limit': 'printed more than was expected',
  timeout: 'took too long',
  start: 'could not be started',
}

const argumentsOf = (command: GitCommand): readonly string[] => [
  '--no-pager',
  ...[...safeSettings, ...(command.config ?? [])].flatMap((option) => ['-c', option]),
  ...(command.gitDir === undefined ? [] : [`--git-dir=${command.gitDir}`]),
  ...(command.workTree === undefined ? [] : [`--work-tree=${command.workTree}`]),
  ...command.args,
]

const maxStderr = 4096
const defaultMaxOutput = 2 ** 30

const optionsOf = (command: GitCommand) => ({
  cwd: command.workTree ?? command.gitDir ?? tmpdir(),
  env: gitEnvironment(command.env ?? {}),
  shell: false,
  windowsHide: true,
})

const urlCredentials = /\/\/[^\s/@]*@/g

/** What git said, without credentials of URLs, without secret values or their words, and short. */
export const redacted = (stderr: string, secrets: readonly string[]): string => {
  const values = secrets.filter((value) => value.length >= 8)
  const words = values.flatMap((value) => [value, ...value.split(' ').filter((word) => word.length >= 8)])
  const masked = words.reduce((text, word) => text.replaceAll(word, '…'), stderr)
  return masked.replace(urlCredentials, '//…@').trim().slice(0, maxStderr)
}

const redact = (stderr: string, command: GitCommand): string => redacted(stderr, Object.values(command.env ?? {}))

const nameOf = (command: GitCommand): string => command.args[0] ?? ''

type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stderr: string }

const check = (command: GitCommand, ending: Ending): void => {
  if (ending.code === 0) return
  throw new GitError({
    kind: ending.signal === null ? 'exit' : 'signal',
    command: nameOf(command),
    exitCode: ending.code ?? undefined,
    stderr: redact(ending.stderr, command),
  })
}

const startFailure = (command: GitCommand, cause: unknown): GitError =>
  new GitError({ kind: 'start', command: nameOf(command), stderr: '' }, { cause })

type Running = { readonly child: ChildProcess; readonly ended: Promise<Ending>; stopped: GitFailure | undefined }

const stop = (running: Running, why: GitFailure): void => {
  running.stopped ??= why
  end(running.child)
}

/** Ends git. Closing the pipes matters too: a process that git started may keep them open. */
const end = (child: ChildProcess): void => {
  child.kill('SIGKILL')
  child.stdout?.destroy()
  child.stderr?.destroy()
}

const start = (command: GitCommand): Running => {
  const child = spawn(gitProgram(), argumentsOf(command), { ...optionsOf(command), stdio: ['pipe', 'pipe', 'pipe'] })
  const errors: Buffer[] = []
  child.stderr?.on('data', (chunk: Buffer) => {
    if (errors.length < 64) errors.push(chunk)
  })
  // A child that ends before it has read its input closes the pipe: its exit status tells why.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(command.input ?? '')
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', (cause) => reject(startFailure(command, cause)))
    child.once('close', (code, signal) => resolve({ code, signal, stderr: Buffer.concat(errors).toString('latin1') }))
  })
  return { child, ended, stopped: undefined }
}

/** Git's output, cut off with an error where git was stopped. */
async function* outputOf(running: Running, command: GitCommand): AsyncGenerator<Buffer, undefined> {
  let room = command.maxOutput ?? defaultMaxOutput
  try {
    for await (const chunk of running.child.stdout ?? []) {
      room -= chunk.length
      if (room < 0) stop(running, 'output-limit')
      else yield chunk
    }
  } catch (cause) {
    if (running.stopped === undefined) throw cause
  }
  if (running.stopped !== undefined) throw new GitError({ kind: running.stopped, command: nameOf(command), stderr: '' })
}

/** Runs git and hands its output over piece by piece; leaving the loop early ends git, and a failure is thrown at its end. */
export async function* streamGit(command: GitCommand): AsyncGenerator<Buffer, string> {
  const running = start(command)
  running.ended.catch(() => undefined)
  const timer =
    command.timeoutMs === undefined ? undefined : setTimeout(() => stop(running, 'timeout'), command.timeoutMs)
  try {
    yield* outputOf(running, command)
    const ending = await running.ended
    check(command, ending)
    return redact(ending.stderr, command)
  } finally {
    clearTimeout(timer)
    end(running.child)
  }
}

/** Runs git to its end. */
export const runGit = async (command: GitCommand): Promise<GitOutput> => {
  const chunks: Buffer[] = []
  const stream = streamGit(command)
  for (let next = await stream.next(); ; next = await stream.next()) {
    if (next.done === true) return { stdout: Buffer.concat(chunks), stderr: next.value }
    chunks.push(next.value)
  }
}

/** Runs git to its end while the caller waits. */
export const runGitSync = (command: GitCommand): GitOutput => {
  const result = spawnSync(gitProgram(), argumentsOf(command), {
    ...optionsOf(command),
    input: command.input ?? '',
    maxBuffer: command.maxOutput ?? defaultMaxOutput,
    ...(command.timeoutMs === undefined ? {} : { timeout: command.timeoutMs, killSignal: 'SIGKILL' as const }),
  })
  if (result.error !== undefined) throw syncFailure(command, result.error)
  const stderr = result.stderr.toString('latin1')
  check(command, { code: result.status, signal: result.signal, stderr })
  return { stdout: result.stdout, stderr: redact(stderr, command) }
}

const syncFailures: Readonly<Record<string, GitFailure>> = { ETIMEDOUT: 'timeout', ENOBUFS: 'output-limit' }

const syncFailure = (command: GitCommand, cause: Error): GitError => {
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return new GitError({ kind: syncFailures[code] ?? 'start', command: nameOf(command), stderr: '' }, { cause })
}
