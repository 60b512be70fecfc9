// An event in, a verdict out, then its delivery: annotations, summary, outputs, files. The verdict is settled before anything is delivered.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createDetector } from '#detect.ts'
import { exitCode, exitCodes } from '#exit-code.ts'
import { openRepository, type Repository } from '#git/repository.ts'
import { UserError } from '#model/user-error.ts'
import { gateOf, loadOptions, type Options } from '#options.ts'
import { baselinePath, policyPath } from '#policy/defaults.ts'
import { loadRules } from '#rules/load.ts'
import { silent } from '#scan/job.ts'
import { type Plan, planCommits, planScan } from '#scan/plan.ts'
import { filesBelow, filesOf } from '#scan/trusted.ts'
import { scan } from '#scan.ts'
import { deliver, deliverError } from './deliver.ts'
import { type Request, requestOf } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { namedEnds, proveRange, type RangeContext } from './range.ts'

export type Io = Pick<NodeJS.Process, 'env' | 'stdout' | 'on'>

/** What the Action scans and how it counts. */
type Work = { readonly plan: Plan; readonly options: Options; readonly inputs: Inputs }

export async function main(io: Io, workerUrl: URL): Promise<number> {
  const { env } = io
  try {
    const inputs = readInputs((name) => env[`INPUT_${name.toUpperCase()}`] ?? '')
    const work = await prepare(inputs, io)
    try {
      return await run(work, io, workerUrl)
    } finally {
      work.plan.dispose()
    }
  } catch (error) {
    const text =
      error instanceof UserError
        ? error.message
        : `internal error (${error instanceof Error ? error.name : typeof error})`
    deliverError(text, io)
    return exitCodes.usage
  }
}

async function run({ plan, options, inputs }: Work, io: Io, workerUrl: URL): Promise<number> {
  const cancel = new AbortController()
  io.on('SIGINT', () => cancel.abort())
  io.on('SIGTERM', () => cancel.abort())
  const job = { detector: createDetector(loadRules()), progress: silent, signal: cancel.signal, workerUrl }
  const result = await scan(plan, options, job)
  const scope = plan.range === undefined ? 'all' : 'range'
  const code = exitCode(result, gateOf(options, scope))
  await deliver({ result, code, inputs, options, scope }, io)
  return code
}

async function prepare(inputs: Inputs, io: Io): Promise<Work> {
  const { env } = io
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? '.', inputs.path)
  const event = {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    sha: env['GITHUB_SHA'] ?? '',
  }
  const repository = await openRepository(workspace)
  if (repository === undefined) return withoutRepository(event.name, workspace, inputs)
  const context = rangeContext(repository, inputs, env)
  const request = (await namedEnds(inputs, context)) ?? requestOf(event)
  if (request.kind === 'everything' && request.notice !== undefined)
    io.stdout.write(`::notice title=keyreach::${request.notice}\n`)
  const plan = await planOf(request, workspace, context)
  return { plan, options: await optionsOf(plan, request, inputs), inputs }
}

function rangeContext(repository: Repository, inputs: Inputs, env: NodeJS.ProcessEnv): RangeContext {
  const server = env['GITHUB_SERVER_URL']
  const name = env['GITHUB_REPOSITORY']
  return {
    repository,
    sha: env['GITHUB_SHA'] ?? '',
    origin: { url: server === undefined || name === undefined ? undefined : `${server}/${name}`, token: inputs.token },
    policyPaths: [inputs.config ?? policyPath, inputs.baseline ?? baselinePath],
  }
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined)
    throw new UserError('GITHUB_EVENT_PATH is not set: the Action runs in a workflow; use npx keyreach elsewhere')
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new UserError(`the event's payload cannot be read (${path})`, { cause })
  }
}

/** Without git there is no range and no history; what stands there is scanned where nothing more was asked for. */
async function withoutRepository(event: string, workspace: string, inputs: Inputs): Promise<Work> {
  if (event !== 'schedule' && event !== 'workflow_dispatch')
    throw new UserError('the workspace is no git repository: run actions/checkout first')
  const scanned = await planScan({ folder: workspace, path: '.', scope: 'all', ignored: 'skip', engine: 'native' })
  const problem = {
    kind: 'unsupported',
    at: 'workspace',
    detail: 'it is no git repository, so there is no history to scan; run actions/checkout first',
  } as const
  const plan = { ...scanned, problems: [problem] }
  return { plan, options: await optionsOf(plan, { kind: 'everything' }, inputs), inputs }
}

async function planOf(request: Request, workspace: string, context: RangeContext): Promise<Plan> {
  const { repository } = context
  const nothing: Plan = {
    target: workspace,
    mode: 'diff',
    parts: [],
    range: { head: undefined, base: undefined },
    root: workspace,
    dispose: () => {},
  }
  if (request.kind === 'nothing' || repository.head.kind === 'unborn') return nothing
  if (request.kind === 'everything')
    return planScan({ folder: workspace, path: '.', scope: 'all', ignored: 'skip', engine: 'native' })
  const range = await proveRange(request, context)
  return planCommits(range.open, { target: `${workspace} ${range.head.slice(0, 12)}`, ...range })
}

function optionsOf(plan: Plan, request: Request, inputs: Inputs): Promise<Options> {
  const files = request.kind === 'everything' ? filesBelow(plan.root) : filesOf(plan.policy)
  const today = new Date().toISOString().slice(0, 10)
  return loadOptions({ failOn: inputs.failOn }, files, {
    config: inputs.config,
    baseline: inputs.baseline,
    today,
  }).then((options) =>
    inputs.broker === undefined ? options : { ...options, policy: { ...options.policy, broker: inputs.broker } },
  )
}
