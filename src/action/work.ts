// Inputs and an event become what to scan and how it counts.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { openRepository, type Repository } from '#git/repository.ts'
import type { Problem } from '#model/problem.ts'
import { UserError } from '#model/user-error.ts'
import type { Options } from '#options.ts'
import { baselinePath, policyPath } from '#policy/defaults.ts'
import { openObjects } from '#scan/open.ts'
import { type Plan, planCommits, planScan, treeAt } from '#scan/plan.ts'
import type { Deps } from './deps.ts'
import { type PullRequest, pullRequestOf, type Request, requestOf } from './event.ts'
import type { Inputs } from './inputs.ts'
import { notice } from './log.ts'
import { optionsOf, type Trust } from './policy.ts'
import { canAsk, namedEnds, proveRange, type RangeContext, wholeHistory } from './range.ts'

/** What the Action scans and how it counts. */
export type Work = {
  readonly plan: Plan
  readonly options: Options
  readonly inputs: Inputs
  readonly scope: 'range' | 'all'
  readonly pull: PullRequest | undefined
}

type Planned = { readonly plan: Plan; readonly trust: Trust }

export async function prepare(inputs: Inputs, deps: Deps): Promise<Work> {
  const { env } = deps
  const folder = folderOf(env['GITHUB_WORKSPACE'] ?? '.', inputs.path)
  const event = {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    sha: env['GITHUB_SHA'] ?? '',
  }
  const repository = await openRepository(folder)
  const planned =
    repository === undefined
      ? await planFolder(event.name, folder)
      : await planRepository(event, { repository, folder, inputs, deps })
  return finish(planned, { inputs, pull: pullRequestOf(event.payload), deps })
}

type Finishing = { readonly inputs: Inputs; readonly pull: PullRequest | undefined; readonly deps: Deps }

async function finish({ plan, trust }: Planned, { inputs, pull, deps }: Finishing): Promise<Work> {
  try {
    const today = deps.now().toISOString().slice(0, 10)
    const options = await optionsOf({ trust, head: plan.range?.head, pull, inputs, today })
    return {
      plan: withPolicyPaths(plan, inputs),
      options,
      inputs,
      scope: plan.range === undefined ? 'all' : 'range',
      pull,
    }
  } catch (error) {
    plan.dispose()
    throw error
  }
}

/** Whatever file holds policy here is watched. */
function withPolicyPaths(plan: Plan, inputs: Inputs): Plan {
  if (plan.range === undefined) return plan
  return { ...plan, range: { ...plan.range, policyPaths: namedPolicies(inputs) } }
}

const namedPolicies = ({ config, baseline }: Inputs): string[] =>
  [config, baseline].filter((path) => path !== undefined)

function readPayload(path: string | undefined): unknown {
  if (path === undefined)
    throw new UserError('GITHUB_EVENT_PATH is not set: the Action runs in a workflow; use npx keyreach elsewhere')
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new UserError(`the event's payload cannot be read (${path})`, { cause })
  }
}

/** The way out of a folder; a name may begin with two dots as well. */
const outside = /^\.\.(?:[/\\]|$)/

/** A folder of the workspace, whatever links lead there. */
function folderOf(workspace: string, path: string): string {
  const folder = resolve(workspace, path)
  if (!existsSync(folder)) throw new UserError(`input path: "${path}" is not in the workspace`)
  const way = relative(realpathSync(workspace), realpathSync(folder))
  if (outside.test(way) || isAbsolute(way)) throw new UserError(`input path: "${path}" is outside of the workspace`)
  return folder
}

/** Without git there is no range and no history; what stands there is scanned where nothing more was asked for. */
async function planFolder(event: string, folder: string): Promise<Planned> {
  if (event !== 'schedule' && event !== 'workflow_dispatch')
    throw new UserError('the workspace is no git repository: run actions/checkout first')
  const plan = await planScan({ folder, path: '.', scope: 'all', ignored: 'skip', engine: 'native' })
  const problem: Problem = {
    kind: 'unsupported',
    at: 'workspace',
    detail: 'it is no git repository, so there is no history to scan; run actions/checkout first',
  }
  return { plan: { ...plan, problems: [problem] }, trust: { kind: 'files', root: plan.root } }
}

type Event = { readonly name: string; readonly payload: unknown; readonly sha: string }

type Place = {
  readonly repository: Repository
  readonly folder: string
  readonly inputs: Inputs
  readonly deps: Deps
}

async function planRepository(event: Event, place: Place): Promise<Planned> {
  const { repository, folder, inputs, deps } = place
  const context: RangeContext = {
    repository,
    sha: event.sha,
    run: {
      server: deps.env['GITHUB_SERVER_URL'],
      repository: deps.env['GITHUB_REPOSITORY'],
      token: inputs.token,
    },
    policyPaths: [policyPath, baselinePath, ...namedPolicies(inputs)],
  }
  const request = (await namedEnds(inputs, context)) ?? requestOf(event)
  if (request.kind === 'nothing') {
    notice(`There is nothing to scan: ${request.why}.`, deps)
    return planNothing(request, folder)
  }
  if (request.kind === 'everything') return planEverything(request, place, context)
  if (repository.head.kind === 'unborn' && !canAsk(context)) return planUnborn(folder, request.head)
  const range = await proveRange(request, context)
  const name = `${context.run.repository ?? folder} ${short(range.bases[0] ?? '')}..${short(range.head)}`
  const plan = planCommits(range.open, { ...range, target: name, policyPaths: [] })
  return { plan, trust: { kind: 'commit', tree: plan.policy } }
}

const short = (id: string): string => id.slice(0, 12)

const planNothing = ({ why }: Extract<Request, { kind: 'nothing' }>, folder: string): Planned => ({
  plan: {
    target: `${folder}: ${why}`,
    mode: 'diff',
    parts: [],
    range: { head: undefined, base: undefined },
    root: folder,
    dispose: () => {},
  },
  trust: { kind: 'none' },
})

/** Without a commit and without an origin to ask there is only what stands in the folder; where that is nothing, nothing is left unread. */
async function planUnborn(folder: string, head: string): Promise<Planned> {
  const plan = await planScan({ folder, path: '.', scope: 'all', ignored: 'skip', engine: 'native' })
  const isEmpty = plan.parts.every((part) => part.kind !== 'files' || part.listing.files.length === 0)
  const lost: Problem = {
    kind: 'missing-object',
    at: `commit ${head}`,
    detail: 'the event names it, and the checkout has no commit at all; run actions/checkout first',
  }
  return { plan: { ...plan, problems: isEmpty ? [] : [lost] }, trust: { kind: 'none' } }
}

async function planEverything(
  request: Extract<Request, { kind: 'everything' }>,
  place: Place,
  context: RangeContext,
): Promise<Planned> {
  if (request.notice !== undefined) notice(request.notice, place.deps)
  const plan = await planWhole(place, context)
  const trusted = trustedTree(place, context)
  const dispose = (): void => {
    plan.dispose()
    trusted.dispose()
  }
  return { plan: { ...plan, dispose }, trust: trusted.trust }
}

async function planWhole({ folder }: Place, context: RangeContext): Promise<Plan> {
  const asked = { folder, path: '.', ignored: 'skip', engine: 'native' } as const
  const whole = await wholeHistory(context)
  if (whole === undefined) return planScan({ ...asked, scope: 'all' })
  const tree = await planScan({ ...asked, scope: 'tree' })
  const { prefix } = context.repository
  const dispose = (): void => {
    tree.dispose()
    whole.open.dispose()
  }
  return {
    ...tree,
    mode: 'scan',
    parts: [...tree.parts, { kind: 'history', open: whole.open, engine: 'native', prefix }],
    problems: whole.problems,
    dispose,
  }
}

/** The checkout's own policy counts where it is the commit that the run was started for; a workflow may have checked out anybody's. */
function trustedTree(
  { repository, deps }: Place,
  { sha }: RangeContext,
): { readonly trust: Trust; readonly dispose: () => void } {
  const { head, workTree } = repository
  if (sha === '' || head.kind === 'unborn' || head.id === sha)
    return { trust: { kind: 'files', root: workTree ?? repository.gitDir }, dispose: () => {} }
  notice('The checkout is not the commit that this run was started for, so its policy is not in force.', deps)
  const open = openObjects(repository, 'native')
  return { trust: { kind: 'commit', tree: treeAt(open, sha, 'run') }, dispose: open.dispose }
}
