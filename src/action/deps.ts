// What of the world the Action touches, handed in.
import {
  debug,
  endGroup,
  error,
  getBooleanInput,
  getInput,
  info,
  isDebug,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core'
import type { PullClient, PullRequestPlace } from '#publish/client.ts'

/** What the runner gives and takes: inputs, outputs, commands, the summary. */
export type Runner = Readonly<typeof runner>

const runner = {
  debug,
  endGroup,
  error,
  getBooleanInput,
  getInput,
  info,
  isDebug,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
}

export type Deps = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly runner: Runner
  readonly onSignal: (stop: () => void) => void
  /** What nobody caught; the handler gives the exit code. */
  readonly onCrash: (handler: (error: unknown) => number) => void
  readonly now: () => Date
  readonly openPull: (place: PullRequestPlace) => Promise<PullClient>
  readonly workerUrl: URL
}

export function runnerDeps(process: NodeJS.Process, workerUrl: URL): Deps {
  // A reader of the log that goes away changes no verdict.
  process.stdout.on('error', () => {})
  return {
    env: process.env,
    runner,
    onSignal: (stop) => {
      process.on('SIGINT', stop)
      process.on('SIGTERM', stop)
    },
    onCrash: (handler) => void process.on('uncaughtException', (error) => process.exit(handler(error))),
    now: () => new Date(),
    openPull: async (place) => (await import('#publish/client.ts')).openPull(place),
    workerUrl,
  }
}
