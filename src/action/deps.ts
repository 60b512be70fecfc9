// What of the world the Action touches, handed in.

import type { PullRequestPlace } from '#publish/client.ts'
import type { CommentClient } from '#publish/comment.ts'

export type Deps = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Lines of the step's log, commands among them. */
  readonly log: (text: string) => void
  readonly onSignal: (stop: () => void) => void
  /** What nobody caught; the handler gives the exit code. */
  readonly onCrash: (handler: (error: unknown) => number) => void
  readonly now: () => Date
  readonly openComments: (place: PullRequestPlace) => Promise<CommentClient>
  readonly workerUrl: URL
}

export function runnerDeps(process: NodeJS.Process, workerUrl: URL): Deps {
  // A reader of the log that goes away changes no verdict.
  process.stdout.on('error', () => {})
  return {
    env: process.env,
    log: (text) => void process.stdout.write(text),
    onSignal: (stop) => {
      process.on('SIGINT', stop)
      process.on('SIGTERM', stop)
    },
    onCrash: (handler) => void process.on('uncaughtException', (error) => process.exit(handler(error))),
    now: () => new Date(),
    openComments: async (place) => (await import('#publish/client.ts')).openComments(place),
    workerUrl,
  }
}
