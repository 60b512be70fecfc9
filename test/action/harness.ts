// Runs the freshly built Action as a workflow runner does: inputs and event by environment, commands on standard output.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

let dist = ''
const folders: string[] = []

/** A build of the sources as they are, never a stale one. */
export function buildBundle(): void {
  beforeAll(() => {
    dist = temporary()
    execFileSync(
      process.execPath,
      [resolve('node_modules/rolldown/bin/cli.mjs'), '-c', '-d', dist, '--log-level', 'silent'],
      { stdio: 'pipe' },
    )
  }, 120_000)
}

export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyreach-action-'))
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export type Annotation = {
  readonly level: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export type ActionRun = {
  readonly code: number | null
  readonly stdout: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report:
    | {
        findings: {
          kind: string
          rule: { id: string }
          locations: { path: string | null; line: number; commit?: string }[]
        }[]
        problems: { kind: string }[]
        coverage: { complete: boolean; commits: number }
      }
    | undefined
}

export type ActionCall = {
  readonly workspace: string
  readonly event: string
  readonly payload: unknown
  readonly sha?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
}

const unescapeData = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

/** The runner's grammar of commands: a line that starts with `::`. */
function annotationsOf(stdout: string): Annotation[] {
  return stdout.split('\n').flatMap((line) => {
    const found = /^::(error|warning|notice)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line)
    if (found === null) return []
    const [, level = '', pairs = '', message = ''] = found
    const properties = Object.fromEntries(
      pairs
        .split(',')
        .filter((pair) => pair !== '')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeData(pair.slice(pair.indexOf('=') + 1))]),
    )
    return [{ level, properties, message: unescapeData(message) }]
  })
}

function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )
}

export async function runAction(call: ActionCall): Promise<ActionRun> {
  const folder = temporary()
  const files = { event: join(folder, 'event.json'), output: join(folder, 'output'), summary: join(folder, 'summary') }
  writeFileSync(files.event, typeof call.payload === 'string' ? call.payload : JSON.stringify(call.payload))
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  const inputs = Object.fromEntries(
    Object.entries(call.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: call.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: call.workspace,
    GITHUB_SHA: call.sha ?? '',
    RUNNER_TEMP: folder,
    ...inputs,
    ...call.env,
  }
  const child = spawn(call.node ?? process.execPath, [join(dist, 'action.js')], {
    env,
    cwd: call.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (stdout += piece.toString()))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  const outputs = outputsOf(readFileSync(files.output, 'utf8'))
  const reportFile = outputs['report-file'] ?? ''
  return {
    code,
    stdout,
    annotations: annotationsOf(stdout),
    outputs,
    summary: readFileSync(files.summary, 'utf8'),
    report: reportFile === '' ? undefined : (JSON.parse(readFileSync(reportFile, 'utf8')) as ActionRun['report']),
  }
}
