// Runs the command line in this process: words and a folder in, exit code and text out.
import { execFileSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import { type Io, main } from '#cli/main.ts'
import { loadRules } from '#rules/load.ts'

// Outside of a bundle the rules are compiled when first asked for, which no test is to wait for.
beforeAll(() => void loadRules(), 120_000)

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

class Collected extends Writable {
  text = ''
  failure: 'EPIPE' | 'ENOSPC' | undefined
  readonly isTTY = false
  readonly columns = 80

  override _write(piece: Buffer, _encoding: string, done: (error?: Error) => void): void {
    if (this.failure !== undefined) {
      done(Object.assign(new Error(`write ${this.failure}`), { code: this.failure }))
      return
    }
    this.text += piece.toString()
    done()
  }
}

/** What happens to a run from outside: a reader that goes away, a signal as soon as it is listened for. */
export type Incident = 'none' | 'broken-pipe' | 'full-disk' | 'interrupt'

export const run = (cwd: string, words: readonly string[], input = ''): Promise<Ran> =>
  runUnder('none', cwd, { words, input })

type Said = { readonly words: readonly string[]; readonly input?: string }

export async function runUnder(incident: Incident, cwd: string, { words, input = '' }: Said): Promise<Ran> {
  const stdout = new Collected()
  const stderr = new Collected()
  const stdin = new PassThrough()
  stdin.end(input)
  const events = new EventEmitter()
  if (incident === 'broken-pipe') stdout.failure = 'EPIPE'
  if (incident === 'full-disk') stdout.failure = 'ENOSPC'
  if (incident === 'interrupt')
    events.on('newListener', (name, listener) => name === 'SIGINT' && queueMicrotask(() => listener()))
  const io = {
    argv: ['node', 'keyreach', ...words],
    env: {},
    cwd: () => cwd,
    stdin,
    stdout,
    stderr,
    on: events.on.bind(events),
    off: events.off.bind(events),
  }
  const code = await main(io as unknown as Io, new URL('file:///no-worker-in-this-test.js'))
  return { code, stdout: stdout.text, stderr: stderr.text }
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'keyreach-test-')))
  folders.push(root)
  write(root, files)
  return root
}

export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'Ann Author',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann Author',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

export const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...identity },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

/** A repository with one commit of the files. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = folder(files)
  git(root, 'init', '-q', '-b', 'main')
  if (Object.keys(files).length > 0) commit(root, 'first')
  return root
}

/** Writes files, commits everything, and gives the commit's id. */
export function commit(
  root: string,
  message: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  write(root, files)
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '--allow-empty', '-m', message)
  return git(root, 'rev-parse', 'HEAD')
}
